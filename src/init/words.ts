import type { InEachLanguage, Language } from '../diagnostics/definition.ts';
import type { Level } from './localities.ts';

/** The questions and messages when a campaign is opened, in one language. */
export interface OpeningWords {
  readonly questions: {
    readonly host: string;
    readonly locality: string;
    readonly level: string;
    readonly year: string;
    readonly deadline: string;
    readonly units: string;
    readonly preset: string;
  };
  readonly levelNames: Readonly<Record<Level, string>>;
  readonly flaws: {
    readonly empty: string;
    readonly year: string;
    readonly date: string;
    /** A deadline outside the year that is reviewed and the next. */
    readonly deadline: (year: number) => string;
    readonly noUnits: string;
    /** What to do about a table whose letters are damaged. */
    readonly saveAsUtf8: string;
    /** Of what is to be the table of units, and is a folder, a pipe or a device. */
    readonly noFile: (path: string) => string;
    readonly table: (path: string, line: number | null) => string;
    readonly preset: (id: string, known: string) => string;
    readonly level: (id: string, known: string) => string;
    /** There is no terminal to ask at, and these options are not given. */
    readonly missing: (options: string) => string;
    readonly sameFolder: string;
    readonly nothingToCarry: (folder: string) => string;
    readonly interrupted: string;
  };
  readonly created: (folder: string) => string;
  readonly kept: string;
  readonly changed: string;
  /** Of what is not carried over. */
  readonly leftOut: (path: string) => string;
  readonly toFillIn: string;
  /** Several files lack the same values. */
  readonly forms: (first: string, others: number, values: number) => string;
  readonly line: (line: number) => string;
  readonly nothingToFillIn: string;
  readonly next: (folder: string) => string;
}

const vietnamese: OpeningWords = {
  questions: {
    host: 'Tên đầy đủ của cơ quan chủ trì (ví dụ: Ủy ban nhân dân xã Thử)',
    locality: 'Tên địa phương, như viết giữa câu (ví dụ: xã Thử)',
    level: 'Cấp của cơ quan chủ trì',
    year: 'Năm tổng kết',
    deadline: 'Hạn nộp báo cáo, viết năm-tháng-ngày',
    units: 'Các đơn vị, ngăn nhau bằng dấu chấm phẩy; hoặc tên tệp CSV',
    preset: 'Nội dung và thang xếp loại',
  },
  levelNames: { xa: 'cấp xã', huyen: 'cấp huyện', tinh: 'cấp tỉnh' },
  flaws: {
    empty: 'Cần điền.',
    year: 'Viết năm bằng bốn chữ số, ví dụ 2024.',
    date: 'Viết ngày có thật theo năm-tháng-ngày, ví dụ 2024-11-30.',
    deadline: (year) => `Hạn nộp của kỳ tổng kết năm ${year} phải ở năm ${year} hoặc ${year + 1}.`,
    noUnits: 'Chưa có đơn vị nào.',
    saveAsUtf8: 'Lưu lại từ Excel theo "CSV UTF-8".',
    noFile: (path) => `"${path}" không phải tệp. Ghi đường dẫn của tệp CSV có tên các đơn vị.`,
    table: (path, line) =>
      `${path}${line === null ? '' : `:${line}`}: không đọc được bảng đơn vị. Lưu lại từ Excel theo "CSV UTF-8", cột đầu là tên đơn vị.`,
    preset: (id, known) => `Không có mẫu "${id}". Chọn trong: ${known}.`,
    level: (id, known) => `Không có cấp "${id}". Chọn trong: ${known}.`,
    missing: (options) => `Không hỏi được vì không chạy ở màn hình, nên cần thêm: ${options}.`,
    sameFolder: 'Kỳ mới phải nằm ở thư mục khác thư mục của kỳ cũ.',
    nothingToCarry: (folder) =>
      `${folder}: review.yaml của kỳ cũ có lỗi nên chưa lấy sang được. Chạy: review validate ${folder}`,
    interrupted: 'Đã dừng, chưa ghi gì.',
  },
  created: (folder) => `Đã tạo trong ${folder}:`,
  kept: 'Đã có từ trước, giữ nguyên:',
  changed: 'review.yaml khác kỳ trước ở những chỗ này:',
  leftOut: (path) =>
    `"${path}" dẫn ra ngoài kỳ cũ hoặc không phải tệp, nên không lấy sang. Cần thì tự chép vào kỳ mới.`,
  toFillIn: 'Còn phải điền:',
  forms: (first, others, values) =>
    others === 0
      ? `${first}, ${values} giá trị:`
      : `${first} và ${others} biểu mẫu khác, mỗi biểu mẫu ${values} giá trị:`,
  line: (line) => `dòng ${line}`,
  nothingToFillIn: 'Không còn chỗ nào phải điền.',
  next: (folder) => `Tiếp theo:
  1. Điền review.yaml, rồi kiểm tra: review validate ${folder} --allow-missing
  2. Gửi cho mỗi đơn vị biểu mẫu của mình trong forms; tệp nào điền xong thì để vào submissions.
  3. Xem ai đã nộp: review status ${folder}
  4. Lập báo cáo: review build ${folder}
`,
};

