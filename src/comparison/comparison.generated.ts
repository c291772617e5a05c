// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Số viết bằng chữ số trong chuỗi; dấu chấm là dấu thập phân.
 */
export type Decimal = string;
/**
 * null nghĩa là không có số liệu, không phải số 0.
 */
export type DecimalOrNull = string | null;

/**
 * Kỳ tổng kết nào, ở đâu.
 */
export interface ComparedCampaign {
  /**
   * Thư mục, hoặc thư mục kèm bản ghi của git. Ví dụ: ky-2023, ky-2023@HEAD~1.
   */
  readonly name: string;
  /**
   * Trích yếu của báo cáo.
   */
  readonly title: string;
  /**
   * Năm tổng kết.
   */
  readonly year: number;
  /**
   * Ví dụ: năm 2023, 6 tháng đầu năm 2025.
   */
  readonly period: string;
  /**
   * Tên cơ quan chủ trì.
   */
  readonly host: string;
  /**
   * Số đơn vị phải báo cáo.
   */
  readonly units: number;
}
/**
 * Mã và tên.
 */
export interface ComparedUnit {
  /**
   * Mã trong review.yaml của kỳ đó.
   */
  readonly id: string;
  /**
   * Tên trong review.yaml của kỳ đó.
   */
  readonly name: string;
}
/**
 * Điều gì, ở kỳ nào; phần còn lại vẫn được so sánh.
 */
export interface Obstacle {
  /**
   * file-errors: tệp còn lỗi nên không tính; unknown-former-unit: đơn vị cũ ghi ở formerly không có trong kỳ trước; other-host: hai cơ quan chủ trì khác nhau; other-period: hai kỳ dài khác nhau.
   */
  readonly kind: 'file-errors' | 'unknown-former-unit' | 'other-host' | 'other-period';
  /**
   * before hoặc after; null nếu là cả hai.
   */
  readonly side: 'before' | 'after' | null;
  /**
   * Tệp, mã đơn vị, tên cơ quan hoặc kỳ báo cáo.
   */
  readonly subject: string;
  /**
   * Tên đơn vị của tệp, mã đơn vị cũ, tên ở kỳ kia; null nếu không có.
   */
  readonly detail: string | null;
}
/**
 * Đơn vị nào thành đơn vị nào.
 */
export interface UnitChange {
  /**
   * added: mới; gone: không còn; renamed: đổi tên hoặc đổi mã; merged: sáp nhập; split: chia tách; regrouped: sắp xếp lại nhiều đơn vị thành nhiều đơn vị.
   */
  readonly change: 'added' | 'gone' | 'renamed' | 'merged' | 'split' | 'regrouped';
  /**
   * Trống nếu là đơn vị mới.
   */
  readonly before: readonly ComparedUnit[];
  /**
   * Trống nếu không còn.
   */
  readonly after: readonly ComparedUnit[];
}
/**
 * Nội dung, chỉ tiêu, cụm được thêm, bỏ, sửa trong review.yaml.
 */
export interface DeclaredChange {
  /**
   * programme: nội dung; indicator: chỉ tiêu; cluster: cụm.
   */
  readonly of: 'programme' | 'indicator' | 'cluster';
  /**
   * Mã trong review.yaml.
   */
  readonly id: string;
  /**
   * added: thêm; gone: bỏ; renamed: đổi tên; members: đổi đơn vị trong cụm.
   */
  readonly change: 'added' | 'gone' | 'renamed' | 'members';
  /**
   * null nếu mới thêm.
   */
  readonly before: string | null;
  /**
   * null nếu đã bỏ.
   */
  readonly after: string | null;
}
/**
 * Những gì review.yaml khai báo.
 */
export interface UnitsComparison {
  /**
   * Đơn vị không đổi mã, đổi tên, sáp nhập, chia tách; tính theo kỳ sau.
   */
  readonly same: number;
  /**
   * Chỉ những đơn vị thay đổi.
   */
  readonly changes: readonly UnitChange[];
  /**
   * Nội dung, chỉ tiêu, cụm thay đổi.
   */
  readonly declared: readonly DeclaredChange[];
}
/**
 * Số đơn vị phải nộp, đã nộp, nộp muộn, chưa nộp.
 */
