import type { Topics } from '../../cli/cli-words.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import { filesOfKinds } from '../files-of-kinds.ts';
import { limitTable } from '../limit-table.ts';
import { limits } from './limits.ts';

const documents = filesOfKinds('NĂM');

export const topics: Topics = {
  'exit-status': {
    title: 'Mã kết thúc',
    text: `0  tốt (có thể có cảnh báo; --strict coi cảnh báo là lỗi)
1  báo cáo của đơn vị, kỳ tổng kết hoặc mẫu có lỗi; format --check gặp tệp chưa
   chuẩn; forms --check gặp biểu mẫu thiếu hoặc cũ; build --check gặp văn bản
   thiếu hoặc sẽ khác; status --require-complete còn đơn vị chưa nộp; doctor
   thấy chỗ hỏng
2  dùng lệnh sai, hoặc máy không làm được (không đọc được thư mục, đầy ổ đĩa)
`,
  },
  files: {
    title: 'Các tệp của một kỳ tổng kết',
    text: `review.yaml            năm, cơ quan chủ trì, đơn vị, nội dung, thang xếp loại,
                       chỉ tiêu, khen thưởng, thể thức văn bản
submissions/*.yaml     báo cáo của từng đơn vị; bản điều chỉnh ghi revision: 2
host.yaml              hồ sơ của cơ quan chủ trì: thẩm định, khen thưởng, cam
                       kết, lời văn
forms/*                biểu mẫu gửi cho từng đơn vị: .xlsx, .html do review
                       forms viết, .yaml do review init
templates/LOẠI/*.hbs   mẫu riêng của một loại văn bản, nếu có; thêm kind.yaml
                       là thêm hoặc đổi một loại văn bản
${documents.map(({ file, name }) => `${file}${name}; theo --format: .docx, .html, .xlsx, .md, .json\n`).join('')}out/*                  văn bản khác lập theo --document: xem review documents
out/.review-build.json đã lập những văn bản nào, từ dữ liệu nào: cho review
                       status, review build --check

Tệp YAML viết bằng UTF-8. Cấu trúc của từng loại tệp: review schema <tên>.
`,
  },
  limits: {
    title: 'Giới hạn',
    get text() {
      return `${limitTable(limits, (value) => formatDecimal(String(value)))}
Lệnh nào cũng theo bảng này. Độ dài của những mục chữ khác: xem maxLength trong
kết quả của review schema <tên>.
`;
    },
  },
  environment: {
    title: 'Biến môi trường',
    text: `REVIEW_LANG        ngôn ngữ của thông báo: vi (mặc định) hoặc en
NO_COLOR           khác rỗng: không tô màu
FORCE_COLOR        luôn tô màu; 0 hoặc false: không tô
SOURCE_DATE_EPOCH  ngày ghi trong tệp PDF, tính bằng giây từ 1/1/1970; không có
                   thì lấy ngày của báo cáo
`,
  },
};
