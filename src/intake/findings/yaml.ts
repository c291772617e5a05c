import { define, say } from '../../diagnostics/definition.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';

/** What the parser, or this program, says of the case: a character, a limit. */
export interface YamlDetail {
  readonly detail: string;
  /** The line as it is to be typed, where that is known. */
  readonly written?: string;
  /** How many spaces stand before the line, and how many should. */
  readonly indent?: { readonly found: number; readonly wanted: number };
}

const vietnameseLine = ({ written }: YamlDetail, otherwise: string): string =>
  written === undefined ? otherwise : `Viết là: ${written}`;

const englishLine = ({ written }: YamlDetail, otherwise: string): string =>
  written === undefined ? otherwise : `Write: ${written}`;

const quoted = (keys: readonly string[]): string => keys.map((key) => `"${key}"`).join(', ');

/** Everything that can be found of YAML's syntax, by code. */
export const yamlFindings = {
  'yaml-alias': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dấu * gọi một tên chưa đặt bằng dấu &.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: (detail) =>
          say(
            'Dấu "*" ở đầu giá trị không dùng cho chữ thường: nó gọi một tên chưa được đặt.',
            vietnameseLine(detail, 'Nếu dấu * là chữ thường thì đặt cả dòng chữ trong dấu nháy kép.'),
          ),
      },
      en: {
        what: 'A * calls a name that no & has given.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: (detail) =>
          say(
            '"*" refers to a name that is not set.',
            englishLine(detail, 'If it is plain text, put the value in double quotes.'),
          ),
      },
    },
    example: {
      wrong: 'note: *xem phụ lục',
      right: 'note: "*xem phụ lục"',
    },
  }),
  'yaml-anchor-or-tag': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dấu & hoặc ! đứng sai chỗ.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: () =>
          say('Dấu "&" hoặc "!" đứng sai chỗ.', 'Nếu là chữ thường thì đặt cả dòng chữ trong dấu nháy kép.'),
      },
      en: {
        what: 'A & or ! stands in the wrong place.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: () => say('"&" or "!" is misplaced.', 'If it is plain text, put the value in double quotes.'),
      },
    },
    example: {
      wrong: 'name: &a &b Công an',
      right: 'name: "&a &b Công an"',
    },
  }),
  'yaml-bad-character': define<YamlDetail>({
    words: {
      vi: {
        what: 'Giá trị bắt đầu bằng ký tự YAML dành riêng.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: (detail) =>
          say(
            'Giá trị bắt đầu bằng ký tự không được dùng ở đây (như @, `, %, *).',
            vietnameseLine(detail, 'Đặt cả giá trị trong dấu nháy kép. Ví dụ: "@ghi chú".'),
          ),
      },
      en: {
        what: 'A value begins with a character that YAML keeps for itself.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: (detail) =>
          say(
            'The value starts with a character that is not allowed here.',
            englishLine(detail, 'Put the value in double quotes.'),
          ),
      },
    },
    example: {
      wrong: 'note: @ghi chú',
      right: 'note: "@ghi chú"',
    },
  }),
  'yaml-bad-escape': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dấu \\ trong nháy kép không đúng.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: () =>
          say(
            'Dấu "\\" trong nháy kép không đúng.',
            'Viết hai dấu "\\\\" nếu cần dấu gạch chéo ngược, hoặc dùng nháy đơn.',
          ),
      },
      en: {
        what: 'A \\ in double quotes is wrong.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: () => say('A "\\" in double quotes is wrong.', 'Write "\\\\", or use single quotes.'),
      },
    },
    example: {
      wrong: 'note: "A\\q"',
      right: "note: 'A\\q'",
    },
  }),
  'yaml-bad-indent': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dòng thụt vào không thẳng hàng với các dòng cùng cấp.',
        why: 'YAML dựa vào độ thụt để biết mục nào thuộc mục nào.',
        say: ({ indent }) =>
          say(
            'Dòng này thụt vào không thẳng hàng với các dòng cùng cấp.',
            indent === undefined
              ? 'Các mục cùng cấp phải thụt vào bằng nhau; mỗi cấp dùng 2 dấu cách.'
              : `Đầu dòng đang có ${indent.found} dấu cách; sửa thành ${indent.wanted} dấu cách cho thẳng hàng.`,
          ),
      },
      en: {
        what: 'A line is not indented like its siblings.',
        why: 'YAML shows by indentation what belongs to what.',
        say: ({ indent }) =>
          say(
            'This line is not aligned with its siblings.',
            indent === undefined
              ? 'Indent siblings alike, two spaces per level.'
              : `It begins with ${indent.found} spaces; make that ${indent.wanted}.`,
          ),
      },
    },
    example: {
      wrong: 'indicators:\n  hoa-giai: { actual: 5 }\n   tin-bao: { actual: 9 }',
      right: 'indicators:\n  hoa-giai: { actual: 5 }\n  tin-bao: { actual: 9 }',
    },
  }),
  'yaml-block-in-line': define<YamlDetail>({
    words: {
      vi: {
        what: 'Một mục con nằm cùng dòng, sai chỗ.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: () =>
          say(
            'Có thêm một mục "tên: giá trị" hoặc "- " nằm cùng dòng, sai chỗ.',
            'Xuống dòng và thụt vào cho mục con; nếu dấu ":" là chữ thường thì đặt cả dòng trong dấu nháy kép.',
          ),
      },
      en: {
        what: 'A nested entry stands on the same line, in the wrong place.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: () =>
          say(
            'A further "key: value" or "- " stands on the same line.',
            'Start a new line, or quote the text.',
          ),
      },
    },
    example: {
      wrong: 'name: Tổ 3: Công an',
      right: 'name: "Tổ 3: Công an"',
    },
  }),
  'yaml-directive': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dòng bắt đầu bằng % không đúng.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: () => say('Dòng bắt đầu bằng "%" không đúng.', 'Xóa dòng này.'),
      },
      en: {
        what: 'A line that begins with % is wrong.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: () => say('A line starting with "%" is wrong.', 'Delete the line.'),
      },
    },
    example: {
      wrong: '%YAML 9.9.9',
      right: 'unit: nghi-thuy',
    },
  }),
  'yaml-duplicate-key': define<{
    /** The keys, one after the other. */
    readonly keys: readonly string[];
    /** Whether an item of a list begins with the first of them. */
    readonly isItem: boolean;
  }>({
    words: {
      vi: {
        what: 'Tên mục ghi hai lần.',
        why: 'Không biết lấy giá trị nào. Thường do dòng tên mục ở trên (như "hoa-giai:"), hoặc dấu "-" của mục mới, bị xóa mất.',
        say: ({ keys, isItem }) => {
          const [key = ''] = keys;
          const message =
            keys.length === 1
              ? `Mục "${key}" đã có ở trên; mỗi tên mục chỉ được ghi một lần.`
              : `Từ dòng này các mục ${quoted(keys)} lặp lại những mục đã có ở trên.`;
          if (isItem) {
            return say(
              message,
              `Nếu đây là một mục mới của danh sách thì thêm dấu "-": thay hai dấu cách ngay trước "${key}" bằng "- "; nếu ghi thừa thì xóa.`,
            );
          }
          return say(
            message,
            keys.length === 1
              ? 'Giữ một dòng, xóa dòng thừa.'
              : 'Có lẽ dòng tên mục ngay phía trên các dòng này đã bị xóa: xem biểu mẫu rồi thêm lại dòng ấy; nếu chép hai lần thì xóa các dòng thừa.',
          );
        },
      },
      en: {
        what: 'Keys are given twice.',
        why: 'Nobody knows which value is meant. Mostly the line above with its key, or the dash of another item, is gone.',
        say: ({ keys, isItem }) => {
          const [key = ''] = keys;
          const message =
            keys.length === 1
              ? `"${key}" is given already above.`
              : `From here on ${quoted(keys)} repeat what is given above.`;
          if (isItem) {
            return say(
              message,
              `If this is another item of the list, put "- " in the place of the two spaces before "${key}"; otherwise delete it.`,
            );
          }
          return say(
            message,
            keys.length === 1
              ? 'Keep one line, delete the other.'
              : 'The line above with their key seems to be gone: put it back, as in the form; if they were copied, delete them.',
          );
        },
      },
    },
    example: {
      wrong: 'year: 2023\nyear: 2023',
      right: 'year: 2023',
    },
  }),
  'yaml-key-not-text': define<YamlDetail>({
    words: {
      vi: {
        what: 'Tên mục không phải là chữ.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: (detail) =>
          say('Tên mục phải là chữ.', vietnameseLine(detail, 'Đặt tên mục trong dấu nháy kép.')),
      },
      en: {
        what: 'A key is not text.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: (detail) => say('A key must be text.', englishLine(detail, 'Put the key in double quotes.')),
      },
    },
    example: {
      wrong: '[a, b]: 5',
      right: 'a: 5',
    },
  }),
  'yaml-key-too-long': define<YamlDetail>({
    words: {
      vi: {
        what: 'Tên mục quá dài.',
        why: 'Thường do dấu ":" nằm trong câu văn không có dấu nháy.',
        say: () =>
          say('Tên mục quá dài; có lẽ dấu ":" nằm trong câu văn.', 'Đặt cả câu văn trong dấu nháy kép.'),
      },
      en: {
        what: 'A key is too long.',
        why: 'Mostly a colon within a sentence that has no quotes.',
        say: () =>
          say('The key is too long; is the ":" part of a sentence?', 'Put the sentence in double quotes.'),
      },
    },
    example: {
      wrong: 'Một câu văn rất dài …: như thế này',
      right: '"Một câu văn rất dài …: như thế này"',
    },
  }),
  'yaml-missing-colon': define<YamlDetail>({
    words: {
      vi: {
        what: 'Thiếu dấu ":" sau tên mục.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: (detail) =>
          say(
            detail.written === undefined
              ? 'Thiếu dấu ":" sau tên mục, hoặc câu văn bị ngắt dòng mà không thụt vào.'
              : 'Thiếu dấu ":" sau tên mục.',
            vietnameseLine(
              detail,
              'Mỗi dòng phải có dạng "tên mục: giá trị"; câu văn dài thì dòng sau thụt vào sâu hơn.',
            ),
          ),
      },
      en: {
        what: 'A key has no colon.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: (detail) =>
          say(
            detail.written === undefined
              ? 'A ":" is missing after the key, or a wrapped text is not indented.'
              : 'A ":" is missing after the key.',
            englishLine(detail, 'Write "key: value"; indent wrapped text.'),
          ),
      },
    },
    example: {
      wrong: 'year 2023',
      right: 'year: 2023',
    },
  }),
  'yaml-missing-dash': define<YamlDetail>({
    words: {
      vi: {
        what: 'Mục trong danh sách thiếu dấu "-".',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: (detail) =>
          say(
            'Mục trong danh sách thiếu dấu "-" ở đầu.',
            detail.written === undefined
              ? 'Mỗi mục của danh sách bắt đầu bằng dấu "-" và một dấu cách.'
              : `Viết là: ${detail.written} (thẳng hàng với dấu "-" ở trên). Nếu là phần tiếp của câu trên thì thụt vào sâu hơn dấu "-".`,
          ),
      },
      en: {
        what: 'An item of a list has no dash.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: (detail) =>
          say(
            'A list item lacks its "-".',
            detail.written === undefined
              ? 'Start every item with "- ".'
              : `Write: ${detail.written} (below the "-" above). If it goes on with the text above, indent it deeper than the "-".`,
          ),
      },
    },
    example: {
      wrong: 'limitations:\n  - Thứ nhất\n  Thứ hai',
      right: 'limitations:\n  - Thứ nhất\n  - Thứ hai',
    },
  }),
  'yaml-missing-space': define<YamlDetail>({
    words: {
      vi: {
        what: 'Thiếu dấu cách sau ":" hoặc trước "#".',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: (detail) =>
          say(
            detail.written === undefined
              ? 'Thiếu dấu cách sau dấu ":" hoặc trước dấu "#".'
              : `Thiếu dấu cách ${detail.detail === '#' ? 'trước dấu "#"' : 'sau dấu ":"'}.`,
            vietnameseLine(detail, 'Viết "tên mục: giá trị", có dấu cách sau dấu hai chấm.'),
          ),
      },
      en: {
        what: 'There is no space after ":" or before "#".',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: (detail) =>
          say(
            detail.written === undefined
              ? 'A space is missing after ":" or before "#".'
              : `A space is missing ${detail.detail === '#' ? 'before "#"' : 'after ":"'}.`,
            englishLine(detail, 'Write "key: value".'),
          ),
      },
    },
    example: {
      wrong: 'year: "2023"# năm',
      right: 'year: 2023 # năm',
    },
  }),
  'yaml-reserved-key': define<YamlDetail>({
    words: {
      vi: {
        what: 'Tên mục là tên riêng của chương trình.',
        why: 'Không biểu mẫu nào dùng các tên này.',
        say: ({ detail }) => say(`Tên mục "${detail}" không được dùng.`, 'Xóa mục này.'),
      },
      en: {
        what: 'A key that the program’s language has for itself.',
        why: 'No form uses such names.',
        say: ({ detail }) => say(`"${detail}" can’t be a key.`, 'Take it out.'),
      },
    },
    example: {
      wrong: '__proto__: 1',
      right: 'unit: nghi-thuy',
    },
  }),
  'yaml-several-documents': define<YamlDetail>({
    words: {
      vi: {
        what: 'Một tệp chứa nhiều báo cáo ngăn bằng "---".',
        why: 'Mỗi đơn vị một tệp, để biết ai đã nộp.',
        say: () =>
          say(
            'Trong tệp có nhiều báo cáo ngăn nhau bằng "---".',
            'Mỗi tệp chỉ chứa một báo cáo; tách phần sau ra tệp khác.',
          ),
      },
      en: {
        what: 'One file holds several submissions, parted by "---".',
        why: 'Each unit has a file, to show who has submitted.',
        say: () => say('The file holds several documents parted by "---".', 'Keep one per file.'),
      },
    },
    example: {
      wrong: 'unit: nghi-thuy\n---\nunit: nghi-hai',
      right: 'unit: nghi-thuy',
    },
  }),
  'yaml-tab-indent': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dòng thụt vào bằng phím Tab.',
        why: 'YAML chỉ nhận dấu cách; mỗi máy hiện Tab rộng một khác.',
        say: ({ indent }) =>
          say(
            'Dòng thụt vào bằng phím Tab.',
            indent === undefined
              ? 'Thay Tab bằng dấu cách: mỗi cấp 2 dấu cách, thẳng hàng với các dòng cùng cấp.'
              : `Xóa Tab ở đầu dòng, gõ ${indent.wanted} dấu cách thay vào.`,
          ),
      },
      en: {
        what: 'A line is indented with a tab.',
        why: 'YAML takes spaces only; tabs are of another width everywhere.',
        say: ({ indent }) =>
          say(
            'The line is indented with a tab.',
            indent === undefined ? 'Use two spaces per level.' : `Put ${indent.wanted} spaces in its place.`,
          ),
      },
    },
    example: {
      wrong: 'ratings:\n→ co-so-vung-manh: { level: kha }',
      right: 'ratings:\n  co-so-vung-manh: { level: kha }',
    },
  }),
  'yaml-too-deep': define<YamlDetail>({
    words: {
      vi: {
        what: 'Các mục lồng nhau quá sâu.',
        why: 'Biểu mẫu chỉ có vài cấp; lồng sâu là do thừa dấu ngoặc.',
        say: ({ detail }) =>
          say(`Các mục lồng nhau quá ${detail} cấp.`, 'Xem lại các dấu [ { và cách thụt dòng ở chỗ này.'),
      },
      en: {
        what: 'Entries are nested too deep.',
        why: 'Forms have a few levels; more come of stray brackets.',
        say: ({ detail }) =>
          say(`Nested more than ${detail} levels deep.`, 'Look at the brackets and the indentation here.'),
      },
    },
  }),
  'yaml-too-large': define<{
    readonly exceeded: 'lines' | 'values' | 'aliased-values' | 'aliased-characters' | 'aliased-depth';
    readonly limit: number;
  }>({
    words: {
      vi: {
        what: 'Tệp có quá nhiều dòng, quá nhiều giá trị, hoặc dấu * gọi lại quá nhiều.',
        why: 'Báo cáo của một đơn vị không dài đến thế; tệp cố tình phình ra không được làm máy đứng.',
        say: ({ exceeded, limit }) => {
          const shown = formatDecimal(String(limit));
          if (exceeded === 'lines')
            return say(`Tệp có hơn ${shown} dòng.`, 'Xóa những dòng trống, dòng chú thích thừa.');
          if (exceeded === 'values')
            return say(`Tệp có hơn ${shown} giá trị.`, 'Chia bớt sang tệp khác, xóa những mục lặp lại.');
          if (exceeded === 'aliased-depth')
            return say(
              `Dấu "*" này gọi lại chính mục chứa nó, hoặc mục lồng nhau quá ${shown} cấp.`,
              'Bỏ dấu "*", gõ hẳn ra ở chỗ cần.',
            );
          return say(
            `Các dấu "*" trong tệp gọi lại hơn ${shown} ${exceeded === 'aliased-values' ? 'giá trị' : 'ký tự'} của chỗ khác.`,
            'Bỏ bớt dấu "*", hoặc gõ hẳn ra ở chỗ cần.',
          );
        },
      },
      en: {
        what: 'The file has too many lines or values, or its aliases (*) repeat too many.',
        why: 'No submission is as long; a file that unfolds without end may not keep the machine busy.',
        say: ({ exceeded, limit }) => {
          const shown = limit.toLocaleString('en');
          if (exceeded === 'lines')
            return say(
              `The file has more than ${shown} lines.`,
              'Take out blank lines and comments that say nothing.',
            );
          if (exceeded === 'values')
            return say(`The file has more than ${shown} values.`, 'Take out entries that repeat.');
          if (exceeded === 'aliased-depth')
            return say(
              `This alias ("*") repeats what it stands in, or what is nested more than ${shown} levels deep.`,
              'Take it out, and type what it stands for.',
            );
          return say(
            `The aliases ("*") of the file repeat more than ${shown} ${exceeded === 'aliased-values' ? 'values' : 'characters'} of others.`,
            'Take some of them out, or type what they stand for.',
          );
        },
      },
    },
  }),
  'yaml-unclosed-bracket': define<YamlDetail>({
    words: {
      vi: {
        what: 'Ngoặc mở mà không đóng.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: ({ detail }) =>
          say(
            `Ngoặc mở ra mà chưa đóng (thiếu "${detail}").`,
            'Đóng ngoặc, hoặc đặt cả dòng chữ trong dấu nháy kép.',
          ),
      },
      en: {
        what: 'A bracket is opened and not closed.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: ({ detail }) =>
          say(
            `A bracket is not closed ("${detail}" is missing).`,
            'Close it, or put the text in double quotes.',
          ),
      },
    },
    example: {
      wrong: 'actual: { actual: 5',
      right: 'actual: { actual: 5 }',
    },
  }),
  'yaml-unclosed-quote': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dấu nháy mở mà không đóng.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: ({ detail }) =>
          say(`Dấu nháy mở ra mà chưa đóng (thiếu ${detail}).`, 'Thêm dấu nháy đóng ở cuối giá trị.'),
      },
      en: {
        what: 'A quote is opened and not closed.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: ({ detail }) => say(`A quote is not closed (${detail} is missing).`, 'Close it.'),
      },
    },
    example: {
      wrong: 'note: "ghi chú',
      right: 'note: "ghi chú"',
    },
  }),
  'yaml-unexpected': define<YamlDetail>({
    words: {
      vi: {
        what: 'Có chữ hoặc dấu mà YAML không hiểu.',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: () =>
          say(
            'Không hiểu được dòng này.',
            'Mỗi dòng phải có dạng "tên mục: giá trị" hoặc "- giá trị"; chữ có ký tự lạ thì đặt trong dấu nháy kép.',
          ),
      },
      en: {
        what: 'There is something that YAML does not understand.',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: () =>
          say(
            'This line cannot be understood.',
            'Write "key: value" or "- value"; quote text with special characters.',
          ),
      },
    },
    example: {
      wrong: 'unit: ] nghi-thuy',
      right: 'unit: nghi-thuy',
    },
  }),
  'yaml-form-hints': define<YamlDetail>({
    words: {
      vi: {
        what: 'Dấu "#" trước lời hướng dẫn của biểu mẫu đã bị xóa.',
        why: 'Không có dấu "#" thì lời hướng dẫn bị đọc như số liệu, và cả tệp không đọc được.',
        say: ({ detail }) =>
          say(
            `Ở ${detail} dòng, dấu "#" trước lời hướng dẫn của biểu mẫu đã bị xóa, nên lời hướng dẫn bị đọc như giá trị.`,
            'Xóa cả lời hướng dẫn rồi gõ giá trị, hoặc đặt lại dấu "#" trước nó; hoặc lấy lại biểu mẫu và điền lại.',
          ),
      },
      en: {
        what: 'The "#" before a form’s hints is gone.',
        why: 'Without it the hints are read as values, and the file cannot be read.',
        say: ({ detail }) =>
          say(
            `On ${detail} lines the "#" before the form’s hint is gone, so that the hint is read as a value.`,
            'Take out the hint and type the value, or put the "#" back; or fill in the form anew.',
          ),
      },
    },
    example: {
      wrong: 'actual: thực hiện',
      right: 'actual: # thực hiện',
    },
  }),
  'yaml-further-lines': define<YamlDetail>({
    words: {
      vi: {
        what: 'Nhiều dòng khác trong tệp cũng báo một lỗi như nhau.',
        why: 'Thường chúng theo từ một chỗ sai: sửa chỗ đó thì các dòng kia hết lỗi.',
        say: ({ detail }) =>
          say(
            `Còn ${detail} dòng nữa, từ dòng này, báo cùng một lỗi; thường là do cùng một nguyên nhân.`,
            'Sửa chỗ sai đầu tiên trong tệp trước, rồi kiểm tra lại.',
          ),
      },
      en: {
        what: 'Many further lines of the file have the same problem.',
        why: 'They mostly follow from one mistake: once it is put right, they are.',
        say: ({ detail }) =>
          say(
            `From this line on ${detail} more lines have the same problem, mostly for the same reason.`,
            'Fix the first mistake in the file, then check again.',
          ),
      },
    },
    example: {
      wrong: 'level: mức: tốt',
      right: 'level: tot',
    },
  }),
  'yaml-unresolved-tag': define<YamlDetail>({
    words: {
      vi: {
        what: 'Giá trị bắt đầu bằng dấu "!".',
        why: 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.',
        say: (detail) =>
          say(
            'Dấu "!" đứng đầu giá trị không được dùng.',
            vietnameseLine(detail, 'Đặt cả giá trị trong dấu nháy kép.'),
          ),
      },
      en: {
        what: 'A value begins with "!".',
        why: 'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.',
        say: (detail) =>
          say('A value must not start with "!".', englishLine(detail, 'Put the value in double quotes.')),
      },
    },
    example: {
      wrong: 'note: !quan trọng',
      right: 'note: "!quan trọng"',
    },
  }),
};

/** The problems of YAML syntax that are distinguished. */
export type YamlProblem = keyof typeof yamlFindings extends `yaml-${infer Problem}` ? Problem : never;
