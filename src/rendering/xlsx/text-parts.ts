import { piecesOf } from '../../layout/lines.ts';
import { longestText } from './cell-content.ts';

/** A row is at most 409 points high: so many lines have room in it, however a program sets them. */
export const mostLines = 25;

/** A part of a text that a row has room for, and how many lines it takes. */
export interface TextPart {
  readonly text: string;
  readonly lines: number;
}

/**
 * A text in as few parts as rows have room for, one after the other all of it: one as a rule.
 * @param width how wide some text is, in the units of `room`
 */
export function textParts(text: string, width: (text: string) => number, room: number): TextPart[] {
  if (text.length <= longestText && !text.includes('\n') && width(text) <= room) return [{ text, lines: 1 }];
  const parts: TextPart[] = [];
  let [part, line, lines, isBroken] = ['', 0, 1, false];
  for (const word of words(text)) {
    const wide = width(word.trimEnd());
    // A word that no line has room for.
    const within = Math.max(0, Math.ceil(wide / room) - 1);
    const more = isBroken || (line > 0 && line + wide > room) ? 1 : 0;
    if (part !== '' && (lines + more + within > mostLines || part.length + word.length > longestText)) {
      parts.push({ text: part.trimEnd(), lines });
      [part, line, lines] = ['', 0, 1];
    } else if (more > 0) {
      [line, lines] = [0, lines + 1];
    }
    part += word;
    lines += within;
    line += width(word.replace('\n', '')) - within * room;
    isBroken = word.endsWith('\n');
  }
  return [...parts, { text: part, lines }];
}

/** The words of a text with what parts them; programs end a line at a slash or a hyphen of a link, too. */
function words(text: string): string[] {
  return (text.match(/[^ \n]+[ \n]?|[ \n]/g) ?? []).flatMap((word) => {
    const bare = word.trimEnd();
    const pieces = [...piecesOf(bare)];
    return [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}${word.slice(bare.length)}`];
  });
}
