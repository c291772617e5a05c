import { grouped } from '../campaign/grouping.ts';
import { localityKinds } from '../vietnamese/locality-kinds.ts';
import { inCapitals } from '../vietnamese/names.ts';
import { nfc, onOneLine } from '../vietnamese/normal-forms.ts';
import { slug } from '../vietnamese/slug.ts';
import { withFullLocalities } from './full-names.ts';
import { idsFor } from './unit-ids.ts';
import { beginningOf, type NameBeginning } from './unit-kinds.ts';

/** A unit of a campaign that is being opened. */
export interface NewUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A kind of units in a campaign that is being opened. */
export interface NewUnitKind {
  readonly id: string;
  readonly name: string;
}

/** A unit as somebody named it; what is left out is made from the name. */
export interface NamedUnit {
  readonly name: string;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
}

/** Units, and what had to be guessed of them. */
export interface NewUnits {
  readonly units: readonly NewUnit[];
  readonly unitKinds: readonly NewUnitKind[];
  readonly guesses: readonly UnitsGuess[];
}

/** What was guessed of units that are alike in it. */
export type UnitsGuess =
  /** The kind that their names begin with. */
  | { readonly about: 'known-kind'; readonly kind: string; readonly ids: readonly string[] }
  /** The kind of those whose names begin with none. */
  | { readonly about: 'other-kind'; readonly kind: string; readonly names: readonly string[] }
  /** Names that were typed otherwise. */
  | { readonly about: 'names'; readonly names: readonly (readonly [typed: string, name: string])[] }
  | { readonly about: 'capitals'; readonly names: readonly string[] };

/**
 * Units from names: "phường Nghi Thủy" is nghi-thuy, a ward. Where two would have one id, the whole name makes it;
 * where that is the same as well, a number is added.
 * @param otherKind the kind of places whose names begin with none
 * @param hostLocality "xã Thử", which the names of its agencies end with
 */
export function unitsOf(
  named: readonly NamedUnit[],
  otherKind = 'đơn vị',
  hostLocality: string | null = null,
): NewUnits {
  const unitKinds = new Map<string, NewUnitKind>();
  const taken = new Set<string>();
  const typedIds = new Set(named.flatMap(({ id }) => id ?? []));
  const all = named.map((unit) => {
    const name = nameOf(unit.name);
    const beginning = beginningOf(name);
    const kindName = typedKind(unit) ?? kindOf(name, beginning) ?? (isPlaceName(name) ? otherKind : 'đơn vị');
    const kind = slug(kindName) ?? 'don-vi';
    if (!unitKinds.has(kind)) unitKinds.set(kind, { id: kind, name: kindName });
    // What somebody typed is left to the unit that it was typed for.
    const made = idsFor(name, hostLocality).filter((id) => !typedIds.has(id));
    const candidates = [...(unit.id === undefined ? [] : [unit.id]), ...made];
    const id = freeAmong(candidates, taken);
    taken.add(id);
    return { id, name, kind, typed: unit, isKnown: beginning !== null };
  });
  return {
    units: all.map(({ id, name, kind }) => ({ id, name, kind })),
    unitKinds: [...unitKinds.values()],
    guesses: guessesOf(all, unitKinds),
  };
}

interface GuessedUnit extends NewUnit {
  readonly typed: NamedUnit;
  readonly isKnown: boolean;
}

function guessesOf(all: readonly GuessedUnit[], unitKinds: ReadonlyMap<string, NewUnitKind>): UnitsGuess[] {
  const nameOfKind = (id: string) => unitKinds.get(id)?.name ?? id;
  const known = grouped(
    all.filter(({ isKnown, typed }) => isKnown || typed.kind !== undefined),
    ({ kind }) => kind,
  );
  const others = grouped(
    all.filter(({ isKnown, typed }) => !isKnown && typed.kind === undefined),
    ({ kind }) => kind,
  );
  const changed = all.filter(({ name, typed }) => name !== onOneLine(nfc(typed.name)));
  const capitals = all.filter(({ name }) => inCapitals(name));
  return [
    ...[...known].map(([kind, units]) => ({
      about: 'known-kind' as const,
      kind: nameOfKind(kind),
      ids: units.map(({ id }) => id),
    })),
    ...[...others].map(([kind, units]) => ({
      about: 'other-kind' as const,
      kind: nameOfKind(kind),
      names: units.map(({ name }) => name),
    })),
    ...(changed.length === 0
      ? []
      : [
          {
            about: 'names' as const,
            names: changed.map(({ name, typed }) => [onOneLine(nfc(typed.name)), name] as const),
          },
        ]),
    ...(capitals.length === 0
      ? []
      : [{ about: 'capitals' as const, names: capitals.map(({ name }) => name) }]),
  ];
}

/** A name as sentences have it: the words of places in full and small, "Phường Nghi Thủy" → "phường Nghi Thủy". */
function nameOf(typed: string): string {
  const name = withFullLocalities(onOneLine(nfc(typed)));
  const beginning = beginningOf(name);
  const rest = name.slice(beginning?.text.length ?? 0).trim();
  // "Phường 5" has its capital in sentences as well (NĐ 30, II.2); what is all in capitals is for people to change.
  const isNumbered = beginning !== null && localityKinds.includes(beginning.kind) && /^\d/.test(rest);
  if (beginning === null || !beginning.isPlace || isNumbered || !/\p{Ll}/u.test(name)) return name;
  return beginning.text.toLocaleLowerCase('vi') + name.slice(beginning.text.length);
}

/** A kind that was typed; one that is known as sentences have it: "Thôn" → "thôn", "TDP" → "tổ dân phố". */
function typedKind({ kind }: NamedUnit): string | undefined {
  const beginning = kind === undefined ? null : beginningOf(kind);
  return beginning?.text.length === kind?.length ? beginning?.kind : kind;
}

/** The kind that a name states. "UBND xã Đông" is the commune's. */
function kindOf(name: string, beginning: NameBeginning | null): string | null {
  if (beginning?.kind !== 'ủy ban nhân dân') return beginning?.kind ?? null;
  return beginningOf(name.slice(beginning.text.length).trim())?.kind ?? beginning.kind;
}

/** Whether a name may be that of a place without what it is: every word begins with a capital, or is a number. */
const isPlaceName = (name: string) => name.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word));

function freeAmong(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((one) => !taken.has(one));
  for (let number = 2; free === undefined; number += 1) {
    const numbered = `${candidates[0] ?? 'don-vi'}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
  return free;
}
