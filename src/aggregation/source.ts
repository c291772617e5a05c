import type { Campaign } from '../campaign/campaign.ts';
import type { SourcePlace } from './summary.generated.ts';

/** A place in a file of one of several campaigns, whose files may have the same names. */
export interface Source extends SourcePlace {
  readonly line: number;
  readonly column: number;
  /** Identifies the campaign among those that are added up together. */
  readonly campaign: string;
}

/** The order in which sources are listed: by campaign, file, line and column. */
function compareSources(a: Source, b: Source): number {
  return (
    compareText(a.campaign, b.campaign) ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column
  );
}

/** Whose summary is presented: sources and units are named as in it. */
export interface Presented {
  readonly campaign: Campaign;
  /** The one that its files' sources bear. */
  readonly campaignId: string;
}

/** A source as a summary names it: a file of another campaign by that campaign as well. */
export function placeIn(
  { campaignId }: Pick<Presented, 'campaignId'>,
  { campaign, file, line, column }: Source,
): SourcePlace {
  return { file: campaign === campaignId ? file : `${campaign}/${file}`, line, column };
}

/** What was recorded in several places, each place once, in the order of the places. */
export function unionBySource<T extends { readonly source: Source }>(parts: readonly (readonly T[])[]): T[] {
  const bySource = new Map<string, T>();
  for (const part of parts) {
    for (const item of part) {
      const { campaign, file, line, column } = item.source;
      // Lengths part texts that may hold whatever would part them.
      bySource.set(`${line}:${column}:${file.length}:${file}${campaign}`, item);
    }
  }
  return [...bySource.values()].sort((a, b) => compareSources(a.source, b.source));
}

/** A unit or cluster by its id, among those of several campaigns. */
export function subjectKey(campaign: string, id: string): string {
  return `${id.length}:${id}${campaign}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
