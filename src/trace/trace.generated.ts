// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Loại văn bản và lý do.
 */
export interface UnmadeKind {
  /**
   * Tên loại văn bản, như ở review documents.
   */
  readonly kind: string;
  /**
   * errors: kỳ tổng kết còn lỗi nên chưa có kết quả; campaign: review.yaml còn lỗi; templates: không dùng được mẫu của kỳ tổng kết.
   */
  readonly why: 'errors' | 'campaign' | 'templates';
}
/**
 * Số liệu, và cách có được nó nếu được hỏi.
 */
export interface TracedFigure {
  /**
   * Tên không đổi từ năm này sang năm khác. Ví dụ: indicators.tuyen-quan.actual.
   */
  readonly name: string;
  /**
   * number: số; date: ngày.
   */
  readonly kind: 'number' | 'date';
  /**
   * Là số liệu gì, bằng lời.
   */
  readonly title: string;
  /**
   * Số đúng, dấu thập phân là dấu chấm; ngày viết 2023-11-30; null nếu không có.
   */
  readonly digits: string | null;
  /**
   * Đơn vị tính; rỗng nếu là số đếm.
   */
  readonly unit: string;
  /**
   * Cách tính và những gì được tính; null nếu chỉ liệt kê tên.
   */
  readonly derivation: TracedDerivation | null;
  /**
   * Những chỗ trong văn bản in số liệu này; null nếu không tìm.
   */
  readonly printed: readonly PrintedPlace[] | null;
}
/**
 * Quy tắc, phép tính, những gì được tính và không tính.
 */
export interface TracedDerivation {
  /**
   * typed: ghi sẵn trong tệp; sum: cộng; mean: trung bình cộng; min, max: nhỏ nhất, lớn nhất; count: đếm; quotient: chia; percentage: phần trăm; difference: hiệu; growth: hiệu so với số trước, theo phần trăm; none: không có số.
   */
  rule:
    | 'typed'
    | 'sum'
    | 'mean'
    | 'min'
    | 'max'
    | 'count'
    | 'quotient'
    | 'percentage'
    | 'difference'
    | 'growth'
    | 'none';
  /**
   * Phép tính như người ta viết; rỗng nếu không phải tính.
   */
  readonly arithmetic: string;
  /**
   * Những gì số liệu này gồm, theo thứ tự của kỳ tổng kết.
   */
  readonly parts: readonly TracedPart[];
  /**
   * Những gì không được tính vào số liệu này, và vì sao.
   */
  readonly leftOut: readonly TracedLeftOut[];
}
/**
 * Một mục trong tệp, hoặc một số liệu khác.
 */
export interface TracedPart {
  /**
   * term: số hạng; dividend: số bị chia; divisor: số chia; minuend: số bị trừ; subtrahend: số trừ.
   */
  readonly role: 'term' | 'dividend' | 'divisor' | 'minuend' | 'subtrahend';
  /**
   * Ví dụ: phường Nghi Thủy.
   */
  readonly label: string;
  /**
   * Tên của số liệu ấy, để hỏi tiếp; null nếu không phải số liệu có tên.
   */
  readonly figure: string | null;
  /**
   * Số đúng; null nếu chỉ đếm là một.
   */
  readonly digits: string | null;
  /**
   * Như đã gõ trong tệp; null nếu không gõ.
   */
  readonly text: string | null;
  /**
   * Tệp, dòng và cột.
   */
  readonly places: readonly TracedPlace[];
  /**
   * Chỗ tương ứng trong tệp của kỳ tổng kết cấp dưới: tệp kèm trong PDF đã gửi, hoặc tệp trong thư mục ghi ở --below.
   */
  readonly below: readonly TracedBelow[];
}
/**
 * Tệp, dòng và cột.
 */
export interface TracedPlace {
  /**
   * Đường dẫn trong thư mục kỳ tổng kết.
   */
  readonly file: string;
  /**
   * Số thứ tự dòng, từ 1; null nếu là tệp PDF.
   */
  readonly line: number | null;
  /**
   * Số thứ tự cột, từ 1; null nếu là tệp PDF.
   */
  readonly column: number | null;
}
/**
 * Tệp mà bản tổng hợp lập từ đó, dòng và cột.
 */
