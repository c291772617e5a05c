import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** The unit's name. */
  readonly unit: string;
  /**
   * What is doubtful: a unit that names nothing but itself; units that each took the place of the other; a change that this
   * campaign is too early for.
   */
  readonly problem: 'itself' | 'each-other' | 'later';
  /** The first year that the new unit is said to report on, and the campaign's. */
  readonly from: number;
  readonly year: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị cũ (formerly) ghi không hợp lý: ghi chính đơn vị đó, các đơn vị ghi lẫn nhau, hoặc ghi năm sau kỳ tổng kết này.',
      why: 'Số liệu cùng kỳ của đơn vị đổi tên, sáp nhập, chia tách được so sánh theo mục này; ghi nhầm thì so sánh sai đơn vị.',
      say: ({ unit, problem, from, year }) =>
        ({
          itself: say(
            `Mục formerly của ${unit} chỉ ghi mã của chính đơn vị này.`,
            'Đơn vị giữ nguyên mã thì không phải ghi: xóa mục formerly; nếu đơn vị có mã cũ khác thì ghi mã đó.',
          ),
          'each-other': say(
            `${capitalized(unit)} và đơn vị ghi ở đây là đơn vị cũ của nhau.`,
            'Giữ formerly ở đơn vị mới, xóa ở đơn vị kia; nếu hai đơn vị thật sự đổi địa bàn cho nhau thì giữ nguyên.',
          ),
          later: say(
            `${capitalized(unit)} thay đơn vị cũ từ năm ${from}, sau năm tổng kết ${year}.`,
            `Sửa from thành năm ${year} hoặc trước đó; nếu sang năm mới thay đổi thì ghi formerly ở kỳ năm sau.`,
          ),
        })[problem],
    },
    en: {
      what: 'A former unit is doubtful: the unit itself, units that name each other, or a year after that of the campaign.',
      why: "Last year's figures of units that were renamed, merged or split are compared by it; a wrong one compares the wrong units.",
      say: ({ unit, problem, from, year }) =>
        ({
          itself: say(
            `formerly of ${unit} names nothing but the unit itself.`,
            'A unit that keeps its id needs no formerly: delete it, or name the old id.',
          ),
          'each-other': say(
            `${unit} and the unit named here are each the former unit of the other.`,
            'Keep formerly with the new unit and delete the other; if they did exchange their areas, leave both.',
          ),
          later: say(
            `${unit} takes the place of a former unit from ${from}, after the year ${year} that is reviewed.`,
            `Correct from to ${year} or earlier; what changes next year belongs into next year's campaign.`,
          ),
        })[problem],
    },
  },
  example: {
    wrong: '- { id: cua-lo, formerly: [cua-lo] }',
    right: '- { id: cua-lo, formerly: [nghi-tan, thu-thuy] }',
  },
};
