import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  /** The unit's other file, and whether the two have one text. */
  readonly other: string;
  readonly isSame: boolean;
  /** The missing unit by whose id the file is called. */
  readonly meant: string | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một đơn vị có hai báo cáo.',
      why: 'Cộng cả hai là cộng hai lần.',
      say: ({ unit, other, isSame, meant }) =>
        say(
          `${capitalized(unit)} đã có báo cáo khác (${other}); mỗi đơn vị chỉ nộp một tệp.`,
          meant !== null
            ? `Tệp này mang tên "${meant}" mà đơn vị ấy chưa có báo cáo: có lẽ phải ghi unit: ${meant}. Kiểm tra cả số liệu trong tệp là của đơn vị nào.`
            : isSame
              ? 'Hai tệp giống hệt nhau: xóa một tệp.'
              : 'Giữ lại tệp đúng, xóa tệp thừa; nếu đây là bản điều chỉnh thì ghi thêm: revision: 2.',
        ),
    },
    en: {
      what: 'A unit has two submissions.',
      why: 'Adding both would count it twice.',
      say: ({ unit, other, isSame, meant }) =>
        say(
          `There is another submission of ${unit} (${other}); each unit submits one file.`,
          meant !== null
            ? `This file is called "${meant}", and that unit has no submission: is it unit: ${meant}? Check whose figures the file holds.`
            : isSame
              ? 'The two are the same: delete one.'
              : 'Keep the right one, delete the other; if this is a correction, add revision: 2.',
        ),
    },
  },
  example: {
    wrong: 'unit: nghi-thuy # a.yaml, b.yaml',
    right: 'unit: nghi-thuy # a.yaml',
  },
};
