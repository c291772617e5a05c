import { linesShown } from './ways.ts';

/** A value that is blank. */
export interface Blank {
  readonly key: string;
  /** What should stand there, where that is more than a word: the figures of an indicator, a rating. */
  readonly holder: 'figure' | 'rating' | null;
  /** Whether its entry may not be left out. */
  readonly isRequired: boolean;
  /** The entry around it that would be blank as well without it. */
  readonly alsoBlank: string | null;
  /** What it looks like, where it may not be left out. */
  readonly shape: readonly string[] | null;
  /** What was typed behind the "#" of its line. */
  readonly comment: string | null;
}

/** What is to be done about a blank value, so that nothing is missing when it has been done. */
export function vietnameseBlankHint(blank: Blank): string {
  const { key, holder, isRequired, alsoBlank, shape, comment } = blank;
  if (comment !== null) {
    return `Chữ "${comment}" đứng sau dấu "#" nên chỉ là lời ghi chú: giá trị phải gõ trước dấu "#". ${vietnameseBlankHint({ ...blank, comment: null })}`;
  }
  if (holder === 'figure') {
    return 'Ghi số ở dòng "actual: …" thụt vào bên dưới (không có vụ việc nào thì ghi 0); không áp dụng thì ghi "notApplicable: lý do".';
  }
  if (holder === 'rating') {
    return 'Ghi mức ở dòng "level: …" thụt vào bên dưới; không xếp loại thì ghi "notApplicable: lý do".';
  }
  const ofKey = vietnameseHints[key];
  if (ofKey !== undefined) return ofKey;
  if (isRequired) {
    const written = shape === null ? '' : ` Viết là: ${linesShown(shape)}`;
    return `Điền nội dung: mục này không được thiếu.${written}`;
  }
  return alsoBlank === null
    ? 'Điền nội dung, hoặc xóa cả dòng nếu không có.'
    : `Điền nội dung; nếu không có thì xóa cả dòng này và dòng "${alsoBlank}:" ở trên.`;
}

/** The same in English. */
export function englishBlankHint(blank: Blank): string {
  const { key, holder, isRequired, alsoBlank, shape, comment } = blank;
  if (comment !== null) {
    return `"${comment}" stands behind the "#", so it is only a remark: a value is typed before the "#". ${englishBlankHint({ ...blank, comment: null })}`;
  }
  if (holder === 'figure') {
    return 'Write a number on an indented line "actual: …" below, 0 where there was nothing; if it does not apply, "notApplicable: the reason".';
  }
  if (holder === 'rating') {
    return 'Write a level on an indented line "level: …" below; if it is not rated, "notApplicable: the reason".';
  }
  const ofKey = englishHints[key];
  if (ofKey !== undefined) return ofKey;
  if (isRequired) {
    const written = shape === null ? '' : ` Write: ${linesShown(shape)}`;
    return `Fill it in: it may not be missing.${written}`;
  }
  return alsoBlank === null
    ? 'Fill it in, or delete the line.'
    : `Fill it in, or delete this line and the line "${alsoBlank}:" above.`;
}

/** What is to be done where a mark or a word says that there is nothing. */
export const vietnameseNothingHint = (key: string): string =>
  vietnameseHints[key] ?? 'Điền giá trị, hoặc xóa cả dòng nếu không có.';

/** The same in English. */
export const englishNothingHint = (key: string): string =>
  englishHints[key] ?? 'Write the value, or delete the line.';

/** What to do about a dash, or a "không", in a cell of a form. @param key of the value */
export const vietnameseNothingInForm = (key: string): string =>
  key === 'actual'
    ? 'Ghi số; không có vụ việc nào thì ghi 0; chưa có số liệu thì để trống; không có chỉ tiêu này thì ghi lý do vào ô bên cạnh.'
    : 'Điền giá trị, hoặc để trống nếu không có.';

/** The same in English. */
export const englishNothingInForm = (key: string): string =>
  key === 'actual'
    ? 'Type the figure, 0 if there was none; leave it blank if it is not yet known; give the reason beside it if there is no such indicator.'
    : 'Type the value, or leave it blank.';

const vietnameseHints: Readonly<Record<string, string>> = {
  actual:
    'Ghi số; không có vụ việc nào thì ghi 0; không áp dụng thì thay các dòng số của chỉ tiêu này bằng "notApplicable: lý do".',
  level:
    'Ghi mã của mức; không xếp loại thì thay bằng "notApplicable: lý do"; nếu đã chấm điểm (score) thì có thể xóa dòng này.',
  score: 'Ghi điểm; nếu không chấm điểm thì xóa dòng này và ghi mức (level).',
  notApplicable: 'Ghi lý do không áp dụng; nếu có áp dụng thì xóa dòng này và ghi số liệu, kết quả.',
};

const englishHints: Readonly<Record<string, string>> = {
  actual:
    'Write a number, 0 where there was nothing; if it does not apply, write "notApplicable: the reason" in the place of the figures.',
  level:
    'Write the id of a level; if it is not rated, write "notApplicable: the reason"; with a score this line may be deleted.',
  score: 'Write the score, or delete the line and write the level.',
  notApplicable: 'Write why it does not apply; if it does, delete the line and write the figures.',
};
