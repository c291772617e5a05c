import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { check } from '../../src/review.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const text = await rollupOf(lower, 'xa-cao');

const checkedIn = (files: Files) => check(root, memoryWorld(files), { allowMissing: true });

/** The line for review.yaml that a finding shows. */
function lineOf(finding: Finding | undefined): string {
  const args = (finding?.args ?? {}) as {
    readonly line?: string;
    readonly mapping?: { readonly line?: string };
  };
  return args.line ?? args.mapping?.line ?? '';
}

/** What the campaign above declares: the same as below, but for some words. */
function declaredOtherwise(...changes: readonly (readonly [from: RegExp, to: string])[]) {
  const same = stringify(declaredIn(lower));
  return parse(changes.reduce((declared, [from, to]) => declared.replace(from, to), same));
}

const renamed = declaredOtherwise(
  [/\bvu-an\b/g, 'vu-pham-phap'],
  [/\bward\b/g, 'phuong'],
  [/\bgiay-khen\b/g, 'khen'],
  [/\bubnd-thi-xa\b/g, 'ubnd'],
);
const mapping = {
  indicators: { 'vu-an': 'vu-pham-phap' },
  unitKinds: { ward: 'phuong' },
  awardForms: { 'giay-khen': 'khen' },
  authorities: { 'ubnd-thi-xa': 'ubnd' },
};

