// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Tệp review.json đính kèm văn bản: văn bản nào, do phiên bản nào lập, từ những tệp nào. review verify đọc tệp này để lập lại văn bản.
 */
export interface Manifest {
  /**
   * Phiên bản của cấu trúc này.
   */
  readonly version: 1;
  /**
   * Phiên bản của chương trình đã lập văn bản.
   */
  readonly program: string;
  /**
   * Loại văn bản, như --document.
   */
  readonly kind: string;
  /**
   * Mã đơn vị hay số quyết định mà văn bản lập riêng; null nếu lập cho cả kỳ.
   */
  readonly subject: string | null;
  /**
   * Tên tệp của văn bản, không có phần mở rộng.
   */
  readonly name: string;
  /**
   * Ngày giờ do SOURCE_DATE_EPOCH đặt; null nếu lấy ngày của văn bản.
   */
  readonly date: string | null;
  /**
   * Ngày lập, chỉ ghi khi lời văn phụ thuộc vào ngày ấy.
   */
  readonly today: string | null;
  /**
   * Số liệu trong văn bản có số thứ tự, phụ lục Nguồn số liệu ghi nguồn của từng số, như --with-sources; không ghi nếu không có.
   */
  readonly withSources?: true;
  /**
   * Tên tệp đính kèm có số liệu tổng hợp.
   */
  readonly summary: string;
  /**
   * Những tệp của kỳ tổng kết mà văn bản được lập từ đó, tệp nào cũng đính kèm.
   *
   * Items: Tệp trong thư mục kỳ tổng kết và tên của nó khi đính kèm.
   */
  readonly files: readonly {
    /**
     * Tính từ thư mục kỳ tổng kết.
     */
    readonly path: string;
    /**
     * Tên tệp đính kèm.
     */
    readonly attachment: string;
    /**
     * SHA-256 của tệp đính kèm.
     */
    readonly sha256: string;
  }[];
  /**
   * Phông chữ của kỳ tổng kết mà văn bản được in bằng; không đính kèm vì giấy phép.
   *
   * Items: Tệp phông chữ trong thư mục kỳ tổng kết.
   */
  readonly fonts: readonly {
    /**
     * Như ghi trong review.yaml.
     */
    readonly path: string;
    /**
     * SHA-256 của tệp phông chữ.
     */
    readonly sha256: string;
  }[];
}
