import type { ChalkInstance } from 'chalk';
import { wrappedLines } from '../diagnostics/columns.ts';
import { printable } from '../diagnostics/printable.ts';
import { tableLines } from '../status/table-lines.ts';
import type { WordChange } from './comparison.generated.ts';
import type { ComparisonPage, ShownBlock, ShownRow, ShownTable, Tone } from './page.ts';
import { markedWords } from './shown-comparison.ts';

/** For people at a terminal: what is better or new is green, what is worse or gone red, and both say so without colours. */
export function prettyPage(
  page: ComparisonPage,
  { chalk, width }: { readonly chalk: ChalkInstance; readonly width: number },
): string {
  const wrapped = (text: string, indent = '') => wrappedLines(indent + printable(text), width, `${indent}  `);
  const block = (one: ShownBlock): string[] => {
    switch (one.kind) {
      case 'heading':
        return ['', ...wrapped(one.text, '  ').map((line) => chalk.underline(line))];
      case 'line':
        return wrapped(one.text, '  ');
      case 'table':
        return prettyTable(one.table, width, chalk);
      case 'text':
        return [
          ...wrapped(one.text.title, '  ').map((line) => chalk.underline(line)),
          ...one.text.paragraphs.flatMap((words) => prettyParagraph(words, width, chalk)),
        ];
    }
  };
  return [
    ...wrapped(`${page.type}: ${page.subject}`).map((line) => chalk.bold(line)),
    ...page.lines.flatMap((line) => wrapped(line)),
    ...page.parts.flatMap(({ title, blocks }) => [
      '',
      ...wrapped(title).map((line) => chalk.bold(line)),
      ...blocks.flatMap(block),
    ]),
    '',
  ].join('\n');
}

function prettyTable({ header, numeric, rows }: ShownTable, width: number, chalk: ChalkInstance): string[] {
  const cells = rows.map((one) => (one.kind === 'row' ? one.cells : []).map(printable));
  const [head = [], ...body] = tableLines([header.map(printable), ...cells], numeric, width - 2);
  const colours: Readonly<Record<Tone, (text: string) => string>> = {
    better: chalk.green,
    added: chalk.green,
    worse: chalk.red,
    gone: chalk.red,
  };
  const shown = (one: ShownRow, lines: readonly string[]) => {
    if (one.kind === 'band')
      return wrappedLines(printable(one.text), width - 2, '  ').map((line) => chalk.bold(line));
    return one.tone === null ? lines : coloured(lines, colours[one.tone]);
  };
  return [
    ...head.map((line) => chalk.dim(line)),
    ...rows.flatMap((one, index) => shown(one, body[index] ?? [])),
  ].map((line) => `  ${line}`);
}

const coloured = (lines: readonly string[], colour: (text: string) => string) =>
  lines.map((line) => colour(line));

/** Words that were added or are gone stand between marks, coloured where there are colours. */
function prettyParagraph(words: readonly WordChange[], width: number, chalk: ChalkInstance): string[] {
  const lines = wrappedLines(`    ${printable(markedWords(words))}`, width, '      ');
  if (chalk.level === 0) return lines;
  // What a line begins within goes on from the one before.
  let open: 'added' | 'gone' | null = null;
  return lines.map((line) => {
    const parts = line.split(/(\{\+|\+\}|\[-|-\])/);
    return parts
      .map((part) => {
        if (part === '{+') open = 'added';
        else if (part === '[-') open = 'gone';
        const colour = open === null ? (text: string) => text : open === 'added' ? chalk.green : chalk.red;
        const shown = colour(part);
        if (part === '+}' || part === '-]') open = null;
        return shown;
      })
      .join('');
  });
}
