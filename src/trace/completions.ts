import { summaryOf } from '../aggregation/partial-summary.ts';
import { readCampaignFile, readCampaignFolder } from '../intake/campaign-folder.ts';
import { listCampaignFolder } from '../intake/campaign-listing.ts';
import { readDocumentKinds } from '../intake/read-document-kinds.ts';
import type { Calendar, Disk } from '../intake/world.ts';
import { ledgerOf } from '../tracing/ledger.ts';
import { validate } from '../validation/validate.ts';

/** More submissions take longer to read than one waits for a word: then those names are offered that review.yaml alone gives. */
const mostSubmissions = 200;

/** How names of figures may go on that somebody has begun to type, for a campaign on disk as it is. */
export async function figureCompletions(
  begun: string,
  root: string,
  world: Disk & Calendar,
): Promise<readonly string[]> {
  const listing = await listCampaignFolder(world, root);
  const folder =
    listing.submissions.length <= mostSubmissions
      ? await readCampaignFolder(world, root)
      : {
          root,
          unread: [],
          findings: [],
          documents: await readDocumentKinds(world, root),
          campaign: await readCampaignFile(world, root),
          host: null,
          submissions: [],
          rollups: [],
        };
  const { draft, review } = validate(folder, { today: world.today(), allowMissing: true });
  if (draft === null) return [];
  return ledgerOf(review ?? draft, review === null ? null : summaryOf(review)).completions(begun);
}
