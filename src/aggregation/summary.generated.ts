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
 * Chỗ trong tệp mà số liệu được ghi.
 */
export interface SourcePlace {
  /**
   * Tệp
   */
  readonly file: string;
  /**
   * Dòng, tính từ 1.
   */
  readonly line: number;
  /**
   * Cột, tính từ 1.
   */
  readonly column: number;
}
/**
 * Đơn vị đã nộp chưa, nộp khi nào.
 */
export interface UnitReceipt {
  /**
   * Mã đơn vị
   */
  readonly unit: string;
  /**
   * Tên đơn vị
   */
  readonly name: string;
  /**
   * received: đã nộp; missing: chưa nộp.
   */
  readonly state: 'received' | 'missing';
  /**
   * Ngày nộp
   */
  readonly submitted: string | null;
  /**
   * Nộp muộn
   */
  readonly late: boolean;
  /**
   * Hợp lệ
   */
  readonly valid: boolean;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Số đơn vị phải nộp, đã nộp, hợp lệ, muộn, còn thiếu.
 */
export interface Completeness {
  /**
   * Hạn nộp
   */
  readonly deadline: string;
  /**
   * Phải nộp
   */
  readonly due: number;
  /**
   * Đã nộp
   */
  readonly received: number;
  /**
   * Hợp lệ
   */
  readonly valid: number;
  /**
   * Nộp muộn
   */
  readonly late: number;
  /**
   * Chưa nộp
   */
  readonly missing: number;
  /**
   * Từng đơn vị
   */
  readonly units: readonly UnitReceipt[];
}
/**
 * Số đối tượng xếp mức này.
 */
export interface LevelCount {
  /**
   * Mã mức
   */
  readonly level: string;
  /**
   * Tên mức
   */
  readonly label: string;
  /**
   * Được tính là đạt
   */
  readonly achieved: boolean;
  /**
   * Số lượng
   */
  readonly count: number;
  readonly share: Decimal;
}
/**
 * Mức, điểm và lý do.
 */
export interface RatingResult {
  /**
   * Mã mức
   */
  readonly level: string | null;
  /**
   * Tên mức
   */
  readonly label: string | null;
  readonly score: DecimalOrNull;
  /**
   * Lý do
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
   * Mã
   */
  readonly id: string;
  /**
   * Tên
   */
  readonly name: string;
  /**
   * rated: đã xếp loại; missing: chưa có; not-applicable: không áp dụng.
   */
  readonly state: 'rated' | 'missing' | 'not-applicable';
  /**
   * Mã mức được tính
   */
  readonly level: string | null;
  /**
   * Tên mức được tính
   */
  readonly label: string | null;
  /**
   * Đạt
   */
  readonly achieved: boolean;
  /**
   * final: thẩm định; self: tự đánh giá (tạm tính); derived: suy ra từ các đơn vị trong cụm; none: chưa có.
   */
  readonly basis: 'final' | 'self' | 'derived' | 'none';
  /**
   * Tạm tính
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
   * Mã nội dung
   */
  readonly programme: string;
  /**
   * unit: đơn vị; cluster: cụm.
   */
  readonly subject: 'unit' | 'cluster';
  /**
   * Mã thang
   */
  readonly scale: string;
  /**
   * Phải xếp loại
   */
  readonly due: number;
  /**
   * Đã xếp loại
   */
  readonly rated: number;
  /**
   * Chưa có
   */
  readonly missing: number;
  /**
   * Không áp dụng
   */
  readonly notApplicable: number;
  /**
   * Đạt
   */
  readonly achieved: number;
  /**
   * Tạm tính
   */
  readonly provisional: number;
  /**
   * Theo mức
   */
  readonly levels: readonly LevelCount[];
  /**
   * Từng đối tượng
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
   * Chiều
   */
  readonly direction: 'up' | 'down' | 'unchanged';
  /**
   * Đánh giá
   */
  readonly verdict: 'better' | 'worse' | 'same' | 'neutral';
  /**
   * Số đơn vị so sánh được
   */
  readonly units: number;
}
/**
 * Kế hoạch, thực hiện, cùng kỳ của một đơn vị.
 */
export interface UnitFigures {
  /**
   * Mã đơn vị
   */
  readonly unit: string;
  /**
   * Tên đơn vị
   */
  readonly name: string;
  /**
   * Tình trạng
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
   * Mã chỉ tiêu
   */
  readonly indicator: string;
  /**
   * Tên chỉ tiêu
   */
  readonly name: string;
  /**
   * Mã nội dung
   */
  readonly programme: string;
  /**
   * Đơn vị tính
   */
  readonly unitOfMeasure: string;
  /**
   * Cách tổng hợp
   */
  readonly aggregation: 'sum' | 'mean' | 'ratio' | 'min' | 'max' | 'none';
  /**
   * Số chữ số thập phân
   */
  readonly decimals: number;
  /**
   * Chiều tốt
   */
  readonly better: 'higher' | 'lower' | 'neutral';
  /**
   * Phải báo cáo
   */
  readonly due: number;
  /**
   * Đã báo cáo
   */
  readonly reported: number;
  /**
   * Chưa có
   */
  readonly missing: number;
  /**
   * Không áp dụng
   */
  readonly notApplicable: number;
  /**
   * Tổng và số đơn vị chưa làm tròn, để gộp nhiều địa bàn.
   */
  readonly exact: {
    readonly sum: Decimal;
    /**
     * Số đơn vị
     */
    readonly count: number;
    readonly numerator: DecimalOrNull;
    readonly denominator: DecimalOrNull;
  };
  readonly target: DecimalOrNull;
  readonly actual: DecimalOrNull;
  readonly previous: DecimalOrNull;
  /**
   * null khi không đánh giá được.
   */
  readonly reached: boolean | null;
  /**
   * Số đơn vị có kế hoạch
   */
  readonly unitsWithTarget: number;
  /**
   * Số đơn vị đạt kế hoạch
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
   * Từng đơn vị
   */
  readonly units: readonly UnitFigures[];
}
/**
 * Số lượng được khen thưởng.
 */
export interface AwardCount {
  /**
   * Tập thể
   */
  readonly collectives: number;
  /**
   * Cá nhân
   */
  readonly individuals: number;
}
/**
 * Một tập thể hoặc cá nhân được khen thưởng một lần.
 */
export interface AwardItem {
  /**
   * Mã hình thức
   */
  readonly form: string;
  /**
   * Loại
   */
  readonly class: 'title' | 'commendation';
  /**
   * Mã cấp
   */
  readonly authority: string;
  /**
   * Mã nội dung
   */
  readonly programme: string;
  /**
   * Số và ngày.
   */
  readonly decision: {
    /**
     * Số
     */
    readonly number: string;
    /**
     * Ngày
     */
    readonly date: string;
  };
  /**
   * Đối tượng
   */
  readonly kind: 'collective' | 'individual';
  /**
   * Tên
   */
  readonly name: string;
  /**
   * Chức vụ
   */
  readonly position: string | null;
  /**
   * Mã đơn vị
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
   * Danh sách
   */
  readonly list: readonly AwardItem[];
  /**
   * Theo cấp, nội dung, hình thức
   *
   * Items: Theo cấp, nội dung, hình thức
   */
  readonly byAuthorityAndProgramme: readonly {
    /**
     * Mã cấp
     */
    readonly authority: string;
    /**
     * Mã nội dung
     */
    readonly programme: string;
    /**
     * Mã hình thức
     */
    readonly form: string;
    /**
     * Loại
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Theo cấp
   *
   * Items: Theo cấp
   */
  readonly byAuthority: readonly {
    /**
     * Mã cấp
     */
    readonly authority: string;
    /**
     * Loại
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Theo hình thức
   *
   * Items: Theo hình thức
   */
  readonly byForm: readonly {
    /**
     * Mã hình thức
     */
    readonly form: string;
    /**
     * Loại
     */
    readonly class: 'title' | 'commendation';
    readonly count: AwardCount;
  }[];
  /**
   * Theo đơn vị
   *
   * Items: Theo đơn vị
   */
  readonly byUnit: readonly {
    /**
     * Mã đơn vị
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
   * Nội dung
   */
  readonly title: string;
  /**
   * Các bên
   *
   * Items: Bên ký
   */
  readonly parties: readonly string[];
  /**
   * Ngày ký
   */
  readonly date: string | null;
  /**
   * Phải ký
   */
  readonly due: number;
  /**
   * Đã ký
   */
  readonly signed: number;
  /**
   * Chưa ký
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
   * Nội dung
   */
  readonly title: string;
  /**
   * Các bên
   *
   * Items: Bên ký
   */
  readonly parties: readonly string[];
  /**
   * Ngày ký
   */
  readonly date: string | null;
  /**
   * Những chỗ trong các tệp mà số liệu này lấy từ đó.
   */
  readonly sources: readonly SourcePlace[];
}
/**
 * Thuyết minh của một đơn vị về một chủ đề.
 */
export interface UnitText {
  /**
   * Mã đơn vị
   */
  readonly unit: string;
  /**
   * Chủ đề
   */
  theme:
    'results' | 'limitations' | 'objective-causes' | 'subjective-causes' | 'lessons' | 'tasks' | 'proposals';
  /**
   * Mã nội dung
   */
  readonly programme: string | null;
  /**
   * Các đoạn văn
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
 * Tệp bao-cao-<năm>.json: mọi số liệu tổng hợp của báo cáo, kèm xuất xứ.
 */
export interface Summary {
  /**
   * Phiên bản của định dạng này.
   */
  readonly version: 1;
  /**
   * Năm tổng kết.
   */
  readonly year: number;
  /**
   * Cơ quan chủ trì
   */
  readonly host: string;
  readonly completeness: Completeness;
  /**
   * Xếp loại
   */
  readonly ratings: readonly RatingTable[];
  /**
   * Chỉ tiêu
   */
  readonly indicators: readonly IndicatorTable[];
  readonly awards: Awards;
  /**
   * Cam kết
   */
  readonly commitments: readonly Commitment[];
  /**
   * Chương trình phối hợp
   */
  readonly cooperation: readonly Cooperation[];
  /**
   * Lời của đơn vị
   */
  readonly unitTexts: readonly UnitText[];
}
