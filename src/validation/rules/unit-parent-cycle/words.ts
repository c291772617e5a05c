import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị là cấp trên của chính mình.',
      why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
      say: ({ unit }) =>
        say(`${capitalized(unit)} rốt cuộc lại là cấp trên của chính mình.`, 'Sửa mục parent.'),
    },
    en: {
      what: 'A unit is its own superior.',
      why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
      say: ({ unit }) => say(`${unit} is its own ancestor.`, 'Correct parent.'),
    },
  },
  example: {
    wrong: '- { id: a, parent: b }\n- { id: b, parent: a }',
    right: '- { id: a, parent: b }\n- { id: b }',
  },
};
