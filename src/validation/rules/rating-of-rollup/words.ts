import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Xếp loại một đơn vị gửi bản tổng hợp.',
      why: 'Bản tổng hợp đã có kết quả của từng đơn vị bên dưới; xếp loại ghi ở đây không cộng vào đâu được.',
      say: ({ unit }) =>
        say(
          `${capitalized(unit)} gửi bản tổng hợp, không được xếp loại như một đơn vị.`,
          'Xóa phần xếp loại này; kết quả của từng đơn vị bên dưới do cơ quan gửi thẩm định.',
        ),
    },
    en: {
      what: 'A unit that sends a roll-up is rated.',
      why: 'Its roll-up has the ratings of all units below; a rating given here is added to nothing.',
      say: ({ unit }) =>
        say(
          `${unit} sends a roll-up, and is not rated as a unit.`,
          'Delete this rating; the units below are appraised by the host that sent the roll-up.',
        ),
    },
  },
  example: {
    wrong: 'ratings:\n  units:\n    nghe-an: { phong-trao: { level: tot, reason: … } }',
    right: 'ratings:\n  units:\n    xa-le-le: { phong-trao: { level: tot, reason: … } }',
  },
};
