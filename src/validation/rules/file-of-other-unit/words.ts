import { type Definition, say } from '../../../diagnostics/definition.ts';
import { fileNameOfUnit } from '../../../intake/file-names.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The unit that the file says it comes from. */
  readonly name: string;
  readonly id: string;
  /** The unit that it is named after. */
  readonly otherName: string;
  readonly otherId: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tệp mang tên của một đơn vị mà trong tệp ghi đơn vị khác.',
      why: 'Điền nhầm biểu mẫu của đơn vị khác thì số liệu được tính cho đơn vị ấy, còn đơn vị mình bị coi là chưa nộp.',
      say: ({ name, id, otherName, otherId }) =>
        say(
          `Tệp mang tên của ${otherName}, nhưng dòng này ghi đơn vị là ${name}: số liệu đang tính cho ${name}.`,
          `Nếu là báo cáo của ${otherName} thì sửa thành: unit: ${otherId}. Nếu là của ${name} thì đổi tên tệp thành ${fileNameOfUnit(id)}.`,
        ),
    },
    en: {
      what: 'A file is named after one unit and says that it comes from another.',
      why: 'Figures typed into the form of another unit are taken for that unit’s, and one’s own counts as missing.',
      say: ({ name, id, otherName, otherId }) =>
        say(
          `The file is named after ${otherName}, but says that it comes from ${name}, for which it is taken.`,
          `If it is from ${otherName}, write: unit: ${otherId}. If it is from ${name}, name it ${fileNameOfUnit(id)}.`,
        ),
    },
  },
  example: { wrong: 'unit: nghi-thuy # nghi-tan.yaml', right: 'unit: nghi-tan # nghi-tan.yaml' },
};
