import { grouped } from '../campaign/grouping.ts';
import { agreementKey, distinctParties } from '../campaign/identity.ts';
import { type Presented, placeIn } from './source.ts';
import type { CommitmentStatement, CooperationStatement } from './statements.ts';
import type { Commitment, Cooperation } from './summary.generated.ts';

/** Every commitment once, and who has signed it, however many times it, or a unit in it, is recorded. */
export function commitmentsOf(of: Presented, statements: readonly CommitmentStatement[]): Commitment[] {
  return [...grouped(statements, agreementKey).values()].map((same) => commitmentOf(of, same));
}

function commitmentOf(of: Presented, same: readonly CommitmentStatement[]): Commitment {
  const [first] = same;
  if (first === undefined) throw new Error('A commitment that is nowhere recorded.');
  const isOfAll = same.some((statement) => statement.due === null);
  const named = new Set(same.flatMap((statement) => statement.due ?? []));
  const signed = new Set(same.flatMap((statement) => statement.signed));
  // All are those that the host's own file can name.
  if (isOfAll) for (const { id } of of.campaign.declared.units) named.add(id);
  // In the campaign's order.
  const due = [...of.campaign.units.keys()].filter((unit) => named.has(unit));
  const unsigned = due.filter((unit) => !signed.has(unit));
  return {
    title: first.title,
    parties: distinctParties(first.parties),
    date: first.date,
    due: due.length,
    signed: due.length - unsigned.length,
    unsigned,
    sources: same.map(({ source }) => placeIn(of, source)),
  };
}

/** Every cooperation programme once. */
export function cooperationOf(of: Presented, statements: readonly CooperationStatement[]): Cooperation[] {
  return [...grouped(statements, agreementKey).values()].flatMap((same) =>
    same.slice(0, 1).map(({ title, parties, date }) => ({
      title,
      parties: distinctParties(parties),
      date,
      sources: same.map(({ source }) => placeIn(of, source)),
    })),
  );
}
