import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly programme: string;
  readonly level: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Xếp loại chưa đạt mà không nêu hạn chế, nguyên nhân.',
      why: 'Phần đánh giá chung của báo cáo cần nội dung này.',
      say: ({ programme, level }) =>
        say(
          `Nội dung "${programme}" xếp loại "${level}" nhưng báo cáo không nêu tồn tại, hạn chế, nguyên nhân.`,
          'Thêm mục limitations hoặc causes trong narrative.',
          'Viết tồn tại, hạn chế hoặc nguyên nhân ở phần lời văn.',
        ),
    },
    en: {
      what: 'A rating that is no achievement, without limitations or causes.',
      why: 'The report’s assessment needs them.',
      say: ({ programme, level }) =>
        say(
          `"${programme}" is rated "${level}", but the submission names no limitations or causes.`,
          'Add limitations or causes to narrative.',
          'Write limitations or causes on the sheet of texts.',
        ),
    },
  },
  example: {
    wrong: 'co-so-vung-manh: { level: yeu }',
    right: 'co-so-vung-manh: { level: yeu }\nlimitations:\n  - Chưa nắm chắc địa bàn',
  },
};
