import { charactersAt, controlCharacters } from '../diagnostics/characters.ts';
import type { ArgumentsOf } from '../diagnostics/definition.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { latin1Text } from '../vietnamese/latin1.ts';
import { legacyTextOf, misreadText } from '../vietnamese/legacy-encodings.ts';
import { signsIn } from '../vietnamese/letter-signs.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { damageIn, isLegacy, isLookAlike, withoutPlaces } from './damaged-text.ts';
import { error } from './finding-makers.ts';
import type { intakeFindings } from './findings.ts';
import { invisibleCharactersIn } from './invisible-characters.ts';

/** A file's text in NFC, and what is wrong with it. */
export interface Decoded {
  readonly source: SourceText;
  readonly findings: readonly Finding[];
  /** Whether the text can be used in spite of the findings. */
  readonly isUsable: boolean;
}

/**
 * Turns a file's bytes into text: UTF-8 with or without a byte order mark, UTF-16 with one. The text comes
 * out in NFC, since macOS types NFD, which would neither match nor print well.
 * @param path as shown in findings
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const format = otherFormatOf(bytes);
  if (format !== null) {
    const source = new SourceText(path, '');
    return refused(source, error('file-other-format', source.whole, { format }));
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(path, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(path, bytes, 'utf-16be');
  if (isUtf16WithoutMark(bytes)) {
    const source = new SourceText(path, '');
    return refused(source, error('file-utf16-without-mark', source.whole, {}));
  }
  return decoded(path, bytes, 'utf-8');
}

function refused(source: SourceText, ...findings: readonly [Finding]): Decoded {
  return { source, findings, isUsable: false };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Made once, which takes longer than to read a file by it. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(path: string, bytes: Uint8Array, encoding: Encoding): Decoded {
  let text: string;
  try {
    text = (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    return undecodable(path, bytes, encoding);
  }
  const present = nfc(withLineFeeds(text));
  const source = new SourceText(path, present, present === text);
  if (text.trim() === '') return refused(source, error('file-empty', source.whole, { hasComments: false }));
  const conflicts = conflictsIn(source);
  if (conflicts.length > 0) return { source, findings: conflicts, isUsable: false };
  const damage = damageIn(source);
  const isOtherwiseDamaged = damage.findings.some((one) => !isLegacy(one) && !isLookAlike(one));
  const legacy = isOtherwiseDamaged ? null : misreadText(source.text);
  if (legacy !== null) {
    return refused(
      source,
      error(`file-${legacy.encoding}`, placeOfLetters(source), {
        text: sampleOf(legacy.text),
        isPart: false,
      }),
    );
  }
  if (damage.isHopeless) return { source, findings: damage.findings, isUsable: false };
  if (!signsIn(source.text).hasUnseen) return { source, findings: damage.findings, isUsable: true };
  // The halves of letters that were misread are no findings of their own.
  const undamaged = withoutPlaces(source.text, damage.places);
  const controls = damage.isWhole ? [] : [...charactersAt(undamaged, controlCharacters)];
  return {
    source,
    findings: [
      ...damage.findings,
      ...controls.map(({ codePoint, ...span }) =>
        error('control-character', { source, ...span }, { codePoint }),
      ),
      ...invisibleCharactersIn(source).filter(({ place }) => undamaged[place.start] !== ' '),
    ],
    isUsable: controls.length === 0,
  };
}

/**
 * A text in which no line ends in a carriage return alone, as on old Macs; where no line ends in a line feed, none in
 * Unicode's own separators either. Offsets stay as they are.
 */
export function withLineFeeds(text: string): string {
  const withReturns = text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
  return withReturns.trim().includes('\n')
    ? withReturns
    : withReturns.replace(/[\v\f\u0085\u2028\u2029]/g, '\n');
}

