import type { Campaign } from '../campaign/campaign.ts';
import { agreementKey, distinctParties } from '../campaign/identity.ts';
import { awardsOf } from './awards.ts';
import { completenessOf } from './completeness.ts';
import type { CommitmentFact, Facts } from './facts.ts';
import { grouped } from './grouping.ts';
import { indicatorTables } from './indicators.ts';
import { ratingTables } from './ratings.ts';
import type { Commitment, Summary } from './summary.generated.ts';

/** Every aggregate of the campaign, from what its files state; each with its provenance. */
export function summarise(campaign: Campaign, facts: Facts): Summary {
  return {
    version: 1,
    year: campaign.file.year,
    host: campaign.file.host.name,
    completeness: completenessOf(campaign, facts),
    ratings: ratingTables(campaign, facts),
    indicators: indicatorTables(campaign, facts),
    awards: awardsOf(campaign, facts),
    commitments: [...grouped(facts.commitments, agreementKey).values()].map((same) =>
      commitmentOf(campaign, same),
    ),
    cooperation: [...grouped(facts.cooperation, agreementKey).values()].flatMap((same) =>
      same.slice(0, 1).map(({ title, parties, date }) => ({
        title,
        parties: distinctParties(parties),
        date,
        sources: same.map(({ source }) => source),
      })),
    ),
    unitTexts: facts.texts.map(({ unit, theme, programme, paragraphs, source }) => ({
      unit,
      theme,
      programme,
      paragraphs: [...paragraphs],
      sources: [source],
    })),
  };
}

/** A commitment and who has signed it, however many times it, or a unit in it, is recorded. */
function commitmentOf(campaign: Campaign, facts: readonly CommitmentFact[]): Commitment {
  const [first] = facts;
  if (first === undefined) throw new Error('A commitment without a fact.');
  const isOfAll = facts.some((fact) => fact.due === null);
  const named = new Set(facts.flatMap((fact) => fact.due ?? []));
  const signed = new Set(facts.flatMap((fact) => fact.signed));
  // In the campaign's order.
  const due = campaign.file.units.map((unit) => unit.id).filter((unit) => isOfAll || named.has(unit));
  const unsigned = due.filter((unit) => !signed.has(unit));
  return {
    title: first.title,
    parties: distinctParties(first.parties),
    date: first.date,
    due: due.length,
    signed: due.length - unsigned.length,
    unsigned,
    sources: facts.map((fact) => fact.source),
  };
}
