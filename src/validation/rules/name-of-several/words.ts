import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Chỗ ghi tên lại ghi số người, số tập thể, "có danh sách kèm theo", hoặc nhiều tên.',
      why: 'Mỗi mục chỉ đếm là một: báo cáo đếm thiếu và in sai danh sách khen thưởng.',
      say: ({ name }) =>
        say(
          `"${name}" không phải tên của một người, một tập thể; ở đây chỉ đếm là một.`,
          'Ghi từng người, từng tập thể một mục riêng, bắt đầu bằng dấu "-", đúng tên trong quyết định.',
          'Ghi từng người, từng tập thể một dòng riêng, đúng tên trong quyết định.',
        ),
    },
    en: {
      what: 'In the place of a name stands how many there are, that a list is attached, or several names.',
      why: 'Each item counts once: the report would count too few and print a wrong list.',
      say: ({ name }) =>
        say(
          `"${name}" is not the name of one person or collective; here it counts once.`,
          'Give each an item with a dash, by the name in the decision.',
          'Give each a row, by the name in the decision.',
        ),
    },
  },
  example: {
    wrong: '- { kind: individual, name: 02 đồng chí }',
    right: '- { kind: individual, name: Nguyễn Văn A }\n- { kind: individual, name: Lê Văn B }',
  },
};
