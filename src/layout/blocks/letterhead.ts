import { largestOf } from '../../aggregation/largest.ts';
import type { Letterhead, LetterheadLine } from '../../document/tree.ts';
import type { Flowing } from '../flow.ts';
import { letterheadColumns, letterheadLines, numberAfterLabel, subjectLines } from '../letterhead.ts';
import { type Part, part, type Role } from '../pages.ts';
import { Column, panel } from '../panel.ts';
import { roomIn, type Setting, styledLines } from '../setting.ts';

/** The white between the bodies' names and the number below them, in points. */
const gap = 6;
/** The white between a letter's head and its text; a title has its own. */
const belowSubject = 6;

/**
 * The head of the first page: who issues the document beside the national name, number beside place and date (F05–F10, F21).
 * @param subjectRole what a letter's subject is, which stands in the place of a title
 */
export function letterheadBlock(block: Letterhead, subjectRole: () => Role, setting: Setting): Flowing {
  const { style, typeface } = setting;
  const widths = letterheadColumns(block, style, typeface.measure);
  const page = roomIn(setting);
  const left = new Column(typeface, { left: page.left, room: widths.left });
  const right = new Column(typeface, { left: page.left + widths.left, room: widths.right });
  const structure: Part[] = [];
  const write = (column: Column, lines: readonly LetterheadLine[], room: number) => {
    let words: Part | null = null;
    for (const [index, line] of lines.entries()) {
      // A body's name may take several lines.
      if (words === null || line.role !== lines[index - 1]?.role) {
        words = part('P');
        structure.push(words);
      }
      const { lines: texts, rule } = letterheadLines(line, style, room, typeface.measure);
      for (const text of texts) {
        column.lines(styledLines(text, style.lines[line.role], room, setting), words, 'center');
      }
      if (rule > 0) column.rule(rule);
    }
  };
  write(left, block.left, widths.left);
  write(right, block.right, widths.right);
  const below = Math.max(left.height, right.height) + gap;
  const [number, placeAndDate] = [part('P'), part('P')];
  structure.push(number, placeAndDate);
  right.skip(below - right.height);
  const placed = styledLines(block.placeAndDate, style.lines.placeAndDate, widths.right, setting);
  right.lines(placed, placeAndDate, 'center');
  left.skip(below - left.height);
  // A long number reaches as far as the place and date leave room beside them, from the margin on.
  const beside = (widths.right - largestOf(placed.map(({ width }) => width))) / 2 - gap;
  const texts = styledLines(
    numberAfterLabel(block.number),
    style.lines.number,
    widths.left + Math.max(0, beside),
    setting,
  );
  const isLong = texts.some(({ width }) => width > widths.left);
  left.lines(texts, number, isLong ? 'left' : 'center');
  if (block.subject !== undefined) {
    const subject = part(subjectRole());
    structure.push(subject);
    left.skip(gap);
    for (const text of subjectLines(block.subject, style, widths.left, typeface.measure)) {
      left.lines(styledLines(text, style.lines.subject, widths.left, setting), subject, 'center');
    }
  }
  if (block.mark !== null) {
    const mark = part('P');
    structure.push(mark);
    left.skip(gap).framed(styledLines(block.mark, style.lines.mark, widths.left - 26, setting), mark);
  }
  return panel([left, right], setting, {
    above: 0,
    below: block.subject === undefined ? 0 : belowSubject,
    kept: 'whole',
    structure,
  });
}
