import { type InEachLanguage, type Language, say, type Wording } from '../../diagnostics/definition.ts';

/** Why a file that came in is not taken. */
export type NotTakenReason =
  | 'docx'
  | 'pdf'
  | 'picture'
  | 'archive'
  | 'mail'
  | 'html'
  | 'old-excel'
  | 'other-spreadsheet'
  | 'other-file'
  | 'encrypted'
  | 'broken'
  | 'too-large'
  | 'empty'
  | 'not-read'
  | 'link'
  | 'too-many-files'
  | 'other-workbook'
  | 'board-sheet'
  | 'identity-lost'
  | 'several-forms'
  | 'other-unit-named'
  | 'other-json'
  | 'later-program'
  | 'other-yaml'
  | 'no-unit'
  | 'no-place-for-revision'
  | 'rollup-revision'
  | 'rollup-changed'
  | 'blank';

/** What is said of a file that is not taken. */
export interface NotTaken {
  readonly reason: NotTakenReason;
  /** The unit that it seems to be of, by its name. */
  readonly unit: string | null;
  /** The system's reason, a number of files, the ids of units: what the reason asks for. */
  readonly detail: string | null;
}

type Words = readonly [message: string, hint: string];

const askAgain: InEachLanguage<string> = {
  vi: 'Xin đơn vị điền vào biểu mẫu đã gửi (review forms) rồi gửi lại.',
  en: 'Ask the unit to fill in the form that it was sent (review forms), and to send that.',
};

