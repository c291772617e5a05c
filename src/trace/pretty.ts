import type { ChalkInstance } from 'chalk';
import { largestOf } from '../aggregation/largest.ts';
import { grouped } from '../campaign/grouping.ts';
import { columnsOf, wrappedLines } from '../diagnostics/columns.ts';
import { printable, typedPath } from '../diagnostics/printable.ts';
import { tableLines } from '../status/table-lines.ts';
import { gathered } from '../tracing/left-out.ts';
import { figureText, groupOf } from './figure-text.ts';
import {
  isAlone,
  leftOutRow,
  obstacles,
  partSections,
  placeLines,
  type ShownRow,
  type TraceShown,
  whereabouts,
} from './shown.ts';
import type { PrintedPlace, Trace, TracedDerivation, TracedFigure } from './trace.generated.ts';

/** How a trace is shown at a terminal. */
export interface PrettyShown extends TraceShown {
  readonly chalk: ChalkInstance;
  /** In columns. */
  readonly width: number;
  /** The campaign's folder, as it is typed after a command; empty for the working folder. */
  readonly campaign: string;
}

/** So much is shown of long lists. */
const [mostRows, mostPlaces] = [200, 12] as const;

/** For people at a terminal: places are written such that terminals and editors open them. */
export function prettyTrace(trace: Trace, shown: PrettyShown): string {
  const after = obstacles(trace, shown.words).flatMap((text) => ['', ...wrapped(text, shown)]);
  return [...linesOf(trace, shown), ...after, ''].join('\n');
}

function linesOf({ figures }: Trace, shown: PrettyShown): string[] {
  const [only, ...others] = figures;
  if (shown.typed !== null) return foundLines(figures, shown.typed, shown);
  if (only === undefined || only.derivation === null || others.length > 0) return listLines(figures, shown);
  return figureLines(only, only.derivation, shown);
}

function foundLines(figures: readonly TracedFigure[], typed: string, shown: PrettyShown): string[] {
  return [
    ...bold(shown.words.found(typed, figures.length), shown),
    ...figures.flatMap((figure) => [
      '',
      ...head(figure, shown),
      ...printedLines(figure.printed ?? [], shown),
    ]),
  ];
}

function listLines(figures: readonly TracedFigure[], shown: PrettyShown): string[] {
  const { words, width } = shown;
  const groups = [...grouped(figures, ({ name }) => groupOf(name))];
  return [
    ...bold(words.count(figures.length), shown),
    ...groups.flatMap(([group, all]) => {
      // What all titles begin with is said once.
      const title = sharedTitle(all.map((figure) => figure.title));
      const rows = all.map((figure): [string, string, string] => [
        printable(figure.name.slice(group.length)),
        printable(figureText(figure) ?? words.noValue),
        printable(figure.title.slice(title.length).replace(/^[,:] /, '')),
      ]);
      const lines = listedInColumns(rows, width - 2);
      return [
        '',
        ...bold(title === '' ? group : `${group} ${title}`, shown),
        ...lines.flat().map((line) => `  ${line}`),
      ];
    }),
  ];
}

/** Names, values and titles beside each other where there is room for that; names, which are copied, are never broken. */
function listedInColumns(rows: readonly (readonly [string, string, string])[], width: number): string[] {
  const widest = largestOf(
    rows.map(([name, value]) => columnsOf(name) + columnsOf(value)),
    0,
  );
  if (widest <= width * mostBeforeTitles) {
    return tableLines([['', '', ''], ...rows], new Set([1]), width)
      .slice(1)
      .flat();
  }
  return rows.flatMap(([name, value, title]) => [
    name,
    ...wrappedLines(`    ${value}  ${title}`, width, '      '),
  ]);
}

/** So much of a line may stand before titles. */
const mostBeforeTitles = 0.7;

/** The words up to a comma or a colon with which all titles begin: "Công dân nhập ngũ"; empty where there are none. */
function sharedTitle(titles: readonly string[]): string {
  const [first = ''] = titles;
  const ends = [...first.matchAll(/[,:] /g)].map(({ index }) => index);
  const isShared = (end: number) =>
    titles.every(
      (title) => title.startsWith(first.slice(0, end)) && /^[,:] /.test(title.slice(end, end + 2)),
    );
  return first.slice(0, ends.findLast(isShared) ?? 0);
}

