import { grouped } from '../campaign/grouping.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import type { Commitment, Group, Summary } from './summary.generated.ts';

/** An agreement as a summary has it. */
type Agreement = Pick<Commitment, 'title' | 'sources'>;

/** An agreement in a summary. */
export interface PlacedAgreement<T> {
  /** Its place there, from 1. */
  readonly number: number;
  readonly agreement: T;
  /** Those in whose roll-ups it stands; none where the host itself says so. */
  readonly senders: readonly Group[];
}

/** Agreements of one title, which a report states as one. */
export interface SharedAgreement<T> {
  /** One, or those that different hosts below have signed. */
  readonly all: readonly PlacedAgreement<T>[];
  /** Those in whose roll-ups they stand, each once; none where the host itself says so. */
  readonly senders: readonly Group[];
}

/**
 * Agreements in the order of the first of each title: hosts that signed the same below, on days or between parties of their own, stand
 * together, in the campaign's order. What one of them signed several times stands by itself, since its units would be counted again.
 */
export function agreementsTogether<T extends Agreement>(
  { groups }: Pick<Summary, 'groups'>,
  agreements: readonly T[],
): SharedAgreement<T>[] {
  const places = new Map(groups.map((group, index) => [group, index]));
  const placeOf = (group: Group | undefined) => (group === undefined ? -1 : (places.get(group) ?? -1));
  const byFile = new Map(
    groups.flatMap((group) => (group.receipt?.sources ?? []).map(({ file }) => [file, group] as const)),
  );
  const all = agreements.map((agreement, index): PlacedAgreement<T> => {
    const senders = agreement.sources.map(({ file }) => byFile.get(file));
    const known = senders.flatMap((sender) => sender ?? []);
    return {
      number: index + 1,
      agreement,
      senders: known.length < senders.length ? [] : [...new Set(known)],
    };
  });
  const byTitle = grouped(
    all.filter(({ senders }) => senders.length > 0),
    ({ agreement }) => matchKey(agreement.title),
  );
  const together = new Map(
    [...byTitle.values()].flatMap((same) => {
      const times = new Map<Group, number>();
      for (const { senders } of same) for (const one of senders) times.set(one, (times.get(one) ?? 0) + 1);
      const apart = same.filter(({ senders }) => senders.every((one) => times.get(one) === 1));
      const inOrder = apart.toSorted((a, b) => placeOf(a.senders[0]) - placeOf(b.senders[0]));
      return apart.map((one) => [one.number, { inOrder, first: apart[0]?.number }] as const);
    }),
  );
  return all.flatMap((one) => {
    const same = together.get(one.number) ?? { inOrder: [one], first: one.number };
    if (same.first !== one.number) return [];
    return [{ all: same.inOrder, senders: [...new Set(same.inOrder.flatMap(({ senders }) => senders))] }];
  });
}
