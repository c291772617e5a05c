import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** As it was typed: "moc-khe/dong-lau". */
  readonly id: string;
  /** The unit that it is said to be below, and its name; `null` where there is no such unit. */
  readonly sender: string;
  readonly name: string | null;
  readonly suggestion: string | null;
  /** The first of those that there are: below that unit, or where there is none, in the campaign. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly hasMore: boolean;
}

const listed = ({ choices, hasMore }: Arguments) =>
  `${choices.map(({ id, name }) => `${id} (${name})`).join(', ')}${hasMore ? ', …' : '.'}`;

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Mã đơn vị bên dưới không có trong bản tổng hợp đã nhận.',
      why: 'Khen thưởng được tính cho đúng đơn vị, đúng cấp; mã sai thì không biết tính cho ai.',
      say: (args) =>
        say(
          args.name === null
            ? `Không có đơn vị nào mang mã "${args.sender}", nên không có "${args.id}".`
            : `Bản tổng hợp của ${args.name} không có đơn vị nào mang mã "${args.id}".`,
          `${args.suggestion === null ? '' : `Có phải ý là "${args.suggestion}"? `}Chọn một trong: ${listed(args)}`,
        ),
    },
    en: {
      what: 'The id of a unit further below is in no roll-up that has come.',
      why: 'An award counts for its unit, at each level; with a wrong id nobody knows for whom.',
      say: (args) =>
        say(
          args.name === null
            ? `There is no unit with the id "${args.sender}", and so no "${args.id}".`
            : `The roll-up of ${args.name} has no unit with the id "${args.id}".`,
          `${args.suggestion === null ? '' : `Did you mean "${args.suggestion}"? `}Choose one of: ${listed(args)}`,
        ),
    },
  },
  example: {
    wrong: 'unit: nghi-loc/xa-ngi-thuan # host.yaml',
    right: 'unit: nghi-loc/xa-nghi-thuan',
  },
};
