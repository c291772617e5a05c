import type { SourceText } from '../diagnostics/source-text.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { commentedHead, misindented, misplacedLine } from './misplaced-lines.ts';
import { knownKeys, knownTexts, knownTitles } from './schema-files.ts';
import {
  isYaml,
  lineFrom,
  linesAbove,
  lineWith,
  placeOf,
  quotedText,
  type TypedLine,
  typedLine,
} from './typed-lines.ts';

/**
 * What a person meant by the line that the parser stumbles over, or by one above it, where that shows: the finding
 * stands at the line where the mistake was made, and has it as it should be.
 * @param offset where the parser noticed
 */
export function mistakeBehind(source: SourceText, offset: number): IntakeFinding | null {
  const line = lineFrom(source, offset);
  const [above = null] = linesAbove(source, line.number);
  const found = firstOf({ source, line, above });
  const isPlain = line.key !== null && line.value !== '' && !/:(?: |$)/.test(line.value);
  if (found !== null || !isPlain) return found;
  // Of a value that goes on below, the parser names the beginning.
  const below = lineFrom(source, source.placeOfLine(line.number + 1).start);
  return below.number > line.number && below.indent > line.indent + line.dash.length
    ? firstOf({ source, line: below, above: line })
    : null;
}

function firstOf(mistaken: Mistaken): IntakeFinding | null {
  for (const look of looks) {
    const found = look(mistaken);
    if (found !== null) return found;
  }
  return null;
}

/** A line whose value YAML would take for something else, with that value in quotes; `null` where that is not enough. */
export function quotedLine(source: SourceText, offset: number): string | null {
  const line = typedLine(source, source.lineOf(offset));
  const { start } = placeOf(source, line);
  const isAtValue = offset === start + lineWith(line, '').length;
  const written = lineWith(line, quotedText(line.value));
  const isValue = line.value !== '' && (line.key !== null || line.dash !== '');
  return isValue && isAtValue && isYaml(written) ? written : null;
}

/** What one looks at: the line, and the nearest above that says something. */
interface Mistaken {
  readonly source: SourceText;
  readonly line: TypedLine;
  readonly above: TypedLine | null;
}

type Look = (mistaken: Mistaken) => IntakeFinding | null;

const looks: readonly Look[] = [
  conflict,
  dashForNothing,
  itemMark,
  entriesWithoutBraces,
  quotesInText,
  markInText,
  colonInText,
  unpartedKey,
  ({ source, line, above }) => commentedHead(source, line, above),
  itemWithoutDash,
  textWithoutDash,
  strayText,
  ({ source, line, above }) => misplacedLine(source, line, above),
];

/** "=======" between two versions, whose other marks somebody has taken out. */
function conflict({ source, line }: Mistaken): IntakeFinding | null {
  const marker = line.value;
  return marker === '=======' ? error('merge-conflict', placeOf(source, line), { marker }) : null;
}

/** What people type where there is nothing to type. */
const nothing = /^(?:[-–—−]{1,3}|\?|\.{2,}|…)$/;

function dashForNothing({ source, line }: Mistaken): IntakeFinding | null {
  if (line.key === null || !nothing.test(line.value)) return null;
  return error('yaml-dash-for-nothing', placeOf(source, line), {
    key: line.key,
    title: knownTitles().get(line.key) ?? null,
    mark: line.value,
  });
}

/** "+ ", "* ", "1. " and "-" without its space in the place of "- ". */
const otherMark = /^([+*•·●▪◦–—−]|\d{1,2}[.)]|[a-zđ]\)|-(?=[^\s\d-]))\s*(?=\S)/u;

function itemMark({ source, line, above }: Mistaken): IntakeFinding | null {
  const isItem = above?.dash !== '' || (above.key !== null && above.value === '');
  if (line.dash !== '' || !isItem) return null;
  const text = source.line(line.number).slice(line.indent);
  const [before = '', mark] = otherMark.exec(text) ?? [];
  if (mark === undefined) return null;
  // Numbers and letters are part of what is said.
  const item = /[\p{L}\d]/u.test(mark) ? text.trim() : text.slice(before.length).trim();
  return error('yaml-item-mark', placeOf(source, line), { mark, lines: [`- ${item}`] });
}

