import type { BuildRecordWords } from '../../build-record/words.ts';
import { someOf } from '../some-of.ts';

const changes = { changed: 'đã sửa', new: 'mới', gone: 'không còn' } as const;

export const record: BuildRecordWords = {
  newer: (path) =>
    `"${path}" do bản mới hơn của chương trình ghi, bản này không đọc được, nên chưa ghi gì. Dùng bản mới hơn; hoặc ghi vào thư mục khác bằng -o.`,
  damaged: (file) =>
    `Tệp ${file} hỏng nên đã ghi lại: từ nay chỉ theo dõi những tệp vừa lập; lập lại các tệp khác để theo dõi tiếp.`,
  unusable: {
    damaged: (file) =>
      `Tệp ${file} hỏng nên không biết văn bản trong out/ lập từ dữ liệu nào. Lập lại: review build.`,
    newer: (file) => `Tệp ${file} do bản mới hơn của chương trình ghi, bản này không đọc được.`,
    unreadable: (file) => `Không đọc được tệp ${file}, nên không biết văn bản trong out/ lập từ dữ liệu nào.`,
  },
  counts: (current, all) =>
    current === all
      ? `Văn bản trong out/: ${all} tệp, đều lập từ dữ liệu như hiện nay.`
      : `Văn bản trong out/: ${current}/${all} tệp lập từ dữ liệu như hiện nay.`,
  states: {
    gone: () => 'đã lập nhưng không còn trong thư mục',
    edited: () => 'không còn như lúc lập (đã sửa tay, hoặc lần lập sau bị ngắt giữa chừng)',
    'inputs-changed': () => 'dữ liệu đã đổi từ khi lập',
    'other-program': (program) => `lập bằng bản ${program} của chương trình`,
  },
  documents: (files, text) => `${someOf(files)}: ${text}`,
  inputs: (list) => someOf(list.map(({ file, change }) => `${file} (${changes[change]})`)),
  howToCheck: (campaign) =>
    `Văn bản nào sẽ khác khi lập lại: review build${campaign === '' ? '' : ` ${campaign}`} --check.`,
  check: {
    missing: 'chưa có',
    different: 'sẽ khác',
    left: 'kỳ tổng kết không còn văn bản này',
    edited: 'đã khác lúc lập (sửa tay, hoặc lần lập sau bị ngắt)',
    program: (version) => `lập bằng bản ${version} của chương trình`,
    allSame: (files) => `${files} tệp, lập lại cũng như vậy.`,
    amiss: ({ different, missing, left, edited }, command) =>
      [
        `${[
          ...(different > 0 ? [`${different} tệp sẽ khác`] : []),
          ...(missing > 0 ? [`${missing} tệp chưa có`] : []),
          ...(left > 0 ? [`${left} tệp không còn lập nữa`] : []),
        ].join(', ')}.`,
        ...(different + missing > 0
          ? [`Lập lại: ${command}${edited > 0 ? ' (những chỗ đã sửa tay trong các tệp ấy sẽ mất)' : ''}.`]
          : []),
        ...(left > 0 ? ['Tệp không còn lập nữa thì xóa đi.'] : []),
      ].join(' '),
  },
};
