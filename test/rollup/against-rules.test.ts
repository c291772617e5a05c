import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { findingWordsIn } from '../../src/findings.ts';
import { rollupHash } from '../../src/intake/rollup-seal.ts';
import type { RollupFile } from '../../src/intake/schema.generated.ts';
import { check } from '../../src/review.ts';
import { countedOf } from '../../src/rollup/counted.ts';
import { yamlText } from '../../src/rollup/yaml-text.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { located } from '../support/rollup-root.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const text = await rollupOf(lower, 'xa-cao');

// biome-ignore lint/suspicious/noExplicitAny: what is forged need not be what the schema says.
type Forged = any;

/** A roll-up that somebody changed, who made all that it says in all, and its hash, right again. */
function forged(change: (file: Forged) => void): string {
  const file = parse(text);
  change(file);
  const { sha256: _, ...rest } = file;
  const counted = countedOf(located(stringify(rest)));
  const again = stringify({ ...rest, counted: parse(yamlText(counted)) });
  return `${again}sha256: ${rollupHash(again)}\n`;
}

async function findingsIn(files: Files) {
  const { findings } = await check(root, memoryWorld(files), { allowMissing: true });
  return findings;
}

const ofForged = async (change: (file: Forged) => void) =>
  (await findingsIn(upperCampaign({ 'xa-cao': forged(change) }, declaredIn(lower)))).map(
    ({ code, severity, args }) => ({ code, severity, args: args as { rule: string; unit: string } }),
  );

/** What of a unit was made of something that its own host would have refused, by the rule that refuses it. */
const cases: Readonly<Record<string, readonly ((unit: Forged, file: Forged) => void)[]>> = {
  'indicator-out-of-bounds': [
    ({ indicators }) => (indicators['vu-an'].actual = -3),
    ({ indicators }) => (indicators['vu-an'].previous = -1),
    ({ indicators }) => (indicators['huan-luyen'].actual = -0.5),
  ],
  'percentage-over-100': [({ indicators }) => (indicators['huan-luyen'].actual = 250)],
  'indicator-not-whole': [({ indicators }) => (indicators['vu-an'].actual = 1.5)],
  'indicator-contradiction': [({ indicators }) => (indicators['vu-an'].notApplicable = 'không có')],
  'indicator-empty': [({ indicators }) => delete indicators['vu-an'].actual],
  'unknown-indicator': [({ indicators }) => (indicators['la-gi'] = { actual: 1 })],
  'unknown-programme': [({ ratings }) => (ratings['la-gi'] = { level: 'tot' })],
  'unknown-level': [({ ratings }) => (ratings['quoc-phong'] = { level: 'la-gi' })],
  'rating-empty': [({ ratings }) => (ratings['quoc-phong'] = {})],
  'score-out-of-range': [({ ratings }) => (ratings['quoc-phong'] = { level: 'tot', score: 890 })],
  'rating-contradiction': [
    ({ ratings }) => (ratings['quoc-phong'] = { level: 'tot', score: 10 }),
    (unit) => (unit.appraised = { 'quoc-phong': { level: 'tot', score: 10 } }),
    ({ ratings }) => (ratings['quoc-phong'].notApplicable = 'không có'),
  ],
  'decision-outside-year': [
    ({ ratings }) => (ratings['quoc-phong'].decision = { number: '1/QĐ', date: '2003-01-05' }),
    (unit) =>
      (unit.appraised = {
        'quoc-phong': { level: 'tot', score: 89, decision: { number: '1/QĐ', date: '2003-01-05' } },
      }),
  ],
  'date-implausible': [({ received }) => (received[0].submitted = '2015-11-20')],
};

