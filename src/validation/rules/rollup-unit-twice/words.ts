import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The unit, as the roll-up calls it. */
  readonly unit: string;
  /** Its id there. */
  readonly id: string;
  /** The unit that sent the roll-up. */
  readonly from: string;
  /** How many units of the roll-up are likely here by themselves as well. */
  readonly count: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một đơn vị có lẽ được tính hai lần: vừa nộp thẳng, vừa có trong bản tổng hợp.',
      why: 'Đơn vị nộp hai nơi là cộng hai lần cùng một số liệu.',
      say: ({ unit, id, from, count }) =>
        say(
          `Trong bản tổng hợp của ${from} cũng có ${unit} (${id})${count === 1 ? '' : ` và ${count - 1} đơn vị khác như vậy`}, trùng tên, trùng loại với đơn vị ở đây.`,
          'Nếu là một thì chỉ để ở một nơi: bỏ đơn vị ở đây, hoặc yêu cầu nơi gửi bỏ đơn vị ấy rồi lập lại bản tổng hợp. Nếu là hai nơi trùng tên thì ghi thêm địa bàn vào tên ở đây.',
        ),
    },
    en: {
      what: 'A unit is likely counted twice: by itself, and in a roll-up.',
      why: 'Who submits to two hosts is added twice.',
      say: ({ unit, id, from, count }) =>
        say(
          `The roll-up of ${from} has ${unit} (${id})${count === 1 ? '' : ` and ${count - 1} more such units`} as well, of the name and kind of a unit here.`,
          'If they are one, leave it in one place: remove the unit here, or have the roll-up made again without it. If they are two of one name, add to the name here where it is.',
        ),
    },
  },
  example: {
    wrong: '- { id: nghi-thuy, name: phường Nghi Thủy, kind: ward } # cũng có trong submissions/nghe-an.yaml',
    right: '# phường Nghi Thủy chỉ có trong submissions/nghe-an.yaml',
  },
};
