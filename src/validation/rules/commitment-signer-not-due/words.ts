import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị ký cam kết không có trong danh sách phải ký.',
      why: 'Số đã ký có thể lớn hơn số phải ký.',
      say: ({ unit }) =>
        say(
          `${capitalized(unit)} không có trong danh sách phải ký cam kết này.`,
          'Thêm đơn vị vào due, hoặc bỏ khỏi signed.',
        ),
    },
    en: {
      what: 'A signer is not among those who had to sign.',
      why: 'More could have signed than had to.',
      say: ({ unit }) =>
        say(`${unit} is not among the units that had to sign.`, 'Add it to due, or remove it from signed.'),
    },
  },
  example: {
    wrong: 'due: [nghi-tan]\nsigned: [nghi-thuy]',
    right: 'due: [nghi-tan, nghi-thuy]\nsigned: [nghi-thuy]',
  },
};