describe('ids of a roll-up that are others here', () => {
  it('are scales to be declared where there are none: nothing maps them, and what the finding shows is all that it takes', async () => {
    const { scales: _, programmes, ...others } = declaredIn(lower) as Record<string, { rating?: object }[]>;
    const unrated = programmes?.map(({ rating: __, ...programme }) => programme);
    const { findings } = await checkedIn(
      upperCampaign({ 'xa-cao': text }, { ...others, programmes: unrated }),
    );
    const [unknown] = findings.filter(({ code }) => code === 'rollup-id-unknown');
    if (unknown === undefined) throw new Error(findings.map(({ code }) => code).join());
    const args = unknown.args as {
      scales: [string];
      ratings: { programme: string; line: string }[];
      line: null;
    };
    expect(args.line).toBeNull();
    for (const language of ['vi', 'en'] as const) {
      const { hint } = findingWordsIn(language).wordingOf(unknown);
      expect(hint).toContain(
        'scales: [{ id: bon-muc, maximum: 100, levels: [{ id: tot, label: "tốt", achieved: true,',
      );
      expect(hint).not.toContain('null');
      for (const { line } of args.ratings) expect(hint).toContain(line);
    }
    const rated = unrated?.map((programme) => {
      const own = args.ratings.find((one) => one.programme === (programme as { id?: string }).id);
      return { ...programme, ...(own === undefined ? {} : parse(own.line)) };
    });
    const declared = { ...others, programmes: rated, ...parse(args.scales[0]) };
    const again = await checkedIn(upperCampaign({ 'xa-cao': text }, declared));
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are nobody’s where its unit is unknown: no line to write names that unit', async () => {
    const files = upperCampaign({ 'xa-cao': text }, renamed);
    const codesIn = async (unit: string) => {
      const sent = Buffer.from(await rollupOf(lower, unit));
      const { findings } = await checkedIn(new Map([...files, ['submissions/xa-cao.yaml', sent]]));
      return findings.map(({ code }) => code);
    };
    expect(await codesIn('xa-cao')).toContain('rollup-id-unknown');
    const codes = await codesIn('cao');
    expect(codes.filter((code) => code.startsWith('rollup-'))).toEqual(['rollup-of-unknown-unit']);
  });

  it('are of kinds that fill in forms, where one of these may be meant', async () => {
    const unitKinds = [
      { id: 'cap-duoi', name: 'cấp dưới', submits: 'rollup' },
      { id: 'to-chuc', name: 'tổ chức' },
    ];
    const { findings } = await checkedIn(
      upperCampaign({ 'xa-cao': text }, { ...declaredIn(lower), unitKinds }),
    );
    const [unknown] = findings.filter(({ code }) => code === 'rollup-id-unknown');
    if (unknown === undefined) throw new Error(findings.map(({ code }) => code).join());
    const { hint } = findingWordsIn('vi').wordingOf(unknown);
    expect(hint).toContain('ward: to-chuc');
    expect(hint).not.toContain('ward: cap-duoi');
  });

  it('are an error that names both, and whose line in review.yaml is all that it takes', async () => {
    const { findings } = await checkedIn(upperCampaign({ 'xa-cao': text }, renamed));
    const [unknown] = findings.filter(({ code }) => code === 'rollup-id-unknown');
    expect(unknown?.args).toMatchObject({
      ids: expect.arrayContaining([
        expect.objectContaining({ id: 'vu-an', likely: { id: 'vu-pham-phap', name: 'Vụ án' } }),
      ]),
    });
    const line = lineOf(unknown);
    expect(parse(line).rollups[0]).toEqual({ units: ['xa-cao'], ...mapping });
    const repaired = await checkedIn(upperCampaign({ 'xa-cao': text }, { ...renamed, ...parse(line) }));
    expect(repaired.findings).toEqual([]);
  });

  it.each([
    [
      'a scale of a programme that there is not',
      [
        [/\bquoc-phong\b/g, 'viec-khac'],
        [/\bCông tác quốc phòng\b/g, 'Việc khác hẳn'],
        [/\bbon-muc\b/g, 'thang-khac'],
      ],
    ],
    ['a scale', [[/\bhai-muc\b/g, 'thang-khac']]],
    ['a kind of unit', [[/\bward\b/g, 'thon-xom']]],
    ['a programme', [[/\ban-ninh\b/g, 'viec-khac']]],
    ['an award form', [[/\bgiay-khen\b/g, 'tang-thuong']]],
    ['an authority', [[/\bubnd-thi-xa\b/g, 'noi-khac']]],
  ] as const)('of %s: what is proposed is read, and leaves no id unknown', async (_, changes) => {
    const other = declaredOtherwise(...changes);
    const { findings } = await checkedIn(upperCampaign({ 'xa-cao': text }, other));
    const line = lineOf(findings.find(({ code }) => code === 'rollup-id-unknown'));
    expect(line).not.toBe('');
    const said = findings.map((one) => findingWordsIn('vi').wordingOf(one).hint ?? '');
    expect(said.some((hint) => hint.endsWith(line))).toBe(true);
    const pasted = await checkedIn(upperCampaign({ 'xa-cao': text }, { ...other, ...parse(line) }));
    const codes = pasted.findings.map(({ code }) => code);
    expect(codes).not.toContain('rollup-id-unknown');
    expect(
      codes.filter((code) => code === 'invalid-value' || code === 'missing-key' || code.startsWith('yaml-')),
    ).toEqual([]);
  });

  it('are added up as what they are here, at their places', async () => {
    const { summary } = await checkedIn(
      upperCampaign({ 'xa-cao': text }, { ...renamed, rollups: [mapping] }),
    );
    const same = await checkedIn(upperCampaign({ 'xa-cao': text }, declaredIn(lower)));
    const shown = (one: typeof summary) =>
      one?.indicators
        .map(({ indicator: _, name: __, ...rest }) => rest)
        .map(({ actual, due, sources }) => ({
          actual,
          due,
          sources,
        }));
    expect(shown(summary)).toEqual(shown(same.summary));
    expect(summary?.awards.total).toEqual(same.summary?.awards.total);
  });

  it('are left out where review.yaml says null', async () => {
    const left = declaredIn(lower) as { readonly indicators: readonly { readonly id: string }[] };
    const without = {
      ...left,
      indicators: left.indicators.filter(({ id }) => id !== 'tuyen-quan'),
      rollups: [{ indicators: { 'tuyen-quan': null } }],
    };
    const { findings, review, summary } = await checkedIn(upperCampaign({ 'xa-cao': text }, without));
    expect(findings).toEqual([]);
    expect(summary?.indicators.map(({ indicator }) => indicator)).not.toContain('tuyen-quan');
    expect(
      review?.rolledUp[0]?.root.value.units.flatMap(({ indicators = {} }) => Object.keys(indicators)),
    ).not.toContain('tuyen-quan');
  });

  it('mean levels of another scale only where it is said which is which', async () => {
    const other = declaredOtherwise([
      /- id: hai-muc\n {4}levels:\n/,
      '- id: hai-muc\n    levels:\n      - { id: xuat-sac, label: xuất sắc, achieved: true }\n',
    ]);
    const { findings } = await checkedIn(upperCampaign({ 'xa-cao': text }, other));
    const [finding] = findings.filter(({ code }) => code === 'rollup-declared-otherwise');
    const line = lineOf(finding);
    const mapped = { ...other, ...parse(line.replace('dat: dat', 'dat: xuat-sac')) };
    const { summary, findings: left } = await checkedIn(upperCampaign({ 'xa-cao': text }, mapped));
    expect(left).toEqual([]);
    const table = summary?.ratings.find(({ scale, subject }) => scale === 'hai-muc' && subject === 'unit');
    const counts = Object.fromEntries((table?.levels ?? []).map(({ level, count }) => [level, count]));
    expect(counts).toEqual({ 'xuat-sac': 2, dat: 0, 'chua-dat': 0 });
  });

  it('mean levels of other scores only where it is said which is which, and then without their scores', async () => {
    const other = declaredOtherwise([/from: 80\b/, 'from: 85'], [/to: 80\b/, 'to: 85']);
    const { findings } = await checkedIn(upperCampaign({ 'xa-cao': text }, other));
    const [finding] = findings.filter(({ code }) => code === 'rollup-declared-otherwise');
    expect(finding?.args).toMatchObject({ aspect: 'bands', here: 'bon-muc' });
    const mapped = { ...other, ...parse(lineOf(finding)) };
    const { review, findings: left } = await checkedIn(upperCampaign({ 'xa-cao': text }, mapped));
    expect(left).toEqual([]);
    const rated = review?.rolledUp[0]?.root.value.units.map(({ ratings = {} }) => ratings['quoc-phong']);
    expect(rated).toEqual([{ level: 'tot' }, { level: 'tot' }]);
  });
});

