import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị, khu vực nằm trong chính mình.',
      why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
      say: ({ unit }) => say(`${capitalized(unit)} rốt cuộc lại nằm trong chính mình.`, 'Sửa mục parent.'),
    },
    en: {
      what: 'A unit or an area is within itself.',
      why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
      say: ({ unit }) => say(`${unit} is within itself.`, 'Correct parent.'),
    },
  },
  example: {
    wrong: '- { id: a, parent: b }\n- { id: b, parent: a }',
    right: '- { id: a, parent: b }\n- { id: b }',
  },
};
