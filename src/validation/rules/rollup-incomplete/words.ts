import { type Definition, say } from '../../../diagnostics/definition.ts';
import { firstOf, listNames } from '../../rollup-lines.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The unit that sent the roll-up. */
  readonly unit: string;
  /** What is asked for here, and was not asked for there. */
  readonly lacking: readonly {
    readonly list: 'programmes' | 'indicators';
    readonly id: string;
    readonly name: string;
  }[];
  /** What to write in review.yaml where there is none there, and whether it is all of it: otherwise it goes below `rollups:`. */
  readonly line: string | null;
  readonly isFirst: boolean;
}

function listed(
  { lacking }: Arguments,
  nameOf: (list: Arguments['lacking'][number]['list']) => string,
  more: (count: number) => string,
): string {
  return firstOf(lacking, ({ list, id, name }) => `${nameOf(list)} ${id} (${name})`, more);
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Bản tổng hợp của cấp dưới không có chỉ tiêu, xếp loại mà kỳ tổng kết này hỏi.',
      why: 'Các đơn vị trong đó được tính là thiếu số liệu; báo cáo phải nói rõ còn thiếu gì.',
      say: (args) =>
        say(
          `Bản tổng hợp của ${args.unit} không có: ${listed(
            args,
            (list) => (list === 'programmes' ? 'xếp loại' : listNames.vi[list]),
            (count) => `và ${count} mục khác`,
          )}. Các đơn vị trong đó được tính là thiếu.`,
          `Yêu cầu ${args.unit} thu thập rồi gửi lại${args.line === null ? '.' : `; nếu ở đó không có thì ghi vào review.yaml${args.isFirst ? ': ' : ', dưới dòng rollups: '}${args.line}`}`,
        ),
    },
    en: {
      what: 'A roll-up lacks indicators, or ratings, that the campaign asks for.',
      why: 'Its units count as missing; the report has to say what is missing.',
      say: (args) =>
        say(
          `The roll-up of ${args.unit} lacks: ${listed(
            args,
            (list) => (list === 'programmes' ? 'ratings in' : listNames.en[list]),
            (count) => `and ${count} more`,
          )}. Its units count as missing.`,
          `Have ${args.unit} ask its units, and send it again${args.line === null ? '.' : `; if there is none there, write in review.yaml${args.isFirst ? '' : ', below rollups'}: ${args.line}`}`,
        ),
    },
  },
  example: {
    wrong: 'indicators: [{ id: hoa-giai, … }] # review.yaml; submissions/nghe-an.yaml không có',
    right: 'rollups: [{ units: [nghe-an], indicators: { hoa-giai: null } }] # review.yaml',
  },
};
