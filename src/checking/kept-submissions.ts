import type { ReadBeside } from '../intake/campaign-folder.ts';
import { programKinds } from '../intake/document-kinds.ts';
import { endOfPacked, type PackedValues, unpacked, ValuePacker } from '../intake/packed-values.ts';
import { newSha256 } from '../sha256.ts';
import { hashLength, isObject, type Keeping } from './keeping.ts';
import type { PackedSubmission, PackedSubmissions } from './packed-submissions.ts';

/** Submissions that were checked, with their paths. */
export interface KeptBatch {
  readonly values: PackedValues;
  readonly files: readonly KeptSubmission[];
}

/** A submission that was checked, by its path as findings show it, on which what is found may hang. */
export interface KeptSubmission extends PackedSubmission {
  readonly shownPath: string;
}

const beginning = 'review-checked 1\n';
/** Bytes: more is not kept. */
const most = 2 ** 28;

/** review.yaml as it was read. */
export interface CampaignRead extends Pick<ReadBeside, 'campaign' | 'documents'> {
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
}

/** What all hangs on that comes of a submission, beside its path and its bytes: what it is checked by, and the program. */
export function keyOf({ campaign, documents, hash }: CampaignRead, { program }: Keeping): string {
  const { kinds } = documents;
  // Those of the program are known by it.
  const ownKinds = kinds === programKinds ? null : [...kinds];
  const by = [program, campaign.source.path, hash, ownKinds];
  return newSha256().update(JSON.stringify(by)).digest('hex');
}

/** What was kept; nothing where it was made of something else, was cut off, or is anything else than what `keptBytes` makes. */
export function keptIn(bytes: Uint8Array, key: string): readonly KeptBatch[] {
  try {
    return batchesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), key);
  } catch {
    return [];
  }
}

function batchesIn(bytes: Buffer, key: string): readonly KeptBatch[] {
  const end = bytes.length - hashLength;
  const head = Buffer.byteLength(beginning) + key.length + 1;
  if (end < head || bytes.toString('latin1', 0, head) !== `${beginning}${key}\n`) return [];
  const hash = newSha256().update(bytes.subarray(0, end)).digest();
  if (!hash.equals(bytes.subarray(end))) return [];
  const batches: KeptBatch[] = [];
  for (let at = head; at < end; ) {
    const [textLength, numbersLength] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    const numbersAt = at + 8 + textLength;
    const numbersEnd = numbersAt + numbersLength * 4;
    // A copy, which begins where numbers may.
    const numbers = new Int32Array(Uint8Array.prototype.slice.call(bytes, numbersAt, numbersEnd).buffer);
    const batch: unknown = JSON.parse(bytes.toString('utf8', at + 8, numbersAt));
    if (numbers.length !== numbersLength || !isBatch(batch)) return [];
    const values = { numbers, texts: batch.texts };
    if (batch.files.some((one) => one.at !== -1 && endOfPacked(values, one.at) === null)) return [];
    batches.push({ values, files: batch.files });
    at = numbersEnd;
  }
  return batches;
}

interface BatchText {
  readonly texts: readonly string[];
  readonly files: readonly KeptSubmission[];
}

function isBatch(value: unknown): value is BatchText {
  if (!isObject(value)) return false;
  const { texts, files } = value;
  return (
    Array.isArray(texts) &&
    texts.every((one) => typeof one === 'string') &&
    Array.isArray(files) &&
    files.every(isKept)
  );
}

function isKept(value: unknown): value is KeptSubmission {
  return (
    isObject(value) &&
    Number.isInteger(value.at) &&
    typeof value.isPartial === 'boolean' &&
    typeof value.isAsStored === 'boolean' &&
    [value.sha256, value.found, value.shownPath].every((one) => typeof one === 'string')
  );
}

/** The bytes that batches are kept as; `null` where they are too many. */
export function keptBytes(batches: readonly KeptBatch[], key: string): readonly Uint8Array[] | null {
  const parts: Uint8Array[] = [Buffer.from(`${beginning}${key}\n`)];
  const hash = newSha256();
  let length = 0;
  for (const { values, files } of batches) {
    const text = Buffer.from(JSON.stringify({ texts: values.texts, files } satisfies BatchText));
    const lengths = Buffer.alloc(8);
    lengths.writeUInt32LE(text.length, 0);
    lengths.writeUInt32LE(values.numbers.length, 4);
    const numbers = bytesOf(values.numbers);
    parts.push(lengths, text, numbers);
    length += text.length + numbers.length;
    if (length > most) return null;
  }
  for (const part of parts) hash.update(part);
  parts.push(hash.digest());
  return parts;
}

/** Submissions that have just been checked, to be kept. @param shownPaths theirs, in their order */
export function keptBatch({ values, files }: PackedSubmissions, shownPaths: readonly string[]): KeptBatch {
  return { values, files: files.map((file, index) => ({ shownPath: shownPaths[index] ?? '', ...file })) };
}

/** What of some batches still counts: of those of which little does, that is put together anew. */
export function stillCounting(
  batches: readonly KeptBatch[],
  counts: (file: KeptSubmission) => boolean,
): readonly KeptBatch[] {
  const left: KeptBatch[] = [];
  const packer = new ValuePacker();
  const files: KeptSubmission[] = [];
  for (const batch of batches) {
    const counting = batch.files.filter(counts);
    if (counting.length === batch.files.length) left.push(batch);
    else {
      for (const file of counting) {
        const at = file.at === -1 ? -1 : packer.add(unpacked(batch.values, file.at, () => []));
        files.push({ ...file, at });
      }
    }
  }
  return files.length === 0 ? left : [...left, { values: packer.packed(), files }];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);
