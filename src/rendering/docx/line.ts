import { Paragraph, TextRun } from 'docx';
import type { Line, Sheet } from '../../document/tree.ts';
import type { Measure } from '../../fonts/family.ts';
import { red } from '../../layout/blocks/line.ts';
import { fittedLine } from '../../layout/fitted-line.ts';
import { textWidth } from '../../layout/paper.ts';
import { type DrawingNumbers, ruleRun } from './drawing.ts';
import { halfPoints, styleIds, twips } from './styles.ts';
import { runsOf } from './text.ts';

/** A line in the middle of the page, broken where it is on paper, with its rule. */
export function lineParagraphs(
  line: Line,
  orientation: Sheet['orientation'],
  measure: Measure,
  drawings: DrawingNumbers,
): Paragraph[] {
  const { size, lines, rule } = fittedLine(line, textWidth(orientation), measure);
  const look = { size: halfPoints(size), ...(line.colour === 'red' ? { color: red.slice(1) } : {}) };
  const text = new Paragraph({
    style: styleIds.line,
    ...(line.gap === 0 ? {} : { spacing: { before: twips(line.gap) } }),
    ...(line.isHeading ? { outlineLevel: 0 } : {}),
    ...(rule > 0 || line.isHeading ? { keepNext: true } : {}),
    children: lines.flatMap((runs, index) => [
      ...(index === 0 ? [] : [new TextRun({ ...look, text: '', break: 1 })]),
      ...runsOf(runs, look),
    ]),
  });
  return [
    text,
    ...(rule === 0 ? [] : [new Paragraph({ style: styleIds.rule, children: [ruleRun(rule, drawings)] })]),
  ];
}