describe('levels that are mapped', () => {
  it('are warned of where they change places, and not where several become one or stay in order', async () => {
    const levels = ['tot', 'kha', 'yeu'];
    const codesOf = async (...here: readonly (string | undefined)[]) => {
      const mapped = Object.fromEntries(levels.map((id, index) => [id, here[index]]));
      const { findings } = await checkedIn(
        upperCampaign(
          { 'xa-cao': text },
          { ...declaredIn(lower), rollups: [{ scales: { 'bon-muc': { as: 'bon-muc', levels: mapped } } }] },
        ),
      );
      return findings.map(({ code }) => code);
    };
    for (const first of levels)
      for (const second of levels)
        for (const third of levels) {
          const here = [first, second, third];
          // "yeu" alone does not count as achieved, and who is mapped to another class is told of that.
          const ranks = here.flatMap((id, index) =>
            (id === 'yeu') === (index === 2) ? [levels.indexOf(id)] : [],
          );
          const isCrossed = ranks.some((rank, index) => ranks.slice(0, index).some((other) => other > rank));
          expect((await codesOf(...here)).includes('rollup-levels-crossed')).toBe(isCrossed);
        }
  });
});

describe('a mapping to what there is not', () => {
  it('is told once: of what hangs on it nothing is said, and nothing is proposed to be left out', async () => {
    const mistaken = { ...mapping, indicators: { 'vu-an': 'vu-pham-phapp' } };
    const { findings } = await checkedIn(
      upperCampaign({ 'xa-cao': text }, { ...renamed, rollups: [mistaken] }),
    );
    expect(findings.map(({ code }) => code)).toEqual(['unknown-indicator']);
  });

  it('or left out on purpose, is of a ratio no other ratio here: its parts are named as they are below', async () => {
    const without = { ...mapping, indicators: { 'vu-an': null } };
    const { findings } = await checkedIn(
      upperCampaign({ 'xa-cao': text }, { ...renamed, rollups: [without] }),
    );
    const [one] = findings.filter(({ code }) => code === 'rollup-declared-otherwise');
    expect(one?.args).toMatchObject({
      aspect: 'ratio',
      below: 'kham-pha / vu-an',
      above: 'kham-pha / vu-pham-phap',
    });
  });
});

