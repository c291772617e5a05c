import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly found: string;
  readonly expected: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tên đơn vị đặt dấu thanh khác với review.yaml (hòa, hoà).',
      why: 'Trong một văn bản chỉ dùng một cách viết.',
      say: ({ found, expected }) =>
        say(`"${found}" đặt dấu thanh khác với tên đơn vị trong review.yaml.`, `Viết là "${expected}".`),
    },
    en: {
      what: 'A unit’s name places a tone mark otherwise than review.yaml (hòa, hoà).',
      why: 'One document keeps to one spelling.',
      say: ({ found, expected }) =>
        say(`"${found}" places its tone mark otherwise than the campaign does.`, `Write "${expected}".`),
    },
  },
  example: {
    wrong: 'name: Công an phường Nghi Thuỷ',
    right: 'name: Công an phường Nghi Thủy',
  },
};