export interface ReceiptCounts {
  /**
   * Số đơn vị phải nộp.
   */
  readonly due: number;
  /**
   * Kể cả nộp muộn.
   */
  readonly received: number;
  /**
   * Nộp sau hạn.
   */
  readonly late: number;
  /**
   * Chưa nộp.
   */
  readonly missing: number;
}
/**
 * Trạng thái và bản được tính.
 */
export interface ReceiptState {
  /**
   * received: nộp đúng hạn; late: nộp muộn; invalid: đã nộp, còn lỗi; unreadable: đã nộp, không đọc được; missing: chưa nộp.
   */
  readonly state: 'received' | 'late' | 'invalid' | 'unreadable' | 'missing';
  /**
   * null nếu chưa nộp.
   */
  readonly revision: number | null;
}
/**
 * Trạng thái, hoặc bản được tính khi hai bên cùng kỳ.
 */
export interface ReceiptChange {
  readonly unit: ComparedUnit;
  readonly before: ReceiptState;
  readonly after: ReceiptState;
}
/**
 * Số lượng và đơn vị nộp khác trước.
 */
export interface CompletenessComparison {
  readonly before: ReceiptCounts;
  readonly after: ReceiptCounts;
  /**
   * Chỉ những đơn vị khác trước.
   */
  readonly changes: readonly ReceiptChange[];
}
/**
 * Mức và số đối tượng.
 */
export interface ComparedLevel {
  /**
   * Mã trong thang xếp loại.
   */
  readonly level: string;
  /**
   * Tên in trong báo cáo.
   */
  readonly label: string;
  /**
   * Số đối tượng được xếp mức này.
   */
  readonly count: number;
}
/**
 * Số đối tượng theo từng mức.
 */
export interface RatingCounts {
  /**
   * Kể cả chưa có kết quả và không áp dụng.
   */
  readonly due: number;
  /**
   * Đã có kết quả.
   */
  readonly rated: number;
  /**
   * Chưa có kết quả.
   */
  readonly missing: number;
  /**
   * Có ghi lý do.
   */
  readonly notApplicable: number;
  /**
   * Xếp mức tính là đạt.
   */
  readonly achieved: number;
  /**
   * Mức tốt nhất trước.
   */
  readonly levels: readonly ComparedLevel[];
}
/**
 * Mức được tính, điểm, tự chấm hay thẩm định.
 */
export interface RatedSubject {
  /**
   * Mã đơn vị hoặc cụm.
   */
  readonly id: string;
  /**
   * Tên đơn vị hoặc cụm.
   */
  readonly name: string;
  /**
   * rated: đã xếp; missing: chưa có; not-applicable: không áp dụng.
   */
  readonly state: 'rated' | 'missing' | 'not-applicable';
  /**
   * null nếu chưa có.
   */
  readonly level: string | null;
  /**
   * null nếu chưa có.
   */
  readonly label: string | null;
  readonly score: DecimalOrNull;
  /**
   * final: thẩm định; self: tự đánh giá; derived: suy ra từ các đơn vị trong cụm; none: chưa có.
   */
  readonly basis: 'final' | 'self' | 'derived' | 'none';
  /**
   * Lý do của kết quả thẩm định hoặc không áp dụng.
   */
  readonly reason: string | null;
}
/**
 * Kết quả hai bên.
 */
export interface RatingChange {
  /**
   * Trống nếu không phải xếp hoặc là đơn vị mới.
   */
  readonly before: readonly RatedSubject[];
  /**
   * Trống nếu không phải xếp hoặc không còn.
   */
  readonly after: readonly RatedSubject[];
  /**
   * better: lên mức; worse: xuống mức; changed: khác mà không lên xuống mức (điểm, căn cứ, trạng thái); not-compared: không so sánh (mới, không còn, sáp nhập, chia tách, khác thang).
   */
  readonly verdict: 'better' | 'worse' | 'changed' | 'not-compared';
}
/**
 * Đơn vị hoặc cụm.
 */
