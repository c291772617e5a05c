import type { DraftCampaign } from '../campaign/campaign.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { notedFindings } from '../forms/import/noted-problems.ts';
import type { IntakeFile } from '../intake/intake-file.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { type FoundAlone, recordsChecker } from '../validation/validate.ts';

/** A file that was read and checked by itself, beside review.yaml. */
export interface CheckedFile<Name extends SchemaName> {
  readonly file: IntakeFile<Name>;
  readonly alone: FoundAlone;
  /** What its comments keep of the form that it was filled in on. */
  readonly noted: readonly Finding[];
}

/** A submission that was read and checked so. */
export type CheckedSubmission = CheckedFile<'submission'>;

/** Checks submissions one by one: what comes of it hangs on the file and on review.yaml alone. */
export function submissionChecker(
  campaign: DraftCampaign,
): (file: IntakeFile<'submission'>) => CheckedSubmission {
  const checker = recordsChecker(campaign);
  return (file) => ({ file, alone: checker.submission(file), noted: notedFindings(file.source) });
}
