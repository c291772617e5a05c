import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byRevision,
  nameOfFile,
  oncePerReview,
  type ReceivedSubmission,
  revisionOf,
  unitIdOf,
  unitOfFile,
} from '../../src/campaign/review.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { draftOfBase } from '../support/draft.ts';

/** A submission as it was received. */
function received(path: string, text: string | null): ReceivedSubmission {
  const source = new SourceText(path, text ?? '');
  const { root } = parseYaml(source);
  return {
    source,
    root: text === null || root === null ? null : conformingValues('submission', source, root).root,
  };
}

const submission = fc
  .record({ unit: fc.constantFrom('an', 'binh', null), revision: fc.option(fc.integer({ min: 1, max: 4 })) })
  .map(({ unit, revision }) =>
    received(
      'a.yaml',
      `${unit === null ? '' : `unit: ${unit}\n`}year: 2023\nsubmitted: 2023-11-20\n${revision === null ? '' : `revision: ${revision}\n`}`,
    ),
  );

describe('submissions', () => {
  it('are parted into those that count and those that a later revision replaced, none lost', () => {
    fc.assert(
      fc.property(fc.array(submission, { maxLength: 8 }), (all) => {
        const { latest: submissions, superseded } = byRevision(all);
        const inOrder = (part: readonly ReceivedSubmission[]) => all.filter((one) => part.includes(one));
        expect(inOrder(submissions)).toEqual(submissions);
        expect(inOrder(superseded)).toEqual(superseded);
        expect(submissions.length + superseded.length).toBe(all.length);
        for (const one of all) {
          const unit = one.root?.value.unit;
          const later = all.some(
            (other) => other.root?.value.unit === unit && revisionOf(other) > revisionOf(one),
          );
          expect(superseded.includes(one)).toBe(unit !== undefined && later);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are of the unit that they name, else of that of their file’s name', () => {
    const head = 'year: 2023\nsubmitted: 2023-11-20\n';
    expect(unitIdOf(received('submissions/an.yaml', `unit: binh\n${head}`))).toBe('binh');
    expect(unitIdOf(received('submissions/an.yaml', head))).toBe('an');
    expect(unitIdOf(received('submissions/an.yaml', null))).toBe('an');
    expect(unitOfFile(received('submissions/an.yaml', `unit: binh\n${head}`))).toBe('an');
    expect(unitOfFile(received('submissions/don-vi_con.yaml', head))).toBe('con');
  });

  it('are the first revision unless they say otherwise', () => {
    expect(revisionOf(received('an.yaml', 'unit: an\nyear: 2023\n'))).toBe(1);
    expect(revisionOf(received('an.yaml', 'unit: an\nrevision: 3\n'))).toBe(3);
    expect(revisionOf({ root: null })).toBe(1);
  });

  it.each([
    ['submissions/nghi-thuy.yaml', 'nghi-thuy'],
    ['nghi-thuy.YML', 'nghi-thuy'],
    ['a/b/nghi-thuy.yaml.txt', 'nghi-thuy'],
    ['nghi-thuy.lan-2.yaml', 'nghi-thuy.lan-2'],
    ['nghi-thuy.docx', 'nghi-thuy.docx'],
  ])('in %s are named %s', (path, name) => expect(nameOfFile(path)).toBe(name));
});

it('what is generated for a review is generated once for each', async () => {
  const [one, other] = [await draftOfBase(), await draftOfBase()];
  const seen: unknown[] = [];
  const units = oncePerReview(function* (review) {
    seen.push(review);
    yield* review.campaign.units.keys();
  });
  expect(units(one)).toEqual(['phuong-an', 'phuong-binh']);
  expect(units(one)).toBe(units(one));
  expect(units(other)).not.toBe(units(one));
  expect(seen).toEqual([one, other]);
});
