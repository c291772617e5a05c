/**
 * Whether a piece of text goes on with the one before it, as a sentence that was torn at a comma does, though it
 * begins with a capital: as names in a row do, or what stands behind an opening that is no sentence.
 * @returns for certain, only perhaps, or `null` where both may be sentences
 */
export function continuation(before: string, after: string): 'certain' | 'doubtful' | null {
  if (isOpen(before) && /[)”»]/.test(after)) return 'certain';
  const areNames = endsInName(before) && beginsWithName(after);
  const isNoSentence = isName(withoutStop(after)) || !withoutStop(after).includes(' ');
  return areNames || isNoSentence || isOpening(before) || areDocuments(before, after) ? 'doubtful' : null;
}

/** Whether a bracket or a quotation is still open at the end of a text. */
function isOpen(text: string): boolean {
  return ['()', '“”', '«»'].some(
    ([open = '', close = '']) => text.lastIndexOf(open) > text.lastIndexOf(close),
  );
}

const bodies = [
  'Ban Chấp hành',
  'Ban Chỉ đạo',
  'Ban Chỉ huy',
  'BCĐ',
  'BCH',
  'Biên phòng',
  'Bộ Chỉ huy',
  'Bộ đội',
  'Chi bộ',
  'Công an',
  'Dân quân',
  'Đảng bộ',
  'Đảng ủy',
  'Đảng uỷ',
  'Đoàn Thanh niên',
  'Đồn Biên phòng',
  'HĐND',
  'Hội Cựu chiến binh',
  'Hội đồng nhân dân',
  'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Phụ nữ',
  'Huyện ủy',
  'Kiểm lâm',
  'Mặt trận Tổ quốc',
  'MTTQ',
  'Quân đội',
  'Quân sự',
  'Thành ủy',
  'Thị ủy',
  'Thường trực',
  'Tỉnh ủy',
  'UBMTTQ',
  'UBND',
  'Ủy ban',
  'Uỷ ban',
];
const places = 'đặc khu|huyện|khối|phường|quận|thành phố|thị trấn|thị xã|thôn|tỉnh|xã|xóm';

/** "Công an thị xã", "UBND phường Nghi Thủy", "BCH quân sự thị xã"; "Nghi Thủy", "Nguyễn Văn A". */
const wholeName = new RegExp(
  [
    `^(?:${bodies.join('|')})(?: (?:quân sự|nhân dân))?(?: (?:${places}))?(?: \\p{Lu}[\\p{L}\\d]{0,10}){0,3}$`,
    '^\\p{Lu}[\\p{L}\\d]{0,10}(?: \\p{Lu}[\\p{L}\\d]{0,10}){1,4}$',
  ].join('|'),
  'u',
);

const isName = (text: string) => wholeName.test(text);

/** In words: "Hội Liên hiệp Phụ nữ phường Nghi Thủy". */
const longestName = 8;

const wordsOf = (text: string) => text.split(/[ \n]+/);

function endsInName(text: string): boolean {
  const words = wordsOf(text.slice(-120)).slice(-longestName);
  return words.some((_, index) => isName(words.slice(index).join(' ')));
}

function beginsWithName(text: string): boolean {
  const words = wordsOf(withoutStop(text.slice(0, 120))).slice(0, longestName);
  return words.some((_, index) => isName(words.slice(0, index + 1).join(' ')));
}

const withoutStop = (text: string) => text.replace(/[.;]$/, '');

/** What opens a sentence and is none: "Năm 2023", "Nhìn chung", "Dưới sự lãnh đạo của Đảng ủy". */
const openings =
  /^(?:(?:Trong |Đến |Qua )?(?:\d+ tháng đầu )?[Nn]ăm (?:\d{4}|qua|nay|học \d{4}.\d{4})|Nhìn chung|Tuy nhiên|Bên cạnh đó|Ngoài ra|Đến nay|Hiện nay|Đặc biệt|Cụ thể|Do đó|Do vậy|Vì vậy|Mặt khác)$/;
const subordinate =
  /^(?:Dưới sự|Được sự|Nhân dịp|Trong dịp|Trong khi|Trong thời gian|Sau khi|Mặc dù|Trước tình hình) /;

const isOpening = (text: string) => openings.test(text) || subordinate.test(text);

const documents =
  /^(?:Chỉ thị|Công điện|Hướng dẫn|Kế hoạch|Kết luận|Nghị định|Nghị quyết|Quyết định|Thông tư) (?:số )?\d/;

function areDocuments(before: string, after: string): boolean {
  if (!documents.test(after)) return false;
  const words = wordsOf(before.slice(-120)).slice(-longestName);
  return words.some((_, index) => documents.test(words.slice(index).join(' ')));
}
