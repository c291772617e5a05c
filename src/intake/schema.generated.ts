// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Mã, sau mã các cơ quan ở giữa nếu có, nối nhau bằng dấu gạch chéo. Ví dụ: cua-lo/nghi-thuy.
 */
export type IdPath = string;
/**
 * Chữ thường không dấu, chữ số, nối nhau bằng dấu gạch ngang. Ví dụ: nghi-thuy.
 */
export type Id = string;
/**
 * Một dòng chữ hoặc một đoạn văn, không được để trống.
 */
export type Text = string;
/**
 * Mỗi mục trong danh sách là một đoạn văn; trong một mục nhiều dòng, dòng trống ngăn các đoạn, dòng bắt đầu bằng dấu - hoặc + là một ý riêng.
 */
export type Paragraphs = readonly Text[];
/**
 * Năm dương lịch, bốn chữ số. Ví dụ: 2023.
 */
export type Year = number;
/**
 * Viết theo thứ tự năm-tháng-ngày. Ví dụ: 2023-12-13.
 */
export type IsoDate = string;
/**
 * Chỉ gồm chữ số; dấu chấm là dấu thập phân; không có dấu ngăn hàng nghìn. Ví dụ: 1234.5.
 */
export type Figure = number;
/**
 * Mã đơn vị, nghĩa là cả phần ấy trong báo cáo của đơn vị; thêm dấu / và số thứ tự nếu chỉ lấy một đoạn. Ngoài mục cùng tên thì ghi rõ phần nào: mã nội dung, limitations, objective, subjective, lessons, tasks hoặc proposals. Ví dụ: nghi-thuy, nghi-thuy/2, nghi-thuy/tasks/1.
 */
export type TextReference = string;
/**
 * Một đơn vị, hoặc danh sách nếu gộp lời của nhiều đơn vị.
 */
export type TextReferences = readonly TextReference[] | TextReference;
/**
 * Một đoạn văn, hoặc lời văn lấy từ báo cáo của đơn vị.
 */
export type HostParagraph = PickedText | Text;
/**
 * Mỗi mục trong danh sách là một đoạn văn, hoặc lời văn lấy từ báo cáo của đơn vị; trong một mục nhiều dòng, dòng trống ngăn các đoạn, dòng bắt đầu bằng dấu - hoặc + là một ý riêng.
 */
export type HostParagraphs = readonly HostParagraph[];
/**
 * year: cả năm (mặc định); first-half, second-half: 6 tháng đầu, 6 tháng cuối năm; nine-months: 9 tháng đầu năm; quarter-1 đến quarter-4: quý; school-year: năm học, bắt đầu từ năm ghi ở year.
 */
export type Period =
  | 'year'
  | 'first-half'
  | 'second-half'
  | 'nine-months'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4'
  | 'school-year';
/**
 * Mã của đơn vị cũ trong kỳ trước, hoặc mã kèm tên và năm.
 */
export type FormerUnit =
  | {
      readonly unit: Id;
      readonly name?: Text;
      readonly from?: Year;
    }
  | Id;
/**
 * Các dòng tên cơ quan cấp trên trực tiếp, in hoa không đậm; mỗi dòng một mục. Ví dụ: ỦY BAN NHÂN DÂN; TỈNH NGHỆ AN.
 *
 * @maxItems 6
 */
export type Superior = readonly Text[];
/**
 * Các dòng tên cơ quan ban hành, in hoa đậm; mỗi dòng một mục. Ví dụ: ỦY BAN NHÂN DÂN; THỊ XÃ CỬA LÒ.
 *
 * @minItems 1
 * @maxItems 6
 */
export type Issuer = readonly Text[];
/**
 * Mỗi mục là một nơi nhận, không kèm gạch đầu dòng và dấu chấm phẩy.
 *
 * @maxItems 200
 */
export type Recipients = readonly Text[];
/**
 * ratings, indicators, awards, recipients hoặc completeness.
 */
export type AnnexName = 'ratings' | 'indicators' | 'awards' | 'recipients' | 'completeness';
/**
 * targets, changes hoặc ratings.
 */
export type ChartName = 'targets' | 'changes' | 'ratings';
/**
 * Một đoạn văn, hoặc tên nhiệm vụ và nội dung.
 */
export type Task =
  | {
      readonly title: Text;
      readonly text?: HostParagraphs;
    }
  | HostParagraph;
/**
 * Một đoạn văn, hoặc những kiến nghị với một nơi.
 */
export type Proposal =
  | {
      readonly to: Text;
      readonly text: HostParagraphs;
    }
  | HostParagraph;
/**
 * 64 chữ số thập lục phân.
 */
export type Sha256 = string;
/**
 * Số nguyên, không âm.
 */
export type Whole = number;
/**
 * Đúng từng chữ số, dấu chấm là dấu thập phân.
 */
export type Exact = number;

/**
 * Số, ký hiệu và ngày của quyết định.
 */
export interface Decision {
  readonly number: Text;
  readonly date: IsoDate;
}
/**
 * Ghi mức, hoặc điểm, hoặc điểm từng tiêu chí; ghi nhiều cách thì các cách phải khớp nhau. Nếu nội dung không áp dụng thì ghi lý do vào notApplicable.
 */
export interface Rating {
  readonly level?: Id;
  readonly score?: Figure;
  /**
   * Mã tiêu chí và số điểm đạt được.
   */
  readonly points?: {
    readonly [k: string]: Figure;
  };
  readonly notApplicable?: Text;
  readonly reason?: Text;
  readonly decision?: Decision;
}
/**
 * Kế hoạch được giao, kết quả thực hiện và cùng kỳ năm trước.
 */
