import type { Described } from '../../described-values.ts';
import type { reminderView } from './view.ts';

/** What each value means that a letter sees which reminds a unit. */
export const described: Described<ReturnType<typeof reminderView>> = {
  subject: 'trích yếu: “V/v đôn đốc gửi báo cáo kết quả công tác quốc phòng năm 2023”',
  addressee: 'nơi kính gửi, như viết giữa câu: “Ủy ban nhân dân phường Nghi Thu”',
  unit: 'tên đơn vị',
  isMissing: 'đơn vị chưa gửi báo cáo',
  isOverdue: 'đã quá hạn nộp',
  found: 'câu nói báo cáo, hoặc bản tổng hợp, của đơn vị ra sao, không có dấu chấm cuối',
  request: 'câu đề nghị, không có dấu chấm cuối',
  problemCount: 'số nội dung cần chỉnh sửa',
  annexes: {
    about: 'số liệu của phụ lục',
    values: {
      problems: {
        about: 'nội dung cần chỉnh sửa; trống nếu không có',
        values: {
          unitTitle: 'tên đơn vị, viết hoa',
          hasPlaces: 'có cột vị trí',
          hasFixes: 'có cột cách sửa',
          isWide: 'bảng cần trang ngang',
          rows: {
            about: 'danh sách nội dung, theo thứ tự trong báo cáo của đơn vị',
            values: {
              index: 'số thứ tự',
              place:
                'ô của biểu mẫu, hoặc dòng của tệp, và tên mục: “Ô Chỉ tiêu!D14 (Công dân nhập ngũ, Thực hiện)”',
              message: 'sai gì',
              fix: 'cách sửa',
            },
          },
        },
      },
    },
  },
};
