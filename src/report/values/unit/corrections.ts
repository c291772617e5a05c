import type { Campaign, Unit } from '../../../campaign/campaign.ts';
import { type Change, changesBetween } from '../../../campaign/changes.ts';
import { type DraftReview, type ReceivedSubmission, revisionOf, unitIdOf } from '../../../campaign/review.ts';
import { formOf } from '../../../forms/form.ts';
import { shownValue, valueLabels } from '../../../forms/value-labels.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { wordsIn } from '../../../words/words.ts';

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
    earlier === undefined ? [] : rowsOf(changesBetween(earlier, revision), revisionOf(revision), labelOf),
  );
  return {
    reasons: later.flatMap(({ revision }) => {
      const reason = revision.root?.value.correctionReason;
      return reason === undefined
        ? []
        : [{ revision: revisionOf(revision), reason: withoutEndMark(onOneLine(reason)) }];
    }),
    hasSeveral: later.length > 1,
    rows: rows.map((row, index) => ({ index: index + 1, ...row })),
  };
}

/** Texts are long: of those it is said that they were changed. */
function rowsOf(changes: readonly Change[], revision: number, labelOf: ReturnType<typeof valueLabels>) {
  const isText = ({ path }: Change) => path.startsWith('narrative.');
  const values = changes
    .filter((one) => !isText(one))
    .map(({ path, before, after }) => {
      const { label, input } = labelOf(path);
      const [was, is] = [before, after].map((typed) => (typed === null ? '–' : shownValue(typed, input)));
      return { revision, label, before: was ?? '', after: is ?? '' };
    });
  const texts = new Set(
    changes.filter(isText).map(({ path }) => labelOf(path).label.replace(/, đoạn \d+$/, '')),
  );
  return [...values, ...[...texts].map((label) => ({ revision, label, before: '', after: 'Sửa lời văn' }))];
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