export interface RatingComparison {
  /**
   * Mã trong review.yaml.
   */
  readonly programme: string;
  /**
   * Tên ở kỳ sau; ở kỳ trước nếu kỳ sau không có.
   */
  readonly title: string;
  /**
   * unit: đơn vị; cluster: cụm.
   */
  readonly subject: 'unit' | 'cluster';
  /**
   * compared: so sánh được; added: kỳ trước không xếp loại; gone: kỳ sau không xếp loại; other-scale: hai kỳ dùng thang khác nhau, không so mức.
   */
  readonly comparison: 'compared' | 'added' | 'gone' | 'other-scale';
  /**
   * null nếu không xếp loại, hoặc không phải mọi đơn vị đều được so sánh.
   */
  readonly before: RatingCounts | null;
  /**
   * null nếu không xếp loại, hoặc không phải mọi đơn vị đều được so sánh.
   */
  readonly after: RatingCounts | null;
  /**
   * Số nhóm đơn vị hoặc cụm có kết quả như cũ.
   */
  readonly same: number;
  /**
   * Chỉ những đối tượng khác trước.
   */
  readonly changes: readonly RatingChange[];
}
/**
 * Theo số liệu trên cùng địa bàn.
 */
export interface FigureChange {
  readonly absolute: Decimal;
  readonly relative: DecimalOrNull;
  /**
   * up: tăng; down: giảm; unchanged: không đổi.
   */
  readonly direction: 'up' | 'down' | 'unchanged';
  /**
   * better: tốt lên; worse: xấu đi; same: như cũ; neutral: không đánh giá.
   */
  readonly verdict: 'better' | 'worse' | 'same' | 'neutral';
}
/**
 * Của một đơn vị, hoặc gộp của các đơn vị sáp nhập, chia tách.
 */
export interface UnitFigures {
  /**
   * Các đơn vị phải báo cáo chỉ tiêu này; trống nếu không có.
   */
  readonly units: readonly ComparedUnit[];
  /**
   * reported: đã báo cáo; missing: còn đơn vị chưa có; not-applicable: không áp dụng; absent: không phải báo cáo; not-added: chỉ tiêu không gộp được.
   */
  readonly state: 'reported' | 'missing' | 'not-applicable' | 'absent' | 'not-added';
  readonly actual: DecimalOrNull;
  readonly target: DecimalOrNull;
  readonly previous: DecimalOrNull;
}
/**
 * Số liệu hai bên.
 */
export interface FiguresChange {
  readonly before: UnitFigures;
  readonly after: UnitFigures;
  /**
   * null nếu không so sánh được.
   */
  readonly change: FigureChange | null;
}
/**
 * Theo số liệu tổng hợp của kỳ đó.
 */
export interface TotalFigures {
  readonly actual: DecimalOrNull;
  readonly target: DecimalOrNull;
  readonly previous: DecimalOrNull;
  /**
   * Số đơn vị đã báo cáo.
   */
  readonly reported: number;
  /**
   * Số đơn vị phải báo cáo.
   */
  readonly due: number;
}
/**
 * Kết quả chung của những đơn vị có số liệu ở cả hai bên, sau khi ghép đơn vị cũ với đơn vị mới.
 */
export interface ComparedTotals {
  readonly before: Decimal;
  readonly after: Decimal;
  /**
   * Mỗi nhóm là một đơn vị, hoặc các đơn vị sáp nhập, chia tách được ghép với nhau.
   */
  readonly groups: number;
  /**
   * Có phải mọi đơn vị đã báo cáo đều được so sánh không.
   */
  readonly isWhole: boolean;
  readonly change: FigureChange;
}
/**
 * Kết quả chung và các đơn vị khác trước.
 */
