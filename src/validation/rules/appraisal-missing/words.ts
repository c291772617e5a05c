import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly programme: string;
  /** The units that only rated themselves. */
  readonly units: readonly string[];
}

/** How many units a finding names. */
const named = 10;

const list = (units: readonly string[]) =>
  units.slice(0, named).join(', ') + (units.length > named ? ', …' : '');

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Văn bản đã có số hoặc ngày ký mà còn đơn vị chưa được thẩm định.',
      why: 'Văn bản chính thức sẽ in kết quả tự chấm của đơn vị ấy, ghi là chờ thẩm định.',
      say: ({ programme, units }) =>
        say(
          `Nội dung "${programme}": chưa có kết quả thẩm định của ${list(units)}, trong khi đã thẩm định các đơn vị khác.`,
          'Ghi thêm vào mục này; nếu chưa thẩm định xong thì bỏ trống số và ngày của văn bản trong review.yaml.',
        ),
    },
    en: {
      what: 'A document has a number or a date, and units have not been appraised.',
      why: 'It would print their own ratings, as waiting for appraisal.',
      say: ({ programme, units }) =>
        say(
          `Programme "${programme}": the board gives no rating of ${list(units)}, though it has appraised others.`,
          'Add it here; before appraisal leave the document’s number and date empty in review.yaml.',
        ),
    },
  },
  example: {
    wrong: 'ratings:\n  units:\n    nghi-tan: { co-so-vung-manh: { level: vung-manh } }',
    right:
      'ratings:\n  units:\n    nghi-tan: { co-so-vung-manh: { level: vung-manh } }\n    nghi-thu: { co-so-vung-manh: { level: vung-manh } }',
  },
};