/** "number: 1, date: 2" without braces, in other brackets, or with other marks than commas. */
function entriesWithoutBraces({ source, line }: Mistaken): IntakeFinding | null {
  if (line.key === null && line.dash === '') return null;
  if (isYaml(lineWith(line, line.value))) return null;
  const isBare = line.dash !== '' && knownKeys().has(line.key ?? '');
  const value = isBare ? `${line.key}: ${line.value}` : line.value;
  const plain = value.replace(/[｛｝，；：]/g, (mark) => mark.normalize('NFKC'));
  const inner = /^[{(]?([^{}[\]()]*)[})]?$/.exec(plain)?.[1]?.trim();
  if (inner === undefined) return null;
  const entries = onOneLine(inner).split(/ (?=[A-Za-z]+: )/);
  const keys = entries.map((entry) => /^([A-Za-z]+): \S/.exec(entry)?.[1] ?? '');
  if (keys.length < 2 || !keys.every((key) => knownKeys().has(key))) return null;
  const braced = `{ ${entries.map((entry) => entry.replace(/[,;]$/, '')).join(', ')} }`;
  const written = isBare ? `- ${braced}` : lineWith(line, braced);
  return isYaml(written) ? error('yaml-braces', placeOf(source, line), { lines: [written] }) : null;
}

/** A value that begins in quotes or brackets, and goes on behind them. */
function quotesInText({ source, line }: Mistaken): IntakeFinding | null {
  const [, rest] = /^(?:"[^"]*"|'[^']*'|\[[^[\]]*\]|\{[^{}]*\})(.*)$/.exec(line.value) ?? [];
  if (rest === undefined || !/\S/.test(rest)) return null;
  if (rest.startsWith('#')) {
    const written = lineWith(line, line.value.replace(rest, ` ${rest}`));
    return error('yaml-missing-space', placeOf(source, line), { detail: '#', written });
  }
  const written = lineWith(line, quotedText(line.value));
  return isYaml(written) ? error('yaml-quotes-in-text', placeOf(source, line), { lines: [written] }) : null;
}

/** A text that begins with a mark that YAML has for itself. */
function markInText({ source, line }: Mistaken): IntakeFinding | null {
  if (!/^[*&!>|]/.test(line.value) || isYaml(lineWith(line, line.value))) return null;
  const written = lineWith(line, quotedText(line.value));
  if (!isYaml(written)) return null;
  return error('yaml-bad-character', placeOf(source, line), { detail: line.value.slice(0, 1), written });
}