describe('a roll-up that states what no unit could have submitted', () => {
  for (const [rule, changes] of Object.entries(cases))
    it.each(changes.map((change, index) => ({ change, index })))(
      `is refused for ${rule} ($index), and the unit is named`,
      async ({ change }) => {
        const found = await ofForged((file) => change(file.units[0], file));
        expect(found).toContainEqual({
          code: 'rollup-against-own-rules',
          severity: 'error',
          args: expect.objectContaining({
            rule,
            unit: parse(text).units[0].name,
            host: parse(text).host.name,
          }),
        });
      },
    );

  it('is refused for decisions of another time, awards that nobody declared, and who signed without having to', async () => {
    const ofAwards = await ofForged(({ awards }) => (awards[0].decision.date = '2003-01-05'));
    expect(ofAwards.map(({ args }) => args.rule)).toEqual(['decision-outside-year']);
    const ofForms = await ofForged(({ awards }) => (awards[0].form = 'la-gi'));
    expect(ofForms.map(({ args }) => args.rule)).toContain('unknown-award-form');
    const ofAuthorities = await ofForged(({ awards }) => (awards[0].authority = 'la-gi'));
    expect(ofAuthorities.map(({ args }) => args.rule)).toContain('unknown-authority');
    const ofSigners = await ofForged(({ commitments }) => commitments[0].due.splice(0, 1));
    expect(ofSigners.map(({ args }) => args.rule)).toEqual(['commitment-signer-not-due']);
  });

  it('is refused where a unit that has submitted nothing has figures', async () => {
    const found = await ofForged(({ units }) => (units[0].received = []));
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'rollup-inconsistent',
        args: { problem: 'not-received', id: parse(text).units[0].id },
      }),
    );
  });

  it('says once what is wrong of several units, and what to do', async () => {
    const files = upperCampaign(
      {
        'xa-cao': forged(({ units }) => {
          for (const { indicators } of units) indicators['vu-an'].actual = -3;
        }),
      },
      declaredIn(lower),
    );
    const [finding, ...others] = await findingsIn(files);
    if (finding === undefined) throw new Error('Nothing was found.');
    expect(others).toEqual([]);
    const [first, second] = parse(text).units.map(({ name }: Forged) => name);
    const { message, hint } = findingWordsIn('vi').wordingOf(finding);
    expect(message.toLowerCase()).toContain(first.toLowerCase());
    expect(message).toContain(second);
    expect(message).toContain('-3');
    expect(hint).toContain('review rollup … --revision 2');
  });
});

describe('what a host below accepted', () => {
  const accepting = (rules: object, actual: number): Files => {
    const review = parse(Buffer.from(lower.get('review.yaml') ?? []).toString());
    const path = 'submissions/phuong-an.yaml';
    const submission = parse(Buffer.from(lower.get(path) ?? []).toString());
    submission.indicators['vu-an'].actual = actual;
    return new Map([
      ...lower,
      ['review.yaml', Buffer.from(stringify({ ...review, rules }))] as const,
      [path, Buffer.from(stringify(submission))] as const,
    ]);
  };

  it('is listed in its roll-up, and a warning above that can be turned off or made an error', async () => {
    const sent = await rollupOf(accepting({ 'indicator-out-of-bounds': 'off' }, -3), 'xa-cao');
    const { accepted, units } = parse(sent) as RollupFile;
    expect(accepted).toEqual([{ rule: 'indicator-out-of-bounds', subject: 'phuong-an', of: 'vu-an' }]);
    const above = async (rules: object) =>
      (await findingsIn(upperCampaign({ 'xa-cao': sent }, { ...declaredIn(lower), rules }))).map(
        ({ code, severity, args }) => [code, severity, (args as { unit: string }).unit],
      );
    const { name } = units.find(({ id }) => id === 'phuong-an') ?? {};
    expect(await above({})).toEqual([['rollup-against-rules', 'warning', name]]);
    expect(await above({ 'indicator-out-of-bounds': 'off' })).toEqual([]);
    expect(await above({ 'indicator-out-of-bounds': 'error' })).toEqual([
      ['rollup-against-rules', 'error', name],
    ]);
  });

  it('is a warning where only the bounds above are others', async () => {
    const { indicators, ...rest } = declaredIn(lower) as { readonly indicators: readonly Forged[] };
    const stricter = indicators.map((one) => (one.id === 'vu-an' ? { ...one, maximum: 5 } : one));
    const found = await findingsIn(upperCampaign({ 'xa-cao': text }, { ...rest, indicators: stricter }));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['rollup-against-rules', 'warning'],
    ]);
  });
});
