import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../src/aggregation/inputs.ts';
import { fingerprintOf, summaryBytes } from '../../src/aggregation/summary-file.ts';
import { check } from '../../src/review.ts';
import { recomputedSummary } from '../../src/verification/json/recomputed-summary.ts';
import { placesInAreas, withAreas } from '../support/areas.ts';
import { campaigns } from '../support/campaigns.ts';
import { exampleFiles } from '../support/example-reports.ts';
import { type Files, memoryWorld, root } from '../support/memory-world.ts';
import { runs } from '../support/runs.ts';
import { reportFile, verified } from '../support/verified.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const file = await reportFile(exampleFiles(), 'json');
const text = Buffer.from(file).toString();

const bytesOf = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** The same with a fingerprint of what it states, as a forger would write it. */
function withFingerprint({ fingerprint: _, inputs, ...figures }: ReturnType<typeof JSON.parse>) {
  return { ...figures, inputs, fingerprint: fingerprintOf(figures, inputs) };
}

/** Every place of a value that holds something, by the way there. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))].slice(
    path.length === 0 ? 1 : 0,
  );
}

const places = placesIn(JSON.parse(text));

/** Changes what stands at a place: a digit or a letter of it, else it is taken out. */
function changedAt([...path]: readonly string[], at: number): Json {
  const whole: Json = JSON.parse(text);
  const last = path.pop() ?? '';
  let holder: Json = whole;
  for (const key of path) holder = Reflect.get(holder as object, key) as Json;
  const value = Reflect.get(holder as object, last) as Json;
  if (typeof value === 'string' && value !== '') {
    const index = at % value.length;
    const other = value[index] === '7' ? '8' : '7';
    Reflect.set(holder as object, last, value.slice(0, index) + other + value.slice(index + 1));
  } else if (typeof value === 'number') Reflect.set(holder as object, last, value + 1 + (at % 9));
  else if (typeof value === 'boolean') Reflect.set(holder as object, last, !value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder as object, last);
  return whole;
}

describe('a summary’s file', () => {
  it('that is as it was made is unchanged', async () => {
    expect(await verified(file)).toMatchObject({
      format: 'json',
      verdict: 'unchanged',
      differences: [],
      // Who made such a file of other rows is known by its fingerprint alone.
      remarks: [{ code: 'rows-only' }],
      fingerprint: JSON.parse(text).fingerprint,
    });
  });

  it('that was laid out otherwise says the same, but is not called unchanged', async () => {
    const compact = new TextEncoder().encode(JSON.stringify(JSON.parse(text)));
    expect(await verified(compact)).toMatchObject({
      verdict: 'different',
      differences: [{ code: 'saved-again' }],
    });
  });

  it('in which any one thing was changed or taken out is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), fc.nat(), async (index, at) => {
        const { verdict } = await verified(bytesOf(changedAt(places[index] ?? [], at)));
        expect(verdict).not.toBe('unchanged');
      }),
      runs(2000, 60),
    );
  });

  it('whose totals are not what its rows come to is told by figure, though it has a fingerprint', async () => {
    const whole = JSON.parse(text);
    const changes: readonly [string, (summary: typeof whole) => void][] = [
      [
        'awards.total.individuals',
        (one) => {
          one.awards.total.individuals += 1;
        },
      ],
      [
        'completeness.received',
        (one) => {
          one.completeness.received += 1;
        },
      ],
      [
        'indicators.tuyen-quan.actual',
        (one) => {
          one.indicators[0].actual = '1';
        },
      ],
      [
        'ratings.co-so-vung-manh.achieved',
        (one) => {
          one.ratings[0].achieved -= 1;
        },
      ],
      [
        'ratings.co-so-vung-manh.levels.vung-manh-toan-dien.count',
        (one) => {
          one.ratings[0].levels[0].count += 1;
        },
      ],
      [
        'commitments.0.signed',
        (one) => {
          one.commitments[0].signed -= 1;
        },
      ],
    ];
    for (const [figure, change] of changes) {
      const forged = JSON.parse(text);
      change(forged);
      const { verdict, differences } = await verified(bytesOf(withFingerprint(forged)));
      expect(verdict, figure).toBe('different');
      expect(differences.map((one) => one.figure)).toContain(figure);
    }
  });

  it('that is none, or of another version, can’t be verified', async () => {
    const cases = ['{', '{}', '{"version":4}', text.replace('"version": 4', '"version": 3'), `${text}{`];
    for (const one of cases) {
      expect(await verified(new TextEncoder().encode(one))).toMatchObject({
        verdict: 'unreadable',
        problem: { code: 'bad-data' },
      });
    }
  });
});

it('the totals of any campaign, and of its areas, are what its rows come to', async () => {
  await fc.assert(
    fc.asyncProperty(campaigns, placesInAreas, async (files: Files, places) => {
      const world = memoryWorld(withAreas(files, places));
      const { review, summary } = await check(root, world, { allowMissing: true });
      if (review === null || summary === null) throw new Error('The campaign has errors.');
      const whole = JSON.parse(Buffer.from(summaryBytes(summary, inputsOf(review))).toString());
      expect(recomputedSummary(whole)).toEqual(whole);
      for (const group of whole.groups) {
        group.completeness.late += 1;
        group.awards.total.individuals += 1;
        group.ratings[0].rated += 1;
        group.indicators[0].exact.sum += '1';
      }
      expect(recomputedSummary(whole).groups).toEqual(JSON.parse(JSON.stringify(summary.groups)));
    }),
    runs(300, 15),
  );
});
