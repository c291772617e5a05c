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
    ['tb', ['tk']],
    ['kho', ['kha']],
    ['vung-mahn-tm', ['vung-manh-tn']],
  ])('%s is listed with %j and left to a person', (word, candidates) =>
    expect(guessed(word, candidates)).toEqual({ likely: candidates, certain: null }),
  );

  it.each([
    ['lop-2', 'lop-1'],
    ['phu-tho-2', 'phu-tho-1'],
    ['phu-tho-l', 'phu-tho-1'],
    ['phu-tho-11', 'phu-tho-1'],
    ['qd03', 'qd04'],
    ['thon-dong-b', 'thon-dong-a'],
    ['khoi-pho-ii', 'khoi-pho-i'],
    ['quan-khu-5', 'quan-khu-4'],
    ['Quân khu V', 'quan-khu-4'],
    ['nghi-huong-2', 'nghi-huong'],
    ['loai-b', 'loai-a'],
  ])('%s does not mean %s, another of its series', (word, candidate) =>
    expect(guessed(word, [candidate])).toEqual({ likely: [], certain: null }),
  );

  it('with a digit that looks like a letter is still understood', () =>
    expect(guessed('actua1', ['actual']).likely).toEqual(['actual']));

  it('that is as near to two is left to a person', () =>
    expect(guessed('nghi-ha', ['nghi-hai', 'nghi-hoa'])).toEqual({
      likely: ['nghi-hai', 'nghi-hoa'],
      certain: null,
    }));

  it.each([
    ['nghi-th', ['nghi-thu', 'nghi-thuy']],
    ['nghi-thyu', ['nghi-thu', 'nghi-thuy']],
  ])('%s, which may be short for several, is left to a person', (word, candidates) =>
    expect(guessed(word, candidates)).toEqual({ likely: candidates, certain: null }),
  );

  it('of a place is left to a person where another place is about as near', () =>
    expect(guessed('nghi-hog', ['nghi-hoa', 'nghi-huong'], true).certain).toBeNull());

  it('of a place is left to a person where it may be another place', () => {
    expect(guessed('nghi-tao', ['nghi-tan'], true).certain).toBeNull();
    expect(guessed('ngih-tan', ['nghi-tan'], true).certain).toBe('nghi-tan');
  });
});
