import type { Rule } from './rule.ts';
import { awardRecipient } from './rules/award-recipient.ts';
import { awardRepeated } from './rules/award-repeated.ts';
import { clusterMembers } from './rules/cluster-members.ts';
import { commitmentSigners } from './rules/commitment-signers.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { indicatorDue } from './rules/indicator-due.ts';
import { indicatorFigures } from './rules/indicator-figures.ts';
import { indicatorRatio } from './rules/indicator-ratio.ts';
import { ratingAgreement } from './rules/rating-agreement.ts';
import { ratingDue } from './rules/rating-due.ts';
import { scaleBands } from './rules/scale-bands.ts';
import { submissionDuplicate } from './rules/submission-duplicate.ts';
import { submissionMissing } from './rules/submission-missing.ts';
import { unitParent } from './rules/unit-parent.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { wrongYear } from './rules/wrong-year.ts';

/** Every rule that looks across files, by name. */
export const rules = {
  awardRecipient,
  awardRepeated,
  clusterMembers,
  commitmentSigners,
  duplicateId,
  indicatorDue,
  indicatorFigures,
  indicatorRatio,
  ratingAgreement,
  ratingDue,
  scaleBands,
  submissionDuplicate,
  submissionMissing,
  unitParent,
  unknownReference,
  wrongYear,
} as const satisfies Readonly<Record<string, Rule>>;
