import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly area: string;
  readonly id: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Khu vực không có đơn vị.',
      why: 'Không có gì để cộng riêng cho khu vực ấy; thường là quên ghi parent của các đơn vị.',
      say: ({ area, id }) =>
        say(
          `${capitalized(area)} chưa có đơn vị nào.`,
          `Ghi parent: ${id} ở các đơn vị thuộc khu vực này, hoặc xóa khu vực.`,
        ),
    },
    en: {
      what: 'An area has no units.',
      why: 'There is nothing to add up for it; often its units were to name it as their parent.',
      say: ({ area, id }) =>
        say(
          `There is no unit in the area "${area}".`,
          `Write parent: ${id} with the units that are in it, or delete the area.`,
        ),
    },
  },
  example: {
    wrong: 'areas:\n  - { id: ven-bien, name: khu vực ven biển }\nunits:\n  - { id: nghi-thuy, … }',
    right:
      'areas:\n  - { id: ven-bien, name: khu vực ven biển }\nunits:\n  - { id: nghi-thuy, …, parent: ven-bien }',
  },
};
