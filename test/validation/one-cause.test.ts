import { expect, it } from 'vitest';
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
