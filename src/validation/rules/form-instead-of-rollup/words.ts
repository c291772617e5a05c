import { type Definition, say } from '../../../diagnostics/definition.ts';
import { fileNameOfUnit } from '../../../intake/file-names.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  readonly id: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Nơi phải gửi bản tổng hợp lại gửi báo cáo của một đơn vị.',
      why: 'Báo cáo ấy chỉ được tính là một đơn vị; các đơn vị bên dưới không được tính, không được xếp loại.',
      say: ({ unit, id }) =>
        say(
          `${capitalized(unit)} phải gửi bản tổng hợp, còn tệp này là báo cáo của một đơn vị.`,
          `Nơi ấy lập bằng lệnh review rollup <kỳ tổng kết của mình> --unit ${id} -o ${fileNameOfUnit(id)} rồi gửi lên. Nếu nơi ấy nộp báo cáo như mọi đơn vị thì trong review.yaml sửa kind của nơi ấy thành loại không có submits: rollup.`,
        ),
    },
    en: {
      what: 'Who is to send a roll-up submitted a form.',
      why: 'It is counted as one unit; the units below it are neither counted nor rated.',
      say: ({ unit, id }) =>
        say(
          `${unit} is to send a roll-up, and this file is the submission of a unit.`,
          `Have it made by review rollup <its own campaign> --unit ${id} -o ${fileNameOfUnit(id)}. If it submits as any unit does, give it a kind in review.yaml that does not say submits: rollup.`,
        ),
    },
  },
  example: {
    wrong: 'unit: nghe-an\nyear: 2023\nindicators: { tuyen-quan: { actual: 1250 } }',
    right: 'rollup: 1\nunit: nghe-an\nyear: 2023',
  },
};
