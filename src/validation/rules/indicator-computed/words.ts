import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Gõ tay chỉ tiêu do máy tính từ hai chỉ tiêu khác.',
      why: 'Hai con số trái nhau thì có ít nhất một con số sai; chương trình không chọn thay người lập báo cáo.',
      say: ({ indicator }) =>
        say(`Chỉ tiêu "${indicator}" do chương trình tự tính từ hai chỉ tiêu khác.`, 'Xóa mục này.'),
    },
    en: {
      what: 'A computed indicator was typed.',
      why: 'Of two figures that disagree at least one is wrong, and the program does not choose for its users.',
      say: ({ indicator }) =>
        say(`"${indicator}" is computed from two other indicators.`, 'Delete the entry.'),
    },
  },
  example: {
    wrong: 'ty-le-kham-pha: { actual: 88.9 }',
    right: 'vu-kham-pha: { actual: 8 }',
  },
};
