import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What is wrong with a sentence: a place that is unknown, one of a ratio's whole where there is none, a brace alone, no place for what was done. */
export type Problem = 'unknown' | 'denominator' | 'brace' | 'no-actual';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly problem: Problem;
  /** What stands there: "{actul}"; empty where something is lacking. */
  readonly text: string;
  /** The place that was meant, by its name; `null` where that does not show. */
  readonly suggestion: string | null;
}

const vietnamese: Readonly<Record<Problem, (args: Arguments) => ReturnType<typeof say>>> = {
  unknown: ({ indicator, text, suggestion }) =>
    say(
      `Câu của chỉ tiêu "${indicator}" có ${text}, không phải tên một số liệu.`,
      suggestion === null
        ? 'Dùng {actual} (thực hiện), {target} (kế hoạch), {previous} (năm trước), hoặc xóa dấu ngoặc nhọn.'
        : `Có phải ý là {${suggestion}}?`,
    ),
  denominator: ({ indicator }) =>
    say(
      `Câu của chỉ tiêu "${indicator}" có {denominator}, nhưng chỉ tiêu này không phải tử số của tỷ lệ nào.`,
      'Xóa {denominator}, hoặc ghi chỉ tiêu này vào ratio: { numerator: … } của một tỷ lệ.',
    ),
  brace: ({ indicator, text }) =>
    say(
      `Câu của chỉ tiêu "${indicator}" có dấu ${text} lẻ, sẽ in ra như thế trong báo cáo.`,
      'Mỗi chỗ cho số liệu có đủ hai dấu: {actual}.',
    ),
  'no-actual': ({ indicator }) =>
    say(
      `Câu của chỉ tiêu "${indicator}" không có chỗ cho số thực hiện.`,
      'Thêm {actual} vào chỗ của con số, ví dụ: Tổ chức {actual} buổi luyện tập.',
    ),
};

const english: Readonly<Record<Problem, (args: Arguments) => ReturnType<typeof say>>> = {
  unknown: ({ indicator, text, suggestion }) =>
    say(
      `The sentence of "${indicator}" has ${text}, which is no figure's name.`,
      suggestion === null
        ? 'Use {actual}, {target} or {previous}, or delete the braces.'
        : `Did you mean {${suggestion}}?`,
    ),
  denominator: ({ indicator }) =>
    say(
      `The sentence of "${indicator}" has {denominator}, but no ratio has this indicator as its numerator.`,
      'Delete {denominator}, or name this indicator in ratio: { numerator: … } of a ratio.',
    ),
  brace: ({ indicator, text }) =>
    say(
      `The sentence of "${indicator}" has a lone ${text}, which would be printed in the report.`,
      'A place for a figure has both braces: {actual}.',
    ),
  'no-actual': ({ indicator }) =>
    say(
      `The sentence of "${indicator}" has no place for what was done.`,
      'Put {actual} where the number stands: "Tổ chức {actual} buổi luyện tập".',
    ),
};

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Câu của một chỉ tiêu có chỗ cho số liệu không đúng tên, hoặc không có chỗ cho số thực hiện.',
      why: 'Báo cáo sẽ in dấu ngoặc nhọn thay cho con số, hoặc một câu không có con số.',
      say: (args) => vietnamese[args.problem](args),
    },
    en: {
      what: 'An indicator’s sentence has a place with a wrong name, or none for what was done.',
      why: 'The report would print braces in place of a figure, or a sentence without one.',
      say: (args) => english[args.problem](args),
    },
  },
  example: {
    wrong: 'sentence: Tổ chức {actul} buổi luyện tập',
    right: 'sentence: Tổ chức {actual} buổi luyện tập',
  },
};
