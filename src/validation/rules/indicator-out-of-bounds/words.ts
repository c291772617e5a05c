import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly value: string;
  readonly minimum: string | null;
  readonly maximum: string | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Số liệu ngoài giới hạn của chỉ tiêu.',
      why: 'Số lệch bất thường thường do gõ nhầm: thừa một chữ số, nhầm đơn vị tính.',
      say: ({ indicator, value, minimum, maximum }) =>
        say(
          maximum === null
            ? `Số liệu ${value} của chỉ tiêu "${indicator}" nhỏ hơn ${minimum}.`
            : minimum === null
              ? `Số liệu ${value} của chỉ tiêu "${indicator}" lớn hơn ${maximum}.`
              : `Số liệu ${value} của chỉ tiêu "${indicator}" nằm ngoài khoảng từ ${minimum} đến ${maximum}.`,
          'Kiểm tra lại số đã gõ và đơn vị tính.',
        ),
    },
    en: {
      what: 'A figure outside of the indicator’s bounds.',
      why: 'Figures that are far off are often slips: a digit too many, another unit of measure.',
      say: ({ indicator, value, minimum, maximum }) =>
        say(
          `${value} for "${indicator}" is out of bounds (${minimum ?? '…'} to ${maximum ?? '…'}).`,
          'Check the number and the unit of measure.',
        ),
    },
  },
  example: {
    wrong: 'hoa-giai: { actual: -5 }',
    right: 'hoa-giai: { actual: 5 }',
  },
};
