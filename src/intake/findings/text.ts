import { define, say } from '../../diagnostics/definition.ts';
import { type Misreading, readingNames } from '../../vietnamese/misreadings.ts';
import { englishNumberHint, vietnameseNumberHint } from './number-hint.ts';

const quoted = (lines: readonly string[]) => lines.map((line) => `"${line}"`).join('; ');

/** Everything that can be found of the text in files, by code. */
export const textFindings = {
  'text-misread': define<{
    readonly encoding: Misreading;
    readonly times: number;
    readonly found: string;
    readonly restored: string;
    readonly isExact: boolean;
    /** At how many places; above one, the finding is of the whole file. */
    readonly places: number;
  }>({
    words: {
      vi: {
        what: 'Chữ tiếng Việt bị vỡ, vì tệp UTF-8 có lúc bị mở bằng bảng mã khác rồi lưu lại.',
        why: 'Chữ vỡ sẽ bị in vào báo cáo; tên bị vỡ không khớp với tên ở tệp khác.',
        say: ({ encoding, times, found, restored, isExact, places }) => {
          const misread = `đã có lúc bị đọc nhầm là ${readingNames[encoding]}${times > 1 ? `, tới ${times} lần` : ''}`;
          const right = isExact ? 'đúng ra là' : 'vốn gần như là';
          const meaning = restored === found ? `trong "${found}"` : `"${found}" ${right} "${restored}"`;
          const message =
            places > 1
              ? `Cả tệp bị vỡ chữ, ở ${places} dòng: chữ UTF-8 ${misread}. ${restored === found ? `Ví dụ: "${found}"` : meaning}.`
              : `Chữ bị vỡ: ${meaning}. Chữ UTF-8 ${misread}.`;
          if (isExact) {
            return say(
              message,
              places > 1 ? 'Để máy sửa bằng --fix.' : 'Gõ lại cho đúng.',
              'Gõ lại cho đúng.',
            );
          }
          return say(
            message,
            places > 1
              ? 'Lấy lại tệp gốc chưa vỡ chữ, mở bằng Notepad, chọn Save As → Encoding: UTF-8; hoặc gõ lại từ biểu mẫu.'
              : 'Có chữ đã mất hẳn, máy không tự sửa được: gõ lại chỗ này.',
          );
        },
      },
      en: {
        what: 'Vietnamese letters are garbled: the UTF-8 file was opened in another encoding and saved.',
        why: 'They would be printed as they are, and names would not match those in other files.',
        say: ({ encoding, times, found, restored, isExact, places }) => {
          const misread = `was once read as ${readingNames[encoding]}${times > 1 ? `, ${times} times over` : ''}`;
          const right = isExact ? 'should be' : 'was something like';
          const meaning = restored === found ? `"${found}"` : `"${found}" ${right} "${restored}"`;
          const message =
            places > 1
              ? `The whole file is garbled, on ${places} lines: its UTF-8 ${misread}. ${restored === found ? `An example is ${meaning}` : meaning}.`
              : `This is garbled: ${meaning}. Its UTF-8 ${misread}.`;
          if (isExact)
            return say(
              message,
              places > 1 ? 'Have it fixed by --fix.' : 'Type it as it should be.',
              'Type it as it should be.',
            );
          return say(
            message,
            places > 1
              ? 'Take the original file from before that and save it as UTF-8, or fill in the form again.'
              : 'Some letters are lost for good: type it again.',
          );
        },
      },
    },
    example: {
      wrong: 'name: Pháº¡m VÄƒn BÃ¬nh',
      right: 'name: Phạm Văn Bình',
    },
  }),
  'text-letters-lost': define<{
    readonly found: string;
    readonly mark: '?' | '\ufffd';
    readonly places: number;
  }>({
    words: {
      vi: {
        what: 'Chữ có dấu đã bị thay bằng dấu "?" hoặc ký tự thay thế, thường do lưu dạng ANSI.',
        why: 'Chữ gốc không còn trong tệp; nếu không gõ lại, báo cáo sẽ in thiếu chữ.',
        say: ({ found, mark, places }) => {
          const sign = mark === '?' ? 'dấu "?"' : 'ký tự thay thế (U+FFFD)';
          const message =
            places > 1
              ? `Cả tệp bị mất chữ, ở ${places} dòng: chữ có dấu đã thành ${sign}, như "${found}".`
              : `Bị mất chữ: trong "${found}" có ${sign} ở chỗ của chữ có dấu.`;
          return say(
            message,
            places > 1
              ? 'Chữ đã mất thì máy không tìm lại được. Lấy lại tệp gốc, mở bằng Notepad, chọn Save As → Encoding: UTF-8 (không chọn ANSI); hoặc gõ lại từ biểu mẫu.'
              : 'Gõ lại chỗ này; khi lưu trong Notepad, chọn Encoding: UTF-8, không chọn ANSI.',
          );
        },
      },
      en: {
        what: 'Letters have become "?" or replacement characters, as happens when a file is saved as ANSI.',
        why: 'The file no longer says what they were; the report would be printed without them.',
        say: ({ found, mark, places }) => {
          const sign = mark === '?' ? '"?"' : 'the replacement character (U+FFFD)';
          return places > 1
            ? say(
                `The whole file has lost letters, on ${places} lines: ${sign} stands in their place, as in "${found}".`,
                'Take the original file from before that and save it as UTF-8, not as ANSI; or fill in the form again.',
              )
            : say(
                `Letters are lost: "${found}" has ${sign} in their place.`,
                'Type it again, and save the file as UTF-8, not as ANSI.',
              );
        },
      },
    },
    example: {
      wrong: 'name: Tr?n V?n Bình',
      right: 'name: Trần Văn Bình',
    },
  }),
  'merge-conflict': define<{ readonly marker: string }>({
    words: {
      vi: {
        what: 'Trong tệp còn dấu git ghi khi hai bản sửa cùng một chỗ (<<<<<<<, =======, >>>>>>>).',
        why: 'Máy không biết bản nào đúng, nên không đọc tệp cho đến khi có người chọn.',
        say: ({ marker }) =>
          say(
            `Dòng "${marker}" do git ghi vào: hai người sửa cùng một chỗ và chưa ai chọn bản nào.`,
            'Giữa "<<<<<<<" và "=======" là một bản, giữa "=======" và ">>>>>>>" là bản kia (phần sau "|||||||", nếu có, là bản cũ). Giữ lại bản đúng, xóa các bản kia và mọi dòng dấu này.',
          ),
      },
      en: {
        what: 'The file still has the marks of git where two versions changed the same lines.',
        why: 'Which of them is right is for a person to choose; until then the file is not read.',
        say: ({ marker }) =>
          say(
            `git wrote "${marker}": two people changed the same lines, and nobody has chosen between them.`,
            'One version stands between "<<<<<<<" and "=======", the other between "=======" and ">>>>>>>" (what follows "|||||||" is the one before both). Keep the right one; take out the others and the lines with these marks.',
          ),
      },
    },
    example: {
      wrong: '<<<<<<< HEAD\nactual: 10\n=======\nactual: 12\n>>>>>>> ban-2',
      right: 'actual: 12',
    },
  }),
  'control-character': define<{ readonly codePoint: string }>({
    words: {
      vi: {
        what: 'Trong tệp có ký tự điều khiển.',
        why: 'Ký tự này không in được và có thể làm hỏng màn hình, tệp kết quả.',
        say: ({ codePoint }) =>
          say(`Có ký tự điều khiển ${codePoint}, không phải chữ.`, 'Xóa ký tự này và gõ lại dòng.'),
      },
      en: {
        what: 'There is a control character.',
        why: 'It can’t be printed and may garble terminals and output files.',
        say: ({ codePoint }) =>
          say(`There is a control character ${codePoint}.`, 'Take it out and type the line again.'),
      },
    },
  }),
  'invisible-character': define<{
    readonly codePoint: string;
    readonly kind: 'space' | 'line-separator' | 'other';
    /** What the words around it may be meant to be, where taking it out could join two of them. */
    readonly choices: readonly string[];
    readonly isFixable: boolean;
    /** On how many lines. */
    readonly lines: number;
  }>({
    words: {
      vi: {
        what: 'Trong tệp có ký tự không nhìn thấy hoặc đổi chiều chữ.',
        why: 'Mã và tên trông giống nhau mà máy thấy khác nhau; chữ có thể hiện sai thứ tự.',
        say: ({ codePoint, kind, choices: among, isFixable, lines }) => {
          const again =
            among.length > 0
              ? `Chọn một trong: ${among.map((one) => `"${one}"`).join(', ')}, rồi gõ lại`
              : `Xóa rồi gõ lại ${kind === 'space' ? 'bằng dấu cách thường' : 'chỗ này'}`;
          const isFixedSo = isFixable && among.length === 0;
          return say(
            {
              space: `${lines > 1 ? `Ở ${lines} dòng, từ dòng này, có` : 'Có'} dấu cách ${codePoint === 'U+00A0' ? 'không ngắt' : 'lạ'} (${codePoint}), hay có khi chép từ Word; ở đây phải là dấu cách thường.`,
              'line-separator': `Có ký tự xuống dòng lạ (${codePoint}), hay có khi chép từ Word; với YAML, dòng chưa hết ở đây.`,
              other: `Có ký tự không nhìn thấy (${codePoint}), thường lẫn vào khi chép từ Word hoặc trang web.`,
            }[kind],
            kind === 'line-separator'
              ? 'Xóa ký tự này rồi bấm Enter nếu ở đây hết dòng; nếu câu còn tiếp thì gõ dấu cách.'
              : `${again}${isFixedSo ? ', hoặc để máy sửa bằng --fix' : ''}.`,
            `${again}.`,
          );
        },
      },
      en: {
        what: 'There is a character that is invisible or turns the direction of writing.',
        why: 'Ids and names look alike and yet differ; text may show in another order.',
        say: ({ codePoint, kind, choices: among, isFixable, lines }) => {
          const again =
            among.length > 0
              ? `Choose one of: ${among.map((one) => `"${one}"`).join(', ')}, and type it again`
              : `Take it out and type ${kind === 'space' ? 'a plain space' : 'this again'}`;
          const isFixedSo = isFixable && among.length === 0;
          return say(
            {
              space: `${lines > 1 ? `On ${lines} lines, from this one, there` : 'There'} is ${codePoint === 'U+00A0' ? 'a no-break' : 'another'} space (${codePoint}), as comes along when copying from Word; here it must be a plain space.`,
              'line-separator': `There is a line separator (${codePoint}), as comes along when copying from Word; to YAML no line ends here.`,
              other: `There is an invisible character (${codePoint}), as comes along when copying from Word or the web.`,
            }[kind],
            kind === 'line-separator'
              ? 'Take it out and press Enter if the line ends here; type a space if the text goes on.'
              : `${again}${isFixedSo ? ', or have it fixed by --fix' : ''}.`,
            `${again}.`,
          );
        },
      },
    },
    example: {
      wrong: 'unit: nghi␣thuy',
      right: 'unit: nghi-thuy',
    },
  }),
  'smart-punctuation': define<{
    readonly found: string;
    readonly wanted: string;
    /** The line as it is to be typed, where that is known. */
    readonly written: string | null;
  }>({
    words: {
      vi: {
        what: 'Dấu do Word tự đổi (“ ” – ：) đứng ở chỗ YAML cần dấu thường.',
        why: 'Với YAML, đó chỉ là chữ, nên mục bị hiểu sai.',
        say: ({ found, wanted, written }) =>
          say(
            `Dấu "${found}" do phần mềm soạn thảo tự đổi; ở đây phải là ${wanted}.`,
            `Gõ lại dấu này trong Notepad, không chép từ Word.${written === null ? '' : ` Viết là: ${written}`}`,
          ),
      },
      en: {
        what: 'A mark made by autocorrection (“ ” – ：) where YAML wants a plain one.',
        why: 'To YAML it is a letter like any other, so the entry is misunderstood.',
        say: ({ found, wanted, written }) =>
          say(
            `"${found}" was made by an editor’s autocorrection; here it must be ${wanted}.`,
            written === null ? 'Type it again.' : `Write: ${written}`,
          ),
      },
    },
    example: {
      wrong: 'unit：“nghi-thuy”',
      right: 'unit: nghi-thuy',
    },
  }),
  'decimal-comma': define<{
    readonly found: string;
    readonly wanted: string | null;
    /** Every number that it may stand for. */
    readonly readings: readonly string[];
  }>({
    words: {
      vi: {
        what: 'Số viết với dấu phẩy thập phân trong ngoặc { }.',
        why: 'Dấu phẩy ở đó ngăn các mục: 48,3 bị hiểu là 48 và một mục tên 3.',
        say: ({ found, wanted, readings }) =>
          say(
            `Số "${found}" có dấu phẩy: ở đây dấu phẩy ngăn các mục.`,
            wanted === null ? vietnameseNumberHint(readings) : `Dùng dấu chấm thập phân: ${wanted}.`,
          ),
      },
      en: {
        what: 'A number has a decimal comma within { }.',
        why: 'Commas part entries there: 48,3 is taken for 48 and an entry named 3.',
        say: ({ found, wanted, readings }) =>
          say(
            `"${found}" has a comma within the number; here commas part the entries.`,
            wanted === null ? englishNumberHint(readings) : `Use a decimal point: ${wanted}.`,
          ),
      },
    },
    example: {
      wrong: '{ target: 45, actual: 48,3 }',
      right: '{ target: 45, actual: 48.3 }',
    },
  }),
  'text-torn': define<{
    /** "name": in braces too, in the name of a person. */
    readonly within: 'brackets' | 'braces' | 'name';
    readonly key: string;
    /** The text as a whole. */
    readonly joined: string;
    /** What is to be typed instead. */
    readonly lines: readonly string[];
  }>({
    words: {
      vi: {
        what: 'Câu có dấu phẩy đứng trong dấu [ ] hoặc { } mà không có nháy kép.',
        why: 'Với YAML, dấu phẩy ở đó ngăn các mục, nên câu bị cắt thành nhiều mục và in ra rời rạc.',
        say: ({ within, key, joined, lines }) => {
          if (within === 'name') {
            return say(
              `Tên "${joined}" có dấu phẩy: trong dấu { }, dấu phẩy ngăn các mục.`,
              'Mỗi người ghi một dòng riêng, bắt đầu bằng dấu "-"; nếu phần sau dấu phẩy là chức vụ hay đơn vị thì ghi vào "position: …" hay "unit: …".',
            );
          }
          return within === 'brackets'
            ? say(
                `Trong dấu [ ], dấu phẩy ngăn các đoạn, nên "${joined}" bị cắt thành nhiều đoạn.`,
                `Bỏ dấu [ ]; dưới "${key}:", mỗi đoạn viết trên một dòng thụt vào, bắt đầu bằng dấu "-": ${quoted(lines)}. Nếu là nhiều ý riêng thì mỗi ý một dòng như vậy.`,
              )
            : say(
                `Trong dấu { }, dấu phẩy ngăn các mục, nên "${joined}" bị cắt rời ở dấu phẩy.`,
                `Đặt trong nháy kép: ${lines.join(' ')}`,
              );
        },
      },
      en: {
        what: 'A text with commas stands in brackets or braces without quotes.',
        why: 'To YAML a comma there parts the entries, so that the text is printed in pieces.',
        say: ({ within, key, joined, lines }) => {
          if (within === 'name') {
            return say(
              `The name "${joined}" has a comma; within { } commas part the entries.`,
              'Put each person on a line of their own, after a dash; a position or unit behind the comma belongs in "position: …" or "unit: …".',
            );
          }
          return within === 'brackets'
            ? say(
                `Within [ ] commas part the paragraphs, so "${joined}" is torn into several.`,
                `Take out the brackets and write each paragraph on an indented line of its own under "${key}:", after a dash: ${quoted(lines)}. If they are several points, write each on such a line.`,
              )
            : say(
                `Within { } commas part the entries, so "${joined}" is torn at its commas.`,
                `Put it in double quotes: ${lines.join(' ')}`,
              );
        },
      },
    },
    example: {
      wrong: 'limitations: [Tuyên truyền chưa sâu, chưa đều]',
      right: 'limitations:\n  - Tuyên truyền chưa sâu, chưa đều',
    },
  }),
  'line-end-unclear': define<{
    /** The first words of the line. */
    readonly begins: string;
  }>({
    words: {
      vi: {
        what: 'Không rõ chỗ xuống dòng trong một đoạn văn là sang đoạn mới hay chỉ là ngắt dòng.',
        why: 'Dòng trước còn chỗ mà đã xuống dòng, hoặc kết thúc bằng dấu hai chấm, chấm phẩy; trong báo cáo, dòng sau được in thành một đoạn riêng.',
        say: ({ begins }) =>
          say(
            `Không rõ dòng "${begins}" là đoạn mới hay viết tiếp dòng trên; báo cáo in thành đoạn mới.`,
            'Nếu đúng là đoạn mới: để một dòng trống phía trên. Nếu là một ý trong danh sách: bắt đầu dòng bằng dấu "-". Nếu viết tiếp dòng trên: nối hai dòng thành một.',
          ),
      },
      en: {
        what: 'It is unclear whether a line within a paragraph begins a new one.',
        why: 'The line before it ends early, or in a colon or semicolon; the report prints what follows as a paragraph of its own.',
        say: ({ begins }) =>
          say(
            `It is unclear whether the line "${begins}" begins a paragraph or goes on with the line above; the report makes it a paragraph.`,
            'If it is a new paragraph, leave a blank line above it. If it is a point of a list, begin the line with a dash. If it goes on, join the two lines.',
          ),
      },
    },
    example: {
      wrong: 'strengths:\n  - |\n    Cấp ủy lãnh đạo toàn diện.\n    Nhân dân đồng thuận.',
      right: 'strengths:\n  - |\n    Cấp ủy lãnh đạo toàn diện.\n\n    Nhân dân đồng thuận.',
    },
  }),
  'number-too-long': define<{ readonly digits: number; readonly limit: number }>({
    words: {
      vi: {
        what: 'Số có quá nhiều chữ số.',
        why: 'Không số liệu nào của địa phương dài như vậy: thường là phím bị đè, hay kết quả phép chia chép từ máy tính.',
        say: ({ digits, limit }) =>
          say(
            `Số này có ${digits} chữ số, nhiều nhất là ${limit}.`,
            'Kiểm tra lại số; phần thập phân chỉ cần vài chữ số. Ví dụ: 33.33.',
          ),
      },
      en: {
        what: 'A number with too many digits.',
        why: 'No figure of a locality is as long: a key was held down, or the result of a division was copied.',
        say: ({ digits, limit }) =>
          say(
            `This number has ${digits} digits; there may be ${limit} at most.`,
            'Check the number; a few decimals are enough: 33.33.',
          ),
      },
    },
    example: {
      wrong: 'actual: 33.3333333333333333333333333333333',
      right: 'actual: 33.33',
    },
  }),
  'number-notation': define<{ readonly text: string }>({
    words: {
      vi: {
        what: 'Số viết theo lối của máy tính (0x1F, 1e3…).',
        why: 'Số liệu phải đọc được bằng mắt, và được cộng đúng từng chữ số đã ghi.',
        say: ({ text }) =>
          say(
            `Số "${text}" viết theo cách không dùng ở đây.`,
            'Chỉ dùng chữ số, dấu chấm thập phân và dấu trừ. Ví dụ: 1234.5.',
          ),
      },
      en: {
        what: 'A number in a notation of computers (0x1F, 1e3 …).',
        why: 'Figures must be legible, and are added up in the digits typed.',
        say: ({ text }) =>
          say(
            `The number "${text}" is written in a form that is not used here.`,
            'Use digits, a decimal point and a minus sign only: 1234.5.',
          ),
      },
    },
    example: {
      wrong: 'actual: 1e3',
      right: 'actual: 1000',
    },
  }),
};
