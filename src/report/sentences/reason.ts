import type { SubjectRating } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { withoutEndMark } from '../../vietnamese/end-marks.ts';
import { onOneLine } from '../../vietnamese/normal-forms.ts';
import { titleWithin } from '../titles.ts';

/** A reason within a sentence: "do còn một khối dân cư chưa đạt tiêu chuẩn", without the full stop that was typed. */
export function reasonWithin(campaign: Campaign, reason: string): string {
  const text = withoutEndMark(onOneLine(reason));
  const small = beginnings.test(text) ? withSmallFirst(text) : titleWithin(campaign, text);
  return saysWhy.test(small) ? small : `do ${small}`;
}

/** Why a rating is what it is, or why there is none; `null` where nobody says. */
export function reasonOf({ self, final }: SubjectRating): string | null {
  const reason = (final ?? self)?.reason ?? null;
  return reason === null || reason.trim() === '' ? null : reason;
}

/** Words that begin no name, and with which reasons begin. */
const beginnings =
  /^(?:bị|bởi|các|chậm|chưa|còn|có|căn cứ|do|đã|đạt|để|địa bàn|điểm|đơn vị|được|kết quả|không|mới|một|nhiều|những|nhờ|nội bộ|qua|sau|số|theo|thiếu|trong|tuy|tỷ lệ|vì|vi phạm|việc|xảy ra)(?= |$)/iu;

/** Words by which a text says itself that it is a reason. */
const saysWhy = /^(?:bởi|căn cứ|do|nhờ|qua|sau|theo|vì)(?= )/u;

function withSmallFirst(text: string): string {
  const first = /^./u.exec(text)?.[0] ?? '';
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
}
