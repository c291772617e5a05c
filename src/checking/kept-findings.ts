import type { Finding } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { newSha256 } from '../sha256.ts';
import { hashLength, isObject } from './keeping.ts';
import { type PackedFinding, packedFinding, placedFinding } from './packed-findings.ts';

/** What was found in a whole campaign, as plain data. */
export interface KeptFindings {
  /** Its files in their order: review.yaml, host.yaml where there is one, and those among the submissions. */
  readonly files: readonly KeptFile[];
  readonly findings: readonly PackedFinding<KeptPlace>[];
}

/** A file that was checked. */
export interface KeptFile {
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly isAsStored: boolean;
  readonly isRollup: boolean;
}

/** The number of its file, where those that were not read come last; where it starts and ends. */
type KeptPlace = readonly [file: number, start: number, end: number];

const beginning = 'review-findings 1\n';
/** Bytes: more is not kept. */
const most = 2 ** 25;

/** The hash of what findings hang on beside files' bytes. */
export const keyOfFindings = (by: readonly unknown[]): string =>
  newSha256().update(JSON.stringify(by)).digest('hex');

/**
 * The bytes that findings are kept as; `null` where they can't be.
 * @param sources of the files, and of what was not read, in their order
 */
export function findingsBytes(
  files: readonly KeptFile[],
  findings: readonly Finding[],
  sources: readonly SourceText[],
  key: string,
): readonly Uint8Array[] | null {
  const numbers = new Map(sources.map((source, number) => [source, number]));
  const places: KeptPlace[] = [];
  const pack = ({ source, start, end }: Place): KeptPlace => {
    const place: KeptPlace = [numbers.get(source) ?? -1, start, end];
    places.push(place);
    return place;
  };
  const packed = findings.map((one) => packedFinding(one, pack));
  if (places.some(([file]) => file === -1) || !packed.every(isPlain)) return null;
  const text = JSON.stringify({ files, findings: packed } satisfies KeptFindings);
  const bytes = Buffer.from(`${beginning}${key}\n${text}`);
  return bytes.length > most ? null : [bytes, newSha256().update(bytes).digest()];
}

/** Whether a value comes out of JSON as it goes in. */
export function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (isObject(value)) {
    const kind: unknown = Object.getPrototypeOf(value);
    return (kind === Object.prototype || kind === null) && Object.values(value).every(isPlain);
  }
  return (
    ['string', 'boolean', 'undefined'].includes(typeof value) || value === null || Number.isFinite(value)
  );
}

/** What was kept; `null` where it was made of something else, was cut off, or is anything else than what `findingsBytes` makes. */
export function findingsIn(bytes: Uint8Array, key: string): KeptFindings | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = all.length - hashLength;
  const head = `${beginning}${key}\n`;
  if (end < head.length || all.toString('latin1', 0, head.length) !== head) return null;
  if (!newSha256().update(all.subarray(0, end)).digest().equals(all.subarray(end))) return null;
  try {
    const kept: unknown = JSON.parse(all.toString('utf8', head.length, end));
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptFindings {
  return (
    isObject(value) &&
    Array.isArray(value.files) &&
    value.files.every(isFile) &&
    Array.isArray(value.findings) &&
    value.findings.every(isFinding)
  );
}

const isFile = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.sha256 === 'string' &&
  typeof value.isAsStored === 'boolean' &&
  typeof value.isRollup === 'boolean';

const isFinding = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.code === 'string' &&
  (value.severity === 'error' || value.severity === 'warning') &&
  isObject(value.args) &&
  isPlace(value.place) &&
  Array.isArray(value.related) &&
  value.related.every((one) => isObject(one) && typeof one.role === 'string' && isPlace(one.place)) &&
  (value.fix === null || isObject(value.fix));

const isPlace = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 3 && value.every((one) => Number.isInteger(one) && one >= 0);

/** The findings that were kept; `null` where one is in a file that there is not. */
export function findingsAgain(
  { findings }: KeptFindings,
  sources: readonly SourceText[],
): readonly Finding[] | null {
  const again: Finding[] = [];
  let isKnown = true;
  for (const one of findings) {
    const finding = placedFinding(one, ([number, start, end]) => {
      const source = sources[number];
      isKnown &&= source !== undefined;
      // Nothing is made of it then.
      return { source: source as SourceText, start, end };
    });
    if (!isKnown) return null;
    again.push(finding);
  }
  return again;
}
