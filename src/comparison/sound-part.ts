import { summaryOf } from '../aggregation/partial-summary.ts';
import { type Progress, progressOf } from '../aggregation/progress.ts';
import { unitIdOf } from '../campaign/review.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import { validate } from '../validation/validate.ts';
import type { LeftOut, Side } from './side.ts';

/**
 * What of a campaign can be compared: all but files with errors, and other revisions of theirs, which do not count.
 * @param name how the command names the campaign
 * @param today "2023-12-13"
 * @returns `null` where there are errors in review.yaml itself, so that nothing can be
 */
export function soundPart(folder: CampaignFolder, name: string, today: string): Side | null {
  let sound = folder;
  let leftOut: readonly LeftOut[] = [];
  let progress: Progress | null = null;
  for (;;) {
    const { review, draft, findings } = validate(sound, { today, allowMissing: true });
    if (draft === null) return null;
    // Before anything is left out: a file with errors has come in all the same.
    progress ??= progressOf(draft, findings);
    if (review !== null) return { name, review, summary: summaryOf(review), progress, leftOut };
    const wrong = sourcesWithErrors(findings);
    if (wrong.has(folder.campaign.source)) return null;
    const { rest, files } = withoutFiles(sound, wrong);
    // Nothing more can be left out.
    if (files.length === 0) return null;
    leftOut = [...leftOut, ...files];
    sound = rest;
  }
}

function sourcesWithErrors(findings: readonly Finding[]): ReadonlySet<SourceText> {
  return new Set(findings.filter(({ severity }) => severity === 'error').map(({ place }) => place.source));
}

function withoutFiles(
  folder: CampaignFolder,
  wrong: ReadonlySet<SourceText>,
): { readonly rest: CampaignFolder; readonly files: LeftOut[] } {
  const { host, submissions, unread } = folder;
  const isWrong = ({ source }: { readonly source: SourceText }) => wrong.has(source);
  // An earlier revision is not what the unit says now.
  const units = new Set(submissions.filter(isWrong).map(unitIdOf));
  const [kept, gone] = [
    submissions.filter((one) => !units.has(unitIdOf(one))),
    submissions.filter((one) => units.has(unitIdOf(one))),
  ];
  const files = [
    ...(host !== null && isWrong(host) ? [{ file: host.source.path, unit: null }] : []),
    ...gone.filter(isWrong).map((one) => ({ file: one.source.path, unit: unitIdOf(one) })),
    ...unread.filter(isWrong).map(({ source }) => ({ file: source.path, unit: null })),
  ];
  return {
    rest: {
      ...folder,
      host: host !== null && isWrong(host) ? null : host,
      submissions: kept,
      unread: unread.filter((one) => !isWrong(one)),
    },
    files,
  };
}
