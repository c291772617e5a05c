import { sha256Of } from '../sha256.ts';

/** A file's text as bytes that stay the same however an editor stored it: composed letters, one kind of line end, and one at the end. */
export function canonicalBytes(text: string): Uint8Array {
  return new TextEncoder().encode(`${text.normalize('NFC').replace(/\r\n?/g, '\n').trimEnd()}\n`);
}

/** What a text is known by, however an editor stored it. */
export function canonicalHash(text: string): string {
  return sha256Of(canonicalBytes(text));
}
