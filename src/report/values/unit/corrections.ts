import type { Campaign, Unit } from '../../../campaign/campaign.ts';
import { type Change, changesBetween } from '../../../campaign/changes.ts';
import { type DraftReview, type ReceivedSubmission, revisionOf, unitIdOf } from '../../../campaign/review.ts';
import { formOf } from '../../../forms/form.ts';
import { shownValue, valueLabels } from '../../../forms/value-labels.ts';
import type { Located } from '../../../intake/values.ts';
import { receiptFigure, typedFigure } from '../../../tracing/figure-names.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { wordsIn } from '../../../words/words.ts';
import { type Printed, printedCount, printedNumber } from '../../printed.ts';
import { sourceAt, typedAt } from '../../sources.ts';

/** What a unit's later revisions changed, value by value, and why; `null` where there are none. */
export function correctionsOf({
  campaign,
  draft,
  unit,
}: {
  readonly campaign: Campaign;
  readonly draft: DraftReview;
  readonly unit: Unit;
}) {
  const revisions = revisionsOf(draft).get(unit.id) ?? [];
  const form = formOf(campaign, unit, new Map());
  if (revisions.length < 2 || form === null) return null;
  const labelOf = valueLabels(form, wordsIn('vi').status);
  const later = revisions.slice(1).map((revision, index) => ({ revision, earlier: revisions[index] }));
  const rows = later.flatMap(({ revision, earlier }) =>
    earlier === undefined ? [] : rowsOf({ earlier, revision }, labelOf),
  );
  return {
    reasons: later.flatMap(({ revision }) => {
      const reason = revision.root?.value.correctionReason;
      return reason === undefined
        ? []
        : [{ revision: numberOf(revision), reason: withoutEndMark(onOneLine(reason)) }];
    }),
    hasSeveral: later.length > 1,
    rows: rows.map((row, index) => ({ index: index + 1, ...row })),
  };
}

/** Which revision of its unit's report a file is. */
function numberOf(submission: ReceivedSubmission): Printed | string {
  const number = submission.root?.get('revision');
  if (number === undefined) return String(revisionOf(submission));
  return printedCount(
    number.value,
    typedAt(receiptFigure(unitIdOf(submission), 'revision', number.value), number),
  );
}

/** A revision, and the one before. */
interface Corrected {
  readonly earlier: ReceivedSubmission;
  readonly revision: ReceivedSubmission;
}

/** Texts are long: of those it is said that they were changed. */
function rowsOf({ earlier, revision: later }: Corrected, labelOf: ReturnType<typeof valueLabels>) {
  const changes = changesBetween(earlier, later);
  const revision = numberOf(later);
  const isText = ({ path }: Change) => path.startsWith('narrative.');
  const values = changes
    .filter((one) => !isText(one))
    .map(({ path, before, after }) => {
      const { label, input } = labelOf(path);
      const shown = (typed: string | null, { root }: ReceivedSubmission): Printed | string =>
        typed === null ? '–' : withSource(shownValue(typed, input), typed, root, path.split('.'));
      return { revision, label, before: shown(before, earlier), after: shown(after, later) };
    });
  const texts = new Set(
    changes.filter(isText).map(({ path }) => labelOf(path).label.replace(/, đoạn \d+$/, '')),
  );
  return [...values, ...[...texts].map((label) => ({ revision, label, before: '', after: 'Sửa lời văn' }))];
}

/** A number with the place at which it was typed; anything else as it is shown. */
function withSource(
  shown: string,
  typed: string,
  root: Pick<Located<unknown>, 'children' | 'digits' | 'place'> | null,
  [key, ...rest]: readonly string[],
): Printed | string {
  if (root === null) return shown;
  if (key !== undefined) {
    const child = root.children().find((one) => one.key === key)?.child ?? null;
    return withSource(shown, typed, child, rest);
  }
  if (root.digits === '') return shown;
  return printedNumber(shown, typed, typedAt(typedFigure(sourceAt(root.place)), root));
}

const known = new WeakMap<DraftReview, ReadonlyMap<string, readonly ReceivedSubmission[]>>();

/** The revisions of each unit, the first one first; found once for all sheets. */
function revisionsOf(draft: DraftReview): ReadonlyMap<string, readonly ReceivedSubmission[]> {
  const earlier = known.get(draft);
  if (earlier !== undefined) return earlier;
  const byUnit = new Map<string, ReceivedSubmission[]>();
  for (const one of [...draft.superseded, ...draft.submissions]) {
    const id = unitIdOf(one);
    const list = byUnit.get(id);
    if (list === undefined) byUnit.set(id, [one]);
    else list.push(one);
  }
  for (const list of byUnit.values()) list.sort((a, b) => revisionOf(a) - revisionOf(b));
  known.set(draft, byUnit);
  return byUnit;
}
