import type { Run } from './tree.ts';

/** The style of a stretch of text. */
export type Look = Pick<Run, 'bold' | 'italic' | 'isRaised'>;

/** How a run looks, and nothing else of it. */
export function lookOf({ bold, italic, isRaised }: Look): Look {
  return isRaised === true ? { bold, italic, isRaised } : { bold, italic };
}

/** Whether two stretches of text are in one style. */
export function lookAlike(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.isRaised === b.isRaised;
}

/** The runs that are read as text: marks that stand above the line are not, and no line ends before one. */
export function withoutMarks(runs: readonly Run[]): readonly Run[] {
  return runs.some(({ isRaised }) => isRaised) ? runs.filter(({ isRaised }) => isRaised !== true) : runs;
}
