import { decode } from '../intake/bytes.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { parseYaml } from '../intake/yaml-text.ts';
import { laidOut } from './layout.ts';
import { laidOutByPieces } from './piecewise-layout.ts';
import { saysTheSame } from './said.ts';

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
 * what they stand at, line ends as they are. The same values, digit for digit, the same comments, the same findings
 * left out by these; formatting twice changes nothing more.
 */
export function formattedFile(path: string, bytes: Uint8Array, name: SchemaName): Formatted {
  const { source, isUsable } = decode(path, bytes);
  if (!isUsable) return { leftAlone: 'unreadable' };
  const before = parseYaml(source);
  if (before.root === null || before.findings.length > 0) return { leftAlone: 'syntax' };
  const withLineFeeds = source.text.replaceAll('\r\n', '\n');
  const after = stable(withLineFeeds, name);
  if (after === null || !saysTheSame(withLineFeeds, after)) return { leftAlone: 'layout' };
  // A checkout on Windows has them at every line; where they are mixed, somebody pasted.
  const hasCarriageReturns = source.text.includes('\r\n') && !/(?<!\r)\n/.test(source.text);
  return { text: hasCarriageReturns ? after.replaceAll('\n', '\r\n') : after };
}

function stable(text: string, name: SchemaName): string | null {
  let now = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = safelyLaidOut(now, name);
    if (next === null || next === now) return next;
    now = next;
  }
  return null;
}

/** Longer texts, such as no person writes, are laid out as a whole or not at all: piece by piece takes too long. */
const longestByPieces = 500_000;

function safelyLaidOut(text: string, name: SchemaName): string | null {
  const whole = laidOut(text, name, []);
  if (saysTheSame(text, whole)) return whole;
  return text.length > longestByPieces ? null : laidOutByPieces(text, name, []);
}
