import type { DoctorWords } from '../../doctor/words.ts';
import { machine } from './machine.ts';

export const doctor: DoctorWords = {
  program: 'Chương trình',
  fonts: 'Phông chữ',
  campaign: 'Kỳ tổng kết',
  schemas: 'Schema cho trình soạn thảo',
  staleSchemas: (files) =>
    `${files} không còn khớp với chương trình hoặc review.yaml. Xóa các tệp này rồi chạy: review init <thư mục kỳ tổng kết>.`,
  writing: 'Ghi báo cáo',
  oldNode: (version) => `${version} đã cũ; cài Node.js 20.19 trở lên từ nodejs.org.`,
  incomplete: (what) => `thiếu hoặc hỏng: ${what}. Cài lại chương trình: npm ci.`,
  faulty: (root) => `${root}: review.yaml còn lỗi. Chạy: review validate.`,
  noCampaign: (path) =>
    `Không tìm thấy review.yaml trong "${path}" hay thư mục nào phía trên. Chuyển vào thư mục kỳ tổng kết, hoặc ghi đường dẫn của nó.`,
  unwritable: machine,
};
