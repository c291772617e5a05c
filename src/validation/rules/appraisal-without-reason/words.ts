import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The board fails the unit, or goes more than one level away. */
  readonly problem: 'fails' | 'far';
  /** `null` where the unit has not rated itself. */
  readonly self: string | null;
  readonly final: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Thẩm định không đạt, hoặc lệch hơn một mức so với tự chấm, mà không nêu lý do.',
      why: 'Đơn vị có quyền biết vì sao.',
      say: ({ problem, self, final }) =>
        say(
          self === null
            ? `Thẩm định "${final}" là không đạt mà không ghi lý do.`
            : `Đơn vị tự chấm "${self}", thẩm định "${final}": ${problem === 'fails' ? 'từ đạt thành không đạt' : 'lệch hơn một mức'} mà không ghi lý do.`,
          'Thêm reason: lý do thay đổi.',
          'Ghi lý do vào ô lý do của hội đồng trong phiếu rồi nhập lại, hoặc thêm reason: lý do thay đổi.',
        ),
    },
    en: {
      what: 'Appraised as failed, or more than one level away from the self-rating, without a reason.',
      why: 'The unit has a right to know why.',
      say: ({ problem, self, final }) =>
        say(
          self === null
            ? `Appraised "${final}", which is a failure, without a reason.`
            : `Self-rated "${self}", appraised "${final}": ${problem === 'fails' ? 'an achievement became a failure' : 'more than one level apart'}, without a reason.`,
          'Add reason.',
          'Put the reason into the sheet and take it in again, or add reason.',
        ),
    },
  },
  example: {
    wrong: 'co-so-vung-manh: { level: kha }',
    right: 'co-so-vung-manh: { level: kha, reason: Còn một khối chưa đạt chuẩn }',
  },
};
