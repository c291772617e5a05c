import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly cluster: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Cụm không có đơn vị.',
      why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
      say: ({ cluster }) => say(`Cụm "${cluster}" chưa có đơn vị nào.`, 'Ghi mã các đơn vị vào members.'),
    },
    en: {
      what: 'A cluster has no members.',
      why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
      say: ({ cluster }) => say(`The cluster "${cluster}" has no members.`, 'List its units under members.'),
    },
  },
  example: {
    wrong: 'members: []',
    right: 'members: [nghi-tan, nghi-thuy]',
  },
};
