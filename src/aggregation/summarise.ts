import type { Campaign } from '../campaign/campaign.ts';
import { awardsOf } from './awards.ts';
import { completenessOf } from './completeness.ts';
import type { CommitmentFact, Facts } from './facts.ts';
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
    commitments: facts.commitments.map((fact) => commitmentOf(campaign, fact)),
    cooperation: facts.cooperation.map(({ title, parties, date, source }) => ({
      title,
      parties: [...parties],
      date,
      sources: [source],
    })),
    unitTexts: facts.texts.map(({ unit, theme, programme, paragraphs, source }) => ({
      unit,
      theme,
      programme,
      paragraphs: [...paragraphs],
      sources: [source],
    })),
  };
}

function commitmentOf(campaign: Campaign, fact: CommitmentFact): Commitment {
  // Each once, however often it is named, and in the campaign's order.
  const named = fact.due === null ? null : new Set(fact.due);
  const due = campaign.file.units.map((unit) => unit.id).filter((unit) => named === null || named.has(unit));
  const signed = new Set(fact.signed);
  const unsigned = due.filter((unit) => !signed.has(unit));
  return {
    title: fact.title,
    parties: [...fact.parties],
    date: fact.date,
    due: due.length,
    signed: due.length - unsigned.length,
    unsigned,
    sources: [fact.source],
  };
}
