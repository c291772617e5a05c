import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị báo cáo chỉ tiêu không giao cho loại đơn vị mình.',
      why: 'Số này sẽ không được cộng.',
      say: ({ indicator }) =>
        say(
          `Đơn vị không phải báo cáo chỉ tiêu "${indicator}".`,
          'Xóa mục này, hoặc sửa mục kinds của chỉ tiêu trong review.yaml.',
        ),
    },
    en: {
      what: 'A unit reports an indicator that its kind is not asked for.',
      why: 'The figure would be added nowhere.',
      say: ({ indicator }) =>
        say(
          `The unit does not have to report "${indicator}".`,
          "Delete the entry, or change the indicator's kinds in review.yaml.",
        ),
    },
  },
  example: {
    wrong: 'lop-hoc: { actual: 5 }',
    right: 'hoa-giai: { actual: 5 }',
  },
};
