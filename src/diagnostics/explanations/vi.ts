import type { Explanation, Explanations } from './explanation.ts';

const explain = (what: string, why: string): Explanation => ({ what, why });

const readable = 'Chương trình chỉ đọc được tệp chữ Unicode; đọc bừa sẽ làm sai tên người và số liệu.';
const syntax = 'Khi không hiểu chắc chắn, chương trình không đoán: đoán sai là số liệu sai.';
const traceable =
  'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.';
const agreed =
  'Hai con số trái nhau thì có ít nhất một con số sai; chương trình không chọn thay người lập báo cáo.';
const noGuess = 'Thiếu không phải là 0, cũng không phải là không đạt; báo cáo phải nói rõ còn thiếu gì.';
const plausible = 'Số lệch bất thường thường do gõ nhầm: thừa một chữ số, nhầm đơn vị tính.';
const template = 'Mẫu sai mà vẫn in thì báo cáo thiếu câu, thiếu số mà không ai biết.';
const unknown = (what: string) => explain(`Mã ${what} không có trong review.yaml.`, traceable);

export const vietnamese: Explanations = {
  'file-unreadable': explain('Không mở được tệp.', 'Tệp có thể đang bị khóa, hoặc bạn không có quyền đọc.'),
  'file-empty': explain('Tệp không có nội dung.', 'Có thể lưu nhầm, hoặc sao chép dở dang.'),
  'file-not-utf8': explain('Tệp có byte không phải UTF-8.', readable),
  'file-not-regular': explain(
    'Thứ mang tên tệp báo cáo không phải là tệp.',
    'Thư mục, lối tắt hỏng không chứa báo cáo nào.',
  ),
  'file-outside': explain(
    'Tệp trong kỳ tổng kết là lối tắt dẫn ra ngoài thư mục.',
    'Báo cáo của người khác không được làm máy đọc tệp riêng của bạn.',
  ),
  'file-not-read': explain(
    'Có tệp hoặc thư mục nằm ở chỗ của báo cáo mà máy không đọc: tệp Word, Excel, PDF, ảnh, tệp nén, thư mục con trong submissions/; báo cáo để ngoài submissions/; host.yaml đặt sai tên.',
    'Đơn vị tưởng đã nộp, còn số liệu thì không được cộng. Muốn để tệp kèm theo trong submissions/ thì đặt rules: { file-not-read: off } trong review.yaml.',
  ),
  'file-name-alike': explain(
    'Hai tệp báo cáo có tên trông như nhau: chỉ khác chữ hoa, chữ thường hoặc cách máy ghép dấu.',
    'Dễ nhầm tệp này với tệp kia, và trên máy khác chỉ một tệp còn lại.',
  ),
  'file-too-large': explain(
    'Tệp lớn hơn giới hạn.',
    'Báo cáo chỉ vài chục kB; tệp lớn thường là tệp khác lưu nhầm tên.',
  ),
  'file-other-format': explain(
    'Tệp Word, Excel, PDF, ZIP hay ảnh đổi đuôi thành .yaml.',
    'Đổi đuôi không đổi được nội dung bên trong.',
  ),
  'file-windows-1258': explain('Tệp lưu bằng bảng mã Windows-1258.', readable),
  'file-tcvn3': explain('Chữ gõ bằng mã TCVN3 (phông .VnTime).', readable),
  'file-vni': explain('Chữ gõ bằng mã VNI (phông VNI-Times).', readable),
  'text-misread': explain(
    'Chữ tiếng Việt bị vỡ, vì tệp UTF-8 có lúc bị mở bằng bảng mã khác rồi lưu lại.',
    'Chữ vỡ sẽ bị in vào báo cáo; tên bị vỡ không khớp với tên ở tệp khác.',
  ),
  'text-letters-lost': explain(
    'Chữ có dấu đã bị thay bằng dấu "?" hoặc ký tự thay thế, thường do lưu dạng ANSI.',
    'Chữ gốc không còn trong tệp; nếu không gõ lại, báo cáo sẽ in thiếu chữ.',
  ),
  'merge-conflict': explain(
    'Trong tệp còn dấu git ghi khi hai bản sửa cùng một chỗ (<<<<<<<, =======, >>>>>>>).',
    'Máy không biết bản nào đúng, nên không đọc tệp cho đến khi có người chọn.',
  ),
  'file-utf16-without-mark': explain('Tệp lưu bằng UTF-16 mà thiếu dấu nhận biết.', readable),
  'control-character': explain(
    'Trong tệp có ký tự điều khiển.',
    'Ký tự này không in được và có thể làm hỏng màn hình, tệp kết quả.',
  ),
  'invisible-character': explain(
    'Trong tệp có ký tự không nhìn thấy hoặc đổi chiều chữ.',
    'Mã và tên trông giống nhau mà máy thấy khác nhau; chữ có thể hiện sai thứ tự.',
  ),
  'smart-punctuation': explain(
    'Dấu do Word tự đổi (“ ” – ：) đứng ở chỗ YAML cần dấu thường.',
    'Với YAML, đó chỉ là chữ, nên mục bị hiểu sai.',
  ),
  'yaml-alias': explain('Dấu * gọi một tên chưa đặt bằng dấu &.', syntax),
  'yaml-anchor-or-tag': explain('Dấu & hoặc ! đứng sai chỗ.', syntax),
  'yaml-bad-character': explain('Giá trị bắt đầu bằng ký tự YAML dành riêng.', syntax),
  'yaml-bad-escape': explain('Dấu \\ trong nháy kép không đúng.', syntax),
  'yaml-bad-indent': explain(
    'Dòng thụt vào không thẳng hàng với các dòng cùng cấp.',
    'YAML dựa vào độ thụt để biết mục nào thuộc mục nào.',
  ),
  'yaml-block-in-line': explain('Một mục con nằm cùng dòng, sai chỗ.', syntax),
  'yaml-directive': explain('Dòng bắt đầu bằng % không đúng.', syntax),
  'yaml-duplicate-key': explain('Một tên mục ghi hai lần.', 'Không biết lấy giá trị nào.'),
  'yaml-key-not-text': explain('Tên mục không phải là chữ.', syntax),
  'yaml-key-too-long': explain('Tên mục quá dài.', 'Thường do dấu ":" nằm trong câu văn không có dấu nháy.'),
  'yaml-missing-colon': explain('Thiếu dấu ":" sau tên mục.', syntax),
  'yaml-missing-dash': explain('Mục trong danh sách thiếu dấu "-".', syntax),
  'yaml-missing-space': explain('Thiếu dấu cách sau ":" hoặc trước "#".', syntax),
  'yaml-reserved-key': explain(
    'Tên mục là tên riêng của chương trình.',
    'Không biểu mẫu nào dùng các tên này.',
  ),
  'yaml-several-documents': explain(
    'Một tệp chứa nhiều báo cáo ngăn bằng "---".',
    'Mỗi đơn vị một tệp, để biết ai đã nộp.',
  ),
  'yaml-tab-indent': explain(
    'Dòng thụt vào bằng phím Tab.',
    'YAML chỉ nhận dấu cách; mỗi máy hiện Tab rộng một khác.',
  ),
  'yaml-too-deep': explain(
    'Các mục lồng nhau quá sâu.',
    'Biểu mẫu chỉ có vài cấp; lồng sâu là do thừa dấu ngoặc.',
  ),
  'yaml-too-large': explain('Tệp có quá nhiều mục.', 'Thường do dấu * lặp lại mục khác nhiều lần.'),
  'yaml-unclosed-bracket': explain('Ngoặc mở mà không đóng.', syntax),
  'yaml-unclosed-quote': explain('Dấu nháy mở mà không đóng.', syntax),
  'yaml-unexpected': explain('Có chữ hoặc dấu mà YAML không hiểu.', syntax),
  'yaml-unresolved-tag': explain('Giá trị bắt đầu bằng dấu "!".', syntax),
  'decimal-comma': explain(
    'Số viết với dấu phẩy thập phân trong ngoặc { }.',
    'Dấu phẩy ở đó ngăn các mục: 48,3 bị hiểu là 48 và một mục tên 3.',
  ),
  'text-torn': explain(
    'Câu có dấu phẩy đứng trong dấu [ ] hoặc { } mà không có nháy kép.',
    'Với YAML, dấu phẩy ở đó ngăn các mục, nên câu bị cắt thành nhiều mục và in ra rời rạc.',
  ),
  'number-notation': explain(
    'Số viết theo lối của máy tính (0x1F, 1e3…).',
    'Số liệu phải đọc được bằng mắt, và được cộng đúng từng chữ số đã ghi.',
  ),
  'unknown-key': explain('Tên mục không có trong mẫu.', 'Mục gõ sai tên sẽ bị bỏ sót mà không ai biết.'),
  'missing-key': explain('Thiếu mục bắt buộc.', 'Không có mục này thì không tổng hợp được.'),
  'invalid-value': explain(
    'Giá trị không đúng kiểu của mục.',
    'Ngày, số, mã phải viết một cách thì mới cộng và so sánh được.',
  ),
  'duplicate-id': explain('Hai mục cùng loại mang một mã.', traceable),
  'submission-duplicate': explain('Một đơn vị có hai báo cáo.', 'Cộng cả hai là cộng hai lần.'),
  'submission-missing': explain('Đơn vị chưa nộp báo cáo.', noGuess),
  'wrong-year': explain('Tệp ghi năm khác với kỳ tổng kết.', 'Có thể nộp nhầm báo cáo năm trước.'),
  'unknown-unit': unknown('đơn vị'),
  'unknown-unit-kind': unknown('loại đơn vị'),
  'unknown-cluster': unknown('cụm'),
  'unknown-programme': unknown('nội dung tổng kết'),
  'unknown-scale': unknown('thang xếp loại'),
  'unknown-level': explain('Mức không có trong thang xếp loại của nội dung.', traceable),
  'unknown-criterion': explain('Tiêu chí không có trong thang xếp loại của nội dung.', traceable),
  'unknown-indicator': unknown('chỉ tiêu'),
  'unknown-award-form': unknown('danh hiệu, hình thức khen thưởng'),
  'unknown-authority': unknown('cấp khen thưởng'),
  'unknown-template': explain('Mẫu gọi một mẫu khác không có.', template),
  'unknown-rule': explain('Mã quy tắc không có.', 'Gõ sai mã thì quy tắc vẫn như cũ mà tưởng là đã đặt lại.'),
  'rating-missing': explain('Đơn vị chưa có kết quả xếp loại của một nội dung.', noGuess),
  'rating-empty': explain('Mục xếp loại không ghi mức, điểm hay lý do.', noGuess),
  'rating-not-due': explain(
    'Xếp loại một nội dung không xếp loại đối tượng này.',
    'Kết quả sẽ không được tính vào đâu.',
  ),
  'rating-contradiction': explain('Mức, điểm, điểm tiêu chí trái nhau.', agreed),
  'score-out-of-range': explain('Điểm nằm ngoài thang điểm.', 'Điểm ngoài thang không thuộc mức nào.'),
  'score-without-bands': explain(
    'Chấm điểm theo thang không có khoảng điểm.',
    'Không suy ra được mức từ điểm.',
  ),
  'points-out-of-range': explain('Điểm tiêu chí âm hoặc quá điểm tối đa.', 'Tổng điểm sẽ sai.'),
  'points-incomplete': explain('Thiếu điểm của một số tiêu chí.', noGuess),
  'points-without-criteria': explain(
    'Ghi điểm tiêu chí cho thang không có tiêu chí.',
    'Không có gì để đối chiếu.',
  ),
  'indicator-missing': explain('Đơn vị chưa báo cáo một chỉ tiêu.', noGuess),
  'indicator-empty': explain('Chỉ tiêu không có kết quả thực hiện.', noGuess),
  'indicator-not-due': explain(
    'Đơn vị báo cáo chỉ tiêu không giao cho loại đơn vị mình.',
    'Số này sẽ không được cộng.',
  ),
  'indicator-contradiction': explain('Vừa ghi "không áp dụng" vừa có số liệu.', agreed),
  'indicator-out-of-bounds': explain('Số liệu ngoài giới hạn của chỉ tiêu.', plausible),
  'percentage-over-100': explain('Tỷ lệ quá 100%.', 'Phần không thể lớn hơn toàn bộ.'),
  'indicator-not-whole': explain(
    'Số đếm ghi có dấu chấm.',
    'Thường do gõ dấu chấm ngăn hàng nghìn: 1.250 được đọc là một phẩy hai lăm, 2.000 được đọc là 2.',
  ),
  'number-ambiguous': explain(
    'Số có ba chữ số sau dấu chấm (1.250), hoặc bắt đầu bằng số 0 (0125), nên hiểu được hai cách.',
    'Dấu chấm ở đây là dấu thập phân, còn trên giấy là dấu ngăn hàng nghìn: hiểu nhầm thì số sai một nghìn lần. Chỉ tiêu cần ba chữ số thập phân thì khai decimals: 3 trong review.yaml.',
  ),
  'indicator-computed': explain('Gõ tay chỉ tiêu do máy tính từ hai chỉ tiêu khác.', agreed),
  'indicator-host-figure': explain('Cơ quan chủ trì gõ tay kết quả được cộng từ đơn vị.', agreed),
  'award-recipient-kind': explain(
    'Hình thức khen không dành cho loại đối tượng này.',
    'Sai thể lệ khen thưởng, và cộng nhầm cột.',
  ),
  'award-duplicate': explain(
    'Một khen thưởng ghi hai lần trong một tệp.',
    'Mỗi khen thưởng chỉ tính một lần.',
  ),
  'award-same-name': explain(
    'Một tên của một đơn vị được cùng hình thức nhiều lần.',
    'Có thể là hai người trùng tên, cũng có thể ghi thừa: để người quyết định.',
  ),
  'cluster-empty': explain('Cụm không có đơn vị.', traceable),
  'cluster-member-repeated': explain('Một đơn vị ghi hai lần trong cụm.', 'Tỷ lệ của cụm sẽ sai.'),
  'cluster-rule-incomplete': explain(
    'Quy tắc tính xếp loại cụm thiếu phần.',
    'Không tính được kết quả của cụm.',
  ),
  'scale-bands': explain(
    'Các khoảng điểm của thang bị hở, chồng hoặc không phủ hết.',
    'Có điểm không thuộc mức nào, hoặc thuộc hai mức.',
  ),
  'scale-criteria-total': explain('Điểm tối đa các tiêu chí cộng lại khác điểm tối đa của thang.', agreed),
  'indicator-ratio': explain('Chỉ tiêu tính theo tỷ số khai báo chưa đúng.', 'Không tính được tỷ số.'),
  'unit-parent-cycle': explain('Đơn vị là cấp trên của chính mình.', traceable),
  'commitment-signer-not-due': explain(
    'Đơn vị ký cam kết không có trong danh sách phải ký.',
    'Số đã ký có thể lớn hơn số phải ký.',
  ),
  'listed-twice': explain(
    'Một đơn vị, một chỉ tiêu hoặc một cam kết ghi hai lần trong cùng danh sách.',
    'Chỉ tính một lần; nhưng có khi người ghi định viết tên khác.',
  ),
  'percentage-summed': explain(
    'Chỉ tiêu là tỷ lệ phần trăm mà cách tổng hợp là cộng (sum).',
    'Ba đơn vị cùng đạt 50% thì cả địa bàn đạt 50%, không phải 150%.',
  ),
  'figure-far-from-last-year': explain(
    'Số năm nay gấp ba lần năm trước, hoặc chưa bằng một phần ba.',
    plausible,
  ),
  'figure-far-from-other-units': explain(
    'Số gấp tám lần mức giữa của các đơn vị, hoặc chưa bằng một phần tám.',
    plausible,
  ),
  'target-missing': explain(
    'Có kết quả mà không có kế hoạch, trong khi phần lớn đơn vị có.',
    'Thiếu kế hoạch thì không tính được tỷ lệ hoàn thành chung.',
  ),
  'total-not-sum': explain('Tổng khác các phần cộng lại.', agreed),
  'award-kind-doubtful': explain(
    'Tập thể ghi là cá nhân, hoặc ngược lại.',
    'Số tập thể, cá nhân được khen sẽ sai.',
  ),
  'award-of-other-unit': explain(
    'Đơn vị báo cáo khen thưởng của người đơn vị khác.',
    'Dễ bị tính hai lần hoặc nhầm đơn vị.',
  ),
  'date-implausible': explain(
    'Ngày không hợp với kỳ tổng kết, hoặc ngày nộp ở sau hôm nay.',
    'Gõ sai năm thì báo cáo nộp muộn thành đúng hạn. Đơn vị nộp, cơ quan họp và ban hành từ giữa năm tổng kết đến đầu năm sau; cam kết, phối hợp ký từ năm trước đến năm sau. Ngày lệch hẳn năm là lỗi, ngày hơi lạ là cảnh báo.',
  ),
  'date-order': explain(
    'Hai ngày ngược thứ tự: nộp, quyết định hoặc ký kết sau ngày ban hành báo cáo; hạn nộp sau hội nghị; bản điều chỉnh nộp trước bản nó thay.',
    'Báo cáo chỉ nêu được việc đã có: một trong hai ngày gõ sai.',
  ),
  'decision-outside-year': explain(
    'Quyết định ký ngoài năm tổng kết (tính từ tháng 12 năm trước đến tháng 4 năm sau).',
    'Khen thưởng của năm khác không tính vào năm nay; lệch từ hai năm trở lên là lỗi.',
  ),
  'decision-number-reused': explain(
    'Một số quyết định dùng cho hai ngày ký hoặc hai hình thức.',
    'Một trong hai chỗ ghi nhầm số.',
  ),
  'appraisal-without-reason': explain(
    'Thẩm định lệch hơn một mức so với tự chấm mà không nêu lý do.',
    'Đơn vị có quyền biết vì sao.',
  ),
  'low-rating-unexplained': explain(
    'Xếp loại chưa đạt mà không nêu hạn chế, nguyên nhân.',
    'Phần đánh giá chung của báo cáo cần nội dung này.',
  ),
  'text-from-form': explain('Chữ giữ chỗ của mẫu còn nguyên.', 'Chữ này sẽ bị in vào báo cáo.'),
  'text-copied': explain(
    'Đoạn văn giống hệt của đơn vị khác.',
    'Có thể chép nhầm; báo cáo phải nói tình hình của chính đơn vị.',
  ),
  'name-in-capitals': explain('Tên viết toàn chữ in hoa.', 'Danh sách in ra không đều, và khó sắp theo tên.'),
  'name-without-tones': explain('Tên viết không dấu.', 'Tên trong quyết định, giấy khen phải đúng từng dấu.'),
  'tone-spelling': explain(
    'Tên đơn vị đặt dấu thanh khác với review.yaml (hòa, hoà).',
    'Trong một văn bản chỉ dùng một cách viết.',
  ),
  'rule-essential': explain(
    'Đặt lại một quy tắc mà số liệu dựa vào.',
    'Tắt quy tắc này thì không con số nào đáng tin.',
  ),
  'suppression-unused': explain(
    'Ghi chú bỏ qua không còn gì để bỏ qua.',
    'Ghi chú thừa sẽ che lỗi mới ở đúng dòng đó.',
  ),
  'suppression-without-reason': explain(
    'Ghi chú bỏ qua không nêu lý do.',
    'Người đọc sau phải biết vì sao chấp nhận.',
  ),
  'suppression-not-allowed': explain(
    'Bỏ qua một quy tắc mà số liệu dựa vào.',
    'Bỏ qua quy tắc này thì không con số nào đáng tin.',
  ),
  'unknown-chart': explain('Mẫu đòi một biểu đồ không có, hoặc của nội dung không có.', template),
  'template-syntax': explain('Mẫu viết không đúng cú pháp Handlebars.', template),
  'template-field': explain('Mẫu dùng tên giá trị không có.', template),
  'template-not-text': explain('Mẫu in cả một nhóm giá trị.', template),
  'template-helper': explain('Mẫu gọi hàm không đúng cách.', template),
  'template-unescaped': explain('Mẫu dùng {{{…}}}.', 'Chữ trong báo cáo của đơn vị có thể thành thẻ.'),
  'template-outside': explain(
    'Mẫu là lối tắt dẫn ra ngoài thư mục kỳ tổng kết.',
    'Mẫu của người khác không được đọc tệp khác trong máy.',
  ),
  'template-recursion': explain('Mẫu gọi lại chính nó mãi.', template),
  'template-too-large': explain(
    'Mẫu lặp, viết ra hay chạy gấp nhiều lần mức một báo cáo cần.',
    'Mẫu của người khác không được làm máy chạy mãi.',
  ),
  'template-too-deep': explain('Mẫu có thẻ lồng nhau hơn 100 lớp.', template),
  'template-failed': explain('Mẫu không dùng được.', template),
  'template-element': explain('Mẫu dùng thẻ không có, hoặc sai chỗ.', template),
  'template-loose-text': explain('Mẫu có chữ nằm ngoài đoạn văn.', template),
  'font-unreadable': explain('Không đọc được tệp phông chữ.', 'Thiếu phông thì không dàn trang được.'),
  'font-outside': explain(
    'Tệp phông chữ nằm ngoài thư mục kỳ tổng kết.',
    'Kỳ tổng kết chép sang máy khác vẫn phải in ra như cũ.',
  ),
  'font-unusable': explain(
    'Tệp phông chữ không dùng được.',
    'Tệp hỏng, gộp nhiều phông (.ttc), đóng gói cho trang web (.woff), hoặc không theo Unicode (như .VnTime).',
  ),
  'character-not-in-font': explain(
    'Phông chữ không có một ký tự trong báo cáo.',
    'Ký tự đó sẽ in thành ô trống.',
  ),
};
