import { grouped } from '../../../campaign/grouping.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { cellAt, isOfWorkbook } from '../../../diagnostics/form-cells.ts';
import { findingWordsIn } from '../../../findings.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** Something wrong in a unit's report, in words for those who wrote it. */
export interface Problem {
  /** The cell of the form, or the line of the file; `null` where there is neither. */
  readonly place: string | null;
  readonly message: string;
  /** `null` where nothing is to be said. */
  readonly fix: string | null;
}

/** What is wrong with a unit's file, in its order: letters are in Vietnamese. */
export function problemsIn(file: string | null, findings: readonly Finding[]): Problem[] {
  const words = findingWordsIn('vi');
  return (file === null ? [] : (errorsByFile(findings).get(file) ?? [])).map((finding) => {
    const { message, hint } = words.wordingOf(finding);
    return { place: placeOf(finding), message: capitalized(message), fix: hint };
  });
}

/** Where something is wrong. Whoever sent a form knows no lines. */
function placeOf({ place }: Finding): string | null {
  const cell = cellAt(place);
  if (cell !== null) return `Ô ${cell}`;
  return isOfWorkbook(place.source) ? null : `Dòng ${place.source.lineOf(place.start)}`;
}

const known = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>();

/** The errors of each file, found once for all letters. */
function errorsByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  let byFile = known.get(findings);
  if (byFile === undefined) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    byFile = grouped(errors, ({ place }) => place.source.path);
    known.set(findings, byFile);
  }
  return byFile;
}
