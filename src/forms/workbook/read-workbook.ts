import { type FileKind, kindOfArchive, kindOfFile } from './file-kind.ts';
import { ignoredParts } from './ignored-parts.ts';
import { OfficePackage, type Relation } from './office-package.ts';
import { readSharedTexts } from './read-shared-texts.ts';
import { readSheet, type SharedParts } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { readXml, XmlBudget } from './read-xml.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';
import { type WorkbookBounds, workbookBounds } from './workbook-bounds.ts';
import { broken, type RefusalReason, WorkbookRefusal } from './workbook-refusal.ts';
import { isZip, openedZip } from './zip-archive.ts';

/**
 * Reads what the cells of a workbook hold (Office Open XML: .xlsx, .xlsm), whichever program wrote it. Nothing in it is
 * run, followed or reckoned, and no more of it is unpacked than there may be.
 * @throws WorkbookRefusal for any file that is none, or is not to be read
 */
export function readWorkbook(bytes: Uint8Array, bounds: WorkbookBounds = workbookBounds): Workbook {
  if (!isZip(bytes)) throw refusalOf(kindOfFile(bytes));
  const archive = openedZip(bytes, bounds);
  const kind = kindOfArchive(archive);
  if (kind !== 'workbook') throw refusalOf(kind);
  const budget = new XmlBudget(bounds.workbookElements);
  const file = new OfficePackage(archive, budget);
  const main = file.relationsOf('').find((relation) => relation.kind === 'officeDocument');
  if (main === undefined) throw broken('no main part');
  const book = readBook(file.part(main), budget);
  const relations = file.relationsOf(main.target);
  const partOf = (wanted: string) => {
    const relation = relations.find((one) => one.kind === wanted);
    return relation === undefined ? null : file.part(relation);
  };
  const styles = partOf('styles');
  const texts = partOf('sharedStrings');
  const shared: SharedParts = {
    styles: styles === null ? [] : readStyles(styles, budget),
    texts: texts === null ? [] : readSharedTexts(texts, budget),
    is1904: book.is1904,
    budget,
  };
  return {
    sheets: readSheets(book.sheets, relations, file, shared, bounds.workbookCells),
    ignored: ignoredParts(archive.paths, file.contentTypes()),
  };
}

/** A sheet as the workbook's own part lists it. */
interface ListedSheet extends Pick<WorkbookSheet, 'name' | 'isHidden'> {
  /** Its relation's. */
  readonly id: string;
}

interface Book {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
}

function readBook(bytes: Uint8Array, budget: XmlBudget): Book {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  readXml(bytes, budget, {
    root: 'workbook',
    open(name, { name: title = '', state = 'visible', 'r:id': id = '', date1904 = '' }, depth) {
      if (depth === 2 && name === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
      if (depth === 3 && name === 'sheet') sheets.push({ name: title, isHidden: state !== 'visible', id });
    },
    close() {},
    text() {},
  });
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw broken('two sheets of one name');
  return { sheets, is1904 };
}

function readSheets(
  listed: readonly ListedSheet[],
  relations: readonly Relation[],
  file: OfficePackage,
  shared: SharedParts,
  mostCells: number,
): WorkbookSheet[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: WorkbookSheet[] = [];
  let left = mostCells;
  for (const { id, name, isHidden } of listed) {
    const relation = byId.get(id);
    if (relation === undefined) throw broken(`no part of sheet ${name}`);
    // Sheets of macros, of one chart, of a dialog have no cells that anybody fills.
    if (relation.kind !== 'worksheet') continue;
    const content = readSheet(file.part(relation), shared, left);
    left -= content.cells.length;
    sheets.push({ name, isHidden, ...content });
  }
  if (sheets.length === 0) throw broken('no sheet');
  return sheets;
}

const reasons: Partial<Record<FileKind, RefusalReason>> = {
  xls: 'old-format',
  xlsb: 'binary-workbook',
  'encrypted-office': 'encrypted',
  docx: 'other-office-file',
  doc: 'other-office-file',
  pptx: 'other-office-file',
  ppt: 'other-office-file',
  ods: 'other-office-file',
  odt: 'other-office-file',
  odp: 'other-office-file',
  zip: 'other-zip',
};

function refusalOf(kind: FileKind): WorkbookRefusal {
  return new WorkbookRefusal(reasons[kind] ?? 'not-zip');
}
