import type { Rule } from './rule.ts';
import { appraisalWithoutReason } from './rules/appraisal-without-reason.ts';
import { awardDuplicate } from './rules/award-duplicate.ts';
import { awardKindDoubtful } from './rules/award-kind-doubtful.ts';
import { awardOfOtherUnit } from './rules/award-of-other-unit.ts';
import { awardRecipientKind } from './rules/award-recipient-kind.ts';
import { awardSameName } from './rules/award-same-name.ts';
import { clusterEmpty } from './rules/cluster-empty.ts';
import { clusterMemberRepeated } from './rules/cluster-member-repeated.ts';
import { clusterRuleIncomplete } from './rules/cluster-rule-incomplete.ts';
import { commitmentSignerNotDue } from './rules/commitment-signer-not-due.ts';
import { dateImplausible } from './rules/date-implausible.ts';
import { dateOrder } from './rules/date-order.ts';
import { decisionNumberReused } from './rules/decision-number-reused.ts';
import { decisionOutsideYear } from './rules/decision-outside-year.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { figureFarFromLastYear } from './rules/figure-far-from-last-year.ts';
import { figureFarFromOtherUnits } from './rules/figure-far-from-other-units.ts';
import { fileNameAlike } from './rules/file-name-alike.ts';
import { fileNotRead } from './rules/file-not-read.ts';
import { indicatorComputed } from './rules/indicator-computed.ts';
import { indicatorContradiction } from './rules/indicator-contradiction.ts';
import { indicatorEmpty } from './rules/indicator-empty.ts';
import { indicatorHostFigure } from './rules/indicator-host-figure.ts';
import { indicatorMissing } from './rules/indicator-missing.ts';
import { indicatorNotDue } from './rules/indicator-not-due.ts';
import { indicatorNotWhole } from './rules/indicator-not-whole.ts';
import { indicatorOutOfBounds } from './rules/indicator-out-of-bounds.ts';
import { indicatorRatio } from './rules/indicator-ratio.ts';
import { listedTwice } from './rules/listed-twice.ts';
import { lowRatingUnexplained } from './rules/low-rating-unexplained.ts';
import { nameInCapitals } from './rules/name-in-capitals.ts';
import { nameWithoutTones } from './rules/name-without-tones.ts';
import { numberAmbiguous } from './rules/number-ambiguous.ts';
import { percentageOver100 } from './rules/percentage-over-100.ts';
import { percentageSummed } from './rules/percentage-summed.ts';
import { pointsIncomplete } from './rules/points-incomplete.ts';
import { pointsOutOfRange } from './rules/points-out-of-range.ts';
import { pointsWithoutCriteria } from './rules/points-without-criteria.ts';
import { ratingContradiction } from './rules/rating-contradiction.ts';
import { ratingEmpty } from './rules/rating-empty.ts';
import { ratingMissing } from './rules/rating-missing.ts';
import { ratingNotDue } from './rules/rating-not-due.ts';
import { scaleBands } from './rules/scale-bands.ts';
import { scaleCriteriaTotal } from './rules/scale-criteria-total.ts';
import { scoreOutOfRange } from './rules/score-out-of-range.ts';
import { scoreWithoutBands } from './rules/score-without-bands.ts';
import { submissionDuplicate } from './rules/submission-duplicate.ts';
import { submissionMissing } from './rules/submission-missing.ts';
import { targetMissing } from './rules/target-missing.ts';
import { textCopied } from './rules/text-copied.ts';
import { textFromForm } from './rules/text-from-form.ts';
import { toneSpelling } from './rules/tone-spelling.ts';
import { totalNotSum } from './rules/total-not-sum.ts';
import { unitParentCycle } from './rules/unit-parent-cycle.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { wrongYear } from './rules/wrong-year.ts';

/** Every rule that looks across files, by its code. */
export const rules = {
  'appraisal-without-reason': appraisalWithoutReason,
  'award-duplicate': awardDuplicate,
  'award-kind-doubtful': awardKindDoubtful,
  'award-of-other-unit': awardOfOtherUnit,
  'award-recipient-kind': awardRecipientKind,
  'award-same-name': awardSameName,
  'cluster-empty': clusterEmpty,
  'cluster-member-repeated': clusterMemberRepeated,
  'cluster-rule-incomplete': clusterRuleIncomplete,
  'commitment-signer-not-due': commitmentSignerNotDue,
  'listed-twice': listedTwice,
  'date-implausible': dateImplausible,
  'date-order': dateOrder,
  'decision-number-reused': decisionNumberReused,
  'decision-outside-year': decisionOutsideYear,
  'duplicate-id': duplicateId,
  'figure-far-from-last-year': figureFarFromLastYear,
  'figure-far-from-other-units': figureFarFromOtherUnits,
  'file-name-alike': fileNameAlike,
  'file-not-read': fileNotRead,
  'indicator-computed': indicatorComputed,
  'indicator-contradiction': indicatorContradiction,
  'indicator-empty': indicatorEmpty,
  'indicator-host-figure': indicatorHostFigure,
  'indicator-missing': indicatorMissing,
  'indicator-not-due': indicatorNotDue,
  'indicator-not-whole': indicatorNotWhole,
  'indicator-out-of-bounds': indicatorOutOfBounds,
  'indicator-ratio': indicatorRatio,
  'low-rating-unexplained': lowRatingUnexplained,
  'name-in-capitals': nameInCapitals,
  'name-without-tones': nameWithoutTones,
  'number-ambiguous': numberAmbiguous,
  'percentage-over-100': percentageOver100,
  'percentage-summed': percentageSummed,
  'points-incomplete': pointsIncomplete,
  'points-out-of-range': pointsOutOfRange,
  'points-without-criteria': pointsWithoutCriteria,
  'rating-contradiction': ratingContradiction,
  'rating-empty': ratingEmpty,
  'rating-missing': ratingMissing,
  'rating-not-due': ratingNotDue,
  'scale-bands': scaleBands,
  'scale-criteria-total': scaleCriteriaTotal,
  'score-out-of-range': scoreOutOfRange,
  'score-without-bands': scoreWithoutBands,
  'submission-duplicate': submissionDuplicate,
  'submission-missing': submissionMissing,
  'target-missing': targetMissing,
  'text-copied': textCopied,
  'text-from-form': textFromForm,
  'tone-spelling': toneSpelling,
  'total-not-sum': totalNotSum,
  'unit-parent-cycle': unitParentCycle,
  'unknown-authority': unknownReference('authority'),
  'unknown-award-form': unknownReference('award-form'),
  'unknown-cluster': unknownReference('cluster'),
  'unknown-criterion': unknownReference('criterion'),
  'unknown-indicator': unknownReference('indicator'),
  'unknown-level': unknownReference('level'),
  'unknown-programme': unknownReference('programme'),
  'unknown-scale': unknownReference('scale'),
  'unknown-unit': unknownReference('unit'),
  'unknown-unit-kind': unknownReference('unit-kind'),
  'wrong-year': wrongYear,
} as const satisfies Readonly<Record<string, Rule>>;