function figureLines(figure: TracedFigure, derivation: TracedDerivation, shown: PrettyShown): string[] {
  const { words, campaign } = shown;
  const { rule, arithmetic, parts, leftOut } = derivation;
  const printed = figure.printed ?? [];
  // What stands in a file is at its end there.
  const next = parts.find(({ places }) => places.length === 0)?.figure ?? null;
  return [
    ...head(figure, shown),
    ...(rule === 'typed' ? ['', ...wrapped(words.asTyped, shown)] : []),
    ...section(words.arithmetic, arithmetic === '' ? [] : wrapped(arithmetic, shown, '  '), shown),
    ...partSections(derivation, words).flatMap(({ title, rows }) =>
      section(title, rowLines(rows, shown), shown),
    ),
    ...section(
      words.leftOut,
      rowLines(
        gathered(leftOut, words).map((one) => leftOutRow(one, words)),
        shown,
      ),
      shown,
    ),
    ...section(
      words.printed,
      printed.length === 0 ? wrapped(words.notPrinted, shown, '  ') : printedLines(printed, shown),
      shown,
    ),
    ...(next === null
      ? []
      : [
          '',
          ...wrapped(
            `${words.goOn}: review trace ${campaign === '' ? '' : `${campaign} `}${typedPath(next)}`,
            shown,
          ),
        ]),
  ];
}

function head(figure: TracedFigure, shown: PrettyShown): string[] {
  const { words, chalk } = shown;
  return [
    ...bold(`${figure.title}: ${figureText(figure) ?? words.noValue}`, shown),
    ...wrapped(figure.name, shown).map((line) => chalk.dim(line)),
  ];
}

function section(title: string, lines: readonly string[], shown: PrettyShown): string[] {
  return lines.length === 0 ? [] : ['', ...bold(title, shown), ...lines];
}

function rowLines(all: readonly ShownRow[], shown: PrettyShown): string[] {
  const rows = all.slice(0, mostRows).map(({ label, value, places, below, figure }) => ({
    label: printable(label),
    value: printable(value),
    // What stands in no file is a figure itself.
    places:
      places.length === 0 && figure !== null ? [printable(figure)] : placeLines({ places, below }, shown),
  }));
  const more = all.length - rows.length;
  return [
    ...inColumns(rows, shown.width),
    ...(more === 0 ? [] : wrapped(shown.words.more(more), shown, '  ')),
  ];
}

/** Rows with their places beside them where there is room for that, else below: no place is ever broken. */
function inColumns(
  rows: readonly { readonly label: string; readonly value: string; readonly places: readonly string[] }[],
  width: number,
): string[] {
  const widest = (texts: readonly string[]) => largestOf(texts.map(columnsOf), 0);
  const labels = widest(rows.map(({ label }) => label));
  const values = widest(rows.map(({ value }) => value));
  const space = (text: string, columns: number) => ' '.repeat(columns - columnsOf(text));
  if (labels + values + widest(rows.flatMap(({ places }) => places)) + 6 <= width) {
    return rows.flatMap(({ label, value, places: [first = '', ...others] }) => [
      `  ${label}${space(label, labels)}  ${space(value, values)}${value}  ${first}`.trimEnd(),
      ...others.map((other) => `${' '.repeat(labels + values + 6)}${other}`),
    ]);
  }
  return rows.flatMap(({ label, value, places }) => [
    ...wrappedLines(value === '' ? `  ${label}` : `  ${label}: ${value}`, width, '    '),
    ...places.map((place) => `      ${place}`),
  ]);
}

function printedLines(all: readonly PrintedPlace[], shown: PrettyShown): string[] {
  const { words } = shown;
  const places = all.map((place) => [
    ...wrapped(whereabouts(place, words), shown, '  '),
    ...(isAlone(place) ? [] : wrapped(`“${place.sentence}”`, shown, '    ')),
  ]);
  // A sentence may print a figure twice.
  const different = [...new Map(places.map((lines) => [lines.join('\n'), lines])).values()];
  const more = different.length - mostPlaces;
  return [
    ...different.slice(0, mostPlaces).flat(),
    ...(more > 0 ? wrapped(words.more(more), shown, '  ') : []),
  ];
}

function bold(text: string, shown: PrettyShown): string[] {
  return wrapped(text, shown).map((line) => shown.chalk.bold(line));
}

function wrapped(text: string, { width }: Pick<PrettyShown, 'width'>, indent = ''): string[] {
  return wrappedLines(indent + printable(text.replaceAll('\n', ' ')), width, `${indent}  `);
}
