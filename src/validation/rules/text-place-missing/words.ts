import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The unit's id, as typed. */
  readonly unit: string;
  /** Where in the host's narrative: "solutions". */
  readonly list: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Lời văn lấy từ báo cáo của đơn vị mà không ghi lấy ở phần nào.',
      why: 'Báo cáo của đơn vị không có phần ứng với mục này, nên không biết lấy lời văn ở chỗ nào.',
      say: ({ unit, list }) =>
        say(
          `Mục ${list} phải ghi rõ lấy lời văn ở phần nào trong báo cáo của đơn vị.`,
          `Thêm dấu / và phần ấy: mã nội dung, limitations, objective, subjective, lessons, tasks hoặc proposals. Ví dụ: { from: ${unit}/tasks/1 }.`,
        ),
    },
    en: {
      what: 'A text is taken from a submission without saying from which part.',
      why: 'Submissions have no part that goes with this list, so that nobody knows which text is meant.',
      say: ({ unit, list }) =>
        say(
          `In ${list} it has to be said from which part of the submission the text is taken.`,
          `Add a / and that part: a programme's id, limitations, objective, subjective, lessons, tasks or proposals. For example: { from: ${unit}/tasks/1 }.`,
        ),
    },
  },
  example: {
    wrong: 'solutions: [ { from: nghi-thuy } ]',
    right: 'solutions: [ { from: nghi-thuy/tasks/1 } ]',
  },
};
