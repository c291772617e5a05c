import { shortDate } from '../../vietnamese/dates.ts';
import { capitalized } from '../../vietnamese/normal-forms.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import { printablePath } from '../printable.ts';
import { readingNames } from './reading-names.ts';
import type { Catalogue, DateArgument, Wording } from './wording.ts';

const say = (message: string, hint: string | null = null): Wording => ({ message, hint });

/** Lines of a file, one after another. */
const quoted = (lines: readonly string[]) => lines.map((line) => `"${line}"`).join('; ');

const types: Readonly<Record<string, string>> = {
  object: 'các mục con (tên mục: giá trị)',
  array: 'danh sách (mỗi mục một dòng, bắt đầu bằng dấu "-")',
  string: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  null: 'để trống',
};

const typeName = (type: string): string => types[type] ?? type;

interface UnknownId {
  readonly id: string;
  readonly suggestion: string | null;
  readonly known: readonly string[];
  readonly choices?: readonly { readonly id: string; readonly name: string | null }[];
}

/** "Có phải ý là …?", and where that is not certain, what there is to choose from. */
function choices({ suggestion, known, choices: among = [] }: UnknownId): string {
  if (known.length === 0) return 'review.yaml chưa khai báo mã nào loại này.';
  const meant = suggestion === null ? '' : `Có phải ý là "${suggestion}"?`;
  if (among.length === 0) return meant;
  const shown = among.slice(0, 12).map(({ id, name }) => (name === null ? id : `${id} (${name})`));
  return `${meant} Chọn một trong: ${shown.join(', ')}${among.length > 12 ? ', …' : ''}.`.trim();
}

const unknown = (what: string) => (args: UnknownId) =>
  say(`Không có ${what} nào mang mã "${args.id}".`, choices(args));

/** How a number is written, and what one that was typed otherwise may mean. */
function numberHint(readings: readonly string[]): string {
  const form =
    'Viết số bằng chữ số, không có dấu ngăn hàng nghìn, không kèm đơn vị, dấu chấm là dấu thập phân. Ví dụ: 1234.5.';
  if (readings.length === 1) return `Có phải ý là ${readings[0]}? ${form}`;
  const each = readings.map(
    (one) => `${one} (dấu ngăn ${one.includes('.') ? 'phần thập phân' : 'hàng nghìn'})`,
  );
  return readings.length === 0 ? form : `Chọn một trong: ${each.join(', ')}. ${form}`;
}

/** "collective (tập thể), individual (cá nhân)" */
function termed(choices: readonly string[], terms: readonly (string | null)[]): string {
  return choices.map((one, index) => (terms[index] ? `${one} (${terms[index]})` : one)).join(', ');
}

