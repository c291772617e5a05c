import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { annexOf, bodyOf, headerOf, linesIn, tablesIn } from '../../support/annexes.ts';
import { documented } from '../../support/document.ts';
import { type Files, filesOf } from '../../support/memory-world.ts';
import { example } from '../../support/run.ts';
import { declaredIn, rollupOf, upperCampaign } from '../../support/upper-campaign.ts';

const lower = filesOf(example);

/** An upper campaign of the example and of a commune that has not sent its roll-up. */
async function upper(more: object = {}): Promise<Files> {
  const files = upperCampaign({ 'cua-lo': await rollupOf(lower, 'cua-lo') }, declaredIn(lower));
  const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
  review.units.push({ id: 'chua-gui', name: 'xã Chưa Gửi', kind: 'xa' });
  review.documents.report = { ...review.documents.report, ...more };
  return new Map([...files, ['review.yaml', Buffer.from(stringify(review))]]);
}

/** The same campaign, of which one unit has nothing to say on an indicator. */
function withoutFigure(files: Files): Files {
  const path = 'submissions/nghi-tan.yaml';
  const submission = parse(Buffer.from(files.get(path) ?? []).toString());
  submission.indicators['mo-hinh-tu-quan'] = { notApplicable: 'mới chia tách' };
  return new Map([...files, [path, Buffer.from(stringify(submission))]]);
}

const tablesOf = async (annex: string, files: Files) => tablesIn(await annexOf(annex, files));

