import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceKey, sentenceMark } from '../../src/vietnamese/like-sentences.ts';
import { runs } from '../support/runs.ts';

const words = fc.array(
  fc.constantFrom(
    'Công',
    'tác',
    'QUÂN',
    'sự',
    'năm',
    '2023',
    'đạt',
    '98,5%',
    'ΟΔΟΣ',
    'İ',
    'ﬁ',
    'ơ\u0301',
    '…',
    '–',
  ),
  { minLength: 1, maxLength: 30 },
);
const blanks = fc.constantFrom(' ', '  ', '\n', '\u00a0', '\t');

it('sentences have one mark if they are alike, however they are broken into lines and written in capitals', () => {
  fc.assert(
    fc.property(words, words, blanks, blanks, (some, others, blank, end) => {
      const text = some.join(' ');
      const mark = sentenceMark(text);
      const key = sentenceKey(text);
      expect(mark === null).toBe(key === null);
      if (key === null) return;
      expect(sentenceMark(key)).toBe(mark);
      expect(sentenceMark(`${some.join(blank)}${end}`)).toBe(mark);
      const other = others.join(' ');
      expect(sentenceMark(other) === mark).toBe(sentenceKey(other) === key);
    }),
    runs(2000, 200),
  );
});
