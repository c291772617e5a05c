import { expect, it } from 'vitest';
import { importedHead } from '../../src/diagnostics/form-cells.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { intakeOf } from '../../src/intake/intake-file.ts';

const submission = (head: string) =>
  intakeOf(
    { path: 'a.yaml', realPath: 'a.yaml', shownPath: 'a.yaml' },
    'submission',
    new TextEncoder().encode(
      `${head}unit: a\nyear: 2023\nsubmitted: 2023-11-20\nindicators:\n  hoa-giai: # Chỉ tiêu!B51\n    actual: 12 vụ # Chỉ tiêu!E51\n`,
    ),
  );

const hintsOf = (head: string) =>
  submission(head).findings.map((one) => findingWordsIn('vi').wordingOf(one).hint);

it('says what to do in a workbook of a line that came from one, and in YAML of any other', () => {
  expect(hintsOf(importedHead('hòa.xlsx', '3f2a9c1e'))).toEqual([
    'Có phải ý là 12? Trong ô này chỉ gõ số: không kèm chữ, đơn vị hay dấu ngăn hàng nghìn.',
  ]);
  expect(hintsOf('')).toEqual([
    'Có phải ý là 12? Viết số bằng chữ số, không có dấu ngăn hàng nghìn, không kèm đơn vị, dấu chấm là dấu thập phân. Ví dụ: 1234.5.',
  ]);
});

it('names in a form the day that is meant as it is typed there, and the zero that stands for nothing', () => {
  const text = `${importedHead('a.xlsx', '3f2a9c1e')}unit: a\nyear: 2023\nsubmitted: 25/11 # Chỉ tiêu!D11\nindicators:\n  hoa-giai:\n    actual: "-" # Chỉ tiêu!E51\n`;
  const { findings } = intakeOf(
    { path: 'a.yaml', realPath: 'a.yaml', shownPath: 'a.yaml' },
    'submission',
    new TextEncoder().encode(text),
  );
  expect(findings.map((one) => findingWordsIn('vi').wordingOf(one).hint)).toEqual([
    'Có phải ý là 25/11/2023? Gõ lại ngày theo thứ tự ngày/tháng/năm. Ví dụ: 05/12/2023.',
    'Ghi số; không có vụ việc nào thì ghi 0; chưa có số liệu thì để trống; không có chỉ tiêu này thì ghi lý do vào ô bên cạnh.',
  ]);
});

it('sends nobody who fills in a form to a command', () => {
  const text = 'unit: a\nyear: 2023\nsubmitted: 2023-11-20\npreparedBy: An\u200b Ðức # Chỉ tiêu!B5\n';
  const hints = ['', importedHead('hòa.xlsx', '3f2a9c1e')].map((head) =>
    intakeOf(
      { path: 'a.yaml', realPath: 'a.yaml', shownPath: 'a.yaml' },
      'submission',
      new TextEncoder().encode(head + text),
    ).findings.map((one) => findingWordsIn('vi').wordingOf(one).hint),
  );
  expect(hints.map((all) => all.filter((one) => one?.includes('--fix')).length)).toEqual([2, 0]);
  expect(hints[1]).toEqual(['Gõ lại từ này.', 'Xóa rồi gõ lại chỗ này.']);
});

it.each([
  ['1.234.567', '1234567'],
  ['1.234,5', '1234,5'],
  ['1 234', '1234'],
  ['1,234', '1234 hoặc 1,2340'],
  ['2.500 người', '2500 hoặc 2,5'],
])('asks of %s in a form for what the form takes when it is typed there', (typed, meant) => {
  const text = `${importedHead('a.xlsx', '3f2a9c1e')}unit: a\nyear: 2023\nsubmitted: 2023-11-20\nindicators:\n  thu:\n    actual: "${typed}" # Chỉ tiêu!E51\n`;
  const { findings } = intakeOf(
    { path: 'a.yaml', realPath: 'a.yaml', shownPath: 'a.yaml' },
    'submission',
    new TextEncoder().encode(text),
  );
  expect(findings.map((one) => findingWordsIn('vi').wordingOf(one).hint)).toEqual([
    `Có phải ý là ${meant}? Trong ô này chỉ gõ số: không kèm chữ, đơn vị hay dấu ngăn hàng nghìn.`,
  ]);
});

it('sends nobody to a list for what a form asked before the campaign was changed', () => {
  const source = new SourceText('a.yaml', `${importedHead('a.xlsx', '3f2a9c1e')}hoa-giai: # Chỉ tiêu!B51\n`);
  const hintOf = (code: string) =>
    findingWordsIn('vi').wordingOf({
      code,
      severity: 'error',
      place: source.placeOfLine(2),
      args: { id: 'hoa-giai', suggestion: null, known: ['a'] },
      related: [],
      fix: null,
    }).hint;
  expect(hintOf('unknown-indicator')).toMatch(/^Kỳ tổng kết nay không hỏi mục này nữa/);
  expect(hintOf('unknown-criterion')).toMatch(/^Kỳ tổng kết nay không hỏi mục này nữa/);
  expect(hintOf('unknown-authority')).toBe('Chọn lại trong danh sách của ô.');
});
