import { type Guess, guessed } from '../diagnostics/suggestion.ts';
import { once } from '../once.ts';
import { matchKey, onOneLine } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';

/** What a campaign declares under an id, and what people call it. */
export interface NamedThing {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly shortTitle?: string;
  readonly label?: string;
}

/** Things of one kind, as they can be looked up by what was typed. */
export interface NameIndex {
  readonly ids: readonly string[];
  /** The name of each, for people to choose by. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids by names in the form that is compared. */
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids by names and ids without marks, as an id would be made of them. */
  readonly bySlug: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param kindNames how the kinds of things are called: names are also known without these */
export function nameIndex(things: readonly NamedThing[], kindNames: readonly string[] = []): NameIndex {
  const all = things.map(({ id, name, title, shortTitle, label }) => ({
    id,
    names: [name, title, shortTitle, label].flatMap((one) => one ?? []),
  }));
  const idsBy = (keysOf: (id: string, names: readonly string[]) => readonly (string | null)[]) => {
    const index = new Map<string, Set<string>>();
    for (const { id, names } of all) {
      const known = names.flatMap((full) => [full, ...withoutKind(full, kindNames)]);
      for (const key of keysOf(id, known)) {
        if (key !== null) index.set(key, (index.get(key) ?? new Set()).add(id));
      }
    }
    return index;
  };
  // Most campaigns have nothing to be looked up by a name.
  const byName = once(() => idsBy((_, names) => names.map(nameKey)));
  const bySlug = once(() => idsBy((id, names) => [slug(id), ...names.map(slug)]));
  return {
    ids: things.map(({ id }) => id),
    names: new Map(all.flatMap(({ id, names: [first] }) => (first === undefined ? [] : [[id, first]]))),
    get byName() {
      return byName();
    },
    get bySlug() {
      return bySlug();
    },
  };
}

/**
 * Which of some things was meant by what stands in the place of an id: the one that is called so, whatever the
 * capitals and the place of tone marks; else one whose id or name is the same without marks, or near.
 * @param isCompared whether it is compared with each by its letters, which takes as long as there are many
 */
export function meantBy(typed: string, { ids, byName, bySlug }: NameIndex, isCompared = true): Guess {
  const named = byName.get(nameKey(typed));
  if (named !== undefined) return guessOf([...named], true);
  const alike = bySlug.get(slug(typed) ?? '');
  // Who typed marks meant them: "Nghi Thủ" is not "Nghi Thu".
  if (alike !== undefined) return guessOf([...alike], /^[\p{ASCII}\p{Pd}\u2212]*$/u.test(typed));
  if (!isCompared) return guessOf([], false);
  const near = guessed(typed, ids, true);
  if (near.likely.length > 0) return near;
  const nearNames = guessed(typed, bySlug.keys(), true).likely;
  const nearIds = [...new Set(nearNames.flatMap((one) => [...(bySlug.get(one) ?? [])]))];
  // "Quân khu V" is near both to the id and to the name of another one of its series, and is neither.
  const isOther = nearIds.length === 1 && nearNames.every((one) => guessed(typed, [one]).likely.length === 0);
  return guessOf(isOther ? [] : nearIds, false);
}

function guessOf(likely: readonly string[], isSure: boolean): Guess {
  return { likely, certain: isSure && likely.length === 1 ? (likely[0] ?? null) : null };
}

const committee = matchKey('ủy ban nhân dân');

/** The form in which names are compared; the committee's is the same in full and by its initials. */
function nameKey(name: string): string {
  return matchKey(onOneLine(name)).replaceAll(committee, 'ubnd');
}

/** "phường Nghi Thủy" → "Nghi Thủy": without the small words before it, or without the name of a kind. */
function withoutKind(name: string, kindNames: readonly string[]): string[] {
  const words = name.split(' ');
  const proper = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const lower = name.toLocaleLowerCase('vi');
  const kind = kindNames.find((one) => lower.startsWith(`${one} `));
  return [
    ...(proper > 0 ? [words.slice(proper).join(' ')] : []),
    ...(kind === undefined ? [] : [name.slice(kind.length + 1)]),
  ];
}
