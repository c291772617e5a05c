import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly self: string;
  readonly final: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Thẩm định lệch hơn một mức so với tự chấm mà không nêu lý do.',
      why: 'Đơn vị có quyền biết vì sao.',
      say: ({ self, final }) =>
        say(
          `Đơn vị tự chấm "${self}", thẩm định "${final}": lệch hơn một mức mà không ghi lý do.`,
          'Thêm reason: lý do thay đổi.',
        ),
    },
    en: {
      what: 'Appraised more than one level away from the self-rating, without a reason.',
      why: 'The unit has a right to know why.',
      say: ({ self, final }) =>
        say(
          `Self-rated "${self}", appraised "${final}": more than one level apart, without a reason.`,
          'Add reason.',
        ),
    },
  },
  example: {
    wrong: 'co-so-vung-manh: { level: kha }',
    right: 'co-so-vung-manh: { level: kha, reason: Còn một khối chưa đạt chuẩn }',
  },
};
