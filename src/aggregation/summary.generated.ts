// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Số viết bằng chữ số trong chuỗi, chính xác từng chữ số; dấu chấm là dấu thập phân.
 */
export type Decimal = string;
/**
 * null nghĩa là không có số liệu, không phải số 0.
 */
export type DecimalOrNull = string | null;
/**
 * Kết quả, hạn chế, nguyên nhân, bài học, nhiệm vụ, kiến nghị.
 */
export type Theme =
  'results' | 'limitations' | 'objective-causes' | 'subjective-causes' | 'lessons' | 'tasks' | 'proposals';

/**
 * Chỗ trong tệp mà số liệu được ghi.
 */
export interface SourcePlace {
  /**
   * Đường dẫn của tệp trong thư mục kỳ tổng kết.
   */
  readonly file: string;
  /**
   * Dòng, tính từ 1; null trong tệp PDF, không mở được ở dòng nào.
   */
  readonly line: number | null;
  /**
   * Cột, tính từ 1; null trong tệp PDF.
   */
  readonly column: number | null;
}
/**
 * Tệp và mã SHA-256 của nội dung: chữ Unicode dựng sẵn (NFC), UTF-8, xuống dòng bằng LF, cuối tệp đúng một dấu xuống dòng.
 */
export interface InputFile {
  /**
   * Đường dẫn của tệp trong thư mục kỳ tổng kết.
   */
  readonly file: string;
  /**
   * 64 chữ số thập lục phân.
   */
  readonly sha256: string;
}
/**
 * Bản thứ mấy, nộp ngày nào, ở tệp nào.
 */
export interface Revision {
  /**
   * 1 là bản đầu.
   */
  readonly revision: number;
  /**
   * Ngày nộp ghi trong bản này; null nếu không đọc được.
   */
  readonly submitted: string | null;
  readonly source: SourcePlace;
}
/**
 * Đơn vị đã nộp chưa, nộp khi nào.
 */
