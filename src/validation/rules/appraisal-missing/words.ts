import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly programme: string;
  /** The units that only rated themselves, or the clusters that are not rated. */
  readonly names: readonly string[];
}

/** How many of them a finding names. */
const named = 10;

const list = (names: readonly string[]) =>
  names.slice(0, named).join(', ') + (names.length > named ? ', …' : '');

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Văn bản đã có số hoặc ngày ký mà còn đơn vị hoặc cụm chưa được thẩm định.',
      why: 'Văn bản chính thức sẽ in kết quả tự chấm, ghi là chờ thẩm định, hoặc in là chưa có kết quả.',
      say: ({ programme, names }) =>
        say(
          `Nội dung "${programme}": chưa có kết quả thẩm định của ${list(names)}, trong khi đã có của những nơi khác.`,
          'Ghi thêm vào mục này; nếu chưa thẩm định xong thì bỏ trống số và ngày của văn bản trong review.yaml.',
        ),
    },
    en: {
      what: 'A document has a number or a date, and units or clusters have not been appraised.',
      why: 'It would print units’ own ratings, as waiting for appraisal, or that there is none.',
      say: ({ programme, names }) =>
        say(
          `Programme "${programme}": the board gives no rating of ${list(names)}, though it gives those of others.`,
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
