import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type Described, tablesOfValues } from '../../src/report/described-values.ts';
import { Printed, PrintedText } from '../../src/report/printed.ts';
import { reportContentOf, reviewOf, viewOfReport } from '../support/review.ts';
import { example } from '../support/run.ts';

/** Every name by which a template may ask for something within a value. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  // Templates print it, and see nothing within.
  if (value instanceof Printed || value instanceof PrintedText) return [];
  return Object.entries(value).flatMap(([name, child]) => [name, ...namesIn(child)]);
}

it('every value that a template may use is in templates/README.md', async () => {
  const manual = await readFile(new URL('../../templates/README.md', import.meta.url), 'utf8');
  const documented = new Set([...manual.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name));
  const view = viewOfReport(reportContentOf(await reviewOf(example)));
  const names = new Set(namesIn(view));
  expect(names.size).toBeGreaterThan(100);
  expect([...names].filter((name) => !documented.has(name))).toEqual([]);
});

interface Person {
  readonly name: string;
  readonly title: string | null;
  readonly street: string;
  readonly town: string;
  readonly country: string;
  readonly isHere: boolean;
}

interface View {
  readonly year: number;
  readonly host: Person;
  readonly guests: readonly Person[];
  readonly speaker: Person & { readonly topic: string };
}

it('values are described in one table each, under every path that leads to them', () => {
  const person: Described<Person> = {
    ...{ name: 'the name', title: 'the title' },
    ...{ street: 'the street', town: 'the town', country: 'the country' },
    isHere: 'whether they are here',
  };
  const values: Described<View> = {
    year: 'the year',
    host: { about: 'the host', values: person },
    guests: { about: 'the guests', values: person },
    speaker: { about: 'who speaks', values: { ...person, topic: 'of what' } },
  };
  const tables = tablesOfValues<View>('Values', values).replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
  expect(tables).toBe(
    [
      '### Values\n\n| giá trị | nghĩa |\n| --- | --- |',
      '| `year` | the year |\n| `host` | the host |\n| `guests` | the guests |\n| `speaker` | who speaks |\n',
      '### `host`, `guests`\n\n| giá trị | nghĩa |\n| --- | --- |',
      ...Object.entries(person).map(([name, about]) => `| \`${name}\` | ${about} |`),
      '\n### `speaker`\n\n| giá trị | nghĩa |\n| --- | --- |',
      '| `topic` | of what |\n| … | mọi giá trị của `host` |\n',
    ].join('\n'),
  );
});
