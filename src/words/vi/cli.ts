import type { CliWords } from '../../cli/cli-words.ts';
import { typedPath } from '../../diagnostics/printable.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import { someOf } from '../some-of.ts';
import { machine } from './machine.ts';

export const cli: CliWords = {
  description: 'Tổng kết năm của một địa phương: từ báo cáo của đơn vị đến báo cáo tổng kết sẵn sàng ký.',
  headings: {
    'Usage:': 'Cách dùng:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Lệnh:',
    'Arguments:': 'Tham số:',
  },
  terms: { options: '[tùy chọn]', command: '[lệnh]', choices: 'chọn một trong', byDefault: 'mặc định' },
  helpOption: 'in phần trợ giúp này',
  version: 'in số phiên bản',
  groups: { checking: 'Kiểm tra:', output: 'Kết quả:', fixing: 'Sửa:' },
  reference: { name: 'Tên', commands: 'Lệnh', options: 'Tùy chọn chung', examples: 'Ví dụ' },
  help: {
    description: 'in trợ giúp của một lệnh hoặc về một chủ đề',
    about: 'tên lệnh, hoặc chủ đề',
    format: 'in toàn bộ tài liệu tra cứu thành một văn bản',
    topics: `
Chủ đề (review help <chủ đề>):
  exit-status  mã kết thúc
  files        các tệp của một kỳ tổng kết
  limits       mọi thứ được nhiều nhất bao nhiêu
  environment  biến môi trường
`,
    examples: `
Ví dụ:
  review help build
  review help files
`,
    unknown: (about, suggestion) =>
      `Không có lệnh hay chủ đề "${about}".${suggestion === null ? '' : ` Có phải ý là "${suggestion}"?`}`,
  },
  language: 'ngôn ngữ của thông báo: vi hoặc en (hoặc đặt biến REVIEW_LANG)',
  colour: 'không tô màu (hoặc đặt biến NO_COLOR; FORCE_COLOR để luôn tô màu)',
  quiet: 'chỉ in lỗi và kết quả: không cảnh báo, không tổng cộng',
  verbose: 'kể thêm từng bước làm và thời gian',
  debug: 'in cả chi tiết khi chương trình gặp lỗi của chính nó',
  timings: {
    parts: {
      reading: 'Đọc tệp',
      checking: 'Kiểm tra',
      addingUp: 'Cộng số liệu',
      fonts: 'Nạp phông chữ',
      fillingIn: 'Soạn văn bản từ mẫu',
      layingOut: 'Việc khác khi lập văn bản',
      makingForms: 'Soạn biểu mẫu',
      writing: 'Ghi tệp',
    },
    file: (format) => `Lập tệp ${format}`,
    all: 'Cộng',
    seconds: (seconds) => `${formatDecimal(seconds.toFixed(3))} giây`,
  },
  stages: {
    reading: 'Đọc tệp',
    checking: 'Kiểm tra',
    layingOut: 'Dàn trang',
    makingForms: 'Soạn biểu mẫu',
    writing: 'Ghi tệp',
  },
  stageDone: (stage, outcome, seconds) => `${stage}: ${outcome} (${formatDecimal(seconds.toFixed(2))} giây)`,
  outcomes: {
    files: (count) => `${count} tệp`,
    findings: (count) => `${count} lỗi, cảnh báo`,
    written: (path, bytes) => `${path}, ${Math.ceil(bytes / 1000)} kB`,
  },
  strict: 'coi cảnh báo là lỗi',
  allowMissing: 'chấp nhận đơn vị chưa nộp báo cáo, chỉ cảnh báo',
  maxFindings: 'in nhiều nhất bấy nhiêu thông báo cho mỗi tệp',
  maxFileSize: 'từ chối tệp lớn hơn bấy nhiêu MB',
  noCache: 'kiểm tra lại từng báo cáo từ đầu, không lưu kết quả cho lần sau',
  watch: 'làm lại mỗi khi một tệp được lưu, cho đến khi bấm Ctrl-C',
  watchedAt: (time) => `Chạy xong lúc ${time}.`,
  watching: 'Đang theo dõi các tệp; bấm Ctrl-C để dừng.',
  exitStatuses: `
Mã kết thúc:
  0  tốt (có thể có cảnh báo)
  1  báo cáo của đơn vị hoặc kỳ tổng kết có lỗi
  2  dùng lệnh sai, hoặc máy không làm được (không đọc được thư mục, đầy ổ đĩa)
`,
  init: {
    description: 'mở kỳ tổng kết mới: hỏi ở màn hình, hoặc lấy từ các tùy chọn',
    folder: 'thư mục của kỳ tổng kết; tệp đã có thì giữ nguyên',
    host: 'tên đầy đủ của cơ quan chủ trì',
    locality: 'tên địa phương (mặc định: phần cuối tên cơ quan chủ trì)',
    level:
      'cấp của cơ quan chủ trì: xa, tinh, khac (trường học, cơ quan…; đến năm 2024 có huyen; mặc định: theo tên địa phương)',
    year: 'năm tổng kết (mặc định: năm nay; với --from: năm sau của kỳ cũ)',
    deadline: 'hạn nộp báo cáo (mặc định: 30 tháng 11)',
    units: 'tệp CSV có tên các đơn vị ở cột đầu, hoặc các cột "tên", "mã", "loại"',
    unit: 'tên một đơn vị; ghi được nhiều lần, hoặc ngăn nhau bằng dấu chấm phẩy',
    preset:
      'mẫu nội dung và thang xếp loại: quoc-phong-an-ninh, kinh-te-xa-hoi, dang-uy, truong-hoc, co-quan, co-ban, dat-chua-dat (mặc định: theo tên cơ quan chủ trì)',
    signer: 'họ tên người ký báo cáo',
    recipient: 'một nơi nhận; ghi được nhiều lần, hoặc ngăn nhau bằng dấu chấm phẩy',
    from: 'lấy đơn vị, chỉ tiêu, thể thức, số liệu năm trước từ kỳ cũ này',
    examples: `
Ví dụ:
  review init thu-2024                         hỏi từng câu
  review init thu-2024 --host "Ủy ban nhân dân xã Thử" --units don-vi.csv
  review init cua-lo-2024 --from cua-lo-2023   kỳ của năm sau
`,
  },
  forms: {
    description:
      'làm biểu mẫu cho từng đơn vị điền, hoặc làm lại biểu mẫu chưa ai điền khi review.yaml đã đổi',
    format:
      'xlsx (Excel), html (trang điền trên máy, điện thoại), yaml; ngăn nhau bằng dấu phẩy; hoặc all: tất cả (mặc định: xlsx, và làm lại những loại đã có)',
    unit: 'chỉ đơn vị mang mã này; ghi được nhiều lần',
    out: 'thư mục ghi biểu mẫu (mặc định: forms trong thư mục kỳ tổng kết)',
    from: 'lấy số năm trước từ báo cáo của kỳ cũ này (mặc định: số đã có trong các biểu mẫu)',
    check: 'không ghi gì, chỉ nêu biểu mẫu còn thiếu hoặc đã cũ; mã kết thúc 1 nếu có',
    examples: `
Ví dụ:
  review forms                                 biểu mẫu Excel của mọi đơn vị
  review forms cua-lo-2023 --format html,xlsx  cả trang điền trên máy, điện thoại
  review forms --unit nghi-thuy -o gui-lai     của một đơn vị, vào thư mục khác
  review forms --check                         biểu mẫu nào đã cũ
`,
  },
  build: {
    description: 'kiểm tra rồi lập báo cáo tổng kết',
    folder: 'thư mục kỳ tổng kết, có tệp review.yaml ở trong hoặc ở phía trên',
    out: 'thư mục ghi kết quả (mặc định: out trong thư mục kỳ tổng kết)',
    check: 'không ghi gì, chỉ nêu văn bản chưa có hoặc sẽ khác khi lập lại; mã kết thúc 1 nếu có',
    timings: 'in thời gian của từng phần việc',
    noAttachments:
      'không kèm số liệu, báo cáo của các đơn vị và nguồn của số liệu trong tệp (cho bản công khai)',
    withSources:
      'ghi số thứ tự sau mỗi số liệu trong lời văn, thêm phụ lục Nguồn số liệu: cách tính, tệp và dòng của từng số (bản để kiểm tra trước khi ký)',
    noSources: (titles) =>
      `Không có phụ lục Nguồn số liệu: ${titles.join(', ')}. Phụ lục này chỉ có ở pdf, docx, html, md của văn bản đọc trên giấy, lập từ kết quả và có số liệu trong lời văn.`,
    outdated: (names, command) =>
      `Cùng thư mục còn tệp lập trước lần sửa dữ liệu gần nhất, có thể đã cũ: ${names.join(', ')}. Lập lại các tệp ấy: ${command} (những chỗ đã sửa tay trong các tệp ấy sẽ mất).`,
    unpicked: (counts, folder) =>
      `Lời văn của các đơn vị chưa lấy vào báo cáo, nên không in: ${counts.map(({ title, count }) => `${title}: ${count} đoạn`).join('; ')}. Xem: review texts${folder === null ? '' : ` ${folder}`} --unpicked.`,
    document:
      'những loại văn bản cần lập, ngăn nhau bằng dấu phẩy, hoặc all: tất cả; xem review documents (mặc định: báo cáo tổng kết)',
    notInFormat: (title, formats) => `${title} không lập ở định dạng đã chọn; lập được: ${formats}.`,
    noneToMake: (title, each) =>
      `${title}: không có văn bản nào, vì ${
        {
          unit: 'kỳ tổng kết không có đơn vị nào.',
          reminder: 'không có đơn vị nào phải đôn đốc.',
          decision: 'chưa có khen thưởng nào do cơ quan chủ trì quyết định.',
        }[each]
      }`,
    noHostAuthority: (title, host, shortName) =>
      `${title}: không có văn bản nào, vì chưa biết cấp khen thưởng nào là cơ quan chủ trì. Trong review.yaml, mục authorities, ghi tên (name) của cấp ấy đúng như host: “${shortName}” hoặc “${host}”.`,
    sameFile: (name) => `Hai văn bản cùng tên tệp ${name}: sửa fileName trong kind.yaml của một loại.`,
    format:
      'các định dạng, ngăn nhau bằng dấu phẩy: pdf, docx (Word), html (trang web), xlsx (Excel), md, json; hoặc all: tất cả (mặc định: pdf; loại văn bản không có pdf thì định dạng thường dùng của nó)',
    examples: `
Ví dụ:
  review build                         lập báo cáo của kỳ tổng kết ở thư mục này
  review build cua-lo-2023 -f pdf,docx lập cả tệp Word (mọi định dạng: -f all)
  review build --check                 văn bản đã lập có còn đúng không
`,
  },
  validate: {
    description: 'kiểm tra kỳ tổng kết và báo cáo của các đơn vị',
    paths: 'thư mục kỳ tổng kết, hoặc từng tệp trong đó; - để đọc một báo cáo từ đầu vào chuẩn',
    format:
      'cách in kết quả, ngăn nhau bằng dấu phẩy: pretty (cho người đọc); json, github, gitlab, sarif, junit, checkstyle (cho máy đọc)',
    output: 'ghi kết quả vào tệp; nhiều cách in thì viết: --output sarif=ket-qua.sarif',
    campaign: 'kỳ tổng kết mà báo cáo đọc từ đầu vào chuẩn (-) thuộc về',
    fix: 'sửa những chỗ sửa được an toàn, rồi kiểm tra lại',
    fixDryRun: 'chỉ in những chỗ --fix sẽ sửa, không ghi gì',
    examples: `
Ví dụ:
  review validate                              kiểm tra tất cả
  review validate submissions/nghi-thuy.yaml   kiểm tra báo cáo của một đơn vị
  review validate --fix-dry-run                xem trước những chỗ máy sửa được
  review validate -f pretty,sarif --output sarif=ket-qua.sarif
`,
  },
  preview: {
    description:
      'xem văn bản trong trình duyệt, tự đổi mỗi khi lưu tệp, kèm lỗi và nơi lấy từng câu, từng số',
    port: 'cổng của trang xem trước (mặc định: một cổng đang trống)',
    examples: `
Ví dụ:
  review preview                       xem kỳ tổng kết ở thư mục này
  review preview cua-lo-2023 --port 8000
`,
    open: 'Mở địa chỉ trên bằng trình duyệt ở máy này; máy khác không mở được.',
    notPort: (text) => `"${text}" không phải số cổng: ghi một số từ 1 đến 65535, ví dụ 8000.`,
    portRefused: (port, reason) =>
      reason === 'EADDRINUSE'
        ? `Cổng ${port} đang có chương trình khác dùng. Chọn số khác, hoặc bỏ --port để máy tự chọn.`
        : `Máy không cho mở cổng ${port === 0 ? '' : `${port} `}(${reason}). Chọn số khác, hoặc bỏ --port để máy tự chọn.`,
  },
  import: {
    description: 'nhập báo cáo đơn vị gửi về: biểu mẫu Excel, bản nháp của trang biểu mẫu, tệp .yaml',
    paths: 'tệp đơn vị gửi về, hoặc thư mục chứa các tệp ấy (xem cả thư mục con)',
    campaign: 'thư mục kỳ tổng kết (mặc định: thư mục này hoặc phía trên)',
    format:
      'cách in kết quả: pretty (cho người đọc); json, github, gitlab, sarif, junit, checkstyle (cho máy đọc)',
    dryRun: 'chỉ xem sẽ nhập được gì, không ghi gì',
    fix: 'sửa luôn những chỗ sửa được an toàn trong báo cáo vừa nhập',
    examples: `
Ví dụ:
  review import ~/Downloads/nghi-hoa.xlsx      nhập một biểu mẫu vào kỳ tổng kết ở thư mục này
  review import thu-thang-11 --campaign .      nhập mọi tệp trong thư mục thư đã lưu
  review import thu-thang-11 --dry-run         xem trước, không ghi gì
`,
    unusable: 'review.yaml còn lỗi nên chưa nhập được báo cáo nào. Chạy: review validate.',
    meanwhile: (path) =>
      `"${path}" vừa có trong lúc nhập (có người khác cùng nhập), nên chưa ghi gì. Nhập lại lần nữa.`,
    taken: (from, to, revision) => `${from} → ${to}${revision === 1 ? '' : ` (bản ${revision})`}`,
    same: (from, as) => `${from}: đã có (${as})`,
    kept: (from, as) => `${from}: không đọc được, giữ lại ở ${as}`,
    done: ({ taken, same, refused }, isWritten) =>
      taken + same + refused === 0
        ? 'Không thấy tệp nào để nhập: đặt tệp đơn vị gửi về vào thư mục ấy, hoặc ghi tên tệp.'
        : `${isWritten ? 'Đã' : 'Sẽ'} nhập ${taken} báo cáo; ${same} đã có từ trước; ${refused} tệp không nhận.`,
    next: (campaign) =>
      `Xem tình hình nộp: review status${campaign === null ? '' : ` ${campaign}`}. Báo cáo còn lỗi: đơn vị sửa trong biểu mẫu rồi gửi lại, hoặc sửa ngay trong submissions/.`,
  },
  appraise: {
    description: 'ghi kết quả hội đồng điền trong phiếu thẩm định (Excel) vào host.yaml',
    paths: 'phiếu đã điền (.xlsx), hoặc thư mục chứa các phiếu; nhiều phiếu thì phải khớp nhau',
    campaign: 'thư mục kỳ tổng kết (mặc định: thư mục này hoặc phía trên)',
    format:
      'cách in kết quả: pretty (cho người đọc); json, github, gitlab, sarif, junit, checkstyle (cho máy đọc)',
    dryRun: 'chỉ xem sẽ ghi gì, không ghi',
    replace: 'hội đồng đã sửa kết quả: ghi thay kết quả khác đang có trong host.yaml',
    examples: `
Ví dụ:
  review appraise phieu-da-dien.xlsx --dry-run   xem trước, không ghi gì
  review appraise phieu-da-dien.xlsx             ghi kết quả vào host.yaml
  review appraise phieu-cua-thanh-vien           mọi phiếu trong thư mục
`,
  },
  fix: {
    done: (files, findings) =>
      files === 0
        ? 'Không có chỗ nào máy sửa được.'
        : `Đã sửa ${files} tệp${findings === 0 ? '' : ` (${findings} chỗ)`}.`,
    left: (errors, warnings) =>
      errors + warnings === 0
        ? 'Không còn lỗi, cảnh báo nào.'
        : `Còn ${errors} lỗi, ${warnings} cảnh báo máy không tự sửa: xem từng chỗ dưới đây rồi sửa bằng tay.`,
    encoding: {
      'utf-16': 'bảng mã UTF-16 → UTF-8',
      'byte-order-mark': 'bỏ dấu BOM ở đầu tệp',
      nfd: 'chữ có dấu tách rời (NFD) → dựng sẵn (NFC)',
      'line-ends': 'dấu xuống dòng (CR, CRLF) → LF',
    },
  },
  status: {
    description: 'xem đơn vị nào đã nộp, chưa nộp, còn lỗi; văn bản đã lập có còn đúng với dữ liệu',
    format: 'cách in: pretty, json, csv (mở bằng Excel), markdown; với --remind: docx, pdf, markdown',
    requireComplete: 'mã kết thúc 1 khi còn đơn vị chưa nộp, hoặc nộp mà không đọc được',
    remind: 'viết công văn đôn đốc từng đơn vị chưa nộp hoặc còn lỗi, kèm danh sách chỗ cần sửa',
    output: 'ghi vào tệp này thay vì in; với --remind: mỗi công văn một tệp Word trong thư mục này',
    folderNeeded: (format) =>
      `Công văn ${format} không in ra màn hình được: thêm -o và thư mục để ghi. Ví dụ: review status --remind -f ${format} -o don-doc.`,
    changes: 'xem bản điều chỉnh mới nhất của một đơn vị khác bản trước ở đâu',
    examples: `
Ví dụ:
  review status                                bảng tình hình nộp báo cáo
  review status -f csv -o tinh-hinh.csv        bảng mở được bằng Excel
  review status --remind -o don-doc            công văn Word, mỗi đơn vị một
  review status --changes nghi-thuy            chỗ đã điều chỉnh
`,
    nobodyToRemind: 'Không đơn vị nào phải nhắc: các báo cáo đã đủ và hợp lệ.',
    notReminded: (files) =>
      `Chưa nhắc đơn vị của ${files.length} tệp này, vì có thể đã nộp đúng mẫu: ${someOf(files)}. Nhập trước: review import submissions, hoặc xem: review validate.`,
    unusable: 'review.yaml còn lỗi nên chưa biết có những đơn vị nào. Chạy: review validate.',
    unknownUnit: (id, suggestion) =>
      `Không có đơn vị nào mang mã "${id}".${suggestion === null ? '' : ` Có phải ý là "${suggestion}"?`}`,
  },
  documents: {
    description: 'xem các loại văn bản lập được từ kỳ tổng kết: tệp nào, cần những gì',
    folder: 'thư mục kỳ tổng kết; không ở trong kỳ tổng kết nào thì liệt kê các loại có sẵn',
    format: 'cách in: pretty (cho người đọc), json (cho máy đọc)',
    examples: `
Ví dụ:
  review documents                             các loại văn bản của kỳ tổng kết ở đây
  review build --document giay-khen            lập một loại
  review build --document all -f pdf,docx      lập mọi loại
`,
    formats: (names) => `Định dạng: ${names}.`,
    each: {
      unit: 'Mỗi đơn vị một văn bản.',
      reminder: 'Mỗi đơn vị chưa nộp hoặc phải sửa báo cáo một văn bản.',
      decision: 'Mỗi quyết định khen thưởng của cơ quan chủ trì một văn bản.',
    },
    needs: {
      campaign: 'Cần: review.yaml không có lỗi; chưa cần báo cáo nào.',
      progress: 'Cần: review.yaml không có lỗi; theo tình hình nộp báo cáo lúc lập.',
      results: 'Cần: mọi tệp không có lỗi, mọi đơn vị đã nộp (còn thiếu thì thêm --allow-missing).',
    },
    files: (names, more) => `Tệp: ${names}${more > 0 ? ` và ${more} tệp khác` : ''}.`,
    hindrance: {
      campaign: 'Chưa lập được: review.yaml còn lỗi, xem review validate.',
      errors: 'Chưa lập được: còn lỗi, xem review validate.',
      missing: 'Chưa lập được: còn đơn vị chưa nộp; thêm --allow-missing nếu vẫn lập.',
      'none-due': 'Hiện không có văn bản nào phải lập.',
    },
    ownTemplates: (kind) => `Có mẫu riêng: templates/${kind}.`,
  },
  verify: {
    description: 'kiểm chứng tệp đã nhận: còn nguyên như lúc lập từ số liệu kèm theo hay không, khác ở đâu',
    files:
      'tệp PDF, Word hoặc số liệu JSON do review build lập từ kỳ tổng kết, có mang theo số liệu; với --fingerprint còn là thư mục kỳ tổng kết',
    format: 'cách in: pretty (cho người đọc), json (cho máy đọc)',
    fingerprint: 'chỉ in mã đối chiếu số liệu, để đọc qua điện thoại',
    campaign: 'so thêm với kỳ tổng kết ở thư mục này: tệp nguồn nào, số liệu nào nay đã khác',
    fonts: 'thư mục có phông chữ riêng mà văn bản được in bằng',
    examples: `
Ví dụ:
  review verify bao-cao.pdf                    còn nguyên hay đã bị sửa
  review verify bao-cao.docx --fingerprint      mã để đối chiếu qua điện thoại
  review verify bao-cao.json --campaign .       kỳ tổng kết nay khác gì
  review verify da-ky/*.pdf -f json            nhiều tệp, cho máy đọc

Mã kết thúc:
  0  mọi tệp nguyên vẹn, kể cả được ký số sau khi lập
  1  có tệp khác với văn bản lập lại từ số liệu kèm theo,
     hoặc khác với kỳ tổng kết nêu ở --campaign
  2  có tệp không kiểm chứng được, hoặc dùng lệnh sai
`,
    noFigures: (folder) =>
      `Kỳ tổng kết ở ${folder} có lỗi nên chưa có số liệu: chạy review validate ${folder} để xem lỗi.`,
    noFingerprint: (path) => `${path} không có mã đối chiếu: bỏ --fingerprint để biết vì sao.`,
    differs: (path) =>
      `${path} có chỗ khác với văn bản lập từ số liệu kèm theo: bỏ --fingerprint để biết khác ở đâu.`,
    noFile: (path) => `${path} không phải là tệp.`,
    noFontFolder: (path) => `${path} không phải là thư mục phông chữ.`,
  },
  texts: {
    description: 'xem lời văn của các đơn vị theo từng phần, và báo cáo đã lấy những gì',
    format: 'cách in: pretty, markdown, json, docx (mở bằng Word)',
    output: 'ghi vào tệp này thay vì in; docx thì phải có',
    theme: 'chỉ một phần: mã nội dung, limitations, objective, subjective, lessons, tasks, proposals',
    unit: 'chỉ một đơn vị',
    unpicked: 'chỉ những đoạn báo cáo chưa lấy',
    examples: `
Ví dụ:
  review texts                                 mọi lời văn, theo phần và đơn vị
  review texts --unpicked                      những đoạn báo cáo chưa lấy
  review texts --theme limitations             tồn tại, hạn chế
  review texts -f docx -o loi-van.docx         bản để đọc và đánh dấu
`,
    fileNeeded: 'Tệp Word không in ra màn hình được: thêm -o tên-tệp.docx.',
  },
  rollup: {
    description: 'lập bản tổng hợp gửi cấp trên: số liệu của mọi đơn vị, khen thưởng, lời văn, mã các tệp',
    output: 'ghi vào tệp này thay vì in ra; chỉ ghi đè lên bản tổng hợp cũ',
    unit: 'mã của cơ quan này trong review.yaml của cấp trên (mặc định: đặt theo tên địa bàn)',
    date: 'ngày gửi, như 2023-12-14 (mặc định: ngày báo cáo, nếu chưa có thì ngày hội nghị)',
    revision: 'bản thứ mấy: bản gửi lại sau khi sửa ghi 2, 3…',
    examples: `
Ví dụ:
  review rollup cua-lo-2023 -o cua-lo.yaml
  review rollup cua-lo-2023 --unit cua-lo -o nghe-an-2023/submissions/cua-lo.yaml
  review rollup . --revision 2 -o cua-lo.yaml  bản gửi lại
`,
    made: (unit, units, isDerived) =>
      `Bản tổng hợp của ${units} đơn vị, gửi cấp trên với mã ${unit}${isDerived ? ' (đặt theo tên địa bàn; cấp trên dùng mã khác thì thêm --unit)' : ''}.`,
    dateNeeded: 'Chưa biết ngày gửi: thêm --date 2023-12-14, hoặc ghi ngày báo cáo trong review.yaml.',
    notDate: (text) =>
      `--date phải là một ngày viết năm-tháng-ngày, như 2023-12-14; "${text}" thì không phải.`,
    unitNeeded: 'Không đặt được mã theo tên địa bàn: thêm --unit mã-trong-review.yaml-của-cấp-trên.',
    notId: (text) =>
      `--unit phải là một mã: chữ thường không dấu, chữ số, gạch ngang, như nghe-an; "${text}" thì không phải.`,
    revisionTooHigh: (most) => `--revision nhiều nhất là ${most}.`,
    otherFile: (file) =>
      `Đã có tệp "${file}" mà không phải bản tổng hợp, nên không ghi đè. Chọn tên khác, hoặc chuyển tệp ấy đi.`,
    ownSubmissions: (folder) =>
      `"${folder}" là nơi để báo cáo của đơn vị thuộc chính kỳ tổng kết này. Bản tổng hợp thì ghi vào submissions của cấp trên, hoặc nơi khác.`,
  },
  trace: {
    description: 'cho biết một số liệu từ đâu mà có: tệp, dòng, phép tính, những gì không tính, chỗ in ra',
    figure: 'tên số liệu, hoặc phần đầu của tên; bỏ trống thì liệt kê mọi số liệu',
    find: 'tìm mọi số liệu in ra như thế: 17, 1.234,5, 98,5%, 11/12/2023, hoặc lời văn quanh số',
    document: 'chỉ tìm chỗ in trong các loại văn bản này, ngăn nhau bằng dấu phẩy (mặc định: all)',
    below:
      'thư mục kỳ tổng kết của nơi đã gửi bản tổng hợp, hoặc báo cáo PDF mang theo dữ liệu: tìm tiếp đến dòng trong tệp ở đó (có thể ghi nhiều lần)',
    noFolderBelow: (folder) => `Không có thư mục ${folder} (--below).`,
    nothingCarriedBelow: (file) =>
      `${file} không phải thư mục, cũng không phải tệp PDF mang theo các tệp của một kỳ tổng kết (--below).`,
    format: 'cách in: bảng chữ, dữ liệu cho chương trình khác, hoặc trang mở bằng trình duyệt',
    output: 'ghi vào tệp này thay cho màn hình',
    examples: `
Ví dụ:
  review trace cua-lo-2023                     mọi số liệu và tên của chúng
  review trace cua-lo-2023 indicators.tuyen-quan.actual
  review trace cua-lo-2023 awards.total.       các số có tên bắt đầu như thế
  review trace cua-lo-2023 --find 17           số 17 ở đâu ra
  review trace cua-lo-2023 -f html -o nguon-so-lieu.html
  review trace nghe-an-2023 groups.cua-lo.tuyen-quan --below cua-lo-2023
`,
    findOrFigure: 'Chỉ hỏi một cách: ghi tên số liệu, hoặc dùng --find.',
    unknownFigure: (name, suggestions, hasResults) =>
      [
        `Không có số liệu "${name}".`,
        ...(suggestions.length === 0
          ? ['Xem mọi tên: review trace, hoặc tìm theo số in ra: --find.']
          : [`Có phải ý là ${suggestions.map((one) => `"${one}"`).join(' hay ')}?`]),
        ...(hasResults
          ? []
          : ['Kỳ tổng kết còn lỗi nên số cộng được thì chưa có; xem lỗi: review validate.']),
      ].join(' '),
  },
  diff: {
    description: 'so sánh hai kỳ tổng kết, hai bản của một kỳ: khác nhau ở đâu, tăng giảm bao nhiêu',
    before: 'thư mục kỳ trước, hoặc bản trước; mặc định: thư mục đang đứng',
    after: 'thư mục kỳ sau, hoặc bản sau; bỏ trống khi có --since hoặc --revisions',
    since: 'so với bản ghi này của git. Ví dụ: HEAD, HEAD~1, main, v1, 3f2a9c',
    revisions: 'so bản điều chỉnh mới nhất của một đơn vị với bản trước đó',
    unit: 'chỉ một đơn vị, và các đơn vị cũ, mới của nó',
    only: 'chỉ những phần này: units, completeness, ratings, indicators, awards, agreements, texts',
    format: 'cách in: pretty, json, markdown, html, docx (mở bằng Word), pdf',
    output: 'ghi vào tệp này thay vì in; docx, pdf thì phải có',
    exitCode: 'mã kết thúc 1 khi hai bên khác nhau',
    examples: `
Ví dụ:
  review diff ky-2023 ky-2024                  năm 2024 so với năm 2023
  review diff ky-2023 ky-2024 -f docx -o so-sanh.docx
  review diff ky-2024 --since HEAD             từ lần ghi git gần nhất đã sửa gì
  review diff ky-2024 --revisions nghi-thuy    bản điều chỉnh của một đơn vị
  review diff ky-2023 ky-2024 --only indicators --unit nghi-thuy
`,
    otherNeeded:
      'Cần hai thư mục để so sánh, hoặc --since, hoặc --revisions. Ví dụ: review diff ky-2023 ky-2024.',
    oneCampaign: (option) => `Với ${option} chỉ ghi một thư mục.`,
    fileNeeded: (format) => `Tệp ${format} không in ra màn hình được: thêm -o tên-tệp.${format}.`,
    unusable: (campaign) =>
      `review.yaml của ${campaign} còn lỗi nên không so sánh được. Xem lỗi: review validate.`,
    sameCampaign: 'Hai thư mục là một kỳ tổng kết. Muốn so với bản đã ghi bằng git thì dùng --since.',
    noReportAtRevision: (revision, path) => `Ở bản ghi ${revision} chưa có ${path}.`,
    git: {
      'no-repository': (folder) => `${folder} không nằm trong kho git nào, nên không có bản ghi để so.`,
      'unknown-storage': () =>
        'Kho git này lưu theo kiểu mới (SHA-256 hoặc reftable) mà chương trình chưa đọc được. Lấy bản cũ ra thư mục khác (git worktree add) rồi so hai thư mục.',
      'unknown-revision': (revision) =>
        `Không có bản ghi git "${revision}". Dùng tên nhánh, tên thẻ, HEAD, HEAD~1 hoặc ít nhất 4 chữ đầu của mã bản ghi (xem: git log --oneline).`,
      'ambiguous-revision': (revision) => `Nhiều bản ghi git có mã bắt đầu bằng "${revision}": ghi dài hơn.`,
      'missing-object': (object) =>
        `Kho git này không có đủ lịch sử (thiếu ${object.slice(0, 10)}): bản sao chỉ lấy một phần. Chạy git fetch --unshallow hoặc git fetch --refetch rồi thử lại.`,
      'too-large': (path) =>
        `Kho git có tệp gói quá lớn, không đọc được (${path}). Lấy bản cũ ra thư mục khác (git worktree add) rồi so hai thư mục.`,
      damaged: (object) => `Kho git bị hỏng ở ${object}. Kiểm tra: git fsck.`,
    },
  },
  format: {
    description: 'xếp lại tệp theo thứ tự và cách trình bày chuẩn, giữ nguyên số liệu và ghi chú',
    paths: 'thư mục kỳ tổng kết, hoặc từng tệp trong đó',
    check: 'chỉ in các tệp chưa chuẩn, không ghi gì; mã kết thúc 1 nếu có',
    examples: `
Ví dụ:
  review format                                mọi tệp của kỳ tổng kết
  review format --check                        dùng trong CI
`,
    leftAlone: (path, reason) => {
      const why = {
        unreadable: `không đọc được. Chạy: review validate ${typedPath(path)}`,
        syntax: `còn lỗi. Chạy: review validate ${typedPath(path)}`,
        layout: 'không có cách trình bày nào giữ đủ chú thích ở đúng chỗ',
      } as const;
      return `${path}: để nguyên vì ${why[reason]}.`;
    },
  },
  doctor: {
    description: 'khám máy, chương trình và kỳ tổng kết: có gì hỏng, sửa thế nào',
    examples: `
Ví dụ:
  review doctor
  review doctor cua-lo-2023
`,
  },
  schema: {
    description: 'in JSON Schema của một loại tệp, để trình soạn thảo gợi ý khi gõ',
    name: 'campaign, host, submission, rollup, document-kind (tệp phải soạn); summary, findings, texts, trace, documents, comparison, revisions, status, verification (dữ liệu in ra); manifest, build-record (tệp ghi kèm văn bản)',
    campaign: 'đưa mã và tên của kỳ tổng kết này vào schema (với host, submission)',
    examples: `
Ví dụ:
  review schema submission
  review schema submission --campaign . > submission.schema.json
`,
  },
  completion: {
    description: 'in tập lệnh để shell gợi ý khi bấm Tab',
    shell: 'shell đang dùng',
    examples: `
Ví dụ:
  source <(review completion bash)  thêm dòng này vào ~/.bashrc
  source <(review completion zsh)   thêm dòng này vào ~/.zshrc, sau compinit
  review completion fish > ~/.config/fish/completions/review.fish
  review completion powershell >> $PROFILE
`,
  },
  explain: {
    description: 'giải thích một mã trong thông báo',
    code: 'mã trong ngoặc vuông của thông báo; bỏ trống thì in mọi mã',
    examples: `
Ví dụ:
  review explain unknown-unit
  review explain                               in mọi mã
`,
    what: 'Nghĩa',
    why: 'Vì sao',
    severity: 'Mức độ',
    wrong: 'Sai',
    right: 'Đúng',
    fixed: 'không đặt lại được',
    severities: { error: 'lỗi', warning: 'cảnh báo' },
    set: 'Đặt lại trong review.yaml',
    suppress: 'Bỏ qua một chỗ, ghi ở dòng đó hoặc dòng ngay trên',
    reason: 'lý do',
    unknown: (code, suggestion) =>
      `Không có mã "${code}".${suggestion === null ? ' Xem mọi mã: review explain' : ` Có phải ý là "${suggestion}"?`}`,
  },
  errors: {
    prefix: 'lỗi',
    usage: (message) => `Dùng lệnh sai: ${message}.`,
    unknownOption: (option) => `Không có tùy chọn "${option}".`,
    unknownCommand: (command) => `Không có lệnh "${command}".`,
    missingOperand: (name) => `Thiếu tham số <${name}>.`,
    outIsFile: (typed, folder, format) =>
      `"${typed}" là tên tệp, còn -o cần tên thư mục; tên tệp do chương trình đặt. Ví dụ: -f ${format} -o ${folder}`,
    missingArgument: (option) => `Tùy chọn "${option}" cần có giá trị đi kèm.`,
    excessArguments: 'Thừa tham số. Đường dẫn có dấu cách thì để trong dấu ngoặc kép.',
    conflict: (option, other) => `Không dùng "${option}" cùng "${other}".`,
    invalidChoice: (value, choices) => `Không nhận giá trị "${value}". Chọn trong: ${choices}.`,
    noCampaign: (path) =>
      `Không tìm thấy review.yaml trong "${path}" hay thư mục nào phía trên. Chuyển vào thư mục kỳ tổng kết, hoặc ghi đường dẫn của nó.`,
    notFound: (path, isOneOfSeveral) =>
      [
        `Không có tệp hay thư mục "${path}".`,
        ...(path.includes('"')
          ? ['Dấu \\ đứng ngay trước dấu ngoặc kép thì máy đọc nhầm: bỏ dấu \\ ấy đi.']
          : []),
        ...(isOneOfSeveral ? ['Đường dẫn có dấu cách thì để trong dấu ngoặc kép.'] : []),
      ].join(' '),
    overwrites: (path) =>
      `"${path}" là tệp của kỳ tổng kết, ghi đè lên thì mất, nên chưa ghi gì. Đặt kết quả ở nơi khác.`,
    sameOutput: (path) =>
      `Hai kết quả cùng ghi vào "${path}" thì mất một, nên chưa ghi gì. Đặt mỗi kết quả vào một tệp.`,
    notEpoch: (text) =>
      `Biến môi trường SOURCE_DATE_EPOCH phải là số giây từ 1/1/1970 đến hết năm 9999, không phải "${text}".`,
    notPositive: (text) => `"${text}" phải là số lớn hơn 0, ví dụ: 5 hoặc 0.5.`,
    notWhole: (text) => `"${text}" phải là số nguyên lớn hơn 0, ví dụ: 100.`,
    outputOfOtherFormat: (text, format) =>
      `--output "${text}" nêu cách in "${format}" mà --format không có. Thêm vào: -f ${format}.`,
    outputNeedsFormat: (text) =>
      `Có nhiều cách in nên phải nói tệp nào cho cách nào: --output sarif=tệp, không phải "${text}".`,
    outputTwice: (format) => `Cách in "${format}" chỉ ghi ra một tệp, nhưng --output nêu cho nó hai tệp.`,
    inputAlone: 'Đầu vào chuẩn (-) được kiểm tra riêng, không cùng tệp khác, không dùng --fix.',
    campaignNeedsInput:
      '--campaign chỉ dùng cùng đầu vào chuẩn (-); kỳ tổng kết trên đĩa thì ghi thẳng thư mục của nó.',
    oneFormatToStdout: 'Chỉ một cách in được ra màn hình; các cách khác cần --output cách=tệp.',
    machine,
    changed: (path) =>
      `Tệp "${path}" vừa thay đổi sau khi máy đọc, nên chưa ghi gì. Đợi ghi xong rồi chạy lại.`,
    outOfMemory:
      'Không đủ bộ nhớ cho báo cáo này, nên chưa ghi gì. Đóng bớt chương trình khác, làm từng định dạng một (html, xlsx, md cần ít bộ nhớ hơn pdf, docx), hoặc dùng máy nhiều bộ nhớ hơn.',
    bug: (report) =>
      report === null
        ? 'Chương trình gặp lỗi của chính nó. Gửi giúp các dòng dưới đây cho người bảo trì (xem README, mục Báo lỗi):'
        : `Chương trình gặp lỗi của chính nó. Gửi giúp tệp ${report} cho người bảo trì (xem README, mục Báo lỗi).`,
    seeHelp: 'Xem cách dùng: review --help',
    noCommand: 'Chưa nói lệnh nào. Để bắt đầu: review validate, hoặc review build.',
    nothingWritten: 'Chưa ghi văn bản nào: sửa các lỗi trên rồi chạy lại.',
  },
};
