import type { Described } from './described-values.ts';
import type { documentView } from './document-view.ts';
import type { indicatorView, ratingView } from './figures.ts';

type RatingView = ReturnType<typeof ratingView>;
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
  signatureLines: 'danh sách dòng quyền hạn, chức vụ của người ký',
  signer: 'họ tên người ký',
  recipients: 'danh sách nơi nhận',
  note: 'ghi chú cuối văn bản',
  annexReference: 'dòng “(Kèm theo …)” dưới tên phụ lục',
};

const levelValues: Described<RatingView['levels'][number]> = {
  label: 'tên mức',
  count: 'số đối tượng ở mức ấy',
  share: 'tỷ lệ trên số phải xếp loại, phần trăm',
};

/** How a programme's units or clusters are rated. */
export const ratingValues: Described<RatingView> = {
  due: 'số phải xếp loại, không kể không áp dụng',
  rated: 'số đã xếp loại',
  achieved: 'số đạt',
  isAllRated: 'mọi đối tượng đã xếp loại',
  isNoneRated: 'chưa đối tượng nào xếp loại',
  isAllAchieved: 'mọi đối tượng đạt',
  isNoneAchieved: 'có xếp loại mà không đối tượng nào đạt',
  achievedPercent: 'tỷ lệ đạt: “57,1%”',
  isOne: 'chỉ một kết quả',
  isNoneDue: 'không đối tượng nào phải xếp loại',
  notAchieved: 'số không đạt',
  missing: 'số chưa có kết quả',
  missingNames: 'tên các đối tượng chưa có kết quả',
  notApplicable: 'số không áp dụng',
  notApplicableNames: 'tên các đối tượng không áp dụng',
  provisional: 'số mới tự đánh giá',
  isAllProvisional: 'mọi kết quả là tự đánh giá',
  isDerived: 'kết quả tính từ các đơn vị trong cụm',
  missingShare: 'tỷ lệ chưa có kết quả',
  wholeShare: 'tỷ lệ chung của bảng: 100,0',
  onlyLevel: 'mức duy nhất có kết quả, nếu chỉ có một',
  levels: { about: 'danh sách mức có kết quả', values: levelValues },
  allLevels: { about: 'danh sách mọi mức; `share` không có dấu %', values: levelValues },
};

/** What is said of an indicator. */
export const indicatorValues: Described<IndicatorView> = {
  name: 'tên chỉ tiêu',
  unitOfMeasure: 'đơn vị tính',
  hasActual: 'có số thực hiện',
  actual: 'thực hiện, có đơn vị tính: “25 người”',
  target: 'kế hoạch, có đơn vị tính; chỉ tiêu càng thấp càng tốt có “không quá”',
  percentOfTarget: 'tỷ lệ thực hiện so với kế hoạch',
  isTargetOfReported: 'kế hoạch chỉ là của các đơn vị đã báo cáo',
  isReached: 'đạt kế hoạch; chỉ khi đủ số liệu của mọi đơn vị',
  isMissed: 'không đạt kế hoạch; chỉ khi đủ số liệu của mọi đơn vị',
  change: {
    about: 'so với năm trước; trống nếu không có số năm trước',
    values: {
      isUp: 'tăng',
      isDown: 'giảm',
      isUnchanged: 'không đổi',
      isBetter: 'tốt hơn',
      isWorse: 'kém hơn',
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
  isImproved: 'tốt hơn năm trước, so sánh được mọi đơn vị phải báo cáo',
  hasUnits: 'tổng hợp từ các đơn vị',
  isPart: 'còn đơn vị chưa có số liệu',
  reportedCell: 'ô bảng: số đơn vị đã báo cáo trên số phải báo cáo',
  targetCell: 'ô bảng: kế hoạch',
  actualCell: 'ô bảng: thực hiện; “KAD” nếu không áp dụng',
  previousCell: 'ô bảng: năm trước',
  unitsReached: 'số đơn vị đạt kế hoạch',
  unitsWithTarget: 'số đơn vị có kế hoạch',
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
