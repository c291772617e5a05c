import type { Campaign } from '../../../campaign/campaign.ts';
import { grouped } from '../../../campaign/grouping.ts';
import type { DraftReview, ReceivedSubmission } from '../../../campaign/review.ts';
import { entryAt } from '../../../diagnostics/entries.ts';
import type { Finding } from '../../../diagnostics/finding.ts';
import { cellAt, isOfWorkbook } from '../../../diagnostics/form-cells.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { findingWordsIn } from '../../../findings.ts';
import { formOf } from '../../../forms/form.ts';
import { valueLabels } from '../../../forms/value-labels.ts';
import type { Located } from '../../../intake/values.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { wordsIn } from '../../../words/words.ts';

/** Something wrong in a unit's report, in words for those who wrote it. */
export interface Problem {
  /** The cell of the form, or the line of the file, and what the form calls the value; `null` where there is nothing of these. */
  readonly place: string | null;
  readonly message: string;
  /** `null` where nothing is to be said. */
  readonly fix: string | null;
}

/** Whose report is wrong, and what has come in. */
interface Wrong {
  readonly campaign: Campaign;
  readonly draft: DraftReview;
  readonly findings: readonly Finding[];
  /** The unit's id. */
  readonly unit: string;
  /** The unit's file that counts. */
  readonly file: string | null;
}

/** What is wrong with a unit's file, in its order: letters are in Vietnamese. */
export function problemsIn({ campaign, draft, findings, unit, file }: Wrong): Problem[] {
  const words = findingWordsIn('vi');
  const found = file === null ? [] : (errorsByFile(findings).get(file) ?? []);
  const submission = draft.submissions.find(({ source }) => source.path === file);
  const labelAt = labelsIn(campaign, unit, submission);
  return found.map((finding) => {
    const { message, hint } = words.wordingOf(finding);
    return {
      place: placeNamed(placeOf(finding), labelAt(finding.place)),
      message: capitalized(message),
      fix: hint,
    };
  });
}

/** "Dòng 14 (Công dân nhập ngũ, Thực hiện)". */
function placeNamed(place: string | null, label: string | null): string | null {
  if (place === null || label === null) return place ?? label;
  return `${place} (${label})`;
}

/** Where something is wrong. Whoever sent a form knows no lines. */
function placeOf({ place }: Finding): string | null {
  const entry = entryAt(place);
  if (entry !== null) return entry === '' ? null : `Mục ${entry}`;
  const cell = cellAt(place);
  if (cell !== null) return `Ô ${cell}`;
  return isOfWorkbook(place.source) ? null : `Dòng ${place.source.lineOf(place.start)}`;
}

/** What the unit's form calls the value at a place of its submission: "Công dân nhập ngũ, Thực hiện". */
function labelsIn(
  campaign: Campaign,
  id: string,
  submission: ReceivedSubmission | undefined,
): (place: Place) => string | null {
  const unit = campaign.units.get(id)?.value;
  const form = unit === undefined ? null : formOf(campaign, unit, new Map());
  const root = submission?.root ?? null;
  if (form === null || root === null) return () => null;
  const labelOf = valueLabels(form, wordsIn('vi').status);
  return (place) => {
    // What has no label of its own is part of what has one.
    for (
      let path = pathAt(root, place);
      path !== '';
      path = path.slice(0, Math.max(0, path.lastIndexOf('.')))
    ) {
      const { label } = labelOf(path);
      if (label !== path) return label;
    }
    return null;
  };
}

/** The path of the innermost value that stands at a place, joined by dots; empty where none does. */
function pathAt<T>(located: Located<T>, place: Place): string {
  const inner = located
    .children()
    .find(({ keyPlace, child }) => keyPlace.start <= place.start && place.end <= child.place.end);
  if (inner === undefined) return '';
  const rest = pathAt(inner.child, place);
  return rest === '' ? inner.key : `${inner.key}.${rest}`;
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
