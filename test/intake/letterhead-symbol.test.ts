import { expect, it } from 'vitest';
import { base } from '../support/base-campaign.ts';
import { filesOf, validated } from '../support/memory-world.ts';
import { edited } from '../support/run.ts';

/** What is wrong with a symbol, as the lines of review.yaml and the examples that it names. */
async function wrongWith(symbol: string, letterhead: string | null): Promise<string[]> {
  const files = new Map(filesOf(base));
  const lines = [...(letterhead === null ? [] : [`letterhead: ${letterhead}`]), `symbol: ${symbol}`];
  const text = edited('review.yaml', String(files.get('review.yaml')), [
    ['symbol: BC-UBND', lines.join('\n    ')],
  ]);
  files.set('review.yaml', Buffer.from(text));
  const { findings } = await validated(files);
  return findings.map(({ code, severity, args, place }) => {
    const example = 'example' in args ? String(args.example) : '';
    return `${severity} ${code} ${place.source.text.slice(place.start, place.end)}: ${example}`;
  });
}

it.each([
  [null, 'BC-UBND'],
  ['nghi-dinh-30', 'BC-UBND'],
  ['rieng', 'BC-TU'],
  ['huong-dan-36', 'BC/ĐU'],
  ['huong-dan-36', 'BC-BCĐ/TU'],
])('under the letterhead %s, %s is a symbol', async (letterhead, symbol) => {
  expect(await wrongWith(symbol, letterhead)).toEqual([]);
});

it.each([
  [null, 'BC/UBND', 'BC-UBND'],
  [null, 'BC UBND', 'BC-UBND'],
  ['rieng', 'BC/TU', 'BC-UBND'],
  ['huong-dan-36', 'BC-ĐU', 'BC/ĐU'],
  ['huong-dan-36', 'BC ĐU', 'BC/ĐU'],
  ['huong-dan-36', 'BC/ĐU/X', 'BC/ĐU'],
])('under the letterhead %s, %s is none', async (letterhead, symbol, example) => {
  expect(await wrongWith(symbol, letterhead)).toEqual([`error invalid-value ${symbol}: ${example}`]);
});
