import { strToU8, type Zippable, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/forms/workbook/read-workbook.ts';
import type { CellValue, Workbook } from '../../../src/forms/workbook/workbook.ts';
import { type WorkbookBounds, workbookBounds } from '../../../src/forms/workbook/workbook-bounds.ts';
import { WorkbookRefusal } from '../../../src/forms/workbook/workbook-refusal.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What differs from an empty workbook of one sheet: the inside of its parts. */
interface Handmade {
  /** Inside `sheetData` of the one sheet. */
  readonly rows?: string;
  /** After `sheetData`. */
  readonly afterRows?: string;
  /** Inside `sst`. */
  readonly texts?: string;
  /** The formats of numbers that styles 0, 1, … have: a code, or the number of one that programs know. */
  readonly formats?: readonly (string | number)[];
  /** Inside `workbook`, before `sheets`. */
  readonly properties?: string;
  /** Whole parts in place of these, or beside them; `null` for none. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Whether parts are packed. */
  readonly isPacked?: boolean;
}

/** The parts of a workbook, by their paths. */
export function handmadeParts({
  rows = '',
  afterRows = '',
  texts = '',
  formats = [],
  properties = '',
  parts = {},
}: Handmade): Record<string, Uint8Array> {
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string' ? [{ id: 164 + index, format }] : [],
  );
  const styles = formats.map((format, index) => (typeof format === 'string' ? 164 + index : format));
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationsXml(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets><sheet name="Chỉ tiêu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${codes
      .map(({ id, format }) => `<numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[
      ...styles,
      ...(styles.length === 0 ? [0] : []),
    ]
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows}</sheetData>${afterRows}</worksheet>`,
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, part]) =>
      part === null ? [] : [[path, typeof part === 'string' ? strToU8(part) : part]],
    ),
  );
}

/** A part that says to which others another one refers. */
function relationsXml(...relations: readonly (readonly [kind: string, target: string])[]): string {
  const list = relations.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

/** The file of a workbook. */
export function handmade(workbook: Handmade): Uint8Array {
  const parts: Zippable = handmadeParts(workbook);
  return zipSync(parts, { level: (workbook.isPacked ?? false) ? 6 : 0 });
}

/** What a workbook holds, read from its file. */
export function read(workbook: Handmade): Workbook {
  return readWorkbook(handmade(workbook));
}

/** The values of a workbook's first sheet by their addresses. */
export function values(workbook: Handmade): Record<string, CellValue> {
  return valuesIn(read(workbook));
}

/** The same of what was read. */
export function valuesIn({ sheets: [sheet] }: Workbook): Record<string, CellValue> {
  return Object.fromEntries((sheet?.cells ?? []).map(({ address, value }) => [address, value]));
}

/** Why a file is refused; the workbook where it is not. */
export function refusal(bytes: Uint8Array, bounds: Partial<WorkbookBounds> = {}): string | Workbook {
  try {
    return readWorkbook(bytes, { ...workbookBounds, ...bounds });
  } catch (failure) {
    if (failure instanceof WorkbookRefusal) return failure.message;
    throw failure;
  }
}
