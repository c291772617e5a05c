import type { Group, UnitReceipt } from '../aggregation/summary.generated.ts';
import { countByGroups } from './by-groups.ts';
import type { LeftOut, Part } from './figure.ts';
import type { CompletenessFigure } from './figure-names.ts';
import { completenessFigure, receiptFigure } from './figure-names.ts';
import { branch, byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { asTyped, countedPart, dateEntry, typedPart } from './parts.ts';
import type { Recorded, Submitted } from './recorded.ts';

/** Who has to submit, and has. */
export function completenessFigures(recorded: Recorded): NameNode {
  const { completeness } = recorded.summary ?? {};
  if (completeness === undefined) return byId([], () => null);
  // Who sent a roll-up is none of the units that count.
  const sent = recorded.summary?.groups.flatMap(({ receipt }) => receipt ?? []) ?? [];
  const receipts = new Map([...completeness.units, ...sent].map((one) => [one.unit, one]));
  const units = () =>
    byId(receipts.keys(), (id) => {
      const receipt = receipts.get(id);
      return receipt === undefined ? null : receiptFigures(recorded, receipt);
    });
  const counts = countsOf(recorded, completeness.units);
  // A unit's report is the same, whatever group the unit is of.
  return recorded.group === null
    ? branch(
        { ...counts, rollups: () => rollups(recorded, sent), units },
        { usual: 'received', through: ['units'] },
      )
    : branch(counts, { usual: 'received' });
}

/** Who has to send a roll-up, and has. */
function rollups(recorded: Recorded, sent: readonly UnitReceipt[]): NameNode {
  if (sent.length === 0) return byId([], () => null);
  return branch(countsOf(recorded, sent, recorded.words.completeness.rollups, []), { usual: 'received' });
}

function countsOf(
  recorded: Recorded,
  units: readonly UnitReceipt[],
  titleOfAll = recorded.words.completeness.title,
  groups = recorded.groups,
): Readonly<Record<CompletenessFigure, () => NameNode>> {
  const { words } = recorded;
  const missing = units.filter(({ state }) => state === 'missing');
  const late = units.filter((unit) => unit.late);
  const received = units.filter(({ state }) => state === 'received');
  const absent = (): LeftOut[] =>
    missing.map(({ unit, name }) => ({
      why: 'missing',
      label: name,
      reason: null,
      digits: null,
      places: recorded.unitPlaces(unit),
    }));
  const replaced = (): LeftOut[] =>
    received.flatMap(({ unit, name }) =>
      recorded
        .submissions(unit)
        .slice(0, -1)
        .map((one) => ({
          why: 'superseded' as const,
          label: words.revision(name, one.revision),
          reason: one.correctionReason,
          digits: null,
          places: one.places,
        })),
    );
  const count = (
    what: CompletenessFigure,
    of: readonly UnitReceipt[],
    partOf: (one: UnitReceipt) => Part,
    leftOut: () => readonly LeftOut[],
  ) => {
    const title = words.titled(recorded.named(titleOfAll), words.completeness[what]);
    const counted = {
      things: of,
      counted: 'unit' as const,
      partOf,
      groups,
      idOf: ({ unit }: UnitReceipt) => unit,
      membersOf: (group: Group) => group.units,
      figureOf: ({ id }: Group) => completenessFigure(what, { group: id }),
    };
    return () => leaf(() => countByGroups(title, counted, leftOut));
  };
  const declared = ({ unit, name }: UnitReceipt) => countedPart(name, null, null, recorded.unitPlaces(unit));
  const submitted = ({ unit, name }: UnitReceipt) =>
    countedPart(name, null, null, recorded.submissions(unit).at(-1)?.places ?? []);
  // Who is late says so by the day of the first revision.
  const dated = ({ unit, name, history }: UnitReceipt) => {
    const first = recorded.submissions(unit)[0];
    const date = first?.date;
    const figure = history[0]?.submitted == null ? null : receiptFigure(unit, 'submitted');
    return countedPart(name, figure, date ?? null, first?.places);
  };
  return {
    due: count('due', units, declared, () => []),
    received: count('received', received, submitted, () => [...absent(), ...replaced()]),
    late: count('late', late, dated, absent),
    missing: count('missing', missing, declared, () => []),
  };
}

/** What is known of a unit's submissions. */
function receiptFigures(recorded: Recorded, { unit, name }: UnitReceipt): NameNode {
  const { words } = recorded;
  const all = recorded.submissions(unit);
  const title = (what: keyof typeof words.receipt, revision: number | null) =>
    words.titled(revision === null ? name : words.revision(name, revision), words.receipt[what]);
  const number = (one: Submitted | undefined, own: number | null): Entry | null => {
    if (one === undefined) return null;
    const typed = one.number;
    const figure = receiptFigure(unit, 'revision', one.revision);
    const digits = String(one.revision);
    // What says no revision is the first.
    const part: Part =
      typed === undefined
        ? { ...countedPart(name, figure, null, one.places), digits }
        : typedPart(name, figure, typed);
    return {
      kind: 'number',
      title: title('revision', own),
      digits,
      unit: '',
      derived: () => asTyped(part),
    };
  };
  const day = (one: Submitted | undefined, own: number | null) =>
    dateEntry(title(own === null ? 'firstSubmitted' : 'submitted', own), name, one?.date);
  const byRevision = new Map(all.map((one) => [String(one.revision), one]));
  return branch({
    revision: () => leaf(() => number(all.at(-1), null)),
    submitted: () =>
      leaf(() =>
        day(
          all.find(({ date }) => date !== undefined),
          null,
        ),
      ),
    revisions: () =>
      byId(byRevision.keys(), (revision) => {
        const one = byRevision.get(revision);
        if (one === undefined) return null;
        return branch({
          revision: () => leaf(() => number(one, one.revision)),
          submitted: () => leaf(() => day(one, one.revision)),
        });
      }),
  });
}
