import { expect, it } from 'vitest';
import { contentsEntries } from '../../src/layout/contents-entries.ts';
import { exampleDocument } from '../support/example-reports.ts';
import { needs } from '../support/needs.ts';
import { rendered } from '../support/rendered.ts';
import { editedByOffice } from '../support/secretary.ts';

const plain = (text: string) => text.replaceAll('\u2011', '-').replace(/\s+/g, ' ').trim();

it('numbers, references and contents follow what a secretary does to the Word file', {
  timeout: 120_000,
  ...needs('soffice', 'Python of LibreOffice', 'REVIEW_FAULTS=all'),
}, async () => {
  const { tree } = await exampleDocument();
  const file = await rendered({ tree: { ...tree, hasContents: true } }, 'docx');
  const shown = await editedByOffice(file, [
    { do: 'insert', after: 'Đặc điểm tình hình', style: 'Heading 2', text: 'Mục mới' },
    { do: 'continue', after: 'Hoàn thành 100% chỉ tiêu tuyển chọn', text: 'Điểm mới' },
    { do: 'insert', after: 'Tăng cường sự lãnh đạo', style: 'List Number', text: 'Điểm theo kiểu' },
    { do: 'restyle', style: 'Heading 1', size: 20 },
    { do: 'delete', from: 'Biểu đồ 1. ', with: 1 },
    { do: 'update' },
  ]);
  const labelsOf = (style: string) => shown.filter((one) => one.style === style).map(({ label }) => label);
  expect(labelsOf('Heading 2')).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'I.', 'II.', 'III.', 'IV.']);
  expect(labelsOf('List Number').slice(0, 4)).toEqual(['a)', 'b)', 'c)', 'd)']);
  const numbered = (text: string) => shown.find((one) => one.text.startsWith(text))?.label;
  expect(
    ['Điểm mới', 'Huấn luyện dân quân tự vệ đạt từ', 'Điểm theo kiểu', 'Đổi mới nội dung'].map(numbered),
  ).toEqual(['b)', 'c)', 'b)', 'c)']);
  expect(shown.filter(({ style }) => style === 'Heading 1').map(({ size }) => size)).toEqual([20, 20]);
  // The second chart is the first now; what referred to the one deleted says so.
  expect(shown.filter(({ style }) => style === 'caption').map(({ text }) => text.slice(0, 10))).toEqual([
    'Biểu đồ 1.',
  ]);
  const reference = shown.find(({ text }) => text.includes('Phụ lục II, '))?.text;
  expect(reference).toMatch(/chi tiết tại Phụ lục II, [^,]*not found, Biểu đồ 1; /);
  const contents = shown.filter(({ style }) => /^Contents \d$/.test(style)).map(({ text }) => plain(text));
  const entries = contentsEntries(tree).map(({ text }) =>
    plain(text.replace(/^(Ph\S+( lục)?( [IVX]+)?)\./, '$1')),
  );
  const following = { 'II.': 'III.', 'III.': 'IV.', 'IV.': 'V.' } as Readonly<Record<string, string>>;
  const second = entries.findIndex((entry) => entry.startsWith('Phần II'));
  const expected = entries.map((entry, index) =>
    index > second ? entry : entry.replace(/^[IVX]+\./, (number) => following[number] ?? number),
  );
  expected.splice(2, 0, 'II. Mục mới');
  expect(contents.map((entry) => entry.replace(/ \d+$/, ''))).toEqual(expected);
});
