import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { justifiedLines } from '../../src/layout/justified.ts';
import type { SetText } from '../../src/layout/text.ts';
import type { Typeface } from '../../src/layout/typeface.ts';

/** Each letter and space is one point wide. */
const typeface: Typeface = {
  wordOf: (text) => ({ width: text.length, glyphs: [] }),
  widthOf: (text) => text.length,
  missing: () => [],
  measure: (text) => text.length,
  ascent: 0.75,
  height: 1,
};
const space = 1;
const room = { first: 48, other: 60 };

function linesOf(text: string, marker = ''): readonly SetText[] {
  return justifiedLines(marker, [{ text, bold: false, italic: false }], { typeface, size: 1 }, room);
}

const textOf = ({ runs }: SetText) => runs.map((run) => run.text).join('');

const word = fc.string({ unit: fc.constantFrom('a', 'đ', 'ư'), minLength: 1, maxLength: 12 });
const number = fc.constantFrom(
  '12 người',
  '287,1 triệu đồng',
  'ngày 05 tháng 02 năm 2024',
  'số 03/2019/NĐ-CP',
);
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: number }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' '));

describe('lines of a paragraph', () => {
  it('never reach beyond the margin as they are drawn, the last one neither', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', '-', 'a)'), (text, marker) => {
        for (const [index, line] of linesOf(text, marker).entries()) {
          const available = index === 0 ? room.first : room.other;
          expect(line.width).toBeLessThanOrEqual(available + 1e-9);
        }
      }),
    );
  });

  it('keep the space as it is in the last one, and spread no other beyond twice of it (F25)', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = linesOf(text);
        for (const { spread } of lines) expect(spread).toBeLessThan(space);
        expect(lines.at(-1)?.spread).toBe(0);
      }),
    );
  });

  it('begin a new line for the word that the last one would have no room for', () => {
    // As many letters and spaces as the first line has room for, and one more.
    const text = `${'abcde '.repeat(7)}abcdefg`;
    expect(text).toHaveLength(room.first + 1);
    expect(linesOf(text).map((line) => textOf(line).split(' ').length)).not.toEqual([8]);
    expect(linesOf(text.slice(0, -1)).map((line) => textOf(line).split(' ').length)).toEqual([8]);
  });

  it('are left ragged rather than torn inside a number and its unit', () => {
    const lines = linesOf(`${'abcdefgh '.repeat(4)}abc 1.287,5 triệu đồng và còn nữa`);
    const texts = lines.map(textOf);
    expect(texts).toEqual(['abcdefgh abcdefgh abcdefgh abcdefgh abc', '1.287,5 triệu đồng và còn nữa']);
  });
});
