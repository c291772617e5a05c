import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly id: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Hai mục cùng loại mang một mã.',
      why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
      say: ({ id }) =>
        say(`Mã "${id}" đã dùng ở trên cho một mục khác cùng loại.`, 'Đặt cho mỗi mục một mã riêng.'),
    },
    en: {
      what: 'Two entries of a list have one id.',
      why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
      say: ({ id }) =>
        say(`The id "${id}" is used above for another item of this kind.`, 'Give each its own id.'),
    },
  },
  example: {
    wrong: '- { id: nghi-thu, name: phường Nghi Thu }\n- { id: nghi-thu, name: phường Nghi Thủy }',
    right: '- { id: nghi-thu, name: phường Nghi Thu }\n- { id: nghi-thuy, name: phường Nghi Thủy }',
  },
};
