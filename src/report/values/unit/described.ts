import type { Described } from '../../described-values.ts';
import type { unitView } from './view.ts';

/** What each value means that a unit's sheet sees. */
export const described: Described<ReturnType<typeof unitView>> = {
  unit: 'tên đơn vị',
  about: 'trích yếu: “Kết quả công tác quốc phòng năm 2023 của phường Nghi Thủy”',
  isMissing: 'đơn vị chưa gửi báo cáo',
  isDraft: 'còn kết quả chưa có, hoặc chờ thẩm định: phiếu ghi “DỰ THẢO”',
  received: 'câu nói đơn vị gửi báo cáo khi nào, trong hạn hay sau hạn, không có dấu chấm cuối',
  results: {
    about: 'kết quả xếp loại; trống nếu đơn vị không phải xếp loại',
    values: {
      hasReasons: 'có cột lý do',
      hasRanks: 'có cột thứ hạng',
      isMissing: 'có nội dung chưa có kết quả',
      isProvisional: 'có kết quả còn tạm tính theo tự chấm',
      rows: {
        about: 'danh sách nội dung được xếp loại',
        values: {
          index: 'số thứ tự',
          programme: 'tên gọn của nội dung',
          self: 'kết quả tự chấm',
          final: 'kết quả thẩm định',
          rank: 'thứ hạng theo điểm trong các đơn vị được xếp loại: “2/7”; trống nếu chưa nói được',
          reason: 'lý do; trống nếu không ghi',
        },
      },
    },
  },
  figures: {
    about: 'số liệu các chỉ tiêu; trống nếu đơn vị không phải báo cáo chỉ tiêu nào',
    values: {
      previousTitle: 'tên cột số liệu kỳ trước: “Năm 2022”, “Cùng kỳ”',
      hasTargets: 'có cột kế hoạch',
      hasPrevious: 'có cột kỳ trước',
      hasChanges: 'có cột tăng, giảm',
      hasDashes: 'có chỉ tiêu chưa có số liệu',
      hasNotApplicable: 'có chỉ tiêu không áp dụng',
      rows: {
        about: 'danh sách chỉ tiêu',
        values: {
          index: 'số thứ tự',
          name: 'tên chỉ tiêu',
          unitOfMeasure: 'đơn vị tính',
          target: 'kế hoạch',
          actual: 'thực hiện; “KAD” nếu không áp dụng',
          previous: 'kỳ trước',
          change: 'tăng, giảm so với kỳ trước',
        },
      },
    },
  },
  corrections: {
    about: 'những gì bản sau điều chỉnh so với bản trước; trống nếu chỉ có một bản',
    values: {
      reasons: {
        about: 'danh sách lý do điều chỉnh',
        values: { revision: 'bản thứ mấy', reason: 'lý do' },
      },
      hasSeveral: 'có từ hai bản điều chỉnh',
      rows: {
        about: 'danh sách giá trị đã điều chỉnh',
        values: {
          index: 'số thứ tự',
          revision: 'bản thứ mấy',
          label: 'tên giá trị, như trong biểu mẫu',
          before: 'giá trị trước',
          after: 'giá trị sau',
        },
      },
    },
  },
  leftOut: 'danh sách câu nói những gì không tính và vì sao, không có dấu chấm cuối',
  awards: {
    about: 'khen thưởng của đơn vị; trống nếu không có',
    values: {
      nameTitle: 'tên cột tên: “Tập thể, cá nhân”, “Tập thể”, “Họ và tên”',
      groups: {
        about: 'danh sách quyết định, hình thức, thành tích',
        values: {
          index: 'số thứ tự',
          award: 'danh hiệu, hình thức khen thưởng',
          giver: 'ai tặng',
          decision: 'số, ngày của quyết định',
          recipients: {
            about: 'danh sách tập thể, cá nhân',
            values: { name: 'tên tập thể, họ tên cá nhân', place: 'chức vụ, đơn vị; trống nếu không có' },
          },
        },
      },
    },
  },
};
