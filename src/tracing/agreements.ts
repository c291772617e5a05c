import { agreementsTogether, type SharedAgreement } from '../aggregation/agreements-below.ts';
import type { Commitment, Cooperation } from '../aggregation/summary.generated.ts';
import { grouped } from '../campaign/grouping.ts';
import { agreementKey } from '../campaign/identity.ts';
import { commitmentRecords, cooperationRecords, unitIdIn } from '../campaign/records.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { once } from '../once.ts';
import type { LeftOut, Part } from './figure.ts';
import { commitmentFigure } from './figure-names.ts';
import { branch, byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { countEntry, countedPart, dateEntry, derivation, figurePart } from './parts.ts';
import { placeOf, type Recorded } from './recorded.ts';

/** Commitments by their places in the summary, from 1: who had to sign, and has. */
export function commitmentFigures(recorded: Recorded): NameNode {
  const recordsOf = [
    ...grouped(commitmentRecords(recorded.review), ({ value }) => agreementKey(value.value)).values(),
  ];
  const commitments = recorded.summary?.commitments ?? [];
  const together = once(() => togetherByFirst(recorded, commitments));
  return byId(
    commitments.map((_, index) => String(index + 1)),
    (number) => {
      const index = Number(number) - 1;
      const [commitment, same] = [commitments[index], recordsOf[index]];
      return commitment === undefined || same === undefined || String(index + 1) !== number
        ? null
        : branch(
            {
              ...commitmentNode(recorded, commitment, same),
              ...commitmentsTogether(recorded, together().get(index + 1)),
            },
            { usual: 'signed' },
          );
    },
  );
}

type Members = Readonly<Record<string, () => NameNode>>;

type CommitmentRecord = ReturnType<typeof commitmentRecords>[number];

function commitmentNode(
  recorded: Recorded,
  { title, unsigned, due, signed }: Commitment,
  same: readonly CommitmentRecord[],
): Members {
  const { words } = recorded;
  const named = new Map(listed(same, 'due'));
  const signatures = new Map(listed(same, 'signed'));
  const isOfAll = same.some((one) => one.value.value.due === undefined);
  const all = new Set(isOfAll ? recorded.declaredUnits : []);
  const dueUnits = [...recorded.campaign.units.keys()].filter((id) => all.has(id) || named.has(id));
  const part = (id: string, from: ReadonlyMap<string, Located<string>>): Part =>
    countedPart(recorded.unitName(id), null, from.get(id) ?? null, recorded.unitPlaces(id));
  const count = (
    what: 'due' | 'signed' | 'unsigned',
    number: number,
    parts: () => readonly Part[],
    leftOut: () => readonly LeftOut[],
  ) => {
    const called = words.titled(title, words.commitment[what]);
    return () => leaf(() => countEntry(called, number, 'unit', parts, leftOut));
  };
  const unsignedUnits = (): LeftOut[] =>
    unsigned.map((id) => {
      const { label, places } = part(id, named);
      return { why: 'unsigned', label, reason: null, digits: null, places };
    });
  return {
    due: count(
      'due',
      due,
      () => dueUnits.map((id) => part(id, named)),
      () => [],
    ),
    signed: count(
      'signed',
      signed,
      () => dueUnits.filter((id) => signatures.has(id)).map((id) => part(id, signatures)),
      () => [...unsignedUnits(), ...furtherSignatures(recorded, same, new Set(dueUnits))],
    ),
    unsigned: count(
      'unsigned',
      unsigned.length,
      () => unsigned.map((id) => part(id, named)),
      () => [],
    ),
    date: () =>
      leaf(() => dateEntry(words.titled(title, words.dateSigned), title, same[0]?.value.get('date'))),
  };
}

/** Agreements that hosts below share, by the place of the first of them. */
function togetherByFirst<T extends Commitment | Cooperation>(
  { summary }: Recorded,
  agreements: readonly T[],
): ReadonlyMap<number, SharedAgreement<T>> {
  const shared = summary === null ? [] : agreementsTogether(summary, agreements);
  const ofOthers = shared.filter(({ senders }) => senders.length > 0);
  return new Map(ofOthers.map((one) => [one.all[0]?.number ?? 0, one]));
}

/** The sums of a commitment and others of its title; nothing where it is not the first of them, or the host's own. */
function commitmentsTogether(recorded: Recorded, together: SharedAgreement<Commitment> | undefined): Members {
  const { words } = recorded;
  const [first] = together?.all ?? [];
  if (together === undefined || first === undefined) return {};
  const sumOf = (what: 'due' | 'signed' | 'unsigned') => () =>
    leaf((): Entry => {
      const parts = together.all.map(({ number: one, agreement, senders }) => {
        const digits = what === 'unsigned' ? agreement.unsigned.length : agreement[what];
        const label = senders.map(({ name }) => name).join(', ');
        return figurePart('term', label, commitmentFigure(one, what), String(digits));
      });
      const digits = String(parts.reduce((sum, part) => sum + Number(part.digits), 0));
      const title = words.titled(first.agreement.title, words.commitment[what]);
      const derived = () => ({ derivation: derivation('sum', parts, digits), leftOut: [] });
      return { kind: 'number', title, digits, unit: '', derived };
    });
  const figures = {
    hosts: () => hostsNode(recorded, together),
    due: sumOf('due'),
    signed: sumOf('signed'),
    unsigned: sumOf('unsigned'),
  };
  return { together: () => branch(figures) };
}

/** How many hosts signed what they share. */
function hostsNode(
  recorded: Recorded,
  { all, senders }: SharedAgreement<Commitment | Cooperation>,
): NameNode {
  const { words } = recorded;
  const title = words.titled(all[0]?.agreement.title ?? '', words.hosts);
  return leaf(() =>
    countEntry(title, senders.length, 'host', () =>
      senders.map(({ id, name }) => countedPart(name, null, null, recorded.unitPlaces(id))),
    ),
  );
}

/** Who is on a list, by their ids in the campaign, with the places where they are named. */
function listed(
  same: readonly CommitmentRecord[],
  key: 'due' | 'signed',
): readonly (readonly [id: string, named: Located<string>])[] {
  // The last one of a unit would stand for it in a map: the first is to.
  return same
    .flatMap(({ sender, value }) =>
      itemsOf<string>(value.get(key)).map((one) => [unitIdIn(sender, one.value), one] as const),
    )
    .reverse();
}

/** Signatures that do not count: of units that did not have to sign, and of those that have signed already. */
function furtherSignatures(
  recorded: Recorded,
  same: readonly CommitmentRecord[],
  due: ReadonlySet<string>,
): LeftOut[] {
  const seen = new Set<string>();
  return [...listed(same, 'signed')].reverse().flatMap(([id, one]): LeftOut[] => {
    const isFirst = !seen.has(id);
    seen.add(id);
    if (isFirst && due.has(id)) return [];
    const why = due.has(id) ? 'duplicate' : 'not-asked';
    return [{ why, label: recorded.unitName(id), reason: null, digits: null, places: [placeOf(one.place)] }];
  });
}

/** Programmes of cooperation by their places in the summary, from 1. */
export function cooperationFigures(recorded: Recorded): NameNode {
  const all = [...grouped(cooperationRecords(recorded.review), (one) => agreementKey(one.value)).values()];
  const together = once(() => togetherByFirst(recorded, recorded.summary?.cooperation ?? []));
  const numbers = (recorded.summary?.cooperation ?? []).map((_, index) => String(index + 1));
  return byId(numbers, (number) => {
    const first = numbers.includes(number) ? all[Number(number) - 1]?.[0] : undefined;
    if (first === undefined) return null;
    const { title } = first.value;
    const { words } = recorded;
    const own = together().get(Number(number));
    return branch({
      date: () => leaf(() => dateEntry(words.titled(title, words.dateSigned), title, first.get('date'))),
      ...(own === undefined ? {} : { together: () => branch({ hosts: () => hostsNode(recorded, own) }) }),
    });
  });
}
