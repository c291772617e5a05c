import { type Campaign, isToSendRollup } from '../../../campaign/campaign.ts';
import { documentOfKind } from '../../../campaign/documents.ts';
import { periodOf } from '../../../campaign/period.ts';
import { textPlacesOf } from '../../../campaign/text-reference.ts';
import { requiredKindNames } from '../../../intake/document-kinds.ts';
import { campaignFigure } from '../../../tracing/figure-names.ts';
import { longDate } from '../../../vietnamese/dates.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { addresseesOf, askedOf, rollupSendersIn } from '../../addressees.ts';
import { PrintedText, printedCount, printedDate } from '../../printed.ts';
import { ofCampaign, sourceAt } from '../../sources.ts';
import { conferenceOf, reviewOf, subjectOfPeriod } from '../../subject.ts';
import { shortTitleOf, titleWithin } from '../../titles.ts';
import type { DocumentContent } from '../../value-set.ts';
import { requestedIndicators } from './indicators.ts';
import { requestedRatings } from './ratings.ts';

/** What the letter says that asks all units for their reports: what is asked, by when, and what forms ask. */
export function requestView({ campaign, settings }: Pick<DocumentContent, 'campaign' | 'settings'>) {
  const { file, root } = campaign;
  const { deadline, host } = file;
  const indicators = requestedIndicators(campaign);
  const ratings = requestedRatings(campaign);
  const programmes = file.programmes.filter(({ reviewed }) => reviewed !== false);
  return {
    subject: `V/v báo cáo ${subjectOfPeriod(campaign)}`,
    about: subjectOfPeriod(campaign),
    addressees: addresseesOf(campaign),
    asked: askedOf(campaign),
    hasForms: file.units.some((unit) => !isToSendRollup(campaign, unit)),
    rollupSenders: rollupSendersIn(campaign),
    reason: reasonOf(campaign, settings.basis ?? basisOfReport(campaign)),
    programmes: programmes.map(({ title }) => titleWithin(campaign, withoutEndMark(title))),
    isOneProgramme: programmes.length === 1,
    indicatorCount: printedCount(indicators?.count ?? 0, {
      figure: campaignFigure(['indicators-requested']),
      sources: [sourceAt(root.placeAt('indicators'))],
    }),
    rated: ratings.map(({ id, levels, criteria }) => ({
      title: titleWithin(campaign, withoutEndMark(shortTitleOf(campaign, id))),
      levels,
      isScored: criteria.length > 0,
    })),
    isScored: ratings.some(({ criteria }) => criteria.length > 0),
    hasAwards: campaign.awardForms.size > 0 && campaign.authorities.size > 0,
    texts: textPlacesOf(campaign)
      .filter(({ programme }) => programme === null)
      .map(({ theme, title }) => {
        if (theme === 'tasks') return `nhiệm vụ ${periodOf(file).next}`;
        return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
      }),
    sendTo: host.name,
    contact: host.contact === undefined ? null : withoutEndMark(onOneLine(host.contact)),
    deadlineInWords: printedDate(longDate(deadline), deadline, ofCampaign(campaign, 'deadline')),
    // Where there are no criteria, the text says all that there is.
    annexes: { indicators, ratings: ratings.filter(({ criteria }) => criteria.length > 0) },
  };
}

/** Why units are asked: "Để chuẩn bị Hội nghị tổng kết công tác quốc phòng năm 2023 (tổ chức vào ngày 13 tháng 12 năm 2023)". */
function reasonOf(campaign: Campaign, basis: readonly string[]): PrintedText {
  const { conference } = campaign.file;
  const begins = basis.length > 0 ? `Thực hiện ${basis.map(withoutEndMark).join('; ')}, để` : 'Để';
  if (conference === undefined) return new PrintedText([`${begins} phục vụ việc ${reviewOf(campaign)}`]);
  return new PrintedText([
    `${begins} chuẩn bị ${conferenceOf(campaign)} (`,
    printedDate(longDate(conference), conference, ofCampaign(campaign, 'conference')),
    ')',
  ]);
}

/** What the report is based on: then the request for it is, too. */
function basisOfReport(campaign: Campaign): readonly string[] {
  return requiredKindNames.flatMap((kind) => documentOfKind(campaign, kind).basis ?? []);
}
