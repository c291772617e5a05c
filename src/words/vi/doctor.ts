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
    `"${path}" không nằm trong kỳ tổng kết nào, nên chỉ khám máy và chương trình. Để khám một kỳ: review doctor <thư mục của kỳ>.`,
  unwritable: machine,
};
