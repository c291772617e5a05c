import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một đơn vị ghi hai lần trong cụm.',
      why: 'Tỷ lệ của cụm sẽ sai.',
      say: ({ unit }) => say(`${capitalized(unit)} được ghi hai lần trong cụm.`, 'Xóa dòng thừa.'),
    },
    en: {
      what: 'A unit is in its cluster twice.',
      why: 'The cluster’s share would be wrong.',
      say: ({ unit }) => say(`${unit} is listed twice in the cluster.`, 'Delete the repetition.'),
    },
  },
  example: {
    wrong: 'members: [nghi-tan, nghi-tan]',
    right: 'members: [nghi-tan, nghi-thuy]',
  },
};
