import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { filesOf, revalidating } from '../support/memory-world.ts';
import { isLong } from '../support/needs.ts';
import { example } from '../support/run.ts';

// The other units' submissions are like this one, and would be checked anew each time.
const submission = 'submissions/nghi-thuy.yaml';
const files = new Map(
  [...filesOf(example)].filter(([name]) => !name.startsWith('submissions/') || name === submission),
);
const validatedWith = await revalidating(files);
const textOf = (name: string) => new TextDecoder().decode(files.get(name));

/** A key of a file, with the places of itself and of its value. */
interface Key {
  readonly name: string;
  /** Its place among keys of its like: ids and numbers of items do not distinguish keys alike. */
  readonly pattern: string;
  readonly key: readonly [number, number];
  readonly value: readonly [number, number];
  readonly isCollection: boolean;
}

/** Each kind of key in a file once: the first of its like. */
function keysOf(text: string): Key[] {
  const byPattern = new Map<string, Key>();
  const walk = (node: ParsedNode | null, pattern: string): void => {
    if (isSeq(node)) for (const item of node.items) walk(item, `${pattern}/[]`);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key) || value === null) continue;
      const name = String(key.value);
      const own = `${pattern}/${/^[a-z]+(-[a-z0-9]+)+$|^cum-\d$/.test(name) ? '*' : name}`;
      const isCollection = isMap(value) || isSeq(value);
      const spans = { key: span(key.range), value: span(value.range) };
      if (!byPattern.has(own)) byPattern.set(own, { name, pattern: own, isCollection, ...spans });
      walk(value, own);
    }
  };
  walk(parseDocument(text).contents, '');
  return [...byPattern.values()];
}

const span = ([start, end]: readonly [number, number, number]) => [start, end] as const;

async function findingsOf(name: string, text: string) {
  const { findings } = await validatedWith(name, new TextEncoder().encode(text));
  return findings
    .filter(({ place, code }) => place.source.path === name && code !== 'submission-missing')
    .map(({ code, place }) => ({ code, line: place.source.lineOf(place.start) }));
}

const replaced = (text: string, [start, end]: readonly [number, number], by: string) =>
  text.slice(0, start) + by + text.slice(end);

const lineOf = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

describe.each(['review.yaml', 'host.yaml', submission])('in %s, a key', (name) => {
  const text = textOf(name);
  const keys = keysOf(text);
  /** Every day half of the keys are changed in one of three ways, each of them in turn; in long runs all in every way. */
  const inTurn = (way: number) => keys.filter((_, index) => isLong || index % 6 === 2 * way);

  it('is found nowhere as it is', async () => expect(await findingsOf(name, text)).toEqual([]));

  // Any name may be abbreviated.
  const known = inTurn(0).filter(({ pattern }) => !pattern.startsWith('/abbreviations/'));

  it.each(known)('$pattern under an unknown name is found on its line', async ({ key }) => {
    const found = await findingsOf(name, replaced(text, key, 'khong-co-muc-nay'));
    expect(found.filter(({ line }) => line === lineOf(text, key[0]))).not.toEqual([]);
  });

  it.each(inTurn(1))(
    '$pattern with a value of the wrong type is found on its line',
    async ({ key, value, isCollection }) => {
      const start = text.indexOf(':', key[1]) + 1;
      const wrong = isCollection ? '7' : '[[7]]';
      const found = await findingsOf(name, `${text.slice(0, start)} ${wrong}${text.slice(value[1])}`);
      expect(found.map(({ line }) => line)).toContain(lineOf(text, start));
    },
  );

  it.each(inTurn(2))('$pattern left empty is found on its line', async ({ key, value }) => {
    const start = text.indexOf(':', key[1]) + 1;
    const found = await findingsOf(name, text.slice(0, start) + text.slice(value[1]));
    expect(found.map(({ line }) => line)).toContain(lineOf(text, start));
  });
});

describe('a required key that is missing', () => {
  it.each([
    ['submissions/nghi-thuy.yaml', 'unit: nghi-thuy\n', 3, 'missing-key'],
    ['submissions/nghi-thuy.yaml', 'year: 2023\n', 3, 'missing-key'],
    ['submissions/nghi-thuy.yaml', 'submitted: 2023-11-27\n', 3, 'missing-key'],
    ['submissions/nghi-thuy.yaml', '    programme: quoc-phong-an-ninh\n', 37, 'missing-key'],
    ['submissions/nghi-thuy.yaml', 'actual: 134, ', 23, 'indicator-empty'],
    ['submissions/nghi-thuy.yaml', '  hoa-giai: { actual: 18, previous: 15 }\n', 20, 'indicator-missing'],
    ['review.yaml', 'year: 2023\n', 4, 'missing-key'],
    [
      'review.yaml',
      '    symbol: BC-UBND # chưa có dòng number vì báo cáo chưa được cấp số\n',
      29,
      'missing-key',
    ],
    ['review.yaml', ', kind: ward }\n  - { id: nghi-thuy', 60, 'missing-key'],
  ] as const)('is found: %s %j', async (name, removed, line, code) => {
    const text = textOf(name);
    expect(text).toContain(removed);
    const by = removed.startsWith(', kind') ? ' }\n  - { id: nghi-thuy' : '';
    expect(await findingsOf(name, text.replace(removed, by))).toContainEqual({ code, line });
  });
});
