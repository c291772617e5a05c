import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { schemaFor } from '../../src/init/campaign-schema.ts';
import { check } from '../../src/review.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));

describe('an award by the host above, to a unit further below', async () => {
  const sent = await rollupOf(lower, 'xa-cao');
  const upper = upperCampaign({ 'xa-cao': sent }, declaredIn(lower));
  const {
    awardForms: [{ id: form }],
    authorities: [{ id: authority }],
    programmes: [{ id: programme }],
  } = parse(String(upper.get('review.yaml')));

  /** The campaign in which its host commends a unit. */
  function commending(unit: string, files: Files = upper): Files {
    const decision = { number: '12/QĐ-UBND', date: '2023-12-05' };
    const recipients = [{ kind: 'collective', name: 'Cán bộ và nhân dân', unit }];
    const host = {
      ...parse(String(upper.get('host.yaml'))),
      awards: [{ form, authority, programme, decision, recipients }],
    };
    return new Map([...files, ['host.yaml', Buffer.from(stringify(host))]]);
  }

  async function awardsIn(files: Files) {
    const { summary, findings } = await check(root, memoryWorld(files), { allowMissing: true });
    if (summary === null) throw new Error(findings.map(({ code }) => code).join());
    const group = summary.groups.find(({ id }) => id === 'xa-cao');
    const ofUnit = (id: string) =>
      summary.awards.byUnit.find(({ unit }) => unit === id)?.count.collectives ?? 0;
    return { total: summary.awards.total.collectives, group: group?.awards.total.collectives, ofUnit };
  }

  it('counts for that unit, and for all that it is in', async () => {
    const before = await awardsIn(upper);
    const after = await awardsIn(commending('xa-cao/phuong-an'));
    expect(after.total).toBe(before.total + 1);
    expect(after.group).toBe((before.group ?? 0) + 1);
    expect(after.ofUnit('xa-cao/phuong-an')).toBe(before.ofUnit('xa-cao/phuong-an') + 1);
  });

  it('counts for who is to send the roll-up, while that has not come', async () => {
    const { total, ofUnit } = await awardsIn(
      new Map([...commending('xa-cao/phuong-an')].filter(([path]) => path !== 'submissions/xa-cao.yaml')),
    );
    expect({ total, ofUnit: ofUnit('xa-cao') }).toEqual({ total: 1, ofUnit: 1 });
  });

  it('goes on with the roll-up of this campaign, under the same unit', async () => {
    const text = await rollupOf(commending('xa-cao/phuong-an'), 'huyen');
    const { awards } = parse(text);
    expect(JSON.stringify(awards)).toContain('"unit":"xa-cao/phuong-an"');
  });

  it('is an error where the roll-up has no such unit', async () => {
    const { findings } = await check(root, memoryWorld(commending('xa-cao/phuong-ann')), {});
    const found = findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ code, place }) => [code, place.source.path])).toEqual([
      ['unknown-unit-below', 'host.yaml'],
    ]);
    expect(found[0]?.args).toMatchObject({ suggestion: 'xa-cao/phuong-an' });
  });

  it('is what an editor accepts, by the schema of the campaign', async () => {
    const { draft } = await check(root, memoryWorld(upper), { allowMissing: true });
    if (draft === null) throw new Error('There is no campaign.');
    const accepts = (name: 'host' | 'submission', unit: string) => {
      const { $defs } = schemaFor(name, draft.campaign) as { $defs: Record<string, object> };
      return new Ajv2020({ strict: false }).validate(
        { $ref: '#/$defs/recipient', $defs },
        { kind: 'collective', name: 'Cán bộ và nhân dân', unit },
      );
    };
    for (const unit of ['xa-cao', 'xa-cao/phuong-an', 'xa-cao/a/b']) expect(accepts('host', unit)).toBe(true);
    for (const unit of ['xa-caoo', 'xa-cao/', 'khac/a']) expect(accepts('host', unit)).toBe(false);
    expect(accepts('submission', 'xa-cao/phuong-an')).toBe(false);
  });
});