export interface IndicatorValue {
  readonly target?: Figure;
  readonly actual?: Figure;
  readonly previous?: Figure;
  readonly notApplicable?: Text;
  readonly note?: Text;
}
/**
 * Một tập thể hoặc một cá nhân được khen thưởng.
 */
export interface Recipient {
  /**
   * collective: tập thể; individual: cá nhân.
   */
  readonly kind: 'collective' | 'individual';
  readonly name: Text;
  readonly unit?: IdPath;
  readonly position?: Text;
}
/**
 * Những tập thể, cá nhân được khen thưởng cùng một hình thức trong một quyết định.
 */
export interface AwardGroup {
  readonly form: Id;
  readonly authority: Id;
  readonly programme: Id;
  readonly decision: Decision;
  /**
   * Các tập thể, cá nhân có tên trong quyết định.
   *
   * @minItems 1
   */
  readonly recipients: readonly Recipient[];
}
/**
 * Lời của đơn vị mà cơ quan chủ trì đưa vào báo cáo. Ví dụ: { from: nghi-thuy/2 }.
 */
export interface PickedText {
  readonly from: TextReferences;
  readonly as?: Text;
  /**
   * true thì in tên đơn vị trước lời văn, false thì không; mặc định chỉ nêu tên ở phần kết quả.
   */
  readonly named?: boolean;
}
/**
 * Nguyên nhân của tồn tại, hạn chế.
 */
export interface HostCauses {
  readonly objective?: HostParagraphs;
  readonly subjective?: HostParagraphs;
}
/**
 * Nguyên nhân của tồn tại, hạn chế.
 */
export interface Causes {
  readonly objective?: Paragraphs;
  readonly subjective?: Paragraphs;
}
/**
 * Phần lời của báo cáo; mỗi mục trong danh sách là một đoạn văn. Cơ quan chủ trì chọn đưa vào báo cáo chung.
 */
export interface Narrative {
  /**
   * Kết quả nổi bật theo từng nội dung: mã nội dung, rồi các đoạn văn.
   */
  readonly programmes?: {
    readonly [k: string]: Paragraphs;
  };
  readonly limitations?: Paragraphs;
  readonly causes?: Causes;
  readonly lessons?: Paragraphs;
  readonly tasks?: Paragraphs;
  readonly proposals?: Paragraphs;
}
/**
 * Một chương trình phối hợp đã ký kết.
 */
export interface CooperationProgramme {
  readonly title: Text;
  /**
   * Các bên ký chương trình phối hợp.
   *
   * @minItems 2
   */
  readonly parties: readonly Text[];
  readonly date?: IsoDate;
}
/**
 * Quy đổi cho bản tổng hợp của một số đơn vị.
 */
export interface RollupMapping {
  /**
   * Mã những đơn vị gửi bản tổng hợp được quy đổi; bỏ trống nghĩa là mọi đơn vị gửi bản tổng hợp.
   *
   * @minItems 1
   */
  readonly units?: readonly Id[];
  readonly programmes?: MappedIds;
  /**
   * Mã thang trong bản tổng hợp, rồi thang ở đây và mức nào là mức nào.
   */
  readonly scales?: {
    readonly [k: string]: ScaleMapping;
  };
  readonly indicators?: MappedIds;
  readonly awardForms?: MappedIds;
  readonly authorities?: MappedIds;
  /**
   * Mã trong bản tổng hợp, rồi mã ở đây.
   */
  readonly unitKinds?: {
    readonly [k: string]: Id;
  };
}
/**
 * Mã trong bản tổng hợp, rồi mã ở đây; null nghĩa là cố ý không lấy.
 */
export interface MappedIds {
  readonly [k: string]: string | null;
}
/**
 * Thang ở đây, và mức nào là mức nào.
 */
export interface ScaleMapping {
  readonly as: Id;
  /**
   * Mã mức trong bản tổng hợp, rồi mã mức ở đây; bỏ trống nghĩa là các mức cùng mã.
   */
  readonly levels?: {
    readonly [k: string]: Id;
  };
}
/**
 * Quyền hạn, chức vụ và họ tên người ký.
 */
export interface Signature {
  /**
   * Các dòng trên chữ ký, mỗi dòng một mục. Ví dụ: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH. Với mẫu huong-dan-36: T/M BAN THƯỜNG VỤ; BÍ THƯ.
   *
   * @minItems 1
   * @maxItems 6
   */
  readonly lines: readonly Text[];
  readonly name: Text;
}
/**
 * Số, ký hiệu, ngày của một loại văn bản, và những gì khác với phần chung của mọi văn bản.
 */
