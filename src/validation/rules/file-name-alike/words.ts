import { type Definition, say } from '../../../diagnostics/definition.ts';
import { printablePath } from '../../../diagnostics/printable.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Hai tệp báo cáo có tên trông như nhau: chỉ khác chữ hoa, chữ thường, cách máy ghép dấu hoặc ký tự không nhìn thấy.',
      why: 'Dễ nhầm tệp này với tệp kia, và trên máy khác chỉ một tệp còn lại.',
      say: ({ name }) =>
        say(
          `Tên tệp này trông như tên tệp khác: "${printablePath(name)}"; trên đĩa là hai tệp riêng, cả hai đều được đọc.`,
          'Mở cả hai ra xem: đổi tên một tệp cho khác hẳn, hoặc xóa tệp thừa.',
        ),
    },
    en: {
      what: 'Two submissions have names that look the same: they differ only in capitals, in how letters and marks are put together, or in what is invisible.',
      why: 'One is easily taken for the other, and on another disk only one of them remains.',
      say: ({ name }) =>
        say(
          `The file’s name looks like that of another, "${printablePath(name)}": there are two files, and both are read.`,
          'Open both: give one another name, or delete the one too many.',
        ),
    },
  },
  example: {
    wrong: 'unit: nghi-thuy # Nghi-Thuy.yaml, nghi-thuy.yaml',
    right: 'unit: nghi-thuy # nghi-thuy.yaml',
  },
};
