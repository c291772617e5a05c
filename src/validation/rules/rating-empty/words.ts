import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export type Arguments = Readonly<Record<never, never>>;

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Mục xếp loại không ghi mức, điểm hay lý do.',
      why: 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.',
      say: () =>
        say(
          'Xếp loại chưa có mức, điểm hay lý do không áp dụng.',
          'Ghi một trong: level, score, points, notApplicable.',
          'Chọn mức, hoặc ghi điểm; nếu không xếp loại thì ghi lý do không áp dụng.',
        ),
    },
    en: {
      what: 'A rating states no level, score or reason.',
      why: 'Missing is neither zero nor failed; the report has to say what is missing.',
      say: () =>
        say(
          'The rating has no level, score or reason for not applying.',
          'Give level, score, points or notApplicable.',
          'Choose a level or fill in a score, or the reason why it does not apply.',
        ),
    },
  },
  example: {
    wrong: 'co-so-vung-manh: {}',
    right: 'co-so-vung-manh: { level: kha }',
  },
};