/** A colon in a text without quotes. */
function colonInText({ source, line }: Mistaken): IntakeFinding | null {
  const { key, dash, value } = line;
  if (/^["'[{|>]/.test(value)) return null;
  if (!/:(?: |$)/.test(value) || isYaml(lineWith(line, value))) return null;
  const isProse = key !== null && dash !== '' && !knownKeys().has(key);
  // Of what is a code or a number, or holds entries, quotes would make no right value.
  const mayBeText =
    key === null || isProse || (knownKeys().has(key) ? knownTexts().has(key) : /\s\S+\s/.test(value));
  if (!mayBeText) return null;
  const text = isProse ? `${key}: ${value}` : value;
  const written = isProse ? `${dash}${quotedText(text)}` : lineWith(line, quotedText(text));
  return isYaml(written) ? error('yaml-colon-in-text', placeOf(source, line), { lines: [written] }) : null;
}

/** "actual:6" and "actual 6", on the line itself or on the one above, which then swallows it. */
function unpartedKey({ source, line, above }: Mistaken): IntakeFinding | null {
  for (const one of [line, above]) {
    if (one === null || one.key !== null) continue;
    const text = one.value;
    const [, word = '', mark = '', after = ''] = /^([A-Za-z][\w-]*)(:?)(.*)/.exec(text) ?? [];
    const rest = after.replace(/^ *=/, '').trim();
    const isKey =
      knownKeys().has(word) || (mark === '' && rest === '' && /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(word));
    if (!isKey || (mark === ':' && rest.startsWith('/'))) continue;
    const code = mark === ':' ? 'yaml-missing-space' : 'yaml-missing-colon';
    const written = `${one.dash}${word}:${rest === '' ? '' : ` ${rest}`}`;
    return error(code, placeOf(source, one), { detail: '', written });
  }
  return null;
}

/** An item whose dash was forgotten: a text beside items, or an entry that begins as the items above do. */
function itemWithoutDash({ source, line, above }: Mistaken): IntakeFinding | null {
  if (line.dash !== '' || above === null) return null;
  const isText = line.key === null && /\p{L}/u.test(line.value) && /[^\w-]/.test(line.value);
  const item = isText && above.dash !== '' ? above : itemAbove(source, line);
  if (item === null) return null;
  const content = item.indent + item.dash.length;
  if (line.key === null) {
    // At the margin it is rather a line of its own, such as a signature.
    const isAtMargin = line.indent === 0 && item.indent > 0;
    if (line.indent > content || isAtMargin || !/\p{L}/u.test(line.value)) return null;
    return error('yaml-missing-dash', placeOf(source, line), { detail: '', written: `- ${line.value}` });
  }
  if (
    item.key === null &&
    line.indent >= item.indent &&
    line.indent <= content &&
    !knownKeys().has(line.key)
  ) {
    const written = `- ${quotedText(lineWith(line, line.value))}`;
    return error('yaml-missing-dash', placeOf(source, line), { detail: '', written });
  }
  if (line.key === item.key && item.number < line.number && line.indent <= content) {
    const written = `- ${lineWith(line, line.value)}`.trimEnd();
    return error('yaml-missing-dash', placeOf(source, line), { detail: '', written });
  }
  // An entry of the item above.
  if (line.indent < item.indent || line.indent === content) return null;
  return misindented(source, line, content);
}

/** A text of several lines below a key, where a colon in it makes it unreadable: an item whose dash was forgotten. */
function textWithoutDash({ source, line, above }: Mistaken): IntakeFinding | null {
  const isHead = above?.key != null && above.value === '' && above.indent < line.indent;
  if (!isHead || line.key !== null || line.dash !== '' || !/\s/.test(line.value)) return null;
  const texts = [line.value];
  for (let number = line.number + 1; ; number += 1) {
    const next = typedLine(source, number);
    if (next.indent < line.indent || next.dash !== '' || lineWith(next, next.value) === '') break;
    texts.push(lineWith(next, next.value));
  }
  const written = `- ${quotedText(texts.join(' '))}`;
  return error('yaml-missing-dash', placeOf(source, line), { detail: '', written });
}

/** A line of text between entries. */
function strayText({ source, line, above }: Mistaken): IntakeFinding | null {
  const isWrapped = above !== null && line.indent > above.indent && (above.dash !== '' || above.key === null);
  const stray = isStray(line) && !isWrapped ? line : above?.indent === 0 && isStray(above) ? above : null;
  if (stray === null) return null;
  return error('yaml-stray-text', placeOf(source, stray), { text: stray.value.slice(0, 60) });
}

/** Whether a line is neither an entry nor an item, nor a key that lacks its colon. */
function isStray({ key, dash, value }: TypedLine): boolean {
  return key === null && dash === '' && value !== '' && !/^[a-z\d][\w-]*$/.test(value);
}

/** The item that a line may belong to: the nearest above that is indented no deeper. */
function itemAbove(source: SourceText, line: TypedLine): TypedLine | null {
  for (const one of linesAbove(source, line.number)) {
    if (one.dash !== '' && one.indent <= line.indent + 2) return one;
    if (one.dash === '' && one.indent < line.indent - 2) return null;
    if (one.dash === '' && one.key !== null && one.value === '' && one.indent < line.indent) return null;
  }
  return null;
}
