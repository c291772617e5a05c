import type { Described } from '../../described-values.ts';
import type { requestView } from './view.ts';

/** What each value means that a letter sees which asks units for their reports. */
export const described: Described<ReturnType<typeof requestView>> = {
  subject: 'trích yếu: “V/v báo cáo kết quả công tác quốc phòng và an ninh năm 2023”',
  about: 'báo cáo gì: “kết quả công tác quốc phòng và an ninh năm 2023”',
  addressees: 'danh sách nơi kính gửi: “Ủy ban nhân dân các phường”, “Các thôn”',
  asked: 'các đơn vị, như viết giữa câu: “Ủy ban nhân dân các phường”',
  hasForms: 'có đơn vị báo cáo theo biểu mẫu',
  rollupSenders:
    'các đơn vị gửi bản tổng hợp của cấp mình, như viết giữa câu; trống nếu mọi đơn vị báo cáo theo biểu mẫu',
  reason: 'lý do: “Thực hiện Kế hoạch số …, để chuẩn bị Hội nghị tổng kết …”',
  programmes: 'danh sách nội dung có mục riêng trong báo cáo, như viết giữa câu',
  isOneProgramme: 'chỉ có một nội dung',
  indicatorCount: 'số chỉ tiêu phải báo cáo',
  rated: {
    about: 'danh sách nội dung tự xếp loại',
    values: {
      title: 'tên gọn của nội dung, như viết giữa câu',
      levels: 'các mức, có khoảng điểm: “vững mạnh (từ 80 đến dưới 90 điểm)”',
      isScored: 'chấm điểm theo tiêu chí, nêu ở phụ lục',
    },
  },
  isScored: 'có nội dung tự chấm điểm theo tiêu chí',
  hasAwards: 'biểu mẫu hỏi cả khen thưởng',
  texts: 'danh sách phần lời văn mà biểu mẫu hỏi, như viết giữa câu',
  sendTo: 'cơ quan nhận báo cáo',
  contact: 'bộ phận, người, điện thoại nhận báo cáo; trống nếu review.yaml không ghi',
  deadlineInWords: 'hạn nộp: “ngày 30 tháng 11 năm 2023”',
  annexes: {
    about: 'số liệu của phụ lục',
    values: {
      indicators: {
        about: 'các chỉ tiêu phải báo cáo; trống nếu không có',
        values: {
          count: 'số chỉ tiêu',
          hasTargets: 'có chỉ tiêu có kế hoạch chung',
          hasKinds: 'có chỉ tiêu chỉ một số loại đơn vị báo cáo',
          columnCount: 'số cột của bảng',
          previous: 'kỳ trước: “năm 2022”',
          isTargetAsked: 'có chỉ tiêu mà đơn vị phải ghi kế hoạch được giao',
          groups: {
            about: 'danh sách nội dung có chỉ tiêu',
            values: {
              title: 'tên gọn của nội dung; trống nếu chỉ có một nội dung',
              rows: {
                about: 'danh sách chỉ tiêu của nội dung',
                values: {
                  index: 'số thứ tự',
                  name: 'tên chỉ tiêu',
                  unitOfMeasure: 'đơn vị tính',
                  target: 'kế hoạch chung; trống nếu không có',
                  kinds: 'loại đơn vị báo cáo, hoặc “Tất cả”',
                },
              },
            },
          },
        },
      },
      ratings: {
        about: 'danh sách nội dung chấm điểm theo tiêu chí',
        values: {
          id: 'mã nội dung',
          title: 'tên nội dung',
          levels: 'các mức, có khoảng điểm: “vững mạnh (từ 80 đến dưới 90 điểm)”',
          criteria: {
            about: 'danh sách tiêu chí chấm điểm',
            values: { index: 'số thứ tự', label: 'tên tiêu chí', maximum: 'điểm tối đa' },
          },
          maximum: 'điểm tối đa của thang; trống nếu không có',
        },
      },
    },
  },
};
