import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tên cá nhân được khen có dấu ngăn (phẩy, chấm phẩy, gạch…) hoặc chữ "và".',
      why: 'Hai người ghi chung một tên thì báo cáo chỉ đếm một người; chức vụ, đơn vị ghi trong tên thì in lẫn vào tên.',
      say: ({ name }) =>
        say(
          `Tên "${name}" có dấu ngăn, dấu ngoặc hoặc chữ nối, như thể không chỉ là một cái tên.`,
          'Mỗi người ghi một mục riêng, bắt đầu bằng dấu "-"; chức vụ ghi ở "position", đơn vị ghi ở "unit", không ghi trong tên.',
          'Mỗi người ghi một dòng riêng; chức vụ ghi ở cột chức vụ, không ghi trong tên.',
        ),
    },
    en: {
      what: 'The name of a commended person has a comma, another mark that divides, or an "and".',
      why: 'Two people under one name count as one; a position or unit within the name is printed as part of it.',
      say: ({ name }) =>
        say(
          `The name "${name}" is divided, as if it held more than one name.`,
          'Give each person an item with a dash; a position belongs in "position", a unit in "unit", not in the name.',
          'Give each person a row; a position belongs in its column, not in the name.',
        ),
    },
  },
  example: {
    wrong: '- { kind: individual, name: "Nguyễn Văn A, Lê Văn B" }',
    right: '- { kind: individual, name: Nguyễn Văn A }\n- { kind: individual, name: Lê Văn B }',
  },
};
