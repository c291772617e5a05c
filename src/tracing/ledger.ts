import type { Summary } from '../aggregation/summary.generated.ts';
import type { DraftReview } from '../campaign/review.ts';
import type { Language } from '../diagnostics/definition.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { Remembered } from '../remembered.ts';
import { commitmentFigures, cooperationFigures } from './agreements.ts';
import { awardFigures, decisionFigures } from './awards.ts';
import { type BesideRecords, problemFigures, todayFigures } from './beside-records.ts';
import { campaignFigures } from './campaign-values.ts';
import { completenessFigures } from './completeness.ts';
import type { Figure, FigureHeading } from './figure.ts';
import { groupFigures } from './groups.ts';
import { indicatorFigures } from './indicators.ts';
import { ordered } from './left-out.ts';
import { branch, continued, listed, meant, type NameNode, resolved } from './name-tree.ts';
import { programmeFigures } from './programmes.ts';
import { ratingFigures } from './ratings.ts';
import { Recorded } from './recorded.ts';
import { typedFigures } from './typed-figures.ts';
import { tracingWords } from './words.ts';

/** Every figure of a campaign by its name, and what each was made of. */
export interface Ledger {
  /** A figure by its name, or by a shorter one that can only mean it; `null` where there is none of that name. */
  figureNamed(name: string): Figure | null;
  /** What such a figure is, without what it was made of, which takes less time to say. */
  headingNamed(name: string): FigureHeading | null;
  /** Whether there is one, which takes less time to say. */
  knows(name: string): boolean;
  /** What all figures are that there are, in the order of the documents, without what they were made of. */
  headings(): Iterable<FigureHeading>;
  /** The names of all figures that there are. */
  names(): Iterable<string>;
  /** What a name that means nothing was probably meant to be. */
  suggestions(name: string): readonly string[];
  /** What may follow an unfinished name, up to the next dot, for whoever types it. */
  completions(begun: string): readonly string[];
}

/**
 * The figures of a campaign. Nothing is looked up before a figure is asked for.
 * @param beside what documents print beside that: without it, such figures are not known
 * @param summary `null` where there are no results yet: what files state is known then, and nothing that is made of it
 */
export function ledgerOf(
  review: DraftReview,
  summary: Summary | null,
  language: Language = 'vi',
  beside: BesideRecords = {},
): Ledger {
  const root = rootOf(new Recorded(review, summary, tracingWords[language]), language, beside);
  const known = new Remembered<Figure>();
  const headings = function* (): Generator<FigureHeading> {
    for (const { name, entry } of listed(root)) {
      const { kind, title, digits, unit } = entry;
      if (digits !== null) yield { name, kind, title, digits, unit };
    }
  };
  return {
    figureNamed(asked) {
      const found = resolved(root, asked);
      if (found === null) return null;
      const { kind, title, digits, unit, derived } = found.entry;
      return known.get(found.name, (name) => {
        const { derivation, leftOut } = derived();
        return { name, kind, title, digits, unit, derivation, leftOut: ordered(leftOut) };
      });
    },
    headingNamed(asked) {
      const found = resolved(root, asked);
      if (found === null) return null;
      const { kind, title, digits, unit } = found.entry;
      return { name: found.name, kind, title, digits, unit };
    },
    knows: (asked) => resolved(root, asked) !== null,
    headings,
    *names() {
      for (const { name } of headings()) yield name;
    },
    suggestions: (name) => meant(root, name, (word, words) => guessed(word, words).likely),
    completions: (begun) => continued(root, begun),
  };
}

function rootOf(recorded: Recorded, language: Language, { findings = [], today }: BesideRecords): NameNode {
  return branch(
    {
      completeness: () => completenessFigures(recorded),
      ratings: () => ratingFigures(recorded, 'unit'),
      'cluster-ratings': () => ratingFigures(recorded, 'cluster'),
      indicators: () => indicatorFigures(recorded),
      programmes: () => programmeFigures(recorded),
      awards: () => awardFigures(recorded),
      decisions: () => decisionFigures(recorded),
      groups: () => groupFigures(recorded),
      commitments: () => commitmentFigures(recorded),
      cooperation: () => cooperationFigures(recorded),
      campaign: () => campaignFigures(recorded, language),
      problems: () => problemFigures(recorded, findings, language),
      today: () => todayFigures(recorded, today),
      typed: () => typedFigures(recorded),
    },
    { through: ['ratings', 'indicators'], synonyms: { ratings: 'cluster-ratings' } },
  );
}
