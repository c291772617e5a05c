import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { FilledSheet } from '../../src/appraisal/read-sheet.ts';
import { receivedSheet } from '../../src/appraisal/received-sheet.ts';
import {
  appraised,
  boardSheet,
  cellsOfSheet,
  filledSheet,
  finalRatings,
  placesIn,
  type TypedCells,
} from '../support/board-sheet.ts';
import { filledByExcelJs, filledByOpenpyxl } from '../support/filled-form.ts';
import type { Files } from '../support/memory-world.ts';
import { needs } from '../support/needs.ts';
import { convertedByOffice } from '../support/office.ts';
import { runs } from '../support/runs.ts';
import { smallCampaign } from '../support/small-campaign.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

const labels: Readonly<Record<string, string>> = {
  'xuat-sac': 'xuất sắc',
  tot: 'tốt',
  kha: 'khá',
  'trung-binh': 'trung bình',
  yeu: 'yếu',
};

/** A campaign whose board has recorded nothing yet. */
function beforeAppraisal(files: Files): Files {
  const { ratings: _, ...host } = parse(Buffer.from(files.get('host.yaml') ?? []).toString());
  return new Map([...files, ['host.yaml', Buffer.from(stringify(host))]]);
}

/** What a board types that states some ratings, by the keys of cells. */
function typedOf(ratings: Readonly<Record<string, unknown>>): TypedCells {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([path, rating]) =>
      Object.entries(rating as Record<string, string>).map(([key, value]) => [
        `ratings.${path}.${key}`,
        key === 'level' ? (labels[value] ?? value) : value,
      ]),
    ),
  );
}

it('what a board has recorded by hand comes out the same of a sheet, whatever the campaign', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noShrink(validCampaigns), async (files) => {
      const [wanted, before] = [finalRatings(files), beforeAppraisal(files)];
      const sheet = filledSheet(await boardSheet(before), typedOf(wanted));
      const { findings, files: after, ratings } = await appraised(before, { 'phieu.xlsx': sheet });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(finalRatings(after)).toEqual(wanted);
      expect(ratings).toHaveLength(Object.keys(wanted).length);
      // Made anew, it holds what was recorded, and nothing is left to take from it.
      const again = filledSheet(await boardSheet(after), {});
      expect((await appraised(after, { 'phieu.xlsx': again })).ratings).toEqual([]);
    }),
    runs(60, 2),
  );
});

const files = smallCampaign({
  units: { a: { ratings: { p: { level: 'kha', score: 84.5 } } }, b: null },
  review: {
    scales: [
      {
        id: 's',
        levels: [
          { id: 'tot', label: 'tốt', achieved: true, from: 85, to: 100 },
          { id: 'kha', label: 'khá', achieved: true, from: 0, to: 85 },
        ],
      },
    ],
    programmes: [{ id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's' } }],
  },
});
const typed = {
  'ratings.units.a.p.level': 'tốt',
  'ratings.units.a.p.score': 88.25,
  'ratings.units.a.p.reason': '=2 hồ sơ & “đủ”',
  'decision.p.number': '0012',
  'decision.p.date': '2023-12-05',
};
const wanted = {
  'units.a.p': {
    level: 'tot',
    score: 88.25,
    reason: '=2 hồ sơ & “đủ”',
    decision: { number: '0012', date: '2023-12-05' },
  },
};

async function ratingsOf(bytes: Uint8Array): Promise<unknown> {
  const sheet = receivedSheet(bytes, 'phieu.xlsx');
  expect(sheet).toMatchObject({ kind: 'sheet' });
  // Otherwise the line above has failed.
  const { files: after, findings } = await appraised(files, { 'phieu.xlsx': sheet as FilledSheet });
  expect(findings).toEqual([]);
  return finalRatings(after);
}

it('a program fills a sheet in without loss', async () => {
  const sheet = await boardSheet(files);
  expect(placesIn(sheet).size).toBe(8);
  expect(await ratingsOf(await filledByExcelJs(sheet, cellsOfSheet(sheet, typed)))).toEqual(wanted);
});

it('openpyxl fills a sheet in without loss', needs('openpyxl'), async () => {
  const sheet = await boardSheet(files);
  expect(await ratingsOf(await filledByOpenpyxl(sheet, cellsOfSheet(sheet, typed)))).toEqual(wanted);
});

it('LibreOffice saves a sheet anew without loss', needs('soffice'), async () => {
  const sheet = await boardSheet(files);
  const folders = await Promise.all(
    ['from-', 'to-'].map((name) => mkdtemp(join(tmpdir(), `review-${name}`))),
  );
  const [from = '', to = ''] = folders;
  await writeFile(join(from, 'phieu.xlsx'), await filledByExcelJs(sheet, cellsOfSheet(sheet, typed)));
  await convertedByOffice('xlsx', [join(from, 'phieu.xlsx')], to);
  expect(await ratingsOf(await readFile(join(to, 'phieu.xlsx')))).toEqual(wanted);
});
