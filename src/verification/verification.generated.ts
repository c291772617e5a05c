// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Tệp được kiểm chứng và kết luận.
 */
export interface Verification {
  /**
   * Đường dẫn như đã ghi trong lệnh.
   */
  readonly file: string;
  /**
   * Định dạng theo nội dung tệp; null nếu không nhận ra.
   */
  readonly format: 'pdf' | 'docx' | 'json' | null;
  /**
   * unchanged: nguyên vẹn; signed: nguyên vẹn, được ký số sau khi lập; outdated: nguyên vẹn, nhưng kỳ tổng kết nêu ở --campaign nay đã khác, hoặc là kỳ khác; different: có chỗ khác; unreadable: không kiểm chứng được.
   */
  readonly verdict: 'unchanged' | 'signed' | 'outdated' | 'different' | 'unreadable';
  /**
   * null nếu kiểm chứng được.
   */
  readonly problem: null | Problem;
  /**
   * Văn bản mà tệp tự ghi; null nếu tệp không ghi.
   */
  readonly document: null | CarriedDocument;
  /**
   * Theo thứ tự trong văn bản.
   */
  readonly differences: readonly Difference[];
  /**
   * Những chỗ khác ngoài danh sách.
   */
  readonly more: number;
  /**
   * Điều cần biết thêm về kết luận.
   */
  readonly remarks: readonly Remark[];
  /**
   * Mã đối chiếu của số liệu kèm theo tệp; null nếu không có.
   */
  readonly fingerprint: string | null;
}
/**
 * Vì sao tệp không kiểm chứng được.
 */
export interface Problem {
  /**
   * unknown-format: không phải PDF, Word hay số liệu JSON; damaged: tệp hỏng; encrypted: tệp có mật khẩu; too-large: tệp quá lớn; no-data: tệp không mang theo số liệu; bad-data: số liệu kèm theo không dùng được; campaign-errors: các tệp kèm theo có lỗi nên không lập lại được.
   */
  readonly code: 'unknown-format' | 'damaged' | 'encrypted' | 'too-large' | 'no-data' | 'bad-data' | 'campaign-errors';
  /**
   * Tệp đính kèm hoặc chỗ sai; null nếu không có.
   */
  readonly detail: string | null;
}
/**
 * Văn bản như tệp review.json kèm theo ghi.
 */
export interface CarriedDocument {
  /**
   * Phiên bản đã lập văn bản.
   */
  readonly program: string;
  /**
   * Loại văn bản, như --document.
   */
  readonly kind: string;
  /**
   * Mã đơn vị hay số quyết định; null nếu cho cả kỳ.
   */
  readonly subject: string | null;
  /**
   * Tên tệp lúc lập, không có phần mở rộng.
   */
  readonly name: string;
}
/**
 * Chỗ mà tệp khác với văn bản lập lại từ số liệu kèm theo.
 */
export interface Difference {
  /**
   * text: chữ hoặc số; pages: số trang; look: chữ như cũ nhưng vẽ khác; attachment-missing, attachment-changed, attachment-added: tệp đính kèm; summary: số liệu tổng hợp; campaign-file, campaign-figure: tệp nguồn, số liệu khác với kỳ tổng kết nêu ở --campaign; campaign-other: kỳ tổng kết nêu ở --campaign là kỳ khác; metadata: thông tin của tệp; structure: cấu trúc, dấu trang; addition: thứ được thêm vào tệp; appended: phần nối thêm sau khi lập; saved-again: tệp được lưu lại bằng chương trình khác.
   */
  code:
    | 'text'
    | 'pages'
    | 'look'
    | 'attachment-missing'
    | 'attachment-changed'
    | 'attachment-added'
    | 'summary'
    | 'campaign-file'
    | 'campaign-figure'
    | 'campaign-other'
    | 'metadata'
    | 'structure'
    | 'addition'
    | 'appended'
    | 'saved-again';
  /**
   * Trang thứ mấy của tệp; null nếu không ở trang nào.
   */
  readonly page: number | null;
  /**
   * Những chữ đứng trước, đề mục hoặc đoạn; null nếu không có.
   */
  readonly place: string | null;
  /**
   * Tên tệp đính kèm, phần của trang hoặc chương trình đã lưu; null nếu không có.
   */
  readonly about: string | null;
  /**
   * Tên số liệu; null nếu không phải số liệu.
   */
  readonly figure: string | null;
  /**
   * Số liệu ấy là gì; null nếu không biết.
   */
  readonly title: string | null;
  /**
   * Theo số liệu kèm theo; null nếu không có.
   */
  readonly expected: string | null;
  /**
   * Theo tệp được kiểm chứng; null nếu không có.
   */
  readonly found: string | null;
}
/**
 * Điều cần biết thêm về kết luận.
 */
export interface Remark {
  /**
   * other-version: do phiên bản khác lập; fonts-missing: thiếu phông chữ riêng nên chỉ so được chữ; signature: có chữ ký số; visible-signature: chữ ký số có hình trên trang; same-text: chữ và số đều khớp; own-file: văn bản còn in theo tệp riêng của kỳ tổng kết, không thuộc mã đối chiếu; rows-only: tệp số liệu không kèm tệp nguồn, chỉ tính lại được tổng.
   */
  code:
    | 'other-version'
    | 'fonts-missing'
    | 'signature'
    | 'visible-signature'
    | 'same-text'
    | 'own-file'
    | 'rows-only';
  /**
   * Trang thứ mấy của tệp; null nếu không ở trang nào.
   */
  readonly page: number | null;
  /**
   * Phiên bản, phông chữ, tệp hoặc chữ trong hình của chữ ký; null nếu không có.
   */
  readonly detail: string | null;
}
/**
 * Kết quả của review verify --format json: từng tệp có còn nguyên như lúc lập hay không, khác ở đâu.
 */
export interface Verifications {
  /**
   * Phiên bản của cấu trúc này.
   */
  readonly version: 1;
  /**
   * Mỗi tệp được kiểm chứng một mục.
   */
  readonly files: readonly Verification[];
}
