import { define, say } from '../../diagnostics/definition.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { type Blank, englishBlankHint, vietnameseBlankHint } from './blank-hint.ts';
import {
  englishNumberHint,
  englishNumberHintInForm,
  vietnameseNumberHint,
  vietnameseNumberHintInForm,
} from './number-hint.ts';
import { englishWays, linesShown, vietnameseWays } from './ways.ts';

const vietnameseTypes: Readonly<Record<string, string>> = {
  object: 'các mục con (tên mục: giá trị)',
  array: 'danh sách (mỗi mục một dòng, bắt đầu bằng dấu "-")',
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  null: 'để trống',
};

const vietnameseTypeName = (type: string): string => vietnameseTypes[type] ?? type;

function vietnameseTypeHint({
  expected,
  found,
  readings,
  letter,
  written,
  keys,
}: Omit<TypeProblem, 'problem'>): string {
  if (expected.includes('integer') && readings.length === 0 && letter === null)
    return 'Viết số nguyên bằng chữ số, không kèm chữ hay dấu gì khác. Ví dụ: 12.';
  if (expected.some((type) => type === 'number' || type === 'integer'))
    return vietnameseNumberHint(readings, letter);
  if (expected.includes('string') && found === 'boolean') return 'Ghi bằng chữ, không ghi true hay false.';
  if (expected.includes('string')) return 'Nếu là chữ thì đặt trong dấu nháy kép.';
  if (expected.includes('boolean')) return 'Ghi true (có) hoặc false (không).';
  if (written.length > 0) return vietnameseWays(written);
  if (expected.includes('array'))
    return 'Không có thì xóa cả mục này; có thì mỗi mục một dòng, bắt đầu bằng dấu "-".';
  return keys.length === 0
    ? 'Xuống dòng, thụt vào 2 dấu cách rồi ghi từng mục con: "mã: giá trị".'
    : `Xuống dòng, thụt vào 2 dấu cách rồi ghi từng mục con, mỗi mục một dòng: ${titled(keys)}.`;
}

/** What is said where a number was asked for, and what stands there is neither a formula nor has letters for digits. */
function ofNumber(
  { expected, letter, readings }: Omit<TypeProblem, 'problem'>,
  hint: (readings: readonly string[]) => string,
): string | undefined {
  const isNumber = expected.some((type) => type === 'number' || type === 'integer');
  return letter === null && isNumber ? hint(readings) : undefined;
}

function vietnameseDateInForm(meant: string | null): string {
  const asked = meant === null ? '' : `Có phải ý là ${shortDate(meant)}? `;
  return `${asked}Gõ lại ngày theo thứ tự ngày/tháng/năm. Ví dụ: 05/12/2023.`;
}

function englishDateInForm(meant: string | null): string {
  const asked = meant === null ? '' : `Did you mean ${shortDate(meant)}? `;
  return `${asked}Type day/month/year. Example: 05/12/2023.`;
}

function vietnameseTermed(choices: readonly string[], terms: readonly (string | null)[]): string {
  return choices.map((one, index) => (terms[index] ? `${one} (${terms[index]})` : one)).join(', ');
}

const englishArticle = (type: string): string =>
  ({
    object: 'a mapping (key: value)',
    array: 'a list (one "- item" per line)',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'empty',
  })[type] ?? type;

function englishTypeHint({
  expected,
  found,
  readings,
  letter,
  written,
  keys,
}: Omit<TypeProblem, 'problem'>): string {
  if (expected.includes('integer') && readings.length === 0 && letter === null)
    return 'Write a whole number in digits, with nothing else: 12.';
  if (expected.some((type) => type === 'number' || type === 'integer'))
    return englishNumberHint(readings, letter);
  if (expected.includes('string') && found === 'boolean') return 'Say it in words, not by true or false.';
  if (expected.includes('string')) return 'Put text in double quotes.';
  if (written.length > 0) return englishWays(written);
  if (expected.includes('array'))
    return 'Delete the key if there is none; else write an item a line, after a dash.';
  return keys.length === 0
    ? 'Write each entry on a line below, indented by two spaces: "id: value".'
    : `Write each entry on a line below, indented by two spaces: ${titled(keys)}.`;
}

/** A key, and what it is called in Vietnamese. */
export interface Titled {
  readonly key: string;
  readonly title: string | null;
}

const titled = (keys: readonly Titled[]): string =>
  keys.map(({ key, title }) => (title === null ? key : `${key} (${title})`)).join(', ');

const titleAmong = (keys: readonly Titled[], wanted: string): string => {
  const title = keys.find(({ key }) => key === wanted)?.title ?? null;
  return title === null ? '' : ` (${title})`;
};

