import type { TextEdit } from './finding.ts';

/**
 * One edit in the place of some.
 * @param text what they are to change
 * @param edits in their order, at least one, none within another
 */
export function joinedEdits(text: string, edits: readonly TextEdit[]): TextEdit {
  const start = edits[0]?.start ?? 0;
  let at = start;
  let joined = '';
  for (const edit of edits) {
    joined += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { start, end: at, text: joined };
}
