import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { nodeWorld } from '../../src/disk/node-world.ts';
import { usualDates } from '../../src/init/answers.ts';
import { campaignText } from '../../src/init/campaign-text.ts';
import { type Preset, readPresets, usualPreset } from '../../src/init/presets.ts';
import type { CampaignFile } from '../../src/intake/schema.generated.ts';
import { indicatorSentences, reviewedIndicators } from '../../src/report/sentences/indicator-list.ts';
import { check } from '../../src/review.ts';
import { dateWindows } from '../../src/validation/date-windows.ts';
import { documented } from '../support/document.ts';
import { memoryWorld, root } from '../support/memory-world.ts';
import { isOdd, paragraphsOf } from '../support/odd-sentences.ts';

const presets = await readPresets(nodeWorld(), fileURLToPath(new URL('../..', import.meta.url)));

/** The names of a host and its units, as those that use a preset have them. */
const offices: Readonly<Record<string, readonly [host: string, kind: string, ...units: string[]]>> = {
  'dang-uy': ['Đảng ủy xã Thử', 'chi bộ', 'Chi bộ thôn Một', 'Chi bộ thôn Hai', 'Chi bộ Công an'],
  'truong-hoc': ['Trường THCS Thử', 'lớp', 'Lớp 6A', 'Lớp 6B', 'Lớp 7A'],
  'co-quan': ['Sở Nội vụ tỉnh Thử', 'phòng', 'Phòng Tổ chức', 'Phòng Hành chính', 'Phòng Tiền lương'],
};
const commune = ['Ủy ban nhân dân xã Thử', 'thôn', 'thôn Một', 'thôn Hai', 'thôn Ba'] as const;

