import Big from 'big.js';
import { grouped } from '../campaign/grouping.ts';
import type { Located } from '../intake/values.ts';
import { once } from '../once.ts';
import { byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { asTyped, typedPart } from './parts.ts';
import type { Recorded } from './recorded.ts';

/** A value of any file. */
type Value = Pick<Located<unknown>, 'value' | 'digits' | 'place' | 'children'>;

/** A number as it stands at one place of a file. */
interface TypedNumber {
  readonly keys: readonly string[];
  readonly number: Value;
  readonly line: number;
  readonly column: number;
}

/**
 * Any number of a file by where it stands: "typed.submissions/nghi-tan.yaml:26:25"; where the line has no other, also
 * "typed.submissions/nghi-tan.yaml:26". None is listed: what is of any consequence has a name of its own.
 */
export function typedFigures(recorded: Recorded): NameNode {
  const { campaign, host, submissions, superseded, rollups, supersededRollups } = recorded.review;
  const roots = once(() => {
    const all: Value[] = [campaign.root, ...(host === null ? [] : [host])];
    for (const { root } of [...submissions, ...superseded, ...rollups, ...supersededRollups])
      if (root !== null) all.push(root);
    return grouped(all, ({ place }) => place.source.path);
  });
  const numbersIn = new Map<string, readonly TypedNumber[]>();
  const inFile = (file: string): readonly TypedNumber[] => {
    let numbers = numbersIn.get(file);
    if (numbers === undefined) {
      numbers = (roots().get(file) ?? []).flatMap((root) => [...typedNumbers(root, [])]);
      numbersIn.set(file, numbers);
    }
    return numbers;
  };
  return {
    ...byId([], () => null),
    member(path) {
      const found = placeIn(path.join('.'));
      if (found === null) return null;
      const there = inFile(found.file).filter(
        ({ line, column }) => line === found.line && (found.column === null || column === found.column),
      );
      const [only, ...others] = there;
      if (only === undefined || others.length > 0) return null;
      const key = `${found.file}:${only.line}:${only.column}`;
      return { key, node: leaf(() => entryOf(recorded, found.file, only)), length: path.length };
    },
  };
}

function entryOf({ words }: Recorded, file: string, { keys, number }: TypedNumber): Entry {
  const title = words.titled(file, keys.join(' › '));
  return {
    kind: 'number',
    title,
    digits: new Big(number.digits).toFixed(),
    unit: '',
    derived: () => asTyped(typedPart(title, null, number)),
  };
}

function* typedNumbers(located: Value, keys: readonly string[]): Generator<TypedNumber> {
  if (typeof located.value === 'number') {
    const { source, start } = located.place;
    const { line, column } = source.position(start);
    yield { keys, number: located, line, column };
    return;
  }
  for (const { key, child } of located.children()) yield* typedNumbers(child, [...keys, key]);
}

/** "submissions/nghi-tan.yaml:26:25" apart; `null` where it is no place. */
function placeIn(text: string) {
  const parts = text.split(':');
  const isNumber = (part: string | undefined) => part !== undefined && /^\d+$/.test(part);
  const count = isNumber(parts.at(-1)) ? (isNumber(parts.at(-2)) ? 2 : 1) : 0;
  if (count === 0 || parts.length <= count) return null;
  const [line, column] = parts.slice(-count);
  return {
    file: parts.slice(0, -count).join(':'),
    line: Number(line),
    column: column === undefined ? null : Number(column),
  };
}
