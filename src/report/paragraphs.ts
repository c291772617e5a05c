import { endsInMark } from '../vietnamese/end-marks.ts';
import { pointOf } from '../vietnamese/typed-paragraphs.ts';

/**
 * What ends a paragraph within a text of a view. Line ends that a template has are spaces, as in HTML; this one is not, and no file
 * holds it: where it is read, it is a line end.
 */
export const paragraphEnd = '\u2029';

/** A text that was read with a line for each of its paragraphs and points, as a template prints it. */
export function inParagraphs(text: string): string {
  const points = text.split('\n').map((line) => ({ line, point: pointOf(line) }));
  const lines = points.map(({ line, point }) => (point === null ? line : `${point.marker} ${point.text}`));
  // What stands before a point in the template is no part of it.
  return `${points[0]?.point === null ? '' : paragraphEnd}${lines.join(paragraphEnd)}`;
}

/** Several texts that a template prints one behind the other, each set apart from the next: as a paragraph where there are such, else by a mark. */
export function inSequence(texts: readonly string[]): string[] {
  const areParagraphs = texts.some((text) => text.includes(paragraphEnd));
  return texts.map((text, index) => {
    if (areParagraphs) return index === 0 || text.startsWith(paragraphEnd) ? text : paragraphEnd + text;
    return index === texts.length - 1 || endsInMark(text) ? text : `${text};`;
  });
}
