/** How badly a line's end would tear what belongs together. */
export type BreakCost = 'prohibitive' | 'high' | 'low';

const documents = [
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông báo',
  'Kế hoạch',
  'Kết luận',
  'Hướng dẫn',
  'Công văn',
  'Công điện',
  'Báo cáo',
  'Quy định',
  'Đề án',
  'Luật',
  'Pháp lệnh',
].join('|');

/** What is counted and goes by a number before it, in words of more than one syllable. */
const nounsAfterNumbers = [
  'triệu đồng',
  'tỷ đồng',
  'nghìn đồng',
  'điểm phần trăm',
  'phần trăm',
  'tập thể',
  'cá nhân',
  'cơ sở',
  'đơn vị',
  'mô hình',
  'cụm an toàn',
].join('|');

const digits = String.raw`\d[\d.,/]*`;
const start = String.raw`(?<![\p{L}\d])`;

/** What stays on one line where it can, the strictest first. */
const kept: readonly (readonly [BreakCost, RegExp])[] = [
  // "Số 05/BC-UBND"; "năm 2023", "Phần thứ 2", "Phụ lục II".
  ['prohibitive', new RegExp(String.raw`${start}[Ss]ố:? \d\S*`, 'gu')],
  [
    'prohibitive',
    new RegExp(
      String.raw`${start}(?:ngày|tháng|năm|quý|khoản|điều|mục|thứ|khóa|trang|biểu đồ|lục|phần|số) (?:\d|[IVXLC]+(?!\p{L}))`,
      'giu',
    ),
  ],
  // "64 người", "287,1 triệu đồng", "98,3% kế hoạch", "13 tháng 12".
  [
    'prohibitive',
    new RegExp(String.raw`${start}(?<![Nn]ăm )${digits}(?<=\d)%? (?:(?:${nounsAfterNumbers})|\p{Ll}+)`, 'gu'),
  ],
  // "Nghị định số 03/2019/NĐ-CP".
  ['high', new RegExp(String.raw`${start}(?:${documents}) số \d\S*`, 'gu')],
  // "kinh tế - xã hội": a dash does not begin a line.
  ['prohibitive', / (?=[-–] )/gu],
  ['low', /(?<= [-–]) /gu],
  // "Nguyễn Văn X", "Cửa Lò"; "đồng chí Nguyễn".
  ['low', new RegExp(String.raw`${start}\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}(?![\p{L}\d])`, 'gu')],
  ['low', new RegExp(String.raw`${start}(?:đồng chí|ông|bà) \p{Lu}`, 'gu')],
];

/**
 * Where a line should not end: in numbers with their units, dates, documents with their numbers, names.
 * @returns the cost of a break at each space that has one, by the space's offset in `text`
 */
export function breakCosts(text: string): ReadonlyMap<number, BreakCost> {
  const costs = new Map<number, BreakCost>();
  for (const [cost, pattern] of kept) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      for (let at = found.indexOf(' '); at !== -1; at = found.indexOf(' ', at + 1)) {
        if (!costs.has(index + at)) costs.set(index + at, cost);
      }
    }
  }
  return costs;
}
