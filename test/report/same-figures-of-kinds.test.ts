import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../src/document/tree.ts';
import { documentsOf, treeOf } from '../../src/documents.ts';
import { programKinds, requiredKindNames } from '../../src/intake/document-kinds.ts';
import type { NumberValue } from '../../src/report/printed.ts';
import { type Checked, check } from '../../src/review.ts';
import { campaigns } from '../support/campaigns.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';

const examples = ['cua-lo-2023', 'xa-moc-khe-2025', 'tinh-truong-giang-2025'].map((name) =>
  example.replace(/[^/\\]+$/, name),
);
const kinds = [...programKinds.keys()];

/** Every number that a document prints as a value, wherever it stands. */
function* valuesIn(node: unknown): Generator<NumberValue> {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node && node.kind === 'number' && 'digits' in node) yield node as NumberValue;
  else for (const inner of Object.values(node)) yield* valuesIn(inner);
}

const figure = ({ digits }: NumberValue) => String(Number(digits));

const placesOf = ({ sources }: NumberValue) =>
  sources
    .map(({ file, line, column }) => `${file}:${line}:${column}`)
    .sort()
    .join(' ');

const keyOf = (value: NumberValue) => `${figure(value)} ${placesOf(value)}`;

/** The entry, or the item of a list, that begins at a place of a file. */
function entryAt(files: Files, { file, line, column }: NumberValue['sources'][number]): string {
  if (line === null || column === null) throw new Error(`${file} has no lines.`);
  const [first = '', ...others] = new TextDecoder()
    .decode(files.get(file))
    .split('\n')
    .slice(line - 1);
  // A list begins where its first item does.
  const indent = first.slice(column - 1).startsWith('- ') ? column - 1 : column;
  const end = others.findIndex((one) => one.trim() !== '' && one.search(/\S/) < indent);
  return [first.slice(column - 1), ...others.slice(0, end === -1 ? undefined : end)].join('\n');
}

const numbersIn = (text: string) => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));

/** Whether a number is one of some others, or the difference of two of them. */
const isOf = (number: number, others: readonly number[]) =>
  [0, ...others].some((less) => others.some((one) => Math.abs(number - (one - less)) < 1e-9));

/** Whether a number is what is typed at one of its places, the difference of two such, or counts places or items. */
function followsFromPlaces(files: Files, value: NumberValue): boolean {
  const number = Number(value.digits);
  const entries = value.sources.map((source) => entryAt(files, source));
  if (entries.some((text) => isOf(number, numbersIn(text)))) return true;
  const items = Math.max(0, ...entries.map((text) => text.split(/^ *- /m).length - 1));
  return Number.isInteger(number) && number >= 0 && number <= Math.max(entries.length, items);
}

/** What units have of indicators, by the places that it comes from. */
function figuresOfUnits({ summary }: Checked): ReadonlyMap<string, readonly number[]> {
  const rows = (summary?.indicators ?? []).flatMap(({ units }) => units);
  return new Map(
    rows.map(({ target, actual, previous, sources }) => [
      JSON.stringify(sources),
      [target, actual, previous].flatMap((one) => (one === null ? [] : [Number(one)])),
    ]),
  );
}

/** The trees of all documents of a kind. */
const treesOf = (checked: Checked, kind: string, files: Files): Promise<DocumentTree[]> =>
  Promise.all(documentsOf(checked, kind).map((document) => treeOf(checked, document, memoryWorld(files))));

describe.each(examples)('the documents of %s', (folder) => {
  const files = filesOf(folder);
  const checked = check(root, memoryWorld(files));
  const ofReport = checked.then(async (one) => {
    const trees = await Promise.all(requiredKindNames.map((kind) => treesOf(one, kind, files)));
    return new Set([...valuesIn(trees)].map(keyOf));
  });

  it.each(kinds)(
    'state, in the kind "%s", no figure that is not the report’s or follows from its places',
    async (kind) => {
      const values = [...valuesIn(await treesOf(await checked, kind, files))];
      const known = await ofReport;
      const ofUnits = figuresOfUnits(await checked);
      const others = values.filter((value) => {
        const figures = ofUnits.get(JSON.stringify(value.sources)) ?? [];
        return (
          !known.has(keyOf(value)) && !isOf(Number(value.digits), figures) && !followsFromPlaces(files, value)
        );
      });
      expect(others.map((value) => `${figure(value)} ${value.unit}: ${placesOf(value)}`)).toEqual([]);
    },
  );
});

it('documents of every kind can be made of any campaign', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(campaigns, async (files) => {
      const checked = await check(root, memoryWorld(files), { allowMissing: true });
      for (const kind of kinds) expect(await treesOf(checked, kind, files)).toBeInstanceOf(Array);
    }),
    runs(60, 4),
  );
});
