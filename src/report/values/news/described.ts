import type { Described } from '../../described-values.ts';
import { listedValues } from '../../listed-in-prose.ts';
import type { newsView } from './view.ts';

/** What each value that a news item's templates see means. */
export const described: Described<ReturnType<typeof newsView>> = {
  news: {
    about: 'tin về hội nghị',
    values: {
      isDraft: 'còn thiếu kết quả, hoặc kết quả còn chờ thẩm định: tin ghi “DỰ THẢO”',
      headline: 'tít: nơi nào tổng kết công tác gì, năm nào',
      lead: 'câu đầu tin (sapo), không có dấu chấm cuối: ngày hội nghị, cơ quan tổ chức, nội dung',
      topics:
        'câu nêu các nội dung được tổng kết, không có dấu chấm cuối; trống nếu chỉ có một, hoặc quá sáu',
      incomplete: 'câu nói số liệu tổng hợp từ bao nhiêu đơn vị, không có dấu chấm cuối; trống nếu đã đủ',
      programmes: {
        about: 'danh sách nội dung được tổng kết',
        values: {
          id: 'mã',
          title: 'tên',
          text: 'đoạn đầu trong lời văn của cơ quan chủ trì; trống nếu không có',
          sentences:
            'danh sách câu về kết quả xếp loại, rồi về các chỉ tiêu, không có dấu chấm cuối: những chỉ tiêu ghi ở `highlights`, không ghi thì ba chỉ tiêu đầu',
        },
      },
      awards:
        'danh sách câu về khen thưởng, không có dấu chấm cuối: mỗi cấp khen và mỗi danh hiệu, hình thức một câu, rồi tổng cộng',
      agreements: 'danh sách câu về cam kết, chương trình phối hợp, không có dấu chấm cuối',
      outlook: {
        about: 'năm sau',
        values: {
          beginning: 'đầu câu: “Năm 2024, UBND thị xã Cửa Lò”',
          directions: 'đoạn đầu về phương hướng; trống nếu không có',
          targets: { about: 'chỉ tiêu', values: listedValues },
          tasks: { about: 'nhiệm vụ: tên, hoặc lời văn nếu không có tên', values: listedValues },
        },
      },
    },
  },
};
