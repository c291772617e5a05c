import { define, say } from '../../diagnostics/definition.ts';
import {
  englishNothingHint,
  englishNothingInForm,
  vietnameseNothingHint,
  vietnameseNothingInForm,
} from './blank-hint.ts';
import { linesShown } from './ways.ts';

/** What is known of a line that was typed otherwise than YAML takes it. */
export interface LineArguments {
  /** The lines that are meant, as they are to be typed. */
  readonly lines: readonly string[];
}

/** Everything that can be found of lines that a person typed as in a letter, by code. */
export const lineFindings = {
  'yaml-dash-for-nothing': define<{
    readonly key: string;
    readonly title: string | null;
    readonly mark: string;
  }>({
    words: {
      vi: {
        what: 'Dấu gạch, dấu chấm lửng hoặc chữ "không" đứng ở chỗ của giá trị.',
        why: 'Máy không biết như vậy là 0, là không áp dụng hay là chưa có số.',
        say: ({ key, title, mark }) =>
          say(
            `Mục "${key}"${title === null ? '' : ` (${title})`} ghi "${mark}", không phải giá trị.`,
            vietnameseNothingHint(key),
            vietnameseNothingInForm(key),
          ),
      },
      en: {
        what: 'A dash, dots or a "no" stand in the place of a value.',
        why: 'That may mean zero, not applicable, or not yet known.',
        say: ({ key, title, mark }) =>
          say(
            `"${key}"${title === null ? '' : ` (${title})`} has "${mark}", which is no value.`,
            englishNothingHint(key),
            englishNothingInForm(key),
          ),
      },
    },
    example: { wrong: 'actual: -', right: 'actual: 0' },
  }),
  'yaml-item-mark': define<LineArguments & { readonly mark: string }>({
    words: {
      vi: {
        what: 'Mục của danh sách bắt đầu bằng dấu khác dấu "- ".',
        why: 'Với YAML, chỉ dấu "-" và một dấu cách mở đầu một mục; dấu khác là chữ.',
        say: ({ mark, lines }) =>
          say(
            `Đầu mục là "${mark}"; mỗi mục của danh sách phải bắt đầu bằng dấu "-" và một dấu cách.`,
            `Viết là: ${linesShown(lines)}`,
          ),
      },
      en: {
        what: 'An item of a list begins with something else than "- ".',
        why: 'To YAML only a dash and a space begin an item; other marks are text.',
        say: ({ mark, lines }) =>
          say(
            `The item begins with "${mark}"; every item of a list begins with a dash and a space.`,
            `Write: ${linesShown(lines)}`,
          ),
      },
    },
    example: { wrong: '+ Công tác tuyên truyền', right: '- Công tác tuyên truyền' },
  }),
  'yaml-quotes-in-text': define<LineArguments>({
    words: {
      vi: {
        what: 'Câu bắt đầu bằng chữ trong nháy kép hoặc trong ngoặc, rồi còn chữ ở sau.',
        why: 'Với YAML, nháy và ngoặc ở đầu bao trọn cả giá trị, nên phần sau không đọc được.',
        say: ({ lines }) =>
          say(
            'Câu bắt đầu bằng dấu nháy hoặc dấu ngoặc mà sau đó còn chữ, nên máy không hiểu.',
            `Đặt cả câu trong dấu nháy: ${linesShown(lines)}`,
          ),
      },
      en: {
        what: 'A text begins with something in quotes or brackets and goes on behind it.',
        why: 'To YAML, quotes and brackets at the beginning hold the whole value.',
        say: ({ lines }) =>
          say(
            'The text begins with a quote or a bracket and goes on behind it.',
            `Put all of it in quotes: ${linesShown(lines)}`,
          ),
      },
    },
    example: { wrong: '- "Thi đua" là động lực', right: `- '"Thi đua" là động lực'` },
  }),
  'yaml-colon-in-text': define<LineArguments>({
    words: {
      vi: {
        what: 'Câu văn có dấu ":" mà không có nháy kép.',
        why: 'Với YAML, dấu ":" và dấu cách ngăn tên mục với giá trị, nên câu bị hiểu thành mục con.',
        say: ({ lines }) =>
          say(
            'Câu có dấu ":" nên bị hiểu là "tên mục: giá trị".',
            `Đặt cả câu trong nháy kép: ${linesShown(lines)}`,
          ),
      },
      en: {
        what: 'A text holds a colon and has no quotes.',
        why: 'To YAML a colon and a space part a key from its value.',
        say: ({ lines }) =>
          say(
            'The text holds a colon, so it is taken for "key: value".',
            `Put all of it in quotes: ${linesShown(lines)}`,
          ),
      },
    },
    example: { wrong: '- Tồn tại: còn chậm', right: '- "Tồn tại: còn chậm"' },
  }),
  'yaml-braces': define<LineArguments>({
    words: {
      vi: {
        what: 'Các mục con ghi trên một dòng mà không đúng dạng { tên mục: giá trị, tên mục: giá trị }.',
        why: 'Trên một dòng, các mục con phải nằm trong dấu { } và ngăn nhau bằng dấu phẩy.',
        say: ({ lines }) =>
          say(
            'Các mục con ghi trên một dòng phải nằm trong dấu { } và ngăn nhau bằng dấu phẩy.',
            `Viết là: ${linesShown(lines)}`,
          ),
      },
      en: {
        what: 'Entries on one line are not written as { key: value, key: value }.',
        why: 'On one line they stand in braces, with commas between them.',
        say: ({ lines }) =>
          say(
            'Entries on one line stand in braces, with commas between them.',
            `Write: ${linesShown(lines)}`,
          ),
      },
    },
    example: {
      wrong: 'decision: number: 1/QĐ-UBND, date: 2023-11-01',
      right: 'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
    },
  }),
  'yaml-value-and-entries': define<{
    readonly key: string;
    readonly value: string;
    readonly line: string | null;
  }>({
    words: {
      vi: {
        what: 'Một mục vừa có giá trị trên dòng, vừa có các dòng thụt vào bên dưới.',
        why: 'Một mục chỉ có thể là giá trị, hoặc là các mục con; máy không biết lấy phần nào.',
        say: ({ key, value, line }) =>
          say(
            `Sau "${key}:" đã có "${value}", nên các dòng thụt vào bên dưới không hiểu được.`,
            line === null
              ? `Xóa "${value}" ở dòng này, hoặc xóa các dòng thụt vào bên dưới.`
              : `Xóa "${value}" ở dòng này; nếu không áp dụng thì viết "${line}" và xóa các dòng thụt vào bên dưới.`,
          ),
      },
      en: {
        what: 'An entry has both a value on its line and indented lines below.',
        why: 'It can be one or the other; nobody knows which is meant.',
        say: ({ key, value, line }) =>
          say(
            `"${key}:" has "${value}" behind it, so the indented lines below make no sense.`,
            line === null
              ? `Take out "${value}", or the indented lines below.`
              : `Take out "${value}"; if it does not apply, write "${line}" and take out the indented lines below.`,
          ),
      },
    },
    example: {
      wrong: 'hoa-giai: Không có\n  actual: 0',
      right: 'hoa-giai:\n  actual: 0',
    },
  }),
  'yaml-entries-misplaced': define<{
    readonly key: string;
    /** The key that they stand below. */
    readonly below: string;
    /** The key that should stand above them; `null` where they have lost their indentation. */
    readonly wanted: string | null;
  }>({
    words: {
      vi: {
        what: 'Các mục con mất thụt đầu dòng, hoặc nằm dưới một mục khác.',
        why: 'YAML dựa vào độ thụt để biết mục nào thuộc mục nào; chép qua Zalo, thư điện tử hay làm mất dấu cách đầu dòng.',
        say: ({ key, below, wanted }) =>
          wanted === null
            ? say(
                `Từ dòng "${key}:", các dòng dưới "${below}:" mất thụt đầu dòng, nên máy không biết dòng nào thuộc mục nào.`,
                'Lấy lại tệp gốc; hoặc thụt lại: mỗi cấp 2 dấu cách.',
              )
            : say(
                `Từ dòng "${key}:" là ${wanted === 'narrative' ? 'lời văn' : 'số liệu chỉ tiêu'}, nhưng đang nằm dưới "${below}:".`,
                `Thêm lại dòng "${wanted}:" sát lề ngay trên dòng này (nếu ở trên có dòng ấy mà còn dấu "#" thì bỏ dấu "#").`,
              ),
      },
      en: {
        what: 'Entries have lost their indentation, or stand below another key than theirs.',
        why: 'YAML shows by indentation what belongs to what; chats and mails tend to lose it.',
        say: ({ key, below, wanted }) =>
          wanted === null
            ? say(
                `From "${key}:" on, the lines below "${below}:" have lost their indentation.`,
                'Take the original file, or indent them again, two spaces per level.',
              )
            : say(
                `From "${key}:" on these are ${wanted === 'narrative' ? 'texts' : 'figures of indicators'}, but stand below "${below}:".`,
                `Put back the line "${wanted}:" at the margin, right above this one; where it still stands there as a comment, take out its "#".`,
              ),
      },
    },
    example: {
      wrong: 'ratings:\nan-ninh: { level: kha }',
      right: 'ratings:\n  an-ninh: { level: kha }',
    },
  }),
  'yaml-stray-text': define<{ readonly text: string }>({
    words: {
      vi: {
        what: 'Có dòng chữ không phải là mục nào.',
        why: 'Mỗi dòng của tệp là một mục; lời ghi chú phải có dấu "#" ở đầu.',
        say: ({ text }) =>
          say(
            `Dòng "${text}" không phải là mục nào.`,
            'Nếu là lời ghi chú thì đặt dấu "#" ở đầu dòng, không cần thì xóa; nếu là phần tiếp của câu ở trên thì thụt vào sâu hơn dòng ấy.',
          ),
      },
      en: {
        what: 'There is a line of text that is no entry.',
        why: 'Every line of the file is an entry; a remark begins with "#".',
        say: ({ text }) =>
          say(
            `The line "${text}" is no entry.`,
            'Put "#" before a remark, or delete it; if it goes on with the text above, indent it deeper.',
          ),
      },
    },
    example: { wrong: 'Tự chấm, tự xếp loại', right: '# Tự chấm, tự xếp loại' },
  }),
  'yaml-hash-in-text': define<{ readonly cut: string; readonly lines: readonly string[] }>({
    words: {
      vi: {
        what: 'Câu có dấu "#" mà không có nháy kép.',
        why: 'Với YAML, chữ sau dấu cách và dấu "#" là chú thích, không được in.',
        say: ({ cut, lines }) =>
          say(
            `Phần "${cut}" bị coi là chú thích nên không được in.`,
            `Nếu là chữ của câu thì đặt cả câu trong nháy kép: ${linesShown(lines)}. Nếu là chú thích thì thêm dấu cách sau dấu "#".`,
          ),
      },
      en: {
        what: 'A text holds a "#" and has no quotes.',
        why: 'To YAML, what follows a space and a "#" is a comment, and is not printed.',
        say: ({ cut, lines }) =>
          say(
            `"${cut}" is taken for a comment, and is not printed.`,
            `If it belongs to the text, put all of it in quotes: ${linesShown(lines)}. If it is a comment, put a space behind the "#".`,
          ),
      },
    },
    example: { wrong: '- Đường số #3 còn tối', right: '- "Đường số #3 còn tối"' },
  }),
  'yaml-without-parent': define<{
    readonly key: string;
    readonly above: string;
    /** The key that it seems to belong below. */
    readonly wanted: string | null;
    /** Where that key stands, still as a comment, how many spaces belong before it, and on which lines the keys above it do. */
    readonly comment: {
      readonly line: number;
      readonly indent: number;
      readonly above: readonly number[];
    } | null;
  }>({
    words: {
      vi: {
        what: 'Dòng thụt vào mà bên trên không có mục nào chứa nó.',
        why: 'Thường do dòng tên mục ở trên (như "ratings:", "indicators:") bị xóa hoặc còn dấu "#".',
        say: ({ key, above, wanted, comment }) => {
          if (comment !== null) {
            return say(
              `Dòng này thuộc mục "${wanted}", nhưng dòng "${wanted}:" ở trên còn dấu "#".`,
              `Bỏ dấu "#" ở ${comment.above.length === 0 ? '' : 'các '}dòng ${[...comment.above, comment.line].join(', ')}, ${comment.indent === 0 ? `để "${wanted}:" sát lề` : `để ${comment.indent} dấu cách trước "${wanted}:"`}.`,
            );
          }
          return say(
            `Dòng "${key}:" thụt vào, nhưng bên trên không có mục nào chứa nó: dòng trên là "${above}: …".`,
            wanted === null
              ? 'Thêm lại dòng tên mục ở trên (như "ratings:", "indicators:", "awards:", "narrative:"; bỏ dấu "#" nếu có); nếu dòng này không thuộc mục nào thì xóa dấu cách ở đầu dòng.'
              : `Thêm lại dòng "${wanted}:" sát lề ngay trên dòng này.`,
          );
        },
      },
      en: {
        what: 'A line is indented, and nothing above holds it.',
        why: 'Mostly the line above with its key ("ratings:", "indicators:") is gone or still a comment.',
        say: ({ key, above, wanted, comment }) => {
          if (comment !== null) {
            return say(
              `This line belongs below "${wanted}:", which is still a comment.`,
              `Take out the "#" on line${comment.above.length === 0 ? '' : 's'} ${[...comment.above, comment.line].join(', ')}, ${comment.indent === 0 ? `with "${wanted}:" at the margin` : `with ${comment.indent} spaces before "${wanted}:"`}.`,
            );
          }
          return say(
            `"${key}:" is indented, but nothing above holds it: above is "${above}: …".`,
            wanted === null
              ? 'Put back the line with the key ("ratings:", "indicators:", "awards:", "narrative:"; without "#"); or take out the spaces before this line.'
              : `Put back the line "${wanted}:" at the margin, right above this one.`,
          );
        },
      },
    },
    example: {
      wrong: 'year: 2023\n  co-so-vung-manh: { level: kha }',
      right: 'year: 2023\nratings:\n  co-so-vung-manh: { level: kha }',
    },
  }),
};
