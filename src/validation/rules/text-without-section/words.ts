import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly programme: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Lời văn của một nội dung không có mục riêng trong báo cáo.',
      why: 'Lời văn ấy không được in ở đâu cả.',
      say: ({ programme }) =>
        say(
          `Nội dung "${programme}" không có mục riêng trong báo cáo (reviewed: false), nên lời văn này không được in.`,
          'Chuyển lời văn sang nội dung khác; nếu cần mục riêng thì xóa dòng reviewed: false trong review.yaml.',
        ),
    },
    en: {
      what: 'Text on a programme that has no section in the report.',
      why: 'It is printed nowhere.',
      say: ({ programme }) =>
        say(
          `The programme "${programme}" has no section in the report (reviewed: false): this text is not printed.`,
          'Move it to another programme; for a section, delete reviewed: false in review.yaml.',
        ),
    },
  },
  example: {
    wrong: 'dien-tap: { text: [Đã diễn tập.] } # reviewed: false',
    right: 'quoc-phong: { text: [Đã diễn tập.] }',
  },
};
