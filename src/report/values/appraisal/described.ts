import type { Described } from '../../described-values.ts';
import type { appraisalView } from './view.ts';

type View = ReturnType<typeof appraisalView>;

/** What is there for the board to fill in, of a unit or a cluster. */
const boardValues = {
  key: 'khóa của dòng, để đọc lại phiếu',
  basis: 'kết quả tự chấm khi lập phiếu, để biết sau đó đơn vị có sửa không',
  level: 'mức hội đồng đã ghi; trống nếu chưa',
  score: 'điểm hội đồng đã ghi; trống nếu chưa',
  points: {
    about: 'điểm từng tiêu chí',
    values: {
      column: 'khóa của cột, để đọc lại phiếu',
      most: 'điểm tối đa; trống nếu không có',
      given: 'điểm hội đồng đã ghi; trống nếu chưa',
    },
  },
  reason: 'lý do hội đồng đã ghi; trống nếu chưa',
  decided: {
    about: 'quyết định công nhận kết quả ấy',
    values: { number: 'số, ký hiệu; trống nếu chưa có', date: 'ngày ký; trống nếu chưa có' },
  },
} as const satisfies Partial<
  Described<View['appraised'][number]['units'][number] & View['appraised'][number]['clusters'][number]>
>;

/** What each value means of those that the board's sheet sees. */
export const described: Described<View> = {
  appraised: {
    about: 'danh sách nội dung có xếp loại',
    values: {
      id: 'mã nội dung',
      title: 'tên nội dung, như viết giữa câu',
      heading: 'tên gọn, viết hoa',
      isScored: 'thang có điểm',
      maximum: 'điểm tối đa của thang; trống nếu không có',
      columns: 'số cột điểm và mức',
      criteria: {
        about: 'danh sách tiêu chí của thang',
        values: { number: 'số thứ tự', label: 'tên tiêu chí', most: 'điểm tối đa; trống nếu không có' },
      },
      levels: 'danh sách mức, kèm khoảng điểm',
      choices: 'các mức để chọn trong ô, mỗi mức một dòng',
      units: {
        about: 'danh sách đơn vị phải xếp loại',
        values: {
          index: 'số thứ tự',
          name: 'tên đơn vị',
          selfLevel: 'mức tự chấm',
          selfScore: 'điểm tự chấm',
          selfPoints: 'danh sách điểm tự chấm từng tiêu chí',
          remarks: 'nhận xét khi kiểm tra: báo cáo thiếu, lỗi, muộn; chỉ tiêu chưa đạt; trống nếu không có',
          ...boardValues,
        },
      },
      clusters: {
        about: 'danh sách cụm do hội đồng xếp loại',
        values: {
          index: 'số thứ tự',
          name: 'tên cụm',
          members: 'kết quả của các đơn vị trong cụm',
          ...boardValues,
        },
      },
      decision: {
        about: 'quyết định công nhận chung cho các kết quả của nội dung',
        values: {
          key: 'khóa của dòng, để đọc lại phiếu',
          number: 'số, ký hiệu; trống nếu chưa có',
          date: 'ngày ký; trống nếu chưa có',
        },
      },
    },
  },
  waiting: 'danh sách đơn vị chưa nộp, nộp muộn hoặc báo cáo còn lỗi, kèm tình trạng',
  members: { about: 'các dòng để ghi thành viên hội đồng', values: { index: 'số thứ tự' } },
};
