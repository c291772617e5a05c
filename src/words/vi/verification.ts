import type { VerificationWords } from '../../verification/words.ts';

/** Parts of a page, by what the program calls them. */
const looks: Readonly<Record<string, string>> = {
  content: 'nét vẽ, vị trí hoặc cỡ chữ',
  fonts: 'phông chữ',
  images: 'hình',
  resources: 'màu hoặc kiểu vẽ',
  annotations: 'chú thích, liên kết hoặc ô đặt trên trang',
  size: 'khổ giấy hoặc chiều trang',
  page: 'thuộc tính của trang',
};

/** What was appended to a file, by what the program calls it. */
const appended: Readonly<Record<string, string>> = {
  pages: 'thêm, bớt hoặc đổi chỗ trang',
  page: 'nội dung của trang',
  annotation: 'chú thích, hình hoặc ô không phải chữ ký số',
  covered: 'ô chữ ký số che lên chữ hoặc sát dòng chữ',
  catalog: 'cách mở tệp',
  metadata: 'thông tin của tệp',
  form: 'biểu mẫu',
  field: 'ô nhập không phải chữ ký số',
  trailer: 'mục lục của tệp',
  'partial-signature': 'chữ ký số không ký toàn bộ tệp',
  'changed-object': 'phần đã có của tệp',
  'unknown-object': 'phần không thuộc về chữ ký số',
  'unknown-bytes': 'những byte không đọc được như một lần ký',
  'no-signature': 'không có chữ ký số nào',
};

/** What was put into a document for Word, by what the program calls it. */
const additions: Readonly<Record<string, string>> = {
  'tracked-changes': 'sửa đổi được theo dõi (Track Changes)',
  comments: 'ghi chú bên lề (Comments)',
  'hidden-text': 'chữ ẩn',
  pictures: 'hình',
  'embedded-objects': 'đối tượng nhúng',
  'foreign-text': 'phần lấy từ tệp khác',
  'bound-text': 'chữ lấy từ dữ liệu ngoài văn bản',
  symbols: 'ký hiệu của phông ký hiệu',
  links: 'liên kết ra ngoài',
  'fetched-parts': 'phần được tải về khi mở tệp',
  macros: 'macro',
  'reversed-text': 'chữ viết từ phải sang trái',
  'embedded-fonts': 'phông chữ nhúng',
};

const quoted = (text: string | null) => `“${text ?? ''}”`;

/** What a value of the summary comes to; nothing where there is none. */
const value = (text: string | null) => (text === null ? 'không có' : quoted(text));

