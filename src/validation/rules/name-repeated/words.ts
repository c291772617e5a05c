import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The key of the list in review.yaml: "units". */
  readonly list: string;
  readonly name: string;
}

const things: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  unitKinds: ['loại đơn vị', 'kinds of units'],
  units: ['đơn vị', 'units'],
  areas: ['khu vực', 'areas'],
  clusters: ['cụm', 'clusters'],
  programmes: ['nội dung', 'programmes'],
  indicators: ['chỉ tiêu', 'indicators'],
  awardForms: ['danh hiệu, hình thức khen thưởng', 'award forms'],
  authorities: ['cấp khen thưởng', 'authorities'],
  levels: ['mức của một thang', 'levels of a scale'],
  criteria: ['tiêu chí của một thang', 'criteria of a scale'],
};

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Hai mục trong review.yaml cùng một tên.',
      why: 'Người đọc báo cáo không phân biệt được; thường là một mục bị khai báo hai lần, hoặc chép dòng trên xuống mà quên sửa tên.',
      say: ({ list, name }) =>
        say(
          `Có hai ${things[list]?.[0] ?? list} cùng tên "${name}".`,
          list === 'units'
            ? 'Nếu là một đơn vị thì xóa chỗ thừa; nếu là hai thì ghi tên cho khác nhau, hoặc ghi parent (khu vực, đơn vị mà nó thuộc về) của từng đơn vị.'
            : 'Nếu là một thì xóa chỗ thừa; nếu là hai thì đặt tên cho khác nhau.',
        ),
    },
    en: {
      what: 'Two things that review.yaml declares have the same name.',
      why: 'Who reads the report cannot distinguish them; often one was declared twice, or a line was copied and its name left as it was.',
      say: ({ list, name }) =>
        say(
          `Two ${things[list]?.[1] ?? list} are called "${name}".`,
          list === 'units'
            ? 'If they are one, delete the repetition; if they are two, give them different names, or each its parent.'
            : 'If they are one, delete the repetition; if they are two, give them different names.',
        ),
    },
  },
  example: {
    wrong: '- { id: nghi-tan, name: phường Nghi Tân }\n- { id: nghi-thu, name: phường Nghi Tân }',
    right: '- { id: nghi-tan, name: phường Nghi Tân }\n- { id: nghi-thu, name: phường Nghi Thu }',
  },
};
