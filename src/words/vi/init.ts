import type { OpeningWords } from '../../init/words.ts';

export const init: OpeningWords = {
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
    noTable: (path) => `Không có tệp hay thư mục "${path}".`,
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
