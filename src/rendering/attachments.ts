import { programVersion } from '../program-version.ts';
import { sha256Of } from '../sha256.ts';
import type { Manifest } from './manifest.generated.ts';

/** A file that a document carries along, for whoever wants to check it or make it once more. */
export interface Attachment {
  readonly name: string;
  /** What it is, in a few words. */
  readonly description: string;
  /** By IANA's names. */
  readonly mediaType: 'application/json' | 'application/yaml' | 'text/plain' | 'image/png' | 'image/jpeg';
  /** To the document, by PDF's names: its figures; what it was made from; what proves them. */
  readonly relationship: 'Data' | 'Source' | 'Supplement';
  readonly bytes: Uint8Array;
}

/** A file of a campaign that a document was made from. */
export interface CarriedFile {
  /** From the campaign's folder, with forward slashes. */
  readonly path: string;
  readonly mediaType: Attachment['mediaType'];
  readonly bytes: Uint8Array;
}

/** Which document it is, and what else decided how it came out. */
export type Making = Omit<Manifest, 'version' | 'program' | 'summary' | 'files'>;

/**
 * The figures of a document, all files that they come from, the manifest that says which document was made of them, and
 * the hashes of all, which `sha256sum -c` takes.
 * @param summaryFile the summary as `review build --format json` writes it
 * @yields each when it is asked for, so that no more than one need be held
 */
export function* attachmentsOf(
  files: Iterable<CarriedFile>,
  summaryFile: Pick<Attachment, 'name' | 'bytes'>,
  making: Making,
): Generator<Attachment> {
  const names = new Set([summaryFile.name, manifestName, hashesName]);
  let hashes = '';
  const hashed = (file: Attachment) => {
    hashes += `${sha256Of(file.bytes)}  ${file.name}\n`;
    return file;
  };
  yield hashed({ ...summaryFile, ...summaryKind });
  const carried: Manifest['files'][number][] = [];
  for (const { path, mediaType, bytes } of files) {
    const name = freeName(path, names);
    carried.push({ path, attachment: name, sha256: sha256Of(bytes) });
    yield hashed({ name, description: path, mediaType, relationship: 'Source', bytes });
  }
  const { fonts, ...document } = making;
  const manifest: Manifest = {
    version: 1,
    program: programVersion,
    ...document,
    summary: summaryFile.name,
    files: carried,
    fonts,
  };
  yield hashed({
    name: manifestName,
    bytes: written(`${JSON.stringify(manifest, null, 2)}\n`),
    ...manifestKind,
  });
  yield { name: hashesName, bytes: written(hashes), ...hashesKind };
}

/** What says which document it is, and which attachment is which file of the campaign. */
export const manifestName = 'review.json';

/** What has the hashes of all other attachments. */
export const hashesName = 'SHA256SUMS';

const written = (text: string) => new TextEncoder().encode(text);

const summaryKind = {
  description: 'Số liệu tổng hợp',
  mediaType: 'application/json',
  relationship: 'Data',
} as const;
const manifestKind = {
  description: 'Văn bản được lập từ những tệp nào',
  mediaType: 'application/json',
  relationship: 'Supplement',
} as const;
const hashesKind = {
  description: 'Mã kiểm tra SHA-256 của các tệp đính kèm',
  mediaType: 'text/plain',
  relationship: 'Supplement',
} as const;

/** A file's name without folders, which a file that is attached has none of, and unlike all others. */
function freeName(path: string, taken: Set<string>): string {
  const plain = path.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) name = `${number}-${plain}`;
  taken.add(name);
  return name;
}
