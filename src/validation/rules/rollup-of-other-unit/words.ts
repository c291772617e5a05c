import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** What the unit is called that the roll-up says it is of. */
  readonly unit: string;
  /** Who made it. */
  readonly host: string;
  /** The id of the unit that is called like that, and its name. */
  readonly other: string;
  readonly otherName: string;
  /** Whether it is a PDF, whose file name says whose it is. */
  readonly isPdf: boolean;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Bản tổng hợp của nơi này mang mã của nơi khác.',
      why: 'Số liệu của hai nơi bị đổi cho nhau thì tổng vẫn đúng, nên khó ai nhận ra.',
      say: ({ unit, host, other, otherName, isPdf }) =>
        say(
          `Bản tổng hợp này do ${host} lập, tức là của ${otherName}, nhưng lại mang mã của ${unit}.`,
          isPdf
            ? `Đổi tên tệp thành ${other}.pdf.`
            : `Lấy đúng tệp của ${unit}; tệp này thì yêu cầu nơi gửi lập lại bằng: review rollup … --unit ${other}.`,
        ),
    },
    en: {
      what: 'A roll-up of one unit bears the id of another.',
      why: 'Where the figures of two are exchanged the total is still right, so that hardly anybody sees it.',
      say: ({ unit, host, other, otherName, isPdf }) =>
        say(
          `This roll-up was made by ${host}, which is ${otherName}, but it bears the id of ${unit}.`,
          isPdf
            ? `Rename the file to ${other}.pdf.`
            : `Get the file of ${unit}; have this one made again: review rollup … --unit ${other}.`,
        ),
    },
  },
  example: {
    wrong: 'unit: dien-chau # host: { name: UBND huyện Nghi Lộc, … }',
    right: 'unit: nghi-loc',
  },
};
