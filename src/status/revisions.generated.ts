// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Bản trước và bản sau.
 */
export interface ComparedRevisions {
  /**
   * Số của bản trước.
   */
  readonly earlier: number;
  /**
   * Số của bản sau.
   */
  readonly later: number;
}
/**
 * Ở bản sau; ở bản trước nếu bản sau không còn.
 */
export interface ChangedPlace {
  /**
   * Đường dẫn từ thư mục kỳ tổng kết.
   */
  readonly file: string;
  /**
   * Tính từ 1; null trong tệp PDF, không mở được ở dòng nào.
   */
  readonly line: number | null;
}
/**
 * Trước và sau, như người đọc viết.
 */
export interface ValueChange {
  /**
   * Ví dụ: indicators.hoa-giai.actual.
   */
  readonly path: string;
  /**
   * Như trong biểu mẫu.
   */
  readonly label: string;
  /**
   * null nếu bản trước không có.
   */
  readonly before: string | null;
  /**
   * null nếu bản sau không có.
   */
  readonly after: string | null;
  readonly place: ChangedPlace;
}
/**
 * Kết quả của review diff --revisions --format json: bản mới nhất khác bản trước ở đâu.
 */
export interface UnitRevisions {
  /**
   * Phiên bản của định dạng này.
   */
  readonly version: 1;
  /**
   * Mã trong review.yaml.
   */
  readonly unit: string;
  /**
   * Tên trong review.yaml.
   */
  readonly name: string;
  /**
   * Số của hai bản; null nếu đơn vị chưa có bản điều chỉnh nào.
   */
  readonly revisions: ComparedRevisions | null;
  /**
   * null nếu bản sau không ghi.
   */
  readonly reason: string | null;
  /**
   * Theo thứ tự của bản sau.
   */
  readonly values: readonly ValueChange[];
}