type Beside = { readonly key: string; readonly indent: number } | null;

function vietnameseBelow(beside: Beside): string {
  if (beside === null) return 'vào đây';
  const { key, indent } = beside;
  return `ngay dưới dòng "${key}:", ${indent === 0 ? 'sát lề' : `thụt vào ${indent} dấu cách`}`;
}

function englishBelow(beside: Beside): string {
  if (beside === null) return 'here';
  const { key, indent } = beside;
  return `right below "${key}:", ${indent === 0 ? 'at the margin' : `indented by ${indent} spaces`}`;
}

/** More lines would not be looked up one by one. */
const mostLines = 20;

const firstOf = (lines: readonly number[]): string =>
  `${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? ', …' : ''}`;

/** A value of another type than the schema asks for. */
export interface TypeProblem {
  readonly problem: 'type';
  readonly expected: readonly string[];
  readonly found: string;
  /** Where a number is meant: those that the text may stand for. */
  readonly readings: readonly string[];
  /** Where a number is meant: the letter that stands in the place of a digit. */
  readonly letter: string | null;
  /** Each way in which it may be meant, as it is to be typed. */
  readonly written: readonly (readonly string[])[];
  /** Where entries are meant: their keys. */
  readonly keys: readonly Titled[];
}

/** The ways in which a value misses its schema. */
type SchemaProblem =
  | TypeProblem
  | {
      readonly problem: 'choice';
      readonly choices: readonly string[];
      /** What each choice is called in Vietnamese. */
      readonly terms: readonly (string | null)[];
      readonly suggestion: string | null;
    }
  | { readonly problem: 'id'; readonly suggestion: string | null; readonly isDeclared: boolean }
  | { readonly problem: 'date'; readonly suggestion: string | null }
  | ({ readonly problem: 'blank' } & Blank)
  | { readonly problem: 'pattern'; readonly example: string | null }
  | { readonly problem: 'minimum' | 'maximum'; readonly limit: number }
  | { readonly problem: 'too-few'; readonly limit: number; readonly isRequired: boolean }
  | { readonly problem: 'too-many'; readonly count: number; readonly limit: number }
  | {
      readonly problem: 'too-long';
      /** In characters. */
      readonly length: number;
      readonly limit: number;
      /** Whether the limit is that of the room on paper. */
      readonly isPrinted: boolean;
    }
  | { readonly problem: 'other'; readonly detail: string };

