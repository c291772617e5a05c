import type { Place, SourceText } from './source-text.ts';

/**
 * Submissions that came in as workbooks say at the end of each line, in a comment, which cell it is of: "actual: 8 # Chỉ tiêu!D14".
 * So whoever filled the workbook in is shown the cell, also when the submission is checked again.
 */
const mark = ' # ';
const head = '# Nhập từ biểu mẫu Excel ';

/** The comment at the top of a submission that came in as a workbook. @param file its name */
export function importedHead(file: string, version: string): string {
  return `${head}${inComment(file)}, mẫu ${inComment(version)}. Sau dấu # là ô trong tệp ấy.\n`;
}

/** The version of the form that a submission came in as, by the comment at its top; `null` where it was no workbook. */
export function importedVersion(text: string): string | null {
  const [, after] = text.split(head);
  return after === undefined ? null : (/, mẫu ([0-9a-f]{8})\. /.exec(after)?.[1] ?? null);
}

/** The comment that says which cell a line is of; nothing where it is of none. @param cell "Chỉ tiêu!D14" */
export function cellComment(cell: string | null): string {
  return cell === null ? '' : mark + inComment(cell).replaceAll(mark, ' #');
}

/** A name as a comment holds it, on one line. */
const inComment = (name: string) => name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** The cell that a line names behind what it holds; `null` where it names none. */
function cellBehind(line: string): { readonly cell: string; readonly held: string } | null {
  const at = line.lastIndexOf(mark);
  const cell = line.slice(at + mark.length);
  return at !== -1 && /![A-Z]{1,3}\d{1,7}$/.test(cell) ? { cell, held: line.slice(0, at) } : null;
}

/** A text of several lines has its comment where it begins. */
const beginsBlock = /(?:^|[ :-])[|>][-+\d]{0,2}$/;

/** Whether a submission came in as a workbook. */
export function isOfWorkbook({ text }: SourceText): boolean {
  return text.slice(0, headReach).includes(head);
}

/** A cell with the file that it is in, as lines name it that came from different ones: "phieu.xlsx, Phụ lục I!F12". */
export const cellOfFile = (file: string, cell: string): string => `${file}, ${cell}`;

const isOfFile = (text: string) => /.\.xls[xm], ./i.test(text) && /![A-Z]{1,3}\d{1,7}$/.test(text);

/** Whether a comment is one that says which cell of which file a line came from. */
export const namesCellOfFile = (comment: string): boolean =>
  comment.startsWith(mark.trimStart()) && isOfFile(comment.slice(mark.length - 1));

/** The cell of the workbook that the line of a place came from: "Chỉ tiêu!D14"; `null` where there was none. */
export function cellAt({ source, start }: Place): string | null {
  const number = source.lineOf(start);
  if (!isOfWorkbook(source)) {
    const cell = cellBehind(source.line(number))?.cell ?? '';
    return isOfFile(cell) ? cell : null;
  }
  for (let above = number - 1; above > 0 && number - above < blockReach; above -= 1) {
    const text = source.line(above);
    if (text.trim() === '') continue;
    const behind = cellBehind(text);
    const isOfBlock = behind !== null && beginsBlock.test(behind.held);
    if (isOfBlock && indentOf(source.line(number)) > indentOf(text)) return behind.cell;
    if (indentOf(text) < indentOf(source.line(number)) && !/^\s/.test(text)) break;
  }
  return cellBehind(source.line(number))?.cell ?? null;
}

/** The line that came from a cell; `null` where none did. */
export function placeOfCell(source: SourceText, cell: string): Place | null {
  const comment = cellComment(cell);
  for (let at = source.text.indexOf(comment); at !== -1; at = source.text.indexOf(comment, at + 1)) {
    const line = source.placeOfLine(source.lineOf(at));
    if (line.end !== at + comment.length) continue;
    const held = source.text.slice(line.start, at);
    return { source, start: line.start + held.length - held.trimStart().length, end: at };
  }
  return null;
}

/** The comment stands behind at most that of the schema. */
const headReach = 500;

/** More lines are no text of a cell. */
const blockReach = 2000;

const indentOf = (line: string) => line.length - line.trimStart().length;
