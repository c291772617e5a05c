import { describe, expect, it } from 'vitest';
import { guessed } from '../../src/diagnostics/suggestion.ts';

describe('a misspelt id', () => {
  it.each([
    ['vung-mnah', ['vung-manh', 'kha'], 'vung-manh'],
    ['Vững Mạnh', ['vung-manh', 'kha'], 'vung-manh'],
    ['tuyen_quan', ['tuyen-quan'], 'tuyen-quan'],
    ['preparedby', ['preparedBy'], 'preparedBy'],
    ['lop2-moi', ['lop2-mo'], 'lop2-mo'],
  ])('%s is put right', (word, candidates, meant) =>
    expect(guessed(word, candidates)).toEqual({ likely: [meant], certain: meant }),
  );

  it.each([
    ['lop-2', ['lop-1']],
    ['phu-tho-2', ['phu-tho-1']],
    ['phu-tho-l', ['phu-tho-1']],
    ['phu-tho-11', ['phu-tho-1']],
    ['qd03', ['qd04']],
    ['thon-dong-b', ['thon-dong-a']],
    ['khoi-pho-ii', ['khoi-pho-i']],
    ['tb', ['tk']],
    ['kho', ['kha']],
    ['vung-mahn-tm', ['vung-manh-tn']],
  ])('%s is listed with %j and left to a person', (word, candidates) =>
    expect(guessed(word, candidates)).toEqual({ likely: candidates, certain: null }),
  );

  it('that is as near to two is left to a person', () =>
    expect(guessed('nghi-ha', ['nghi-hai', 'nghi-hoa'])).toEqual({
      likely: ['nghi-hai', 'nghi-hoa'],
      certain: null,
    }));

  it('of a place is left to a person where it may be another place', () => {
    expect(guessed('nghi-tao', ['nghi-tan'], true).certain).toBeNull();
    expect(guessed('ngih-tan', ['nghi-tan'], true).certain).toBe('nghi-tan');
  });
});
