import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  readonly programme: string;
  /** The programme's id. */
  readonly id: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Trích báo cáo của đơn vị mà đơn vị không viết gì về nội dung ấy.',
      why: 'Báo cáo không in gì ở chỗ đó mà người soạn tưởng là có.',
      say: ({ unit, programme, id }) =>
        say(
          `Báo cáo của ${unit} không có lời văn về nội dung "${programme}" để trích.`,
          `Bỏ đơn vị này khỏi cite, hoặc đề nghị đơn vị viết vào mục narrative, programmes, ${id}.`,
        ),
    },
    en: {
      what: 'A unit is cited that has written nothing on that programme.',
      why: 'The report prints nothing there, though its author believes otherwise.',
      say: ({ unit, programme, id }) =>
        say(
          `The submission of ${unit} has no text on "${programme}" that could be cited.`,
          `Take the unit out of cite, or have it write under narrative, programmes, ${id}.`,
        ),
    },
  },
  example: {
    wrong: 'programmes: { quoc-phong: { cite: [nghi-tan] } } # nghi-tan chỉ viết về an ninh',
    right: 'programmes: { an-ninh: { cite: [nghi-tan] } }',
  },
};
