import type { MappedList } from '../../../campaign/rollup-mapping.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';
import { listNames } from '../../rollup-lines.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly list: MappedList;
  readonly id: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Quy đổi một mã mà không bản tổng hợp nào có.',
      why: 'Có lẽ mã bên trái viết nhầm, nên quy đổi không có tác dụng.',
      say: ({ list, id }) =>
        say(
          `Không bản tổng hợp nào được quy đổi có ${listNames.vi[list]} mang mã "${id}".`,
          'Bên trái là mã trong bản tổng hợp: sửa cho đúng, hoặc bỏ dòng này.',
        ),
    },
    en: {
      what: 'A mapping is of an id that no roll-up has.',
      why: 'Perhaps the id on the left is misspelt, so that nothing is mapped.',
      say: ({ list, id }) =>
        say(
          `No roll-up that this is of has the ${listNames.en[list]} "${id}".`,
          'On the left stands the id in the roll-up: correct it, or remove the line.',
        ),
    },
  },
  example: {
    wrong: 'rollups: [{ indicators: { vu-ann: vu-pham-phap } }]',
    right: 'rollups: [{ indicators: { vu-an: vu-pham-phap } }]',
  },
};
