import type { Review } from '../campaign/review.ts';
import { canonicalBytes, sha256Of } from '../intake/canonical-text.ts';

/** A file that a document carries along, for whoever wants to check it or make it once more. */
export interface Attachment {
  readonly name: string;
  /** What it is, in a few words. */
  readonly description: string;
  /** By IANA's names. */
  readonly mediaType: 'application/json' | 'application/yaml' | 'text/plain';
  /** To the document, by PDF's names: its figures; what it was made from; what proves them. */
  readonly relationship: 'Data' | 'Source' | 'Supplement';
  readonly bytes: Uint8Array;
}

/**
 * The figures of a document, all files that they come from, and the hashes of both, which `sha256sum -c` takes.
 * @param summaryFile the summary as `review build --format json` writes it
 * @yields each when it is asked for, so that no more than one need be held
 */
export function* attachmentsOf(
  { campaign, host, submissions }: Review,
  summaryFile: { readonly name: string; readonly bytes: Uint8Array },
): Generator<Attachment> {
  const names = new Set([summaryFile.name, hashesName]);
  const sources = [
    campaign.root.place.source,
    ...(host === null ? [] : [host.place.source]),
    ...submissions.map(({ source }) => source),
  ];
  let hashes = '';
  const hashed = (file: Attachment) => {
    hashes += `${sha256Of(file.bytes)}  ${file.name}\n`;
    return file;
  };
  yield hashed({ ...summaryFile, ...summaryKind });
  for (const { path, text } of sources) {
    const bytes = canonicalBytes(text);
    yield hashed({ name: freeName(path, names), description: path, bytes, ...sourceKind });
  }
  yield { name: hashesName, bytes: new TextEncoder().encode(hashes), ...hashesKind };
}

const hashesName = 'SHA256SUMS';

const summaryKind = {
  description: 'Số liệu tổng hợp',
  mediaType: 'application/json',
  relationship: 'Data',
} as const;
const sourceKind = { mediaType: 'application/yaml', relationship: 'Source' } as const;
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
