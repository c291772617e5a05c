import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly where: 'file' | 'rollup' | 'title';
  readonly found: number;
  readonly expected: number;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Tệp hoặc trích yếu ghi năm khác với kỳ tổng kết.',
      why: 'Có thể nộp nhầm báo cáo năm trước.',
      say: ({ where, found, expected }) =>
        where === 'title'
          ? say(
              `Trích yếu nói đến năm ${found}, trong khi kỳ tổng kết là năm ${expected}.`,
              'Sửa năm trong trích yếu (title), hoặc year nếu year sai; nếu đúng thì giữ nguyên.',
            )
          : say(
              `Năm ${found} không phải năm của kỳ tổng kết (${expected}).`,
              where === 'rollup'
                ? `Không sửa tệp: yêu cầu nơi gửi lập bản tổng hợp từ kỳ tổng kết năm ${expected} của mình.`
                : `Sửa thành: year: ${expected}.`,
            ),
    },
    en: {
      what: 'A file, or the title, is of another year than the campaign.',
      why: 'Perhaps last year’s file was sent.',
      say: ({ where, found, expected }) =>
        where === 'title'
          ? say(
              `The title speaks of ${found}, but the campaign is of ${expected}.`,
              'Correct the year in the title, or in year; if it is right, leave it.',
            )
          : say(
              `${found} is not the year of the campaign (${expected}).`,
              where === 'rollup'
                ? `Leave the file as it is, and have a roll-up made of its sender’s campaign of ${expected}.`
                : `Write year: ${expected}.`,
            ),
    },
  },
  example: {
    wrong: 'year: 2022',
    right: 'year: 2023',
  },
};
