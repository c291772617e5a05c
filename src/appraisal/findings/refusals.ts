import type { InEachLanguage } from '../../diagnostics/definition.ts';

/** Why a file is not read as an appraisal sheet. */
export type SheetRefusal =
  | 'other-file'
  | 'old-excel'
  | 'encrypted'
  | 'broken'
  | 'too-large'
  | 'empty'
  | 'not-read'
  | 'unit-form'
  | 'other-workbook'
  | 'identity-lost'
  | 'several'
  | 'no-ratings'
  | 'blank';

const makeAnew =
  'Lập phiếu mới ở dạng Excel: review build --document <tên phiếu> -f xlsx (tên: review documents).';
const makeAnewInEnglish =
  'Make a new sheet: review build --document <its name> -f xlsx (names: review documents).';

type Words = Readonly<Record<SheetRefusal, readonly [message: string, hint: string]>>;

const vi: Words = {
  'other-file': [
    'Tệp này không phải tệp Excel (.xlsx), nên không phải phiếu thẩm định đã điền.',
    'Điền vào tệp .xlsx của phiếu rồi nhập chính tệp ấy; bản giấy, bản Word, PDF thì gõ lại vào tệp .xlsx.',
  ],
  'old-excel': [
    'Đây là tệp Excel đời cũ (.xls) hoặc nhị phân (.xlsb), máy không đọc.',
    'Mở bằng Excel, lưu thành .xlsx (Save As → Excel Workbook) rồi nhập lại.',
  ],
  encrypted: [
    'Tệp bị khóa bằng mật khẩu.',
    'Bỏ mật khẩu (File → Info → Protect Workbook), lưu rồi nhập lại.',
  ],
  broken: ['Tệp bị hỏng hoặc chép dở dang, không mở được.', 'Chép lại tệp từ người điền phiếu.'],
  'too-large': [
    'Tệp quá lớn, không phải phiếu thẩm định đã lập.',
    'Xem có lấy nhầm tệp, hoặc dán ảnh vào tệp không.',
  ],
  empty: ['Tệp trống, không có gì trong đó.', 'Chép lại tệp từ người điền phiếu.'],
  'not-read': [
    'Không đọc được tệp.',
    'Đóng tệp trong Excel nếu đang mở, xem có quyền đọc không, rồi nhập lại.',
  ],
  'unit-form': [
    'Đây là biểu mẫu báo cáo của đơn vị, không phải phiếu thẩm định.',
    'Nhập báo cáo của đơn vị bằng: review import.',
  ],
  'other-workbook': ['Đây là tệp Excel khác, không phải phiếu thẩm định do chương trình lập.', makeAnew],
  'identity-lost': [
    'Phiếu này mất trang ẩn ghi kỳ tổng kết (có lẽ chép sang tệp khác), nên không biết của kỳ nào.',
    'Chép kết quả sang phiếu gốc rồi nhập phiếu ấy.',
  ],
  several: [
    'Tệp này gộp trang của nhiều phiếu lập ở các lần khác nhau.',
    'Mỗi phiếu để riêng một tệp rồi nhập.',
  ],
  'no-ratings': ['Phiếu này không có ô nào ghi kết quả thẩm định.', makeAnew],
  blank: [
    'Phiếu này chưa điền gì thêm so với khi lập.',
    'Xem có lấy nhầm tệp chưa điền, hoặc điền mà chưa lưu không.',
  ],
};

const en: Words = {
  'other-file': [
    'This file is no workbook (.xlsx), and so no appraisal sheet that was filled in.',
    'Fill in the sheet’s .xlsx file and take that; type what is on paper, in Word or PDF into it.',
  ],
  'old-excel': [
    'This is a workbook of an old kind (.xls) or a binary one (.xlsb), which is not read.',
    'Open it in Excel, save it as .xlsx, and take that.',
  ],
  encrypted: [
    'The file is locked with a password.',
    'Take the password off (File → Info → Protect Workbook), save, and try again.',
  ],
  broken: ['The file is damaged or was copied half-way.', 'Copy it again from whoever filled it in.'],
  'too-large': [
    'The file is too large for an appraisal sheet that was made here.',
    'See whether it is another file, or whether pictures were put in.',
  ],
  empty: ['The file is empty.', 'Copy it again from whoever filled it in.'],
  'not-read': ['The file cannot be read.', 'Close it in Excel, see whether you may read it, and try again.'],
  'unit-form': [
    'This is the form of a unit, and no appraisal sheet.',
    'Take units’ forms with: review import.',
  ],
  'other-workbook': ['This is another workbook, no appraisal sheet made by this program.', makeAnewInEnglish],
  'identity-lost': [
    'This sheet has lost its hidden sheet, which says of what campaign it is.',
    'Copy the results into the sheet that was made, and take that.',
  ],
  several: [
    'This workbook holds sheets that were made at different times.',
    'Take each from a workbook of its own.',
  ],
  'no-ratings': ['This workbook has no cell for a result of the appraisal.', makeAnewInEnglish],
  blank: [
    'Nothing was filled in since this sheet was made.',
    'See whether it is the wrong file, or was not saved.',
  ],
};

/** What is said of such a file, and what to do. */
export const refusals: InEachLanguage<Words> = { vi, en };
