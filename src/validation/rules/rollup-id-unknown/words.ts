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
  /** Where there are no scales here: what declares those below in review.yaml, whole, in a list of its own so that it is not cut short. */
  readonly scales: readonly [string] | null;
  /** What rates programmes here on them. */
  readonly ratings: readonly { readonly programme: string; readonly line: string }[];
  /** What else to write in review.yaml, if anything, and whether it is all of it: otherwise it goes below `rollups:`. */
  readonly line: string | null;
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

/** What there is to do, one after the other. */
const sentences = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join('. ');

const ratingsSaid = ({ ratings }: Arguments, before: (programme: string) => string) =>
  ratings.map(({ programme, line }) => `${before(programme)}: ${line}`).join('');

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Bản tổng hợp của cấp dưới dùng mã mà kỳ tổng kết này không có.',
      why: 'Không biết mã ấy là gì ở đây thì số liệu không biết cộng vào đâu; bỏ đi thì phải là cố ý.',
      say: (args) =>
        say(
          `Bản tổng hợp của ${args.unit} có mã mà review.yaml không có: ${listed(args, 'vi', (count) => `và ${count} mã khác`)}.`,
          sentences(
            args.scales &&
              `Kỳ tổng kết này chưa có thang xếp loại nào; thêm vào review.yaml: ${args.scales[0]}${ratingsSaid(args, (id) => `; và ở nội dung ${id}`)}`,
            args.line &&
              `Ghi vào review.yaml${args.isFirst ? '' : ', dưới dòng rollups:'}, xem lại từng vế phải (mã ở đây; null là cố ý không lấy): ${args.line}`,
          ),
        ),
    },
    en: {
      what: 'A roll-up uses ids that the campaign does not have.',
      why: 'Without knowing what they are here, nobody can add up their figures; what is left out has to be left out on purpose.',
      say: (args) =>
        say(
          `The roll-up of ${args.unit} has ids that review.yaml does not: ${listed(args, 'en', (count) => `and ${count} more`)}.`,
          sentences(
            args.scales &&
              `This campaign has no rating scales; add to review.yaml: ${args.scales[0]}${ratingsSaid(args, (id) => `; and to the programme ${id}`)}`,
            args.line &&
              `Write in review.yaml${args.isFirst ? '' : ', below rollups:'}, and look at what stands on each right side (the id here; null leaves it out): ${args.line}`,
          ),
        ),
    },
  },
  example: {
    wrong: 'declared: { indicators: [{ id: vu-an, … }] } # submissions/nghe-an.yaml',
    right: 'rollups: [{ units: [nghe-an], indicators: { vu-an: vu-pham-phap } }] # review.yaml',
  },
};
