import { define, type NoArguments, say } from '../../diagnostics/definition.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';

function vietnameseMegabytes(bytes: number): string {
  return formatDecimal((bytes / 1e6).toFixed(1));
}

function englishMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** What is known of text in an old Vietnamese encoding. */
export interface LegacyArguments {
  /** What it reads in the old encoding. */
  readonly text: string;
  /** Whether only this place is in it, and the rest of the file is not. */
  readonly isPart: boolean;
}

/** Everything that can be found of files as a whole, by code. */
export const fileFindings = {
  'file-unreadable': define<{ readonly reason: string }>({
    words: {
      vi: {
        what: 'Không mở được tệp.',
        why: 'Tệp có thể đang bị khóa, hoặc bạn không có quyền đọc.',
        say: ({ reason }) =>
          reason === 'ECHANGED'
            ? say('Tệp đang được ghi dở.', 'Đợi ghi xong rồi chạy lại.')
            : say(
                `Không đọc được tệp (${reason}).`,
                'Kiểm tra tệp còn đó, không bị khóa và bạn có quyền đọc.',
              ),
      },
      en: {
        what: 'The file can’t be opened.',
        why: 'It may be locked, or you may not be allowed to read it.',
        say: ({ reason }) =>
          reason === 'ECHANGED'
            ? say('The file is being written.', 'Wait until that is done, and run again.')
            : say(
                `The file cannot be read (${reason}).`,
                'Check that it exists, is not locked and may be read by you.',
              ),
      },
    },
  }),
  'file-empty': define<{ readonly hasComments: boolean }>({
    words: {
      vi: {
        what: 'Tệp không có nội dung.',
        why: 'Có thể lưu nhầm, hoặc sao chép dở dang.',
        say: ({ hasComments }) =>
          hasComments
            ? say(
                'Tệp chỉ có chú thích (dòng bắt đầu bằng dấu "#"), chưa có giá trị nào.',
                'Bỏ dấu "#" ở đầu các dòng có số liệu (mỗi mục một dòng); nếu chưa điền thì lấy lại biểu mẫu.',
              )
            : say('Tệp trống.', 'Lấy lại biểu mẫu, điền số liệu rồi lưu đè.'),
      },
      en: {
        what: 'The file holds nothing.',
        why: 'Perhaps it was saved by mistake, or copied half-way.',
        say: ({ hasComments }) =>
          hasComments
            ? say(
                'The file holds comments alone (lines that begin with "#"), and no value.',
                'Take out the "#" before lines with values (each entry on a line); or fill in the form anew.',
              )
            : say('The file is empty.', 'Fill in the form again and save it over this file.'),
      },
    },
  }),
  'file-not-utf8': define<{ readonly offset: number }>({
    words: {
      vi: {
        what: 'Tệp có byte không phải UTF-8.',
        why: 'Chương trình chỉ đọc được tệp chữ Unicode; đọc bừa sẽ làm sai tên người và số liệu.',
        say: ({ offset }) =>
          say(
            `Tệp không phải chữ Unicode UTF-8 (sai từ byte thứ ${offset + 1}).`,
            'Lưu lại tệp với bảng mã "UTF-8" (trong Notepad: Save As → Encoding: UTF-8).',
          ),
      },
      en: {
        what: 'The file has bytes that are no UTF-8.',
        why: 'Only Unicode text can be read; guessing would garble names and figures.',
        say: ({ offset }) =>
          say(
            `The file is not UTF-8 text (first wrong byte: ${offset + 1}).`,
            'Save it again with the encoding "UTF-8".',
          ),
      },
    },
  }),
  'file-not-regular': define<{
    readonly kind: 'folder' | 'pipe' | 'device' | 'socket' | 'dangling-link' | 'link-loop';
  }>({
    words: {
      vi: {
        what: 'Thứ mang tên tệp báo cáo không phải là tệp.',
        why: 'Thư mục, lối tắt hỏng không chứa báo cáo nào.',
        say: ({ kind }) =>
          say(
            {
              folder: 'Đây là một thư mục, không phải tệp.',
              pipe: 'Đây là một ống dẫn (FIFO), không phải tệp.',
              device: 'Đây là một thiết bị, không phải tệp.',
              socket: 'Đây là một cổng nối (socket), không phải tệp.',
              'dangling-link': 'Đây là một lối tắt trỏ tới tệp không còn.',
              'link-loop': 'Đây là một lối tắt trỏ vòng tròn, không tới tệp nào.',
            }[kind],
            'Xóa đi, hoặc thay bằng tệp báo cáo.',
          ),
      },
      en: {
        what: 'What bears the name of a submission is no file.',
        why: 'A folder or a broken link holds no submission.',
        say: ({ kind }) =>
          say(
            {
              folder: 'This is a folder, not a file.',
              pipe: 'This is a named pipe, not a file.',
              device: 'This is a device, not a file.',
              socket: 'This is a socket, not a file.',
              'dangling-link': 'This is a link to a file that is gone.',
              'link-loop': 'This is a link that leads round in a circle.',
            }[kind],
            'Take it away, or put the submission in its place.',
          ),
      },
    },
  }),
  'too-many-files': define<{ readonly count: number; readonly limit: number }>({
    words: {
      vi: {
        what: 'Thư mục submissions có quá nhiều tệp.',
        why: 'Nhiều hơn mọi kỳ tổng kết: thường do chép nhầm thư mục khác vào.',
        say: ({ count, limit }) =>
          say(
            `Thư mục này có ${formatDecimal(String(count))} tệp báo cáo, nhiều nhất là ${formatDecimal(String(limit))}; máy chưa đọc tệp nào.`,
            'Bỏ những tệp không phải báo cáo của kỳ này ra chỗ khác.',
          ),
      },
      en: {
        what: 'There are too many files among the submissions.',
        why: 'No campaign has as many: another folder was copied in by mistake.',
        say: ({ count, limit }) =>
          say(
            `There are ${count.toLocaleString('en')} submissions here; ${limit.toLocaleString('en')} are the most there may be. None of them was read.`,
            'Take out the files that are no submissions of this campaign.',
          ),
      },
    },
  }),
  'file-outside': define<NoArguments>({
    words: {
      vi: {
        what: 'Tệp trong kỳ tổng kết là lối tắt dẫn ra ngoài thư mục.',
        why: 'Báo cáo của người khác không được làm máy đọc tệp riêng của bạn.',
        say: () =>
          say(
            'Đây là lối tắt dẫn ra ngoài thư mục kỳ tổng kết.',
            'Chép tệp thật vào thư mục; máy không đọc tệp ở nơi khác thay cho báo cáo.',
          ),
      },
      en: {
        what: 'A file of the campaign is a link that leads out of its folder.',
        why: 'What somebody else sends may not make the program read files of your own.',
        say: () =>
          say(
            'This is a link that leads out of the campaign’s folder.',
            'Copy the file itself into the folder: no file elsewhere is read in its place.',
          ),
      },
    },
  }),
  'rollup-newer': define<{ readonly version: number; readonly known: number }>({
    words: {
      vi: {
        what: 'Bản tổng hợp ở định dạng mới hơn định dạng mà chương trình này biết.',
        why: 'Định dạng mới có thể ghi điều mà chương trình cũ không hiểu: đọc một phần thì số liệu sai.',
        say: ({ version, known }) =>
          say(
            `Bản tổng hợp này ở định dạng ${version}, do một phiên bản mới hơn của chương trình lập; chương trình này đọc được đến định dạng ${known}.`,
            'Cập nhật chương trình rồi chạy lại. Không sửa tệp.',
          ),
      },
      en: {
        what: 'A roll-up is in a newer format than this program knows.',
        why: 'It may state what an older program does not understand: to read it in part would give wrong figures.',
        say: ({ version, known }) =>
          say(
            `This roll-up is in format ${version}, which a newer version of the program has made; this one reads formats up to ${known}.`,
            'Update the program and run again. Leave the file as it is.',
          ),
      },
    },
  }),
  'rollup-damaged': define<{
    /** Whether its end is missing. */
    readonly isCut: boolean;
  }>({
    words: {
      vi: {
        what: 'Bản tổng hợp bị cắt ngang hoặc bị sửa thành không hợp lệ.',
        why: 'Số liệu của hàng trăm đơn vị không ai dò lại bằng mắt được: tệp phải còn nguyên như chương trình đã lập.',
        say: ({ isCut }) =>
          say(
            isCut
              ? 'Bản tổng hợp bị cắt ngang: đây là dòng cuối, trong khi dòng cuối phải là dòng sha256.'
              : 'Bản tổng hợp không còn như khi lập: dòng này không hợp lệ, mã sha256 ở dòng cuối cũng không khớp.',
            'Lấy lại tệp từ nơi gửi; không sửa tay bản tổng hợp.',
          ),
      },
      en: {
        what: 'A roll-up was cut off, or changed so that it is not valid.',
        why: 'Nobody checks the figures of hundreds of units by eye: the file has to be as the program made it.',
        say: ({ isCut }) =>
          say(
            isCut
              ? 'The roll-up is cut off: this is its last line, which should be the one of sha256.'
              : 'The roll-up is not as it was made: this line is not valid, nor is sha256 in its last line that of the lines before.',
            'Get the file from its sender again; no roll-up is changed by hand.',
          ),
      },
    },
  }),
  'file-too-large': define<{
    readonly size: number;
    readonly limit: number;
    /** Whether it is a roll-up, which may be larger only as it was made. */
    readonly isRollup: boolean;
  }>({
    words: {
      vi: {
        what: 'Tệp lớn hơn giới hạn.',
        why: 'Báo cáo chỉ vài chục kB; tệp lớn thường là tệp khác lưu nhầm tên.',
        say: ({ size, limit, isRollup }) =>
          isRollup
            ? say(
                `Bản tổng hợp lớn hơn ${vietnameseMegabytes(limit)} MB (${vietnameseMegabytes(size)} MB) chỉ đọc được khi còn nguyên như lệnh review rollup đã lập.`,
                'Lấy lại tệp từ nơi gửi; không mở ra sửa, không lưu lại bằng chương trình khác.',
              )
            : say(
                `Tệp quá lớn: ${vietnameseMegabytes(size)} MB, giới hạn là ${vietnameseMegabytes(limit)} MB.`,
                'Báo cáo của một đơn vị chỉ vài chục kB; kiểm tra xem có lưu nhầm tệp khác không.',
              ),
      },
      en: {
        what: 'The file is over the limit.',
        why: 'A submission has a few dozen kB; a large one is mostly another file.',
        say: ({ size, limit, isRollup }) =>
          isRollup
            ? say(
                `A roll-up of more than ${englishMegabytes(limit)} MB (${englishMegabytes(size)} MB) is read only as review rollup made it.`,
                'Get the file from its sender again; do not save it with another program.',
              )
            : say(
                `The file is too large: ${englishMegabytes(size)} MB; the limit is ${englishMegabytes(limit)} MB.`,
                'A submission has a few dozen kB: perhaps another file was saved in its place.',
              ),
      },
    },
  }),
  'file-other-format': define<{
    readonly format: 'word' | 'excel' | 'office' | 'pdf' | 'zip' | 'rtf' | 'image';
  }>({
    words: {
      vi: {
        what: 'Tệp Word, Excel, PDF, ZIP hay ảnh đổi đuôi thành .yaml.',
        why: 'Đổi đuôi không đổi được nội dung bên trong.',
        say: ({ format }) =>
          say(
            {
              word: 'Đây là tệp Word đổi đuôi thành .yaml.',
              excel: 'Đây là tệp Excel đổi đuôi thành .yaml.',
              office: 'Đây là tệp Word hoặc Excel đời cũ đổi đuôi thành .yaml.',
              pdf: 'Đây là tệp PDF đổi đuôi thành .yaml.',
              zip: 'Đây là tệp nén (ZIP) đổi đuôi thành .yaml.',
              rtf: 'Đây là tệp RTF đổi đuôi thành .yaml.',
              image: 'Đây là tệp ảnh đổi đuôi thành .yaml.',
            }[format],
            'Đổi đuôi không đổi được loại tệp: mở tệp mẫu .yaml bằng Notepad, chép nội dung vào rồi lưu.',
          ),
      },
      en: {
        what: 'A Word, Excel, PDF, ZIP or picture file renamed to .yaml.',
        why: 'A new name does not change what is in it.',
        say: ({ format }) =>
          say(
            {
              word: 'This is a Word file renamed to .yaml.',
              excel: 'This is an Excel file renamed to .yaml.',
              office: 'This is an old Word or Excel file renamed to .yaml.',
              pdf: 'This is a PDF file renamed to .yaml.',
              zip: 'This is a ZIP file renamed to .yaml.',
              rtf: 'This is an RTF file renamed to .yaml.',
              image: 'This is a picture renamed to .yaml.',
            }[format],
            'A new name does not change what it is: copy its text into the .yaml form in a text editor.',
          ),
      },
    },
  }),
  'file-windows-1258': define<LegacyArguments>({
    words: {
      vi: {
        what: 'Chữ ở bảng mã Windows-1258.',
        why: 'Chương trình chỉ đọc được tệp chữ Unicode; đọc bừa sẽ làm sai tên người và số liệu.',
        say: ({ text, isPart }) =>
          isPart
            ? say(
                `Chữ ở chỗ này ở bảng mã Windows-1258, không phải Unicode. Đọc thử: "${text}".`,
                'Gõ lại chỗ này bằng bảng mã Unicode.',
              )
            : say(
                `Tệp lưu bằng bảng mã Windows-1258, không phải Unicode. Đọc thử: "${text}".`,
                'Mở tệp trong Notepad, chọn Save As → Encoding: UTF-8, rồi lưu đè.',
              ),
      },
      en: {
        what: 'The text is in Windows-1258.',
        why: 'Only Unicode text can be read; guessing would garble names and figures.',
        say: ({ text, isPart }) =>
          isPart
            ? say(`This is in Windows-1258, not Unicode. It reads: "${text}".`, 'Type it again in Unicode.')
            : say(`The file is in Windows-1258, not Unicode. It reads: "${text}".`, 'Save it as UTF-8.'),
      },
    },
  }),
  'file-tcvn3': define<LegacyArguments>({
    words: {
      vi: {
        what: 'Chữ gõ bằng mã TCVN3 (phông .VnTime).',
        why: 'Chương trình chỉ đọc được tệp chữ Unicode; đọc bừa sẽ làm sai tên người và số liệu.',
        say: ({ text, isPart }) =>
          isPart
            ? say(
                `Chữ ở chỗ này gõ bằng mã TCVN3 (phông .VnTime), không phải Unicode. Đọc thử: "${text}".`,
                'Gõ lại chỗ này bằng bảng mã Unicode.',
              )
            : say(
                `Chữ trong tệp gõ bằng mã TCVN3 (phông .VnTime), không phải Unicode. Đọc thử: "${text}".`,
                'Chuyển mã sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), rồi lưu dạng UTF-8.',
              ),
      },
      en: {
        what: 'The text is in TCVN3 (.VnTime fonts).',
        why: 'Only Unicode text can be read; guessing would garble names and figures.',
        say: ({ text, isPart }) =>
          isPart
            ? say(
                `This is in TCVN3 (.VnTime), not Unicode. It reads: "${text}".`,
                'Type it again in Unicode.',
              )
            : say(
                `The text is in TCVN3 (.VnTime), not Unicode. It reads: "${text}".`,
                'Convert it to Unicode with Unikey (Ctrl+Shift+F6) and save it as UTF-8.',
              ),
      },
    },
  }),
  'file-vni': define<LegacyArguments>({
    words: {
      vi: {
        what: 'Chữ gõ bằng mã VNI (phông VNI-Times).',
        why: 'Chương trình chỉ đọc được tệp chữ Unicode; đọc bừa sẽ làm sai tên người và số liệu.',
        say: ({ text, isPart }) =>
          isPart
            ? say(
                `Chữ ở chỗ này gõ bằng mã VNI (phông VNI-Times), không phải Unicode. Đọc thử: "${text}".`,
                'Gõ lại chỗ này bằng bảng mã Unicode.',
              )
            : say(
                `Chữ trong tệp gõ bằng mã VNI (phông VNI-Times), không phải Unicode. Đọc thử: "${text}".`,
                'Chuyển mã sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), rồi lưu dạng UTF-8.',
              ),
      },
      en: {
        what: 'The text is in VNI (VNI-Times fonts).',
        why: 'Only Unicode text can be read; guessing would garble names and figures.',
        say: ({ text, isPart }) =>
          isPart
            ? say(
                `This is in VNI (VNI-Times), not Unicode. It reads: "${text}".`,
                'Type it again in Unicode.',
              )
            : say(
                `The text is in VNI (VNI-Times), not Unicode. It reads: "${text}".`,
                'Convert it to Unicode with Unikey (Ctrl+Shift+F6) and save it as UTF-8.',
              ),
      },
    },
  }),
  'file-utf16-without-mark': define<NoArguments>({
    words: {
      vi: {
        what: 'Tệp lưu bằng UTF-16 mà thiếu dấu nhận biết.',
        why: 'Chương trình chỉ đọc được tệp chữ Unicode; đọc bừa sẽ làm sai tên người và số liệu.',
        say: () =>
          say(
            'Tệp lưu bằng bảng mã UTF-16 mà thiếu dấu nhận biết.',
            'Mở tệp trong Notepad, chọn Save As → Encoding: UTF-8, rồi lưu đè.',
          ),
      },
      en: {
        what: 'The file is in UTF-16 without a byte order mark.',
        why: 'Only Unicode text can be read; guessing would garble names and figures.',
        say: () => say('The file is in UTF-16 without its byte order mark.', 'Save it as UTF-8.'),
      },
    },
  }),
};