export interface DocumentSettings {
  /**
   * Số của văn bản; bỏ trống khi chưa được cấp số.
   */
  readonly number?: number;
  /**
   * Ký hiệu của văn bản, không có dấu cách. Ví dụ: BC-UBND; với mẫu huong-dan-36: BC/ĐU. Loại văn bản khác báo cáo mà bỏ trống thì suy từ ký hiệu của báo cáo: QĐ-UBND.
   */
  readonly symbol?: string;
  readonly date?: IsoDate;
  /**
   * Văn bản mà báo cáo thực hiện, nêu ở câu mở đầu sau chữ Thực hiện. Ví dụ: Kế hoạch số 85/KH-UBND; ngày, cơ quan ban hành, trích yếu ghi ở citations hoặc ghi luôn tại đây.
   *
   * @maxItems 10
   */
  readonly basis?: readonly Text[];
  /**
   * Có vẽ khung quanh tờ giấy khen hay không: false thì không, để in trên phôi có sẵn khung. Mặc định: true.
   */
  readonly frame?: boolean;
  /**
   * Hình in ở chỗ mà mẫu của loại văn bản dành cho, như biểu trưng trên giấy khen.
   */
  readonly image?: {
    readonly file: Text;
    readonly alternative?: Text;
  };
  /**
   * roman: Phần I; ordinal: Phần thứ nhất. Bỏ trống thì theo mẫu phần đầu văn bản.
   */
  readonly partNumbers?: 'roman' | 'ordinal';
  readonly mark?: Text;
  /**
   * Có in mục lục hay không: true thì mục lục ở cuối, trên trang riêng; mặc định là false, không có mục lục.
   */
  readonly contents?: boolean;
  /**
   * Những phụ lục được in, theo thứ tự; [] nếu không in phụ lục nào. ratings: xếp loại; indicators: chỉ tiêu; awards: tổng hợp khen thưởng; recipients: danh sách được khen thưởng; completeness: tình hình nộp báo cáo. Mặc định: tất cả; phụ lục không có gì để nói hoặc không được dẫn trong báo cáo thì không in.
   */
  readonly annexes?: readonly AnnexName[];
  /**
   * Bản tổng hợp của cấp dưới thì phụ lục của báo cáo in từng đơn vị bên dưới (true), hay mỗi bản tổng hợp một dòng (false). Mặc định: false.
   */
  readonly drillDown?: boolean;
  /**
   * Những biểu đồ được vẽ, theo thứ tự; [] nếu không vẽ biểu đồ nào. targets: mức hoàn thành kế hoạch của các chỉ tiêu; changes: tăng, giảm so với kỳ trước; ratings: xếp loại theo mức. Mặc định: nhiều nhất hai biểu đồ đầu tiên có gì để xem; biểu đồ có ít hơn ba số khác nhau thì không vẽ.
   */
  readonly charts?: readonly ChartName[];
  /**
   * Mã những chỉ tiêu được nêu trong tin bài, trên trang trình chiếu, theo thứ tự; [] nếu không nêu chỉ tiêu nào. Bỏ trống thì chương trình chọn: trong tin bài là ba chỉ tiêu đầu của mỗi nội dung, trên trang trình chiếu là các chỉ tiêu có kế hoạch, lần lượt mỗi nội dung một chỉ tiêu.
   *
   * @maxItems 30
   */
  readonly highlights?: readonly Id[];
  readonly note?: Text;
  readonly letterhead?: Id;
  readonly superior?: Superior;
  readonly issuer?: Issuer;
  readonly place?: Text;
  readonly signature?: Signature;
  readonly recipients?: Recipients;
  readonly archive?: Text;
}
/**
 * Một loại đơn vị. Ví dụ: phường.
 */
export interface UnitKind {
  readonly id: Id;
  readonly name: Text;
  /**
   * form: báo cáo của đơn vị (mặc định); rollup: bản tổng hợp của cấp mình, do lệnh review rollup lập từ báo cáo của các đơn vị bên dưới.
   */
  readonly submits?: 'form' | 'rollup';
}
/**
 * Các mức của một thang, từ tốt nhất đến kém nhất, và cách chấm điểm.
 */
export interface Scale {
  readonly id: Id;
  readonly maximum?: Figure;
  /**
   * Các mức, từ tốt nhất đến kém nhất.
   *
   * @minItems 2
   * @maxItems 50
   */
  readonly levels: readonly {
    readonly id: Id;
    readonly label: Text;
    /**
     * true nếu mức này được tính là đạt, false nếu không.
     */
    readonly achieved: boolean;
    readonly from?: Figure;
    readonly to?: Figure;
  }[];
  /**
   * Các tiêu chí chấm điểm; tổng điểm tối đa phải bằng điểm tối đa của thang.
   */
  readonly criteria?: readonly {
    readonly id: Id;
    readonly label: Text;
    readonly maximum: Figure;
  }[];
}
/**
 * Một nội dung tổng kết và cách xếp loại nội dung ấy.
 */
export interface Programme {
  readonly id: Id;
  readonly title: Text;
  readonly shortTitle?: Text;
  readonly achievement?: Text;
  /**
   * false nếu nội dung chỉ dùng cho khen thưởng. Mặc định: true.
   */
  readonly reviewed?: boolean;
  /**
   * Nội dung này xếp loại thế nào; bỏ trống nếu không xếp loại.
   */
  readonly rating?: {
    readonly scale: Id;
    /**
     * Mã các loại đơn vị phải xếp loại; bỏ trống nghĩa là mọi đơn vị.
     *
     * @minItems 1
     */
    readonly kinds?: readonly Id[];
    /**
     * Cách xếp loại các cụm; bỏ trống nếu không xếp loại cụm.
     */
    readonly clusters?: {
      /**
       * stated: hội đồng ghi trong host.yaml; lowest: theo đơn vị thấp nhất; share: theo tỷ lệ đơn vị đạt.
       */
      readonly rule: 'stated' | 'lowest' | 'share';
      /**
       * Với quy tắc share: tỷ lệ phần trăm đơn vị đạt, từ 0 đến 100.
       */
      readonly atLeast?: number;
      readonly level?: Id;
      readonly otherwise?: Id;
    };
  };
}
/**
 * Một chỉ tiêu: đơn vị tính, kiểu số liệu, cách tổng hợp.
 */
