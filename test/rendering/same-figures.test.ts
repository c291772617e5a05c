import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Summary } from '../../src/aggregation/summary.generated.ts';
import { readPdf } from '../support/pdf.ts';
import { example, newFolder, run } from '../support/run.ts';
import { dense, type Found, formulasIn, inDocx, inHtml, inMarkdown, inXlsx } from '../support/tables.ts';

const isLong = process.env.npm_lifecycle_event === 'fuzz';

interface Files {
  readonly pdf: string;
  readonly docx: Found;
  readonly html: Found;
  readonly md: Found;
  readonly xlsx: Awaited<ReturnType<typeof inXlsx>>;
  readonly json: Summary;
}

/** Builds a campaign in every format, and reads each file with what had no part in writing it. */
async function everyFormat(campaign: string): Promise<Files> {
  const folder = await newFolder();
  const result = await run(['build', campaign, '--format', 'all', '--out', folder, '--allow-missing']);
  if (result.status !== 0) throw new Error(result.stderr);
  const file = (extension: string) => readFile(join(folder, `bao-cao-2023.${extension}`));
  const { pages } = await readPdf(join(folder, 'bao-cao-2023.pdf'));
  return {
    pdf: dense(pages.flatMap((page) => page.pieces.map((piece) => piece.text)).join('')),
    docx: await inDocx(await file('docx')),
    html: inHtml(String(await file('html'))),
    md: inMarkdown(String(await file('md'))),
    xlsx: await inXlsx(await file('xlsx')),
    json: JSON.parse(String(await file('json'))),
  };
}

