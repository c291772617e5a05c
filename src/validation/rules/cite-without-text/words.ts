import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  /** What the part of the submission is called: the programme's title, "Tồn tại, hạn chế". */
  readonly title: string;
  /** The programme's id, where it is of results. */
  readonly programme: string | null;
  /** The part's name in references: "limitations". */
  readonly name: string;
  /** Which paragraph is taken, where there are some; `null` where there is none. */
  readonly paragraph: number | null;
  readonly length: number;
  /** Whether it is taken by "cite", and not by "from". */
  readonly isCited: boolean;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Lấy lời văn mà báo cáo của đơn vị không có.',
      why: 'Báo cáo không in gì ở chỗ đó mà người soạn tưởng là có.',
      say: ({ unit, title, programme, name, paragraph, length, isCited }) =>
        paragraph === null
          ? say(
              programme === null
                ? `Báo cáo của ${unit} không có lời văn ở phần "${title}" (${name}).`
                : `Báo cáo của ${unit} không có lời văn về nội dung "${title}" để trích.`,
              isCited || programme !== null
                ? `Bỏ đơn vị này khỏi ${isCited ? 'cite' : 'from'}, hoặc đề nghị đơn vị viết vào mục narrative, programmes, ${name}.`
                : `Bỏ đơn vị này khỏi from, hoặc lấy ở phần khác (xem: review texts).`,
            )
          : say(
              `Phần "${title}" trong báo cáo của ${unit} chỉ có ${length} đoạn, không có đoạn ${paragraph}.`,
              `Ghi số từ 1 đến ${length} (xem: review texts).`,
            ),
    },
    en: {
      what: 'A text is taken that the unit’s submission does not have.',
      why: 'The report prints nothing there, though its author believes otherwise.',
      say: ({ unit, title, programme, name, paragraph, length, isCited }) =>
        paragraph === null
          ? say(
              programme === null
                ? `The submission of ${unit} has no text under "${title}" (${name}).`
                : `The submission of ${unit} has no text on "${title}" that could be cited.`,
              isCited || programme !== null
                ? `Take the unit out of ${isCited ? 'cite' : 'from'}, or have it write under narrative, programmes, ${name}.`
                : 'Take the unit out of from, or take another part (see: review texts).',
            )
          : say(
              `"${title}" in the submission of ${unit} has ${length === 1 ? 'one paragraph' : `${length} paragraphs`}, and no paragraph ${paragraph}.`,
              `Give a number from 1 to ${length} (see: review texts).`,
            ),
    },
  },
  example: {
    wrong: 'programmes: { quoc-phong: { cite: [nghi-tan] } } # nghi-tan chỉ viết về an ninh',
    right: 'programmes: { an-ninh: { cite: [nghi-tan] } }',
  },
};
