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

const keyOf = (text: string) =>
  onOneLine(text)
    .toLocaleLowerCase('vi')
    .replace(/^[#([]{1,3}|[)\].:]{1,3}$/g, '')
    .trim();

/** Fewer words may be a value by chance: "lý do" of "lý do, nếu khác tự chấm". */
const leastWords = 3;

const hasEnoughWords = (text: string) => text.split(' ').length >= leastWords;

/** What stands before a hint's example or explanation: "số quyết định" of "số quyết định, ví dụ: 1/QĐ-UBND". */
function beginningsOf(hint: string): string[] {
  const beforeComma = hint.split(/[,;:]/).slice(0, 1);
  return [...beforeComma, ...hint.split(/(?:,? ví dụ| của) /).slice(0, 1)].filter(hasEnoughWords);
}

const allHints = [
  ...Object.values(formHints).flatMap((hint) => [
    hint,
    hint.replace('ví dụ: ', 'ví dụ '),
    ...beginningsOf(hint),
  ]),
  ...earlierPlaceholders,
];

const hints: ReadonlySet<string> = new Set(allHints.map(keyOf));

const hintsWithoutMarks: ReadonlySet<string | null> = new Set(allHints.filter(hasEnoughWords).map(slug));

/** Whether a value is what a form says about it, with or without its "#", in whole or as far as its first comma. */
export function isFormHint(text: string): boolean {
  if (hints.has(keyOf(text))) return true;
  const isShort = text.length <= longestHint;
  return isShort && /^[\x20-\x7e]+$/.test(text) && hintsWithoutMarks.has(slug(text));
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
