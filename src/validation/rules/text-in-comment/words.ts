import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly text: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đã điền vào dòng của mẫu còn dấu "#" ở đầu.',
      why: 'Dòng có dấu "#" ở đầu là dòng chưa dùng: máy không đọc, báo cáo không in.',
      say: ({ text }) =>
        say(
          `Dòng này còn dấu "#" ở đầu nên không được tính: "${shortened(text)}".`,
          'Xóa dấu "#" ở đầu dòng này, và ở các dòng tên mục bên trên; nếu không dùng thì xóa cả dòng.',
        ),
    },
    en: {
      what: 'Something is typed into a line of the form that still begins with "#".',
      why: 'Such a line is not in use: it is not read, and not printed.',
      say: ({ text }) =>
        say(
          `This line still begins with "#", so it does not count: "${shortened(text)}".`,
          'Delete the "#" before it, and before the lines above with its keys; or the whole line, if it is not to count.',
        ),
    },
  },
  example: {
    wrong: '#  limitations:\n#    - Trang bị còn thiếu',
    right: '  limitations:\n    - Trang bị còn thiếu',
  },
};

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
