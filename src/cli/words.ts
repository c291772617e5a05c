import type { Severity } from '../diagnostics/finding.ts';
import type { Language } from '../diagnostics/words/wording.ts';
import type { EncodingChange } from '../fixing/fixed-file.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import type { StageName } from './progress.ts';

/** The words of the command line itself, in one language. */
export interface CliWords {
  readonly description: string;
  readonly headings: Readonly<Record<string, string>>;
  /** Words within the help that Commander would say in English. */
  readonly terms: {
    readonly options: string;
    readonly command: string;
    readonly choices: string;
    readonly byDefault: string;
  };
  readonly helpOption: string;
  readonly version: string;
  /** Headings of options within the help. */
  readonly groups: { readonly checking: string; readonly output: string; readonly fixing: string };
  /** Headings of the whole reference. */
  readonly reference: {
    readonly name: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
  };
  readonly help: {
    readonly description: string;
    readonly about: string;
    readonly format: string;
    readonly topics: string;
    readonly examples: string;
    readonly unknown: (about: string, suggestion: string | null) => string;
  };
  readonly language: string;
  readonly colour: string;
  readonly quiet: string;
  readonly verbose: string;
  /** What the program is at. */
  readonly stages: Readonly<Record<StageName, string>>;
  readonly stageDone: (stage: string, outcome: string, seconds: number) => string;
  readonly outcomes: {
    readonly files: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly written: (path: string, bytes: number) => string;
  };
  readonly strict: string;
  readonly allowMissing: string;
  readonly maxFindings: string;
  readonly maxFileSize: string;
  readonly watch: string;
  /** Shown below what `--watch` found. */
  readonly watching: string;
  readonly exitStatuses: string;
  readonly init: {
    readonly description: string;
    readonly folder: string;
    readonly host: string;
    readonly locality: string;
    readonly level: string;
    readonly year: string;
    readonly deadline: string;
    readonly units: string;
    readonly unit: string;
    readonly preset: string;
    readonly from: string;
    readonly examples: string;
  };
  readonly build: {
    readonly description: string;
    readonly folder: string;
    readonly out: string;
    readonly format: string;
    readonly examples: string;
  };
  readonly validate: {
    readonly description: string;
    readonly paths: string;
    readonly format: string;
    readonly output: string;
    readonly campaign: string;
    readonly fix: string;
    readonly fixDryRun: string;
    readonly examples: string;
  };
  readonly fix: {
    /** How many files were mended, and how many findings in them. */
    readonly done: (files: number, findings: number) => string;
    readonly encoding: Readonly<Record<EncodingChange, string>>;
  };
  readonly status: {
    readonly description: string;
    readonly format: string;
    readonly requireComplete: string;
    readonly remind: string;
    readonly output: string;
    readonly changes: string;
    readonly examples: string;
    /** The campaign file is so broken that there are no units to speak of. */
    readonly unusable: string;
    readonly unknownUnit: (id: string, suggestion: string | null) => string;
  };
  readonly format: {
    readonly description: string;
    readonly paths: string;
    readonly check: string;
    readonly examples: string;
    readonly leftAlone: (path: string) => string;
  };
  readonly doctor: {
    readonly description: string;
    readonly examples: string;
    readonly program: string;
    readonly fonts: string;
    readonly campaign: string;
    readonly schemas: string;
    readonly staleSchemas: (files: string) => string;
    readonly writing: string;
    readonly oldNode: (version: string) => string;
    readonly incomplete: (what: string) => string;
    readonly faulty: (root: string) => string;
  };
  readonly schema: {
    readonly description: string;
    readonly name: string;
    readonly campaign: string;
    readonly examples: string;
  };
  readonly completion: {
    readonly description: string;
    readonly shell: string;
    readonly examples: string;
  };
  readonly explain: {
    readonly description: string;
    readonly code: string;
    readonly examples: string;
    readonly what: string;
    readonly why: string;
    readonly severity: string;
    readonly wrong: string;
    readonly right: string;
    readonly fixed: string;
    readonly severities: Readonly<Record<Severity, string>>;
    /** How to set a rule, and to suppress one finding of it. */
    readonly set: string;
    readonly suppress: string;
    readonly reason: string;
    readonly unknown: (code: string, suggestion: string | null) => string;
  };
  readonly errors: {
    readonly prefix: string;
    readonly usage: (message: string) => string;
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingArgument: (option: string) => string;
    readonly missingOperand: (name: string) => string;
    readonly excessArguments: string;
    readonly conflict: (option: string, other: string) => string;
    readonly invalidChoice: (value: string, choices: string) => string;
    readonly noCampaign: (path: string) => string;
    readonly notFound: (path: string) => string;
    readonly notPositive: (text: string) => string;
    readonly outputNeedsFormat: (text: string) => string;
    readonly oneFormatToStdout: string;
    readonly inputAlone: string;
    readonly machine: (reason: string) => string;
    readonly bug: string;
    readonly seeHelp: string;
    readonly noCommand: string;
    readonly nothingWritten: string;
  };
}

