import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { blanksTogether, doubtsTogether } from '../../src/validation/one-cause.ts';
import { validated } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

async function missing(today: string, ...units: readonly string[]) {
  const all = Object.fromEntries(['x', ...units].map((id) => [id, id === 'x' ? {} : null]));
  const { findings } = await validated(smallCampaign({ units: all }), today);
  return findings.filter(({ code }) => code === 'submission-missing');
}

it('several units that have not submitted are one finding, which names all', async () => {
  expect(await missing('2023-12-13', 'a', 'b', 'c')).toMatchObject([
    {
      severity: 'error',
      args: {
        id: 'a',
        mayAllow: true,
        others: [
          { unit: 'thôn B', id: 'b' },
          { unit: 'thôn C', id: 'c' },
        ],
      },
    },
  ]);
  expect(await missing('2023-12-13', 'a')).toMatchObject([{ args: { id: 'a', others: [] } }]);
});

it('a deadline that cannot be read is not named', async () => {
  const files = smallCampaign({ units: { a: null }, review: { deadline: '30/11/2023' } });
  const { findings } = await validated(files);
  expect(findings.find(({ code }) => code === 'submission-missing')?.args).toMatchObject({ deadline: null });
});

it('missing submissions that are no error are not said to be allowed by an option', async () => {
  expect(await missing('2023-11-20', 'a', 'b')).toMatchObject([
    { severity: 'warning', args: { mayAllow: false } },
  ]);
});

it('many blanks in a form are one finding, with their lines; a few are one each', async () => {
  const base = fileURLToPath(new URL('fixtures/values-blank', import.meta.url));
  const form = readFileSync(join(base, 'submissions/phuong-an.yaml'), 'utf8');
  const found = (text: string) => {
    const source = new SourceText('submissions/phuong-an.yaml', text);
    const { root } = parseYaml(source);
    return root === null ? [] : blanksTogether(conformingValues('submission', source, root).findings);
  };
  expect(found(form)).toMatchObject([
    { code: 'values-blank', args: { count: 9, lines: [3, 4, 7, 8, 11, 12, 13, 15, 17] } },
  ]);
  expect(found(form.replace(/preparedBy:.*\n/, ''))).toHaveLength(8);
});

it('a number that may be read in two ways is not also far from others, unless it was said to be read rightly', () => {
  const source = new SourceText('submissions/a.yaml', 'actual: 1.234\nprevious: 1100\n');
  const at = (code: string, start: number) =>
    ({
      code,
      severity: 'warning',
      place: { source, start, end: start + 4 },
      args: {},
      related: [],
      fix: null,
    }) as const;
  const [ambiguous, far, other] = [
    at('number-ambiguous', 8),
    at('figure-far-from-last-year', 8),
    at('figure-far-from-other-units', 24),
  ];
  expect(doubtsTogether([ambiguous, far, other])).toEqual([ambiguous, other]);
  expect(doubtsTogether([far, other])).toEqual([far, other]);
});
