import type { Described } from '../../described-values.ts';
import type { KeyFigure } from '../../key-figures.ts';
import type { slidesView } from './view.ts';

const figureValues: Described<KeyFigure> = {
  number: 'số: “07/07”, “98,5%”',
  unit: 'đơn vị tính, nếu tên chưa nói; không thì trống',
  caption: 'số ấy là gì: “phường đạt vững mạnh”',
  note: 'so với kế hoạch, hoặc tỷ lệ; trống nếu không có',
};

const pointValues = { points: 'danh sách câu, mục trên một trang' } as const;

/** What each value that the slides' templates see means. */
export const described: Described<ReturnType<typeof slidesView>> = {
  slides: {
    about: 'trang trình chiếu tại hội nghị',
    values: {
      isDraft: 'còn thiếu kết quả, hoặc kết quả còn chờ thẩm định: trang đầu ghi “DỰ THẢO”',
      occasion: 'tên hội nghị',
      hostName: 'cơ quan tổ chức: “UBND thị xã Cửa Lò”',
      placeAndDay: 'nơi và ngày họp: “Cửa Lò, ngày 13 tháng 12 năm 2023”; trống nếu chưa định ngày',
      ratings: {
        about: 'danh sách nội dung có xếp loại',
        values: {
          id: 'mã nội dung',
          heading: 'đề mục: “Kết quả xếp loại: cơ sở vững mạnh toàn diện”',
          figures: { about: 'mỗi mức, hoặc cả thảy nếu chỉ có một mức, một số', values: figureValues },
        },
      },
      figures: {
        about:
          'các chỉ tiêu, mỗi trang nhiều nhất bốn: những chỉ tiêu ghi ở `highlights` theo thứ tự ấy; không ghi thì chỉ tiêu có kế hoạch trước, lần lượt mỗi nội dung một chỉ tiêu, sao cho cùng với số về xếp loại, khen thưởng có mười số, và ít nhất bốn chỉ tiêu',
        values: { figures: { about: 'các số trên một trang', values: figureValues } },
      },
      charts: 'danh sách tên biểu đồ: những biểu đồ ghi ở `charts`, không ghi thì như trong báo cáo',
      awards: {
        about: 'khen thưởng',
        values: {
          figures: { about: 'số tập thể, số cá nhân', values: figureValues },
          slides: { about: 'danh sách trang: ai tặng gì cho ai', values: pointValues },
        },
      },
      agreements: { about: 'danh sách trang về cam kết, chương trình phối hợp', values: pointValues },
      limitations: {
        about: 'danh sách trang về tồn tại, hạn chế; theo số liệu nếu `host.yaml` không ghi',
        values: pointValues,
      },
      targetsHeading: 'đề mục các trang chỉ tiêu năm sau',
      targets: { about: 'danh sách trang', values: pointValues },
      tasksHeading: 'đề mục các trang nhiệm vụ năm sau',
      tasks: { about: 'danh sách trang', values: pointValues },
    },
  },
};