const vietnamese: CliWords = {
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
  stages: { reading: 'Đọc tệp', checking: 'Kiểm tra', layingOut: 'Dàn trang', writing: 'Ghi tệp' },
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
  watch: 'làm lại mỗi khi một tệp được lưu, cho đến khi bấm Ctrl-C',
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
    level: 'cấp của cơ quan chủ trì: xa, huyen, tinh (mặc định: theo tên địa phương)',
    year: 'năm tổng kết (mặc định: năm nay; với --from: năm sau của kỳ cũ)',
    deadline: 'hạn nộp báo cáo (mặc định: 30 tháng 11)',
    units: 'tệp CSV có tên các đơn vị ở cột đầu, hoặc các cột "tên", "mã", "loại"',
    unit: 'tên một đơn vị; ghi được nhiều lần, hoặc ngăn nhau bằng dấu chấm phẩy',
    preset: 'mẫu nội dung và thang xếp loại: quoc-phong-an-ninh (mặc định), co-ban, dat-chua-dat',
    from: 'lấy đơn vị, chỉ tiêu, thể thức, số liệu năm trước từ kỳ cũ này',
    examples: `
Ví dụ:
  review init thu-2024                         hỏi từng câu
  review init thu-2024 --host "Ủy ban nhân dân xã Thử" --units don-vi.csv
  review init cua-lo-2024 --from cua-lo-2023   kỳ của năm sau
`,
  },
  build: {
    description: 'kiểm tra rồi lập báo cáo tổng kết',
    folder: 'thư mục kỳ tổng kết, có tệp review.yaml ở trong hoặc ở phía trên',
    out: 'thư mục ghi kết quả (mặc định: out trong thư mục kỳ tổng kết)',
    format: 'các định dạng, ngăn nhau bằng dấu phẩy: pdf, json',
    examples: `
Ví dụ:
  review build                         lập báo cáo của kỳ tổng kết ở thư mục này
  review build cua-lo-2023 -f pdf,json lập cả tệp số liệu cho máy đọc
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
  fix: {
    done: (files, findings) =>
      files === 0 ? 'Không có chỗ nào máy sửa được.' : `Đã sửa ${files} tệp (${findings} lỗi trong đó).`,
    encoding: {
      'utf-16': 'bảng mã UTF-16 → UTF-8',
      'byte-order-mark': 'bỏ dấu BOM ở đầu tệp',
      nfd: 'chữ có dấu tách rời (NFD) → dựng sẵn (NFC)',
      'line-ends': 'cuối dòng CRLF → LF',
    },
  },
  status: {
    description: 'xem đơn vị nào đã nộp, chưa nộp, còn lỗi',
    format: 'cách in: pretty, json, csv (mở bằng Excel), markdown',
    requireComplete: 'mã kết thúc 1 khi còn đơn vị chưa nộp',
    remind: 'viết công văn nhắc cho đơn vị chưa nộp hoặc còn lỗi',
    output: 'ghi mỗi công văn nhắc vào một tệp trong thư mục này',
    changes: 'xem bản điều chỉnh mới nhất của một đơn vị khác bản trước ở đâu',
    examples: `
Ví dụ:
  review status                                bảng tình hình nộp báo cáo
  review status -f csv > tinh-hinh.csv         bảng mở được bằng Excel
  review status --remind -o nhac               công văn nhắc, mỗi đơn vị một tệp
  review status --changes nghi-thuy            chỗ đã điều chỉnh
`,
    unusable: 'review.yaml còn lỗi nên chưa biết có những đơn vị nào. Chạy: review validate.',
    unknownUnit: (id, suggestion) =>
      `Không có đơn vị nào mang mã "${id}".${suggestion === null ? '' : ` Có phải ý là "${suggestion}"?`}`,
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
    leftAlone: (path) => `${path}: để nguyên vì còn lỗi cú pháp. Chạy: review validate.`,
  },
  doctor: {
    description: 'khám máy, chương trình và kỳ tổng kết: có gì hỏng, sửa thế nào',
    examples: `
Ví dụ:
  review doctor
  review doctor cua-lo-2023
`,
    program: 'Chương trình',
    fonts: 'Phông chữ',
    campaign: 'Kỳ tổng kết',
    schemas: 'Schema cho trình soạn thảo',
    staleSchemas: (files) =>
      `${files} không còn khớp với chương trình hoặc review.yaml. Xóa các tệp này rồi chạy: review init <thư mục kỳ tổng kết>.`,
    writing: 'Ghi báo cáo',
    oldNode: (version) => `${version} đã cũ; cài Node.js 20.19 trở lên từ nodejs.org.`,
    incomplete: (what) => `thiếu hoặc hỏng: ${what}. Cài lại chương trình: npm ci.`,
    faulty: (root) => `${root}: review.yaml còn lỗi. Chạy: review validate.`,
  },
  schema: {
    description: 'in JSON Schema của một loại tệp, để trình soạn thảo gợi ý khi gõ',
    name: 'campaign, host, submission, summary hoặc findings',
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
    missingArgument: (option) => `Tùy chọn "${option}" cần có giá trị đi kèm.`,
    excessArguments: 'Thừa tham số.',
    conflict: (option, other) => `Không dùng "${option}" cùng "${other}".`,
    invalidChoice: (value, choices) => `Không nhận giá trị "${value}". Chọn trong: ${choices}.`,
    noCampaign: (path) =>
      `Không tìm thấy review.yaml trong "${path}" hay thư mục nào phía trên. Chuyển vào thư mục kỳ tổng kết, hoặc ghi đường dẫn của nó.`,
    notFound: (path) => `Không có tệp hay thư mục "${path}".`,
    notPositive: (text) => `"${text}" phải là số lớn hơn 0.`,
    outputNeedsFormat: (text) =>
      `Có nhiều cách in nên phải nói tệp nào cho cách nào: --output sarif=tệp, không phải "${text}".`,
    inputAlone: 'Đầu vào chuẩn (-) được kiểm tra riêng, không cùng tệp khác, không dùng --fix.',
    oneFormatToStdout: 'Chỉ một cách in được ra màn hình; các cách khác cần --output cách=tệp.',
    machine: (reason) => `Máy không làm được (${reason}). Kiểm tra quyền đọc ghi và chỗ trống trên ổ đĩa.`,
    bug: 'Chương trình gặp lỗi của chính nó. Gửi giúp những dòng dưới đây cho người bảo trì:',
    seeHelp: 'Xem cách dùng: review --help',
    noCommand: 'Chưa nói lệnh nào. Để bắt đầu: review validate, hoặc review build.',
    nothingWritten: 'Chưa ghi báo cáo: sửa các lỗi trên rồi chạy lại.',
  },
};

const english: CliWords = {
  description:
    'Annual review of a Vietnamese locality: from the units’ submissions to a report ready to sign.',
  headings: {},
  terms: { options: '[options]', command: '[command]', choices: 'one of', byDefault: 'default' },
  helpOption: 'print this help',
  version: 'print the version',
  groups: { checking: 'Checking:', output: 'Output:', fixing: 'Mending:' },
  reference: { name: 'Name', commands: 'Commands', options: 'Options of all commands', examples: 'Examples' },
  help: {
    description: 'print the help of a command, or on a topic',
    about: 'name of a command, or a topic',
    format: 'print the whole reference as a document',
    topics: `
Topics (review help <topic>):
  exit-status  exit status
  files        the files of a campaign
  environment  environment variables
`,
    examples: `
Examples:
  review help build
  review help files
`,
    unknown: (about, suggestion) =>
      `There is no command or topic "${about}".${suggestion === null ? '' : ` Did you mean "${suggestion}"?`}`,
  },
  language: 'language of messages: vi or en (or set REVIEW_LANG)',
  colour: 'no colours (or set NO_COLOR; FORCE_COLOR for always)',
  quiet: 'print errors and results alone: no warnings, no totals',
  verbose: 'tell each step as well, and how long it took',
  stages: { reading: 'Reading', checking: 'Checking', layingOut: 'Laying out', writing: 'Writing' },
  stageDone: (stage, outcome, seconds) => `${stage}: ${outcome} (${seconds.toFixed(2)} s)`,
  outcomes: {
    files: (count) => `${count} files`,
    findings: (count) => `${count} findings`,
    written: (path, bytes) => `${path}, ${Math.ceil(bytes / 1000)} kB`,
  },
  strict: 'treat warnings as errors',
  allowMissing: 'accept missing submissions with a warning',
  maxFindings: 'print at most so many findings per file',
  maxFileSize: 'refuse files of more than so many MB',
  watch: 'do it again whenever a file is saved, until Ctrl-C is pressed',
  watching: 'Watching the files; press Ctrl-C to stop.',
  exitStatuses: `
Exit status:
  0  all well (there may be warnings)
  1  the submissions or the campaign have errors
  2  wrong usage, or the machine failed (unreadable folder, disk full)
`,
  init: {
    description: 'open a new campaign: asks at the terminal, or takes options',
    folder: 'folder of the campaign; files that are there are kept',
    host: 'full name of the host',
    locality: 'name of the locality (default: the end of the host’s name)',
    level: 'level of the host: xa, huyen, tinh (default: told by the locality’s name)',
    year: 'year under review (default: this year; with --from: the next one)',
    deadline: 'when submissions are due (default: November 30)',
    units: 'CSV file with the units’ names first, or columns "name", "id", "kind"',
    unit: 'name of a unit; may be repeated, or several separated by semicolons',
    preset: 'programmes and scales: quoc-phong-an-ninh (default), co-ban, dat-chua-dat',
    from: 'carry over units, indicators, layout and figures of this campaign',
    examples: `
Examples:
  review init thu-2024                         asks one by one
  review init thu-2024 --host "Ủy ban nhân dân xã Thử" --units units.csv
  review init cua-lo-2024 --from cua-lo-2023   next year’s campaign
`,
  },
  build: {
    description: 'validate, then write the annual report',
    folder: 'campaign folder, with review.yaml in it or above it',
    out: 'folder to write to (default: out in the campaign folder)',
    format: 'formats, separated by commas: pdf, json',
    examples: `
Examples:
  review build                         the campaign in this folder
  review build cua-lo-2023 -f pdf,json the figures for machines, too
`,
  },
  validate: {
    description: 'check the campaign and its submissions',
    paths: 'campaign folder, or single files within one; - reads a submission from standard input',
    format:
      'output, separated by commas: pretty (for people); json, github, gitlab, sarif, junit, checkstyle (for machines)',
    output: 'write to a file; with several formats: --output sarif=findings.sarif',
    campaign: 'the campaign that a submission from standard input (-) belongs to',
    fix: 'mend what is safe to mend, then check again',
    fixDryRun: 'only print what --fix would change',
    examples: `
Examples:
  review validate                              everything
  review validate submissions/nghi-thuy.yaml   one submission
  review validate --fix-dry-run                what can be mended by machine
  review validate -f pretty,sarif --output sarif=findings.sarif
`,
  },
  fix: {
    done: (files, findings) =>
      files === 0
        ? 'There is nothing to mend by machine.'
        : `Mended ${files} files (${findings} findings in them).`,
    encoding: {
      'utf-16': 'UTF-16 → UTF-8',
      'byte-order-mark': 'without its byte order mark',
      nfd: 'Unicode NFD → NFC',
      'line-ends': 'line ends CRLF → LF',
    },
  },
  status: {
    description: 'show who has submitted, who is missing, who has errors',
    format: 'output: pretty, json, csv (for spreadsheets), markdown',
    requireComplete: 'exit with 1 while a submission is missing',
    remind: 'write a letter to each unit that is missing or has errors',
    output: 'write each letter to a file in this folder',
    changes: 'what the latest revision of a unit changed',
    examples: `
Examples:
  review status                                the table of submissions
  review status -f csv > status.csv            for a spreadsheet
  review status --remind -o letters            letters, a file each
  review status --changes nghi-thuy            what was corrected
`,
    unusable: 'review.yaml has errors, so its units are not known. Run: review validate.',
    unknownUnit: (id, suggestion) =>
      `There is no unit "${id}".${suggestion === null ? '' : ` Did you mean "${suggestion}"?`}`,
  },
  format: {
    description: 'put files into canonical order and layout; values and comments stay',
    paths: 'campaign folder, or single files within one',
    check: 'only print the files that would change, with exit status 1',
    examples: `
Examples:
  review format                                every file of the campaign
  review format --check                        for CI
`,
    leftAlone: (path) => `${path}: left alone, for it has errors of syntax. Run: review validate.`,
  },
  doctor: {
    description: 'examine machine, program and campaign: what is wrong, how to mend it',
    examples: `
Examples:
  review doctor
  review doctor cua-lo-2023
`,
    program: 'Program',
    fonts: 'Fonts',
    campaign: 'Campaign',
    schemas: 'Schemas for editors',
    staleSchemas: (files) =>
      `${files} no longer match the program or review.yaml. Remove them and run: review init <campaign-dir>.`,
    writing: 'Writing reports',
    oldNode: (version) => `${version} is too old: install Node.js 20.19 or later from nodejs.org.`,
    incomplete: (what) => `missing or broken: ${what}. Install the program again: npm ci.`,
    faulty: (root) => `${root}: review.yaml has errors. Run: review validate.`,
  },
  schema: {
    description: 'print the JSON Schema of a kind of file, for completion in editors',
    name: 'campaign, host, submission, summary or findings',
    campaign: 'with the ids and names of this campaign (for host and submission)',
    examples: `
Examples:
  review schema submission
  review schema submission --campaign . > submission.schema.json
`,
  },
  completion: {
    description: 'print a script that makes a shell complete with Tab',
    shell: 'the shell in use',
    examples: `
Examples:
  source <(review completion bash)  add this line to ~/.bashrc
  source <(review completion zsh)   add this line to ~/.zshrc, after compinit
  review completion fish > ~/.config/fish/completions/review.fish
  review completion powershell >> $PROFILE
`,
  },
  explain: {
    description: 'explain a code of a finding',
    code: 'the code in brackets of a finding; without one, all codes',
    examples: `
Examples:
  review explain unknown-unit
  review explain                               all codes
`,
    what: 'What',
    why: 'Why',
    severity: 'Severity',
    wrong: 'Wrong',
    right: 'Right',
    fixed: 'it can’t be set',
    severities: { error: 'error', warning: 'warning' },
    set: 'To set it in review.yaml',
    suppress: 'To suppress one finding, on its line or the line above',
    reason: 'reason',
    unknown: (code, suggestion) =>
      `There is no code "${code}".${suggestion === null ? ' See all: review explain' : ` Did you mean "${suggestion}"?`}`,
  },
  errors: {
    prefix: 'error',
    usage: (message) => `Wrong usage: ${message}.`,
    unknownOption: (option) => `There is no option "${option}".`,
    unknownCommand: (command) => `There is no command "${command}".`,
    missingOperand: (name) => `The argument <${name}> is missing.`,
    missingArgument: (option) => `The option "${option}" needs a value.`,
    excessArguments: 'Too many arguments.',
    conflict: (option, other) => `"${option}" can’t be used with "${other}".`,
    invalidChoice: (value, choices) => `"${value}" is not allowed. Choose from: ${choices}.`,
    noCampaign: (path) => `There is no review.yaml in "${path}" or above it. Name the campaign's folder.`,
    notFound: (path) => `There is no file or folder "${path}".`,
    notPositive: (text) => `"${text}" must be a number above 0.`,
    outputNeedsFormat: (text) =>
      `With several formats say which goes where: --output sarif=file, not "${text}".`,
    inputAlone: 'Standard input (-) is checked by itself, without other files or --fix.',
    oneFormatToStdout: 'Only one format can go to stdout; the others need --output format=file.',
    machine: (reason) => `The machine failed (${reason}). Check permissions and disk space.`,
    bug: 'The program has a bug. Please send these lines to its maintainers:',
    seeHelp: 'See review --help',
    noCommand: 'No command was given. To begin: review validate, or review build.',
    nothingWritten: 'No report was written: mend the errors above and run again.',
  },
};

export function cliWordsIn(language: Language): CliWords {
  return language === 'en' ? english : vietnamese;
}