const words: InEachLanguage<(args: NotTaken) => Readonly<Record<NotTakenReason, Words>>> = {
  vi: ({ unit, detail }) => ({
    docx: ['Đây là tệp Word, không phải biểu mẫu.', askAgain.vi],
    pdf: ['Đây là tệp PDF, không phải biểu mẫu.', askAgain.vi],
    picture: ['Đây là ảnh, không phải biểu mẫu.', askAgain.vi],
    archive: ['Đây là tệp nén (ZIP, RAR, 7z).', 'Giải nén ra một thư mục rồi nhập thư mục ấy.'],
    mail: [
      'Đây là thư điện tử, không phải biểu mẫu.',
      'Lưu các tệp đính kèm của thư ra một thư mục rồi nhập thư mục ấy.',
    ],
    html: [
      'Đây là trang biểu mẫu, không phải báo cáo.',
      'Đơn vị mở trang ấy, điền xong bấm lưu rồi gửi tệp .yaml đã lưu.',
    ],
    'old-excel': [
      'Đây là tệp Excel đời cũ (.xls) hoặc nhị phân (.xlsb), máy không đọc.',
      'Mở bằng Excel, lưu thành .xlsx (Save As → Excel Workbook) rồi nhập lại.',
    ],
    'other-spreadsheet': ['Đây là bảng tính dạng khác (.ods).', 'Mở ra, lưu thành .xlsx rồi nhập lại.'],
    'other-file': ['Tệp này không phải biểu mẫu nào của chương trình.', askAgain.vi],
    encrypted: [
      'Tệp bị khóa bằng mật khẩu.',
      'Bỏ mật khẩu (File → Info → Protect Workbook), lưu rồi nhập lại.',
    ],
    broken: ['Tệp bị hỏng hoặc chép dở dang, không mở được.', 'Xin đơn vị gửi lại tệp.'],
    'too-large': [
      `Tệp quá lớn${detail === null ? '' : ` (${detail})`}, không phải biểu mẫu đã gửi.`,
      'Biểu mẫu điền xong chỉ vài chục kB: xem có gửi nhầm tệp, hoặc dán ảnh vào tệp không.',
    ],
    empty: ['Tệp trống, không có gì trong đó.', 'Xin đơn vị gửi lại tệp.'],
    'not-read': [
      `Không đọc được tệp${detail === null ? '' : ` (${detail})`}.`,
      'Đóng tệp trong Excel nếu đang mở, xem có quyền đọc không, rồi nhập lại.',
    ],
    link: ['Đây là lối tắt, không phải tệp.', 'Chép tệp thật vào thư mục rồi nhập lại.'],
    'too-many-files': [
      `Thư mục có quá nhiều tệp hoặc quá nhiều tầng (hơn ${detail ?? '…'} tệp): các tệp còn lại chưa xem.`,
      'Nhập từng thư mục con một.',
    ],
    'board-sheet': [
      'Đây là phiếu của hội đồng thẩm định, không phải báo cáo của đơn vị.',
      'Nhập kết quả của hội đồng bằng: review appraise.',
    ],
    'other-workbook': ['Đây là tệp Excel khác, không phải biểu mẫu đã gửi.', askAgain.vi],
    'identity-lost': [
      'Biểu mẫu này mất trang ẩn ghi đơn vị và năm (có lẽ chép sang tệp khác), nên không biết của ai.',
      'Xin đơn vị chép số liệu sang biểu mẫu đã gửi, rồi gửi lại chính tệp ấy.',
    ],
    'several-forms': [
      `Tệp này gộp biểu mẫu của nhiều đơn vị hoặc nhiều bản (${detail ?? '…'}).`,
      'Mỗi đơn vị gửi một tệp riêng: tệp biểu mẫu đã nhận.',
    ],
    'other-unit-named': [
      `Biểu mẫu này đã làm cho ${unit ?? '…'}, nhưng dòng "Đơn vị báo cáo" trong tệp lại ghi ${detail ?? '…'}: không biết số liệu của ai.`,
      'Hỏi lại đơn vị; số liệu của đơn vị nào thì điền vào biểu mẫu đã làm cho đơn vị ấy.',
    ],
    'other-json': ['Đây là tệp JSON khác, không phải bản nháp của biểu mẫu.', askAgain.vi],
    'later-program': [
      'Bản nháp này do chương trình đời mới hơn ghi.',
      'Cài bản mới của chương trình rồi nhập lại.',
    ],
    'other-yaml': [
      'Tệp này không phải báo cáo của đơn vị.',
      'Chỉ nhập báo cáo của đơn vị; tệp khác của kỳ tổng kết thì không nhập.',
    ],
    'no-unit': [
      'Báo cáo này không ghi của đơn vị nào (thiếu dòng unit), tên tệp cũng không nói.',
      'Thêm dòng "unit: mã-đơn-vị" vào đầu tệp rồi nhập lại.',
    ],
    'no-place-for-revision': [
      `Không tự ghi được số bản (revision: ${detail ?? '…'}) vào tệp này.`,
      `Thêm dòng "revision: ${detail ?? '…'}" dưới dòng year rồi nhập lại.`,
    ],
    'rollup-changed': [
      'Bản tổng hợp này bị cắt ngang hoặc bị sửa sau khi lập: mã sha256 ở dòng cuối không khớp.',
      'Xin nơi gửi gửi lại đúng tệp do lệnh review rollup lập; không mở ra lưu lại bằng chương trình khác.',
    ],
    'rollup-revision': [
      `Đã có bản tổng hợp của ${unit ?? 'nơi này'}; bản gửi sau phải ghi là bản thứ ${detail ?? '…'}, mà tệp này thì không.`,
      `Xin nơi gửi lập lại bằng: review rollup … --revision ${detail ?? '…'}; gửi báo cáo PDF thì xóa tệp cũ rồi nhập lại.`,
    ],
    blank: [
      `Biểu mẫu của ${unit ?? 'đơn vị'} chưa điền gì.`,
      'Có lẽ gửi nhầm biểu mẫu trống: xin đơn vị gửi tệp đã điền.',
    ],
  }),
  en: ({ unit, detail }) => ({
    docx: ['This is a Word file, and no form.', askAgain.en],
    pdf: ['This is a PDF file, and no form.', askAgain.en],
    picture: ['This is a picture, and no form.', askAgain.en],
    archive: ['This is an archive (ZIP, RAR, 7z).', 'Unpack it into a folder and import that.'],
    mail: ['This is an e-mail, and no form.', 'Save its attachments into a folder and import that.'],
    html: [
      'This is the form as a page, and no submission.',
      'The unit opens the page, fills it in, saves, and sends the .yaml file.',
    ],
    'old-excel': [
      'This is a workbook of an old kind (.xls) or a binary one (.xlsb), which is not read.',
      'Open it in Excel, save it as .xlsx, and import that.',
    ],
    'other-spreadsheet': [
      'This is a spreadsheet of another kind (.ods).',
      'Open it, save it as .xlsx, and import that.',
    ],
    'other-file': ['This file is no form of this program.', askAgain.en],
    encrypted: [
      'The file is locked with a password.',
      'Take the password off (File → Info → Protect Workbook), save, and import again.',
    ],
    broken: ['The file is damaged or was copied half-way.', 'Ask the unit to send it again.'],
    'too-large': [
      `The file is too large${detail === null ? '' : ` (${detail})`} for a form that was sent.`,
      'A filled form has a few dozen kB: perhaps another file was sent, or pictures were put in.',
    ],
    empty: ['The file is empty.', 'Ask the unit to send it again.'],
    'not-read': [
      `The file cannot be read${detail === null ? '' : ` (${detail})`}.`,
      'Close it in Excel, see whether you may read it, and import again.',
    ],
    link: ['This is a link, not a file.', 'Copy the file itself into the folder and import again.'],
    'too-many-files': [
      `The folder has too many files or levels (over ${detail ?? '…'} files): the others were not looked at.`,
      'Import its folders one by one.',
    ],
    'board-sheet': [
      'This is the sheet of the appraisal board, and no submission.',
      'Take the board’s results with: review appraise.',
    ],
    'other-workbook': ['This is another workbook, not the form that was sent.', askAgain.en],
    'identity-lost': [
      'This form has lost its hidden sheet, which says whose it is.',
      'Ask the unit to copy its figures into the form that it was sent, and to send that file.',
    ],
    'several-forms': [
      `This workbook holds the forms of several units, or several of one (${detail ?? '…'}).`,
      'Each unit sends a file of its own: the form that it was sent.',
    ],
    'other-unit-named': [
      `This form was made for ${unit ?? '…'}, but its line of the unit says ${detail ?? '…'}: nobody knows whose figures these are.`,
      'Ask the unit; figures belong into the form that was made for the unit that they are of.',
    ],
    'other-json': ['This JSON file is no draft of a form.', askAgain.en],
    'later-program': [
      'This draft was written by a later version of the program.',
      'Install that, and import again.',
    ],
    'other-yaml': [
      'This file is no submission of a unit.',
      'Import submissions alone, and no other files of a campaign.',
    ],
    'no-unit': [
      'This submission does not say which unit it is of, nor does its name.',
      'Put "unit: id" at its top and import again.',
    ],
    'no-place-for-revision': [
      `The number of the revision (${detail ?? '…'}) cannot be put into this file.`,
      `Add "revision: ${detail ?? '…'}" below its year and import again.`,
    ],
    'rollup-changed': [
      'This roll-up was cut off, or changed, after it was made: sha256 in its last line is not that of the lines before.',
      'Ask for the very file that review rollup wrote, which no other program has saved again.',
    ],
    'rollup-revision': [
      `There is a roll-up of ${unit ?? 'its sender'} already; what comes later has to say that it is revision ${detail ?? '…'}, which this does not.`,
      `Ask who sent it for another: review rollup … --revision ${detail ?? '…'}; of a PDF, remove the earlier file and import again.`,
    ],
    blank: [
      `Nothing is filled in in this form of ${unit ?? 'a unit'}.`,
      'A blank form was sent by mistake: ask the unit for the one that is filled in.',
    ],
  }),
};

/** What is said of a file that is not taken. */
export function notTakenIn(language: Language, args: NotTaken): Wording {
  const [message, hint] = words[language](args)[args.reason];
  return say(message, hint);
}
