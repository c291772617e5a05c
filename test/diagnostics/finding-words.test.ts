import { expect, it } from 'vitest';
import { importedHead } from '../../src/diagnostics/form-cells.ts';
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