export interface UnitReceipt {
  /**
   * Mã đơn vị trong review.yaml.
   */
  readonly unit: string;
  /**
   * Tên đơn vị, như trong review.yaml.
   */
  readonly name: string;
  /**
   * received: đã nộp; missing: chưa nộp.
   */
  readonly state: 'received' | 'missing';
  /**
   * Ngày nộp bản được tính; null nếu chưa nộp.
   */
  readonly submitted: string | null;
  /**
   * Bản được tính: bản có số lớn nhất; null nếu chưa nộp.
   */
  readonly revision: number | null;
  /**
   * Mọi bản của báo cáo, bản đầu trước.
   */
  readonly history: readonly Revision[];
  /**
   * Bản đầu tiên có nộp sau hạn không.
   */
  readonly late: boolean;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Số đơn vị phải nộp, đã nộp, muộn, còn thiếu.
 */
export interface Completeness {
  /**
   * Ngày cuối cùng nhận báo cáo của đơn vị.
   */
  readonly deadline: string;
  /**
   * Số đơn vị phải nộp báo cáo.
   */
  readonly due: number;
  /**
   * Số đơn vị đã nộp, kể cả nộp muộn.
   */
  readonly received: number;
  /**
   * Số đơn vị nộp sau hạn.
   */
  readonly late: number;
  /**
   * Số đơn vị chưa nộp; received cộng missing bằng due.
   */
  readonly missing: number;
  /**
   * Tình hình nộp của từng đơn vị, theo thứ tự trong review.yaml.
   */
  readonly units: readonly UnitReceipt[];
}
/**
 * Số đối tượng xếp mức này.
 */
export interface LevelCount {
  /**
   * Mã mức trong thang xếp loại.
   */
  readonly level: string;
  /**
   * Tên mức, như in trong báo cáo.
   */
  readonly label: string;
  /**
   * Mức này có được tính là đạt không.
   */
  readonly achieved: boolean;
  /**
   * Số đối tượng được xếp mức này.
   */
  readonly count: number;
  readonly share: Decimal;
}
/**
 * Mức, điểm và lý do.
 */
export interface RatingResult {
  /**
   * Mã mức được ghi, hoặc suy ra từ điểm; null nếu không áp dụng.
   */
  readonly level: string | null;
  /**
   * Tên mức, như in trong báo cáo.
   */
  readonly label: string | null;
  readonly score: DecimalOrNull;
  /**
   * Lý do của kết quả thẩm định, hoặc lý do không áp dụng.
   */
  readonly reason: string | null;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Tự chấm, thẩm định và kết quả được tính.
 */
export interface SubjectRating {
  /**
   * Mã đơn vị hoặc cụm.
   */
  readonly id: string;
  /**
   * Tên đơn vị hoặc cụm.
   */
  readonly name: string;
  /**
   * rated: đã xếp loại; missing: chưa có; not-applicable: không áp dụng.
   */
  readonly state: 'rated' | 'missing' | 'not-applicable';
  /**
   * Mã mức được tính: kết quả thẩm định nếu có, không thì tự chấm; null nếu chưa có.
   */
  readonly level: string | null;
  /**
   * Tên của mức được tính.
   */
  readonly label: string | null;
  /**
   * Mức được tính có phải là đạt không.
   */
  readonly achieved: boolean;
  /**
   * final: thẩm định; self: tự đánh giá (tạm tính); derived: suy ra từ các đơn vị trong cụm; none: chưa có.
   */
  readonly basis: 'final' | 'self' | 'derived' | 'none';
  /**
   * Kết quả là tự đánh giá, chờ thẩm định.
   */
  readonly provisional: boolean;
  /**
   * Kết quả tự chấm.
   */
  readonly self: RatingResult | null;
  /**
   * Kết quả thẩm định.
   */
  readonly final: RatingResult | null;
}
/**
 * Tổng hợp xếp loại đơn vị hoặc cụm theo một nội dung.
 */
export interface RatingTable {
  /**
   * Mã nội dung được xếp loại.
   */
  readonly programme: string;
  /**
   * unit: đơn vị; cluster: cụm.
   */
  readonly subject: 'unit' | 'cluster';
  /**
   * Mã thang xếp loại của nội dung.
   */
  readonly scale: string;
  /**
   * Số đối tượng phải xếp loại, kể cả chưa có kết quả và không áp dụng.
   */
  readonly due: number;
  /**
   * Số đối tượng đã có kết quả; rated + missing + notApplicable = due.
   */
  readonly rated: number;
  /**
   * Số đối tượng chưa có kết quả.
   */
  readonly missing: number;
  readonly missingShare: Decimal;
  /**
   * Số đối tượng không áp dụng, có ghi lý do.
   */
  readonly notApplicable: number;
  /**
   * Số đối tượng được xếp mức tính là đạt.
   */
  readonly achieved: number;
  /**
   * Số kết quả là tự đánh giá, chờ thẩm định.
   */
  readonly provisional: number;
  /**
   * Số đối tượng theo từng mức, mức tốt nhất trước; cộng lại bằng rated.
   */
  readonly levels: readonly LevelCount[];
  /**
   * Kết quả của từng đơn vị hoặc cụm.
   */
  readonly subjects: readonly SubjectRating[];
}
/**
 * Tăng, giảm tuyệt đối và tương đối.
 */
export interface Change {
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
  /**
   * Số đơn vị có số liệu cả hai năm, được đưa vào so sánh.
   */
  readonly units: number;
}
/**
 * Kế hoạch, thực hiện, cùng kỳ của một đơn vị.
 */
export interface UnitFigures {
  /**
   * Mã đơn vị trong review.yaml.
   */
  readonly unit: string;
  /**
   * Tên đơn vị, như trong review.yaml.
   */
  readonly name: string;
  /**
   * reported: đã báo cáo; missing: chưa có; not-applicable: không áp dụng.
   */
  readonly state: 'reported' | 'missing' | 'not-applicable';
  readonly target: DecimalOrNull;
  readonly actual: DecimalOrNull;
  readonly previous: DecimalOrNull;
  /**
   * null khi không có kế hoạch hoặc không đánh giá.
   */
  readonly reached: boolean | null;
  /**
   * null khi không có số liệu cùng kỳ.
   */
  readonly change: Change | null;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Tổng hợp của toàn địa bàn và từng đơn vị.
 */
export interface IndicatorTable {
  /**
   * Mã chỉ tiêu trong review.yaml.
   */
  readonly indicator: string;
  /**
   * Tên chỉ tiêu, như in trong báo cáo.
   */
  readonly name: string;
  /**
   * Mã nội dung mà chỉ tiêu thuộc về.
   */
  readonly programme: string;
  /**
   * Đơn vị tính, như in trong báo cáo. Ví dụ: người, vụ, %.
   */
  readonly unitOfMeasure: string;
  /**
   * Cách gộp các đơn vị: sum, mean, ratio, min, max, none.
   */
  readonly aggregation: 'sum' | 'mean' | 'ratio' | 'min' | 'max' | 'none';
  /**
   * Số chữ số sau dấu phẩy ít nhất của kết quả chung: bình quân, tỷ số được làm tròn đến đó, thêm chữ số khi cần để không lẫn với kế hoạch, năm trước, 0 hoặc 100; số cộng giữ đủ chữ số đã ghi.
   */
  readonly decimals: number;
  /**
   * higher: càng cao càng tốt; lower: càng thấp càng tốt; neutral: không đánh giá.
   */
  readonly better: 'higher' | 'lower' | 'neutral';
  /**
   * Số đơn vị phải báo cáo chỉ tiêu này; với none là cơ quan chủ trì và các đơn vị có ghi.
   */
  readonly due: number;
  /**
   * Số đơn vị đã báo cáo; reported + missing + notApplicable = due.
   */
  readonly reported: number;
  /**
   * Số đơn vị chưa có số liệu.
   */
  readonly missing: number;
  /**
   * Số đơn vị không áp dụng, có ghi lý do.
   */
  readonly notApplicable: number;
  /**
   * Tổng và số đơn vị chưa làm tròn, để gộp nhiều địa bàn.
   */
  readonly exact: {
    readonly sum: Decimal;
    /**
     * Số đơn vị trong tổng.
     */
    readonly count: number;
    readonly numerator: DecimalOrNull;
    readonly denominator: DecimalOrNull;
  };
  readonly target: DecimalOrNull;
  readonly percentOfTarget: DecimalOrNull;
  readonly actual: DecimalOrNull;
  readonly previous: DecimalOrNull;
  /**
   * null khi không đánh giá được: không có kế hoạch, hoặc còn đơn vị chưa có số liệu.
   */
  readonly reached: boolean | null;
  /**
   * Số đơn vị có kế hoạch và đánh giá được đạt hay không.
   */
  readonly unitsWithTarget: number;
  /**
   * Số đơn vị đạt kế hoạch.
   */
  readonly unitsReached: number;
  /**
   * null khi không có số liệu cùng kỳ.
   */
  readonly change: Change | null;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
  /**
   * Số liệu của từng đơn vị, theo thứ tự trong review.yaml.
   */
  readonly units: readonly UnitFigures[];
}
/**
 * Số lượng được khen thưởng.
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
 * Một tập thể hoặc cá nhân được khen thưởng một lần.
 */
export interface AwardItem {
  /**
   * Mã danh hiệu hoặc hình thức khen thưởng trong review.yaml.
   */
  readonly form: string;
  /**
   * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
   */
  readonly class: 'title' | 'commendation';
  /**
   * Mã cấp khen thưởng trong review.yaml.
   */
  readonly authority: string;
  /**
   * Mã nội dung tổng kết trong review.yaml.
   */
  readonly programme: string;
  /**
   * Số và ngày.
   */
  readonly decision: {
    /**
     * Số, ký hiệu của quyết định.
     */
    readonly number: string;
    /**
     * Ngày ký quyết định, viết năm-tháng-ngày.
     */
    readonly date: string;
  };
  /**
   * collective: tập thể; individual: cá nhân.
   */
  readonly kind: 'collective' | 'individual';
  /**
   * Tên tập thể hoặc họ tên cá nhân.
   */
  readonly name: string;
  /**
   * Chức vụ của cá nhân; null nếu không ghi.
   */
  readonly position: string | null;
  /**
   * Mã đơn vị trong review.yaml; null nếu không thuộc đơn vị nào.
   */
  readonly unit: string | null;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Danh sách và các bảng đếm.
 */
export interface Awards {
  /**
   * Từng khen thưởng, mỗi khen thưởng một lần dù nhiều tệp cùng ghi.
   */
  readonly list: readonly AwardItem[];
  /**
   * Số tập thể, cá nhân theo cấp khen thưởng, nội dung và hình thức.
   *
   * Items: Theo cấp, nội dung, hình thức
   */
  readonly byAuthorityAndProgramme: readonly {
    /**
     * Mã cấp khen thưởng trong review.yaml.
     */
    readonly authority: string;
    /**
     * Mã nội dung tổng kết trong review.yaml.
     */
    readonly programme: string;
    /**
     * Mã danh hiệu hoặc hình thức khen thưởng trong review.yaml.
     */
    readonly form: string;
    /**
     * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Số tập thể, cá nhân theo cấp khen thưởng, tách danh hiệu và hình thức khen.
   *
   * Items: Theo cấp
   */
  readonly byAuthority: readonly {
    /**
     * Mã cấp khen thưởng trong review.yaml.
     */
    readonly authority: string;
    /**
     * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Số tập thể, cá nhân theo từng danh hiệu, hình thức.
   *
   * Items: Theo hình thức
   */
  readonly byForm: readonly {
    /**
     * Mã danh hiệu hoặc hình thức khen thưởng trong review.yaml.
     */
    readonly form: string;
    /**
     * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Số tập thể, cá nhân theo đơn vị của người nhận.
   *
   * Items: Theo đơn vị
   */
  readonly byUnit: readonly {
    /**
     * Mã đơn vị trong review.yaml; null nếu không thuộc đơn vị nào.
     */
    readonly unit: string | null;
    readonly count: AwardCount;
  }[];
  readonly titles: AwardCount;
  readonly commendations: AwardCount;
  readonly total: AwardCount;
}
/**
 * Một bản cam kết.
 */
export interface Commitment {
  /**
   * Nội dung cam kết.
   */
  readonly title: string;
  /**
   * Các bên cùng ký.
   *
   * Items: Bên ký
   */
  readonly parties: readonly string[];
  /**
   * Ngày ký, viết năm-tháng-ngày; null nếu không ghi.
   */
  readonly date: string | null;
  /**
   * Số đơn vị phải ký.
   */
  readonly due: number;
  /**
   * Số đơn vị đã ký.
   */
  readonly signed: number;
  /**
   * Mã các đơn vị chưa ký.
   *
   * Items: Mã đơn vị
   */
  readonly unsigned: readonly string[];
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Một chương trình phối hợp.
 */
export interface Cooperation {
  /**
   * Tên chương trình phối hợp.
   */
  readonly title: string;
  /**
   * Các bên cùng ký.
   *
   * Items: Bên ký
   */
  readonly parties: readonly string[];
  /**
   * Ngày ký, viết năm-tháng-ngày; null nếu không ghi.
   */
  readonly date: string | null;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Một lời của đơn vị mà cơ quan chủ trì đưa vào báo cáo.
 */
export interface TextPick {
  /**
   * Mục của lời văn cơ quan chủ trì. Ví dụ: limitations.
   */
  readonly list: string;
  /**
   * Mã đơn vị viết lời này.
   */
  readonly unit: string;
  readonly theme: Theme;
  /**
   * Mã nội dung, với lời về kết quả; null với các mục khác.
   */
  readonly programme: string | null;
  /**
   * Số thứ tự của đoạn, từ 1; null nghĩa là mọi đoạn.
   */
  readonly paragraph: number | null;
  /**
   * Lời của cơ quan chủ trì thay cho lời của đơn vị; null nếu in lời của đơn vị.
   */
  readonly wording: string | null;
  /**
   * Chỗ trong tệp của cơ quan chủ trì.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Thuyết minh của một đơn vị về một chủ đề.
 */
export interface UnitText {
  /**
   * Mã đơn vị viết lời này.
   */
  readonly unit: string;
  readonly theme: Theme;
  /**
   * Mã nội dung, với lời về kết quả; null với các mục khác.
   */
  readonly programme: string | null;
  /**
   * Nguyên văn, mỗi mục một đoạn.
   *
   * Items: Đoạn văn
   */
  readonly paragraphs: readonly string[];
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Số đơn vị trong nhóm phải nộp, đã nộp, muộn, còn thiếu; tính theo hạn của nơi nhận báo cáo.
 */
export interface GroupCompleteness {
  /**
   * Số đơn vị phải nộp báo cáo.
   */
  readonly due: number;
  /**
   * Số đơn vị đã nộp, kể cả nộp muộn.
   */
  readonly received: number;
  /**
   * Số đơn vị nộp sau hạn.
   */
  readonly late: number;
  /**
   * Số đơn vị chưa nộp; received cộng missing bằng due.
   */
  readonly missing: number;
}
/**
 * Tổng hợp xếp loại đơn vị hoặc cụm của nhóm theo một nội dung; cụm thuộc nhóm khi mọi đơn vị của cụm thuộc nhóm.
 */
export interface GroupRatings {
  /**
   * Mã nội dung được xếp loại.
   */
  readonly programme: string;
  /**
   * unit: đơn vị; cluster: cụm.
   */
  readonly subject: 'unit' | 'cluster';
  /**
   * Số đối tượng phải xếp loại, kể cả chưa có kết quả và không áp dụng.
   */
  readonly due: number;
  /**
   * Số đối tượng đã có kết quả; rated + missing + notApplicable = due.
   */
  readonly rated: number;
  /**
   * Số đối tượng chưa có kết quả.
   */
  readonly missing: number;
  readonly missingShare: Decimal;
  /**
   * Số đối tượng không áp dụng, có ghi lý do.
   */
  readonly notApplicable: number;
  /**
   * Số đối tượng được xếp mức tính là đạt.
   */
  readonly achieved: number;
  /**
   * Số kết quả là tự đánh giá, chờ thẩm định.
   */
  readonly provisional: number;
  /**
   * Số đối tượng theo từng mức, mức tốt nhất trước; cộng lại bằng rated.
   */
  readonly levels: readonly LevelCount[];
}
/**
 * Số cộng của các đơn vị trong nhóm, cộng và làm tròn như của toàn địa bàn.
 */
export interface GroupIndicator {
  /**
   * Mã chỉ tiêu trong review.yaml.
   */
  readonly indicator: string;
  /**
   * Số đơn vị phải báo cáo chỉ tiêu này; với none là cơ quan chủ trì và các đơn vị có ghi.
   */
  readonly due: number;
  /**
   * Số đơn vị đã báo cáo; reported + missing + notApplicable = due.
   */
  readonly reported: number;
  /**
   * Số đơn vị chưa có số liệu.
   */
  readonly missing: number;
  /**
   * Số đơn vị không áp dụng, có ghi lý do.
   */
  readonly notApplicable: number;
  /**
   * Tổng và số đơn vị chưa làm tròn, để gộp nhiều địa bàn.
   */
  readonly exact: {
    readonly sum: Decimal;
    /**
     * Số đơn vị trong tổng.
     */
    readonly count: number;
    readonly numerator: DecimalOrNull;
    readonly denominator: DecimalOrNull;
  };
  readonly target: DecimalOrNull;
  readonly percentOfTarget: DecimalOrNull;
  readonly actual: DecimalOrNull;
  readonly previous: DecimalOrNull;
  /**
   * null khi không đánh giá được: không có kế hoạch, hoặc còn đơn vị chưa có số liệu.
   */
  readonly reached: boolean | null;
  /**
   * Số đơn vị có kế hoạch và đánh giá được đạt hay không.
   */
  readonly unitsWithTarget: number;
  /**
   * Số đơn vị đạt kế hoạch.
   */
  readonly unitsReached: number;
  /**
   * null khi không có số liệu cùng kỳ.
   */
  readonly change: Change | null;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Các bảng đếm khen thưởng của đơn vị trong nhóm, và của chính nhóm.
 */
export interface GroupAwards {
  /**
   * Số tập thể, cá nhân theo cấp khen thưởng, nội dung và hình thức.
   *
   * Items: Theo cấp, nội dung, hình thức
   */
  readonly byAuthorityAndProgramme: readonly {
    /**
     * Mã cấp khen thưởng trong review.yaml.
     */
    readonly authority: string;
    /**
     * Mã nội dung tổng kết trong review.yaml.
     */
    readonly programme: string;
    /**
     * Mã danh hiệu hoặc hình thức khen thưởng trong review.yaml.
     */
    readonly form: string;
    /**
     * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Số tập thể, cá nhân theo cấp khen thưởng, tách danh hiệu và hình thức khen.
   *
   * Items: Theo cấp
   */
  readonly byAuthority: readonly {
    /**
     * Mã cấp khen thưởng trong review.yaml.
     */
    readonly authority: string;
    /**
     * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Số tập thể, cá nhân theo từng danh hiệu, hình thức.
   *
   * Items: Theo hình thức
   */
  readonly byForm: readonly {
    /**
     * Mã danh hiệu hoặc hình thức khen thưởng trong review.yaml.
     */
    readonly form: string;
    /**
     * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  readonly titles: AwardCount;
  readonly commendations: AwardCount;
  readonly total: AwardCount;
}
/**
 * Khu vực, đơn vị có đơn vị khác trực thuộc, hoặc các đơn vị trong một bản tổng hợp cấp dưới.
 */
export interface Group {
  /**
   * Mã khu vực hoặc mã đơn vị trong review.yaml; của bản tổng hợp cấp dưới thì mã đơn vị, rồi dấu gạch chéo và mã trong bản ấy.
   */
  readonly id: string;
  /**
   * Tên khu vực hoặc đơn vị.
   */
  readonly name: string;
  /**
   * Mã của nhóm rộng hơn ngay bên trên; null nếu không có.
   */
  readonly parent: string | null;
  /**
   * area: theo parent trong review.yaml; rollup: các đơn vị trong một bản tổng hợp cấp dưới.
   */
  readonly kind: 'area' | 'rollup';
  /**
   * Mã các đơn vị của nhóm, cả của các nhóm nằm trong nó.
   */
  readonly units: readonly string[];
  /**
   * Tình hình nộp bản tổng hợp của nhóm cho cơ quan chủ trì này; null nếu nhóm không phải nộp.
   */
  readonly receipt: UnitReceipt | null;
  readonly completeness: GroupCompleteness;
  /**
   * Như ratings của toàn địa bàn, cùng thứ tự.
   */
  readonly ratings: readonly GroupRatings[];
  /**
   * Như indicators của toàn địa bàn, cùng thứ tự.
   */
  readonly indicators: readonly GroupIndicator[];
  readonly awards: GroupAwards;
}
/**
 * Tệp bao-cao-<năm>.json: mọi số liệu tổng hợp của báo cáo, kèm xuất xứ.
 */
export interface SummaryFile {
  /**
   * Phiên bản của định dạng này.
   */
  readonly version: 4;
  /**
   * Năm tổng kết.
   */
  readonly year: number;
  /**
   * Tên cơ quan chủ trì, như trong review.yaml.
   */
  readonly host: string;
  readonly completeness: Completeness;
  /**
   * Một bảng cho mỗi nội dung có xếp loại và mỗi loại đối tượng (đơn vị, cụm).
   */
  readonly ratings: readonly RatingTable[];
  /**
   * Một bảng cho mỗi chỉ tiêu, theo thứ tự trong review.yaml.
   */
  readonly indicators: readonly IndicatorTable[];
  readonly awards: Awards;
  /**
   * Các bản cam kết và đơn vị đã ký, chưa ký.
   */
  readonly commitments: readonly Commitment[];
  /**
   * Các chương trình phối hợp đã ký.
   */
  readonly cooperation: readonly Cooperation[];
  /**
   * Lời văn trong báo cáo của từng đơn vị, mỗi mục ghi rõ của đơn vị nào.
   */
  readonly unitTexts: readonly UnitText[];
  /**
   * Những lời của đơn vị mà cơ quan chủ trì đưa vào báo cáo, và đưa vào chỗ nào.
   */
  readonly picks: readonly TextPick[];
  /**
   * Số liệu cộng riêng của từng khu vực, từng bản tổng hợp cấp dưới; nhóm rộng đứng trước các nhóm nằm trong nó.
   */
  readonly groups: readonly Group[];
  /**
   * Các tệp mà số liệu được lấy từ đó: review.yaml, host.yaml, rồi báo cáo của các đơn vị, kể cả bản đã có bản sau thay.
   */
  readonly inputs: readonly InputFile[];
  /**
   * Mã của cả tệp này, để đọc qua điện thoại: SHA-256 của tệp khi bỏ mục fingerprint (mục cuối cùng, cả dấu phẩy đứng trước), lấy số dư khi chia cho 10^24, viết thành sáu nhóm bốn chữ số.
   */
  readonly fingerprint: string;
}

/** The figures of a summary, without what proves its file. */
export type Summary = Omit<SummaryFile, 'inputs' | 'fingerprint'>;