export interface Indicator {
  readonly id: Id;
  readonly name: Text;
  readonly programme: Id;
  readonly sentence?: Text;
  /**
   * false nếu báo cáo không nói chỉ tiêu này tăng hay giảm so với năm trước, như chỉ tiêu được giao. Mặc định: true.
   */
  readonly compared?: boolean;
  readonly unitOfMeasure: Text;
  /**
   * count: số đếm, là số nguyên; amount: số lượng có phần lẻ; percentage: tỷ lệ phần trăm.
   */
  readonly type: 'count' | 'amount' | 'percentage';
  /**
   * Số chữ số sau dấu phẩy của kết quả in ra: bình quân, tỷ số được làm tròn đến đó, thêm chữ số khi cần để không in trùng với kế hoạch, năm trước, 0 hoặc 100%; số cộng giữ đủ chữ số đã ghi. Mặc định: 0 với số đếm, 1 với kiểu khác.
   */
  readonly decimals?: number;
  /**
   * sum: cộng; mean: bình quân; ratio: tỷ số của hai chỉ tiêu khác; min: nhỏ nhất; max: lớn nhất; none: không tổng hợp.
   */
  readonly aggregation: 'sum' | 'mean' | 'ratio' | 'min' | 'max' | 'none';
  /**
   * Với cách tổng hợp ratio: hai chỉ tiêu dùng để tính.
   */
  readonly ratio?: {
    readonly numerator: Id;
    readonly denominator: Id;
  };
  /**
   * Mã những chỉ tiêu cộng lại phải bằng chỉ tiêu này, ở từng đơn vị.
   *
   * @minItems 2
   */
  readonly parts?: readonly Id[];
  /**
   * higher: càng cao càng tốt; lower: càng thấp càng tốt; neutral: không đánh giá. Mặc định: neutral.
   */
  readonly better?: 'higher' | 'lower' | 'neutral';
  readonly target?: Figure;
  readonly minimum?: Figure;
  readonly maximum?: Figure;
  /**
   * Mã các loại đơn vị phải báo cáo chỉ tiêu này; bỏ trống nghĩa là mọi đơn vị.
   *
   * @minItems 1
   */
  readonly kinds?: readonly Id[];
}
/**
 * Một danh hiệu thi đua hoặc hình thức khen thưởng.
 */
export interface AwardForm {
  readonly id: Id;
  readonly name: Text;
  /**
   * title: danh hiệu thi đua; commendation: hình thức khen thưởng.
   */
  readonly class: 'title' | 'commendation';
  /**
   * collective: chỉ tập thể; individual: chỉ cá nhân; both: cả hai.
   */
  readonly recipients: 'collective' | 'individual' | 'both';
  readonly certificate?: Text;
  /**
   * true: kèm mức tiền thưởng theo quy định; quyết định khen thưởng ghi như vậy. Mặc định: false.
   */
  readonly bonus?: boolean;
}
/**
 * Một cơ quan quyết định khen thưởng.
 */
export interface Authority {
  readonly id: Id;
  readonly name: Text;
  readonly head?: Text;
  /**
   * Số nhỏ hơn là cấp cao hơn; dùng để xếp thứ tự.
   */
  readonly rank: number;
}
/**
 * Tệp review.yaml: năm, cơ quan chủ trì, đơn vị phải báo cáo, nội dung, thang xếp loại, chỉ tiêu, khen thưởng và thể thức văn bản.
 */
