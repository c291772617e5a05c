import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../src/tracing/figure.ts';
import { ledgerOf } from '../../src/tracing/ledger.ts';
import { gathered, ordered } from '../../src/tracing/left-out.ts';
import { tracingWords } from '../../src/tracing/words.ts';
import { filesOf } from '../support/memory-world.ts';
import { commune } from '../support/run.ts';
import { summarized } from '../support/summarized.ts';

function leftOut(why: LeftOut['why'], label: string): LeftOut {
  return { why, label, reason: null, digits: null, places: [] };
}

describe('what was left out of a figure', () => {
  it('begins with what might have counted', () => {
    const all = [leftOut('not-asked', 'a'), leftOut('missing', 'b'), leftOut('superseded', 'c')];
    expect(ordered(all).map(({ label }) => label)).toEqual(['c', 'b', 'a']);
  });

  it('has whoever was not asked together, however many there are', () => {
    const many = Array.from({ length: 3321 }, (_, index) => leftOut('not-asked', `xã ${index + 1}`));
    const [first, together, ...others] = gathered([leftOut('missing', 'xã X'), ...many], tracingWords.vi);
    expect(first).toMatchObject({ why: 'missing', label: 'xã X' });
    expect(together?.label).toBe(
      'xã 1; xã 2; xã 3; xã 4; xã 5; xã 6; … (3.312 nữa); xã 3319; xã 3320; xã 3321',
    );
    expect(others).toEqual([]);
    expect(gathered(many.slice(0, 3), tracingWords.vi)).toHaveLength(3);
  });

  it('says of a commitment who has not signed, where that is listed', async () => {
    const { review, summary } = await summarized(await filesOf(commune));
    const [only, ...others] = ledgerOf(review, summary).figureNamed('commitments.1.signed')?.leftOut ?? [];
    expect(only).toMatchObject({ why: 'unsigned', label: 'thôn Trại Mới' });
    expect(only?.places[0]?.file).toBe('host.yaml');
    expect(others).toEqual([]);
  });
});
