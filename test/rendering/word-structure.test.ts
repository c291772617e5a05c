import { readFile } from 'node:fs/promises';
import { convertToHtml } from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Heading } from '../../src/document/tree.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { ordinal, pointLetter, roman } from '../../src/vietnamese/lettering.ts';
import { exampleDocument, exampleReport } from '../support/example-reports.ts';
import { treeOf } from '../support/rendered.ts';
import {
  labelledAnnex,
  type WordParagraph,
  wordParagraphs,
  wordParts,
  wordPartsOf,
} from '../support/word-numbers.ts';

const heading = (level: Heading['level'], label: string, text = label): Block => ({
  kind: 'heading',
  level,
  label,
  text,
});
const paragraph = (marker: string, text: string): Block => ({
  kind: 'paragraph',
  marker,
  runs: [{ text, bold: false, italic: false }],
});
const points = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => {
    const marker = `${pointLetter(index + 1)})`;
    return paragraph(marker, marker);
  });
const numbered = (paragraphs: readonly WordParagraph[], style: RegExp) =>
  paragraphs.filter((one) => style.test(one.style));
/** In documents whose texts are their labels. */
const wrong = (paragraphs: readonly WordParagraph[]) =>
  paragraphs
    .filter(({ label, text }) => label !== text.replace(/\s/g, ' ').trim())
    .map(({ label, text }) => `${label}: ${text}`);

