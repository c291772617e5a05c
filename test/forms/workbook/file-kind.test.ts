import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type FileKind, kindOfFile } from '../../../src/forms/workbook/file-kind.ts';
import { handmade, refusal } from './handmade.ts';

const officeTypes = 'application/vnd.openxmlformats-officedocument';

/** An office file whose main part is of a type. */
function officeFile(type: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/x" ContentType="${type}"/></Types>`),
  });
}

function openDocument(kind: string): Uint8Array {
  return zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`) });
}

/** A file of the frame of Office 97–2003, in whose root stand these, and beneath the first of them others. */
function compoundFile(names: readonly string[], within: readonly string[] = []): Uint8Array {
  const file = Buffer.alloc(512 * 4, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  // Sectors of 512 bytes: the allocation table is the first, the directory the next two.
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  for (const [sector, next] of [0xfffffffd, 2, 0xfffffffe].entries())
    file.writeUInt32LE(next, 512 + 4 * sector);
  const all = ['Root Entry', ...names, ...within];
  for (const [index, name] of all.entries()) {
    const at = 1024 + 128 * index;
    file.fill(0, at, at + 64).write(name, at, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, at + 64);
    // Its next sibling, to the right.
    const isLast = index === names.length || index === all.length - 1;
    if (index > 0 && !isLast) file.writeUInt32LE(index + 1, at + 72);
  }
  file.writeUInt32LE(1, 1024 + 76);
  if (within.length > 0) file.writeUInt32LE(names.length + 1, 1024 + 128 + 76);
  return file;
}

const bytesOf = (latin: string) => Buffer.from(latin, 'latin1');

const files: readonly (readonly [FileKind, string, Uint8Array])[] = [
  ['empty', 'not-zip', new Uint8Array()],
  ['docx', 'other-office-file', officeFile(`${officeTypes}.wordprocessingml.document.main+xml`)],
  ['pptx', 'other-office-file', officeFile(`${officeTypes}.presentationml.presentation.main+xml`)],
  ['xlsb', 'binary-workbook', officeFile('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
  ['ods', 'other-office-file', openDocument('spreadsheet')],
  ['odt', 'other-office-file', openDocument('text')],
  ['odp', 'other-office-file', openDocument('presentation')],
  ['zip', 'other-zip', zipSync({ 'readme.txt': strToU8('x') })],
  ['zip', 'other-zip', zipSync({})],
  ['encrypted-office', 'encrypted', compoundFile(['EncryptionInfo', 'EncryptedPackage'])],
  ['xls', 'old-format', compoundFile(['\u0005SummaryInformation', 'Workbook'])],
  ['xls', 'old-format', compoundFile(['Book'])],
  ['doc', 'other-office-file', compoundFile(['1Table', 'WordDocument'])],
  // A workbook stands in a document.
  ['doc', 'other-office-file', compoundFile(['ObjectPool', 'WordDocument'], ['Workbook'])],
  ['ppt', 'other-office-file', compoundFile(['PowerPoint Document'])],
  ['compound-file', 'not-zip', compoundFile(['__nameid_version1.0'])],
  ['compound-file', 'not-zip', compoundFile(['Workbook']).slice(0, 600)],
  ['pdf', 'not-zip', bytesOf('%PDF-1.7\n')],
  ['rtf', 'not-zip', bytesOf('{\\rtf1\\ansi')],
  ['picture', 'not-zip', bytesOf('\x89PNG\r\n\x1a\n')],
  ['picture', 'not-zip', bytesOf('\xff\xd8\xff\xe0')],
  ['picture', 'not-zip', bytesOf('\0\0\0\x18ftypheic')],
  ['archive', 'not-zip', bytesOf('Rar!\x1a\x07\x01\0')],
  ['archive', 'not-zip', bytesOf("7z\xbc\xaf'\x1c")],
  ['html', 'not-zip', bytesOf('\r\n<!-- saved --><TABLE border=1>')],
  ['html', 'not-zip', strToU8('\uFEFF<!DOCTYPE html>')],
  ['xml', 'not-zip', bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
  ['text', 'not-zip', strToU8('unit: nghi-huong\n# Báo cáo\n')],
  ['text', 'not-zip', Buffer.from('\uFEFFXã', 'utf16le')],
  // Vietnamese of TCVN3.
  ['text', 'not-zip', bytesOf('B\xb8o c\xb8o')],
  ['text', 'not-zip', bytesOf('BMI of pupils')],
  ['unknown', 'not-zip', Uint8Array.of(0, 1, 2, 3, 4, 5)],
];

it('a file is known by its bytes, and refused with the reason why it is no workbook', () => {
  for (const [kind, reason, bytes] of files) {
    expect([kindOfFile(bytes), refusal(bytes)]).toEqual([kind, reason]);
  }
  expect(kindOfFile(handmade({}))).toBe('workbook');
});

it('a workbook that was cut off is known as an archive, and one that is locked within it as encrypted', () => {
  const bytes = handmade({});
  expect(kindOfFile(bytes.subarray(0, 500))).toBe('zip');
  const locked = Buffer.from(bytes);
  for (let at = locked.indexOf('PK\u0001\u0002'); at >= 0; at = locked.indexOf('PK\u0001\u0002', at + 1)) {
    locked.writeUInt16LE(1, at + 8);
  }
  expect(refusal(locked)).toBe('encrypted');
});

it('a compound file that goes round in circles is read to its end', () => {
  const file = Buffer.from(compoundFile(['a', 'b', 'Workbook']));
  file.writeUInt32LE(1, 512 + 4 * 2);
  for (const index of [1, 2, 3]) file.writeUInt32LE(1, 1024 + 128 * index + 68);
  expect(kindOfFile(file)).toBe('xls');
});
