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

/** What stays on one line where it can. */
interface Bond {
  readonly pattern: RegExp;
  readonly cost: BreakCost;
  /**
   * How many letters Word and web pages keep on one line by it, where it binds more than two words: they know of no costs,
   * and what is long would leave wide gaps in the line before it. 0 where they keep none.
   */
  readonly longest: number;
}

/** In letters: what is longer may be wider than a phone. */
const longestPair = 24;

/** The strictest first. */
const bonds: readonly Bond[] = [
  // "Số 05/BC-UBND"; "năm 2023", "Phần thứ 2", "Phụ lục II".
  { pattern: new RegExp(String.raw`${start}[Ss]ố:? \d\S*`, 'gu'), cost: 'prohibitive', longest: longestPair },
  {
    pattern: new RegExp(
      String.raw`${start}(?:ngày|tháng|năm|quý|khoản|điều|mục|thứ|khóa|trang|biểu đồ|lục|phần|số) (?:\d|[IVXLC]+(?!\p{L}))`,
      'giu',
    ),
    cost: 'prohibitive',
    longest: longestPair,
  },
  // "64 người", "287,1 triệu đồng", "13 tháng 12".
  {
    pattern: new RegExp(
      String.raw`${start}(?<![Nn]ăm )${digits}(?<=\d) (?:(?:${nounsAfterNumbers})|\p{Ll}+)`,
      'gu',
    ),
    cost: 'prohibitive',
    longest: 17,
  },
  // "98,3% kế hoạch": the number has its unit, so that it may go without the word.
  {
    pattern: new RegExp(String.raw`${start}${digits}% (?:(?:${nounsAfterNumbers})|\p{Ll}+)`, 'gu'),
    cost: 'prohibitive',
    longest: 0,
  },
  // "Nghị định số 03/2019/NĐ-CP".
  { pattern: new RegExp(String.raw`${start}(?:${documents}) số \d\S*`, 'gu'), cost: 'high', longest: 0 },
  // "kinh tế - xã hội": a dash does not begin a line. A no-break space, which not every program spreads, would be seen.
  { pattern: / (?=[-–] )/gu, cost: 'prohibitive', longest: 0 },
  { pattern: /(?<= [-–]) /gu, cost: 'low', longest: 0 },
  // "Nguyễn Văn X", "Cửa Lò"; "đồng chí Nguyễn".
  {
    pattern: new RegExp(String.raw`${start}\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}(?![\p{L}\d])`, 'gu'),
    cost: 'low',
    longest: longestPair,
  },
  { pattern: new RegExp(String.raw`${start}(?:đồng chí|ông|bà) \p{Lu}`, 'gu'), cost: 'low', longest: 0 },
];

/**
 * Where a line should not end: in numbers with their units, dates, documents with their numbers, names.
 * @returns the cost of a break at each space that has one, by the space's offset in `text`
 */
export function breakCosts(text: string): ReadonlyMap<number, BreakCost> {
  return new Map([...strictest(text, bonds)].map(([at, { cost }]) => [at, cost]));
}

/** The strictest of some bonds at each space that has one, with its rank among them, by the space's offset. */
function strictest(text: string, some: readonly Bond[]): ReadonlyMap<number, RankedBond> {
  const found = new Map<number, RankedBond>();
  if (!text.includes(' ')) return found;
  for (const [rank, bond] of some.entries()) {
    for (const { 0: match, index } of text.matchAll(bond.pattern)) {
      for (let at = match.indexOf(' '); at !== -1; at = match.indexOf(' ', at + 1)) {
        if (!found.has(index + at)) found.set(index + at, { rank, ...bond });
      }
    }
  }
  return found;
}

type RankedBond = Bond & { readonly rank: number };

/** A part of a text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word, with what binds it to the one before it. */
type BoundWord = Stretch & { readonly bond: RankedBond | undefined };

/** In the number of a document: "NĐ-CP", "03-CT/TU", "QĐ-TTg-KSTT". */
const hyphenInSymbol = /(?:[\p{Lu}\d]|TTg)-\p{Lu}(?!\p{Ll})/u;

const keptBonds = bonds.filter(({ longest }) => longest > 0);

/**
 * What stays on one line where others break the lines (Word, a browser): numbers with their units, "ngày 05", documents'
 * numbers, names (NĐ 30, F25). Each stretch is of whole words and has a space or a hyphen; of what would be too long, the
 * strictest bonds are kept, or words two by two: "ngày 13 tháng 12" is one stretch, with "năm 2023" it is three.
 * @returns in the order of the text; none reaches into another, nor over a line's end
 */
export function keptTogether(text: string): readonly Stretch[] {
  if (!/[ -]/.test(text)) return [];
  const bondAt = strictest(text, keptBonds);
  const words = Array.from(text.matchAll(/[^ \n]+/g), ({ 0: word, index }): BoundWord => {
    return { start: index, end: index + word.length, bond: bondAt.get(index - 1) };
  });
  return parted(words, ({ bond }) => bond === undefined).flatMap((chain) => shortStretches(chain, text));
}

/** What is kept of words of which each is bound to the one before it. */
function shortStretches(words: readonly BoundWord[], text: string): readonly Stretch[] {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const bound = words.slice(1).flatMap(({ bond }) => bond ?? []);
  const longest =
    words.length > 2
      ? bound.reduce((least, bond) => Math.min(least, bond.longest), longestPair)
      : longestPair;
  if (end - start <= longest) {
    return words.length > 1 || hyphenInSymbol.test(text.slice(start, end)) ? [{ start, end }] : [];
  }
  if (words.length < 2) return [];
  const weakest = bound.reduce((most, { rank }) => Math.max(most, rank), 0);
  const isEven = bound.every(({ rank }) => rank === weakest);
  const size = words.length === 2 ? 1 : 2;
  return parted(words, ({ bond }, index) => (isEven ? index % size === 0 : bond?.rank === weakest)).flatMap(
    (part) => shortStretches(part, text),
  );
}

/** Words in parts, of which each but the first begins at a word that `begins` one. */
function parted(
  words: readonly BoundWord[],
  begins: (word: BoundWord, index: number) => boolean,
): BoundWord[][] {
  const parts: BoundWord[][] = [];
  for (const [index, word] of words.entries()) {
    const last = parts.at(-1);
    if (last === undefined || begins(word, index)) parts.push([word]);
    else last.push(word);
  }
  return parts;
}