export interface IndicatorComparison {
  /**
   * Mã trong review.yaml.
   */
  readonly indicator: string;
  /**
   * Tên ở kỳ sau; ở kỳ trước nếu kỳ sau không có.
   */
  readonly name: string;
  /**
   * Nội dung của chỉ tiêu.
   */
  readonly programme: string;
  /**
   * Ở kỳ sau; ở kỳ trước nếu kỳ sau không có.
   */
  readonly unitOfMeasure: string;
  /**
   * compared: so sánh được; added: kỳ trước không có; gone: kỳ sau không có; other-measure: hai kỳ đo khác nhau, không so sánh.
   */
  readonly comparison: 'compared' | 'added' | 'gone' | 'other-measure';
  /**
   * Khai báo nào của chỉ tiêu khác nhau giữa hai kỳ.
   *
   * Items: Khóa của chỉ tiêu trong review.yaml.
   */
  readonly differences: ('unitOfMeasure' | 'type' | 'aggregation' | 'decimals' | 'ratio')[];
  /**
   * null nếu kỳ trước không có, hoặc không phải mọi đơn vị đều được so sánh.
   */
  readonly before: TotalFigures | null;
  /**
   * null nếu kỳ sau không có, hoặc không phải mọi đơn vị đều được so sánh.
   */
  readonly after: TotalFigures | null;
  /**
   * null nếu không so sánh được.
   */
  readonly compared: ComparedTotals | null;
  /**
   * Số đơn vị, hoặc nhóm đơn vị được ghép, có số liệu như cũ.
   */
  readonly same: number;
  /**
   * Chỉ những đơn vị khác trước.
   */
  readonly changes: readonly FiguresChange[];
}
/**
 * Tập thể, cá nhân.
 */
export interface AwardCount {
  /**
   * Số tập thể.
   */
  readonly collectives: number;
  /**
   * Số cá nhân.
   */
  readonly individuals: number;
}
/**
 * Trước và sau.
 */
export interface AwardCounts {
  readonly before: AwardCount;
  readonly after: AwardCount;
}
/**
 * Theo cấp khen, nội dung, hình thức.
 */
export interface TallyChange {
  /**
   * Tên cấp khen thưởng.
   */
  readonly authority: string;
  /**
   * Tên nội dung.
   */
  readonly programme: string;
  /**
   * Tên hình thức hoặc danh hiệu.
   */
  readonly form: string;
  /**
   * title: danh hiệu; commendation: hình thức khen.
   */
  readonly class: 'title' | 'commendation';
  readonly before: AwardCount;
  readonly after: AwardCount;
}
/**
 * Số và ngày.
 */
export interface ComparedDecision {
  /**
   * Số quyết định.
   */
  readonly number: string;
  /**
   * Ngày quyết định.
   */
  readonly date: string;
}
/**
 * Ai được khen, theo quyết định nào.
 */
export interface AwardChange {
  /**
   * added: mới; gone: không còn; decision: đổi quyết định (chỉ khi hai bên cùng kỳ).
   */
  readonly change: 'added' | 'gone' | 'decision';
  /**
   * collective: tập thể; individual: cá nhân.
   */
  readonly kind: 'collective' | 'individual';
  /**
   * Tên tập thể, cá nhân.
   */
  readonly name: string;
  /**
   * null nếu không ghi.
   */
  readonly position: string | null;
  /**
   * Tên đơn vị; null nếu không thuộc đơn vị nào.
   */
  readonly unit: string | null;
  /**
   * Tên hình thức hoặc danh hiệu.
   */
  readonly form: string;
  /**
   * Tên cấp khen thưởng.
   */
  readonly authority: string;
  /**
   * Tên nội dung.
   */
  readonly programme: string;
  /**
   * null nếu là khen thưởng mới.
   */
  readonly before: ComparedDecision | null;
  /**
   * null nếu không còn.
   */
  readonly after: ComparedDecision | null;
}
/**
 * Số lượng và người được khen.
 */
export interface AwardsComparison {
  readonly titles: AwardCounts;
  readonly commendations: AwardCounts;
  readonly total: AwardCounts;
  /**
   * Chỉ những dòng khác trước.
   */
  readonly tally: readonly TallyChange[];
  /**
   * Có ở cả hai bên.
   */
  readonly same: number;
  /**
   * Chỉ những khen thưởng mới, không còn, đổi quyết định.
   */
  readonly changes: readonly AwardChange[];
}
/**
 * Số đơn vị phải ký, đã ký.
 */
