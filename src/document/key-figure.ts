import type { KeyFigure, Line, Run } from './tree.ts';

/** A large figure's number with what it is measured in. */
export function numberWithUnit({ number, unit }: KeyFigure): readonly Run[] {
  const last = number.at(-1);
  if (unit === '' || last === undefined) return number;
  return [...number.slice(0, -1), { ...last, text: `${last.text} ${unit}` }];
}

/** A large figure as lines below each other: on paper, where each has the page's width. */
export function linesOfFigure(figure: KeyFigure): Line[] {
  const line = (runs: readonly Run[], look: Partial<Line>): Line => ({
    kind: 'line',
    runs,
    size: 14,
    gap: 0,
    fit: 'none',
    colour: 'black',
    rule: 'none',
    isHeading: false,
    ...look,
  });
  const bold = (runs: readonly Run[]) => runs.map((run) => ({ ...run, bold: true }));
  return [
    line(bold(numberWithUnit(figure)), { size: 36, gap: 12, colour: 'red' }),
    line(bold(figure.caption), { size: 18 }),
    line(figure.note, {}),
  ].filter(({ runs }) => runs.length > 0);
}