/** A campaign that begins with a preset, as its review.yaml opens it, with the blanks filled in. */
function campaignOf(preset: Preset): CampaignFile {
  const [host, kind, ...names] = offices[preset.id] ?? commune;
  const text = campaignText({
    year: 2025,
    host,
    locality: 'xã Thử',
    deadline: preset.period === 'school-year' ? '2026-05-25' : '2025-11-30',
    units: names.map((name, index) => ({ id: `don-vi-${index + 1}`, name, kind: 'loai' })),
    unitKinds: [{ id: 'loai', name: kind }],
    preset,
    signer: null,
    recipients: [],
  });
  const { documents, ...rest } = parse(text);
  return {
    ...rest,
    documents: {
      ...documents,
      signature: { lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn X' },
      recipients: ['UBND tỉnh'],
      report: { symbol: documents.letterhead === 'huong-dan-36' ? 'BC/ĐU' : 'BC-UBND' },
    },
  };
}

type Indicator = NonNullable<CampaignFile['indicators']>[number];

/** What units report: figures that rise and fall, with or without targets; or that nothing was done. */
type Manner = 'with targets' | 'without targets' | 'nothing';

/** What a unit has done, so that shares are no more than their wholes, and parts add up. */
function actualOf(indicators: readonly Indicator[], indicator: Indicator, unit: number): number {
  const { id, type, parts } = indicator;
  if (parts !== undefined) {
    const ofParts = indicators.filter((one) => parts.includes(one.id));
    return ofParts.reduce((sum, one) => sum + actualOf(indicators, one, unit), 0);
  }
  if (type === 'percentage') return 91.5 + unit;
  const isWhole = indicators.some(({ ratio }) => ratio?.denominator === id);
  return (isWhole ? 90 : 31) + unit * 3 + (indicators.indexOf(indicator) % 3);
}

function figuresOf(campaign: CampaignFile, indicator: Indicator, unit: number, manner: Manner) {
  const actual = actualOf(campaign.indicators ?? [], indicator, unit);
  if (manner === 'nothing') return { actual: 0, previous: indicator.parts?.length ?? 1 };
  const step = ((campaign.indicators?.indexOf(indicator) ?? 0) % 3) - 1;
  const isSet = indicator.better === 'higher' && indicator.aggregation === 'sum';
  return {
    ...(manner === 'without targets' || !isSet ? {} : { target: actual + step }),
    actual,
    previous: actual - step,
  };
}

const givenNames =
  'An Bình Chi Dung Giang Hà Hoa Hương Lan Liên Mai Nga Nhung Oanh Phương Quỳnh Thảo Thu Trang Vân'.split(
    ' ',
  );

/** The files of a campaign in which each unit has reported, and each form of award was given by each authority. */
function filesOf(campaign: CampaignFile, manner: Manner) {
  const { programmes, scales = [], indicators = [], awardForms = [], authorities = [] } = campaign;
  const rated = programmes.filter(({ rating }) => rating !== undefined);
  const levelOf = (scale: string, unit: number) => {
    const levels = scales.find(({ id }) => id === scale)?.levels ?? [];
    return levels[Math.min(unit, levels.length - 1)]?.id;
  };
  const submissions = campaign.units.map(({ id }, unit) => [
    `submissions/${id}.yaml`,
    {
      unit: id,
      year: 2025,
      submitted: campaign.deadline,
      ratings: Object.fromEntries(
        rated.map(({ id: programme, rating }) => [programme, { level: levelOf(rating?.scale ?? '', unit) }]),
      ),
      indicators: Object.fromEntries(
        indicators
          .filter(({ aggregation }) => aggregation !== 'ratio' && aggregation !== 'none')
          .map((one) => [one.id, figuresOf(campaign, one, unit, manner)]),
      ),
      narrative: { limitations: [`Còn hạn chế thứ ${unit + 1}`] },
    },
  ]);
  const ofHost = indicators.filter(({ aggregation }) => aggregation === 'none');
  const host = {
    year: 2025,
    indicators: Object.fromEntries(ofHost.map((one) => [one.id, figuresOf(campaign, one, 0, manner)])),
    awards: awardForms.flatMap(({ id: form, recipients }, index) =>
      authorities.map(({ id: authority }, rank) => ({
        form,
        authority,
        programme: programmes[index % programmes.length]?.id,
        decision: { number: `${index + 1}${rank + 1}/QĐ`, date: '2025-12-02' },
        recipients: [
          recipients === 'individual'
            ? { kind: 'individual', name: `Trần Thị ${givenNames[index * 4 + rank]}`, unit: 'don-vi-1' }
            : { kind: 'collective', name: `Tổ công tác số ${index * 4 + rank + 1}`, unit: 'don-vi-1' },
        ],
      })),
    ),
  };
  const files = [['review.yaml', campaign], ['host.yaml', host], ...submissions] as const;
  return new Map(files.map(([path, data]) => [String(path), Buffer.from(stringify(data))]));
}

it.each([
  ['Đảng ủy xã Thử', 'dang-uy'],
  ['Ban Chấp hành Đảng bộ phường Thử', 'dang-uy'],
  ['Trường Tiểu học Thử', 'truong-hoc'],
  ['Sở Nội vụ tỉnh Thử', 'co-quan'],
  ['Ủy ban nhân dân đặc khu Thử', 'quoc-phong-an-ninh'],
])('%s uses the preset %s, unless it says otherwise', (host, id) => {
  expect(usualPreset(host)).toBe(id);
  expect(presets.has(id)).toBe(true);
});

it.each([
  ['year', '2026-02-10', '2026', '2026-11-30'],
  ['school-year', '2026-05-20', '2025', '2026-05-25'],
  ['school-year', '2026-09-05', '2026', '2027-05-25'],
] as const)('a %s that is reviewed on %s is that of %s, and due on %s', (period, today, year, deadline) => {
  const usual = usualDates(period, today);
  expect([usual.year, usual.deadlineOf(Number(year))]).toEqual([year, deadline]);
  expect(dateWindows(Number(year), period).plausibilityOf('deadline', deadline)).toBe('usual');
});

describe.each([...presets.values()])('the preset $id', (preset) => {
  const campaign = campaignOf(preset);

  it('opens a campaign that is reported on when its units have filled in their forms', async () => {
    const { checked, tree } = await documented(filesOf(campaign, 'with targets'));
    expect(checked.findings).toEqual([]);
    const paragraphs = paragraphsOf(tree);
    expect(paragraphs.length).toBeGreaterThan(campaign.programmes.length + 2);
    expect(paragraphs.filter(isOdd)).toEqual([]);
  });

  it.each(['without targets', 'nothing'] as const)('has sentences that hold %s', async (manner) => {
    const { findings, review, summary } = await check(root, memoryWorld(filesOf(campaign, manner)));
    if (review === null || summary === null) throw new Error(findings.map(({ code }) => code).join());
    const reviewed = reviewedIndicators(review.campaign, summary);
    const sentences = campaign.programmes.flatMap(({ id }) =>
      indicatorSentences(reviewed, id).sentences.map(String),
    );
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter(isOdd)).toEqual([]);
  });

  it('says in its label how much it reviews', () => {
    const [, programmes, indicators] = /\((\d+) nội dung, (\d+) chỉ tiêu\)$/.exec(preset.label) ?? [];
    if (programmes === undefined) expect(campaign.programmes).toHaveLength(1);
    else
      expect([campaign.programmes.length, campaign.indicators?.length]).toEqual([
        +programmes,
        Number(indicators),
      ]);
  });

  it('has a sentence for each indicator that is no share, and nothing of districts', () => {
    for (const { id, sentence, aggregation } of campaign.indicators ?? []) {
      expect([id, (sentence ?? '{actual}').includes('{actual}')]).toEqual([id, true]);
      expect([id, sentence === undefined]).toEqual([id, aggregation === 'ratio']);
    }
    expect(JSON.stringify(campaign)).not.toMatch(/huyện|quận|thị xã|thị trấn|\{(?:host|committee|period)/iu);
  });
});
