// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Lời văn của các đơn vị ở một phần.
 */
export interface ListedTheme {
  /**
   * Mã nội dung, hoặc limitations, objective, subjective, lessons, tasks, proposals.
   */
  readonly name: string;
  /**
   * Tên phần bằng tiếng Việt.
   */
  readonly title: string;
  /**
   * Những đơn vị có lời văn ở phần này, theo thứ tự của kỳ tổng kết.
   */
  readonly units: readonly ListedUnit[];
}
/**
 * Lời văn của một đơn vị ở một phần.
 */
export interface ListedUnit {
  /**
   * Mã đơn vị như trong review.yaml.
   */
  readonly unit: string;
  /**
   * Tên đơn vị như trong review.yaml.
   */
  readonly name: string;
  /**
   * Các đoạn văn, theo thứ tự trong báo cáo của đơn vị.
   */
  readonly paragraphs: readonly ListedParagraph[];
}
/**
 * Một đoạn văn của đơn vị.
 */
export interface ListedParagraph {
  /**
   * Ghi sau from trong host.yaml, ở phần cùng tên. Ví dụ: nghi-thuy/2.
   */
  readonly reference: string;
  /**
   * Nguyên văn; mỗi đoạn, mỗi gạch đầu dòng trên một dòng.
   */
  readonly text: string;
  readonly place: TextPlace;
  /**
   * Những chỗ trong host.yaml lấy đoạn này; không có chỗ nào thì báo cáo không in.
   */
  readonly picked: readonly TextPlace[];
}
/**
 * Tệp, dòng và cột.
 */
export interface TextPlace {
  /**
   * Đường dẫn trong thư mục kỳ tổng kết.
   */
  readonly file: string;
  /**
   * Số thứ tự dòng, từ 1; null trong tệp PDF, không mở được ở dòng nào.
   */
  readonly line: number | null;
  /**
   * Số thứ tự cột, từ 1; null trong tệp PDF.
   */
  readonly column: number | null;
}
/**
 * Một tồn tại, hạn chế thấy được từ số liệu.
 */
export interface OfferedText {
  /**
   * Một câu có tên và số liệu.
   */
  readonly text: string;
  /**
   * Những chỗ trong các tệp mà số liệu lấy từ đó.
   */
  readonly sources: readonly TextPlace[];
}
/**
 * Kết quả của review texts --format json: lời văn trong báo cáo của các đơn vị, theo từng phần, và chỗ báo cáo đã lấy.
 */
export interface TextListing {
  /**
   * Phiên bản của định dạng này.
   */
  readonly version: 1;
  /**
   * Năm tổng kết; null nếu review.yaml chưa ghi.
   */
  readonly year: number | null;
  /**
   * Các đơn vị đã viết bao nhiêu đoạn văn.
   */
  readonly written: number;
  /**
   * Bao nhiêu đoạn trong số đó đã được lấy vào báo cáo.
   */
  readonly picked: number;
  /**
   * Mỗi nội dung, rồi hạn chế, nguyên nhân, bài học, nhiệm vụ, kiến nghị; phần không có lời văn thì bỏ.
   */
  readonly themes: readonly ListedTheme[];
  /**
   * Chỉ tiêu không đạt, đơn vị chưa đạt, xếp loại thay đổi sau thẩm định; null nếu kỳ tổng kết còn lỗi nên chưa tính được.
   */
  readonly offered: readonly OfferedText[] | null;
}
