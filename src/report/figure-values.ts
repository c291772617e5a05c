import type { Described } from './described-values.ts';
import type { documentView } from './document-view.ts';
import type { indicatorView } from './figures.ts';

type IndicatorView = ReturnType<typeof indicatorView>;

/** What documents of every kind have at their head and foot. */
export const documentValues: Described<ReturnType<typeof documentView>> = {
  superior: 'danh sách dòng tên cơ quan cấp trên',
  issuer: 'danh sách dòng tên cơ quan ban hành',
  issuerRule: 'đường kẻ dưới tên cơ quan ban hành: `none`, `part`, `full`',
  divider: 'dấu sao dưới tên cơ quan (văn bản Đảng)',
  nation: {
    about: 'dòng trên cùng bên phải: Quốc hiệu, hoặc tên Đảng',
    values: { text: 'chữ của dòng', rule: 'đường kẻ dưới dòng: `none`, `part`, `full`' },
  },
  motto: {
    about: 'dòng dưới Quốc hiệu: Tiêu ngữ',
    values: { text: 'chữ của dòng', rule: 'đường kẻ dưới dòng: `none`, `part`, `full`' },
  },
  number: 'số, ký hiệu: “Số: 05/BC-UBND”',
  placeAndDate: 'địa danh và ngày tháng',
  mark: 'dấu chỉ độ khẩn',
  letterhead: 'tên mẫu phần đầu văn bản, để gọi bằng `{{> (lookup document "letterhead")}}`',
  onBehalf: '“TM.”, hoặc “T/M” của văn bản Đảng',
  signatureLines: 'danh sách dòng quyền hạn, chức vụ của người ký',
  signer: 'họ tên người ký',
  recipients: 'danh sách nơi nhận',
  note: 'ghi chú cuối văn bản',
  annexReference: 'dòng “(Kèm theo …)” dưới tên phụ lục',
};

/** What is said of an indicator. */
export const indicatorValues: Described<IndicatorView> = {
  name: 'tên chỉ tiêu',
  unitOfMeasure: 'đơn vị tính',
  actual: 'thực hiện, có đơn vị tính: “25 người”',
  target: 'kế hoạch, có đơn vị tính; chỉ tiêu càng thấp càng tốt có “không quá”',
  percentOfTarget: 'tỷ lệ thực hiện so với kế hoạch',
  isTargetOfReported: 'kế hoạch chỉ là của các đơn vị đã báo cáo',
  change: {
    about: 'so với năm trước; trống nếu không có số năm trước',
    values: {
      amount: 'tăng, giảm bao nhiêu, có đơn vị tính',
      percent: 'tăng, giảm bao nhiêu phần trăm',
      absoluteCell: 'ô bảng: tăng, giảm bao nhiêu, có dấu',
      relativeCell: 'ô bảng: tăng, giảm bao nhiêu phần trăm, có dấu',
      units: 'số đơn vị có số của cả hai năm',
    },
  },
  missing: 'số đơn vị chưa có số liệu',
  reported: 'số đơn vị đã báo cáo',
  applicable: 'số đơn vị phải báo cáo',
  isPartlyCompared: 'chỉ so sánh được một số đơn vị với năm trước',
  isPart: 'còn đơn vị chưa có số liệu',
  reportedCell: 'ô bảng: số đơn vị đã báo cáo trên số phải báo cáo',
  targetCell: 'ô bảng: kế hoạch',
  actualCell: 'ô bảng: thực hiện; “KAD” nếu không áp dụng',
  previousCell: 'ô bảng: năm trước',
  units: {
    about: 'danh sách số liệu của từng đơn vị',
    values: {
      unit: 'mã đơn vị',
      targetCell: 'ô bảng: kế hoạch',
      actualCell: 'ô bảng: thực hiện',
      previousCell: 'ô bảng: năm trước',
    },
  },
};
