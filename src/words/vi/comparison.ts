import type { ComparisonWords } from '../../comparison/words.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { capitalized } from '../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';

const bases = { final: '', self: ' (tự chấm)', derived: ' (suy ra)', none: '' } as const;
const receipts = {
  received: 'đã nộp',
  late: 'nộp muộn',
  invalid: 'đã nộp, còn lỗi',
  unreadable: 'đã nộp, không đọc được',
  missing: 'chưa nộp',
} as const;
const differences = {
  unitOfMeasure: 'đơn vị tính',
  type: 'loại số liệu',
  aggregation: 'cách gộp',
  ratio: 'cách tính tỷ số',
  decimals: 'số chữ số thập phân',
} as const;

export const comparison: ComparisonWords = {
  documentType: 'BẢNG SO SÁNH',
  subject: (before, after, period) =>
    period === null
      ? `${capitalized(after)} so với ${before}`
      : `${capitalized(period)}: ${after} so với ${before}`,
  before: 'Trước',
  after: 'Sau',
  same: 'Không có gì khác nhau.',
  sameAsFarAsKnown:
    'Trong những phần so sánh được, không có gì khác nhau; có phần chưa so sánh được, xem dưới đây.',
  parts: {
    units: 'Đơn vị, nội dung, chỉ tiêu',
    completeness: 'Tình hình nộp báo cáo',
    ratings: 'Xếp loại',
    indicators: 'Chỉ tiêu',
    awards: 'Khen thưởng',
    agreements: 'Cam kết, phối hợp',
    texts: 'Lời văn',
  },
  notCompared: 'Lưu ý khi so sánh',
  obstacle: ({ kind, subject, detail }, side) => {
    switch (kind) {
      case 'file-errors':
        return `${side}: ${subject}${detail === null ? '' : ` (${detail})`} còn lỗi hoặc không đọc được nên không so sánh${subject === 'host.yaml' ? ' xếp loại, khen thưởng, cam kết, lời văn của cơ quan chủ trì' : ''}. Xem lỗi: review validate.`;
      case 'unknown-former-unit':
        return `${side}: đơn vị ${subject} ghi formerly: ${detail}, nhưng kỳ trước không có đơn vị mang mã này. Sửa mã ở formerly.`;
      case 'other-host':
        return `Hai cơ quan chủ trì khác nhau: ${subject}; ${detail}.`;
      case 'other-period':
        return `Hai kỳ dài khác nhau: ${subject}; ${detail}. Số cộng dồn không so được với nhau.`;
    }
  },
  unitCounts: (before, after) => `Số đơn vị: ${before} → ${after}.`,
  unitChanges: {
    added: 'Mới',
    gone: 'Không còn',
    renamed: 'Đổi tên, đổi mã',
    merged: 'Sáp nhập',
    split: 'Chia tách',
    regrouped: 'Sắp xếp lại',
  },
  declared: { programme: 'Nội dung', indicator: 'Chỉ tiêu', cluster: 'Cụm' },
  declaredChanges: { added: 'mới', gone: 'không còn', renamed: 'đổi tên', members: 'đổi đơn vị trong cụm' },
  columns: {
    change: 'Thay đổi',
    unit: 'Đơn vị',
    cluster: 'Cụm',
    name: 'Tên',
    level: 'Mức',
    indicator: 'Chỉ tiêu',
    unitOfMeasure: 'Đơn vị tính',
    absolute: 'Tăng, giảm',
    relative: 'Tỷ lệ (%)',
    authority: 'Cấp khen',
    programme: 'Nội dung',
    form: 'Hình thức, danh hiệu',
    decision: 'Quyết định',
    agreement: 'Bản ký kết',
    value: 'Mục',
    line: 'Dòng',
  },
  receiptCounts: ['Phải nộp', 'Đã nộp', 'Trong đó nộp muộn', 'Chưa nộp'],
  receipt: ({ state, revision }) =>
    receipts[state] + (revision === null || revision === 1 ? '' : ` (bản ${revision})`),
  ofClusters: (title) => `${title} (cụm)`,
  ratingRows: { missing: 'Chưa có kết quả', notApplicable: 'Không áp dụng', due: 'Phải xếp loại' },
  ratingComparisons: {
    added: 'Kỳ trước không xếp loại nội dung này.',
    gone: 'Kỳ sau không xếp loại nội dung này.',
    'other-scale': 'Hai kỳ dùng thang xếp loại khác nhau, nên không so mức cao thấp.',
  },
  rated: ({ state, label, score, basis }) => {
    if (state === 'missing') return 'chưa có';
    if (state === 'not-applicable') return 'không áp dụng';
    return `${label}${score === null ? '' : `, ${formatDecimal(score)} điểm`}${bases[basis]}`;
  },
  verdicts: {
    better: 'lên mức',
    worse: 'xuống mức',
    changed: 'cùng mức, khác điểm hoặc căn cứ',
    'not-compared': 'không so sánh',
  },
  unchanged: (what, count) =>
    ({
      units: `${count} đơn vị giữ nguyên.`,
      subjects: `${count} kết quả giữ nguyên.`,
      indicators: `${count} chỉ tiêu giữ nguyên.`,
      awards: `${count} khen thưởng có ở cả hai bên.`,
      texts: `${count} mục lời văn giữ nguyên.`,
    })[what],
  indicatorComparison: ({ comparison: how, differences: different }) => {
    const list = different.map((one) => differences[one]).join(', ');
    return {
      added: 'chỉ tiêu mới',
      gone: 'không còn chỉ tiêu này',
      'other-measure': `không so sánh: ${list} khác nhau`,
      compared: list === '' ? '' : `${list} khác nhau`,
    }[how];
  },
  mapped: (groups) =>
    `Ghi chú: đơn vị đổi tên, sáp nhập, chia tách được ghép với đơn vị cũ rồi mới so sánh: ${groups.join('; ')}.`,
  target: 'kế hoạch',
  comparedRow: (groups) => `tính trên ${groups} đơn vị có số liệu cả hai bên`,
  figureStates: {
    missing: 'chưa có',
    'not-applicable': 'KAD',
    absent: '–',
    'not-added': 'không gộp',
  },
  targetNote: (figure) => `kế hoạch ${figure}`,
  previousNote: (figure) => `cùng kỳ ${figure}`,
  awardRows: { titles: 'Danh hiệu', commendations: 'Hình thức khen', total: 'Tổng số' },
  awardCount: ({ collectives, individuals }) =>
    collectives + individuals === 0 ? '–' : `${collectives} tập thể, ${individuals} cá nhân`,
  awardChanges: { added: 'Mới', gone: 'Không còn', decision: 'Đổi quyết định' },
  decision: (number, date) => `${number}, ${shortDate(date)}`,
  agreements: { commitment: 'Cam kết', cooperation: 'Chương trình phối hợp' },
  agreement: ({ due, signed, date }, kind) => {
    const parts = [
      ...(kind === 'commitment' ? [`${signed}/${due} đơn vị ký`] : ['có']),
      ...(date === null ? [] : [shortDate(date)]),
    ];
    return parts.join(', ');
  },
  host: 'Cơ quan chủ trì',
  textsNotCompared: (units) => `Không so lời văn của đơn vị sáp nhập, chia tách: ${units.join(', ')}.`,
  marks: 'Chữ thêm ghi {+như thế này+}, chữ bỏ ghi [-như thế này-].',
  revisions: 'Chỗ đã điều chỉnh',
  revisionSubject: (unit, from, to) => `${capitalized(unit)}: bản ${to} so với bản ${from}`,
  revision: (number) => `Bản ${number}`,
};
