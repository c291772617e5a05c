import { escaped } from '../../diagnostics/xml.ts';
import type { Properties } from '../format.ts';
import { type PackedFile, packedInPieces } from '../office-file.ts';
import { type Paper, quotedName, SharedTexts, sheetXml, type WrittenSheet } from './sheet-xml.ts';
import type { Styles } from './styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSchemas = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A name for a range of a sheet, by which formulas and lists find it. */
export interface DefinedName {
  readonly name: string;
  /** The sheet's name. */
  readonly sheet: string;
  /** With "$" before what is not to move: "$F$1:$F$5". */
  readonly range: string;
}

/** A workbook's file (Office Open XML, ECMA-376), of the same bytes for the same sheets. */
export function workbookFile(
  sheets: readonly WrittenSheet[],
  styles: Styles,
  paper: Paper,
  properties: Properties,
  definedNames: readonly DefinedName[] = [],
): Uint8Array {
  return packedInPieces(partsOf(sheets, styles, paper, properties, definedNames));
}

/** The parts of the file: styles and texts after the sheets, which they are those of. */
function* partsOf(
  sheets: readonly WrittenSheet[],
  styles: Styles,
  paper: Paper,
  properties: Properties,
  definedNames: readonly DefinedName[],
): Generator<PackedFile> {
  const texts = new SharedTexts();
  yield part('[Content_Types].xml', contentTypesXml(sheets));
  yield part('_rels/.rels', relationsXml(packageRelations));
  yield part('docProps/core.xml', coreXml(properties));
  yield part('xl/workbook.xml', workbookXml(sheets, definedNames));
  yield part('xl/_rels/workbook.xml.rels', relationsXml(workbookRelations(sheets)));
  for (const [index, sheet] of sheets.entries()) {
    const file = `sheet${index + 1}.xml`;
    yield {
      path: `xl/worksheets/${file}`,
      pieces: withDeclaration(sheetXml(sheet, index === 0, texts, paper)),
    };
    if (sheet.table === undefined) continue;
    const target = `tables/table${index + 1}.xml`;
    const relation = { id: 'rId1', type: `${relationships}/table`, target: `../${target}` };
    yield part(`xl/worksheets/_rels/${file}.rels`, relationsXml([relation]));
    yield part(`xl/${target}`, tableXml(sheet.table, index + 1));
  }
  yield part('xl/styles.xml', styles.xml());
  yield { path: 'xl/sharedStrings.xml', pieces: withDeclaration(texts.xml()) };
}

function part(path: string, xml: string): PackedFile {
  return { path, pieces: withDeclaration([xml]) };
}

function* withDeclaration(pieces: Iterable<string>): Generator<string> {
  yield declaration;
  yield* pieces;
}

const packageRelations: readonly Relation[] = [
  { id: 'rId1', type: `${relationships}/officeDocument`, target: 'xl/workbook.xml' },
  {
    id: 'rId2',
    type: `${packageSchemas}/relationships/metadata/core-properties`,
    target: 'docProps/core.xml',
  },
];

function workbookRelations(sheets: readonly WrittenSheet[]): Relation[] {
  return [
    ...sheets.map((_, index) => ({
      id: `rId${index + 1}`,
      type: `${relationships}/worksheet`,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    ...['styles', 'sharedStrings'].map((name, index) => ({
      id: `rId${sheets.length + 1 + index}`,
      type: `${relationships}/${name}`,
      target: `${name}.xml`,
    })),
  ];
}

function contentTypesXml(sheets: readonly WrittenSheet[]): string {
  const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packageSchemas}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${contentType}.sheet.main+xml`),
    ...sheets.map((_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, `${contentType}.worksheet+xml`),
    ),
    ...sheets.flatMap(({ table }, index) =>
      table === undefined ? [] : override(`xl/tables/table${index + 1}.xml`, `${contentType}.table+xml`),
    ),
    override('xl/styles.xml', `${contentType}.styles+xml`),
    override('xl/sharedStrings.xml', `${contentType}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsXml(relations: readonly Relation[]): string {
  const list = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageSchemas}/relationships">${list.join('')}</Relationships>`;
}

function coreXml({ title, author, date }: Properties): string {
  const stated = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stated}</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${packageSchemas}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>${time('created')}${time('modified')}`,
    '<dc:language>vi-VN</dc:language></cp:coreProperties>',
  ].join('');
}

function workbookXml(sheets: readonly WrittenSheet[], definedNames: readonly DefinedName[]): string {
  const list = sheets.map(({ name, isHidden = false }, index) => {
    const state = isHidden ? ' state="veryHidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, repeated }, index) =>
    repeated === null
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(
          `${quotedName(name)}!$${repeated.first}:$${repeated.last}`,
        )}</definedName>`,
  );
  const ranges = definedNames.map(
    ({ name, sheet, range }) =>
      `<definedName name="${name}">${escaped(`${quotedName(sheet)}!${range}`)}</definedName>`,
  );
  const names = [...titles, ...ranges];
  return [
    `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function tableXml({ name, columns, range }: NonNullable<WrittenSheet['table']>, id: number): string {
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escaped(column)}"/>`);
  return [
    `<table xmlns="${spreadsheet}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${list.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight15" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}