export const verification: VerificationWords = {
  verdicts: {
    unchanged: 'NGUYÊN VẸN',
    signed: 'NGUYÊN VẸN, đã ký số sau khi lập',
    outdated: 'NGUYÊN VẸN, nhưng kỳ tổng kết nay đã khác',
    different: 'CÓ CHỖ KHÁC',
    unreadable: 'KHÔNG KIỂM CHỨNG ĐƯỢC',
  },
  document: (kind, name, program) => `Văn bản ${name} (loại ${kind}), lập bằng review ${program}.`,
  fingerprint: (digits) =>
    `Mã đối chiếu số liệu: ${digits}. Muốn chắc đó là số liệu của nơi gửi, hãy gọi cho nơi gửi, đọc mã này: phải trùng với mã của họ.`,
  problems: {
    'unknown-format': () =>
      'Không phải tệp PDF, Word (.docx) hay JSON: lệnh này chỉ kiểm chứng được ba loại ấy, do review lập.',
    damaged: (detail) => `Tệp hỏng hoặc bị cắt cụt${detail === '' ? '' : ` (từ byte ${detail})`}.`,
    encrypted: () => 'Tệp có mật khẩu: hãy xin tệp không đặt mật khẩu.',
    'too-large': () => 'Tệp quá lớn hoặc giải nén ra quá lớn.',
    'no-data': () =>
      'Tệp không mang theo số liệu: không do review lập, đã bị bỏ tệp đính kèm, là bản công khai (--no-attachments), hoặc là loại văn bản không mang số liệu (chỉ báo cáo tổng kết có; công văn, quyết định, giấy khen thì không).',
    'bad-data': (detail) => `Số liệu kèm theo không dùng được${detail === '' ? '' : `: ${detail}`}.`,
    'campaign-errors': (detail) =>
      `Không lập lại được văn bản từ các tệp kèm theo${detail === '' ? '' : `; lỗi đầu tiên: ${detail}`}.`,
  },
  differences: {
    text: ({ place, figure, title, expected, found }) => {
      const where = place === null ? '' : ` sau ${quoted(place)}`;
      const name = figure === null ? '' : ` (${title === null ? '' : `${title}: `}${figure})`;
      if (found === '') return `thiếu ${quoted(expected)}${name}${where}`;
      if (expected === '') return `thừa ${quoted(found)}${where}`;
      return `in ${quoted(found)}, đúng ra là ${quoted(expected)}${name}${where}`;
    },
    pages: ({ expected, found }) => `có ${found} trang, đúng ra là ${expected} trang`,
    look: ({ about }) => `chữ như cũ nhưng khác ${looks[about ?? ''] ?? about}`,
    'attachment-missing': ({ about }) => `thiếu tệp đính kèm ${about}`,
    'attachment-changed': ({ about }) => `tệp đính kèm ${about} đã bị đổi`,
    'attachment-added': ({ about }) => `có thêm tệp đính kèm ${about}`,
    summary: ({ figure, expected, found }) => {
      if (figure === null) return 'tệp số liệu tổng hợp kèm theo không như tính lại';
      const what = figure === 'fingerprint' ? 'mã đối chiếu' : `số liệu kèm theo ${figure}:`;
      return `${what} ghi ${value(found)}, tính lại là ${value(expected)}`;
    },
    'campaign-file': ({ about, expected, found }) => {
      if (expected === null) return `tệp ${about} không có trong kỳ tổng kết`;
      return found === null
        ? `kỳ tổng kết nay có thêm tệp ${about}`
        : `tệp ${about} của kỳ tổng kết đã khác với tệp mà số liệu được lấy từ đó`;
    },
    'campaign-figure': ({ figure, title, expected, found }) =>
      `${title === null ? '' : `${title} – `}${figure ?? ''}: tệp này ghi ${value(found)}, kỳ tổng kết nay là ${value(expected)}`,
    'campaign-other': ({ expected, found }) =>
      `tệp này của kỳ tổng kết khác (${found}), không phải kỳ nêu ở --campaign (${expected})`,
    metadata: () => 'khác thông tin của tệp (tên, tác giả, ngày, chương trình)',
    structure: () => 'khác cấu trúc của tệp (dấu trang, thẻ, mục lục tệp đính kèm)',
    addition: ({ about }) =>
      about !== null && Object.hasOwn(additions, about)
        ? `có thêm ${additions[about ?? ''] ?? about}`
        : `khác cách mở tệp hoặc có thêm thứ khác (${about})`,
    appended: ({ about }) => `nối thêm sau khi lập: ${appended[about ?? ''] ?? about}`,
    'saved-again': ({ about }) =>
      about === null
        ? 'tệp đã được ghi lại, không còn là tệp mà review đã lập'
        : `tệp đã được lưu lại bằng chương trình khác: ${about}`,
  },
  onPages: (pages) => `trang ${pages} của tệp`,
  more: (count) => `và ${count} chỗ khác nữa.`,
  remarks: {
    'other-version': ({ detail }) =>
      `Văn bản do phiên bản khác (${detail}) lập nên chỉ so được chữ và số: muốn chắc, kiểm chứng bằng chính phiên bản ấy.`,
    'fonts-missing': ({ detail }) =>
      `Không có phông chữ riêng ${detail} nên chỉ so được lời văn: thêm --fonts <thư mục có phông chữ ấy>.`,
    signature: ({ detail }) =>
      `Có chữ ký số${detail === null ? '' : ` của ${detail}`}. Lệnh này không kiểm tra ai ký: xem bằng phần mềm ký số.`,
    'visible-signature': ({ page, detail }) =>
      `Chữ ký số có hình ở trang ${page}${detail === null || detail === '' ? '' : `, trong hình ghi: ${quoted(detail)}`}.`,
    'same-text': () => 'Chữ và số trên các trang đều khớp với số liệu kèm theo.',
    'rows-only': () =>
      'Tệp số liệu không kèm tệp nguồn: chỉ kiểm được tổng cộng theo số của từng đơn vị; không kiểm được số của đơn vị, kế hoạch, tỷ lệ và so sánh.',
    'own-file': ({ detail }) =>
      `Văn bản còn in theo ${detail}, tệp riêng của kỳ tổng kết mà mã đối chiếu không bao gồm: hãy so với tệp ở nơi gửi.`,
  },
  advice: {
    unchanged: 'Tệp đúng như review lập từ số liệu kèm theo.',
    signed: 'Phần văn bản đúng như review lập từ số liệu kèm theo.',
    outdated:
      'Tệp không bị sửa từ khi lập, nhưng không phải lập từ kỳ tổng kết nêu ở --campaign như hiện nay: cần số liệu mới thì dùng bản lập lại.',
    different: 'Đừng dùng tệp này thay cho bản gốc: hãy xin lại tệp gốc từ nơi gửi.',
    unreadable: 'Hãy xin lại tệp gốc từ nơi gửi.',
  },
};
