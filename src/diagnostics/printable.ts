import { invisibleCharacters, withoutInvisible } from './characters.ts';

/**
 * The same text, safe to print and to put into XML: control characters are shown as pictures, and what is
 * invisible as a replacement character.
 */
export function printable(text: string): string {
  const visible = text
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, (control) => String.fromCodePoint(0x2400 + ((control.codePointAt(0) ?? 0) & 0x1f)));
  return withoutInvisible(visible, '\ufffd');
}

/**
 * A file's path, safe to print. A name may differ from another by nothing but how its letters and their marks are put
 * together: then the marks that stand by themselves are shown so, for both to be distinguished.
 */
export function printablePath(path: string): string {
  return printable(path === path.normalize('NFC') ? path : path.replace(/\p{M}/gu, '\u25cc$&'));
}

/** A text of several lines, each of them safe to print. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A text safe to print, of which Markdown takes nothing for marks. */
export function printableMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/**
 * A value as JSON for machines, in which control and invisible characters are escaped: it may go to a terminal.
 * @param indent 0 for a single line
 */
export function jsonText(
  value: unknown,
  indent = 2,
  replaced?: (key: string, value: unknown) => unknown,
): string {
  const escaped = (character: string) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
  const text = JSON.stringify(value, replaced, indent);
  return `${text.replace(invisibleCharacters, escaped).replace(/[\u007f-\u009f]/g, escaped)}\n`;
}

/** A path as it is typed on a command line: in quotes where a shell would part it. */
export function typedPath(path: string): string {
  return /^[\p{L}\p{M}\p{N}_./:\\-]+$/u.test(path) ? path : `"${path}"`;
}
