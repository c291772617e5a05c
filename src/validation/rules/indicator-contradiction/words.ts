import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Vừa ghi "không áp dụng" vừa có số liệu.',
      why: 'Hai con số trái nhau thì có ít nhất một con số sai; chương trình không chọn thay người lập báo cáo.',
      say: ({ indicator }) =>
        say(
          `Chỉ tiêu "${indicator}" vừa ghi "không áp dụng" vừa có số liệu.`,
          'Giữ lại một trong hai: notApplicable, hoặc số liệu.',
          'Giữ lại một trong hai: số liệu, hoặc lý do không có chỉ tiêu này.',
        ),
    },
    en: {
      what: '"Not applicable" beside figures.',
      why: 'Of two figures that disagree at least one is wrong, and the program does not choose for its users.',
      say: ({ indicator }) =>
        say(`"${indicator}" is given both as not applicable and with figures.`, 'Keep one of the two.'),
    },
  },
  example: {
    wrong: 'hoa-giai: { actual: 5, notApplicable: Không có }',
    right: 'hoa-giai: { actual: 5 }',
  },
};