describe('what a campaign asks for, and a roll-up does not have', () => {
  const more = {
    ...declaredIn(lower),
    programmes: [
      ...(declaredIn(lower).programmes as object[]),
      { id: 'phap-luat', title: 'Phổ biến pháp luật', rating: { scale: 'hai-muc' } },
    ],
    indicators: [
      ...(declaredIn(lower).indicators as object[]),
      {
        id: 'hoa-giai',
        name: 'Hòa giải',
        programme: 'phap-luat',
        unitOfMeasure: 'vụ',
        type: 'count',
        aggregation: 'sum',
      },
    ],
  };
  const upper = (review: object) => upperCampaign({ 'xa-cao': text }, { ...more, ...review });

  it('is missing of all its units, and a warning says whose it is', async () => {
    const { findings, summary } = await checkedIn(upper({}));
    expect(findings).toMatchObject([
      {
        code: 'rollup-incomplete',
        severity: 'warning',
        args: {
          unit: 'xã XA-CAO',
          lacking: [
            { list: 'programmes', id: 'phap-luat' },
            { list: 'indicators', id: 'hoa-giai' },
          ],
        },
      },
    ]);
    expect(summary?.indicators.find(({ indicator }) => indicator === 'hoa-giai')).toMatchObject({
      due: 2,
      reported: 0,
      missing: 2,
    });
    expect(summary?.ratings.find(({ programme }) => programme === 'phap-luat')).toMatchObject({
      due: 2,
      rated: 0,
      missing: 2,
    });
  });

  it('is known to be none once review.yaml has the line that the warning shows, and missing all the same', async () => {
    const [finding] = (await checkedIn(upper({}))).findings;
    const { findings, summary } = await checkedIn(upper(parse(lineOf(finding))));
    expect(findings).toEqual([]);
    expect(summary?.indicators.find(({ indicator }) => indicator === 'hoa-giai')?.missing).toBe(2);
  });

  it('is nothing that only units of other kinds are asked for', async () => {
    const [school] = (more.indicators as { kinds?: string[] }[]).slice(-1);
    const indicators = [...more.indicators.slice(0, -1), { ...school, kinds: ['school'] }];
    const programmes = declaredIn(lower).programmes as object[];
    const { findings } = await checkedIn(
      upper({
        indicators: indicators.map((one) => ({ ...one })),
        programmes: [...programmes, { id: 'phap-luat', title: 'Phổ biến pháp luật' }],
      }),
    );
    expect(findings).toEqual([]);
  });
});

describe('several differences', () => {
  it('are mapped by one line, which the first finding shows, and others refer to', async () => {
    const other = declaredOtherwise(
      [/\bchua-dat\b/g, 'khong-dat'],
      [/unitOfMeasure: vụ/g, 'unitOfMeasure: lượt'],
    );
    const { findings } = await checkedIn(upperCampaign({ 'xa-cao': text }, other));
    const mappings = findings.map(
      ({ args }) => (args as { mapping: { kind: string; line?: string } }).mapping,
    );
    expect(mappings.map(({ kind }) => kind)).toEqual(['all', 'above', 'above']);
    expect(parse(mappings[0]?.line ?? '').rollups).toMatchObject([
      {
        units: ['xa-cao'],
        scales: { 'hai-muc': { as: 'hai-muc' } },
        indicators: { 'vu-an': null, 'kham-pha': null },
      },
    ]);
  });

  it('of several roll-ups stand below one `rollups:`', async () => {
    const other = { ...declaredOtherwise([/unitOfMeasure: vụ/g, 'unitOfMeasure: lượt']) };
    const rollups = { 'xa-cao': text, 'xa-moi': await rollupOf(lower, 'xa-moi') };
    const { findings } = await checkedIn(upperCampaign(rollups, other));
    const kinds = findings.flatMap(({ code, args }) =>
      code === 'rollup-declared-otherwise' ? [(args as { mapping: { kind: string } }).mapping.kind] : [],
    );
    expect(kinds).toEqual(['all', 'above', 'below', 'above']);
  });

  it('of levels that a mapping does not speak of are those levels alone', async () => {
    const scales = { 'bon-muc': { as: 'bon-muc', levels: { tot: 'tot', kha: 'kha' } } };
    const upper = (more: object) =>
      checkedIn(upperCampaign({ 'xa-cao': text }, { ...declaredIn(lower), rollups: [{ scales: more }] }));
    expect((await upper(scales)).findings).toMatchObject([
      { args: { aspect: 'level-unknown', below: 'yeu', mapping: { kind: 'more-levels', line: 'yeu: yeu' } } },
    ]);
    // A level that there is not is told once, where it stands.
    const mistaken = { 'bon-muc': { as: 'bon-muc', levels: { tot: 'tot', kha: 'khong-co', yeu: 'yeu' } } };
    expect((await upper(mistaken)).findings).toMatchObject([{ code: 'unknown-level' }]);
  });
});
