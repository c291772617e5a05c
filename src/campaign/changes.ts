import type { Located } from '../intake/values.ts';
import type { ReceivedRollup, ReceivedSubmission } from './review.ts';

type Received = ReceivedSubmission | ReceivedRollup;

/** One value that differs between two revisions. */
export interface Change {
  /** "indicators.hoa-giai.actual". */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The line in the later revision; in the earlier one where the value is gone. */
  readonly line: number;
}

/** What differs between two revisions of a submission, or of a roll-up, in the order of the later one. */
export function changesBetween(earlier: Received, later: Received): Change[] {
  const before = valuesOf(earlier);
  const after = valuesOf(later);
  const changed = [...after].flatMap(([path, { text, line }]): Change[] => {
    const old = before.get(path)?.text ?? null;
    return old === text ? [] : [{ path, before: old, after: text, line }];
  });
  const gone = [...before].flatMap(([path, { text, line }]): Change[] =>
    after.has(path) ? [] : [{ path, before: text, after: null, line }],
  );
  return [...changed, ...gone].filter(({ path }) => !bookkeeping.has(path) && !isOfReceipt(path));
}

/** Whether it says of a unit of a roll-up from which file its figures are, and when that came. */
function isOfReceipt(path: string): boolean {
  const [list, , part = ''] = path.split('.');
  return list === 'units' && ['received', 'file'].includes(part);
}

/** Of a roll-up: what is made of the rest of it, and would tell each change again. */
const made: ReadonlySet<string> = new Set(['counted', 'inputs', 'fingerprint', 'sha256']);

/** What always differs, and says nothing. */
const bookkeeping: ReadonlySet<string> = new Set(['revision', 'submitted', 'correctionReason']);

interface Value {
  readonly text: string;
  readonly line: number;
}

function valuesOf({ root }: Received): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const collect = <T>(located: Located<T>, path: string): void => {
    const children = located.children();
    for (const { key, child } of children) {
      if (path === '' && made.has(key)) continue;
      const name = idOf(child) ?? key;
      collect(child, path === '' ? name : `${path}.${name}`);
    }
    if (children.length > 0) return;
    const { source, start } = located.place;
    const text = located.digits === '' ? JSON.stringify(located.value) : located.digits;
    values.set(path, { text, line: source.lineOf(start) });
  };
  if (root !== null) collect(root, '');
  return values;
}

/** What tells an item of a list from the others, wherever it stands; `null` of what has nothing of the kind. */
function idOf(item: Located<unknown>): string | null {
  const id = item.children().find(({ key }) => key === 'id')?.child.value;
  return typeof id === 'string' ? id : null;
}
