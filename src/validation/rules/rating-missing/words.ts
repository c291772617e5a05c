import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  readonly programme: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị chưa có kết quả xếp loại của một nội dung.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: ({ unit, programme }) =>
        say(
          `${capitalized(unit)} chưa có kết quả xếp loại "${programme}".`,
          'Thêm mức hoặc điểm vào mục ratings; nếu không áp dụng thì ghi lý do vào notApplicable.',
          'Chọn mức, hoặc ghi điểm ở phần tự chấm; nếu không xếp loại thì ghi lý do không áp dụng.',
        ),
    },
    en: {
      what: 'A unit lacks a rating in a programme.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: ({ unit, programme }) =>
        say(
          `${unit} has no rating for "${programme}".`,
          'Add a level or a score under ratings, or the reason under notApplicable.',
          'Choose a level or fill in a score, or the reason why it does not apply.',
        ),
    },
  },
  example: {
    wrong: 'ratings: {}',
    right: 'ratings:\n  co-so-vung-manh: { level: kha }',
  },
};