export interface CampaignFile {
  readonly year: Year;
  readonly period?: Period;
  readonly title: Text;
  /**
   * Cơ quan tổ chức hội nghị tổng kết và ban hành báo cáo.
   */
  readonly host: {
    readonly name: Text;
    readonly shortName: Text;
    readonly locality: Text;
    readonly contact?: Text;
    readonly superior?: Text;
  };
  readonly conference?: IsoDate;
  readonly deadline: IsoDate;
  /**
   * Phần chung của mọi văn bản (phần đầu, chữ ký, nơi nhận), rồi từng loại văn bản, theo Nghị định số 30/2020/NĐ-CP; của cơ quan Đảng thì theo Hướng dẫn số 36-HD/VPTW. Khóa là mã của một loại văn bản (`review documents` liệt kê) thì ghi số, ký hiệu, ngày của loại ấy.
   */
  readonly documents: {
    readonly letterhead?: Id;
    readonly superior?: Superior;
    readonly issuer: Issuer;
    readonly place: Text;
    readonly signature: Signature;
    readonly recipients: Recipients;
    readonly archive: Text;
    readonly note?: Text;
    /**
     * Tệp phông chữ riêng (.ttf, .otf), đường dẫn tính từ thư mục kỳ tổng kết; bỏ trống thì dùng Tinos, cùng cỡ chữ với Times New Roman.
     */
    readonly fonts?: {
      readonly regular: Text;
      readonly bold: Text;
      readonly italic: Text;
      readonly boldItalic: Text;
    };
    readonly report: DocumentSettings;
  };
  /**
   * Từ dùng trong câu văn của báo cáo để gọi đơn vị và cụm.
   */
  readonly wording?: {
    readonly unit?: Text;
    readonly cluster?: Text;
  };
  /**
   * Các văn bản mà báo cáo viện dẫn. Trong lời văn chỉ cần ghi loại và số (Nghị định số 03/2019/NĐ-CP): lần đầu tiên báo cáo in đủ ngày, cơ quan ban hành, trích yếu; các lần sau chỉ in loại và số.
   *
   * @maxItems 500
   */
  readonly citations?: readonly {
    readonly type: Text;
    readonly number: Text;
    readonly date: IsoDate;
    readonly issuer: Text;
    readonly abstract: Text;
  }[];
  /**
   * Chữ viết tắt và chữ đầy đủ, như viết giữa câu: lần đầu dùng trong lời văn, báo cáo in cả hai. Ví dụ: { BCH: Ban Chỉ huy }. Những chữ thường dùng (UBND, HĐND, MTTQ, CHQS…) đã có sẵn; ghi lại chính chữ ấy (BCH: BCH) để báo cáo không mở.
   */
  readonly abbreviations?: {
    readonly [k: string]: Text;
  };
  /**
   * Đặt lại mức của từng quy tắc: mã quy tắc, rồi off (tắt), warning (cảnh báo) hoặc error (lỗi). Mã nằm trong ngoặc vuông ở mỗi thông báo; xem: review explain.
   */
  readonly rules?: {
    /**
     * off: tắt; warning: cảnh báo; error: lỗi.
     */
    readonly [k: string]: 'off' | 'warning' | 'error';
  };
  /**
   * Các loại đơn vị trong kỳ tổng kết: phường, xã, cơ quan, trường học…
   *
   * @minItems 1
   */
  readonly unitKinds: readonly UnitKind[];
  /**
   * Các đơn vị phải báo cáo, theo thứ tự in trong báo cáo.
   *
   * @minItems 1
   * @maxItems 20000
   */
  readonly units: readonly {
    readonly id: Id;
    readonly name: Text;
    readonly kind: Id;
    readonly parent?: Id;
    readonly contact?: Text;
    /**
     * Những đơn vị của các kỳ trước mà đơn vị này thay: đổi tên thì một đơn vị, sáp nhập thì nhiều đơn vị; chia tách thì ghi cùng một đơn vị cũ ở mỗi đơn vị mới. Đơn vị giữ nguyên mã mà nhận thêm đơn vị khác thì ghi cả mã của nó. Ví dụ: [nghi-tan, thu-thuy].
     *
     * @minItems 1
     * @maxItems 500
     */
    readonly formerly?: readonly FormerUnit[];
  }[];
  /**
   * Các khu vực mà đơn vị thuộc về (huyện cũ, vùng, khối…), để cộng riêng từng khu vực; khu vực không phải nộp báo cáo. Đơn vị thuộc khu vực nào thì ghi mã khu vực ở parent của đơn vị.
   *
   * @maxItems 2000
   */
  readonly areas?: readonly {
    readonly id: Id;
    readonly name: Text;
    readonly parent?: Id;
  }[];
  /**
   * Những bản tổng hợp của cấp dưới dùng mã khác với kỳ tổng kết này thì mã nào là mã nào. Bên trái là mã trong bản tổng hợp, bên phải là mã trong tệp này; null nghĩa là cố ý không lấy.
   */
  readonly rollups?: readonly RollupMapping[];
  /**
   * Các cụm an toàn làm chủ hoặc cụm thi đua.
   */
  readonly clusters?: readonly {
    readonly id: Id;
    readonly name: Text;
    /**
     * Mã các đơn vị thuộc cụm.
     */
    readonly members: readonly Id[];
  }[];
  /**
   * Các thang xếp loại mà nội dung dùng.
   */
  readonly scales?: readonly Scale[];
  /**
   * Các nội dung tổng kết, theo thứ tự trong báo cáo.
   *
   * @minItems 1
   */
  readonly programmes: readonly Programme[];
  /**
   * Các chỉ tiêu đơn vị báo cáo, theo thứ tự in.
   */
  readonly indicators?: readonly Indicator[];
  /**
   * Các danh hiệu thi đua và hình thức khen thưởng.
   */
  readonly awardForms?: readonly AwardForm[];
  /**
   * Các cơ quan quyết định khen thưởng.
   */
  readonly authorities?: readonly Authority[];
}
/**
 * Những gì cơ quan chủ trì tự ghi: kết quả thẩm định, khen thưởng đã quyết định, cam kết, chương trình phối hợp và lời văn của báo cáo.
 */
