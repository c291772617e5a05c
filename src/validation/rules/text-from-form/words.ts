import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly text: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Chữ giữ chỗ của mẫu còn nguyên.',
      why: 'Chữ này sẽ bị in vào báo cáo.',
      say: ({ text }) =>
        say(
          `"${text}" là chữ giữ chỗ của mẫu, chưa được điền.`,
          'Điền nội dung, hoặc xóa cả dòng nếu không có.',
          'Điền nội dung vào ô (giống dòng trên cũng ghi lại cho đủ), hoặc để trống nếu không có.',
        ),
    },
    en: {
      what: 'A placeholder of the form was left.',
      why: 'It would be printed.',
      say: ({ text }) =>
        say(
          `"${text}" is the form’s placeholder.`,
          'Fill it in, or take out the line.',
          'Fill it in, also where it is the same as above, or leave it blank.',
        ),
    },
  },
  example: {
    wrong: 'limitations:\n  - …',
    right: 'limitations:\n  - Chưa nắm chắc địa bàn',
  },
};
