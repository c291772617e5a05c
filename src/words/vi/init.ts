import type { TableFlaw, TableNote } from '../../init/units-table.ts';
import type { OpeningWords } from '../../init/words.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import { someOf } from '../some-of.ts';

const levelNames: OpeningWords['levelNames'] = {
  xa: 'cấp xã',
  huyen: 'cấp huyện',
  tinh: 'cấp tỉnh',
  khac: 'không phải cấp chính quyền (trường học, cơ quan, doanh nghiệp)',
};

export const init: OpeningWords = {
  questions: {
    host: 'Tên đầy đủ của cơ quan chủ trì (ví dụ: Ủy ban nhân dân xã Thử)',
    locality: 'Tên địa phương, như viết giữa câu (ví dụ: xã Thử)',
    level: 'Cấp của cơ quan chủ trì',
    year: 'Năm tổng kết',
    deadline: 'Hạn nộp báo cáo, viết năm-tháng-ngày',
    units: 'Các đơn vị, ngăn nhau bằng dấu chấm phẩy; hoặc tên tệp CSV',
    preset: 'Nội dung và thang xếp loại',
    signer: 'Họ tên người ký báo cáo (chưa rõ thì bỏ trống)',
    recipients: 'Nơi nhận, ngăn nhau bằng dấu chấm phẩy (chưa rõ thì bỏ trống)',
  },
  levelNames,
  flaws: {
    empty: 'Cần điền.',
    tooLong: (limit) => `Tên dài quá ${limit} ký tự, in không vừa: rút gọn lại.`,
    year: 'Viết năm bằng bốn chữ số, ví dụ 2024.',
    date: 'Viết ngày có thật theo năm-tháng-ngày, ví dụ 2024-11-30.',
    deadline: (year) => `Hạn nộp của kỳ tổng kết năm ${year} phải ở năm ${year} hoặc ${year + 1}.`,
    noUnits: 'Chưa có đơn vị nào.',
    saveAsUtf8: 'Lưu lại từ Excel theo "CSV UTF-8".',
    noTable: (path) => `Không có tệp hay thư mục "${path}".`,
    noFile: (path) => `"${path}" không phải tệp. Ghi đường dẫn của tệp CSV có tên các đơn vị.`,
    noCsv: (path, format) =>
      format === 'excel' || format === 'office'
        ? `${path}: đây là tệp Excel, máy chỉ đọc bảng CSV. Mở tệp ấy, chọn Save As (Lưu thành) → "CSV UTF-8", rồi dùng tệp .csv vừa lưu.`
        : `${path}: đây không phải bảng CSV (${{ word: 'tệp Word', pdf: 'tệp PDF', zip: 'tệp nén', rtf: 'tệp RTF', image: 'tệp ảnh' }[format]}). Gõ tên các đơn vị vào Excel, lưu theo "CSV UTF-8".`,
    table: (path, flaw) =>
      `${path}${'line' in flaw && flaw.line !== null ? `:${flaw.line}` : ''}: ${flawOfTable(flaw)}`,
    semicolons: 'Ngăn các đơn vị bằng dấu chấm phẩy (;): dấu phẩy có thể ở trong tên.',
    repeated: (name) => `Đơn vị "${name}" ghi hai lần.`,
    tooManyUnits: (count, limit) =>
      `Có ${formatDecimal(String(count))} đơn vị, nhiều nhất là ${formatDecimal(String(limit))}. Xem lại bảng: mỗi dòng phải là một đơn vị của kỳ này.`,
    preset: (id, known) => `Không có mẫu "${id}". Chọn trong: ${known}.`,
    level: (id, known) => `Không có cấp "${id}". Chọn trong: ${known}.`,
    noDistricts:
      'Từ ngày 01/7/2025 không còn cấp huyện. Chọn xa hoặc tinh; trường học, cơ quan thì chọn khac.',
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
  forms: (whose, count, values, parts) => {
    const forms =
      'kinds' in whose && whose.kinds.length === 0
        ? `mọi biểu mẫu trong forms (${count} tệp)`
        : 'kinds' in whose
          ? `biểu mẫu của ${whose.kinds.join(', ')} trong forms (${count} tệp)`
          : `${whose.first}${count === 1 ? '' : ` và ${count - 1} biểu mẫu khác`}`;
    const names: Readonly<Record<string, string>> = {
      submitted: 'ngày nộp',
      preparedBy: 'người lập',
      ratings: 'tự xếp loại',
      indicators: 'chỉ tiêu',
      awards: 'khen thưởng',
      narrative: 'thuyết minh',
    };
    const listed = parts.map(([key, some]) =>
      some === 1 ? (names[key] ?? key) : `${some} chỗ ${names[key] ?? key}`,
    );
    return `${forms}: ${count === 1 ? '' : 'mỗi tệp '}${values} chỗ (${listed.join(', ')})`;
  },
  guessed: 'Những điều máy tự suy ra, xem lại rồi sửa trong review.yaml nếu sai:',
  guess: (guess) => {
    switch (guess.about) {
      case 'full-name':
        return `tên viết đủ: "${guess.typed}" → ${guess.name}`;
      case 'locality':
        return guess.locality === null
          ? 'địa phương: chưa rõ, để trống (hoặc chạy với --locality)'
          : `địa phương: ${guess.locality}`;
      case 'level':
        return `cấp của cơ quan chủ trì: ${levelNames[guess.level]}`;
      case 'district':
        return `${guess.locality}: từ ngày 01/7/2025 không còn cấp huyện; xem lại tên cơ quan chủ trì và năm`;
      case 'year':
        return `năm tổng kết: ${guess.year}`;
      case 'deadline':
        return `hạn nộp báo cáo: ${shortDate(guess.deadline)}`;
      case 'preset':
        return `mẫu nội dung và thang xếp loại: ${guess.label}`;
      case 'known-kind':
        return `loại "${guess.kind}", ${guess.ids.length} đơn vị, mã: ${someOf(guess.ids)}`;
      case 'other-kind':
        return `không rõ loại, ghi là "${guess.kind}", ${guess.names.length} đơn vị: ${someOf(guess.names)}`;
      case 'names':
        return `tên đơn vị viết lại: ${someOf(guess.names.map(([typed, name]) => `${typed} → ${name}`))}`;
      case 'capitals':
        return `tên viết toàn chữ hoa, giữ nguyên: ${someOf(guess.names)}`;
      case 'table':
        return `${guess.path}: ${ofTable(guess.note)}`;
    }
  },
  changeIds: (folder) =>
    `Mã đơn vị cũng là tên biểu mẫu: muốn đổi mã thì sửa review.yaml, xóa thư mục forms rồi chạy lại: review init ${folder}`,
  nothingToFillIn: 'Không còn chỗ nào phải điền.',
  next: (folder) => [
    `Tiếp theo:`,
    `  1. Điền review.yaml, rồi kiểm tra: review validate ${folder} --allow-missing`,
    `  2. Làm biểu mẫu Excel: review forms ${folder}; gửi cho mỗi đơn vị tệp của mình trong forms. Ai quen YAML thì điền tệp .yaml.`,
    `  3. Nhập tệp đã điền gửi về: review import <tệp hoặc thư mục> --campaign ${folder}; tệp .yaml thì để thẳng vào submissions cũng được.`,
    `  4. Xem ai đã nộp: review status ${folder}`,
    `  5. Đọc lời văn của các đơn vị, lấy vào host.yaml: review texts ${folder}`,
    `  6. Lập báo cáo: review build ${folder}`,
  ],
};

function ofTable(note: TableNote): string {
  switch (note.about) {
    case 'columns': {
      const roles = { name: 'tên', id: 'mã', kind: 'loại', order: 'số thứ tự' } as const;
      return `${note.columns.map(([role, column]) => `cột ${column} là ${roles[role]}`).join(', ')}${note.hasOthers ? '; cột khác không đọc' : ''}`;
    }
    case 'rows':
      return `không phải đơn vị, bỏ qua: ${someOf(note.rows.map(({ line, text }) => `dòng ${line} "${text}"`))}`;
    case 'numbering':
      return 'bỏ số thứ tự, dấu gạch ở đầu tên';
    case 'ids':
      return `mã viết lại: ${someOf(note.ids.map(([typed, id]) => `${typed} → ${id}`))}`;
  }
}

function flawOfTable(flaw: TableFlaw): string {
  switch (flaw.about) {
    case 'broken':
      return 'không đọc được bảng đơn vị, có lẽ thiếu dấu ngoặc kép. Lưu lại từ Excel theo "CSV UTF-8".';
    case 'cells':
      return `dòng này có ${flaw.cells} ô, các dòng khác ${flaw.usual} ô. Tên có dấu ngăn cột thì đặt trong ngoặc kép: "Trường A, xã B".`;
    case 'no-name':
      return 'dòng này không có tên đơn vị. Điền tên hoặc xóa dòng.';
    case 'repeated':
      return `"${flaw.text}" đã có ở dòng ${flaw.first}. Xóa một dòng, hoặc ghi rõ để phân biệt hai đơn vị.`;
    case 'no-units':
      return 'Chưa có đơn vị nào.';
  }
}
