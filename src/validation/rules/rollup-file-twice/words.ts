import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The file, as the lower campaign calls it, and whose it is. */
  readonly file: string;
  readonly name: string;
  /** The unit by whose roll-up it came before, or its own file among the submissions. */
  readonly from: string;
  readonly isDirect: boolean;
  /** How many files of the roll-up came by that unit before. */
  readonly count: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một tệp ở cấp dưới được tính hai lần: qua hai bản tổng hợp, hoặc vừa nộp thẳng vừa qua bản tổng hợp.',
      why: 'Cộng cả hai là cộng hai lần cùng một số liệu.',
      say: ({ file, name, from, isDirect, count }) =>
        isDirect
          ? say(
              `Báo cáo của ${name} (${file} ở cấp dưới) cũng nộp thẳng lên đây: ${from}${count === 1 ? '' : `; ${count - 1} báo cáo khác cũng vậy`}.`,
              'Một đơn vị chỉ nộp một nơi: bỏ đơn vị ấy và tệp của nó ở đây, hoặc yêu cầu nơi gửi bản tổng hợp bỏ đơn vị ấy rồi lập lại.',
            )
          : say(
              `Tệp ${file} của ${name}${count === 1 ? '' : ` và ${count - 1} tệp khác`} đã được tính qua ${from}.`,
              'Bỏ một trong hai bản tổng hợp, hoặc yêu cầu một bên bỏ đơn vị ấy rồi lập lại.',
            ),
    },
    en: {
      what: 'One file of a level below is counted twice: by two roll-ups, or by itself and by a roll-up.',
      why: 'Its figures would be added twice.',
      say: ({ file, name, from, isDirect, count }) =>
        isDirect
          ? say(
              `The submission of ${name} (${file} below) has come here by itself as well: ${from}${count === 1 ? '' : `; so have ${count - 1} more`}.`,
              'A unit submits to one host: remove it here, with its file, or have the roll-up made again without it.',
            )
          : say(
              `The file ${file} of ${name}${count === 1 ? ' is' : ` and ${count - 1} more are`} counted by way of ${from} already.`,
              'Remove one of the two roll-ups, or have one of them made again without that unit.',
            ),
    },
  },
  example: {
    wrong:
      'units: [ … ] # submissions/nghe-an.yaml và submissions/ha-tinh.yaml: cùng gồm submissions/nghi-thuy.yaml',
    right: 'units: [ … ] # mỗi đơn vị chỉ có trong một bản tổng hợp',
  },
};
