import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formats } from '../src/rendering/formats.generated.ts';
import type { FormatName } from '../src/review.ts';
import { documented, withoutCharts } from './support/document.ts';
import { filesOf } from './support/memory-world.ts';
import { isOdd, paragraphsOf } from './support/odd-sentences.ts';
import { rendered } from './support/rendered.ts';
import { example } from './support/run.ts';

const folder = fileURLToPath(new URL('../examples', import.meta.url));
const campaigns = readdirSync(folder).filter((name) =>
  readdirSync(join(folder, name)).includes('review.yaml'),
);
// The keys of an object literal are the formats' names.
const formatNames = Object.keys(formats) as FormatName[];

describe.each(campaigns)('the example %s', (name) => {
  const document = documented(filesOf(join(folder, name)));

  it('has nothing to find, and no unit is missing', async () => {
    const { checked, summary } = await document;
    expect(checked.findings).toEqual([]);
    expect(summary.completeness.missing).toEqual(0);
  });

  it('is marked as illustrative in each of its files', () => {
    for (const [path, bytes] of filesOf(join(folder, name))) {
      expect([path, /minh họa/iu.test(String(bytes))]).toEqual([path, true]);
    }
  });

  it('words no sentence as none may be', async () => {
    expect(paragraphsOf((await document).tree).filter(isOdd)).toEqual([]);
  });

  // The reference campaign's are read back by the tests of each format.
  if (join(folder, name) === example) return;
  it('has a report in every format', async () => {
    const { tree, ...rest } = withoutCharts(await document);
    for (const format of formatNames) {
      const bytes = await rendered({ tree, ...rest }, format);
      expect([format, bytes.length > 10_000]).toEqual([format, true]);
    }
  });
});
