import { describe, expect, it } from 'vitest';
import { vietnameseNumberHint } from '../../src/intake/findings/number-hint.ts';
import { otherReading } from '../../src/vietnamese/number-readings.ts';
import { filesOf, revalidating, validated } from '../support/memory-world.ts';
import { example } from '../support/run.ts';

describe('otherReading', () => {
  it.each([
    ['1.250', { slip: 'thousands', number: '1250', asRead: '1.25' }],
    ['2.000', { slip: 'thousands', number: '2000', asRead: '2' }],
    ['12.500', { slip: 'thousands', number: '12500', asRead: '12.5' }],
    ['123.456', { slip: 'thousands', number: '123456', asRead: '123.4560' }],
    ['-1.234', { slip: 'thousands', number: '-1234', asRead: '-1.2340' }],
    ['0125', { slip: 'point', number: '0.125', asRead: '125' }],
    ['007', { slip: 'point', number: '0.07', asRead: '7' }],
  ])('%s may be another number', (digits, expected) => {
    expect(otherReading(digits)).toEqual(expected);
    expect(otherReading(expected.asRead)).toBeNull();
    expect(Number(expected.asRead)).toBe(Number(digits));
  });

  it.each(['0', '07', '00', '12', '1250', '1.2', '1.25', '1.2500', '0.125', '1234.567', '98.5', '-4.5'])(
    '%s is one number',
    (digits) => expect(otherReading(digits)).toBeNull(),
  );
});

const base = filesOf(example);
const validatedWith = await revalidating(base);
const count = 'boi-duong-kien-thuc';
const amount = 'quy-den-on-dap-nghia';
const percentage = 'huan-luyen-dan-quan';

/** The codes found in the example where one unit's entry for an indicator is another. */
async function codesFor(
  indicator: string,
  figures: string,
  change: (campaign: string) => string = (campaign) => campaign,
): Promise<string[]> {
  const name = 'submissions/nghi-thuy.yaml';
  const entry = new RegExp(`^  ${indicator}: .*$`, 'm');
  const submission = bytes(text(name).replace(entry, `  ${indicator}: { ${figures} }`));
  const campaign = change(text('review.yaml'));
  const { findings } =
    campaign === text('review.yaml')
      ? await validatedWith(name, submission)
      : await validated(new Map([...base, [name, submission], ['review.yaml', bytes(campaign)]]));
  return [...new Set(findings.map(({ code }) => code))].filter((code) => !code.startsWith('figure-far'));
}

const text = (name: string) => new TextDecoder().decode(base.get(name));
const bytes = (content: string) => new TextEncoder().encode(content);
const withThreeDecimals = (campaign: string) =>
  campaign.replace(`id: ${amount}\n`, `id: ${amount}\n    decimals: 3\n`);

describe('a figure as a clerk may type it', () => {
  it.each([
    [count, 'target: 320, actual: 2.000', ['indicator-not-whole']],
    [count, 'target: 320, actual: 345.0', ['indicator-not-whole']],
    [count, 'target: 320, actual: 1.5', ['indicator-not-whole']],
    [count, 'target: 3.000, actual: 345', ['indicator-not-whole']],
    [count, 'target: 320, actual: 345, previous: 2.000', ['indicator-not-whole']],
    [count, 'target: 320, actual: 3e2', ['number-notation']],
    [count, 'target: 320, actual: 0x1F', ['number-notation']],
    [count, 'target: 320, actual: 0o17', ['number-notation']],
    [count, 'target: 320, actual: +5', ['number-notation']],
    [count, 'target: 320, actual: 5.', ['number-notation']],
    [count, 'target: 320, actual: .inf', ['number-notation']],
    [count, 'target: 320, actual: .nan', ['number-notation']],
    [count, 'target: 320, actual: 1_000', ['invalid-value']],
    [count, 'target: 320, actual: 1 000', ['invalid-value']],
    [count, 'target: 320, actual: 1.234.567', ['invalid-value']],
    [count, 'target: 320, actual: 345', []],
    [count, 'target: 320, actual: 07', []],
    [amount, 'target: 1.000, actual: 1.200', ['number-ambiguous']],
    [amount, 'target: 4.500, actual: 4400, previous: 4100', ['number-ambiguous']],
    [amount, 'target: 45000, actual: 48.300', ['number-ambiguous']],
    [amount, 'target: 45, actual: 0483', ['number-ambiguous']],
    [amount, 'target: 45, actual: 1.234.567', ['invalid-value']],
    [amount, 'target: 45, actual: 3.456.789,12', ['decimal-comma']],
    [amount, 'target: 45, actual: 48.305', []],
    [amount, 'target: 45.000, actual: 48.300', []],
    [amount, 'target: 45.5, actual: 48.300, previous: 44.1', []],
    [amount, 'target: 45, actual: 48.3000', []],
    [amount, 'target: 45, actual: 48.333333333333336', []],
    [amount, `target: 45, actual: 48.${'3'.repeat(28)}`, []],
    [amount, `target: 45, actual: 48.${'3'.repeat(29)}`, ['number-too-long']],
    [amount, `target: 45, actual: -${'0'.repeat(28)}48.3`, ['number-too-long']],
    [count, `target: 320, actual: ${'9'.repeat(31)}`, ['number-too-long']],
    [percentage, 'target: 98, actual: 98.500', []],
    [percentage, 'target: 98, actual: 9.125', []],
  ])('for %s, typed as { %s }, brings %j', async (indicator, figures, expected) => {
    expect(await codesFor(indicator, figures)).toEqual(expected);
  });

  it('has three decimals where its indicator asks for them', async () => {
    expect(await codesFor(amount, 'target: 45.000, actual: 48.300', withThreeDecimals)).toEqual([]);
  });

  it('is held against what other units report where its unit gives no other', async () => {
    expect(await codesFor(amount, 'actual: 48.305')).toEqual(['target-missing']);
  });
});

it('a hint never suggests a number that is asked about again', () => {
  const hint = vietnameseNumberHint(['2000', '2.000']);
  expect(hint).toContain('2000 (dấu ngăn hàng nghìn), 2 (dấu ngăn phần thập phân)');
  expect(vietnameseNumberHint(['1234', '1.234'])).toContain('1.2340 (dấu ngăn phần thập phân)');
});

describe('a number of the campaign', () => {
  it.each([
    [`id: ${count}`, `id: ${count}\n    target: 2.000`, 'indicator-not-whole'],
    [`id: ${count}`, `id: ${count}\n    target: 345.0`, 'indicator-not-whole'],
    [`id: ${count}`, `id: ${count}\n    maximum: 2000.5`, 'indicator-not-whole'],
    ['maximum: 100', 'maximum: 2.000', 'number-ambiguous'],
    ['type: amount', 'type: amount\n    maximum: 1.000', 'number-ambiguous'],
  ])('that reads %s, typed as %j, brings %s', async (from, to, code) => {
    expect(await codesFor(amount, 'target: 45, actual: 48.3', (one) => one.replace(from, to))).toContain(
      code,
    );
  });
});
