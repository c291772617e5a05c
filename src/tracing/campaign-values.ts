import type { SourcePlace } from '../aggregation/summary.generated.ts';
import { appliesTo, isReportedByUnits, isToSendRollup } from '../campaign/campaign.ts';
import type { Language } from '../diagnostics/definition.ts';
import { schemaAt } from '../intake/schema-files.ts';
import type { Located } from '../intake/values.ts';
import type { Counted } from './figure.ts';
import { campaignFigure } from './figure-names.ts';
import { byId, type Entry, leaf, type NameNode } from './name-tree.ts';
import { asTyped, countEntry, countedPart, dateEntry, typedPart } from './parts.ts';
import { placeOf, type Recorded } from './recorded.ts';
import type { TracingWords } from './words.ts';

/** What review.yaml states itself: its numbers, its days, and how many things its lists have. */
export function campaignFigures(recorded: Recorded, language: Language): NameNode {
  const { root } = recorded.campaign;
  const known: Known = { words: recorded.words, language };
  const values = nodeOf(known, root, [], ['review.yaml']);
  return {
    ...values,
    *members() {
      yield* values.members();
      yield ['indicators-requested', leaf(() => requested(recorded))];
    },
    member(path) {
      return path[0] === 'indicators-requested'
        ? { key: path[0], node: leaf(() => requested(recorded)), length: 1 }
        : values.member(path);
    },
  };
}

/** How many indicators units are asked for. */
function requested(recorded: Recorded): Entry {
  const { campaign, words } = recorded;
  const asked = recorded.declaredUnits.flatMap((id) => campaign.units.get(id)?.value ?? []);
  const all = [...campaign.indicators.values()].filter(
    ({ value }) =>
      isReportedByUnits(value) &&
      asked.some((unit) => appliesTo(value.kinds, unit) || isToSendRollup(campaign, unit)),
  );
  const parts = () => all.map((one) => countedPart(one.value.name, null, one.get('name')));
  return countEntry(words.titled('review.yaml', words.requested), all.length, 'item', parts);
}

/** What titles are made with. */
interface Known {
  readonly words: TracingWords;
  readonly language: Language;
}

/** What a key of review.yaml is called: in Vietnamese as in its schema, in English as it is. */
function keyInWords(path: readonly string[], { language }: Known): string {
  const title = language === 'vi' ? schemaAt('campaign', path)?.title : undefined;
  return title ?? path.at(-1) ?? '';
}

/** A value of review.yaml, and all within it. */
type Value = Pick<Located<unknown>, 'value' | 'digits' | 'place' | 'children'>;

/** @param titles what a value is, and what that is in */
function nodeOf(known: Known, located: Value, path: readonly string[], titles: readonly string[]): NameNode {
  const { value, place } = located;
  const [file = '', ...within] = titles;
  const title = known.words.titled(file, within.join(' › '));
  if (Array.isArray(value)) return listNode(known, located, { path, titles, title });
  if (typeof value === 'object' && value !== null) {
    const entries = new Map(located.children().map(({ key, child }) => [key, child]));
    return valuesWithin(known, entries, path, titles);
  }
  if (typeof value === 'number') {
    const part = typedPart(title, campaignFigure(path), located);
    const { digits } = part;
    return leaf(() => ({ kind: 'number', title, digits, unit: '', derived: () => asTyped(part) }));
  }
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return leaf(() => dateEntry(title, title, { value, place }));
  }
  return byId([], () => null);
}

/** What stands in a map, or a list, by keys. */
function valuesWithin(
  known: Known,
  values: ReadonlyMap<string, Value>,
  path: readonly string[],
  titles: readonly string[],
  entry: () => Entry | null = () => null,
): NameNode {
  return byId(
    values.keys(),
    (key) => {
      const value = values.get(key);
      return value === undefined
        ? null
        : nodeOf(
            known,
            value,
            [...path, key],
            [...titles, nameOf(value) ?? keyInWords([...path, key], known)],
          );
    },
    { entry },
  );
}

interface Listed {
  readonly path: readonly string[];
  readonly titles: readonly string[];
  readonly title: string;
}

/** How many things a list has, and these by their ids, or, where they have none, by their numbers from 1. */
function listNode(known: Known, located: Value, { path, titles, title }: Listed): NameNode {
  const items = located.children().map(({ child }) => child);
  const [only] = path.length === 1 ? path : [];
  const counted = only === undefined ? 'item' : (countedIn[only] ?? 'item');
  const parts = () => items.map((item) => countedPart(nameOf(item) ?? title, null, null, [placeAt(item)]));
  const entry = () => countEntry(title, items.length, counted, parts);
  const byKey = new Map(items.map((item, index) => [textAt(item, 'id') ?? String(index + 1), item] as const));
  return valuesWithin(known, byKey, path, titles, entry);
}

/** What the things in lists are. */
const countedIn: Readonly<Record<string, Counted>> = { units: 'unit', clusters: 'cluster' };

/** What a thing is called, however that is said of things of its kind. */
function nameOf(item: Value): string | null {
  const names = ['name', 'label', 'shortTitle', 'title'].map((key) => textAt(item, key));
  return names.find((name) => name !== null) ?? null;
}

function textAt({ value }: Value, key: string): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  // It has the key.
  const text = (value as Readonly<Record<string, unknown>>)[key];
  return typeof text === 'string' ? text : null;
}

/** Where a thing is named. */
function placeAt(item: Value): SourcePlace {
  const id = item.children().find(({ key }) => key === 'id');
  return placeOf((id?.child ?? item).place);
}
