import { formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';

/** So many lines that stay are shown before and after what changes. */
const context = 1;

/** The shortest diff takes the square of the number of lines that change: up to so many that is quick. */
const mostChanges = 1000;

/**
 * The difference between two texts as a unified diff: the shortest, or, where more lines are taken out and put in than
 * it is quick for, that of each line and the one in its place.
 * @param name of both texts, for the head; without it there is none
 */
export function unifiedDiff(
  before: string,
  after: string,
  name?: string,
  quickFor: number = mostChanges,
): string {
  const options = { context, maxEditLength: quickFor };
  const patch = structuredPatch('', '', before, after, '', '', options);
  const hunks = formatPatch(
    patch ?? {
      oldFileName: '',
      newFileName: '',
      oldHeader: '',
      newHeader: '',
      hunks: hunksByPlace(linesOf(before), linesOf(after)),
    },
    { includeIndex: false, includeUnderline: false, includeFileHeaders: false },
  );
  // The library would write "kỳ" as "k\341\273\263", for git, which nobody can read.
  return name === undefined ? hunks : `--- ${name}\n+++ ${name}\n${hunks}`;
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];

/** Lines of a text, and what comes in their place in another one. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

function hunksByPlace(before: readonly string[], after: readonly string[]): StructuredPatchHunk[] {
  const stretches =
    before.length === after.length ? changedInPlace(before, after) : [changedAsOne(before, after)];
  const groups: [Stretch, ...Stretch[]][] = [];
  for (const stretch of stretches) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && stretch.start - last.end <= 2 * context) {
      group.push(stretch);
    } else groups.push([stretch]);
  }
  return groups.map((group) => hunkOf(group, before, after));
}

/** The stretches that differ of two texts with as many lines. */
function changedInPlace(before: readonly string[], after: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < before.length; at += 1) {
    const start = at;
    while (at < before.length && before[at] !== after[at]) at += 1;
    if (at > start) stretches.push({ start, end: at, newStart: start, newEnd: at });
  }
  return stretches;
}

/** All lines from the first that differs to the last. */
function changedAsOne(before: readonly string[], after: readonly string[]): Stretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, newStart: start, newEnd: after.length - same };
}

/** Stretches that stand close to each other, with the lines between and around them. */
function hunkOf(
  group: readonly [Stretch, ...Stretch[]],
  before: readonly string[],
  after: readonly string[],
): StructuredPatchHunk {
  const [first] = group;
  const last = group.at(-1) ?? first;
  const start = Math.max(0, first.start - context);
  const end = Math.min(before.length, last.end + context);
  const changed = group.flatMap((stretch, index) => [
    ...marked(' ', before.slice(group[index - 1]?.end ?? start, stretch.start)),
    ...marked('-', before.slice(stretch.start, stretch.end)),
    ...marked('+', after.slice(stretch.newStart, stretch.newEnd)),
  ]);
  const newStart = first.newStart - (first.start - start);
  return {
    oldStart: start + 1,
    oldLines: end - start,
    newStart: newStart + 1,
    newLines: last.newEnd + (end - last.end) - newStart,
    lines: [...changed, ...marked(' ', before.slice(last.end, end))],
  };
}

const marked = (mark: string, lines: readonly string[]) =>
  lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  );
