import { join } from 'node:path';
import { type DraftCampaign, draftCampaign } from '../campaign/campaign.ts';
import type { DraftReview } from '../campaign/review.ts';
import { readCampaignFile } from '../intake/campaign-folder.ts';
import { campaignFileName } from '../intake/campaign-listing.ts';
import { diskWith, exists, type World } from '../intake/world.ts';
import { carriedOver } from './carried-over.ts';
import { newFiles } from './new-files.ts';
import { type Unfilled, unfilledIn } from './unfilled.ts';

/** The campaign of the year before. */
export interface LastYear {
  /** Its folder. */
  readonly root: string;
  readonly draft: DraftReview;
}

/** What opens a campaign. */
export interface NewCampaign {
  readonly campaign: DraftCampaign;
  /** The files to be written, by their paths from the campaign's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The paths of those that are there already, and stay as they are. */
  readonly kept: readonly string[];
  /** The paths of what is last year's, and not carried over. */
  readonly leftOut: readonly string[];
  /** What is to be filled in of all of them. */
  readonly unfilled: Unfilled;
}

/**
 * What opens a campaign in a folder; `null` where its review.yaml can't be used.
 * @param review the text of review.yaml; `null` where there is one
 */
export async function newCampaign(
  root: string,
  review: string | null,
  lastYear: LastYear | null,
  world: World,
): Promise<NewCampaign | null> {
  const started = new Map(review === null ? [] : [[join(root, campaignFileName), bytesOf(review)]]);
  const file = await readCampaignFile(diskWith(started, world), root);
  if (file.root === null) return null;
  const campaign = draftCampaign(file.root, file.isPartial);
  const layout = lastYear === null ? null : await carriedOver(lastYear.root, lastYear.draft, world);
  const all = new Map<string, string | Uint8Array>([
    [campaignFileName, review ?? ''],
    ...newFiles(campaign, lastYear?.draft ?? null),
    ...(layout?.files ?? []),
  ]);
  const files = new Map<string, Uint8Array>();
  const kept: string[] = [];
  for (const [path, content] of all) {
    if (await exists(world, join(root, path))) kept.push(path);
    else files.set(path, bytesOf(content));
  }
  const disk = diskWith(new Map([...files].map(([path, bytes]) => [join(root, path), bytes])), world);
  return {
    campaign,
    files,
    kept,
    leftOut: layout?.leftOut ?? [],
    unfilled: await unfilledIn(file, campaign, root, { ...disk, today: () => world.today() }),
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