const english: OpeningWords = {
  questions: {
    host: 'Full name of the host (as in: Ủy ban nhân dân xã Thử)',
    locality: 'The locality as written within a sentence (as in: xã Thử)',
    level: 'Level of the host',
    year: 'Year under review',
    deadline: 'Deadline, as year-month-day',
    units: 'Units, separated by semicolons; or the name of a CSV file',
    preset: 'Programmes and rating scales',
  },
  levelNames: { xa: 'commune (xã)', huyen: 'district (huyện)', tinh: 'province (tỉnh)' },
  flaws: {
    empty: 'Please fill this in.',
    year: 'Write the year with four digits, such as 2024.',
    date: 'Write a date that exists as year-month-day, such as 2024-11-30.',
    deadline: (year) => `The deadline of the review of ${year} must be in ${year} or ${year + 1}.`,
    noUnits: 'There are no units.',
    saveAsUtf8: 'Save the table again as "CSV UTF-8".',
    noFile: (path) => `"${path}" is not a file. Name the CSV file with the units’ names.`,
    table: (path, line) =>
      `${path}${line === null ? '' : `:${line}`}: the table of units can’t be read. Save it as "CSV UTF-8", with the names in the first column.`,
    preset: (id, known) => `There is no preset "${id}". Choose from: ${known}.`,
    level: (id, known) => `There is no level "${id}". Choose from: ${known}.`,
    missing: (options) => `There is no terminal to ask at, so these are needed: ${options}.`,
    sameFolder: 'The new campaign has to lie in another folder than the old one.',
    nothingToCarry: (folder) =>
      `${folder}: the old review.yaml has errors, so nothing can be carried over. Run: review validate ${folder}`,
    interrupted: 'Stopped; nothing was written.',
  },
  created: (folder) => `Created in ${folder}:`,
  kept: 'There already, and kept as they are:',
  changed: 'review.yaml differs from last year’s here:',
  leftOut: (path) =>
    `"${path}" leads out of the old campaign or is no file, so it is not carried over. Copy what you need.`,
  toFillIn: 'Still to be filled in:',
  forms: (first, others, values) =>
    others === 0
      ? `${first}, ${values} values:`
      : `${first} and ${others} other forms, ${values} values each:`,
  line: (line) => `line ${line}`,
  nothingToFillIn: 'Nothing is left to be filled in.',
  next: (folder) => `Next:
  1. Fill in review.yaml, then check: review validate ${folder} --allow-missing
  2. Send each unit its form in forms; put those that are filled in into submissions.
  3. See who has submitted: review status ${folder}
  4. Write the report: review build ${folder}
`,
};

const words: InEachLanguage<OpeningWords> = { vi: vietnamese, en: english };

export function openingWordsIn(language: Language): OpeningWords {
  return words[language];
}
