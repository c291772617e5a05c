import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recomputed } from '../../src/tracing/amounts.ts';
import { arithmeticOf } from '../../src/tracing/arithmetic.ts';
import type { Derivation, Part } from '../../src/tracing/figure.ts';
import { ledgerOf } from '../../src/tracing/ledger.ts';
import { formatDecimal } from '../../src/vietnamese/numbers.ts';
import { filesOf } from '../support/memory-world.ts';
import { example } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import { summarized } from '../support/summarized.ts';

type Rule = Derivation['rule'];

function part(digits: string | null, role: Part['role'] = 'term', label = 'thôn Một'): Part {
  return { role, label, figure: null, digits, text: digits, places: [], exact: null };
}

/** How a figure of some parts is written down. */
function reckoned(rule: Rule, parts: readonly Part[], decimals = 0): string {
  const derivation: Derivation = { rule, parts, decimals, counted: null };
  const digits = recomputed({ kind: 'number', derivation });
  return arithmeticOf({ derivation, digits });
}

describe('the arithmetic of a figure', () => {
  it('stands as a person would write it', () => {
    const terms = ['25', '1300.5', '-2'].map((digits) => part(digits));
    expect(reckoned('sum', terms)).toBe('25 + 1.300,5 + (-2) = 1.323,5');
    expect(
      reckoned(
        'mean',
        ['17', '18', '17'].map((digits) => part(digits)),
        1,
      ),
    ).toBe('(17 + 18 + 17) : 3 = 17,3333… ≈ 17,3');
    expect(reckoned('percentage', [part('7', 'dividend'), part('9', 'divisor')], 1)).toBe(
      '7 : 9 × 100 = 77,7777… ≈ 77,8',
    );
    expect(reckoned('quotient', [part('1', 'dividend'), part('3', 'divisor'), part('1', 'divisor')], 2)).toBe(
      '1 : (3 + 1) = 0,25',
    );
    expect(reckoned('difference', [part('49', 'minuend'), part('54', 'subtrahend')])).toBe('49 – 54 = -5');
    expect(reckoned('growth', [part('3', 'minuend'), part('-2', 'subtrahend')], 1)).toBe(
      '(3 – (-2)) : 2 × 100 = 250,0',
    );
    expect(reckoned('max', terms)).toBe('lớn nhất trong 25; 1.300,5; -2 là 1.300,5');
  });

  it('says nothing where there is nothing to reckon', () => {
    expect(reckoned('typed', [part('5')])).toBe('');
    expect(reckoned('none', [])).toBe('');
  });

  it('says of one figure alone whose it is, instead of adding it up', () => {
    expect(reckoned('sum', [part('11')])).toBe('chỉ có số liệu của thôn Một: 11');
    expect(reckoned('mean', [part('97.66')], 1)).toBe('chỉ có số liệu của thôn Một: 97,66 ≈ 97,7');
  });

  it('says why there is none where something would be divided by nothing', () => {
    expect(reckoned('percentage', [part('7', 'dividend'), part('0', 'divisor')])).toBe(
      '7 : 0 × 100: số chia là 0 nên không tính được',
    );
    expect(reckoned('growth', [part('5', 'minuend'), part('0', 'subtrahend')])).toBe(
      '(5 – 0) : 0 × 100: số chia là 0 nên không tính được',
    );
  });

  it('says that there was nothing to count', () => {
    const derivation: Derivation = { rule: 'count', parts: [], decimals: 0, counted: 'unit' };
    expect(arithmeticOf({ derivation, digits: '0' })).toBe('không có đơn vị nào');
  });

  it('of very many parts has the first, the last, and the sum of those between', () => {
    const many = Array.from({ length: 1000 }, (_, index) => part(String(index + 1)));
    expect(reckoned('sum', many)).toBe(
      '1 + 2 + 3 + 4 + 5 + 6 + (991 số nữa, cộng được 497.482) + 998 + 999 + 1.000 = 500.500',
    );
  });

  it('ends in the figure, whatever it is made of', () => {
    const digits = fc.integer({ min: -9999, max: 99_999 }).map((number) => String(number / 100));
    const rule = fc.constantFrom<Rule>('sum', 'mean', 'min', 'max', 'percentage', 'quotient');
    fc.assert(
      fc.property(fc.array(digits, { minLength: 2, maxLength: 30 }), rule, fc.nat(3), (all, of, decimals) => {
        const isDivided = of === 'percentage' || of === 'quotient';
        const parts = all.map((one, index) =>
          part(one, isDivided ? (index % 2 === 0 ? 'dividend' : 'divisor') : 'term'),
        );
        const derivation: Derivation = { rule: of, parts, decimals, counted: null };
        const result = recomputed({ kind: 'number', derivation });
        const text = arithmeticOf({ derivation, digits: result });
        if (result === null) expect(text).toBe('');
        else expect(text.split(/ [=≈] | là /).at(-1)).toBe(formatDecimal(result));
      }),
      runs(1000, 100),
    );
  });

  it('names what is counted, in either language', async () => {
    const { review, summary } = await summarized(filesOf(example));
    const name = 'ratings.phong-trao-an-ninh.levels.kha.count';
    const inLanguage = (language: 'vi' | 'en') => {
      const figure = ledgerOf(review, summary, language).figureNamed(name);
      return figure === null ? '' : arithmeticOf(figure, language);
    };
    const names = 'phường Thu Thủy (khá); phường Nghi Hòa (khá); phường Nghi Thu (khá)';
    expect(inLanguage('vi')).toBe(`3 đơn vị: ${names}`);
    expect(inLanguage('en')).toBe(`3 units: ${names}`);
  });
});
