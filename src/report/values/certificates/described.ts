import type { Described } from '../../described-values.ts';
import { documentValues } from '../../figure-values.ts';
import type { certificatesView } from './view.ts';

/** What each value that the templates of certificates see means. */
export const described: Described<ReturnType<typeof certificatesView>> = {
  frame: '`ornaments`, hoặc `none` khi `review.yaml` ghi `frame: false` (in trên phôi có sẵn khung)',
  giver: 'ai tặng, chữ in hoa: “CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ CỬA LÒ”',
  certificates: {
    about: 'mỗi tập thể, cá nhân được khen thưởng một tờ, theo thứ tự danh sách kèm theo quyết định',
    values: {
      award:
        'tên của tờ, chữ in hoa: “GIẤY KHEN”; của danh hiệu là “GIẤY CHỨNG NHẬN”; `certificate` của hình thức ghi khác thì theo đó',
      name: 'tên tập thể, họ tên cá nhân',
      fit: '`name` nếu là cá nhân, `phrase` nếu là tập thể: để ghi vào thuộc tính `fit`',
      place: 'chức vụ, đơn vị; trống nếu không có hoặc tên đã nói',
      achievement: '“Đã có thành tích xuất sắc trong … năm 2023”, không có dấu chấm cuối',
      decision: 'số quyết định: “903/QĐ-UBND”',
      day: 'ngày quyết định: “ngày 11 tháng 12 năm 2023”',
      signedAt: 'nơi ký',
    },
  },
  document: { about: 'thể thức: quốc hiệu, chữ ký, với dòng chức vụ của người tặng', values: documentValues },
};
