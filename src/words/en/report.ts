import type { ReportWords } from '../../diagnostics/finding-words.ts';

export const report: ReportWords = {
  severity: { error: 'error', warning: 'warning' },
  related: {
    'first-given-here': 'first given here',
    'last-year': 'last year’s figure',
    'other-date': 'the other date is here',
    'looks-alike': 'the file with a name like it',
    'self-rating': 'self-rated here',
  },
  hint: 'hint',
  cell: (cell) => `Cell ${cell}`,
  entry: (entry) => `Entry ${entry}`,
  wrong: 'Wrong',
  right: 'Right',
  fix: (text) => (text === '' ? 'Remove this.' : `Replace it with: ${text}`),
  omitted: (path, count) => `${path}: ${count} more findings (see --max-findings).`,
  omittedInAll: (count) => `${count} of them are not listed (see --max-findings).`,
  fixable: (count, folders) =>
    `${count} can be fixed automatically: ${['review validate', ...folders].join(' ')} --fix (look first: --fix-dry-run).`,
  explain: (code) => `Codes are explained: review explain ${code}`,
  summary: (files, errors, warnings) =>
    errors + warnings === 0
      ? `${files} files checked: no problems.`
      : `${files} files checked: ${errors} errors, ${warnings} warnings.`,
};
