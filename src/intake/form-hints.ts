import { once } from '../once.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';

/** What forms say is to be typed, behind the "#" of a line whose value is blank. */
export const formHints = {
  submitted: 'ngày nộp, viết năm-tháng-ngày',
  preparedBy: 'họ tên, chức vụ, số điện thoại của người lập báo cáo',
  revision: 'ghi 2 khi nộp lại lần đầu, 3 khi nộp lại lần nữa',
  correctionReason: 'lý do điều chỉnh, khi nộp lại',
  ratingReason: 'giải trình kết quả tự xếp loại',
  ratingNotApplicable: 'lý do không xếp loại nội dung này; khi đó xóa các dòng trên',
  notApplicable: 'lý do không có chỉ tiêu này; khi đó xóa các dòng số liệu',
  note: 'giải thích thêm về số liệu',
  unitLesson: 'bài học kinh nghiệm',
  nextTask: 'nhiệm vụ năm sau',
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
  opening: 'câu mở đầu, ví dụ: Ủy ban nhân dân xã Thử báo cáo kết quả công tác như sau',
  situation: 'một đoạn văn, ví dụ: Địa bàn xã rộng và có nhiều khách du lịch',
  hostResults: 'kết quả chung, ví dụ: Lực lượng dân quân được củng cố và huấn luyện đúng kế hoạch',
  from: 'mã đơn vị có lời văn cần lấy, ví dụ: thon-1 hoặc thon-1/2 (chỉ lấy đoạn thứ hai)',
  as: 'viết lại thành, ví dụ: Ở một vài thôn việc nắm tình hình có lúc chậm',
  emulation: 'một đoạn văn, ví dụ: Phong trào thi đua được các thôn trong xã hưởng ứng',
  strength: 'một ưu điểm, ví dụ: Các lực lượng phối hợp tốt trong suốt mùa mưa bão',
  hostLimitation: 'một tồn tại, ví dụ: Trang bị cứu hộ của xã còn thiếu và cũ',
  hostObjectiveCause: 'một nguyên nhân khách quan, ví dụ: Bão về sớm hơn mọi năm và kéo dài',
  hostSubjectiveCause: 'một nguyên nhân chủ quan, ví dụ: Việc kiểm tra ở từng thôn chưa thường xuyên',
  lesson: 'bài học kinh nghiệm, ví dụ: Nắm chắc tình hình từ từng thôn rồi mới xếp lịch tuần tra',
  direction: 'một đoạn văn, ví dụ: Giữ vững an ninh để phát triển du lịch biển của xã',
  nextTarget: 'một chỉ tiêu năm sau, ví dụ: Giảm số vụ trộm cắp ở khu du lịch so với năm nay',
  plainTask: 'một nhiệm vụ, ví dụ: Tuần tra các tuyến đường ven biển vào mùa du lịch',
  task: 'tên nhóm nhiệm vụ, ví dụ: Phòng chống thiên tai',
  taskText: 'nội dung nhiệm vụ, ví dụ: Chuẩn bị đủ thuyền và áo phao trước mùa bão',
  solution: 'một giải pháp, ví dụ: Tập huấn lực lượng cứu hộ ở từng thôn trước mùa bão',
  proposalTo: 'kiến nghị với cơ quan nào, ví dụ: UBND tỉnh',
  hostProposal: 'một kiến nghị, ví dụ: Hỗ trợ kinh phí sửa kè biển của xã',
  sectionTitle: 'tên mục riêng, ví dụ: Công tác tuyên truyền',
  sectionAfter: 'đặt sau mục nào, ví dụ: results; xem các mục ở dòng trên',
  closing: 'câu kết thay câu của mẫu, ví dụ: Trên đây là báo cáo của Ủy ban nhân dân xã Thử',
  commitment: 'cam kết về việc gì, ví dụ: Không tàng trữ pháo nổ trong dịp Tết',
  cooperation: 'phối hợp về việc gì, ví dụ: Giữ gìn an ninh trật tự khu du lịch biển',
  firstParty: 'bên ký thứ nhất, ví dụ: Trưởng thôn',
  secondParty: 'bên ký thứ hai, ví dụ: Công an xã',
  signedOn: 'ngày hai bên ký, viết năm-tháng-ngày',
  due: 'mã đơn vị phải ký; xóa mục này nếu là tất cả',
  signed: 'mã đơn vị đã ký, mỗi đơn vị một dòng',
  unit: 'mã đơn vị của người, tập thể được khen',
  reason: 'lý do, nếu khác tự chấm',
  superior: 'tên cơ quan cấp trên trực tiếp',
  reader: 'cơ quan mà báo cáo gửi lên, ví dụ: UBND tỉnh Nghệ An',
  basis: 'văn bản mà báo cáo thực hiện, ví dụ: Kế hoạch số 85/KH-UBND',
  citationType: 'loại văn bản, ví dụ: Kế hoạch',
  citationNumber: 'số và ký hiệu, ví dụ: 85/KH-UBND',
  citationDate: 'ngày ban hành, viết năm-tháng-ngày',
  citationIssuer: 'cơ quan ban hành, ví dụ: Ủy ban nhân dân tỉnh Thử',
  citationAbstract: 'trích yếu của văn bản, ví dụ: về tổng kết công tác quốc phòng của tỉnh',
  number: 'số của báo cáo, điền khi được cấp số',
  date: 'ngày ký, viết năm-tháng-ngày; điền khi ký',
  signer: 'họ và tên người ký',
  recipient: 'nơi nhận, mỗi nơi một dòng',
  locality: 'tên địa phương như viết giữa câu, ví dụ: xã Thử',
  place: 'địa danh ghi trước ngày ký, ví dụ: Thử',
  cluster: 'tên cụm, ví dụ: Cụm số 1',
  member: 'mã đơn vị trong cụm, mỗi đơn vị một dòng',
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
  'mã mức sau thẩm định',
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

/** Shorter examples are names that somebody may have: "Công an xã". */
const leastWordsOfExample = 6;

/** The sentence that a hint gives as an example. */
function exampleIn(hint: string): string[] {
  const [, example = ''] = hint.split('ví dụ: ');
  return example.split(' ').length >= leastWordsOfExample ? [example] : [];
}

/** A hint's first words. */
const beginningsIn = (hint: string) =>
  hint.split(' ').map((_, index, words) => words.slice(0, index + 1).join(' '));

/** What stands after a comma in a hint, and all of it. */
const endsIn = (hint: string) => hint.split(/[,;] /).map((_, index, parts) => parts.slice(index).join(', '));

/** A hint, and what may be left of it where somebody took out a part of it. */
const textsOfHint = (hint: string): readonly string[] => [
  hint,
  hint.replace('ví dụ: ', 'ví dụ '),
  ...[...beginningsIn(hint), ...endsIn(hint)].filter(hasEnoughWords),
  ...exampleIn(hint),
];

/** What some hints may be known by. */
interface Known {
  readonly keys: ReadonlySet<string>;
  readonly slugs: () => ReadonlySet<string | null>;
}

function knownOf(texts: readonly string[]): Known {
  return {
    keys: new Set(texts.map(keyOf)),
    slugs: once(() => new Set(texts.filter(hasEnoughWords).map(slug))),
  };
}

/** The first letters, no more than three: a hint's without its marks are the first of its slug. */
const beginningOf = (text: string) => /^[\dA-Za-z\u00c0-\u1eff]{0,3}/.exec(text)?.[0].toLowerCase() ?? '';

/**
 * What hints may be known by, by the first letters of any of it, with and without marks. Nearly no text begins like a hint, and
 * few hints begin alike: most is never made.
 */
const knownByBeginning = once<ReadonlyMap<string, () => Known>>(() => {
  const texts = new Map<string, (() => readonly string[])[]>();
  const add = (wholes: readonly string[], of: () => readonly string[]) => {
    const beginnings = wholes.map(beginningOf);
    for (const beginning of new Set([...beginnings, ...beginnings.map((letters) => slug(letters) ?? '')]))
      texts.set(beginning, [...(texts.get(beginning) ?? []), of]);
  };
  for (const hint of Object.values(formHints))
    add([hint, ...endsIn(hint), ...exampleIn(hint)], () => textsOfHint(hint));
  for (const text of earlierPlaceholders) add([text], () => [text]);
  return new Map(
    [...texts].map(([beginning, parts]) => [beginning, once(() => knownOf(parts.flatMap((of) => of())))]),
  );
});

const knownLike = (text: string) => knownByBeginning().get(beginningOf(text))?.();

/** Whether a value is what a form says about it, with or without its "#", in whole or in part. */
export function isFormHint(text: string): boolean {
  if (!mayBeHint(text)) return false;
  const key = keyOf(text);
  if (knownLike(key)?.keys.has(key)) return true;
  if (!/^[\x20-\x7e]+$/.test(key)) return false;
  // An id is its own slug.
  const id = /^[a-z\d]+(?:-[a-z\d]+)*$/.test(key) ? key : slug(key);
  if (id === null || id.split('-').length < leastWords) return false;
  return knownLike(id)?.slugs().has(id) ?? false;
}

/** What is left of a hint of which little was kept, and is no value of anything. */
const remnants: ReadonlySet<string> = new Set(['đề xuất', 'nơi nhận', 'tên cụm']);

/** Whether all of a value is the first words of a form's hint, too few to know the hint by anywhere else. */
export function isRemnantOfHint(text: string): boolean {
  return mayBeHint(text) && remnants.has(keyOf(text));
}

const longestHint = 100;

/** Whether a text may be a hint, by how it begins: nearly none does. */
function mayBeHint(text: string): boolean {
  if (text.length > longestHint) return false;
  const beginning = beginningOf(text);
  return beginning === '' || knownByBeginning().has(beginning);
}

/** A line that is a hint without its "#", behind a key or a dash. */
const bareHint = /^\s*(?:- *)?(?:[\w-]+: *)?(\S[^#]*)$/;

/** The lines, from 1, on which a form's hint stands where a value belongs. */
export function bareHintLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => {
    const [, value = ''] = bareHint.exec(line.slice(0, 300)) ?? [];
    return isFormHint(value) || value.startsWith('chọn một: ') ? [index + 1] : [];
  });
}
