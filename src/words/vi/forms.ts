import type { FormChange } from '../../forms/form-changes.ts';
import type { FormsWords } from '../../forms/words.ts';

export const forms: FormsWords = {
  written: (count, folder) => `Đã ghi ${count} biểu mẫu vào ${folder}:`,
  toBeWritten: (count, folder) => `Cần ghi ${count} biểu mẫu vào ${folder}:`,
  unchanged: (count) => `Không đổi: ${count} biểu mẫu.`,
  changed: (files, changes) =>
    `${someOf(files)}: so với bản trước, ${sentence(changes)}. Đã gửi thì gửi lại.`,
  kept: (files) => `Đã có người điền, giữ nguyên: ${someOf(files)}.`,
  keptOld: (files, changes) =>
    `Đã có người điền theo biểu mẫu cũ, giữ nguyên: ${someOf(files)}. Từ đó đến nay kỳ tổng kết ${sentence(changes)}. Muốn có biểu mẫu mới thì chuyển tệp ấy đi chỗ khác rồi chạy lại.`,
  noForms: (files) => `Không phải biểu mẫu của chương trình, giữ nguyên: ${someOf(files)}.`,
  others: (files) =>
    `Biểu mẫu của đơn vị không còn trong kỳ, hoặc mang tên khác, giữ nguyên: ${someOf(files)}.`,
  withoutForms: (units) =>
    `Không làm biểu mẫu: ${someOf(units)} gửi bản tổng hợp của cấp mình, lập bằng lệnh review rollup.`,
  nothingWritten: 'Chưa ghi biểu mẫu nào: sửa các lỗi trên trong review.yaml rồi chạy lại.',
  next: (folder) =>
    `Gửi cho mỗi đơn vị tệp của mình. Tệp điền xong gửi về thì nhập: review import <tệp hoặc thư mục> --campaign ${folder}`,
  amongSubmissions: (folder) =>
    `"${folder}" là chỗ để báo cáo đã nộp; biểu mẫu chưa điền để ở đó sẽ bị coi là báo cáo. Chọn thư mục khác.`,
  old: (files, folder) =>
    `${files.length} biểu mẫu cũ hơn review.yaml: ${someOf(files)}. Làm lại: review forms ${folder}`.trimEnd(),
  submittedOnOld: (units) => `Nộp theo biểu mẫu cũ: ${someOf(units)} (xem cảnh báo: review validate).`,
  name: 'Biểu mẫu',
  upToDate: (count) => `${count} tệp, khớp với review.yaml`,
};

function sentence(changes: readonly FormChange[]): string {
  if (changes.length === 0) return 'đã đổi câu hỏi';
  return changes
    .map(
      ({ change, part, names }) =>
        `${verbs[change]} ${parts[part]} ${someOf(names.map((name) => `“${name}”`))}`,
    )
    .join('; ');
}

const verbs: Readonly<Record<FormChange['change'], string>> = {
  added: 'thêm',
  removed: 'bỏ',
  changed: 'sửa',
};

const parts: Readonly<Record<FormChange['part'], string>> = {
  rating: 'xếp loại',
  criterion: 'tiêu chí',
  indicator: 'chỉ tiêu',
  award: 'cột khen thưởng',
  text: 'mục lời văn',
  question: 'câu hỏi ở',
};

/** The first few, and how many more there are. */
function someOf(list: readonly string[]): string {
  const first = list.slice(0, shown);
  return first.join(', ') + (list.length > shown ? ` và ${list.length - shown} mục khác` : '');
}

const shown = 5;
