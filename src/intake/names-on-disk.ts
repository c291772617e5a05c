import type { SourceText } from '../diagnostics/source-text.ts';
import type { FolderRead } from './campaign-folder.ts';
import { pathFrom } from './campaign-listing.ts';

/** The paths, from a campaign's folder, by which the disk knows what is in it, whether it was read or not. */
export function namesOnDisk({
  root,
  campaign,
  host,
  submissions,
  rollups,
  unread,
}: FolderRead): ReadonlyMap<SourceText, string> {
  const files = [campaign, ...(host === null ? [] : [host]), ...submissions, ...rollups, ...unread];
  return new Map(files.map(({ source, path }) => [source, pathFrom(root, path)]));
}
