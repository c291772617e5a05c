import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The key of the list: "due". */
  readonly list: string;
  readonly name: string;
  /** Whether one of the two agreements has no day, so that they may be two, and count as such. */
  readonly isUndated?: boolean;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một đơn vị, một chỉ tiêu, một bên ký, một cam kết hoặc chương trình phối hợp ghi hai lần trong cùng danh sách.',
      why: 'Chỉ tính một lần; nhưng có khi người ghi định viết tên khác.',
      say: ({ list, name, isUndated = false }) =>
        isUndated
          ? say(
              `"${name}" được ghi hai lần trong mục ${list}, một chỗ không ghi ngày; báo cáo nêu cả hai.`,
              'Nếu là một thì xóa chỗ thừa; nếu là hai thì ghi ngày (date) của từng bản.',
            )
          : say(
              `"${name}" được ghi hai lần trong mục ${list}; chỉ tính một lần.`,
              'Xóa chỗ thừa; nếu định ghi mục khác thì sửa lại.',
            ),
    },
    en: {
      what: 'A unit, an indicator, a party, a commitment or a cooperation programme is in one list twice.',
      why: 'It counts once; but perhaps another was meant.',
      say: ({ list, name, isUndated = false }) =>
        isUndated
          ? say(
              `"${name}" is listed twice in ${list}, once without a day; the report states both.`,
              'If they are one, delete the repetition; if they are two, give each its date.',
            )
          : say(
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
