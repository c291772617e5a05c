import type { Ornament, Step } from '../../layout/frame.ts';

/** An ornament as a page's content draws it (ISO 32000-1, 8.5). */
export function ornamentContent({ steps, colour, line }: Ornament): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const look = line === null ? `${written(channels)} rg` : `${written(channels)} RG ${line} w`;
  return `${look}\n${steps.map(stepContent).join('\n')}\n${line === null ? 'f' : 'S'}`;
}

const operators = { move: 'm', line: 'l', curve: 'c', close: 'h' } as const;

function stepContent([kind, ...lengths]: Step): string {
  return [...(lengths.length === 0 ? [] : [written(lengths)]), operators[kind]].join(' ');
}

/** Numbers as the file has them: a thousandth of a point is finer than any printer. */
function written(numbers: readonly number[]): string {
  return numbers.map((number) => Math.round(number * 1000) / 1000).join(' ');
}
