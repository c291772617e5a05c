import type { Located } from '../intake/values.ts';
import type { ReceivedSubmission } from './review.ts';

/** One value that differs between two revisions. */
export interface Change {
  /** "indicators.hoa-giai.actual". */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The line in the later revision; in the earlier one where the value is gone. */
  readonly line: number;
}

/** What differs between two revisions of a submission, in the order of the later one. */
export function changesBetween(earlier: ReceivedSubmission, later: ReceivedSubmission): Change[] {
  const before = valuesOf(earlier);
  const after = valuesOf(later);
  const changed = [...after].flatMap(([path, { text, line }]): Change[] => {
    const old = before.get(path)?.text ?? null;
    return old === text ? [] : [{ path, before: old, after: text, line }];
  });
  const gone = [...before].flatMap(([path, { text, line }]): Change[] =>
    after.has(path) ? [] : [{ path, before: text, after: null, line }],
  );
  return [...changed, ...gone].filter(({ path }) => !bookkeeping.has(path));
}

/** What always differs, and says nothing. */
const bookkeeping: ReadonlySet<string> = new Set(['revision', 'submitted', 'correctionReason']);

interface Value {
  readonly text: string;
  readonly line: number;
}

function valuesOf({ root }: ReceivedSubmission): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const collect = <T>(located: Located<T>, path: string): void => {
    const children = located.children();
    for (const { key, child } of children) collect(child, path === '' ? key : `${path}.${key}`);
    if (children.length > 0) return;
    const { source, start } = located.place;
    const text = located.digits === '' ? JSON.stringify(located.value) : located.digits;
    values.set(path, { text, line: source.lineOf(start) });
  };
  if (root !== null) collect(root, '');
  return values;
}
