import { isCompoundFile, namesInCompoundFile } from './compound-file.ts';
import { workbookBounds } from './workbook-bounds.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';
import { isZip, openedZip, type ZipArchive } from './zip-archive.ts';

/** What a file is, known by its bytes and not by its name. */
export type FileKind =
  | 'empty'
  /** .xlsx, .xlsm, .xltx, .xltm */
  | 'workbook'
  | 'xlsb'
  | 'xls'
  /** An office file behind a password: which, nobody can see. */
  | 'encrypted-office'
  | 'docx'
  | 'doc'
  | 'pptx'
  | 'ppt'
  | 'ods'
  | 'odt'
  | 'odp'
  | 'zip'
  /** .rar, .7z, .gz */
  | 'archive'
  | 'pdf'
  | 'rtf'
  | 'picture'
  | 'html'
  | 'xml'
  /** .msg, .hwp and others of the frame that .doc and .xls have. */
  | 'compound-file'
  | 'text'
  | 'unknown';

/** What a file is by its bytes. Throws nothing: of a damaged file, as much as can be seen. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isZip(bytes)) return kindOfZip(bytes);
  if (isCompoundFile(bytes)) return kindOfCompoundFile(bytes);
  const start = Buffer.from(bytes.subarray(0, 32));
  const isMarked = ([, mark]: (typeof marks)[number]) =>
    typeof mark === 'string' ? start.toString('hex').startsWith(mark) : mark.test(start.toString('latin1'));
  return marks.find(isMarked)?.[0] ?? kindOfText(bytes.subarray(0, 4096));
}

/** How files begin: in hexadecimal, or in characters of a byte each. */
const marks: readonly (readonly [FileKind, string | RegExp])[] = [
  ['pdf', /^\s*%PDF-/],
  ['rtf', /^\{\\rtf/],
  // PNG, JPEG, GIF, BMP, TIFF, WebP; HEIC and AVIF.
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP)/s],
  ['picture', /^.{4}ftyp(?:hei|mif1|avif)/s],
  ['archive', /^(?:Rar!|7z\xbc\xaf)/],
  // gzip
  ['archive', '1f8b'],
  // Excel 2, 3 and 4, whose files have no frame.
  ['xls', '09000400'],
  ['xls', '09020600'],
  ['xls', '09040600'],
];

function kindOfZip(bytes: Uint8Array): FileKind {
  try {
    return kindOfArchive(openedZip(bytes, workbookBounds));
  } catch (failure) {
    if (failure instanceof WorkbookRefusal) return 'zip';
    throw failure;
  }
}

/**
 * What a file is that is a ZIP.
 * @throws WorkbookRefusal where it is damaged
 */
export function kindOfArchive(archive: ZipArchive): FileKind {
  const textOf = (path: string) => Buffer.from(archive.read(path) ?? []).toString('latin1');
  const types = textOf('[Content_Types].xml');
  const byType = contentTypes.find(([, type]) => types.includes(type));
  if (byType !== undefined) return byType[0];
  const mimeType = textOf('mimetype').trim();
  return openDocuments[mimeType] ?? 'zip';
}

/** What types of Office Open XML end with, of the part that all others belong to. */
const contentTypes: readonly (readonly [FileKind, string])[] = [
  ['xlsb', 'sheet.binary.macroEnabled.main'],
  ['workbook', 'spreadsheetml.sheet.main+xml'],
  ['workbook', 'spreadsheetml.template.main+xml'],
  ['workbook', 'ms-excel.sheet.macroEnabled.main+xml'],
  ['workbook', 'ms-excel.template.macroEnabled.main+xml'],
  ['docx', 'wordprocessingml.document.main+xml'],
  ['docx', 'wordprocessingml.template.main+xml'],
  ['docx', 'ms-word.document.macroEnabled.main+xml'],
  ['docx', 'ms-word.template.macroEnabledTemplate.main+xml'],
  ['pptx', 'presentationml.presentation.main+xml'],
  ['pptx', 'presentationml.slideshow.main+xml'],
  ['pptx', 'ms-powerpoint.presentation.macroEnabled.main+xml'],
];

const openDocument = 'application/vnd.oasis.opendocument';
const openDocuments: Readonly<Record<string, FileKind | undefined>> = {
  [`${openDocument}.spreadsheet`]: 'ods',
  [`${openDocument}.spreadsheet-template`]: 'ods',
  [`${openDocument}.text`]: 'odt',
  [`${openDocument}.text-template`]: 'odt',
  [`${openDocument}.presentation`]: 'odp',
};

function kindOfCompoundFile(bytes: Uint8Array): FileKind {
  const names = namesInCompoundFile(bytes);
  return compoundFiles.find(([, name]) => names.has(name))?.[0] ?? 'compound-file';
}

const compoundFiles: readonly (readonly [FileKind, string])[] = [
  ['encrypted-office', 'EncryptedPackage'],
  ['xls', 'Workbook'],
  // Excel 5.
  ['xls', 'Book'],
  ['doc', 'WordDocument'],
  ['ppt', 'PowerPoint Document'],
];

function kindOfText(start: Uint8Array): FileKind {
  const [first, second] = start;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Controls that no text has.
  if (!isUtf16 && start.some((byte) => byte < 0x20 && ![9, 10, 12, 13, 27].includes(byte))) return 'unknown';
  const text = Buffer.from(start)
    .toString(isUtf16 ? 'utf16le' : 'utf8')
    .replace(/^\uFEFF/, '');
  if (!/^\s*</.test(text)) return 'text';
  // Also what web pages save under the name of a workbook.
  if (/<(?:!doctype html|html|head|meta|body|table)\b/i.test(text)) return 'html';
  return /^\s*<\?xml\b/.test(text) ? 'xml' : 'text';
}