export interface HostFile {
  readonly year: Year;
  /**
   * Xếp loại của hội đồng sau phúc tra, thẩm định; thay cho kết quả tự chấm, kết quả tự chấm vẫn lưu.
   */
  readonly ratings?: {
    /**
     * Mã đơn vị, rồi mã nội dung, rồi xếp loại.
     */
    readonly units?: {
      readonly [k: string]: {
        readonly [k: string]: Rating;
      };
    };
    /**
     * Mã cụm, rồi mã nội dung, rồi xếp loại.
     */
    readonly clusters?: {
      readonly [k: string]: {
        readonly [k: string]: Rating;
      };
    };
  };
  /**
   * Kế hoạch cấp trên giao cho toàn địa bàn; với chỉ tiêu không tổng hợp từ đơn vị (aggregation: none) thì ghi cả thực hiện và cùng kỳ.
   */
  readonly indicators?: {
    readonly [k: string]: IndicatorValue;
  };
  /**
   * Danh hiệu, hình thức khen thưởng đã có quyết định.
   */
  readonly awards?: readonly AwardGroup[];
  /**
   * Các bản cam kết mà đơn vị đã ký.
   */
  readonly commitments?: readonly {
    readonly title: Text;
    /**
     * Các bên ký cam kết. Ví dụ: Chủ tịch UBND các phường.
     *
     * @minItems 1
     */
    readonly parties: readonly Text[];
    readonly date?: IsoDate;
    /**
     * Mã các đơn vị phải ký; không có mục này nghĩa là tất cả các đơn vị.
     *
     * @minItems 1
     */
    readonly due?: readonly Id[];
    /**
     * Mã các đơn vị đã ký.
     */
    readonly signed: readonly Id[];
  }[];
  /**
   * Các chương trình phối hợp đã ký kết.
   */
  readonly cooperation?: readonly CooperationProgramme[];
  /**
   * Các phần lời của báo cáo tổng kết; phần nào để trống thì báo cáo bỏ cả đề mục của phần ấy.
   */
  readonly narrative?: {
    readonly opening?: HostParagraphs;
    readonly situation?: HostParagraphs;
    /**
     * Mã nội dung, rồi lời văn của mục ấy.
     */
    readonly programmes?: {
      readonly [k: string]: {
        readonly text?: HostParagraphs;
        /**
         * Cách ghi gọn: mã những đơn vị mà báo cáo in lại phần kết quả nổi bật của nội dung này, như các mục { from: mã đơn vị } trong text.
         */
        readonly cite?: readonly TextReference[];
      };
    };
    readonly emulation?: HostParagraphs;
    readonly strengths?: HostParagraphs;
    readonly limitations?: HostParagraphs;
    readonly causes?: HostCauses;
    readonly lessons?: HostParagraphs;
    readonly directions?: HostParagraphs;
    readonly targets?: HostParagraphs;
    /**
     * Các nhiệm vụ trọng tâm của năm sau: mỗi mục là một đoạn văn, hoặc tên nhiệm vụ và nội dung.
     */
    readonly tasks?: readonly Task[];
    readonly solutions?: HostParagraphs;
    /**
     * Kiến nghị của cơ quan chủ trì: mỗi mục là một đoạn văn, hoặc những kiến nghị với một nơi.
     */
    readonly proposals?: readonly Proposal[];
    /**
     * Những mục mà cơ quan chủ trì thêm vào báo cáo, theo thứ tự ở đây; số thứ tự của các mục tự đánh lại.
     */
    readonly sections?: readonly {
      readonly title: Text;
      readonly after: Id;
      readonly paragraphs: HostParagraphs;
    }[];
    readonly closing?: Text;
  };
}
/**
 * Số liệu và thuyết minh mà một đơn vị gửi cơ quan chủ trì, mỗi đơn vị một tệp trong thư mục submissions.
 */
export interface SubmissionFile {
  readonly unit: Id;
  readonly year: Year;
  readonly submitted: IsoDate;
  /**
   * 1 là bản đầu (mặc định); bản điều chỉnh đầu tiên ghi 2, bản sau ghi 3… Bản có số lớn nhất được tính, các bản trước được lưu lại.
   */
  readonly revision?: number;
  readonly correctionReason?: Text;
  readonly preparedBy?: Text;
  /**
   * Kết quả tự chấm, tự xếp loại theo từng nội dung: mã nội dung, rồi mức hoặc điểm.
   */
  readonly ratings?: {
    readonly [k: string]: Rating;
  };
  /**
   * Số liệu theo từng chỉ tiêu: mã chỉ tiêu, rồi kế hoạch, thực hiện, cùng kỳ.
   */
  readonly indicators?: {
    readonly [k: string]: IndicatorValue;
  };
  /**
   * Khen thưởng mà tập thể, cá nhân của đơn vị đã được nhận trong năm.
   */
  readonly awards?: readonly AwardGroup[];
  readonly narrative?: Narrative;
}
/**
 * Tình hình nộp, xếp loại, chỉ tiêu, khen thưởng, đã cộng.
 */
export interface Counted {
  /**
   * Số đơn vị phải nộp, đã nộp, nộp muộn, chưa nộp.
   */
  readonly completeness: {
    readonly due: Whole;
    readonly received: Whole;
    readonly late: Whole;
    readonly missing: Whole;
  };
  /**
   * Mỗi nội dung, đơn vị và cụm riêng.
   *
   * Items: Số đơn vị hoặc cụm theo từng mức.
   */
  readonly ratings?: readonly {
    readonly programme: Id;
    /**
     * unit: đơn vị; cluster: cụm.
     */
    readonly subject: 'unit' | 'cluster';
    readonly scale: Id;
    readonly due: Whole;
    readonly rated: Whole;
    readonly missing: Whole;
    readonly notApplicable: Whole;
    readonly achieved: Whole;
    readonly provisional: Whole;
    /**
     * Mã mức, rồi số được xếp mức ấy.
     */
    readonly levels: {
      readonly [k: string]: Whole;
    };
  }[];
  /**
   * Mã chỉ tiêu, rồi kết quả chung.
   */
  readonly indicators?: {
    readonly [k: string]: CountedIndicator;
  };
  /**
   * Số tập thể, cá nhân; danh hiệu và hình thức khen thưởng riêng.
   */
  readonly awards: {
    readonly titles: CountedAwards;
    readonly commendations: CountedAwards;
  };
}
/**
 * Bao nhiêu đơn vị, và cộng được bao nhiêu, chưa làm tròn.
 */
export interface CountedIndicator {
  readonly due: Whole;
  readonly reported: Whole;
  readonly missing: Whole;
  readonly notApplicable: Whole;
  readonly actual?: CountedTotal;
  readonly target?: CountedTotal;
  /**
   * Của những đơn vị có số liệu cả hai năm.
   */
  readonly compared?: {
    readonly actual: CountedTotal;
    readonly previous: CountedTotal;
  };
  readonly unitsWithTarget: Whole;
  readonly unitsReached: Whole;
}
/**
 * Tổng chưa làm tròn, và số đơn vị trong tổng: chia ra là bình quân.
 */
export interface CountedTotal {
  readonly count: Whole;
  readonly sum: Exact;
  readonly denominators?: Exact;
  readonly least?: Exact;
  readonly most?: Exact;
}
/**
 * Số tập thể và cá nhân.
 */
export interface CountedAwards {
  readonly collectives: Whole;
  readonly individuals: Whole;
}
/**
 * Những tập thể, cá nhân được khen thưởng cùng một hình thức trong một quyết định.
 */
