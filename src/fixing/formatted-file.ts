import { decode } from '../intake/bytes.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { parseYaml } from '../intake/yaml-text.ts';
import { laidOut } from './layout.ts';
import { lineEndOf, withLineEndsOf } from './line-ends.ts';
import { laidOutByPieces } from './piecewise-layout.ts';
import { comparedWith } from './said.ts';

/** Why a file keeps its layout: it cannot be read as text, or is not well-formed, or no layout of it is stable. */
export type LeftAlone = 'unreadable' | 'syntax' | 'layout';

/** A file's text in the canonical layout, or why it stays as it is. */
export type Formatted =
  | { readonly text: string; readonly leftAlone?: undefined }
  | { readonly text?: undefined; readonly leftAlone: LeftAlone };

/** So often a layout is laid out again before it is given up as unstable. */
const mostRounds = 5;

/**
 * A file in the canonical order and layout: keys in the order of the schema, two spaces a level, comments kept with
 * what they stand at, line ends as they are; a file of an older shape in that of today. The same values, digit for digit, the same comments, the same findings
 * left out by these; formatting twice changes nothing more.
 */
export function formattedFile(path: string, bytes: Uint8Array, name: SchemaName): Formatted {
  const { source, isUsable } = decode(path, bytes);
  if (!isUsable) return { leftAlone: 'unreadable' };
  const before = parseYaml(source);
  if (before.root === null || before.findings.length > 0) return { leftAlone: 'syntax' };
  const withLineFeeds = withLineEndsOf(source.text, '\n');
  const isSame = comparedWith(
    withLineFeeds === source.text ? { source, root: before.root } : withLineFeeds,
    name,
  );
  const after = stable(withLineFeeds, name, isSame);
  if (after === null) return { leftAlone: 'layout' };
  return { text: withLineEndsOf(after, lineEndOf(source.text)) };
}

/** Whether a text says the same as the file that is formatted. */
type IsSame = (text: string) => boolean;

/** The text laid out until nothing more changes; `null` where it goes on changing, or would say something else. */
function stable(text: string, name: SchemaName, isSame: IsSame): string | null {
  let now = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = safelyLaidOut(now, name, isSame);
    if (next === null || next === now) return next;
    now = next;
  }
  return null;
}

/** Longer texts, such as no person writes, are laid out as a whole or not at all: piece by piece takes too long. */
const longestByPieces = 500_000;

function safelyLaidOut(text: string, name: SchemaName, isSame: IsSame): string | null {
  const whole = laidOut(text, name, []);
  // What has said the same already needs no look.
  if (whole === text || isSame(whole)) return whole;
  if (text.length > longestByPieces) return null;
  const byPieces = laidOutByPieces(text, name, []);
  return byPieces === text || isSame(byPieces) ? byPieces : null;
}
