import type { Finding } from '../../diagnostics/finding.ts';
import { placeOfCell } from '../../diagnostics/form-cells.ts';
import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import type { FormProblem } from '../xlsx/filled-form.ts';
import { importError, importWarning } from './findings.ts';

/**
 * What was found in a campaign, and what is wrong with the cells of a form that one of its submissions was: at the lines that
 * they have become. Of one fault the cell's finding alone is kept: a formula is no number, either.
 * @param source the submission's
 */
export function withProblemFindings(
  findings: readonly Finding[],
  problems: readonly FormProblem[],
  source: SourceText,
): readonly Finding[] {
  if (problems.length === 0) return findings;
  const lines = new Set<number>();
  const ofCells = problems.map((problem) => {
    const place = problem.at === null ? null : placeOfCell(source, problem.at);
    const finding = findingOfProblem(problem, place ?? source.whole);
    if (place !== null && finding.code === 'cell-not-value') lines.add(source.lineOf(place.start));
    return finding;
  });
  const isSaid = ({ place, severity }: Finding) =>
    severity === 'error' && place.source === source && lines.has(source.lineOf(place.start));
  return [...findings.filter((one) => !isSaid(one)), ...ofCells];
}

/** What is said of what is wrong with a form. */
export function findingOfProblem(problem: FormProblem, place: Place): Finding {
  switch (problem.kind) {
    case 'formula':
    case 'error-value':
    case 'date': {
      const { kind, at, shown, isTaken } = problem;
      return importError('cell-not-value', place, { kind, at, shown, isTaken });
    }
    case 'number-in-text':
      return importWarning('cell-number-as-text', place, { at: problem.at, shown: problem.shown });
    case 'outside':
    case 'unseen': {
      const { kind, at, shown } = problem;
      return importWarning('cell-outside', place, { kind, at, shown });
    }
    case 'answered-twice':
    case 'sheet-twice':
      return importError('form-answered-twice', place, { at: problem.at, other: problem.other });
    case 'label-changed': {
      const { kind, at, shown, expected, isOfOther } = problem;
      const make = isOfOther ? importError : importWarning;
      return make('form-changed', place, { kind: isOfOther ? 'label-of-other' : kind, at, shown, expected });
    }
    case 'sheet-lost':
      return importWarning('form-changed', place, lost(problem.kind, null, problem.sheet));
    case 'keys-lost':
      return importError('form-changed', place, lost(problem.kind, null, problem.sheet));
    case 'column-lost':
      return importWarning('form-changed', place, lost(problem.kind, problem.at, problem.column));
  }
}

const lost = (kind: 'sheet-lost' | 'keys-lost' | 'column-lost', at: string | null, expected: string) => ({
  kind,
  at,
  shown: '',
  expected,
});
