import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly programme: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Xếp loại một nội dung không xếp loại đối tượng này.',
      why: 'Kết quả sẽ không được tính vào đâu.',
      say: ({ programme }) =>
        say(
          `Nội dung "${programme}" không xếp loại đối tượng này.`,
          'Xóa mục này, hoặc sửa mục rating của nội dung trong review.yaml.',
        ),
    },
    en: {
      what: 'A rating in a programme that does not rate this subject.',
      why: 'It would count nowhere.',
      say: ({ programme }) =>
        say(
          `"${programme}" does not rate this subject.`,
          "Delete the entry, or change the programme's rating in review.yaml.",
        ),
    },
  },
  example: {
    wrong: 'quoc-phong-an-ninh: { level: kha }',
    right: 'co-so-vung-manh: { level: kha }',
  },
};
