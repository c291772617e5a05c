import type { IndicatorTable } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { capitalized, matchKey } from '../../vietnamese/normal-forms.ts';
import { titleWithin } from '../titles.ts';

/** An indicator's name as a sentence begins with it: never with a digit. */
export function nameFirst({ name }: Pick<IndicatorTable, 'name'>): string {
  const plain = withoutStop(name);
  return /^[\p{L}“"(]/u.test(plain) ? capitalized(plain) : `Chỉ tiêu “${plain}”`;
}

/** An indicator's name within a sentence: "buổi luyện tập phòng, chống thiên tai". */
export function nameWithin(
  campaign: Campaign,
  table: Pick<IndicatorTable, 'name' | 'unitOfMeasure'>,
): string {
  const counted = countedThings(table);
  if (counted !== null && /^\p{L}/u.test(table.name) && !startsWithNumberOf(table.name)) return counted;
  const plain = withoutStop(table.name);
  return ordinary.test(plain) ? withSmallFirst(plain) : titleWithin(campaign, plain);
}

/**
 * What an indicator counts, where its name begins with its unit of measure: "buổi luyện tập …" of "Buổi luyện tập …" and
 * of "Số buổi luyện tập …", counted in "buổi". Else `null`.
 */
export function countedThings({
  name,
  unitOfMeasure,
}: Pick<IndicatorTable, 'name' | 'unitOfMeasure'>): string | null {
  const things = withoutStop(name).replace(/^(?:tổng )?số (?:lượng )?/iu, '');
  const words = things.split(' ');
  const unit = matchKey(unitOfMeasure);
  const length = unit.split(' ').length;
  const begins = words.length > length && matchKey(words.slice(0, length).join(' ')) === unit;
  return begins && /^\p{L}/u.test(things) ? withSmallFirst(things) : null;
}

/** What follows a longer name's beginning: "được điều tra" of "Vụ phạm pháp được điều tra" after "Vụ phạm pháp". */
export function restOfName(longer: string, beginning: string): string | null {
  const [words, first] = [withoutStop(longer).split(' '), withoutStop(beginning).split(' ')];
  const begins =
    words.length > first.length &&
    matchKey(words.slice(0, first.length).join(' ')) === matchKey(first.join(' '));
  return begins ? words.slice(first.length).join(' ') : null;
}

/** Words with which names of indicators begin that are no one's name. */
const ordinary =
  /^(?:tỷ lệ|tỉ lệ|số|tổng|quỹ|mức|điểm|lượt|buổi|vụ|tin|mô hình|người|hộ|khối|thu|chi|diện tích|sản lượng|giá trị|dân số|tuổi|chỉ số|chỉ tiêu|kinh phí|nguồn|lớp|học sinh|trẻ|nhà|xe|ngày|giờ|cuộc|đợt|tổ|vốn|thu nhập)(?= )/iu;

function startsWithNumberOf(name: string): boolean {
  return /^(?:tổng )?số /iu.test(name);
}

function withoutStop(name: string): string {
  return name
    .trim()
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .replace(/\s+/g, ' ');
}

function withSmallFirst(text: string): string {
  const first = /^./u.exec(text)?.[0] ?? '';
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
}
