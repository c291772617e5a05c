import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf, treeOf } from '../../src/documents.ts';
import { programKinds } from '../../src/intake/document-kinds.ts';
import type { Value } from '../../src/report/printed.ts';
import { type Checked, check } from '../../src/review.ts';
import { printsAs } from '../../src/tracing/amounts.ts';
import type { Figure } from '../../src/tracing/figure.ts';
import { type Ledger, ledgerOf } from '../../src/tracing/ledger.ts';
import { placesInAreas, withAreas } from '../support/areas.ts';
import { campaigns } from '../support/campaigns.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';

const examples = ['cua-lo-2023', 'xa-moc-khe-2025', 'tinh-truong-giang-2025'].map((name) =>
  example.replace(/[^/\\]+$/, name),
);

/** Every value that stands in a document, wherever. */
function* valuesIn(node: unknown): Generator<Value> {
  if (typeof node !== 'object' || node === null) return;
  // Nothing else in a document's tree has both.
  if ('figure' in node && 'sources' in node) yield node as Value;
  else for (const inner of Object.values(node)) yield* valuesIn(inner);
}

/** What each figure is that the documents of a campaign print, by its name: in one sentence without a sign, in another rounded. */
async function figuresIn(checked: Checked, files: Files): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const figures = new Map<string, Set<string>>();
  for (const kind of programKinds.keys()) {
    for (const document of documentsOf(checked, kind)) {
      for (const value of valuesIn(await treeOf(checked, document, memoryWorld(files)))) {
        const known = figures.get(value.figure) ?? new Set();
        known.add(value.kind === 'date' ? value.date : String(Math.abs(Number(value.digits))));
        figures.set(value.figure, known);
      }
    }
  }
  return figures;
}

/** Names by which more than one figure is printed. */
const ambiguous = (figures: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...figures].filter(([, all]) => all.size > 1).map(([name, all]) => `${name}: ${[...all].join(', ')}`);

describe.each(examples)('figures of %s', (folder) => {
  it('are one figure by each name, in whichever document', async () => {
    const files = filesOf(folder);
    const figures = await figuresIn(await check(root, memoryWorld(files)), files);
    expect(figures.size).toBeGreaterThan(100);
    expect(ambiguous(figures)).toEqual([]);
    // Ids and words in ASCII with dots between them, and slashes within ids of roll-ups; only decisions are named by their numbers, and what a revision changed by its place.
    const isOdd = (name: string) =>
      !/^[a-z][a-z0-9-]*(\.(?:_others|[a-z0-9-]+(?:\/[a-z0-9-]+)*))*$/.test(name) &&
      !/decisions\.|^typed\./.test(name);
    expect([...figures.keys()].filter(isOdd)).toEqual([]);
  });
});

/** Every value in the documents that does not resolve, or is printed as another figure than the ledger has by its name. */
async function untraced(files: Files): Promise<string[]> {
  const checked = await check(root, memoryWorld(files), { allowMissing: true });
  const { draft, review, findings, summary } = checked;
  if (draft === null) return [];
  const ledger = ledgerOf(review ?? draft, summary, 'vi', { findings, today: memoryWorld(files).today() });
  const wrong = new Set<string>();
  for (const kind of programKinds.keys()) {
    for (const document of documentsOf(checked, kind)) {
      for (const value of valuesIn(await treeOf(checked, document, memoryWorld(files)))) {
        const fault = faultOf(ledger, value);
        if (fault !== null) wrong.add(fault);
      }
    }
  }
  return [...wrong];
}

function faultOf(ledger: Ledger, value: Value): string | null {
  const figure = ledger.figureNamed(value.figure);
  const printed = value.kind === 'date' ? value.date : value.digits;
  if (figure === null || !printsAs(figure, printed)) {
    return `${value.figure}: ${printed}, not ${figure?.digits}`;
  }
  return isSomewhere(ledger, figure) ? null : `nowhere: ${value.figure}`;
}

/** Whether a figure leads to files, by itself or by others; of what there are none, and of the day, there is nowhere to go. */
function isSomewhere(ledger: Ledger, { name, digits, derivation }: Figure): boolean {
  if (digits === null || Number(digits) === 0 || name === 'today') return true;
  return derivation.parts.some(({ places, figure }) => {
    const other = figure === null || figure === name ? null : ledger.figureNamed(figure);
    return places.length > 0 || (other !== null && isSomewhere(ledger, other));
  });
}

it.each(examples)('every value in the documents of %s is traced', async (folder) => {
  expect(await untraced(filesOf(folder))).toEqual([]);
});

it('figures of any campaign are one figure by each name', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(campaigns, fc.option(placesInAreas), async (given, areas) => {
      const files = areas === null ? given : withAreas(given, areas);
      const checked = await check(root, memoryWorld(files), { allowMissing: true });
      expect(ambiguous(await figuresIn(checked, files))).toEqual([]);
      expect(await untraced(files)).toEqual([]);
    }),
    runs(40, 4),
  );
});
