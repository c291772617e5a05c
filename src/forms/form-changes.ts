import { type Asked, changesBetween } from './version.ts';

/** What something is that a form asks, or asks no longer. */
export type PartKind = 'rating' | 'criterion' | 'indicator' | 'award' | 'text' | 'question';

/** What a form asks otherwise than an earlier one of the same unit: things of one kind together. */
export interface FormChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly part: PartKind;
  /** How people know them: "Công dân nhập ngũ". Each once. */
  readonly names: readonly string[];
}

/** What a form asks otherwise than an earlier one. */
export function formChanges(earlier: Asked, later: Asked): FormChange[] {
  const changes = changesBetween(earlier, later);
  const named = new Map<
    string,
    { readonly change: FormChange['change']; readonly part: PartKind; names: Set<string> }
  >();
  const add = (change: FormChange['change'], keys: readonly string[], asked: Asked) => {
    const all = new Set(keys);
    for (const key of keys) {
      // Of what is new as a whole, each question is.
      if (change !== 'changed' && all.has(groupOf(key)) && groupOf(key) !== key) continue;
      const part = partOf(key);
      const one = named.get(`${change} ${part}`) ?? { change, part, names: new Set<string>() };
      one.names.add(nameOf(key, asked));
      named.set(`${change} ${part}`, one);
    }
  };
  add('added', changes.added, later);
  add('removed', changes.removed, earlier);
  add('changed', changes.changed, later);
  return [...named.values()].map(({ names, ...one }) => ({ ...one, names: [...names] }));
}

/** "ratings.quoc-phong" of "ratings.quoc-phong.level". */
const groupOf = (key: string) => key.split('.').slice(0, 2).join('.');

function partOf(key: string): PartKind {
  const [first = '', , third = '', ...rest] = key.split('.');
  if (first === 'narrative') return 'text';
  if (first === 'awards') return 'award';
  if (first === 'ratings' && third === '') return 'rating';
  if (first === 'ratings' && third === 'points' && rest.length > 0) return 'criterion';
  return first === 'indicators' && third === '' ? 'indicator' : 'question';
}

/** How people know what a key asks: by the title of its group where it has one, else by its own. */
function nameOf(key: string, asked: Asked): string {
  const group = groupOf(key);
  const isOfGroup = partOf(key) === 'question' && asked.has(group);
  return titleIn(asked.get(isOfGroup ? group : key) ?? '') ?? key;
}

/** A title; or, of JSON, what a question or an indicator is called first. `null` where there is none. */
function titleIn(what: string): string | null {
  if (!what.startsWith('[')) return what === '' ? null : what;
  try {
    const parsed: unknown = JSON.parse(what);
    const [name]: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
    return typeof name === 'string' && name !== '' ? name : null;
  } catch {
    return what;
  }
}
