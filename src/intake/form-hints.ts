import { onOneLine } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';

/** What forms say is to be typed, behind the "#" of a line whose value is blank. */
export const formHints = {
  submitted: 'ngày nộp, viết năm-tháng-ngày',
  preparedBy: 'họ tên, chức vụ, số điện thoại của người lập báo cáo',
  target: 'kế hoạch; xóa dòng này nếu không giao',
  actual: 'thực hiện',
  previous: 'năm trước',
  kind: 'individual (cá nhân) hoặc collective (tập thể)',
  name: 'họ và tên, hoặc tên tập thể',
  position: 'chức vụ; xóa dòng này nếu là tập thể',
  decisionNumber: 'số quyết định, ví dụ: 1/QĐ-UBND',
  decisionDate: 'ngày quyết định, viết năm-tháng-ngày',
  results: 'kết quả nổi bật',
  limitation: 'tồn tại, hạn chế',
  objectiveCause: 'nguyên nhân khách quan',
  subjectiveCause: 'nguyên nhân chủ quan',
  proposal: 'kiến nghị, đề xuất',
  paragraph: 'một đoạn văn',
  task: 'tên nhóm nhiệm vụ',
  unit: 'mã đơn vị của người, tập thể được khen',
  appraisedLevel: 'mã mức sau thẩm định',
  reason: 'lý do, nếu khác tự chấm',
  superior: 'tên cơ quan cấp trên trực tiếp',
  number: 'số của báo cáo, điền khi được cấp số',
  date: 'ngày ký, viết năm-tháng-ngày; điền khi ký',
  signer: 'họ và tên người ký',
  recipient: 'nơi nhận, mỗi nơi một dòng',
  locality: 'tên địa phương như viết giữa câu, ví dụ: xã Thử',
  place: 'địa danh ghi trước ngày ký, ví dụ: Thử',
  cluster: 'tên cụm, ví dụ: Cụm số 1',
} as const;

/** What forms of earlier versions held in the place of values, whole or torn at its commas. */
const earlierPlaceholders = [
  'họ và tên',
  'họ tên',
  'tên tập thể',
  'chức vụ',
  'khách quan',
  'chủ quan',
  'kiến nghị',
  'tồn tại',
  'hạn chế',
  'tên cơ quan cấp trên',
  'lý do nếu khác tự chấm',
];

/** Marks that people put around what is to be filled in, or leave there. */
const marksBefore = ' #*<>()[]{}"\'“”‘’«»–—-';
const marksBehind = ' *<>()[]{}"\'“”‘’«»–—…:.,;_-';

function keyOf(text: string): string {
  const line = onOneLine(text).toLowerCase();
  let [start, end] = [0, line.length];
  while (start < end && marksBefore.includes(line.charAt(start))) start += 1;
  while (end > start && marksBehind.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

/** Fewer words may be a value by chance: "lý do" of "lý do, nếu khác tự chấm". */
const leastWords = 3;

const hasEnoughWords = (text: string) => text.split(' ').length >= leastWords;

/** What may be left of a hint where somebody took out a part of it: its first words, or what stands after a comma. */
function partsOf(hint: string): string[] {
  const words = hint.split(' ');
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(' '));
  const ends = hint.split(/[,;] /).map((_, index, parts) => parts.slice(index).join(', '));
  return [...beginnings, ...ends].filter(hasEnoughWords);
}

const allHints = [
  ...Object.values(formHints).flatMap((hint) => [hint, hint.replace('ví dụ: ', 'ví dụ '), ...partsOf(hint)]),
  ...earlierPlaceholders,
];

const hints: ReadonlySet<string> = new Set(allHints.map(keyOf));

const hintsWithoutMarks: ReadonlySet<string | null> = new Set(allHints.filter(hasEnoughWords).map(slug));

/** Whether a value is what a form says about it, with or without its "#", in whole or in part. */
export function isFormHint(text: string): boolean {
  const isShort = text.length <= longestHint;
  if (!isShort) return false;
  const key = keyOf(text);
  return hints.has(key) || (/^[\x20-\x7e]+$/.test(key) && hintsWithoutMarks.has(slug(key)));
}

/** What is left of a hint of which little was kept, and is no value of anything. */
const remnants: ReadonlySet<string> = new Set(['đề xuất', 'nơi nhận', 'tên cụm']);

/** Whether all of a value is the first words of a form's hint, too few to know the hint by anywhere else. */
export function isRemnantOfHint(text: string): boolean {
  return text.length <= longestHint && remnants.has(keyOf(text));
}

const longestHint = 100;

/** A line that is a hint without its "#", behind a key or a dash. */
const bareHint = /^\s*(?:- *)?(?:[\w-]+: *)?(\S[^#]*)$/;

/** The lines, from 1, on which a form's hint stands where a value belongs. */
export function bareHintLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => {
    const [, value = ''] = bareHint.exec(line.slice(0, 300)) ?? [];
    return isFormHint(value) || value.startsWith('chọn một: ') ? [index + 1] : [];
  });
}