const insertedAfter = (body: string, text: string, style: string, inserted: string) => {
  const end = body.indexOf('</w:p>', body.indexOf(`>${text}<`)) + '</w:p>'.length;
  const paragraph = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${inserted}</w:t></w:r></w:p>`;
  return body.slice(0, end) + paragraph + body.slice(end);
};

describe('the example’s headings and points in Word', () => {
  let part: (path: string) => string;
  let paragraphs: readonly WordParagraph[];

  beforeAll(async () => {
    part = wordParts(await readFile(await exampleReport('docx')));
    paragraphs = wordParagraphs(part);
  });

  it('are counted by Word as the document counts them', async () => {
    const { tree } = await exampleDocument();
    const expected = tree.blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [block.label]
        : block.kind === 'paragraph' && /\)$/.test(block.marker)
          ? [block.marker]
          : [],
    );
    const found = numbered(paragraphs, /^heading|^List Number$/);
    expect(found.map(({ label }) => label)).toEqual(expected);
    expect(numbered(paragraphs, /^Phụ lục$/).map(({ label }) => label)).toEqual(
      tree.annexes.map(({ label }) => label),
    );
  });

  it('have their numbers from their styles: no heading names a list itself', () => {
    expect(numbered(paragraphs, /^heading|^Phụ lục$/).filter(({ isExceptional }) => isExceptional)).toEqual(
      [],
    );
    const levels = part('word/numbering.xml').matchAll(
      /<w:lvl w:ilvl="(\d)"[^>]*>(?:(?!<\/w:lvl>).)*?<w:pStyle w:val="(\w+)"\/>/gs,
    );
    expect([...levels].map(([, level, style]) => [level, style])).toEqual([
      ['0', 'Heading1'],
      ['1', 'Heading2'],
      ['2', 'Heading3'],
      ['3', 'Heading4'],
      ['0', 'ListNumber'],
      ['0', 'ListBullet'],
      ['0', 'Dieu'],
      ['0', 'DanhSachKinhGui'],
      ['0', 'DanhSachNoiNhan'],
      ['0', 'PhuLuc'],
    ]);
  });

  it('differ from their styles in nothing', () => {
    const headings = [
      ...part('word/document.xml').matchAll(
        /<w:p><w:pPr><w:pStyle w:val="(?:Heading\d|PhuLuc)"\/>(.*?)<\/w:p>/gs,
      ),
    ];
    expect(headings.length).toBeGreaterThan(25);
    for (const [, content] of headings) expect(content).toMatch(/^<\/w:pPr>(?!.*<w:rPr>)/s);
  });

  it('go on after a heading or a point that somebody inserts', () => {
    const body = insertedAfter(
      insertedAfter(part('word/document.xml'), 'Đặc điểm tình hình', 'Heading2', 'Mục mới'),
      'Hoàn thành 100% chỉ tiêu tuyển chọn, gọi công dân nhập ngũ.',
      'ListNumber',
      'Điểm mới',
    );
    const found = wordParagraphs(part, body).filter(({ label }) => label !== '');
    const numbersFrom = (text: string) => {
      const index = found.findIndex((one) => one.text === text);
      return found.slice(index, index + 2).map(({ label }) => label);
    };
    expect(numbersFrom('Mục mới')).toEqual(['II.', 'III.']);
    expect(numbersFrom('Điểm mới')).toEqual(['b)', 'c)']);
  });

  it('are headings and lists to other readers', async () => {
    const { value, messages } = await convertToHtml({ path: await exampleReport('docx') });
    const headings = value.match(/<h[1-4]>/g)?.length;
    const { tree } = await exampleDocument();
    expect(headings).toBe(tree.blocks.filter(({ kind }) => kind === 'heading').length);
    // The points of two sections, each a list of one level.
    expect(
      [...value.matchAll(/<ol>(<li>[^<].*?)<\/ol>/g)].map(([, list]) => list?.match(/<li>/g)?.length),
    ).toEqual([4, 4]);
    expect(value).toMatch(/<ul><li>/);
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });
});

describe('Word’s numbers', () => {
  it('are those of the Vietnamese alphabet, through points and through headings', async () => {
    const letters = Array.from({ length: 26 }, (_, index) => heading(3, `${pointLetter(index + 1)})`));
    const part = await wordPartsOf(
      treeOf([heading(1, 'I.'), heading(2, '1.'), ...letters, heading(2, '2.'), ...points(26), ...points(5)]),
    );
    const found = numbered(wordParagraphs(part), /^heading|^List Number$/);
    expect(found).toHaveLength(60);
    expect(wrong(found)).toEqual([]);
  });

  it('go on over a paragraph, a table or a heading of points between', async () => {
    const between = [paragraph('', 'Nội dung'), paragraph('-', 'Gạch đầu dòng')];
    const [a, b, c, ...rest] = points(6) as [Block, Block, Block, ...Block[]];
    const part = await wordPartsOf(
      treeOf([
        heading(1, 'I.'),
        heading(2, '1.'),
        heading(3, 'a)'),
        ...between,
        heading(3, 'b)'),
        a,
        b,
        ...between,
        c,
        ...rest,
      ]),
    );
    const found = numbered(wordParagraphs(part), /^heading|^List Number$/);
    expect(wrong(found)).toEqual([]);
    expect(found.map(({ label }) => label).slice(2)).toEqual(
      [...'ab', ...'abcdđe'].map((letter) => `${letter})`),
    );
  });

  it('begin anew in each annex, and in points within points', async () => {
    const sections = [
      heading(1, 'I.'),
      heading(2, '1.'),
      heading(3, 'a)'),
      heading(3, 'a)'),
      heading(3, 'b)'),
      heading(3, 'b)'),
      heading(1, 'II.'),
    ];
    const part = await wordPartsOf({
      ...treeOf([heading(0, 'Phần I'), ...sections, heading(0, 'Phần II'), ...sections]),
      annexes: ['I', 'II', 'III'].map((number) =>
        labelledAnnex(`Phụ lục ${number}`, [...sections, ...points(2)]),
      ),
    });
    const found = numbered(wordParagraphs(part), /^heading|^List Number$|^Phụ lục$/);
    expect(found).toHaveLength(16 + 3 * 10);
    expect(wrong(found)).toEqual([]);
  });

  it('are typed where Word cannot count: parts by ordinals, and what stands out of its order', async () => {
    const ordinals = letterheadOf().style;
    const style = {
      ...ordinals,
      headings: { ...ordinals.headings, part: { before: 'Phần thứ ', digits: 'ordinal' as const } },
    };
    const parts = [1, 2, 3].flatMap((number) => [
      heading(0, `Phần thứ ${ordinal(number)}`, 'Tên phần'),
      heading(1, 'I.'),
      heading(1, 'II.'),
    ]);
    const part = await wordPartsOf({ ...treeOf([...parts, heading(1, 'IX.', 'Mục')]), style });
    const found = numbered(wordParagraphs(part), /^heading/);
    expect(found.map(({ label, text }) => `${label}${text}`.replace('\n', ' '))).toEqual([
      ...[1, 2, 3].flatMap((number) => [`Phần thứ ${ordinal(number)} Tên phần`, 'I.I.', 'II.II.']),
      'IX. Mục',
    ]);
  });

  it('are the Party’s under its letterhead, and an annex alone has none', async () => {
    const tree = treeOf([heading(0, 'Phần I'), heading(1, 'I-'), heading(2, '1-'), heading(2, '2-')]);
    const style = letterheadOf('huong-dan-36').style;
    const part = await wordPartsOf({ ...tree, style, annexes: [labelledAnnex('Phụ lục')] });
    const found = numbered(wordParagraphs(part), /^heading|^Phụ lục$/);
    expect(found).toHaveLength(5);
    expect(wrong(found)).toEqual([]);
  });

  it('of annexes are Roman, however many there are', async () => {
    const annexes = Array.from({ length: 40 }, (_, index) => labelledAnnex(`Phụ lục ${roman(index + 1)}`));
    const found = numbered(wordParagraphs(await wordPartsOf({ ...treeOf([]), annexes })), /^Phụ lục$/);
    expect(found).toHaveLength(40);
    expect(wrong(found)).toEqual([]);
  });
});

it('the styles that Word has itself bear its names for them, so that its commands find them', async () => {
  const part = await wordPartsOf(treeOf([heading(1, 'I.')]));
  const names = [...part('word/styles.xml').matchAll(/<w:style [^>]*><w:name w:val="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(
    expect.arrayContaining([
      ...[
        'Normal',
        'heading 1',
        'heading 2',
        'heading 3',
        'heading 4',
        'Body Text',
        'List Number',
        'List Bullet',
      ],
      ...['Title', 'Subtitle', 'caption', 'toc 1', 'toc 2', 'toc 3', 'TOC Heading', 'header', 'Signature'],
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(part('word/styles.xml')).toMatch(
    /<w:style [^>]*w:default="1"[^>]*><w:name w:val="Normal"\/>.*?w:ascii="Times New Roman".*?<w:sz w:val="28"\/>/s,
  );
});
