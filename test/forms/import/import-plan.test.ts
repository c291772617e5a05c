import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftCampaign } from '../../../src/campaign/campaign.ts';
import { unitsByFileNames } from '../../../src/campaign/unread-of-units.ts';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { type ImportPlan, importPlan } from '../../../src/forms/import/import-plan.ts';
import { incomingOf } from '../../../src/forms/import/incoming.ts';
import { readCampaignFolder } from '../../../src/intake/campaign-folder.ts';
import { base } from '../../support/base-campaign.ts';
import { draftOfBase } from '../../support/draft.ts';
import { filledWorkbook, type Typed } from '../../support/filled-workbook.ts';
import { type Files, filesOf, root, worldOf } from '../../support/memory-world.ts';
import { handmade } from '../workbook/handmade.ts';

let campaign: DraftCampaign;

beforeAll(async () => {
  ({ campaign } = await draftOfBase());
});

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What is to become of files that came in, where a campaign has these. */
async function planned(files: Files, sent: Readonly<Record<string, Uint8Array>>): Promise<ImportPlan> {
  const world = worldOf(files);
  const unitNamed = unitsByFileNames(campaign);
  const considered = Object.entries(sent).map(([named, bytes]) => {
    const file = { source: new SourceText(named, ''), named, bytes };
    return { ...file, is: incomingOf(file, campaign, unitNamed) };
  });
  return importPlan(considered, {
    campaign,
    folder: await readCampaignFolder(world, root),
    names: await world.listFolder(join(root, 'submissions')),
    unread: new Set(),
  });
}

/** The campaign's files with what a plan writes; nothing may be written over. */
function filesAfter(files: Files, { taken, kept }: ImportPlan): Files {
  const all = new Map(files);
  for (const { name, bytes } of [...taken, ...kept]) {
    const path = `submissions/${name}`;
    expect([...all.keys()].map((one) => one.toLowerCase())).not.toContain(path.toLowerCase());
    all.set(path, bytes);
  }
  return all;
}

const submission = (unit: string, day: number, actual: number, revision: number | null) =>
  [
    `unit: ${unit}`,
    'year: 2023',
    `submitted: 2023-11-${day}`,
    ...(revision === null ? [] : [`revision: ${revision}`]),
    `indicators: { vu-an: { actual: ${actual} } }`,
    '',
  ].join('\n');

