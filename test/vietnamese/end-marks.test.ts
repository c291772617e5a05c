import { describe, expect, it } from 'vitest';
import { endsSentence, withoutEndMark } from '../../src/vietnamese/end-marks.ts';

describe('a text without the mark at its end', () => {
  it.each([
    ['Công an xã.', 'Công an xã'],
    ['Công an xã; ', 'Công an xã'],
    ['Công an xã ./.', 'Công an xã'],
    ['trộm cắp, v.v.', 'trộm cắp, v.v.'],
    ['trộm cắp, v.v...,', 'trộm cắp, v.v.'],
    ['trộm cắp, vv.', 'trộm cắp, vv.'],
    ['và nơi khác...', 'và nơi khác...'],
    ['và nơi khác…', 'và nơi khác…'],
    ['“An toàn.”', '“An toàn.”'],
  ])('has what belongs to it: %s', (typed, kept) => {
    expect(withoutEndMark(typed)).toBe(kept);
  });
});

it.each(['a.', 'v.v.', 'a…', 'a!', 'a?”', 'a.”'])('%s ends a sentence', (text) => {
  expect(endsSentence(text)).toBe(true);
});

it.each(['a', 'a)', 'a”', '(v.v.)', 'a;'])('%s does not end a sentence', (text) => {
  expect(endsSentence(text)).toBe(false);
});
