import type { Described } from '../../described-values.ts';
import { indicatorValues } from '../../figure-values.ts';
import {
  awardsAnnexValues,
  completenessAnnexValues,
  indicatorsAnnexValues,
  ratingsAnnexValues,
  recipientsAnnexValues,
} from './annexes/described.ts';
import type { reportView } from './view.ts';

type ReportView = ReturnType<typeof reportView>;

const sectionValues: Described<ReportView['sections']['results'][number]> = {
  title: 'tên mục',
  paragraphs: 'danh sách đoạn văn',
};

/** What each value that a report's templates see means. */
export const described: Described<ReportView> = {
  isDraft: 'còn thiếu kết quả, hoặc kết quả còn chờ thẩm định: báo cáo ghi “DỰ THẢO”',
  opening: 'câu mở đầu: căn cứ và nội dung báo cáo',
  closing: 'câu kết, không có dấu chấm cuối: báo cáo gì, gửi ai',
  completeness: {
    about: 'tình hình nộp báo cáo',
    values: {
      deadline: 'hạn nộp',
      due: 'số phải nộp',
      received: 'số đã nộp',
      late: 'số nộp muộn',
      missing: 'số chưa nộp',
      senders: {
        about: 'những nơi gửi tổng hợp của cả địa bàn; trống nếu không có',
        values: {
          noun: 'cách gọi: “tỉnh, thành phố”',
          due: 'số nơi phải gửi',
          received: 'số nơi đã gửi',
          missing: 'số nơi chưa gửi',
          late: 'số nơi gửi muộn',
          areAllLate: 'mọi nơi đã gửi đều gửi muộn',
          isOneReceived: 'chỉ một nơi đã gửi',
          isAll: 'đã gửi đủ',
          isOneMissing: 'còn một nơi chưa gửi',
          missingNames: 'tên những nơi chưa gửi; trống nếu có nhiều',
        },
      },
      isAll: 'tất cả đã nộp',
      isOne: 'chỉ một đơn vị đã nộp',
      isOneMissing: 'chỉ một đơn vị chưa nộp',
      isMissingInFigures: 'có chỉ tiêu phải có số liệu của đơn vị chưa nộp',
      missingNames: 'tên các đơn vị chưa nộp; trống nếu quá mười',
    },
  },
  narrative: {
    about: 'lời văn của cơ quan chủ trì trong `host.yaml`',
    values: {
      opening: 'danh sách đoạn mở đầu; trống thì in câu mở đầu chung',
      situation: 'danh sách đoạn về đặc điểm tình hình',
      emulation: 'danh sách đoạn về công tác thi đua, khen thưởng',
      strengths: 'danh sách đoạn về ưu điểm',
      limitations: {
        about: 'tồn tại, hạn chế: của cơ quan chủ trì, hoặc theo số liệu nếu `host.yaml` không ghi',
        values: {
          leadIn: 'câu dẫn trước danh sách, không có dấu hai chấm; trống nếu chỉ có một mục',
          items: 'danh sách mục',
          isOffered: 'các mục lấy theo số liệu, chưa có dấu chấm cuối',
        },
      },
      objectiveCauses: 'danh sách nguyên nhân khách quan',
      subjectiveCauses: 'danh sách nguyên nhân chủ quan',
      lessons: 'danh sách bài học kinh nghiệm',
      directions: 'danh sách đoạn về phương hướng',
      targets: 'danh sách chỉ tiêu năm sau',
      tasks: {
        about: 'danh sách nhiệm vụ năm sau',
        values: { title: 'tên nhiệm vụ; trống nếu chỉ có đoạn văn', text: 'danh sách đoạn văn' },
      },
      solutions: 'danh sách giải pháp',
      proposals: 'danh sách kiến nghị không nêu nơi được kiến nghị',
      addressedProposals: {
        about: 'danh sách nơi được kiến nghị',
        values: {
          to: '“Đối với UBND tỉnh”',
          paragraphs: 'danh sách kiến nghị với nơi ấy',
          isOnly: 'chỉ kiến nghị với một nơi',
          isShort: 'chỉ có một kiến nghị với nơi ấy',
        },
      },
      closing: 'câu kết, không có dấu chấm cuối; trống thì in câu kết chung',
    },
  },
  sections: {
    about: 'mục riêng của cơ quan chủ trì, theo mục mà chúng đứng sau',
    values: {
      situation: { about: 'sau đặc điểm tình hình', values: sectionValues },
      results: { about: 'sau kết quả thực hiện nhiệm vụ', values: sectionValues },
      emulation: { about: 'sau công tác thi đua, khen thưởng', values: sectionValues },
      assessment: { about: 'sau đánh giá chung', values: sectionValues },
      directions: { about: 'sau phương hướng', values: sectionValues },
      targets: { about: 'sau chỉ tiêu', values: sectionValues },
      tasks: { about: 'sau nhiệm vụ, giải pháp', values: sectionValues },
      proposals: { about: 'sau kiến nghị, đề xuất', values: sectionValues },
    },
  },
  programmes: {
    about: 'danh sách nội dung được tổng kết',
    values: {
      id: 'mã',
      title: 'tên',
      text: 'danh sách đoạn văn của cơ quan chủ trì',
      cited: {
        about: 'danh sách lời văn lấy từ báo cáo của đơn vị, in dưới tên đơn vị',
        values: { unit: 'tên đơn vị ở đầu dòng', name: 'tên đơn vị ở giữa câu', text: 'lời văn' },
      },
      isOneCited: 'chỉ có lời văn của một đơn vị',
      citedNoun: 'cách gọi những đơn vị có lời văn: “phường”',
      sections: { about: 'mục riêng của cơ quan chủ trì đặt sau nội dung này', values: sectionValues },
      ratings: 'danh sách câu về kết quả xếp loại, không có dấu chấm cuối; trống nếu không xếp loại',
      indicators: { about: 'danh sách chỉ tiêu', values: indicatorValues },
      indicatorSentences: {
        about: 'câu về các chỉ tiêu',
        values: {
          isList: 'có từ hai câu, in thành danh sách sau câu dẫn',
          note: 'điều nói chung cho cả danh sách: “tăng, giảm so với năm 2022”',
          sentences: 'danh sách câu, không có dấu chấm cuối',
        },
      },
    },
  },
  awards: {
    about: 'khen thưởng',
    values: {
      lines: {
        about: 'danh sách câu, mỗi cấp khen và mỗi danh hiệu, hình thức một câu',
        values: {
          sentence: 'câu, không có dấu chấm cuối',
          items: 'danh sách từng nội dung được khen, nếu có từ hai nội dung',
        },
      },
      totals: 'danh sách câu tổng cộng, không có dấu chấm cuối; trống nếu chỉ có một câu',
    },
  },
  commitments: 'danh sách câu về cam kết, không có dấu chấm cuối',
  cooperation: 'danh sách câu về chương trình phối hợp, không có dấu chấm cuối',
  charts: 'danh sách tên biểu đồ trong báo cáo',
  annexes: {
    about: 'số liệu của phụ lục',
    values: {
      ratings: { about: 'phụ lục xếp loại', values: ratingsAnnexValues },
      indicators: { about: 'phụ lục chỉ tiêu', values: indicatorsAnnexValues },
      awards: {
        about: 'phụ lục tổng hợp khen thưởng; trống nếu không có khen thưởng',
        values: awardsAnnexValues,
      },
      recipients: {
        about: 'phụ lục danh sách được khen thưởng; trống nếu không có khen thưởng',
        values: recipientsAnnexValues,
      },
      completeness: {
        about: 'phụ lục tình hình nộp báo cáo; trống nếu mọi đơn vị đã nộp đúng hạn',
        values: completenessAnnexValues,
      },
    },
  },
};