describe('the report on roll-ups', () => {
  it('says who has sent theirs, and that nobody knows of what units others are', async () => {
    const { tree } = await documented(await upper());
    const texts = tree.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    );
    expect(texts).toContain(
      'Có 01/02 xã đã gửi tổng hợp, gửi muộn; chưa có tổng hợp của xã Chưa Gửi nên chưa rõ số đơn vị bên dưới, tạm tính là một đơn vị chưa nộp.',
    );
    expect(
      texts.some((text) => text.startsWith('Số liệu được tổng hợp từ 07/08 đơn vị đã nộp báo cáo')),
    ).toBe(true);
  });

  it('says who has sent theirs late, and marks the day', async () => {
    const files = upperCampaign(
      { a: await rollupOf(lower, 'a'), b: await rollupOf(lower, 'b') },
      { ...declaredIn(lower), rules: { 'rollup-file-twice': 'off' } },
    );
    const textOf = async (deadline: string) => {
      const review = String(files.get('review.yaml')).replace(
        'deadline: 2023-11-30',
        `deadline: ${deadline}`,
      );
      const changed = new Map([...files, ['review.yaml', Buffer.from(review)] as const]);
      const { tree } = await documented(changed);
      const sentences = tree.blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
      );
      const [byGroup] = await tablesOf('TÌNH HÌNH NỘP', changed);
      return {
        sentence: sentences.find((text) => text.includes('gửi tổng hợp')),
        days: byGroup === undefined ? [] : bodyOf(byGroup).map((row) => row[2]),
      };
    };
    expect(await textOf('2023-11-30')).toEqual({
      sentence: 'Có 02/02 xã đã gửi tổng hợp, đều gửi muộn.',
      days: ['14/12/2023 (muộn)', '14/12/2023 (muộn)', '14'],
    });
    expect((await textOf('2023-12-31')).sentence).toBe('Có 02/02 xã đã gửi tổng hợp.');
  });

  it('names who has not sent theirs in the campaign’s order, whatever areas they are in', async () => {
    const files = await upper();
    const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
    review.areas = [
      { id: 'bac', name: 'khu vực phía bắc' },
      { id: 'nam', name: 'khu vực phía nam' },
    ];
    review.units[1].parent = 'nam';
    review.units.push({ id: 'hai', name: 'xã Hai', kind: 'xa', parent: 'bac' });
    const { tree } = await documented(new Map([...files, ['review.yaml', Buffer.from(stringify(review))]]));
    const texts = tree.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    );
    expect(texts.find((text) => text.includes('gửi tổng hợp'))).toContain(
      'chưa có tổng hợp của xã Chưa Gửi, xã Hai nên',
    );
  });

  it('counts who has not sent theirs wherever units below are asked, and judges no target', async () => {
    const files = await upper();
    const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
    review.unitKinds.push({ id: 'truong', name: 'trường' });
    review.units.push({ id: 'truong', name: 'Trường Thử', kind: 'truong' });
    const school = {
      unit: 'truong',
      year: 2023,
      submitted: '2023-11-20',
      indicators: { 'so-lop': { actual: 9 } },
    };
    const asked = { unitOfMeasure: 'lớp', type: 'count', aggregation: 'sum', kinds: ['truong'] };
    for (const { rating } of review.programmes) if (rating !== undefined) rating.kinds = ['ward'];
    for (const one of review.indicators) one.kinds = ['ward'];
    review.indicators.push({ id: 'so-lop', name: 'Số lớp', programme: review.programmes[0].id, ...asked });
    const { summary } = await documented(
      new Map([
        ...files,
        ['review.yaml', Buffer.from(stringify(review))],
        ['submissions/truong.yaml', Buffer.from(stringify(school))],
      ]),
    );
    const figures = summary.indicators.find(({ indicator }) => indicator === 'tuyen-quan');
    expect(figures).toMatchObject({ due: 8, reported: 7, missing: 1, reached: null });
    expect(figures?.units.at(-1)).toMatchObject({ unit: 'chua-gui', state: 'missing' });
    const ofUnits = summary.ratings.filter(({ subject }) => subject === 'unit');
    expect(ofUnits.map(({ due, missing }) => [due, missing])).toEqual(ofUnits.map(() => [8, 1]));
    // A school submits by itself: none is in a roll-up.
    expect(summary.indicators.at(-1)).toMatchObject({ indicator: 'so-lop', due: 1, missing: 0 });
  });

  it('has a row for each, and adds up all', async () => {
    const files = await upper();
    const [, counted, ...others] = await tablesOf('TỔNG HỢP XẾP LOẠI', files);
    expect(headerOf(counted)[0]?.slice(0, 2)).toEqual(['TT', 'Xã']);
    expect(bodyOf(counted).map((row) => row.slice(0, 3))).toEqual([
      ['1', 'Xã CUA-LO', '7'],
      ['2', 'Xã Chưa Gửi (chưa gửi tổng hợp)', '1'],
      ['', 'Cộng', '8'],
    ]);
    // No unit of a roll-up has a row of its own.
    expect(others.flatMap(bodyOf).flat().join()).not.toContain('Nghi Thủy');
    const [indicators] = await tablesOf('KẾT QUẢ THỰC HIỆN', files);
    const row = bodyOf(indicators).find((cells) => cells.includes('Công dân nhập ngũ'));
    expect(row?.slice(-5)).toEqual(['64', '–', '64', '', '']);
  });

  it('lists what they are of where that is asked for', async () => {
    const files = await upper({ drillDown: true });
    const tables = await tablesOf('KẾT QUẢ THỰC HIỆN', files);
    const names = bodyOf(tables[1]).map((row) => (row.length === 1 ? row[0] : row[1]));
    expect(names.slice(0, 3)).toEqual(['I. Xã CUA-LO', 'Phường Nghi Tân', 'Phường Nghi Thủy']);
    expect(names.slice(-5)).toEqual([
      'Cộng xã CUA-LO',
      'II. Xã Chưa Gửi (chưa gửi tổng hợp)',
      'Các đơn vị thuộc xã Chưa Gửi',
      'Tất cả đơn vị',
      'Tổng cộng (07/08 đơn vị)',
    ]);
  });

  it('says of hosts in between, too, who has not sent theirs', async () => {
    const files = upperCampaign({ huyen: await rollupOf(await upper(), 'huyen') }, declaredIn(lower));
    const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
    review.documents.report = { ...review.documents.report, drillDown: true };
    const [, counted, units] = await tablesOf(
      'TỔNG HỢP XẾP LOẠI',
      new Map([...files, ['review.yaml', Buffer.from(stringify(review))]]),
    );
    expect(bodyOf(counted).map((row) => row.slice(0, 3))).toEqual([
      ['1', 'Xã HUYEN', '8'],
      ['', '– xã CUA-LO', '7'],
      ['', '– xã Chưa Gửi (chưa gửi tổng hợp)', '1'],
    ]);
    expect(bodyOf(units).slice(-2)).toEqual([
      ['2. Xã Chưa Gửi (chưa gửi tổng hợp)'],
      expect.arrayContaining(['1', 'Các đơn vị thuộc xã Chưa Gửi']),
    ]);
  });

  it('has no note on what stands in no cell', async () => {
    const files = upperCampaign(
      { 'cua-lo': await rollupOf(withoutFigure(lower), 'cua-lo') },
      declaredIn(lower),
    );
    const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
    const notesOf = async (drillDown: boolean) => {
      review.documents.report = { ...review.documents.report, drillDown };
      return linesIn(
        await annexOf(
          'KẾT QUẢ THỰC HIỆN',
          new Map([...files, ['review.yaml', Buffer.from(stringify(review))]]),
        ),
      );
    };
    expect(await notesOf(true)).toContain('KAD: không áp dụng.');
    expect(await notesOf(false)).not.toContain('KAD: không áp dụng.');
  });

  it('adds up all apart from the units of no group, which stand last', async () => {
    const files = upperCampaign({ 'cua-lo': await rollupOf(lower, 'cua-lo') }, declaredIn(lower), {
      x: {},
      y: {},
    });
    const review = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
    review.unitKinds.push({ id: 'thon', name: 'thôn' });
    review.documents.report = { ...review.documents.report, drillDown: true };
    const [first] = review.indicators;
    for (const one of review.indicators) one.kinds = [...(one.kinds ?? ['ward']), 'thon'];
    for (const { rating } of review.programmes) if (rating !== undefined) rating.kinds = ['ward'];
    const figures = { [first.id]: { target: 2, actual: 2 } };
    const own = ['x', 'y'].map(
      (unit) =>
        [
          `submissions/${unit}.yaml`,
          Buffer.from(stringify({ unit, year: 2023, submitted: '2023-11-20', indicators: figures })),
        ] as const,
    );
    const all: Files = new Map([...files, ['review.yaml', Buffer.from(stringify(review))], ...own]);
    const tables = await tablesOf('KẾT QUẢ THỰC HIỆN', all);
    const rows = bodyOf(tables[1]).map((row) => (row.length === 1 ? [row[0]] : row.slice(1, 4)));
    expect(rows.slice(-6)).toEqual([
      ['Cộng xã CUA-LO', '64', '64'],
      ['II. Đơn vị khác'],
      ['Thôn X', '2', '2'],
      ['Thôn Y', '2', '2'],
      ['Cộng đơn vị khác', '4', '4'],
      ['Tổng cộng', '68', '68'],
    ]);
  });
});