/** A decimal of the summary as tables print it. */
function printed(decimal: string, decimals: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(decimals, '0');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${digits === '' ? '' : `,${digits}`}`;
}

function expectSameFigures({ pdf, docx, html, md, xlsx, json }: Files): void {
  expect(docx.tables).toEqual(html.tables);
  expect(md.tables).toEqual(html.tables);
  for (const row of html.tables.flat()) expect(pdf).toContain(dense(row.join('')));
  // Sheets have their tables side by side: each row of a sheet is a row of each of its tables.
  let next = 0;
  for (const { sheet, rows } of xlsx) {
    const isHeader = (text: string) => /^(TT|Nội dung)$/.test(text);
    let count = 0;
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (
          isHeader(String(cell.value)) &&
          !(cell.isMerged && cell.master !== cell) &&
          (cell.col as unknown as number) > 0
        ) {
          const isFirst = cell.style.fill?.type === 'pattern' && leftOf(cell) === null;
          if (isFirst) count += 1;
        }
      }),
    );
    const tables = html.tables.slice(next, next + count);
    next += count;
    const most = Math.max(0, ...tables.map((table) => table.length));
    for (let index = 0; index < most; index += 1) {
      expect(rows[index]).toEqual(tables.flatMap((table) => table[index] ?? []));
    }
    for (const { cell, computed } of formulasIn(sheet)) {
      expect(computed, `${sheet.name} ${cell.address} =${cell.formula}`).toBe(cell.result);
    }
    function leftOf(cell: { readonly row: unknown; readonly col: unknown }) {
      const column = Number(cell.col);
      return column === 1 ? null : (sheet.getCell(Number(cell.row), column - 1).value ?? null);
    }
  }
  expect(next).toBe(html.tables.length);
  const cells = html.tables.flat();
  for (const table of json.indicators) {
    if (table.actual === null) continue;
    const total = cells.find((row) => row[1] === table.name && row[2] === table.unitOfMeasure);
    expect(total).toContain(printed(table.actual, table.decimals));
    for (const unit of table.units) {
      const own = cells.filter((row) => dense(row[1] ?? '').toLowerCase() === dense(unit.name).toLowerCase());
      if (unit.actual !== null) expect(own.flat()).toContain(printed(unit.actual, table.decimals));
    }
  }
  for (const { levels } of json.ratings) {
    for (const { label, count, share } of levels) {
      const same = cells.filter((row) => row[2]?.toLowerCase() === label.toLowerCase());
      expect(same.map((row) => row.slice(3))).toContainEqual([printed(String(count), 0), printed(share, 1)]);
    }
  }
  const { collectives, individuals } = json.awards.total;
  if (collectives + individuals > 0) {
    expect(cells).toContainEqual(['Tổng cộng', String(collectives), String(individuals)]);
  }
}

describe('every format states the same figures', () => {
  let files: Files;

  beforeAll(async () => {
    files = await everyFormat(example);
  });

  it('of the example', () => expectSameFigures(files));

  it('and the same text', async () => {
    const sentences = [
      '07/07 cơ sở đạt (100%), đều xếp loại vững mạnh',
      'Công an tỉnh khen thưởng 03 tập thể, 03 cá nhân, gồm:',
      'Tổng cộng đã khen thưởng 15 tập thể, 20 cá nhân; tính cả danh hiệu thi đua là 16 tập thể, 20 cá nhân.',
      'Người được bồi dưỡng kiến thức quốc phòng và an ninh: 864 người, đạt 102,9% kế hoạch',
      'UBMTTQ và các đoàn thể thị xã;',
      'số liệu minh họa',
    ];
    for (const text of [files.pdf, files.docx.text, files.html.text, files.md.text]) {
      for (const sentence of sentences) expect(text).toContain(dense(sentence));
    }
  });

  it('with totals as formulas', () => {
    const formulas = files.xlsx.flatMap(({ sheet }) =>
      [...formulasIn(sheet)].map(({ cell }) => cell.formula),
    );
    // Every total of an indicator, every change, every tally of awards and of ratings.
    expect(formulas.filter((formula) => formula?.startsWith('SUM('))).toHaveLength(38);
    expect(formulas.filter((formula) => /AVERAGE|ABS|^ROUND\([A-Z]+\d+\//.test(formula ?? ''))).toHaveLength(
      16,
    );
  });
});

describe('every format states the same figures of any campaign', () => {
  const base = fileURLToPath(new URL('../validation/fixtures/base', import.meta.url));
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 3_000_000 }).map(String),
    fc
      .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 999 }))
      .map(([a, b]) => `${a}.${b}`),
  );
  const count = fc.integer({ min: 0, max: 400 }).map(String);
  const figures = (value: fc.Arbitrary<string>) =>
    fc.record({ actual: value, target: value, previous: value }, { requiredKeys: ['actual'] });
  const word = fc.constantFrom(
    'Ấp',
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '<b>',
    '</td>',
    '&amp;',
    '"',
    "'",
    '|',
    '*sao*',
    '_gạch_',
    '`mã`',
    '\\',
    '[x](y)',
    '{{title}}',
    '1.234,5',
    '#',
    '~~bỏ~~',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const unit = fc.record({
    name,
    level: fc.constantFrom('tot', 'kha', 'yeu'),
    isDue: fc.boolean(),
    tuyenQuan: figures(count),
    quy: figures(amount),
    vuAn: fc.option(figures(count), { nil: null }),
    recipients: fc.array(fc.tuple(fc.constantFrom('individual', 'collective'), name), { maxLength: 3 }),
  });

  it('with any figures and any text', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 5 }), async (units) => {
        expectSameFigures(await everyFormat(await campaignOf(units)));
      }),
      { numRuns: isLong ? 300 : 8, ...(isLong ? {} : { seed: 20231213 }) },
    );
  });

  type Unit = typeof unit extends fc.Arbitrary<infer T> ? T : never;

  async function campaignOf(units: readonly Unit[]): Promise<string> {
    const folder = await newFolder();
    await mkdir(join(folder, 'submissions'), { recursive: true });
    const campaign = parse(await readFile(join(base, 'review.yaml'), 'utf8'));
    const ids = units.map((_, index) => `don-vi-${index + 1}`);
    campaign.units = units.map((one, index) => ({
      id: ids[index],
      name: `phường ${index + 1} ${one.name}`,
      kind: 'ward',
    }));
    campaign.clusters = [{ id: 'cum-1', name: 'Cụm =1', members: ids }];
    campaign.indicators.push({
      id: 'quy',
      name: 'Quỹ | <i>',
      programme: 'quoc-phong',
      unitOfMeasure: 'triệu đồng',
      type: 'amount',
      aggregation: 'mean',
      decimals: 2,
      better: 'higher',
    });
    await writeFile(join(folder, 'review.yaml'), stringify(campaign));
    await cp(join(base, 'host.yaml'), join(folder, 'unused.txt'));
    for (const [index, one] of units.entries()) {
      if (!one.isDue) continue;
      const digits = (own: object) =>
        Object.fromEntries(Object.entries(own).map(([key, value]) => [key, Number(value)]));
      const submission = {
        unit: ids[index],
        year: 2023,
        submitted: '2023-11-20',
        ratings: { 'quoc-phong': { level: one.level, reason: 'lý do' }, 'an-ninh': { level: 'dat' } },
        indicators: {
          'tuyen-quan': digits(one.tuyenQuan),
          quy: digits(one.quy),
          'huan-luyen': { actual: 50 + index / 8 },
          ...(one.vuAn === null ? {} : { 'vu-an': digits(one.vuAn), 'kham-pha': digits(one.vuAn) }),
        },
        awards: one.recipients.map(([kind, recipient], at) => ({
          form: 'giay-khen',
          authority: 'ubnd-thi-xa',
          programme: 'quoc-phong',
          decision: { number: `${index}-${at}/QĐ`, date: '2023-11-01' },
          recipients: [
            { kind, name: `${recipient} ${at}`, ...(kind === 'individual' ? { position: '-1' } : {}) },
          ],
        })),
      };
      await writeFile(join(folder, 'submissions', `${ids[index]}.yaml`), stringify(submission));
    }
    return folder;
  }
});
