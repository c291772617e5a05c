import type { AwardItem } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { hostAuthority } from '../../../campaign/host-authority.ts';
import { periodOf } from '../../../campaign/period.ts';
import { longDate } from '../../../vietnamese/dates.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { hostAwards } from '../../host-awards.ts';
import { printedDate } from '../../printed.ts';
import { achievementOf, awardOf } from '../../sentences/award-words.ts';
import { ofDecision } from '../../sources.ts';
import type { ResultsContent } from '../../value-set.ts';
import { deciderOf } from '../decision/decider.ts';
import { fullDecisionNumber } from '../decision/decision-number.ts';
import { givenTogether } from '../decision/giving.ts';
import { kindsOf, placeOf } from '../report/annexes/recipients.ts';

/** What a title comes with, unless review.yaml says otherwise: a commendation is itself a certificate. */
const certificateOfTitle = 'Giấy chứng nhận';

/** The view of certificates: one for each who is named in a decision of the host's, in the order of the decision's list. */
export function certificatesView({ campaign, summary, subject, settings, document }: ResultsContent) {
  const decider = deciderOf(campaign, hostAuthority(campaign), settings);
  const items = givenTogether(hostAwards({ campaign, summary, subject })).flatMap((group) =>
    kindsOf(group).flatMap((kind) => kind.items),
  );
  return {
    frame: settings.frame === false ? 'none' : 'ornaments',
    giver: decider.name.toLocaleUpperCase('vi'),
    certificates: items.map((item) => certificateOf(item, campaign, settings)),
    document: { ...document, signatureLines: decider.signatureLines },
  };
}

function certificateOf(item: AwardItem, campaign: Campaign, settings: ResultsContent['settings']) {
  const { name, kind, decision, sources } = item;
  const day = printedDate(longDate(decision.date), decision.date, ofDecision(item, sources));
  return {
    award: certificateName(item, campaign).toLocaleUpperCase('vi'),
    name,
    fit: kind === 'individual' ? 'name' : 'phrase',
    place: placeOf(campaign, item),
    achievement: capitalized(forWhat(item, campaign)),
    decision: fullDecisionNumber(decision.number, settings),
    day,
    signedAt: settings.place,
  };
}

/** What the certificate is called: "Giấy khen". */
function certificateName(item: AwardItem, campaign: Campaign): string {
  const { certificate } = campaign.awardForms.get(item.form)?.value ?? {};
  return certificate ?? (item.class === 'title' ? certificateOfTitle : awardOf(campaign, item));
}

/** "đã có thành tích xuất sắc trong công tác quốc phòng năm 2023"; "đạt danh hiệu “Đơn vị tiên tiến” năm 2023". */
function forWhat(item: AwardItem, campaign: Campaign): string {
  const { file } = campaign;
  const text =
    item.class === 'title'
      ? `đạt ${awardOf(campaign, item)}`
      : achievementOf(campaign, item.programme).replace(/^có (?=thành tích )/u, 'đã có ');
  return text.includes(String(file.year)) ? text : `${text} ${periodOf(file).name}`;
}