/** Everything that can be found of values that do not conform to their schema, by code. */
export const valueFindings = {
  'unknown-key': define<{
    readonly key: string;
    readonly suggestion: string | null;
    /** The keys that there are, and what they are called in Vietnamese. */
    readonly known: readonly Titled[];
    /** Where a key and its value are taken for one name: what is missing between them, and the entry with it. */
    readonly unparted: { readonly lacks: 'colon' | 'space'; readonly entry: string } | null;
  }>({
    words: {
      vi: {
        what: 'Tên mục không có trong mẫu.',
        why: 'Mục gõ sai tên sẽ bị bỏ sót mà không ai biết.',
        say: ({ key, suggestion, known, unparted }) => {
          if (unparted !== null) {
            const missing =
              unparted.lacks === 'space' ? 'dấu cách sau dấu hai chấm' : 'dấu hai chấm sau tên mục';
            return say(`Trong "${key}" thiếu ${missing}.`, `Viết là: ${unparted.entry}`);
          }
          return say(
            `Không có mục nào tên "${key}" ở đây.`,
            suggestion === null
              ? `Các mục dùng được: ${titled(known)}.`
              : `Có phải ý là "${suggestion}"${titleAmong(known, suggestion)}?`,
          );
        },
      },
      en: {
        what: 'A key that the form does not have.',
        why: 'A misspelt entry would be overlooked without anyone noticing.',
        say: ({ key, suggestion, known, unparted }) => {
          if (unparted !== null) {
            const missing = unparted.lacks === 'space' ? 'space after its colon' : 'colon after the key';
            return say(`"${key}" lacks the ${missing}.`, `Write: ${unparted.entry}`);
          }
          return say(
            `There is no key "${key}" here.`,
            suggestion === null
              ? `Known keys: ${titled(known)}.`
              : `Did you mean "${suggestion}"${titleAmong(known, suggestion)}?`,
          );
        },
      },
    },
    example: {
      wrong: 'submited: 2023-11-27',
      right: 'submitted: 2023-11-27',
    },
  }),
  'missing-key': define<{
    readonly key: string;
    readonly title: string | null;
    readonly isInBraces: boolean;
    /** An entry of the same map, and how many spaces stand before it. */
    readonly beside: Beside;
    /** What is to be added. */
    readonly lines: readonly string[];
  }>({
    words: {
      vi: {
        what: 'Thiếu mục bắt buộc.',
        why: 'Không có mục này thì không tổng hợp được.',
        say: ({ key, title, isInBraces, beside, lines }) =>
          say(
            `Thiếu mục "${key}"${title === null ? '' : ` (${title})`}.`,
            isInBraces
              ? `Thêm "${lines.join(' ')}" vào trong dấu { }, ngăn với mục khác bằng dấu phẩy.`
              : `Thêm ${lines.length === 1 ? `dòng "${lines.join('')}"` : `${lines.length} dòng`} ${vietnameseBelow(beside)}${lines.length === 1 ? '.' : `: ${linesShown(lines)}`}`,
            `Điền ${title === null ? 'ô còn thiếu' : `“${title}”`}.`,
          ),
      },
      en: {
        what: 'A required entry is missing.',
        why: 'Without it nothing can be added up.',
        say: ({ key, title, isInBraces, beside, lines }) =>
          say(
            `The key "${key}"${title === null ? '' : ` (${title})`} is missing.`,
            isInBraces
              ? `Add "${lines.join(' ')}" within the braces, with a comma between it and other entries.`
              : `Add ${lines.length === 1 ? `a line "${lines.join('')}"` : `${lines.length} lines`} ${englishBelow(beside)}${lines.length === 1 ? '.' : `: ${linesShown(lines)}`}`,
            `Fill in ${title === null ? 'what is missing' : `“${title}”`}.`,
          ),
      },
    },
    example: {
      wrong: 'unit: nghi-thuy',
      right: 'unit: nghi-thuy\nyear: 2023\nsubmitted: 2023-11-27',
    },
  }),
  'values-blank': define<{
    /** How many values of a file are blank. */
    readonly count: number;
    /** The lines on which they stand. */
    readonly lines: readonly number[];
  }>({
    words: {
      vi: {
        what: 'Biểu mẫu còn nhiều mục để trống.',
        why: 'Mục để trống không phải là số 0: máy không biết là không có hay chưa điền.',
        say: ({ count, lines }) =>
          say(
            `Tệp còn ${count} mục để trống: dòng ${firstOf(lines)}.`,
            'Điền từng mục: không có vụ việc nào thì ghi 0; chỉ tiêu, xếp loại không áp dụng thì ghi "notApplicable: lý do"; mục khác không có thì xóa cả dòng.',
          ),
      },
      en: {
        what: 'Many entries of a form are blank.',
        why: 'A blank is no zero: nobody knows whether there was nothing, or it was not filled in.',
        say: ({ count, lines }) =>
          say(
            `${count} entries of the file are blank: on lines ${firstOf(lines)}.`,
            'Fill in each: 0 where there was nothing, "notApplicable: the reason" where a figure or rating does not apply; delete other lines that are not needed.',
          ),
      },
    },
    example: { wrong: 'actual: # thực hiện', right: 'actual: 57 # thực hiện' },
  }),
  'invalid-value': define<{ readonly title: string | null } & SchemaProblem>({
    words: {
      vi: {
        what: 'Giá trị không đúng kiểu của mục.',
        why: 'Ngày, số, mã phải viết một cách thì mới cộng và so sánh được.',
        say: (args) => {
          const what = args.title === null ? 'Giá trị' : `Mục "${args.title}"`;
          switch (args.problem) {
            case 'type':
              return say(
                `${what} phải là ${args.expected.map(vietnameseTypeName).join(' hoặc ')}, nhưng ở đây là ${vietnameseTypeName(args.found)}.`,
                vietnameseTypeHint(args),
                ofNumber(args, vietnameseNumberHintInForm),
              );
            case 'choice':
              return say(
                `${what} không nhận giá trị này.`,
                args.suggestion === null
                  ? `Chọn một trong: ${vietnameseTermed(args.choices, args.terms)}.`
                  : `Có phải ý là "${args.suggestion}"? Chọn một trong: ${vietnameseTermed(args.choices, args.terms)}.`,
                'Chọn trong danh sách của ô.',
              );
            case 'id':
              return say(
                `${what} phải là mã viết bằng chữ thường không dấu, chữ số và dấu gạch ngang.`,
                args.suggestion !== null
                  ? `Viết là "${args.suggestion}".`
                  : args.isDeclared
                    ? 'Ví dụ: nghi-thuy.'
                    : 'Ghi mã, không ghi tên: chọn trong các mã nêu sau dấu "#" của biểu mẫu, hoặc đã khai báo trong review.yaml (sau "id:").',
                'Chọn trong danh sách của ô.',
              );
            case 'date':
              return say(
                `${what} phải là ngày có thật.`,
                args.suggestion === null
                  ? 'Viết năm-tháng-ngày. Ví dụ: ngày 05 tháng 12 năm 2023 viết là 2023-12-05.'
                  : `Có phải ý là ${args.suggestion}? Viết năm-tháng-ngày.`,
                vietnameseDateInForm(args.suggestion),
              );
            case 'blank':
              return say(`${what} đang để trống.`, vietnameseBlankHint(args));
            case 'pattern':
              return say(
                `${what} viết không đúng dạng.`,
                args.example === null ? null : `Ví dụ: ${args.example}.`,
              );
            case 'minimum':
              return say(`${what} không được nhỏ hơn ${args.limit}.`, 'Kiểm tra lại số đã gõ.');
            case 'maximum':
              return say(`${what} không được lớn hơn ${args.limit}.`, 'Kiểm tra lại số đã gõ.');
            case 'too-few':
              return say(
                `${what} phải có ít nhất ${args.limit} mục.`,
                args.isRequired ? 'Thêm mục còn thiếu.' : 'Thêm mục còn thiếu, hoặc xóa hẳn mục này.',
              );
            case 'too-many':
              return say(`${what} có ${args.count} mục, nhiều nhất là ${args.limit}.`, 'Bớt cho gọn lại.');
            case 'too-long':
              return say(
                `${what} dài ${args.length} ký tự, trong khi chỉ được tối đa ${args.limit} ký tự.`,
                args.isPrinted
                  ? 'Rút gọn lại để in vừa trên giấy; chi tiết thì viết ở phần lời văn.'
                  : 'Rút gọn lại.',
              );
            case 'other':
              return say(`${what} không đúng quy định (${args.detail}).`);
          }
        },
      },
      en: {
        what: 'A value is not of its entry’s kind.',
        why: 'Dates, numbers and ids can be added and compared only if written in one way.',
        say: (args) => {
          const what = args.title === null ? 'The value' : `"${args.title}"`;
          switch (args.problem) {
            case 'type':
              return say(
                `${what} must be ${args.expected.map(englishArticle).join(' or ')}, but is ${englishArticle(args.found)}.`,
                englishTypeHint(args),
                ofNumber(args, englishNumberHintInForm),
              );
            case 'choice':
              return say(
                `${what} does not take this value.`,
                `${args.suggestion === null ? '' : `Did you mean "${args.suggestion}"? `}Choose one of: ${args.choices.join(', ')}.`,
                'Choose from the list of the cell.',
              );
            case 'id':
              return say(
                `${what} must be an id: lower-case letters without marks, digits and dashes.`,
                args.suggestion !== null
                  ? `Write "${args.suggestion}".`
                  : args.isDeclared
                    ? 'Example: nghi-thuy.'
                    : 'Write an id that review.yaml declares (behind "id:"), not a name.',
                'Choose from the list of the cell.',
              );
            case 'date':
              return say(
                `${what} must be a real date.`,
                args.suggestion === null
                  ? 'Write year-month-day. Example: 2023-12-05.'
                  : `Did you mean ${args.suggestion}? Write year-month-day.`,
                englishDateInForm(args.suggestion),
              );
            case 'blank':
              return say(`${what} is blank.`, englishBlankHint(args));
            case 'pattern':
              return say(
                `${what} is not of the right form.`,
                args.example === null ? null : `Example: ${args.example}.`,
              );
            case 'minimum':
              return say(`${what} must not be less than ${args.limit}.`, 'Check the number.');
            case 'maximum':
              return say(`${what} must not be more than ${args.limit}.`, 'Check the number.');
            case 'too-few':
              return say(
                `${what} needs at least ${args.limit} ${args.limit === 1 ? 'item' : 'items'}.`,
                args.isRequired ? 'Add what is missing.' : 'Add what is missing, or delete the key.',
              );
            case 'too-many':
              return say(
                `${what} has ${args.count} items; ${args.limit} are the most there may be.`,
                'Take some out.',
              );
            case 'too-long':
              return say(
                `${what} is ${args.length} characters long; ${args.limit} are the most there may be.`,
                args.isPrinted
                  ? 'Shorten it, so that it fits on paper; details belong in the narrative.'
                  : 'Shorten it.',
              );
            case 'other':
              return say(`${what} breaks a rule (${args.detail}).`);
          }
        },
      },
    },
    example: {
      wrong: 'submitted: 27/11/2023',
      right: 'submitted: 2023-11-27',
    },
  }),
};
