import { type Definition, say } from '../../../diagnostics/definition.ts';
import { typedPath } from '../../../diagnostics/printable.ts';
import { fileNameOfUnit, isNamedAsPdf } from '../../../intake/file-names.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly kind: 'format' | 'folder' | 'outside' | 'host-name';
  /** The path of the file or folder. */
  readonly file: string;
  /**
   * Of a file that is no YAML: "form" where it may be a form that is yet to be imported, "refused" where that was tried in
   * vain, and the file kept.
   */
  readonly was: 'form' | 'refused' | 'other';
  /** The unit that the file seems to be of, by its name; and whether a submission of it was read. */
  readonly unit: string | null;
  readonly id: string | null;
  readonly isReceived: boolean;
  /** Whether that unit sends a roll-up, or a report as PDF that carries its data. */
  readonly isSender: boolean;
  /** How many files there are in a folder: 1000 stands for any more. */
  readonly files: number;
  /** The names of the units that files in a folder seem to be of. */
  readonly units: readonly string[];
}

/** So many are named. */
const mostNamed = 5;

const listed = (names: readonly string[]) =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(', ');

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Có tệp hoặc thư mục nằm ở chỗ của báo cáo mà máy không đọc: tệp Word, Excel, PDF, ảnh, tệp nén, thư mục con trong submissions/; báo cáo để ngoài submissions/; host.yaml đặt sai tên.',
      why: 'Đơn vị tưởng đã nộp, còn số liệu thì không được cộng. Muốn để tệp kèm theo trong submissions/ thì đặt rules: { file-not-read: off } trong review.yaml.',
      say: (args) => {
        const { kind, file, unit, files, units } = args;
        const guess = unit === null ? '' : `; có lẽ là báo cáo của ${unit}`;
        switch (kind) {
          case 'format':
            return say(
              isPdfOfSender(args)
                ? `Không lấy được bản tổng hợp của ${unit} từ tệp PDF này: tệp không mang theo dữ liệu, hoặc đã hỏng.`
                : `Tệp này nằm trong submissions/ nhưng máy không đọc: chỉ đọc tệp .yaml${guess}.`,
              vietnameseHint(args),
            );
          case 'folder':
            return say(
              `Thư mục con này có ${files < 1000 ? files : 'từ 1000'} tệp, máy không đọc tệp nào trong đó${units.length === 0 ? '' : `; có lẽ có báo cáo của ${listed(units)}`}.`,
              `Nhập các tệp báo cáo trong đó: review import ${typedPath(file)}; thư mục không phải báo cáo thì để nơi khác.`,
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
    },
    en: {
      what: 'A file or folder lies where submissions do and is not read: a Word, Excel or PDF file, a picture, an archive or a folder in submissions/; a submission outside of it; host.yaml under another name.',
      why: 'The unit believes that it has submitted, and its figures are added nowhere. To keep attachments in submissions/, say rules: { file-not-read: off } in review.yaml.',
      say: (args) => {
        const { kind, file, unit, files, units } = args;
        const guess = unit === null ? '' : `; it may be the submission of ${unit}`;
        switch (kind) {
          case 'format':
            return say(
              isPdfOfSender(args)
                ? `No roll-up of ${unit} could be taken from this PDF: it carries no data, or is damaged.`
                : `This file lies in submissions/ and is not read: only .yaml files are${guess}.`,
              englishHint(args),
            );
          case 'folder':
            return say(
              `This folder has ${files < 1000 ? files : '1000 or more'} ${files === 1 ? 'file' : 'files'}, none of which is read${units.length === 0 ? '' : `; they may be submissions of ${listed(units)}`}.`,
              `Import the submissions in it: review import ${typedPath(file)}; keep other folders elsewhere.`,
            );
          case 'outside':
            return say(
              `This file lies outside of submissions/ and is not read${guess}.`,
              'If it is a submission, move it into submissions/.',
            );
          case 'host-name':
            return say(
              'This file is not read: the file of the host must be named host.yaml.',
              'Rename it to host.yaml.',
            );
        }
      },
    },
  },
  example: {
    wrong: 'submissions/nghi-thuy.docx',
    right: 'submissions/nghi-thuy.yaml',
  },
};

const isPdfOfSender = ({ file, isSender }: Arguments) => isSender && isNamedAsPdf(file);

/** What to do about a file of another format. */
function vietnameseHint({ file, was, unit, id, isReceived, isSender }: Arguments): string {
  if (was === 'refused') {
    return isReceived
      ? `Tệp này đã nhập mà không đọc được; nay đã có báo cáo của ${unit} thì xóa tệp này.`
      : 'Tệp này đã nhập mà không đọc được: xin đơn vị điền vào biểu mẫu rồi gửi lại.';
  }
  if (was === 'form' && !isReceived) {
    return `Nếu là biểu mẫu đã điền thì nhập vào: review import ${typedPath(file)}; nếu không thì chuyển ra ngoài submissions/.`;
  }
  if (unit === null) {
    return 'Nếu là báo cáo của đơn vị thì chép số liệu vào tệp mẫu .yaml; nếu không thì chuyển ra ngoài submissions/.';
  }
  if (isSender && !isReceived) {
    return 'Xin nơi gửi báo cáo PDF như lệnh review build lập ra (không in rồi quét, không lưu lại bằng chương trình khác, không đặt mật khẩu, không dùng --no-attachments), hoặc bản tổng hợp do lệnh review rollup lập.';
  }
  return isReceived
    ? `Đã có báo cáo .yaml của ${unit}; nếu tệp này chỉ kèm theo thì chuyển ra ngoài submissions/.`
    : `Chép số liệu vào tệp mẫu, lưu thành submissions/${fileNameOfUnit(id ?? '…')} (đổi đuôi tệp thì không được).`;
}

/** The same in English. */
function englishHint({ file, was, unit, id, isReceived, isSender }: Arguments): string {
  if (was === 'refused') {
    return isReceived
      ? `It was imported and could not be read; now that there is a submission of ${unit}, remove it.`
      : 'It was imported and could not be read: ask the unit to fill in the form and send it again.';
  }
  if (was === 'form' && !isReceived) {
    return `If it is a form that was filled in, import it: review import ${typedPath(file)}; if not, move it out of submissions/.`;
  }
  if (unit === null) {
    return 'If it is a submission, copy its figures into a .yaml form; if not, move it out of submissions/.';
  }
  if (isSender && !isReceived) {
    return 'Ask who sent it for the PDF as review build makes it (not printed and scanned, nor saved by another program, nor with a password or --no-attachments), or for a roll-up, which review rollup makes.';
  }
  return isReceived
    ? `There is a .yaml submission of ${unit}; if this only goes with it, move it out of submissions/.`
    : `Copy its figures into the form and save that as submissions/${fileNameOfUnit(id ?? '…')}; renaming the file is not enough.`;
}