export interface RolledUpAward {
  readonly form: Id;
  readonly authority: Id;
  readonly programme: Id;
  readonly decision: Decision;
  /**
   * Các tập thể, cá nhân có tên trong quyết định.
   *
   * @minItems 1
   */
  readonly recipients: readonly RolledUpRecipient[];
}
/**
 * Một tập thể hoặc một cá nhân được khen thưởng.
 */
export interface RolledUpRecipient {
  /**
   * collective: tập thể; individual: cá nhân.
   */
  readonly kind: 'collective' | 'individual';
  readonly name: Text;
  readonly unit?: IdPath;
  readonly position?: Text;
}
/**
 * Kết quả của một cơ quan chủ trì gửi lên cấp trên, do lệnh review rollup lập và đặt trong thư mục submissions của kỳ tổng kết cấp trên: số liệu của từng đơn vị ở cấp thấp nhất, để cấp trên cộng được như cộng thẳng từ các đơn vị ấy.
 */
export interface RollupFile {
  /**
   * Phiên bản của định dạng này. Có dòng này thì tệp là bản tổng hợp của một cơ quan chủ trì, không phải báo cáo của một đơn vị.
   */
  readonly rollup: 1;
  readonly unit: Id;
  readonly year: Year;
  readonly period?: Period;
  readonly submitted: IsoDate;
  /**
   * 1 là bản đầu (mặc định); bản điều chỉnh đầu tiên ghi 2, bản sau ghi 3…
   */
  readonly revision?: number;
  /**
   * Cơ quan chủ trì đã tổng hợp từ các đơn vị.
   */
  readonly host: {
    readonly name: Text;
    readonly shortName: Text;
    readonly locality: Text;
  };
  readonly deadline: IsoDate;
  readonly counted: Counted;
  /**
   * Các mã trong tệp này nghĩa là gì, như ghi trong review.yaml của cơ quan gửi.
   */
  readonly declared: {
    /**
     * Các loại đơn vị.
     */
    readonly unitKinds: readonly UnitKind[];
    /**
     * Các thang xếp loại.
     */
    readonly scales?: readonly Scale[];
    /**
     * Các nội dung tổng kết.
     */
    readonly programmes: readonly Programme[];
    /**
     * Các chỉ tiêu.
     */
    readonly indicators?: readonly Indicator[];
    /**
     * Các danh hiệu, hình thức khen thưởng.
     */
    readonly awardForms?: readonly AwardForm[];
    /**
     * Các cơ quan quyết định khen thưởng.
     */
    readonly authorities?: readonly Authority[];
  };
  /**
   * Những chỗ trái với quy tắc kiểm tra mà cơ quan gửi đã xem và chấp nhận, do đã tắt hoặc hạ quy tắc ấy ở kỳ tổng kết của mình.
   *
   * Items: Một chỗ đã chấp nhận.
   */
  readonly accepted?: readonly {
    readonly rule: Id;
    readonly subject?: IdPath;
    readonly of: Text;
  }[];
  /**
   * Các cơ quan chủ trì ở giữa cơ quan gửi và các đơn vị, mỗi cơ quan đã gửi bản tổng hợp của mình; cơ quan gửi không kể.
   *
   * Items: Một cơ quan chủ trì ở giữa.
   */
  readonly hosts?: readonly {
    readonly id: IdPath;
    readonly unitName: Text;
    readonly name: Text;
    readonly shortName: Text;
    readonly locality: Text;
    readonly kind?: Id;
    readonly parent?: IdPath;
    readonly deadline: IsoDate;
    readonly submitted: IsoDate;
    /**
     * Bản tổng hợp được tính; mặc định là 1.
     */
    readonly revision?: number;
    /**
     * Cấp khen thưởng mà cơ quan ấy tự là, gọi như ở kỳ tổng kết của nó.
     */
    readonly gives?: {
      readonly authority: Id;
      readonly name: Text;
      readonly head?: Text;
    };
    /**
     * Số liệu mà chính cơ quan ấy ghi cho toàn địa bàn.
     */
    readonly indicators?: {
      readonly [k: string]: IndicatorValue;
    };
  }[];
  /**
   * Những khu vực mà các cơ quan chia đơn vị của mình thành.
   *
   * Items: Một khu vực.
   */
  readonly areas?: readonly {
    readonly id: IdPath;
    readonly name: Text;
    readonly parent?: IdPath;
  }[];
  /**
   * Các đơn vị ở cấp thấp nhất, theo thứ tự in; đơn vị chưa nộp cũng có tên.
   *
   * Items: Một đơn vị và tất cả số liệu của nó.
   */
  readonly units: readonly {
    readonly id: IdPath;
    readonly name: Text;
    readonly kind: Id;
    readonly parent?: IdPath;
    /**
     * Các bản mà đơn vị đã nộp, bản đầu trước; trống nghĩa là chưa nộp.
     *
     * Items: Một bản báo cáo của đơn vị.
     */
    readonly received: readonly {
      /**
       * 1 là bản đầu.
       */
      readonly revision: number;
      readonly submitted?: IsoDate;
    }[];
    readonly file?: Text;
    /**
     * Kết quả tự chấm: mã nội dung, rồi mức và điểm.
     */
    readonly ratings?: {
      readonly [k: string]: Rating;
    };
    /**
     * Kết quả thẩm định: mã nội dung, rồi mức và điểm.
     */
    readonly appraised?: {
      readonly [k: string]: Rating;
    };
    /**
     * Số liệu: mã chỉ tiêu, rồi kế hoạch (cả kế hoạch chung), thực hiện, cùng kỳ.
     */
    readonly indicators?: {
      readonly [k: string]: IndicatorValue;
    };
  }[];
  /**
   * Các cụm của mọi cấp.
   *
   * Items: Một cụm và kết quả mà hội đồng ghi.
   */
  readonly clusters?: readonly {
    readonly id: IdPath;
    readonly name: Text;
    /**
     * Mã các đơn vị thuộc cụm.
     */
    readonly members: readonly IdPath[];
    /**
     * Kết quả mà hội đồng ghi: mã nội dung, rồi mức.
     */
    readonly ratings?: {
      readonly [k: string]: Rating;
    };
  }[];
  /**
   * Số liệu mà chính cơ quan gửi ghi cho toàn địa bàn.
   */
  readonly indicators?: {
    readonly [k: string]: IndicatorValue;
  };
  /**
   * Mọi khen thưởng, mỗi khen thưởng một lần.
   */
  readonly awards?: readonly RolledUpAward[];
  /**
   * Các bản cam kết mà đơn vị đã ký.
   *
   * Items: Một bản cam kết.
   */
  readonly commitments?: readonly {
    readonly title: Text;
    /**
     * Các bên ký cam kết.
     *
     * @minItems 1
     */
    readonly parties: readonly Text[];
    readonly date?: IsoDate;
    /**
     * Mã các đơn vị phải ký.
     */
    readonly due: readonly IdPath[];
    /**
     * Mã các đơn vị đã ký.
     */
    readonly signed: readonly IdPath[];
  }[];
  /**
   * Các chương trình phối hợp đã ký kết.
   */
  readonly cooperation?: readonly CooperationProgramme[];
  readonly narrative?: Narrative;
  /**
   * Những tệp mà bản tổng hợp lập từ đó, của mọi cấp.
   *
   * Items: Một tệp và mã SHA-256 của nội dung.
   */
  readonly inputs: readonly {
    readonly host?: IdPath;
    readonly file: Text;
    readonly sha256: Sha256;
  }[];
  /**
   * Mã đối chiếu của số liệu ở cơ quan gửi, như in trên báo cáo và ghi trong tệp tổng hợp JSON của cơ quan ấy.
   */
  readonly fingerprint: string;
  readonly sha256: Sha256;
}
/**
 * Tệp templates/<loại>/kind.yaml: một loại văn bản mà review lập được từ số liệu của kỳ tổng kết. Mẫu văn bản nằm cùng thư mục, mẫu mở đầu mang tên thư mục.
 */
