import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  /** Which paragraph of its theme; `null` where all are taken twice. */
  readonly paragraph: number | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Cùng một lời văn của đơn vị được lấy vào báo cáo hai lần.',
      why: 'Báo cáo nói hai lần một việc; có khi người soạn định lấy đoạn khác.',
      say: ({ unit, paragraph }) =>
        say(
          `${paragraph === null ? 'Lời văn này' : `Đoạn ${paragraph} của phần này`} của ${unit} đã được lấy ở chỗ khác.`,
          'Xóa một chỗ; nếu định lấy đoạn khác thì sửa số thứ tự (xem: review texts).',
        ),
    },
    en: {
      what: 'The same text of a unit is taken into the report twice.',
      why: 'The report says one thing twice; perhaps another paragraph was meant.',
      say: ({ unit, paragraph }) =>
        say(
          `${paragraph === null ? 'This text' : `Paragraph ${paragraph} of this part`} of ${unit} is taken elsewhere as well.`,
          'Take it out in one place; if another paragraph was meant, correct its number (see: review texts).',
        ),
    },
  },
  example: {
    wrong: 'limitations: [ { from: nghi-thuy/1 }, { from: nghi-thuy } ]',
    right: 'limitations: [ { from: nghi-thuy/1 }, { from: nghi-thuy/2 } ]',
  },
};
