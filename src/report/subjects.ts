import { progressOf } from '../aggregation/progress.ts';
import { toRemind } from '../aggregation/to-remind.ts';
import { unitsWithForms } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { hostAuthority } from '../campaign/host-authority.ts';
import { awardGroups } from '../campaign/records.ts';
import type { DocumentKind } from '../intake/document-kinds.ts';
import { bareDecisionNumber, decisionNumberKey } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';
import type { DocumentContent } from './value-set.ts';

/** What one of several documents of a kind is of. */
export interface Subject {
  readonly of: NonNullable<DocumentKind['each']>;
  /** What its file's name has of it: a unit's id, a decision's number as an id. */
  readonly id: string;
  /** A unit's id; a decision's number, "123/QĐ-UBND". */
  readonly key: string;
}

type Of = Pick<DocumentContent, 'campaign' | 'draft' | 'findings'>;

const subjectsBy: Readonly<Record<Subject['of'], (content: Of) => readonly string[]>> = {
  unit: ({ campaign }) => unitsWithForms(campaign).map(({ id }) => id),
  reminder: ({ draft, findings }) => toRemind(progressOf(draft, findings)).map(({ unit }) => unit),
  decision: ({ campaign, draft }) => {
    const authority = hostAuthority(campaign);
    const ofHost = awardGroups(draft).filter(({ group }) => group.value.authority === authority);
    const numbers = ofHost.map(({ group }) => bareDecisionNumber(group.value.decision.number));
    // One decision, however its number is written.
    return [...grouped(numbers, decisionNumberKey).values()].flatMap(([first = []]) => first);
  },
};

/** What there is a document of a kind for each of; `[null]` where there is one for the whole campaign. */
export function subjectsOf({ each }: DocumentKind, content: Of): readonly (Subject | null)[] {
  if (each === undefined) return [null];
  const keysOf = subjectsBy[each];
  const known = new Map<string, number>();
  return keysOf(content).map((key) => {
    const id = slug(key) ?? key;
    const times = (known.get(id) ?? 0) + 1;
    known.set(id, times);
    // "12/QĐ-UBND" and "12.QĐ-UBND" are two decisions, and so are their files.
    return { of: each, id: times === 1 ? id : `${id}-${times}`, key };
  });
}