export interface TracedBelow {
  /**
   * Thư mục, như đã ghi ở --below; hoặc tệp PDF đã gửi làm bản tổng hợp mà kèm tệp này, là đường dẫn trong thư mục kỳ tổng kết; null nếu PDF đã gửi không kèm tệp này và cũng không có ở --below.
   */
  readonly folder: string | null;
  /**
   * Đường dẫn trong thư mục ghi ở --below của tệp PDF kèm tệp này; null nếu tệp nằm ngay trong thư mục ấy.
   */
  readonly pdf: string | null;
  /**
   * Tệp kèm trong một tệp PDF đã gửi làm bản tổng hợp.
   */
  readonly isCarried: boolean;
  /**
   * Mã của nơi có tệp này, trong bản tổng hợp; rỗng nếu là nơi đã gửi.
   */
  readonly host: string;
  /**
   * Đường dẫn từ thư mục ấy.
   */
  readonly file: string;
  /**
   * Tính từ 1; null nếu không có tệp.
   */
  readonly line: number | null;
  /**
   * Tính từ 1; null nếu không có tệp.
   */
  readonly column: number | null;
  /**
   * Tệp đã được sửa kể từ khi lập bản tổng hợp.
   */
  readonly isChanged: boolean;
}
/**
 * Một mục có trong tệp, hoặc còn thiếu, không có trong số liệu.
 */
export interface TracedLeftOut {
  /**
   * missing: chưa có; unsigned: chưa ký; not-applicable: không áp dụng; superseded: đã có bản sau thay thế; appraised: đã có kết quả thẩm định; duplicate: trùng; not-asked: không thuộc diện.
   */
  readonly why: 'missing' | 'unsigned' | 'not-applicable' | 'superseded' | 'appraised' | 'duplicate' | 'not-asked';
  /**
   * Ví dụ: phường Nghi Thủy, bản 1.
   */
  readonly label: string;
  /**
   * Như đã gõ trong tệp; null nếu không ghi.
   */
  readonly reason: string | null;
  /**
   * Số mà mục ấy ghi; null nếu không có số.
   */
  readonly digits: string | null;
  /**
   * Tệp, dòng và cột.
   */
  readonly places: readonly TracedPlace[];
  /**
   * Như ở mục được tính.
   */
  readonly below: readonly TracedBelow[];
}
/**
 * Văn bản, và chỗ trong văn bản.
 */
export interface PrintedPlace {
  /**
   * Tên tệp của văn bản, không có đuôi.
   */
  readonly document: string;
  /**
   * Ví dụ: 07.
   */
  readonly text: string;
  /**
   * Các tiêu đề, từ ngoài vào trong.
   */
  readonly headings: readonly string[];
  /**
   * Dòng của bảng hay biểu đồ, từ ngoài vào trong; rỗng nếu không phải.
   */
  readonly row: readonly string[];
  /**
   * Cột của bảng, hoặc loại của biểu đồ; rỗng nếu không phải.
   */
  readonly column: readonly string[];
  /**
   * Câu hoặc ô có số liệu này.
   */
  readonly sentence: string;
}
/**
 * Kết quả của review trace --format json: các số liệu, cách tính từng số, những gì được tính và không tính, những chỗ văn bản in ra.
 */
export interface Trace {
  /**
   * Phiên bản của định dạng này.
   */
  readonly version: 1;
  /**
   * false nếu kỳ tổng kết còn lỗi: khi đó chỉ có số ghi trong các tệp, chưa có số cộng được.
   */
  readonly hasResults: boolean;
  /**
   * Tên tệp, không có đuôi, của các văn bản đã tìm chỗ in.
   */
  readonly documents: readonly string[];
  /**
   * Những loại văn bản chưa lập được nên chưa tìm chỗ in.
   */
  readonly unmade: readonly UnmadeKind[];
  /**
   * Số liệu được hỏi, theo thứ tự của các văn bản.
   */
  readonly figures: readonly TracedFigure[];
}