describe('a plan of an import', () => {
  const version = fc.record({
    unit: fc.constantFrom('phuong-an', 'phuong-binh'),
    day: fc.integer({ min: 10, max: 14 }),
    actual: fc.integer({ min: 1, max: 3 }),
    revision: fc.option(fc.integer({ min: 1, max: 4 })),
  });

  it('writes over nothing, numbers each revision once, and has nothing left to do once it is done', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.array(version, { maxLength: 4 }), { maxLength: 3 }),
      async (runs) => {
        let files: Files = filesOf(base);
        const sentBefore: Record<string, Uint8Array> = {};
        for (const [run, versions] of runs.entries()) {
          const sent: Record<string, Uint8Array> = {};
          for (const [index, { unit, day, actual, revision }] of versions.entries()) {
            sent[`${run}/${index}.yaml`] = utf8(submission(unit, day, actual, revision));
          }
          const plan = await planned(files, sent);
          expect(plan.taken.length + plan.same.length).toBe(versions.length);
          files = filesAfter(files, plan);
          Object.assign(sentBefore, sent);
          const again = await planned(files, sentBefore);
          expect([again.taken, again.kept, again.refused]).toEqual([[], [], 0]);
        }
        const { submissions } = await readCampaignFolder(worldOf(files), root);
        const marks = submissions.map((one) => `${one.root?.value.unit} ${one.root?.value.revision ?? 1}`);
        expect(new Set(marks).size).toBe(marks.length);
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });

  it('asks which of two files of one day is the later one, and takes names as people number them', async () => {
    const sent = {
      'bao cao (10).yaml': utf8(submission('phuong-binh', 26, 3, null)),
      'bao cao (2).yaml': utf8(submission('phuong-binh', 26, 2, null)),
      'bao cao.yaml': utf8(submission('phuong-binh', 26, 1, null)),
      'cu.yaml': utf8(submission('phuong-binh', 25, 1, null)),
    };
    const { taken, findings } = await planned(filesOf(base), sent);
    expect(taken.map(({ source }) => source.path)).toEqual([
      'cu.yaml',
      'bao cao.yaml',
      'bao cao (2).yaml',
      'bao cao (10).yaml',
    ]);
    expect(findings.map(({ code, args }) => [code, args])).toMatchObject([
      ['import-order-by-name', { earlier: 'bao cao.yaml', later: 'bao cao (2).yaml' }],
      ['import-order-by-name', { earlier: 'bao cao (2).yaml', later: 'bao cao (10).yaml' }],
    ]);
  });

  it('takes no figures back to an earlier revision, and says so of another file with the same', async () => {
    const first = filesAfter(
      filesOf(base),
      await planned(filesOf(base), { 'a.yaml': utf8(submission('phuong-binh', 26, 1, 7)) }),
    );
    const both = filesAfter(
      first,
      await planned(first, { 'b.yaml': utf8(submission('phuong-binh', 27, 2, null)) }),
    );
    const again = {
      'a.yaml': utf8(submission('phuong-binh', 26, 1, 7)),
      'b.yaml': utf8(submission('phuong-binh', 27, 2, null)),
    };
    expect((await planned(both, again)).findings).toEqual([]);
    const typedAgain = `# gửi lại\n${submission('phuong-binh', 26, 1, null)}`;
    const { taken, findings } = await planned(both, { 'c.yaml': utf8(typedAgain) });
    expect(taken).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'import-same-as-earlier', severity: 'warning', args: { revision: 7, latest: 8 } },
    ]);
    const later = await planned(both, { 'c.yaml': utf8(submission('phuong-binh', 28, 1, null)) });
    expect(later.taken.map(({ revision }) => revision)).toEqual([9]);
    expect(later.findings).toEqual([]);
  });

  it('of forms filled in at random holds the values that were typed', async () => {
    const figure = fc.integer({ min: 0, max: 400 });
    const typed = fc.record({ actual: figure, previous: figure, note: fc.string({ maxLength: 40 }) });
    const before = new Map(filesOf(base));
    before.delete('submissions/phuong-binh.yaml');
    const property = fc.asyncProperty(typed, async ({ actual, previous, note }) => {
      const cells: Typed = {
        'indicators.vu-an.actual': actual,
        'indicators.vu-an.previous': previous,
        ...(/[^\P{C}\n]|\ufffe|\uffff/u.test(note) ? {} : { 'indicators.vu-an.note': note }),
      };
      const plan = await planned(before, { 'a.xlsx': filledWorkbook(campaign, 'phuong-binh', cells) });
      const { submissions } = await readCampaignFolder(worldOf(filesAfter(before, plan)), root);
      const read = submissions.find((one) => one.root?.value.unit === 'phuong-binh')?.root?.value;
      expect(read?.indicators?.['vu-an']).toMatchObject({ actual, previous });
      const noted = cells['indicators.vu-an.note'];
      if (typeof noted === 'string' && noted.trim() !== '') {
        expect(read?.indicators?.['vu-an']?.note?.normalize('NFC')).toBe(noted.normalize('NFC'));
      }
    });
    await fc.assert(property, { numRuns: 10 });
  });

  it('keeps one file of a unit of which nothing could be read, and none where something was', async () => {
    const before = new Map(filesOf(base));
    before.delete('submissions/phuong-binh.yaml');
    const pdf = utf8('%PDF-1.7');
    const plan = await planned(before, {
      'phuong-binh/1.pdf': pdf,
      'phuong-binh/2.pdf': pdf,
      'phuong-an/3.pdf': pdf,
      '4.pdf': pdf,
    });
    expect(plan.kept.map(({ name }) => name)).toEqual(['phuong-binh.khong-doc-duoc.1.pdf']);
    expect(plan.findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning', 'error']);
    expect(plan.refused).toBe(4);
  });
});

it.each([
  [
    'a bomb',
    handmade({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000).fill(32) }, isPacked: true }),
  ],
  ['half a workbook', handmade({}).subarray(0, 400)],
  ['a workbook of somebody else', handmade({ rows: '<row><c><v>1</v></c></row>' })],
  [
    'an entity',
    handmade({ parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }),
  ],
])('%s writes nothing but itself, and is named', async (_, bytes) => {
  const before = new Map(filesOf(base));
  before.delete('submissions/phuong-binh.yaml');
  const plan = await planned(before, { 'phuong-binh.xlsx': bytes });
  expect(plan.taken).toEqual([]);
  expect(plan.findings).toMatchObject([{ code: 'import-not-taken', severity: 'error' }]);
  expect(plan.kept).toMatchObject([{ name: 'phuong-binh.khong-doc-duoc.phuong-binh.xlsx', bytes }]);
});
