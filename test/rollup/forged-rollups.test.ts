import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { findingsOfRollup } from '../../src/rollup/sound-rollup.ts';
import { filesOf } from '../support/memory-world.ts';
import { located } from '../support/rollup-root.ts';
import { runs } from '../support/runs.ts';
import { rollupOf } from '../support/upper-campaign.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));

/** A unit, a host or an area of a roll-up, by its id. */
interface Thing {
  readonly list: 'units' | 'hosts' | 'areas';
  readonly id: string;
  readonly parent: string | undefined;
}

const ids: readonly (readonly [Thing['list'], string])[] = [
  ['hosts', 'a'],
  ['hosts', 'a/b'],
  ['hosts', 'c'],
  ...['', 'a/', 'a/b/', 'c/'].flatMap((host): [Thing['list'], string][] => [
    ['units', `${host}mot`],
    ['units', `${host}hai`],
    ['areas', `${host}dong`],
    ['areas', `${host}tay`],
  ]),
];

const things = fc
  .subarray([...ids], { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(([list, id]) =>
        fc
          .option(fc.constantFrom(...chosen.map(([, one]) => one), 'khong-co'), { nil: undefined, freq: 1 })
          .map((parent): Thing => ({ list, id, parent })),
      ),
    ),
  );

const hostOf = (id: string) => id.split('/').slice(0, -1).join('/');

/** Whether all is in something of its own host, and in the end in the host that sends it. */
function isSound(all: readonly Thing[]): boolean {
  const byId = new Map(all.map((one) => [one.id, one]));
  const leadsUp = (thing: Thing) => {
    let above: Thing | undefined = thing;
    for (let steps = 0; above !== undefined; steps += 1) {
      if (steps > all.length) return false;
      above = byId.get(above.parent ?? hostOf(above.id));
    }
    return true;
  };
  return all.every((one) => {
    const host = hostOf(one.id);
    const isOfHost = host === '' || byId.get(host)?.list === 'hosts';
    const isPlaced = one.parent === undefined || (byId.has(one.parent) && hostOf(one.parent) === host);
    return isOfHost && isPlaced && leadsUp(one);
  });
}

describe('a roll-up whose units, hosts and areas were put elsewhere', async () => {
  const {
    awards: _,
    commitments: __,
    clusters: ___,
    units,
    ...rest
  } = parse(await rollupOf(lower, 'xa-cao'));
  const [{ id: ____, parent: _____, ...unit }] = units;
  const host = { ...rest.host, unitName: 'xã', deadline: rest.deadline, submitted: rest.submitted };
  const others = { units: unit, hosts: host, areas: { name: 'khu vực' } };
  const forged = (all: readonly Thing[]) => {
    const lists = Object.fromEntries(
      (['units', 'hosts', 'areas'] as const).map((list) => [
        list,
        all.flatMap((one) =>
          one.list === list ? [{ id: one.id, parent: one.parent, ...others[list] }] : [],
        ),
      ]),
    );
    return located(stringify({ ...rest, ...lists }));
  };
  const inconsistent = (all: readonly Thing[]) =>
    findingsOfRollup(forged(all)).flatMap(({ code, args }) =>
      code === 'rollup-inconsistent' ? [args as { problem: string; id: string; other?: string }] : [],
    );

  it('is an error exactly where not all is in its own host in the end', () =>
    fc.assert(
      fc.property(things, (all) => {
        expect(inconsistent(all).length === 0).toBe(isSound(all));
      }),
      runs(1000, 150),
    ));

  it('names both where one is in the other, and the other way round', () => {
    const all: Thing[] = [
      { list: 'areas', id: 'dong', parent: 'tay' },
      { list: 'areas', id: 'tay', parent: 'dong' },
      { list: 'units', id: 'mot', parent: 'dong' },
    ];
    expect(inconsistent(all)).toEqual([{ problem: 'circular', id: 'dong', other: 'tay, dong' }]);
  });
});
