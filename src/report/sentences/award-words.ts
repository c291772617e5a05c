import type { AwardItem } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { titleWithin } from '../titles.ts';

type Awarded = Pick<AwardItem, 'authority' | 'class' | 'form'>;

/** Who gives an award: a commendation, the head of the authority, as the law has it; a title, the authority. */
export function giverOf(campaign: Campaign, { authority, class: awardClass }: Awarded): string {
  const found = campaign.authorities.get(authority)?.value;
  return (awardClass === 'commendation' ? found?.head : undefined) ?? found?.name ?? authority;
}

/** What is given: "Giấy khen"; "danh hiệu “Đơn vị quyết thắng”". */
export function awardOf(campaign: Campaign, { form, class: awardClass }: Awarded): string {
  const name = (campaign.awardForms.get(form)?.value.name ?? form).trim();
  if (awardClass === 'commendation') return name.replace(/^tặng\s+/iu, '');
  return `danh hiệu “${name.replace(/^danh hiệu\s+/iu, '').replace(/^["“](.*)["”]$/u, '$1')}”`;
}

/** What an award of a programme is given for: "có thành tích xuất sắc trong công tác quốc phòng và an ninh". */
export function achievementOf(campaign: Campaign, programme: string): string {
  const { title = programme, achievement } = campaign.programmes.get(programme)?.value ?? {};
  if (achievement === undefined) return `${excellent} trong ${titleWithin(campaign, title)}`;
  const phrase = achievement.trim().replace(/\.$/, '');
  return phrase.charAt(0).toLocaleLowerCase('vi') + phrase.slice(1);
}

/** How most achievements begin. */
export const excellent = 'có thành tích xuất sắc';
