import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The key of the list: "due". */
  readonly list: string;
  readonly name: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một đơn vị, một chỉ tiêu, một bên ký, một cam kết hoặc chương trình phối hợp ghi hai lần trong cùng danh sách.',
      why: 'Chỉ tính một lần; nhưng có khi người ghi định viết tên khác.',
      say: ({ list, name }) =>
        say(
          `"${name}" được ghi hai lần trong mục ${list}; chỉ tính một lần.`,
          'Xóa chỗ thừa; nếu định ghi mục khác thì sửa lại.',
        ),
    },
    en: {
      what: 'A unit, an indicator, a party, a commitment or a cooperation programme is in one list twice.',
      why: 'It counts once; but perhaps another was meant.',
      say: ({ list, name }) =>
        say(
          `"${name}" is listed twice in ${list}; it counts once.`,
          'Delete the repetition; if another was meant, correct it.',
        ),
    },
  },
  example: {
    wrong: 'signed: [nghi-tan, nghi-tan]',
    right: 'signed: [nghi-tan, nghi-thuy]',
  },
};
