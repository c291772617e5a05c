import type { Review } from '../campaign/review.ts';
import { commitmentsOf, cooperationOf } from './agreements.ts';
import { awardsOf } from './awards.ts';
import { completenessOf } from './completeness.ts';
import { type GroupTotals, groupTotals, mergedGroupTotals, summariesOfGroups } from './groups.ts';
import {
  contributionsOf,
  type IndicatorTotals,
  indicatorTables,
  mergedIndicatorTotals,
} from './indicators.ts';
import { ratingTables } from './ratings.ts';
import { type Presented, placeIn, unionBySource } from './source.ts';
import { type Statements, statementsOf } from './statements.ts';
import type { Summary } from './summary.generated.ts';

/**
 * What some files contribute to a summary. Partial summaries merge associatively and commutatively, and exactly:
 * figures are kept as sums and counts, and rounded only when a summary is presented. Whatever else is listed in a
 * summary is a set, by the places where it was recorded.
 */
export interface PartialSummary extends Omit<Statements, 'figures' | 'hostFigures'> {
  readonly indicators: IndicatorTotals;
  /** The same of each group of units. */
  readonly groups: GroupTotals;
}

/** What no file contributes. */
export const emptyPartial: PartialSummary = {
  receipts: [],
  ratings: [],
  indicators: new Map(),
  groups: new Map(),
  awards: [],
  commitments: [],
  cooperation: [],
  texts: [],
  picks: [],
};

/** What the files of a review contribute, which may be one file or all of a campaign. */
export function partialOf(review: Review, campaignId: string): PartialSummary {
  const { figures, hostFigures, ...listed } = statementsOf(review, campaignId);
  const contributions = contributionsOf(review.campaign, figures);
  const indicators = mergedIndicatorTotals(contributions.map(({ totals }) => totals));
  const groups = groupTotals({ campaign: review.campaign, campaignId }, contributions, hostFigures);
  return mergedPartials([{ ...listed, indicators, groups }]);
}

/** What several parts contribute together; no file is in more than one of them. */
export function mergedPartials(parts: readonly PartialSummary[]): PartialSummary {
  return {
    receipts: unionBySource(parts.map(({ receipts }) => receipts)),
    ratings: unionBySource(parts.map(({ ratings }) => ratings)),
    indicators: mergedIndicatorTotals(parts.map(({ indicators }) => indicators)),
    groups: mergedGroupTotals(parts.map(({ groups }) => groups)),
    awards: unionBySource(parts.map(({ awards }) => awards)),
    commitments: unionBySource(parts.map(({ commitments }) => commitments)),
    cooperation: unionBySource(parts.map(({ cooperation }) => cooperation)),
    texts: unionBySource(parts.map(({ texts }) => texts)),
    picks: unionBySource(parts.map(({ picks }) => picks)),
  };
}

/** Every aggregate of one campaign, each with its provenance. */
export function summaryOf(review: Review): Summary {
  const campaignId = review.campaign.file.host.name;
  return presented({ campaign: review.campaign, campaignId }, partialOf(review, campaignId));
}

/** A summary as it is read: rounded, and in the campaign's order. */
export function presented(of: Presented, partial: PartialSummary): Summary {
  const { file } = of.campaign;
  const whole = {
    completeness: completenessOf(of, partial.receipts),
    ratings: ratingTables(of, partial.ratings),
    indicators: indicatorTables(of, partial.indicators),
    awards: awardsOf(of, partial.awards),
  };
  return {
    version: 4,
    year: file.year,
    host: file.host.name,
    ...whole,
    commitments: commitmentsOf(of, partial.commitments),
    cooperation: cooperationOf(of, partial.cooperation),
    unitTexts: partial.texts.map(({ unit, theme, programme, paragraphs, source }) => ({
      unit,
      theme,
      programme,
      paragraphs: [...paragraphs],
      sources: [placeIn(of, source)],
    })),
    picks: partial.picks.map(({ source, ...pick }) => ({ ...pick, sources: [placeIn(of, source)] })),
    groups: summariesOfGroups(of, whole, partial),
  };
}
