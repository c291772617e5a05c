import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { justifiedLines, type Line } from '../../../src/rendering/pdf/line-breaking.ts';

/** Each letter and space is one point wide. */
const space = 1;
const room = { first: 48, other: 60 };

function linesOf(text: string, marker = ''): readonly Line[] {
  return justifiedLines(marker, [{ text, bold: false, italic: false }], (run) => run.text.length, room);
}

const lettersIn = ({ words }: Line) =>
  words.reduce((sum, word) => sum + word.reduce((letters, run) => letters + run.text.length, 0), 0);

/** How wide a line is as it is drawn: no space is widened by more than the line allows. */
function drawnWidth(line: Line, available: number): number {
  const gaps = line.words.length - 1;
  const natural = lettersIn(line) + gaps * space;
  const lacking = available - natural;
  return natural + Math.min(line.mostAdded * gaps, line.mostAdded === 0 ? 0 : lacking);
}

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
          expect(drawnWidth(line, available)).toBeLessThanOrEqual(available + 1e-9);
        }
      }),
    );
  });

  it('keep the space as it is in the last one, and spread no other beyond twice of it (F25)', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = linesOf(text);
        for (const { mostAdded } of lines) expect(mostAdded).toBeLessThan(space);
        expect(lines.at(-1)?.mostAdded).toBe(0);
      }),
    );
  });

  it('begin a new line for the word that the last one would have no room for', () => {
    // As many letters and spaces as the first line has room for, and one more.
    const text = `${'abcde '.repeat(7)}abcdefg`;
    expect(text).toHaveLength(room.first + 1);
    expect(linesOf(text).map(({ words }) => words.length)).not.toEqual([8]);
    expect(linesOf(text.slice(0, -1)).map(({ words }) => words.length)).toEqual([8]);
  });

  it('are left ragged rather than torn inside a number and its unit', () => {
    const lines = linesOf(`${'abcdefgh '.repeat(4)}abc 1.287,5 triệu đồng và còn nữa`);
    const texts = lines.map(({ words }) =>
      words.map((runs) => runs.map((run) => run.text).join('')).join(' '),
    );
    expect(texts).toEqual(['abcdefgh abcdefgh abcdefgh abcdefgh abc', '1.287,5 triệu đồng và còn nữa']);
  });
});
