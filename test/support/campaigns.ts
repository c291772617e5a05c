import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Files } from './memory-world.ts';

const base = readFileSync(new URL('../validation/fixtures/base/review.yaml', import.meta.url), 'utf8');

const amount = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 999 })).map(([a, b]) => `${a}.${b}`),
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

type Unit = typeof unit extends fc.Arbitrary<infer T> ? T : never;

/** The files of campaigns of some units, with any figures and with text that formats must escape. */
export const campaigns: fc.Arbitrary<Files> = fc.array(unit, { minLength: 1, maxLength: 5 }).map(campaignOf);

function campaignOf(units: readonly Unit[]): Files {
  const campaign = parse(base);
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
  const files = new Map([['review.yaml', Buffer.from(stringify(campaign))]]);
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
    files.set(`submissions/${ids[index]}.yaml`, Buffer.from(stringify(submission)));
  }
  return files;
}
