// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 16 chữ số đầu của mã SHA-256 của nội dung mục này.
 */
export type Id = string;
/**
 * 64 chữ số hệ mười sáu, như sha256sum ghi.
 */
export type Sha256 = string;

/**
 * Tệp là văn bản gì, và lập như thế nào.
 */
export interface RecordedFile {
  /**
   * Tên trong thư mục này.
   */
  readonly file: string;
  readonly sha256: Sha256;
  /**
   * Mã loại, như trong review documents.
   */
  readonly kind: string;
  /**
   * Mã đơn vị hay số quyết định mà văn bản lập riêng; null: lập cho cả kỳ.
   */
  readonly subject: string | null;
  /**
   * Như ghi sau review build --format.
   */
  readonly format: string;
  readonly build: Id;
  /**
   * Mã của các nhóm tệp nguồn, trong inputs.
   */
  readonly inputs: readonly Id[];
}
/**
 * Chương trình, kỳ tổng kết và các tùy chọn lúc lập.
 */
export interface RecordedBuild {
  readonly id: Id;
  /**
   * Số phiên bản của review.
   */
  readonly program: string;
  /**
   * Kỳ tổng kết mà văn bản thuộc về, như trong review.yaml lúc lập.
   */
  readonly campaign: {
    /**
     * Tên đầy đủ của cơ quan.
     */
    readonly host: string;
    /**
     * Tên (title) của kỳ tổng kết.
     */
    readonly title: string;
    /**
     * Năm tổng kết.
     */
    readonly year: number;
  };
  /**
   * Những tùy chọn làm cho văn bản khác đi.
   */
  readonly options: {
    /**
     * Có dùng --allow-missing hay không.
     */
    readonly allowMissing: boolean;
    /**
     * false khi dùng --no-attachments.
     */
    readonly attachments: boolean;
    /**
     * Chỉ ghi khi dùng --with-sources.
     */
    readonly withSources?: true;
    /**
     * Theo biến SOURCE_DATE_EPOCH; null: không đặt biến ấy.
     */
    readonly date: string | null;
  };
}
/**
 * Những tệp của kỳ tổng kết đã đọc để lập văn bản.
 */
export interface InputSet {
  readonly id: Id;
  /**
   * Theo thứ tự của đường dẫn.
   */
  readonly files: readonly InputFile[];
}
/**
 * Tệp và mã của nó lúc đọc.
 */
export interface InputFile {
  /**
   * Từ thư mục kỳ tổng kết, với dấu gạch chéo /.
   */
  readonly file: string;
  readonly sha256: Sha256;
}
/**
 * Tệp .review-build.json trong thư mục kết quả: review build đã ghi những văn bản nào, lập từ những tệp nào.
 */
export interface BuildRecord {
  /**
   * Phiên bản của cấu trúc này.
   */
  readonly version: 1;
  /**
   * Các tệp đã ghi vào thư mục này, theo thứ tự của tên.
   */
  readonly files: readonly RecordedFile[];
  /**
   * Mỗi cách lập một mục, dù dùng cho nhiều tệp.
   */
  readonly builds: readonly RecordedBuild[];
  /**
   * Mỗi nhóm tệp nguồn một mục, dù nhiều văn bản lập từ đó.
   */
  readonly inputs: readonly InputSet[];
}
