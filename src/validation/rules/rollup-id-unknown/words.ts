import type { MappedList } from '../../../campaign/rollup-mapping.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';
import { firstOf, listNames } from '../../rollup-lines.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  /** The ids, what they are called below, and what may be meant here. */
  readonly ids: readonly {
    readonly list: MappedList;
    readonly id: string;
    readonly name: string;
    readonly likely: { readonly id: string; readonly name: string } | null;
  }[];
  /** What to write in review.yaml, and whether it is all of it: otherwise it goes below `rollups:`. */
  readonly line: string;
  readonly isFirst: boolean;
}

function listed({ ids }: Arguments, language: 'vi' | 'en', more: (count: number) => string): string {
  const nameOf = ({ list, id, name, likely }: Arguments['ids'][number]) => {
    const called = name === id ? '' : ` (${name})`;
    const meant =
      likely === null ? '' : ` → ${likely.id}${likely.name === likely.id ? '' : ` (${likely.name})`}?`;
    return `${listNames[language][list]} ${id}${called}${meant}`;
  };
  return firstOf(ids, nameOf, more);
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Bản tổng hợp của cấp dưới dùng mã mà kỳ tổng kết này không có.',
      why: 'Không biết mã ấy là gì ở đây thì số liệu không biết cộng vào đâu; bỏ đi thì phải là cố ý.',
      say: (args) =>
        say(
          `Bản tổng hợp của ${args.unit} có mã mà review.yaml không có: ${listed(args, 'vi', (count) => `và ${count} mã khác`)}.`,
          `Ghi vào review.yaml${args.isFirst ? '' : ', dưới dòng rollups:'}, xem lại từng vế phải (mã ở đây; null là cố ý không lấy): ${args.line}`,
        ),
    },
    en: {
      what: 'A roll-up uses ids that the campaign does not have.',
      why: 'Without knowing what they are here, nobody can add up their figures; what is left out has to be left out on purpose.',
      say: (args) =>
        say(
          `The roll-up of ${args.unit} has ids that review.yaml does not: ${listed(args, 'en', (count) => `and ${count} more`)}.`,
          `Write in review.yaml${args.isFirst ? '' : ', below rollups:'}, and look at what stands on each right side (the id here; null leaves it out): ${args.line}`,
        ),
    },
  },
  example: {
    wrong: 'declared: { indicators: [{ id: vu-an, … }] } # submissions/nghe-an.yaml',
    right: 'rollups: [{ units: [nghe-an], indicators: { vu-an: vu-pham-phap } }] # review.yaml',
  },
};