/** Where git left both versions of some lines: each place where it begins to, and marks that were left behind. */
function conflictsIn(source: SourceText): Finding[] {
  const found: Finding[] = [];
  if (!['<<<<<<<', '>>>>>>>', '|||||||'].some((mark) => source.text.includes(mark))) return found;
  let isOpen = false;
  // A text of several lines has been indented since, or the file was laid out anew.
  const marks = /^([ \t]*)((?:<{7}|>{7}|\|{7})(?=[ \t\r\n]|$).*)/gm;
  for (const { 1: indent = '', 2: marker = '', index } of source.text.matchAll(marks)) {
    const start = index + indent.length;
    if (marker.startsWith('<') || !isOpen) {
      const shown = marker.trimEnd();
      found.push(error('merge-conflict', { source, start, end: start + shown.length }, { marker: shown }));
    }
    isOpen = marker.startsWith('>') ? false : isOpen || marker.startsWith('<');
  }
  return found;
}

function undecodable(path: string, bytes: Uint8Array, encoding: string): Decoded {
  const readable = new TextDecoder(encoding).decode(bytes);
  const start = readable.indexOf('\ufffd');
  const source = new SourceText(path, readable);
  const place = { source, start, end: start + 1 };
  const legacy = encoding === 'utf-8' ? legacyTextOf(bytes) : null;
  if (legacy !== null) {
    const legacySource = new SourceText(path, nfc(withLineFeeds(legacy.text)));
    const damage = damageIn(legacySource);
    // Excel puts "?" where an old encoding lacks a letter: no other encoding brings it back.
    if (damage.isHopeless) return { source: legacySource, findings: damage.findings, isUsable: false };
    return refused(
      source,
      error(`file-${legacy.encoding}`, place, { text: sampleOf(legacy.text), isPart: false }),
    );
  }
  const offset = new TextEncoder().encode(readable.slice(0, start)).length;
  return refused(source, error('file-not-utf8', place, { offset }));
}

/** Some words of a text, to show that it was understood. */
function sampleOf(text: string): string {
  const { start, end } = around(text, /\n/);
  const words = text.slice(start, end).trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

/** The first word that is not plain ASCII. */
function placeOfLetters(source: SourceText) {
  return { source, ...around(source.text, /\s/) };
}

/** What stands between two separators, and holds the first character that is not plain ASCII. */
function around(text: string, separator: RegExp): { start: number; end: number } {
  let start = Math.max(0, text.search(/\P{ASCII}/u));
  let end = start;
  while (start > 0 && !separator.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && !separator.test(text[end] ?? '')) end += 1;
  return { start, end };
}

/** What a file is that is no text. */
export type OtherFormat = ArgumentsOf<(typeof intakeFindings)['file-other-format']>['format'];

/** What a file that is no text at all begins with. */
const beginnings: readonly (readonly [beginning: string, format: OtherFormat])[] = [
  ['%PDF-', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'office'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['Rar!', 'zip'],
  ['7z\xbc\xaf', 'zip'],
];

/** What some bytes are, by what they begin with; `null` where they may be text. */
export function otherFormatOf(bytes: Uint8Array): OtherFormat | null {
  const found = beginnings.find(([beginning]) => startsWith(bytes, beginning));
  if (found !== undefined) return found[1];
  if (startsWith(bytes, 'PK\x03\x04')) {
    // Office files are ZIP files with folders of these names; their list stands at the end.
    const head = latin1Text(bytes.subarray(0, 4096));
    const end = latin1Text(bytes.subarray(Math.max(0, bytes.length - 65_536)));
    if (/word\/|opendocument\.text/.test(head + end)) return 'word';
    return /xl\/|opendocument\.spreadsheet/.test(head + end) ? 'excel' : 'zip';
  }
  return null;
}

function startsWith(bytes: Uint8Array, beginning: string): boolean {
  for (let at = 0; at < beginning.length; at += 1) {
    if (bytes[at] !== beginning.charCodeAt(at)) return false;
  }
  return true;
}

/** Every second byte is zero where plain letters were saved as UTF-16 without its mark. */
function isUtf16WithoutMark(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  if (!head.includes(0)) return false;
  const zeros = (parity: 0 | 1) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return head.length >= 8 && Math.max(even, odd) > head.length / 4 && Math.min(even, odd) === 0;
}
