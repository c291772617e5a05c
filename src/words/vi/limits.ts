import type { LimitWords } from '../limit-table.ts';

/** What there is a limit to, in Vietnamese. */
export const limits: LimitWords = {
  fileBytes: ['tệp, mẫu, bảng CSV, đầu vào chuẩn', 'MB'],
  mostFileBytes: ['  khi đặt --max-file-size', 'MB'],
  submissions: ['tệp trong submissions', ''],
  units: ['đơn vị của kỳ tổng kết, của bảng CSV', ''],
  values: ['giá trị trong một tệp', ''],
  lines: ['dòng trong một tệp', ''],
  depth: ['giá trị lồng nhau', 'cấp'],
  aliasedValues: ['giá trị gọi lại bằng dấu *, cả tệp', ''],
  aliasedCharacters: ['chữ gọi lại bằng dấu *, cả tệp', 'ký tự'],
  digits: ['chữ số của một số', ''],
  figure: ['số liệu, dương hoặc âm', ''],
  id: ['mã', 'ký tự'],
  unitName: ['tên đơn vị', 'ký tự'],
  title: ['tên báo cáo', 'ký tự'],
  findings: ['thông báo in ra mỗi tệp (--max-findings)', ''],
  templateBlocks: ['khối {{#…}} của mẫu lồng nhau', ''],
  templateCalls: ['mẫu gọi nhau', 'cấp'],
  templateSteps: ['lần lặp và gọi của mọi mẫu', ''],
  templateCharacters: ['chữ do các mẫu viết ra', 'ký tự'],
  templateSeconds: ['thời gian điền mẫu', 'giây'],
  elements: ['thẻ lồng nhau', ''],
  chartRows: ['dòng của mọi biểu đồ', ''],
  chartSeries: ['chuỗi số của một biểu đồ', ''],
  fontCharacters: ['ký tự của một phông chữ', ''],
};
