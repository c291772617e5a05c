import { annexWords } from '../../document/heading-words.ts';
import { type Annex, type DocumentTree, draftMark, type Table } from '../../document/tree.ts';
import { type Family, type LoadedFont, measureWith, typefaceOf } from '../../fonts/family.ts';
import { contentsTitle } from '../../layout/contents-entries.ts';
import { margins, sizes, textWidth } from '../../layout/paper.ts';
import type { Data } from '../../report/data.ts';
import type { Properties, RenderingInput } from '../format.ts';
import { annexSheets } from './annex-sheets.ts';
import { dataSheets } from './data-sheets.ts';
import { DataTables } from './data-table.ts';
import { Fields } from './fields.ts';
import { Figures } from './formulas.ts';
import { type Filling, Sheet } from './sheet.ts';
import { SheetNames } from './sheet-names.ts';
import type { WrittenSheet } from './sheet-xml.ts';
import { Styles, size } from './styles.ts';
import { workbookFile } from './workbook-file.ts';

/**
 * The annexes as a workbook, after those tables that the document itself has, and the data that they are made of, which
 * their formulas read. What is to be filled in has no data with it.
 */
export function renderXlsx(
  tree: DocumentTree,
  data: Data,
  fonts: Family<LoadedFont>,
  properties: Properties,
  { origin, pathToCampaign }: Pick<RenderingInput, 'origin' | 'pathToCampaign'>,
): Uint8Array {
  const typeface = typefaceOf(fonts);
  const tables = new DataTables(data);
  const [styles, measure] = [new Styles(typeface), measureWith(fonts)];
  const fields = new Fields(tree, origin);
  const fillingOf = (): Filling => ({ styles, data: tables, measure, figures: new Figures(tables), fields });
  const names = new SheetNames();
  const annexes = annexesOf(fields.isAny ? withFieldsAlone(tree) : tree, properties.title);
  const isDraft = tree.blocks.some((block) => block.kind === 'title' && block.isDraft);
  const written = annexes.map((annex) => {
    const filling = fillingOf();
    const sheets = annexSheets(annex, names, filling, isDraft ? draftMark : '');
    filling.figures.compute();
    return sheets;
  });
  const sheets = [
    ...written.flat(),
    ...(fields.isAny ? [] : dataSheets(tables, names, { styles, measure, pathToCampaign })),
  ];
  // A single annex needs none to be found.
  if (tree.hasContents && annexes.length > 1) {
    const entries = annexes.map((annex, index) => {
      return { text: annexWords(annex), to: written[index]?.[0]?.name ?? '' };
    });
    sheets.push(contentsSheet(entries, names, fillingOf()));
  }
  // A spreadsheet's columns are as wide as so many figures, which are half as wide as the typeface is high.
  const paper = { typeface, numberSize: sizes.pageNumber, margins, figure: size / 2 };
  if (!fields.isAny) return workbookFile(sheets, styles, paper, properties);
  const { sheet: hidden, definedNames } = fields.hiddenSheet(styles);
  return workbookFile([...sheets, hidden], styles, paper, properties, definedNames);
}

/** A document that is to be filled in, without those of its own tables in which nothing is. */
function withFieldsAlone(tree: DocumentTree): DocumentTree {
  const hasFields = ({ body }: Table) => body.some((row) => row.some(({ field }) => field !== undefined));
  return { ...tree, blocks: tree.blocks.filter((block) => block.kind !== 'table' || hasFields(block)) };
}

/** The annexes, and before them the document's own tables, as if they were one. */
function annexesOf({ name, blocks, sheets, annexes }: DocumentTree, title: string): readonly Annex[] {
  const tables = [...blocks, ...sheets.flatMap((sheet) => sheet.blocks)].filter(
    (block) => block.kind === 'table',
  );
  if (tables.length === 0 && annexes.length > 0) return annexes;
  return [{ label: name, title, reference: '', orientation: 'portrait', blocks: tables }, ...annexes];
}

/** The last sheet, which leads to the others. */
function contentsSheet(
  entries: readonly { readonly text: string; readonly to: string }[],
  names: SheetNames,
  filling: Filling,
): WrittenSheet {
  const sheet = new Sheet(names.unused('Mục lục'), { widths: [textWidth('portrait')] }, filling);
  sheet.line(contentsTitle, { named: 'Title', centered: true });
  sheet.line('');
  for (const { text, to } of entries) sheet.line(text, { named: 'Hyperlink', to });
  return sheet.written({ frozen: { rows: 0, columns: 0 }, orientation: 'portrait', repeated: null });
}
