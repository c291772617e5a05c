import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PageFigures } from '../../src/rendering/html/page-figures.ts';
import { printsAs } from '../../src/tracing/amounts.ts';
import { type Ledger, ledgerOf } from '../../src/tracing/ledger.ts';
import { campaigns } from '../support/campaigns.ts';
import { type Documented, documented } from '../support/document.ts';
import { exampleFiles } from '../support/example-reports.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { rendered } from '../support/rendered.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import { smallCampaign } from '../support/small-campaign.ts';

/** What a page prints as figures, in its order, and what it tells of them. */
async function pageOf(document: Documented) {
  const page = String(await rendered(document, 'html'));
  const [, main = ''] = /<main.*<\/main>/s.exec(page)?.[0].split(/<main[^>]*>/) ?? [];
  const [, data] = /<script type="application\/json" id="nguon-so-lieu">(.*?)<\/script>/s.exec(page) ?? [];
  if (data === undefined) throw new Error('The page tells nothing of its figures.');
  const printed = [...main.matchAll(/<(?:data value|time datetime)="([^"]*)"/g)].map(([, one = '']) => one);
  // Written by `pageFigures` alone.
  return { printed, told: JSON.parse(data) as PageFigures };
}

/** The number of the figure of each element: see `PageFigures.order`. */
function numbersOf({ order }: PageFigures): (number | null)[] {
  let next = 0;
  return order.flatMap((step) => {
    if (step <= 0) return [step === 0 ? null : -1 - step];
    next += step;
    return Array.from({ length: step }, (_, index) => next - step + index);
  });
}

/** That the page tells of each thing that it prints what the ledger knows of it, or where it stands in the files. */
function expectTold({ printed, told }: Awaited<ReturnType<typeof pageOf>>, ledger: Ledger, files: Files) {
  const text = (pieces: readonly number[]) => pieces.map((piece) => told.texts[piece]).join('');
  const numbers = numbersOf(told);
  expect(numbers).toHaveLength(printed.length);
  for (const [index, number] of numbers.entries()) {
    const [digits = '', figure] = [printed[index], told.figures[number ?? -1]];
    if (figure === undefined) throw new Error(`Nothing is told of ${digits}.`);
    if (figure.length === 3) {
      const [, file, line] = figure;
      const place = String(files.get(told.texts[file] ?? '')).split('\n')[line - 1] ?? '';
      const stated = [...place.matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
      const isThere = digits.includes('-', 1)
        ? place.includes(digits)
        : stated.includes(Math.abs(Number(digits)));
      expect([text(figure[0]), digits, place, isThere]).toEqual([text(figure[0]), digits, place, true]);
      continue;
    }
    const [title, name, , parts, leftOut] = figure;
    const known = ledger.figureNamed(text(name));
    if (known === null) throw new Error(`There is no figure ${text(name)}.`);
    expect([text(title), printsAs(known, digits)]).toEqual([known.title, true]);
    for (const [list, all] of [
      [told.lists[parts], known.derivation.parts],
      [told.lists[leftOut], known.leftOut],
    ] as const) {
      const [others = 0, ...listed] = list ?? [];
      expect(listed.length + others).toBe(all.length);
      for (const [at, [label, , , ...places]] of listed.entries()) {
        expect(told.texts[label]).toBe(all[at]?.label);
        expect(places.length).toBeLessThanOrEqual(2 * (all[at]?.places.length ?? 0));
      }
    }
  }
}

it('tells of every figure that a page prints what it was made of', async () => {
  await fc.assert(
    fc.asyncProperty(campaigns, async (files) => {
      const document = await documented(files);
      const { review } = document.checked;
      if (review === null) throw new Error('The campaign has errors.');
      expectTold(await pageOf(document), ledgerOf(review, document.summary), files);
    }),
    { ...runs(60, 6), examples: [[exampleFiles()]] },
  );
});

it('names no line of a PDF, on pages and in working copies', async () => {
  const files = filesOf(example.replace(/[^/\\]+$/, 'tinh-truong-giang-2025'));
  const { told } = await pageOf(await documented(files));
  const pdf = told.texts.indexOf('submissions/cua-say.pdf');
  const parts = told.lists.flatMap(([, ...listed]) => listed);
  const lines = parts.flatMap(([, , , ...places]) =>
    places.flatMap((file, at) => (at % 2 === 0 && file === pdf ? [places[at + 1]] : [])),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set([0]));
  const { tree } = await documented(files, 'report', { withSources: true });
  const texts = JSON.stringify(tree.annexes.at(-1));
  expect(texts).toContain('cua-say.pdf');
  expect(texts).not.toMatch(/cua-say\.pdf:/);
});

it('ends nowhere in what names a figure', async () => {
  const name = 'Thành viên </script><script>alert(1)</script>';
  const document = await documented(
    exampleFiles({ 'review.yaml': [['name: Công dân nhập ngũ', `name: "${name}"`]] }),
  );
  const { told } = await pageOf(document);
  expect(told.texts).toContain(name);
});

it('names the first of many parts, and says how many others there are', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `t${index + 1}`);
  const files = smallCampaign({
    units: Object.fromEntries(ids.map((id) => [id, { indicators: { x: { actual: 2 } } }])),
    review: {
      indicators: [
        {
          ...{ id: 'x', name: 'Chỉ tiêu X', programme: 'p', unitOfMeasure: 'người' },
          ...{ type: 'count', aggregation: 'sum' },
        },
      ],
    },
  });
  const { told } = await pageOf(await documented(files));
  const sums = told.figures.flatMap((figure) => (figure.length === 3 ? [] : [told.lists[figure[3]]]));
  expect(sums).toContainEqual([15, ...Array.from({ length: 25 }, () => expect.anything())]);
});
