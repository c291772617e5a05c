import type { TraceWords } from '../../trace/words.ts';
import { tracingWords } from '../../tracing/words.ts';

export const trace: TraceWords = {
  pageTitle: (campaign) => `Nguồn số liệu: ${campaign}`,
  contents: 'Các nhóm số liệu',
  name: 'Tên',
  value: 'Giá trị',
  title: 'Số liệu',
  noValue: 'không có số',
  asTyped: 'Ghi sẵn trong tệp.',
  arithmetic: 'Cách tính',
  parts: {
    term: 'Tính từ',
    dividend: 'Số bị chia',
    divisor: 'Số chia',
    minuend: 'Số bị trừ',
    subtrahend: 'Số trừ',
  },
  leftOut: 'Không tính',
  moreItems: tracingWords.vi.moreItems,
  whyLeftOut: tracingWords.vi.whyLeftOut,
  printed: 'In ở',
  changedSince: '(đã sửa kể từ khi lập bản tổng hợp)',
  notAtHand: '(PDF không kèm tệp này; nếu có thư mục của nơi ấy thì thêm --below)',
  notPrinted: 'Không văn bản nào in số này.',
  row: (words) => `dòng ${words}`,
  column: (words) => `cột ${words}`,
  label: 'Của ai, là gì',
  place: 'Tệp, dòng, cột',
  document: 'Văn bản',
  sentence: 'Câu, ô',
  more: (count) => `… và ${count} mục nữa; xem đủ: thêm -f json hoặc -f html -o nguon.html`,
  goOn: 'Hỏi tiếp',
  count: (count) => `${count} số liệu`,
  found: (typed, count) =>
    count === 0
      ? `Không có số liệu nào in ra là “${typed}”. Số đã gõ sẵn trong lời văn thì tìm ở host.yaml, báo cáo của đơn vị.`
      : `${count} số liệu in ra là “${typed}”:`,
  noResults:
    'Kỳ tổng kết còn lỗi nên chưa có kết quả: chỉ truy được số đã ghi trong các tệp. Xem lỗi: review validate.',
  unmade: {
    errors: (kinds) => `Chưa tìm trong các văn bản này vì kỳ tổng kết còn lỗi: ${kinds}.`,
    campaign: (kinds) => `Chưa tìm trong các văn bản này vì review.yaml còn lỗi: ${kinds}.`,
    templates: (kinds) => `Chưa tìm trong các văn bản này vì không dùng được mẫu: ${kinds}.`,
  },
  onlyNamed: (most) =>
    `Có hơn ${most} số liệu nên ở đây chỉ nêu tên. Muốn xem cách tính, ghi thêm phần đầu của tên, ví dụ: indicators.`,
};