export interface AgreementState {
  /**
   * 0 với chương trình phối hợp.
   */
  readonly due: number;
  /**
   * 0 với chương trình phối hợp.
   */
  readonly signed: number;
  /**
   * null nếu không ghi.
   */
  readonly date: string | null;
}
/**
 * Bản nào, đổi thế nào.
 */
export interface AgreementChange {
  /**
   * commitment: cam kết; cooperation: chương trình phối hợp.
   */
  readonly kind: 'commitment' | 'cooperation';
  /**
   * Nội dung cam kết, tên chương trình.
   */
  readonly title: string;
  /**
   * null nếu mới.
   */
  readonly before: AgreementState | null;
  /**
   * null nếu không còn.
   */
  readonly after: AgreementState | null;
}
/**
 * Giữ nguyên, thêm hay bỏ.
 */
export interface WordChange {
  /**
   * same: giữ nguyên; added: thêm; gone: bỏ.
   */
  readonly change: 'same' | 'added' | 'gone';
  /**
   * Các từ liền nhau.
   */
  readonly text: string;
}
/**
 * Của cơ quan chủ trì hoặc của đơn vị, ở mục nào.
 */
export interface TextChange {
  /**
   * Đơn vị của kỳ sau, của kỳ trước nếu kỳ sau không có; null nếu là lời của cơ quan chủ trì.
   */
  readonly unit: ComparedUnit | null;
  /**
   * Khóa của mục. Ví dụ: limitations, programmes.quoc-phong.
   */
  readonly place: string;
  /**
   * Tên mục bằng tiếng Việt.
   */
  readonly title: string;
  /**
   * added: thêm; gone: bỏ; changed: sửa.
   */
  readonly change: 'added' | 'gone' | 'changed';
  /**
   * Mỗi đoạn là các từ giữ nguyên, thêm, bỏ; đoạn không đổi thì không ghi.
   */
  readonly paragraphs: WordChange[][];
}
/**
 * Những mục khác trước.
 */
export interface TextsComparison {
  /**
   * Số mục có lời văn không đổi.
   */
  readonly same: number;
  /**
   * Đơn vị sáp nhập, chia tách: lời văn không so sánh.
   */
  readonly notCompared: readonly ComparedUnit[];
  /**
   * Chỉ những mục khác trước.
   */
  readonly changes: readonly TextChange[];
}
/**
 * Kết quả của review diff --format json: hai kỳ, hai bản của một kỳ khác nhau ở đâu.
 */
export interface Comparison {
  /**
   * Phiên bản của định dạng này.
   */
  readonly version: 1;
  readonly before: ComparedCampaign;
  readonly after: ComparedCampaign;
  /**
   * Hai bên có gì khác nhau trong các phần được so sánh không.
   */
  readonly isDifferent: boolean;
  /**
   * Những gì không so sánh được, hoặc so sánh phải lưu ý.
   */
  readonly notCompared: readonly Obstacle[];
  /**
   * Đơn vị đổi mã, sáp nhập, chia tách theo formerly: số liệu được so trên các nhóm này.
   */
  readonly mapped: readonly UnitChange[];
  /**
   * null nếu không hỏi phần này.
   */
  readonly units: UnitsComparison | null;
  /**
   * null nếu không hỏi phần này.
   */
  readonly completeness: CompletenessComparison | null;
  /**
   * Từng nội dung; null nếu không hỏi phần này, hoặc host.yaml còn lỗi.
   */
  readonly ratings: readonly RatingComparison[] | null;
  /**
   * Từng chỉ tiêu, kể cả chỉ tiêu không đổi; null nếu không hỏi phần này.
   */
  readonly indicators: readonly IndicatorComparison[] | null;
  /**
   * null nếu không hỏi phần này, hoặc host.yaml còn lỗi.
   */
  readonly awards: AwardsComparison | null;
  /**
   * Những bản khác trước; null nếu không hỏi phần này, hoặc host.yaml còn lỗi.
   */
  readonly agreements: readonly AgreementChange[] | null;
  /**
   * null nếu không hỏi phần này.
   */
  readonly texts: TextsComparison | null;
}
