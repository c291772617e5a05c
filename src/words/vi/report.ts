import type { ReportWords } from '../../diagnostics/finding-words.ts';

export const report: ReportWords = {
  severity: { error: 'lỗi', warning: 'cảnh báo' },
  related: {
    'first-given-here': 'đã ghi lần đầu ở đây',
    'last-year': 'số của năm trước',
    'other-date': 'ngày kia ghi ở đây',
    'looks-alike': 'tệp có tên giống như vậy',
    'self-rating': 'đơn vị tự chấm ở đây',
  },
  hint: 'cách sửa',
  cell: (cell) => `Ô ${cell}`,
  entry: (entry) => `Mục ${entry}`,
  wrong: 'Sai',
  right: 'Đúng',
  fix: (text) => (text === '' ? 'Xóa chỗ này.' : `Thay bằng: ${text}`),
  omitted: (path, count) => `${path}: còn ${count} thông báo nữa (xem thêm: --max-findings).`,
  omittedInAll: (count) => `Có ${count} thông báo không nêu ở đây (xem thêm: --max-findings).`,
  fixable: (count, folders) =>
    `Máy sửa được ${count} chỗ: ${['review validate', ...folders].join(' ')} --fix (xem trước: --fix-dry-run).`,
  explain: (code) => `Giải thích từng mã: review explain ${code}`,
  summary: (files, errors, warnings) =>
    errors + warnings === 0
      ? `Đã kiểm tra ${files} tệp: không có lỗi.`
      : `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo.`,
};