const bands = {
  gap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `Khoảng điểm bị hở: giữa mức "${level}" và mức "${other}" thiếu đoạn từ ${from} đến ${to}.`,
      'Sửa from, to để điểm đầu của mức trên bằng điểm chặn của mức dưới.',
    ),
  overlap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `Khoảng điểm bị chồng: mức "${level}" và mức "${other}" cùng nhận đoạn từ ${from} đến ${to}.`,
      'Sửa from, to để điểm đầu của mức trên bằng điểm chặn của mức dưới.',
    ),
  empty: (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(`Khoảng điểm của mức "${level}" rỗng: từ ${from} đến dưới ${to}.`, 'from phải nhỏ hơn to.'),
  incomplete: (level: string) =>
    say(
      `Mức "${level}" thiếu from hoặc to, trong khi thang này có khoảng điểm.`,
      'Ghi đủ from và to cho mọi mức, hoặc bỏ hết nếu thang không chấm điểm.',
    ),
  'no-maximum': (level: string) =>
    say(
      `Thang "${level}" có khoảng điểm nhưng không có điểm tối đa.`,
      'Thêm dòng maximum. Ví dụ: maximum: 100.',
    ),
  'above-maximum': (level: string, _other: string | null, _from: string | null, to: string | null) =>
    say(
      `Mức "${level}" vượt quá điểm tối đa ${to} của thang.`,
      'Mức tốt nhất phải kết thúc đúng ở điểm tối đa.',
    ),
  'below-maximum': (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(
      `Chưa mức nào nhận điểm từ ${from} đến ${to}: mức tốt nhất "${level}" kết thúc trước điểm tối đa.`,
      'Mức tốt nhất phải kết thúc đúng ở điểm tối đa của thang.',
    ),
};

const dateNames: Readonly<Record<DateArgument, string>> = {
  submitted: 'ngày nộp',
  deadline: 'hạn nộp',
  conference: 'ngày hội nghị',
  report: 'ngày ban hành báo cáo',
  commitment: 'ngày ký cam kết',
  cooperation: 'ngày ký chương trình phối hợp',
  'award-decision': 'ngày quyết định khen thưởng',
  'rating-decision': 'ngày quyết định xếp loại',
  'earlier-revision': 'ngày nộp bản trước',
  'later-revision': 'ngày nộp bản điều chỉnh',
};

/** "Có phải ý là …?" with the dates that were probably meant, as the files write them. */
function meantDates(meant: readonly string[], otherwise: string): string {
  return meant.length === 0 ? otherwise : `Có phải ý là ${meant.join(' hoặc ')}? ${otherwise}`;
}

export const vietnamese: Catalogue = {
  findings: {
    'file-unreadable': ({ reason }) =>
      reason === 'ECHANGED'
        ? say('Tệp đang được ghi dở.', 'Đợi ghi xong rồi chạy lại.')
        : say(`Không đọc được tệp (${reason}).`, 'Kiểm tra tệp còn đó, không bị khóa và bạn có quyền đọc.'),
    'file-empty': () => say('Tệp trống.', 'Mở lại tệp mẫu, điền số liệu rồi lưu đè.'),
    'file-not-utf8': ({ offset }) =>
      say(
        `Tệp không phải chữ Unicode UTF-8 (sai từ byte thứ ${offset + 1}).`,
        'Lưu lại tệp với bảng mã "UTF-8" (trong Notepad: Save As → Encoding: UTF-8).',
      ),
    'file-not-regular': ({ kind }) =>
      say(
        {
          folder: 'Đây là một thư mục, không phải tệp.',
          pipe: 'Đây là một ống dẫn (FIFO), không phải tệp.',
          device: 'Đây là một thiết bị, không phải tệp.',
          socket: 'Đây là một cổng nối (socket), không phải tệp.',
          'dangling-link': 'Đây là một lối tắt trỏ tới tệp không còn.',
          'link-loop': 'Đây là một lối tắt trỏ vòng tròn, không tới tệp nào.',
        }[kind],
        'Xóa đi, hoặc thay bằng tệp báo cáo.',
      ),
    'file-outside': () =>
      say(
        'Đây là lối tắt dẫn ra ngoài thư mục kỳ tổng kết.',
        'Chép tệp thật vào thư mục; máy không đọc tệp ở nơi khác thay cho báo cáo.',
      ),
    'file-not-read': ({ kind, unit, id, isReceived, files }) => {
      const guess = unit === null ? '' : `; có lẽ là báo cáo của ${unit}`;
      switch (kind) {
        case 'format':
          return say(
            `Tệp này nằm trong submissions/ nhưng máy không đọc: chỉ đọc tệp .yaml${guess}.`,
            unit === null
              ? 'Nếu là báo cáo của đơn vị thì chép số liệu vào tệp mẫu .yaml; nếu không thì chuyển ra ngoài submissions/.'
              : isReceived
                ? `Đã có báo cáo .yaml của ${unit}; nếu tệp này chỉ kèm theo thì chuyển ra ngoài submissions/.`
                : `Chép số liệu vào tệp mẫu, lưu thành submissions/${id}.yaml (đổi đuôi tệp thì không được).`,
          );
        case 'folder':
          return say(
            `Thư mục con này có ${files < 1000 ? files : 'từ 1000'} tệp, máy không đọc tệp nào trong đó.`,
            'Chuyển các tệp báo cáo ra thẳng submissions/; thư mục không phải báo cáo thì để nơi khác.',
          );
        case 'outside':
          return say(
            `Tệp này nằm ngoài submissions/ nên máy không đọc${guess}.`,
            'Nếu là báo cáo của đơn vị thì chuyển vào thư mục submissions/.',
          );
        case 'host-name':
          return say(
            'Máy không đọc tệp này: tệp của cơ quan chủ trì phải có tên đúng là host.yaml.',
            'Đổi tên tệp thành host.yaml.',
          );
      }
    },
    'file-name-alike': ({ name }) =>
      say(
        `Tên tệp này trông như tên tệp khác: "${printablePath(name)}"; trên đĩa là hai tệp riêng, cả hai đều được đọc.`,
        'Mở cả hai ra xem: đổi tên một tệp cho khác hẳn, hoặc xóa tệp thừa.',
      ),
    'file-too-large': ({ size, limit }) =>
      say(
        `Tệp quá lớn: ${megabytes(size)} MB, giới hạn là ${megabytes(limit)} MB.`,
        'Báo cáo của một đơn vị chỉ vài chục kB; kiểm tra xem có lưu nhầm tệp khác không.',
      ),
    'file-other-format': ({ format }) =>
      say(
        {
          word: 'Đây là tệp Word đổi đuôi thành .yaml.',
          excel: 'Đây là tệp Excel đổi đuôi thành .yaml.',
          office: 'Đây là tệp Word hoặc Excel đời cũ đổi đuôi thành .yaml.',
          pdf: 'Đây là tệp PDF đổi đuôi thành .yaml.',
          zip: 'Đây là tệp nén (ZIP) đổi đuôi thành .yaml.',
          rtf: 'Đây là tệp RTF đổi đuôi thành .yaml.',
          image: 'Đây là tệp ảnh đổi đuôi thành .yaml.',
        }[format],
        'Đổi đuôi không đổi được loại tệp: mở tệp mẫu .yaml bằng Notepad, chép nội dung vào rồi lưu.',
      ),
    'file-windows-1258': ({ text }) =>
      say(
        `Tệp lưu bằng bảng mã Windows-1258, không phải Unicode. Đọc thử: "${text}".`,
        'Mở tệp trong Notepad, chọn Save As → Encoding: UTF-8, rồi lưu đè.',
      ),
    'file-tcvn3': ({ text }) =>
      say(
        `Chữ trong tệp gõ bằng mã TCVN3 (phông .VnTime), không phải Unicode. Đọc thử: "${text}".`,
        'Chuyển mã sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), rồi lưu dạng UTF-8.',
      ),
    'file-vni': ({ text }) =>
      say(
        `Chữ trong tệp gõ bằng mã VNI (phông VNI-Times), không phải Unicode. Đọc thử: "${text}".`,
        'Chuyển mã sang Unicode bằng công cụ chuyển mã của Unikey (Ctrl+Shift+F6), rồi lưu dạng UTF-8.',
      ),
    'text-misread': ({ encoding, times, found, restored, isExact, places }) => {
      const misread = `đã có lúc bị đọc nhầm là ${readingNames[encoding]}${times > 1 ? `, tới ${times} lần` : ''}`;
      const right = isExact ? 'đúng ra là' : 'vốn gần như là';
      const message =
        places > 1
          ? `Cả tệp bị vỡ chữ, ở ${places} dòng: chữ UTF-8 ${misread}. "${found}" ${right} "${restored}".`
          : `Chữ bị vỡ: "${found}" ${right} "${restored}". Chữ UTF-8 ${misread}.`;
      if (isExact) {
        return say(message, places > 1 ? 'Chạy: review validate --fix.' : 'Gõ lại cho đúng.');
      }
      return say(
        message,
        places > 1
          ? 'Lấy lại tệp gốc chưa vỡ chữ, mở bằng Notepad, chọn Save As → Encoding: UTF-8; hoặc gõ lại từ biểu mẫu.'
          : 'Có chữ đã mất hẳn, máy không tự sửa được: gõ lại chỗ này.',
      );
    },
    'text-letters-lost': ({ found, mark, places }) => {
      const sign = mark === '?' ? 'dấu "?"' : 'ký tự thay thế (U+FFFD)';
      const message =
        places > 1
          ? `Cả tệp bị mất chữ, ở ${places} dòng: chữ có dấu đã thành ${sign}, như "${found}".`
          : `Bị mất chữ: trong "${found}" có ${sign} ở chỗ của chữ có dấu.`;
      return say(
        message,
        places > 1
          ? 'Chữ đã mất thì máy không tìm lại được. Lấy lại tệp gốc, mở bằng Notepad, chọn Save As → Encoding: UTF-8 (không chọn ANSI); hoặc gõ lại từ biểu mẫu.'
          : 'Gõ lại chỗ này; khi lưu trong Notepad, chọn Encoding: UTF-8, không chọn ANSI.',
      );
    },
    'merge-conflict': ({ marker }) =>
      say(
        `Dòng "${marker}" do git ghi vào: hai người sửa cùng một chỗ và chưa ai chọn bản nào.`,
        'Giữa "<<<<<<<" và "=======" là một bản, giữa "=======" và ">>>>>>>" là bản kia. Giữ lại bản đúng, xóa bản kia và cả ba dòng dấu này.',
      ),
    'file-utf16-without-mark': () =>
      say(
        'Tệp lưu bằng bảng mã UTF-16 mà thiếu dấu nhận biết.',
        'Mở tệp trong Notepad, chọn Save As → Encoding: UTF-8, rồi lưu đè.',
      ),
    'control-character': ({ codePoint }) =>
      say(`Có ký tự điều khiển ${codePoint}, không phải chữ.`, 'Xóa ký tự này và gõ lại dòng.'),
    'invisible-character': ({ codePoint, choices: among }) =>
      say(
        `Có ký tự không nhìn thấy (${codePoint}), thường lẫn vào khi chép từ Word hoặc trang web.`,
        among.length === 0
          ? 'Xóa rồi gõ lại chỗ này, hoặc chạy: review validate --fix.'
          : `Chọn một trong: ${among.map((one) => `"${one}"`).join(', ')}, rồi gõ lại.`,
      ),
    'smart-punctuation': ({ found, wanted }) =>
      say(
        `Dấu "${found}" do phần mềm soạn thảo tự đổi; ở đây phải là ${wanted}.`,
        'Gõ lại dấu này trong Notepad, không chép từ Word.',
      ),
    'yaml-alias': () =>
      say(
        'Dấu "*" gọi một tên chưa được đặt.',
        'Nếu dấu * là chữ thường thì đặt cả dòng chữ trong dấu nháy kép.',
      ),
    'yaml-anchor-or-tag': () =>
      say('Dấu "&" hoặc "!" đứng sai chỗ.', 'Nếu là chữ thường thì đặt cả dòng chữ trong dấu nháy kép.'),
    'yaml-bad-character': () =>
      say(
        'Giá trị bắt đầu bằng ký tự không được dùng ở đây (như @, `, %).',
        'Đặt cả giá trị trong dấu nháy kép. Ví dụ: "@ghi chú".',
      ),
    'yaml-bad-escape': () =>
      say(
        'Dấu "\\" trong nháy kép không đúng.',
        'Viết hai dấu "\\\\" nếu cần dấu gạch chéo ngược, hoặc dùng nháy đơn.',
      ),
    'yaml-bad-indent': () =>
      say(
        'Dòng này thụt vào không thẳng hàng với các dòng cùng cấp.',
        'Các mục cùng cấp phải thụt vào bằng nhau; mỗi cấp dùng 2 dấu cách.',
      ),
    'yaml-block-in-line': () =>
      say(
        'Có thêm một mục "tên: giá trị" hoặc "- " nằm cùng dòng, sai chỗ.',
        'Xuống dòng và thụt vào cho mục con; nếu dấu ":" là chữ thường thì đặt cả dòng trong dấu nháy kép.',
      ),
    'yaml-directive': () => say('Dòng bắt đầu bằng "%" không đúng.', 'Xóa dòng này.'),
    'yaml-duplicate-key': () =>
      say('Mục này đã có ở trên; mỗi tên mục chỉ được ghi một lần.', 'Gộp hai mục làm một, xóa mục thừa.'),
    'yaml-key-not-text': () => say('Tên mục phải là chữ.', 'Đặt tên mục trong dấu nháy kép.'),
    'yaml-key-too-long': () =>
      say('Tên mục quá dài; có lẽ dấu ":" nằm trong câu văn.', 'Đặt cả câu văn trong dấu nháy kép.'),
    'yaml-missing-colon': () =>
      say(
        'Thiếu dấu ":" sau tên mục, hoặc câu văn bị ngắt dòng mà không thụt vào.',
        'Mỗi dòng phải có dạng "tên mục: giá trị"; câu văn dài thì dòng sau thụt vào sâu hơn.',
      ),
    'yaml-missing-dash': () =>
      say(
        'Mục trong danh sách thiếu dấu "-" ở đầu.',
        'Mỗi mục của danh sách bắt đầu bằng dấu "-" và một dấu cách.',
      ),
    'yaml-missing-space': () =>
      say(
        'Thiếu dấu cách sau dấu ":" hoặc trước dấu "#".',
        'Viết "tên mục: giá trị", có dấu cách sau dấu hai chấm.',
      ),
    'yaml-reserved-key': ({ detail }) => say(`Tên mục "${detail}" không được dùng.`, 'Xóa mục này.'),
    'yaml-several-documents': () =>
      say(
        'Trong tệp có nhiều báo cáo ngăn nhau bằng "---".',
        'Mỗi tệp chỉ chứa một báo cáo; tách phần sau ra tệp khác.',
      ),
    'yaml-tab-indent': () =>
      say('Dòng thụt vào bằng phím Tab.', 'Thay Tab bằng dấu cách: mỗi cấp 2 dấu cách.'),
    'yaml-too-deep': ({ detail }) =>
      say(`Các mục lồng nhau quá ${detail} cấp.`, 'Xem lại các dấu [ { và cách thụt dòng ở chỗ này.'),
    'yaml-too-large': ({ detail }) =>
      say(`Tệp có quá nhiều mục (${detail}).`, 'Bớt các mục lặp lại, bỏ dấu "*" gọi lại mục khác.'),
    'yaml-unclosed-bracket': ({ detail }) =>
      say(
        `Ngoặc mở ra mà chưa đóng (thiếu "${detail}").`,
        'Đóng ngoặc, hoặc đặt cả dòng chữ trong dấu nháy kép.',
      ),
    'yaml-unclosed-quote': ({ detail }) =>
      say(`Dấu nháy mở ra mà chưa đóng (thiếu ${detail}).`, 'Thêm dấu nháy đóng ở cuối giá trị.'),
    'yaml-unexpected': () =>
      say(
        'Không hiểu được dòng này.',
        'Mỗi dòng phải có dạng "tên mục: giá trị" hoặc "- giá trị"; chữ có ký tự lạ thì đặt trong dấu nháy kép.',
      ),
    'yaml-unresolved-tag': () =>
      say('Dấu "!" đứng đầu giá trị không được dùng.', 'Đặt cả giá trị trong dấu nháy kép.'),
    'decimal-comma': ({ found, wanted, readings }) =>
      say(
        `Số "${found}" có dấu phẩy: ở đây dấu phẩy ngăn các mục.`,
        wanted === null ? numberHint(readings) : `Dùng dấu chấm thập phân: ${wanted}.`,
      ),
    'text-torn': ({ within, key, joined, lines }) =>
      within === 'brackets'
        ? say(
            `Trong dấu [ ], dấu phẩy ngăn các đoạn, nên "${joined}" bị cắt thành nhiều đoạn.`,
            `Bỏ dấu [ ]; dưới "${key}:", mỗi đoạn viết trên một dòng thụt vào, bắt đầu bằng dấu "-": ${quoted(lines)}. Nếu là nhiều ý riêng thì mỗi ý một dòng như vậy.`,
          )
        : say(
            `Trong dấu { }, dấu phẩy ngăn các mục, nên "${joined}" bị cắt rời ở dấu phẩy.`,
            `Đặt trong nháy kép: ${lines.join(' ')}`,
          ),
    'number-notation': ({ text }) =>
      say(
        `Số "${text}" viết theo cách không dùng ở đây.`,
        'Chỉ dùng chữ số, dấu chấm thập phân và dấu trừ. Ví dụ: 1234.5.',
      ),
    'unknown-key': ({ key, suggestion, known }) =>
      say(
        `Không có mục nào tên "${key}" ở đây.`,
        suggestion === null ? `Các mục dùng được: ${known.join(', ')}.` : `Có phải ý là "${suggestion}"?`,
      ),
    'missing-key': ({ key, title }) =>
      say(`Thiếu mục "${key}"${title === null ? '' : ` (${title})`}.`, `Thêm dòng "${key}: …" vào đây.`),
    'invalid-value': (args) => {
      const what = args.title === null ? 'Giá trị' : `Mục "${args.title}"`;
      switch (args.problem) {
        case 'type':
          return say(
            `${what} phải là ${args.expected.map(typeName).join(' hoặc ')}, nhưng ở đây là ${typeName(args.found)}.`,
            typeHint(args),
          );
        case 'choice':
          return say(
            `${what} không nhận giá trị này.`,
            args.suggestion === null
              ? `Chọn một trong: ${termed(args.choices, args.terms)}.`
              : `Có phải ý là "${args.suggestion}"? Chọn một trong: ${termed(args.choices, args.terms)}.`,
          );
        case 'id':
          return say(
            `${what} phải là mã viết bằng chữ thường không dấu, chữ số và dấu gạch ngang.`,
            args.suggestion === null ? 'Ví dụ: nghi-thuy.' : `Viết là "${args.suggestion}".`,
          );
        case 'date':
          return say(
            `${what} phải là ngày có thật, viết năm-tháng-ngày.`,
            'Ví dụ: ngày 05 tháng 12 năm 2023 viết là 2023-12-05.',
          );
        case 'blank':
          return say(`${what} đang để trống.`, 'Điền nội dung, hoặc xóa cả dòng nếu không có.');
        case 'pattern':
          return say(
            `${what} viết không đúng dạng.`,
            args.example === null ? 'Xem lại cách viết trong tệp mẫu.' : `Ví dụ: ${args.example}.`,
          );
        case 'minimum':
          return say(`${what} không được nhỏ hơn ${args.limit}.`, 'Kiểm tra lại số đã gõ.');
        case 'maximum':
          return say(`${what} không được lớn hơn ${args.limit}.`, 'Kiểm tra lại số đã gõ.');
        case 'too-few':
          return say(`${what} phải có ít nhất ${args.limit} mục.`, 'Thêm mục còn thiếu.');
        case 'too-many':
          return say(`${what} không được quá ${args.limit} ký tự hoặc mục.`, 'Bớt cho gọn lại.');
        case 'other':
          return say(`${what} không đúng quy định (${args.detail}).`, 'Xem lại cách viết trong tệp mẫu.');
      }
    },
    'unknown-unit': unknown('đơn vị'),
    'unknown-unit-kind': unknown('loại đơn vị'),
    'unknown-cluster': unknown('cụm'),
    'unknown-programme': unknown('nội dung tổng kết'),
    'unknown-scale': unknown('thang xếp loại'),
    'unknown-level': unknown('mức xếp loại'),
    'unknown-criterion': unknown('tiêu chí'),
    'unknown-indicator': unknown('chỉ tiêu'),
    'unknown-award-form': unknown('danh hiệu, hình thức khen thưởng'),
    'unknown-authority': unknown('cấp khen thưởng'),
    'duplicate-id': ({ id }) =>
      say(`Mã "${id}" đã dùng ở trên cho một mục khác cùng loại.`, 'Đặt cho mỗi mục một mã riêng.'),
    'submission-duplicate': ({ unit, other, isSame }) =>
      say(
        `${capitalized(unit)} đã có báo cáo khác (${other}); mỗi đơn vị chỉ nộp một tệp.`,
        isSame
          ? 'Hai tệp giống hệt nhau: xóa một tệp.'
          : 'Giữ lại tệp đúng, xóa tệp thừa; nếu đây là bản điều chỉnh thì ghi thêm: revision: 2.',
      ),
    'submission-missing': ({ unit, id, deadline, unread }) =>
      say(
        unread === null
          ? `Chưa có báo cáo của ${unit} (hạn nộp ${deadline}).`
          : `Chưa đọc được báo cáo của ${unit} (hạn nộp ${deadline}): có tệp ${unread} nhưng máy không đọc tệp ấy.`,
        `Đặt báo cáo vào submissions/${id}.yaml, hoặc chạy với --allow-missing để lập báo cáo khi còn thiếu.`,
      ),
    'wrong-year': ({ found, expected }) =>
      say(`Năm ${found} không phải năm của kỳ tổng kết (${expected}).`, `Sửa thành: year: ${expected}.`),
    'rating-missing': ({ unit, programme }) =>
      say(
        `${capitalized(unit)} chưa có kết quả xếp loại "${programme}".`,
        'Thêm mức hoặc điểm vào mục ratings; nếu không áp dụng thì ghi lý do vào notApplicable.',
      ),
    'rating-empty': () =>
      say(
        'Xếp loại chưa có mức, điểm hay lý do không áp dụng.',
        'Ghi một trong: level, score, points, notApplicable.',
      ),
    'rating-not-due': ({ programme }) =>
      say(
        `Nội dung "${programme}" không xếp loại đối tượng này.`,
        'Xóa mục này, hoặc sửa mục rating của nội dung trong review.yaml.',
      ),
    'rating-contradiction': (args) => {
      switch (args.between) {
        case 'level-score':
          return say(
            `Điểm ${args.score} thuộc mức "${args.byScore}", không phải mức "${args.level}" đã ghi.`,
            'Sửa lại điểm hoặc mức cho khớp nhau.',
          );
        case 'score-points':
          return say(
            `Điểm từng tiêu chí cộng lại là ${args.sum}, không phải ${args.score} như đã ghi.`,
            'Sửa lại tổng điểm hoặc điểm từng tiêu chí cho khớp nhau.',
          );
        case 'not-applicable':
          return say(
            'Đã ghi "không áp dụng" thì không ghi mức hay điểm.',
            'Giữ lại một trong hai: notApplicable, hoặc mức và điểm.',
          );
      }
    },
    'score-out-of-range': ({ score, minimum, maximum }) =>
      say(`Điểm ${score} nằm ngoài thang điểm từ ${minimum} đến ${maximum}.`, 'Kiểm tra lại số đã gõ.'),
    'score-without-bands': ({ scale }) =>
      say(
        `Thang "${scale}" không chấm bằng điểm.`,
        'Ghi mức (level) thay cho điểm, hoặc thêm khoảng điểm cho thang trong review.yaml.',
      ),
    'points-out-of-range': ({ criterion, points, maximum }) =>
      say(
        `Điểm ${points} của tiêu chí "${criterion}" nằm ngoài khoảng từ 0 đến ${maximum}.`,
        'Kiểm tra lại số đã gõ.',
      ),
    'points-incomplete': ({ missing }) =>
      say(
        `Thiếu điểm của tiêu chí: ${missing.join(', ')}.`,
        'Ghi đủ điểm của mọi tiêu chí (không đạt thì ghi 0).',
      ),
    'points-without-criteria': ({ scale }) =>
      say(`Thang "${scale}" không có tiêu chí chấm điểm.`, 'Ghi mức (level) hoặc tổng điểm (score).'),
    'indicator-missing': ({ unit, indicator }) =>
      say(
        `${capitalized(unit)} chưa báo cáo chỉ tiêu "${indicator}".`,
        'Thêm số liệu vào mục indicators; nếu không có chỉ tiêu này thì ghi lý do vào notApplicable.',
      ),
    'indicator-empty': ({ indicator }) =>
      say(
        `Chỉ tiêu "${indicator}" chưa có kết quả thực hiện.`,
        'Ghi actual (không có vụ việc nào thì ghi 0); nếu không áp dụng thì ghi lý do vào notApplicable.',
      ),
    'indicator-not-due': ({ indicator }) =>
      say(
        `Đơn vị không phải báo cáo chỉ tiêu "${indicator}".`,
        'Xóa mục này, hoặc sửa mục kinds của chỉ tiêu trong review.yaml.',
      ),
    'indicator-contradiction': ({ indicator }) =>
      say(
        `Chỉ tiêu "${indicator}" vừa ghi "không áp dụng" vừa có số liệu.`,
        'Giữ lại một trong hai: notApplicable, hoặc số liệu.',
      ),
    'indicator-out-of-bounds': ({ indicator, value, minimum, maximum }) =>
      say(
        maximum === null
          ? `Số liệu ${value} của chỉ tiêu "${indicator}" nhỏ hơn ${minimum}.`
          : minimum === null
            ? `Số liệu ${value} của chỉ tiêu "${indicator}" lớn hơn ${maximum}.`
            : `Số liệu ${value} của chỉ tiêu "${indicator}" nằm ngoài khoảng từ ${minimum} đến ${maximum}.`,
        'Kiểm tra lại số đã gõ và đơn vị tính.',
      ),
    'percentage-over-100': ({ indicator, value }) =>
      say(
        `Tỷ lệ ${formatDecimal(value)}% của chỉ tiêu "${indicator}" vượt quá 100%.`,
        'Kiểm tra lại số đã gõ; tỷ lệ này không thể quá 100%.',
      ),
    'indicator-not-whole': ({ indicator, value, read, thousands }) =>
      say(
        read === null
          ? `Chỉ tiêu "${indicator}" là số đếm, không thể là ${value} (dấu chấm ở đây là dấu thập phân).`
          : `Chỉ tiêu "${indicator}" là số đếm, không ghi dấu chấm: ${value} được đọc là ${formatDecimal(read)}.`,
        [
          read === null ? 'Ghi số nguyên.' : `Ghi ${read} nếu đúng là ${formatDecimal(read)}.`,
          ...(thousands === null ? [] : [`Ghi ${thousands} nếu dấu chấm ngăn hàng nghìn.`]),
        ].join(' '),
      ),
    'number-ambiguous': ({ indicator, typed, slip, read, asRead, meant, isLikely }) =>
      say(
        [
          `Số ${typed}${indicator === null ? '' : ` của chỉ tiêu "${indicator}"`} có thể hiểu hai cách:`,
          `máy đọc là ${formatDecimal(read)};`,
          slip === 'thousands'
            ? `nếu dấu chấm ngăn hàng nghìn thì là ${formatDecimal(meant)}${isLikely ? ' (hợp với các số cùng loại)' : ''}.`
            : `nếu gõ thiếu dấu chấm thập phân thì là ${formatDecimal(meant)}.`,
        ].join(' '),
        `Ghi ${asRead} nếu là ${formatDecimal(read)}; ghi ${meant} nếu là ${formatDecimal(meant)}.`,
      ),
    'indicator-computed': ({ indicator }) =>
      say(`Chỉ tiêu "${indicator}" do chương trình tự tính từ hai chỉ tiêu khác.`, 'Xóa mục này.'),
    'indicator-host-figure': ({ indicator }) =>
      say(
        `Kết quả của chỉ tiêu "${indicator}" do chương trình tổng hợp từ các đơn vị, không ghi tay.`,
        'Chỉ ghi target ở đây; chỉ chỉ tiêu có aggregation: none mới ghi actual và previous.',
      ),
    'award-recipient-kind': ({ form, admits, name }) =>
      say(
        `"${form}" chỉ dành cho ${admits === 'collective' ? 'tập thể' : 'cá nhân'}, không trao cho "${name}".`,
        'Sửa lại kind của người được khen, hoặc chọn hình thức khen thưởng khác.',
      ),
    'award-duplicate': ({ name }) =>
      say(`"${name}" đã có ở trên với cùng hình thức và quyết định này.`, 'Xóa dòng thừa.'),
    'award-same-name': ({ name, form }) =>
      say(
        `"${name}" của cùng đơn vị được "${form}" hơn một lần.`,
        'Kiểm tra: một người được khen hai lần, hai người trùng tên, hay ghi thừa? Nếu là hai người thì ghi chức vụ (position) khác nhau.',
      ),
    'cluster-empty': ({ cluster }) =>
      say(`Cụm "${cluster}" chưa có đơn vị nào.`, 'Ghi mã các đơn vị vào members.'),
    'cluster-member-repeated': ({ unit }) =>
      say(`${capitalized(unit)} được ghi hai lần trong cụm.`, 'Xóa dòng thừa.'),
    'cluster-rule-incomplete': ({ missing }) =>
      say(`Quy tắc share thiếu: ${missing.join(', ')}.`, 'Ghi đủ atLeast, level và otherwise.'),
    'scale-bands': ({ problem, level, other, from, to }) => bands[problem](level, other, from, to),
    'scale-criteria-total': ({ sum, maximum }) =>
      say(
        `Điểm tối đa của các tiêu chí cộng lại là ${sum}, không bằng điểm tối đa ${maximum} của thang.`,
        'Sửa điểm tối đa của tiêu chí hoặc của thang.',
      ),
    'indicator-ratio': ({ problem }) =>
      ({
        missing: say(
          'Chỉ tiêu tính theo tỷ số nhưng chưa nói lấy chỉ tiêu nào chia cho chỉ tiêu nào.',
          'Thêm ratio với numerator (tử số) và denominator (mẫu số).',
        ),
        superfluous: say(
          'Chỉ tiêu này không tính theo tỷ số nên không dùng mục ratio.',
          'Xóa mục ratio, hoặc đổi thành aggregation: ratio.',
        ),
        itself: say('Chỉ tiêu lấy chính nó để tính tỷ số.', 'Chọn chỉ tiêu khác làm tử số, mẫu số.'),
        nested: say(
          'Tử số và mẫu số phải là chỉ tiêu được cộng (aggregation: sum).',
          'Chọn chỉ tiêu có aggregation: sum.',
        ),
      })[problem],
    'unit-parent-cycle': ({ unit }) =>
      say(`${capitalized(unit)} rốt cuộc lại là cấp trên của chính mình.`, 'Sửa mục parent.'),
    'commitment-signer-not-due': ({ unit }) =>
      say(
        `${capitalized(unit)} không có trong danh sách phải ký cam kết này.`,
        'Thêm đơn vị vào due, hoặc bỏ khỏi signed.',
      ),
    'listed-twice': ({ list, name }) =>
      say(
        `"${name}" được ghi hai lần trong mục ${list}; chỉ tính một lần.`,
        'Xóa chỗ thừa; nếu định ghi mục khác thì sửa lại.',
      ),
    'percentage-summed': ({ indicator }) =>
      say(
        `Chỉ tiêu "${indicator}" là tỷ lệ phần trăm, không cộng các đơn vị với nhau được.`,
        'Dùng mean (bình quân), hoặc ratio (tỷ số của hai chỉ tiêu được cộng).',
      ),
    'unknown-rule': ({ id, suggestion }) =>
      say(
        `Không có quy tắc nào mang mã "${id}", hoặc quy tắc đó không đặt lại được.`,
        suggestion === null
          ? 'Mã của quy tắc nằm trong ngoặc vuông ở mỗi thông báo.'
          : `Có phải ý là "${suggestion}"?`,
      ),
    'figure-far-from-last-year': ({ indicator, actual, previous }) =>
      say(
        `Chỉ tiêu "${indicator}" năm nay là ${formatDecimal(actual)}, năm trước là ${formatDecimal(previous)}: chênh lệch quá lớn.`,
        'Kiểm tra số đã gõ và đơn vị tính; nếu đúng thì giữ nguyên và báo bộ phận tổng hợp.',
      ),
    'figure-far-from-other-units': ({ indicator, actual, median, units }) =>
      say(
        `Chỉ tiêu "${indicator}" là ${formatDecimal(actual)}, trong khi mức giữa của ${units} đơn vị là ${formatDecimal(median)}.`,
        'Kiểm tra số đã gõ và đơn vị tính (ví dụ: đồng hay triệu đồng).',
      ),
    'target-missing': ({ indicator, units }) =>
      say(
        `Chỉ tiêu "${indicator}" có kết quả nhưng không có kế hoạch, trong khi ${units} đơn vị khác có.`,
        'Thêm target: số kế hoạch được giao.',
      ),
    'total-not-sum': ({ indicator, total, sum, parts }) =>
      say(
        `Chỉ tiêu "${indicator}" ghi ${formatDecimal(total)}, nhưng các phần cộng lại là ${formatDecimal(sum)} (${parts.join(' + ')}).`,
        'Sửa tổng hoặc các phần cho khớp nhau.',
      ),
    'award-kind-doubtful': ({ name, seems }) =>
      seems === 'collective'
        ? say(`"${name}" có vẻ là tập thể nhưng ghi là cá nhân.`, 'Nếu là tập thể thì ghi kind: collective.')
        : say(`"${name}" có vẻ là cá nhân nhưng ghi là tập thể.`, 'Nếu là cá nhân thì ghi kind: individual.'),
    'award-of-other-unit': ({ name, unit, submitter }) =>
      say(
        `"${name}" thuộc ${unit}, nhưng đây là báo cáo của ${submitter}.`,
        'Nếu ghi nhầm thì bỏ dòng unit; nếu đúng là của đơn vị kia thì để đơn vị đó báo cáo.',
      ),
    'date-implausible': (args) => {
      const what = `${capitalized(dateNames[args.name])} ${shortDate(args.date)}`;
      return args.problem === 'future'
        ? say(
            `${what} ở sau hôm nay (${shortDate(args.today)}).`,
            'Kiểm tra lại ngày đã gõ; nếu đúng thì xem lại đồng hồ của máy.',
          )
        : say(
            `${what} không hợp với kỳ tổng kết năm ${args.year}.`,
            meantDates(args.meant, 'Kiểm tra lại ngày đã gõ, nhất là năm.'),
          );
    },
    'date-order': ({ name, date, end, endDate }) =>
      say(
        `${capitalized(dateNames[name])} ${shortDate(date)} lại ở sau ${dateNames[end]} ${shortDate(endDate)}.`,
        'Một trong hai ngày có lẽ gõ sai: kiểm tra lại cả hai.',
      ),
    'decision-outside-year': ({ number, date, year, meant }) =>
      say(
        `Quyết định ${number} ký ngày ${shortDate(date)}, không thuộc năm ${year}.`,
        meantDates(meant, 'Kiểm tra lại ngày ký; khen thưởng của năm khác thì không tính vào báo cáo này.'),
      ),
    'decision-number-reused': ({ number, differs }) =>
      say(
        differs === 'date'
          ? `Số quyết định ${number} đã ghi ở trên với ngày ký khác.`
          : `Số quyết định ${number} đã ghi ở trên cho hình thức khen thưởng khác.`,
        'Kiểm tra lại số và ngày của cả hai quyết định.',
      ),
    'appraisal-without-reason': ({ self, final }) =>
      say(
        `Đơn vị tự chấm "${self}", thẩm định "${final}": lệch hơn một mức mà không ghi lý do.`,
        'Thêm reason: lý do thay đổi.',
      ),
    'low-rating-unexplained': ({ programme, level }) =>
      say(
        `Nội dung "${programme}" xếp loại "${level}" nhưng báo cáo không nêu tồn tại, hạn chế, nguyên nhân.`,
        'Thêm mục limitations hoặc causes trong narrative.',
      ),
    'text-from-form': ({ text }) =>
      say(
        `"${text}" là chữ giữ chỗ của mẫu, chưa được điền.`,
        'Điền nội dung, hoặc xóa cả dòng nếu không có.',
      ),
    'text-copied': ({ unit }) =>
      say(`Đoạn này giống hệt đoạn trong báo cáo của ${unit}.`, 'Viết lại theo tình hình của đơn vị mình.'),
    'name-in-capitals': ({ name, suggestion }) =>
      say(
        `Tên "${name}" viết toàn chữ in hoa.`,
        suggestion === null ? 'Viết hoa như trong câu văn.' : `Viết là "${suggestion}".`,
      ),
    'name-without-tones': ({ name }) =>
      say(`Tên "${name}" viết không dấu.`, 'Viết đủ dấu tiếng Việt, đúng như trong quyết định.'),
    'tone-spelling': ({ found, expected }) =>
      say(`"${found}" đặt dấu thanh khác với tên đơn vị trong review.yaml.`, `Viết là "${expected}".`),
    'rule-essential': ({ rule }) =>
      say(
        `Quy tắc "${rule}" bảo đảm số liệu đúng nên không đặt lại hay tắt được.`,
        'Xóa dòng này; sửa chỗ sai mà quy tắc chỉ ra.',
      ),
    'suppression-unused': ({ rule }) =>
      say(`Ghi chú bỏ qua "${rule}" không còn tác dụng: dòng này không còn lỗi đó.`, 'Xóa ghi chú.'),
    'suppression-without-reason': ({ rule }) =>
      say(`Ghi chú bỏ qua "${rule}" chưa nêu lý do.`, `Viết: # review-ignore ${rule}: lý do.`),
    'suppression-not-allowed': ({ rule }) =>
      say(`Không thể bỏ qua "${rule}": số liệu dựa vào quy tắc này.`, 'Xóa ghi chú và sửa chỗ sai.'),
    'unknown-template': ({ id, suggestion, known }) =>
      say(
        `Không có mẫu nào tên "${id}".`,
        suggestion === null ? `Các mẫu đang có: ${known.join(', ')}.` : `Có phải ý là "${suggestion}"?`,
      ),
    'unknown-chart': ({ id, suggestion, known }) =>
      say(
        `Không có biểu đồ hay nội dung nào tên "${id}".`,
        suggestion === null ? `Chọn một trong: ${known.join(', ')}.` : `Có phải ý là "${suggestion}"?`,
      ),
    'template-syntax': ({ detail }) =>
      say(
        `Mẫu viết không đúng cú pháp: ${detail}`,
        'Mỗi {{#…}} phải có {{/…}} cùng tên; mỗi {{ phải có }}. Xem templates/README.md.',
      ),
    'template-field': ({ field }) =>
      say(`Ở chỗ này không có giá trị nào tên "${field}".`, 'Xem tên các giá trị trong templates/README.md.'),
    'template-not-text': () =>
      say(
        'Mẫu in một nhóm giá trị, không phải một giá trị.',
        'Dùng {{#each tên}}…{{/each}} cho danh sách, hoặc ghi rõ giá trị bên trong: {{tên.giá-trị}}.',
      ),
    'template-helper': ({ helper }) =>
      say(`Hàm "${helper}" cần đúng một giá trị.`, `Viết {{${helper} tên}}, với tên là một giá trị.`),
    'template-unescaped': () =>
      say(
        'Mẫu không được dùng {{{…}}} hay {{&…}}.',
        'Viết {{…}}: chữ trong báo cáo của đơn vị được in nguyên văn.',
      ),
    'template-outside': () =>
      say(
        'Mẫu này là lối tắt dẫn ra ngoài thư mục kỳ tổng kết, hoặc dẫn vòng tròn.',
        'Chép tệp thật vào thư mục mẫu; mẫu chỉ được đọc trong thư mục kỳ tổng kết.',
      ),
    'template-recursion': () => say('Mẫu gọi lại chính nó mãi không dừng.', 'Bỏ lời gọi {{> …}} vòng tròn.'),
    'template-too-large': ({ exceeded }) => {
      const told = {
        steps: 'lặp quá nhiều lần',
        characters: 'viết ra quá nhiều chữ',
        seconds: 'chạy quá lâu',
        bars: 'vẽ quá nhiều thanh biểu đồ',
      };
      return say(
        `Mẫu ${told[exceeded]}, như thể không bao giờ dừng.`,
        'Bỏ bớt các vòng {{#each}} lồng nhau, lời gọi {{> …}} và biểu đồ.',
      );
    },
    'template-too-deep': () => say('Thẻ lồng nhau quá nhiều lớp.', 'Đóng các thẻ đã mở.'),
    'template-failed': ({ detail }) => say(`Không dùng được mẫu: ${detail}`, 'Xem templates/README.md.'),
    'template-element': ({ element, where }) =>
      say(
        where === 'sentence'
          ? `Thẻ <${element}> không được đặt trong câu chữ.`
          : `Thẻ <${element}> không dùng được ở chỗ này.`,
        where === 'sentence'
          ? 'Trong câu chữ chỉ dùng <b>, <i>, <br>.'
          : 'Chỉ dùng các thẻ trong templates/README.md, đúng chỗ của từng thẻ.',
      ),
    'template-loose-text': ({ text }) =>
      say(`Có chữ nằm ngoài đoạn văn: "${text}".`, 'Đặt chữ trong <p>…</p>, hoặc trong ô của bảng.'),
    'font-unreadable': ({ path, reason }) =>
      say(
        `Không đọc được tệp phông chữ "${path}" (${reason}).`,
        'Kiểm tra đường dẫn, tính từ thư mục kỳ tổng kết.',
      ),
    'font-outside': ({ path }) =>
      say(
        `Tệp phông chữ "${path}" nằm ngoài thư mục kỳ tổng kết.`,
        'Chép tệp phông vào thư mục kỳ tổng kết, ví dụ fonts/, rồi ghi đường dẫn ở đó.',
      ),
    'font-unusable': ({ path }) =>
      say(`Tệp "${path}" không phải phông chữ dùng được.`, 'Dùng tệp .ttf hoặc .otf, mỗi tệp một kiểu chữ.'),
    'character-not-in-font': ({ character, codePoint }) =>
      say(
        `Phông chữ không có ký tự "${character}" (${codePoint}); trong báo cáo sẽ thành ô trống.`,
        'Thay bằng ký tự khác hoặc viết bằng chữ.',
      ),
  },
  report: {
    severity: { error: 'lỗi', warning: 'cảnh báo' },
    related: {
      'first-given-here': 'đã ghi lần đầu ở đây',
      'last-year': 'số của năm trước',
      'other-date': 'ngày kia ghi ở đây',
      'looks-alike': 'tệp có tên giống như vậy',
      'self-rating': 'đơn vị tự chấm ở đây',
    },
    hint: 'cách sửa',
    untold: (path, count) => `${path}: còn ${count} thông báo nữa (xem thêm: --max-findings).`,
    fixable: (count) => `Máy sửa được ${count} chỗ: review validate --fix (xem trước: --fix-dry-run).`,
    explain: (code) => `Giải thích từng mã: review explain ${code}`,
    summary: (files, errors, warnings) =>
      errors + warnings === 0
        ? `Đã kiểm tra ${files} tệp: không có lỗi.`
        : `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo.`,
  },
};

function megabytes(bytes: number): string {
  return formatDecimal((bytes / 1e6).toFixed(1));
}

function typeHint({
  expected,
  found,
  readings,
}: {
  readonly expected: readonly string[];
  readonly found: string;
  readonly readings: readonly string[];
}): string {
  if (found === 'number' && expected.includes('integer'))
    return 'Viết số nguyên, không có dấu chấm. Ví dụ: 1234.';
  if (expected.some((type) => type === 'number' || type === 'integer')) return numberHint(readings);
  if (expected.includes('string')) return 'Nếu là chữ thì đặt trong dấu nháy kép.';
  if (expected.includes('boolean')) return 'Ghi true (có) hoặc false (không).';
  return 'Xem lại cách viết trong tệp mẫu.';
}
