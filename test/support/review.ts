import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { documentOfKind } from '../../src/campaign/documents.ts';
import type { Review } from '../../src/campaign/review.ts';
import { nodeEffects } from '../../src/cli/effects.ts';
import { readCampaignFolder } from '../../src/intake/campaign-folder.ts';
import { type DocumentKind, programKinds } from '../../src/intake/document-kinds.ts';
import { commonView } from '../../src/report/common-values.ts';
import { documentView } from '../../src/report/document-view.ts';
import type { ResultsContent } from '../../src/report/value-set.ts';
import { reportView } from '../../src/report/values/report/view.ts';
import { validate } from '../../src/validation/validate.ts';

/** The records of a campaign on disk that has no errors. */
export async function reviewOf(folder: string): Promise<Review> {
  const { review } = validate(await readCampaignFolder(nodeEffects(), folder), {
    today: '2023-12-13',
    allowMissing: true,
  });
  if (review === null) throw new Error(`${folder} has errors.`);
  return review;
}

/** What the report of a campaign is made from. */
export function reportContentOf(review: Review): ResultsContent {
  const { campaign, host } = review;
  const settings = documentOfKind(campaign, 'report');
  return {
    campaign,
    kind: kindNamed('report'),
    summary: summaryOf(review),
    host: host?.value ?? null,
    document: documentView(campaign, 'Báo cáo', settings),
    settings,
    draft: review,
    findings: [],
    subject: null,
    today: () => '2023-12-13',
    isWithoutData: false,
    fingerprint: '0123 4567 8901 2345 6789 0123',
  };
}

function kindNamed(name: string): DocumentKind {
  const kind = programKinds.get(name);
  if (kind === undefined) throw new Error(`There is no kind of document ${name}.`);
  return kind;
}

/** All that the report's templates may say. */
export function viewOfReport(content: ResultsContent) {
  return { ...commonView(content), ...reportView(content) };
}
