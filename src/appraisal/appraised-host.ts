import { lineEndOf, withLineEndsOf } from '../fixing/line-ends.ts';
import { modeline } from '../forms/yaml/unused-lines.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { type Branch, withValues } from './host-text.ts';
import type { StatedRating } from './settled-rating.ts';

/**
 * A host.yaml with what the board states, and all else as it is; one is made where there is none.
 * @param before its bytes; `null` where there is none
 * @returns `null` where that can't be put in without changing anything else
 */
export function appraisedHost(
  before: Uint8Array | null,
  year: number,
  ratings: readonly StatedRating[],
): Uint8Array | null {
  const text = before === null ? newHost(year) : textOf(before);
  if (text === null) return null;
  const replaced = new Set(ratings.flatMap(({ key, state }) => (state === 'replaced' ? [key] : [])));
  const values = branchOf(ratings.filter(({ state }) => state !== 'same'));
  const after = withValues(text.lines, values, (path) => replaced.has(path.join('.')));
  if (after === null) return null;
  return new TextEncoder().encode(text.mark + withLineEndsOf(after, text.lineEnd));
}

interface HostText {
  /** With LF. */
  readonly lines: string;
  readonly lineEnd: '\n' | '\r\n';
  /** A byte order mark, or nothing. */
  readonly mark: string;
}

const newHost = (year: number): HostText => ({
  lines: `${modeline('schemas/host.schema.json')}year: ${year}\n`,
  lineEnd: '\n',
  mark: '',
});

/** The text of a file that comes out the same byte for byte when it is written again; `null` of any other. */
function textOf(bytes: Uint8Array): HostText | null {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const body = whole.slice(mark.length);
  const lineEnd = lineEndOf(body);
  const lines = withLineEndsOf(body, '\n');
  const again = mark + withLineEndsOf(lines, lineEnd);
  const isSame = Buffer.from(again).equals(bytes) && nfc(again) === again && !lines.includes('\r');
  return isSame ? { lines, lineEnd, mark } : null;
}

/** By the paths of ratings, which are their keys. */
function branchOf(ratings: readonly StatedRating[]): Branch {
  const root = new Map<string, Map<string, unknown> | Branch>();
  for (const { key, values } of ratings) {
    const path = key.split('.');
    let at: Map<string, unknown> = root;
    for (const name of path.slice(0, -1)) {
      const below = at.get(name);
      const next = below instanceof Map ? below : new Map<string, unknown>();
      at.set(name, next);
      at = next;
    }
    at.set(path.at(-1) ?? '', values);
  }
  // Only maps were put in, and the values of ratings below them.
  return root as Branch;
}