export interface DocumentKindFile {
  readonly title: Text;
  readonly name: Text;
  readonly description?: Text;
  readonly fileName?: Id;
  /**
   * unit: mỗi đơn vị một văn bản; reminder: mỗi đơn vị phải đôn đốc một văn bản; decision: mỗi quyết định khen thưởng của cơ quan chủ trì một văn bản. Bỏ trống: cả kỳ một văn bản.
   */
  readonly each?: 'unit' | 'reminder' | 'decision';
  /**
   * Những nhóm giá trị mà mẫu được dùng, ngoài các giá trị chung; xem templates/README.md.
   */
  readonly values: readonly Id[];
  /**
   * Phần đầu ký hiệu của văn bản có tên loại: BC, QĐ, TB. Bỏ trống: công văn, ký hiệu gồm cơ quan và nơi soạn thảo.
   */
  readonly symbol?: string;
  /**
   * arabic: mục 1., 2. như trong công văn; bỏ trống thì theo mẫu phần đầu văn bản.
   */
  readonly sectionNumbers?: 'arabic';
  /**
   * Văn bản ra sau khi có kết quả, nên không đề ngày trước ngày các đơn vị nộp báo cáo; false: văn bản ra trước, như công văn đề nghị báo cáo. Mặc định: true.
   */
  readonly onResults?: boolean;
  /**
   * true: tệp PDF đính kèm số liệu tổng hợp và các tệp báo cáo, tệp Excel có các trang số liệu. Mặc định: false.
   */
  readonly carriesData?: boolean;
  /**
   * paper: văn bản trên giấy, theo thể thức; web: bài đăng trên trang thông tin, trang HTML là bài đơn giản để chép đi; screen: trang trình chiếu, mỗi <sheet> một trang. Với web, screen, chữ viết tắt và văn bản được viện dẫn không ghi đủ ở lần đầu. Mặc định: paper.
   */
  readonly medium?: 'paper' | 'web' | 'screen';
  /**
   * Những định dạng mà văn bản lập được, định dạng thường dùng đứng đầu; all: mọi định dạng. Mặc định: pdf, docx, html, md.
   *
   * @minItems 1
   *
   * Items: pdf, docx, html, xlsx, md, json hoặc all.
   */
  readonly formats?: ('pdf' | 'docx' | 'html' | 'xlsx' | 'md' | 'json' | 'all')[];
  /**
   * Luật, nghị định mà văn bản căn cứ, theo ngày của văn bản. Căn cứ riêng của cơ quan chủ trì ghi ở review.yaml, mục basis của loại văn bản.
   *
   * @maxItems 100
   */
  readonly bases?: readonly {
    readonly text: Text;
    readonly from?: IsoDate;
    readonly until?: IsoDate;
    readonly letterhead?: Id;
    /**
     * Chỉ căn cứ khi tên cơ quan chủ trì bắt đầu như vậy. Ví dụ: Ủy ban nhân dân.
     *
     * @minItems 1
     */
    readonly hosts?: readonly Text[];
  }[];
  readonly defaults?: DocumentSettings;
}
