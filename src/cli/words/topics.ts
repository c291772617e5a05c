import type { InEachLanguage, Language } from '../../diagnostics/definition.ts';

/** Something that more than one command has to do with, explained. */
interface Topic {
  readonly title: string;
  readonly text: string;
}

type TopicName = 'exit-status' | 'files' | 'environment';

const vietnamese: Readonly<Record<TopicName, Topic>> = {
  'exit-status': {
    title: 'Mã kết thúc',
    text: `0  tốt (có thể có cảnh báo; --strict coi cảnh báo là lỗi)
1  báo cáo của đơn vị, kỳ tổng kết hoặc mẫu có lỗi; format --check gặp tệp chưa
   chuẩn; status --require-complete còn đơn vị chưa nộp; doctor thấy chỗ hỏng
2  dùng lệnh sai, hoặc máy không làm được (không đọc được thư mục, đầy ổ đĩa)
`,
  },
  files: {
    title: 'Các tệp của một kỳ tổng kết',
    text: `review.yaml            năm, cơ quan chủ trì, đơn vị, nội dung, thang xếp loại,
                       chỉ tiêu, khen thưởng, thể thức văn bản
submissions/*.yaml     báo cáo của từng đơn vị; bản điều chỉnh ghi revision: 2
host.yaml              hồ sơ của cơ quan chủ trì: thẩm định, khen thưởng, cam
                       kết, lời văn
forms/*.yaml           biểu mẫu gửi cho từng đơn vị, do review init viết
templates/report/*.hbs mẫu báo cáo riêng, nếu có
out/bao-cao-NĂM.pdf    báo cáo; theo --format: .docx, .html, .xlsx, .md, .json

Tệp YAML viết bằng UTF-8. Cấu trúc của từng loại tệp: review schema <tên>.
`,
  },
  environment: {
    title: 'Biến môi trường',
    text: `REVIEW_LANG        ngôn ngữ của thông báo: vi (mặc định) hoặc en
NO_COLOR           khác rỗng: không tô màu
FORCE_COLOR        luôn tô màu; 0 hoặc false: không tô
SOURCE_DATE_EPOCH  ngày ghi trong tệp PDF, tính bằng giây từ 1/1/1970; không có
                   thì lấy ngày của báo cáo
`,
  },
};

const english: Readonly<Record<TopicName, Topic>> = {
  'exit-status': {
    title: 'Exit status',
    text: `0  all well (there may be warnings; --strict makes them errors)
1  the submissions, the campaign or its templates have errors; format --check
   found files to rewrite; status --require-complete misses submissions; doctor
   found something wrong
2  wrong usage, or the machine failed (unreadable folder, disk full)
`,
  },
  files: {
    title: 'Files of a campaign',
    text: `review.yaml            year, host, units, programmes, rating scales,
                       indicators, awards, layout of the document
submissions/*.yaml     one per unit; a corrected one says revision: 2
host.yaml              the host's records: appraisal, awards, commitments, the
                       report's text
forms/*.yaml           a form for each unit, written by review init
templates/report/*.hbs the campaign's own templates, if any
out/bao-cao-YEAR.pdf   the report; by --format .docx, .html, .xlsx, .md, .json

YAML files are UTF-8. What each kind holds: review schema <name>.
`,
  },
  environment: {
    title: 'Environment',
    text: `REVIEW_LANG        language of messages: vi (the default) or en
NO_COLOR           not empty: no colours
FORCE_COLOR        colours always; 0 or false: never
SOURCE_DATE_EPOCH  the date within the PDF, in seconds since 1970-01-01; without
                   it, the date of the report
`,
  },
};

const topics: InEachLanguage<Readonly<Record<TopicName, Topic>>> = { vi: vietnamese, en: english };

export function topicsIn(language: Language): Readonly<Record<TopicName, Topic>> {
  return topics[language];
}

export const topicNames = Object.keys(english) as readonly TopicName[];
