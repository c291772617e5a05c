import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { filesOf, validated } from '../support/memory-world.ts';

interface Award {
  readonly name?: string;
  readonly kind?: string;
  readonly position?: string | null;
  readonly unit?: string;
  readonly number?: string;
  readonly date?: string;
  readonly form?: string;
  readonly programme?: string;
}

const base = filesOf(fileURLToPath(new URL('./fixtures/base', import.meta.url)));
const text = (name: string) => new TextDecoder().decode(base.get(name));
const bytes = (content: string) => new TextEncoder().encode(content);

const group = (award: Award) => {
  const { name = 'Nguyễn Văn A', kind = 'individual', position = 'Công an', unit } = award;
  const { number = '1/QĐ-UBND', date = '2023-11-01', form = 'giay-khen' } = award;
  const { programme = 'quoc-phong' } = award;
  return {
    form,
    authority: 'ubnd-thi-xa',
    programme,
    decision: { number, date },
    recipients: [{ kind, name, ...(position === null ? {} : { position }), ...(unit ? { unit } : {}) }],
  };
};

/** What is found of awards of the unit's file and the host's, and how many awards count. */
async function found(ofUnit: readonly Award[], ofHost: readonly Award[]) {
  const awards = (list: readonly Award[]) => stringify({ awards: list.map(group) });
  const submission = text('submissions/phuong-an.yaml').replace(/awards:.*$/s, awards(ofUnit));
  const other = text('submissions/phuong-binh.yaml').replace(/awards:.*$/s, '');
  const host = text('host.yaml') + awards(ofHost);
  const { findings, review } = await validated(
    new Map([
      ...base,
      ['submissions/phuong-an.yaml', bytes(submission)],
      ['submissions/phuong-binh.yaml', bytes(other)],
      ['host.yaml', bytes(host)],
    ]),
  );
  const codes = findings.map(({ code, args }) =>
    'problem' in args ? `${code} ${String(args.problem)}` : code,
  );
  const total = review === null ? null : summaryOf(review).awards.total;
  return { codes, count: total === null ? null : total.collectives + total.individuals };
}

const hosts = { unit: 'phuong-an' };
const dash = (name: string): Award => ({ kind: 'collective', position: null, name });

it.each<[string, readonly Award[], readonly Award[]]>([
  ['the same', [{}], [hosts]],
  ['a decision with its word and a zero', [{}], [{ ...hosts, number: 'Số 01/QĐ-UBND' }]],
  ['other dashes', [dash('Dân quân – BCH quân sự')], [{ ...dash('Dân quân - BCH quân sự'), ...hosts }]],
  [
    'no spaces around the dash',
    [dash('Dân quân-BCH quân sự')],
    [{ ...dash('Dân quân - BCH quân sự'), ...hosts }],
  ],
  ['another place of the tone', [{ name: 'Lê Hòa' }], [{ ...hosts, name: 'Lê Hoà' }]],
  ['no-break spaces', [{ name: 'Lê\u00a0Hòa' }], [{ ...hosts, name: 'Lê Hòa' }]],
  ['no position in one file', [{}], [{ ...hosts, position: null }]],
  ['a form of address', [{}], [{ ...hosts, name: 'Ông Nguyễn Văn A' }]],
  ['a rank and a number', [{ name: '1. Đ/c Thiếu tá Nguyễn Văn A' }], [hosts]],
  ['a rank with another place of the tone', [{ name: 'Thượng uý Nguyễn Văn A' }], [hosts]],
])('an award that two files record counts once: %s', async (_, ofUnit, ofHost) => {
  expect(await found(ofUnit, ofHost)).toEqual({ codes: [], count: 1 });
});

it.each<[string, readonly Award[], readonly Award[], string]>([
  ['without its unit in the host’s file', [{}], [{}], 'unit'],
  ['a collective without its unit', [dash('Công an phường')], [dash('Công an phường')], 'unit'],
  ['with another position', [{}], [{ ...hosts, position: 'Phó Trưởng Công an' }], 'position'],
  [
    'with another form',
    [dash('Tổ dân phố 1')],
    [{ ...dash('Tổ dân phố 1'), ...hosts, form: 'don-vi-quyet-thang' }],
    'form',
  ],
  ['with another number', [{}], [{ ...hosts, number: '2/QĐ-UBND' }], 'same-name'],
  ['with another year of the decision', [{}], [{ ...hosts, date: '2022-12-01' }], 'same-name'],
  ['with another programme', [{}], [{ ...hosts, programme: 'an-ninh' }], 'same-name'],
  ['twice in one file, once without a position', [{}, { position: null }], [], 'position'],
])('an award recorded %s is asked about', async (_, ofUnit, ofHost, problem) => {
  const { codes } = await found(ofUnit, ofHost);
  expect(codes).toEqual([`award-same-name ${problem}`]);
});

it.each<[string, readonly Award[], readonly Award[], number]>([
  ['two positions in one file', [{}, { position: 'Dân quân' }], [], 2],
  ['two positions in both', [{}, { position: 'Dân quân' }], [hosts, { ...hosts, position: 'Dân quân' }], 2],
  ['two decisions of two years', [{}], [{ ...hosts, number: '9/QĐ-UBND', date: '2022-12-20' }], 2],
  ['one number of two years', [{}], [{ ...hosts, name: 'Lê Văn B', date: '2022-12-20' }], 2],
  ['one decision with two forms', [{}], [{ ...dash('Tổ dân phố 1'), form: 'don-vi-quyet-thang' }], 2],
  ['one name in two units', [dash('Công an')], [{ ...dash('Công an'), unit: 'phuong-binh' }], 2],
  ['a family that is called so', [{ name: 'Ông Văn A' }], [{ ...hosts, name: 'Nguyễn Văn A' }], 2],
  [
    'a title and a commendation in one file and decision',
    [dash('Tổ dân phố 1'), { ...dash('Tổ dân phố 1'), form: 'don-vi-quyet-thang' }],
    [],
    2,
  ],
])('what is truly two is not asked about: %s', async (_, ofUnit, ofHost, count) => {
  expect(await found(ofUnit, ofHost)).toEqual({ codes: [], count });
});

it('an award whose decision has another day in the other file is asked about once', async () => {
  const { codes } = await found([{}], [{ ...hosts, date: '2023-11-10' }]);
  expect(codes).toEqual(['decision-number-reused']);
});
