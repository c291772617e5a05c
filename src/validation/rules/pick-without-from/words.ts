import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** "nghi-thuy/2". */
  readonly reference: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đoạn văn chỉ có mã của đơn vị.',
      why: 'Báo cáo sẽ in chính mã ấy chứ không in lời văn của đơn vị.',
      say: ({ reference }) =>
        say(
          `Đoạn văn này chỉ có mã của đơn vị, nên báo cáo in đúng chữ ấy.`,
          `Nếu muốn lấy lời văn của đơn vị thì viết: { from: ${reference} }.`,
        ),
    },
    en: {
      what: 'A paragraph is no more than the id of a unit.',
      why: 'The report will print that id, and not what the unit wrote.',
      say: ({ reference }) =>
        say(
          `This paragraph is no more than the id of a unit, and is printed as it stands.`,
          `To take what the unit wrote, write: { from: ${reference} }.`,
        ),
    },
  },
  example: {
    wrong: 'limitations: [ nghi-thuy/2 ]',
    right: 'limitations: [ { from: nghi-thuy/2 } ]',
  },
};
