import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/diagnostics/form-cells.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { notedFindings, notesIn, problemNotes } from '../../../src/forms/import/noted-problems.ts';
import { submissionValues } from '../../../src/forms/import/submission-values.ts';
import type { FormProblem } from '../../../src/forms/xlsx/filled-form.ts';

const formula: FormProblem = {
  kind: 'formula',
  at: 'Lời văn!C26',
  key: 'narrative.limitations',
  shown: '="a # b"&\n"c"',
  isTaken: false,
};
const problems: readonly FormProblem[] = [
  formula,
  { kind: 'answered-twice', at: 'Chỉ tiêu!E53', key: 'indicators.a.actual', other: 'Chỉ tiêu!E52' },
  {
    kind: 'label-changed',
    at: 'A # b!B4',
    key: 'indicators.a',
    shown: 'Hòa giải',
    expected: 'Tuyển quân',
    isOfOther: true,
  },
  { kind: 'sheet-lost', at: null, of: 'awards', sheet: 'Khen thưởng' },
  { kind: 'column-lost', at: 'Chỉ tiêu!A1', column: 'Cùng kỳ năm trước' },
  { kind: 'outside', at: 'Chỉ tiêu!J4', key: null, shown: 'x'.repeat(5000), isTaken: false },
];

const submission = (list: readonly FormProblem[]) =>
  `# Nhập từ biểu mẫu Excel a.xlsx, mẫu 12345678.\nunit: a\nyear: 2026\n${problemNotes(list)}`;

describe('what a form holds and its submission does not', () => {
  it('is found in the submission whenever that is checked, at a line that names the cell', () => {
    const found = notedFindings(new SourceText('a.yaml', submission(problems)));
    expect(found.map(({ code, severity, place }) => [code, severity, cellAt(place)])).toEqual([
      ['cell-not-value', 'error', 'Lời văn!C26'],
      ['form-answered-twice', 'error', 'Chỉ tiêu!E53'],
      ['form-changed', 'error', 'A #b!B4'],
      ['form-changed', 'warning', null],
      ['form-changed', 'warning', 'Chỉ tiêu!A1'],
      ['cell-outside', 'warning', 'Chỉ tiêu!J4'],
    ]);
    expect(found[0]?.args).toMatchObject({ at: 'Lời văn!C26', shown: formula.shown });
  });

  it('is no longer found once its line is removed, or is made something else', () => {
    const text = submission(problems);
    const [first = '', second = ''] = notesIn(text);
    const without = text.replace(`${first}\n`, '').replace(second, second.replace('"at"', '"in"'));
    expect(notedFindings(new SourceText('a.yaml', without))).toHaveLength(4);
  });

  it('is noted only where the submission does not show it, on one line each', () => {
    expect(problemNotes([{ ...formula, isTaken: true }])).toBe('');
    expect(problemNotes(problems).split('\n')).toHaveLength(problems.length + 1);
  });

  it('makes another submission of one with the same values', () => {
    expect(submissionValues(submission([formula]))).not.toBe(submissionValues(submission([])));
  });
});
