import type { InEachLanguage } from '../../diagnostics/definition.ts';

/** What can be wrong with a cell of a sheet. */
export type CellProblem =
  /** @param choices the labels of the levels that there are */
  | { readonly problem: 'level'; readonly suggestion: string | null; readonly choices: readonly string[] }
  /** @param readings what may be meant: "12345" or "12.345" */
  | { readonly problem: 'number'; readonly readings: readonly string[] }
  | { readonly problem: 'date' };

/** What can be wrong with a row. */
export type RowProblem =
  | 'unit'
  | 'cluster'
  | 'programme'
  /** The programme does not rate such units, or no clusters. */
  | 'not-rated'
  /** The scale has no such criterion. */
  | 'criterion'
  /** A reason, and no result. */
  | 'no-result'
  /** A number without a day, or a day without a number. */
  | 'half-decision'
  /** Something else stands beside it than when the sheet was made. */
  | 'displaced';

/** What is said of such a row, behind the cell where it is, and what to do. @param id what the row is on */
export const problemsOfRow: Readonly<
  Record<RowProblem, InEachLanguage<(id: string) => readonly [message: string, hint: string]>>
> = {
  unit: {
    vi: (id) => [
      `ghi kết quả của đơn vị mã "${id}", mà kỳ tổng kết không còn đơn vị ấy.`,
      'Xóa kết quả ở dòng ấy; đơn vị đã đổi mã thì ghi vào phiếu lập mới.',
    ],
    en: (id) => [
      `has a result of the unit "${id}", which the campaign no longer has.`,
      'Clear that row; where the unit has another id now, use a new sheet.',
    ],
  },
  cluster: {
    vi: (id) => [
      `ghi kết quả của cụm mã "${id}", mà kỳ tổng kết không còn cụm ấy.`,
      'Xóa kết quả ở dòng ấy; cụm đã đổi mã thì ghi vào phiếu lập mới.',
    ],
    en: (id) => [
      `has a result of the cluster "${id}", which the campaign no longer has.`,
      'Clear that row; where the cluster has another id now, use a new sheet.',
    ],
  },
  programme: {
    vi: (id) => [
      `ghi kết quả của nội dung mã "${id}", mà kỳ tổng kết không còn nội dung ấy.`,
      'Xóa kết quả ở trang ấy, hoặc ghi vào phiếu lập mới.',
    ],
    en: (id) => [
      `has a result in the programme "${id}", which the campaign no longer has.`,
      'Clear it, or use a new sheet.',
    ],
  },
  'not-rated': {
    vi: (id) => [
      `ghi kết quả mà nội dung mã "${id}" nay không xếp loại nơi ấy.`,
      'Xóa kết quả ở dòng ấy, hoặc xem lại rating của nội dung trong review.yaml.',
    ],
    en: (id) => [
      `has a result where the programme "${id}" rates nobody now.`,
      'Clear that row, or see the programme’s rating in review.yaml.',
    ],
  },
  criterion: {
    vi: (id) => [
      `ghi điểm của tiêu chí mã "${id}", mà thang xếp loại không còn tiêu chí ấy.`,
      'Thang đã sửa từ khi lập phiếu: ghi vào phiếu lập mới.',
    ],
    en: (id) => [
      `has points for the criterion "${id}", which the scale no longer has.`,
      'The scale has changed since the sheet was made: use a new one.',
    ],
  },
  'no-result': {
    vi: () => [
      'có lý do hoặc quyết định mà chưa có mức, điểm của hội đồng.',
      'Chọn mức hoặc ghi điểm ở dòng ấy; giữ nguyên kết quả tự chấm thì ghi lại chính kết quả ấy.',
    ],
    en: () => [
      'has a reason or a decision, and no level or score by the board.',
      'Choose a level or give a score; where the board agrees with the unit, put the same.',
    ],
  },
  'half-decision': {
    vi: () => ['ghi quyết định thiếu số hoặc thiếu ngày.', 'Ghi đủ số và ngày, hoặc xóa cả hai.'],
    en: () => ['has a decision without its number or its day.', 'Give both, or neither.'],
  },
  displaced: {
    vi: () => [
      'không còn đứng cạnh tên như khi lập phiếu (dòng đã bị xếp lại, dời đi hoặc sửa tên), nên không biết là kết quả của ai.',
      'Ghi kết quả vào phiếu lập mới; không xếp lại, chèn hay xóa từng ô của phiếu.',
    ],
    en: () => [
      'no longer stands beside the name that it had when the sheet was made (rows were sorted or moved, or a name was changed), so nobody knows whose it is.',
      'Fill in a new sheet; don’t sort, insert or delete cells in it.',
    ],
  },
};
