import { error, type Finding } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { nfc } from '../vietnamese/normal-forms.ts';

/** A file's text in NFC, and what is wrong with it where its bytes are not usable text. */
export interface Decoded {
  readonly source: SourceText;
  readonly finding: Finding | null;
}

/**
 * Turns a file's bytes into text: UTF-8 with or without a byte order mark, UTF-16 with one. The text comes
 * out in NFC, since macOS types NFD, which would neither match nor print well.
 * @param path as shown in findings
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(path, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(path, bytes, 'utf-16be');
  return decoded(path, bytes, 'utf-8');
}

function decoded(path: string, bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const source = new SourceText(path, nfc(text));
    return { source, finding: text.trim() === '' ? error('file-empty', source.whole, {}) : null };
  } catch {
    const readable = new TextDecoder(encoding).decode(bytes);
    const start = readable.indexOf('\ufffd');
    const source = new SourceText(path, readable);
    const offset = new TextEncoder().encode(readable.slice(0, start)).length;
    return { source, finding: error('file-not-utf8', { source, start, end: start + 1 }, { offset }) };
  }
}
