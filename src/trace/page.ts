import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { grouped } from '../campaign/grouping.ts';
import type { Language } from '../diagnostics/definition.ts';
import { printable } from '../diagnostics/printable.ts';
import { htmlPage } from '../rendering/html/page.ts';
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

/** How a trace is shown on a page. */
export interface PageShown extends TraceShown {
  readonly language: Language;
  /** What the campaign is called. */
  readonly title: string;
  /** The style sheet's text. */
  readonly style: string;
}

/** A page that works alone: each figure by its name, to which the figures that are made of it lead. */
export function tracePage(trace: Trace, shown: PageShown): string {
  const { words, language, style, typed } = shown;
  const { figures } = trace;
  const title = words.pageTitle(printable(shown.title));
  const count = typed === null ? words.count(figures.length) : words.found(typed, figures.length);
  const groups = [...grouped(figures, ({ name }) => groupOf(name))];
  const known = new Set(figures.map(({ name }) => name));
  const isListed = ({ derivation, printed }: TracedFigure) => derivation !== null || printed !== null;
  return htmlPage({
    title,
    language,
    style,
    script: '',
    body: [
      h('main', [
        h('h1', title),
        h('p', printable(count)),
        ...obstacles(trace, words).map((text) => h('p', { class: 'obstacle' }, printable(text))),
        ...(groups.length > 1 ? [menu(groups, shown)] : []),
        ...groups.map(([group, all]) =>
          h('section', { ariaLabelledBy: idOf(group) }, [
            h('h2', { id: idOf(group) }, code(group)),
            ...(all.some(isListed)
              ? all.map((figure) => figureElement(figure, known, shown))
              : [namesTable(group, all, shown)]),
          ]),
        ),
      ]),
    ],
    colourScheme: 'light dark',
  });
}

/** A name as an anchor, and the link to it. */
const idOf = (name: string) => printable(name).replace(/\s/g, '_');
const linkTo = (name: string) => `#${encodeURIComponent(idOf(name))}`;

const code = (text: string) => h('code', printable(text));

function menu(groups: readonly (readonly [string, unknown])[], { words }: PageShown): Element {
  const items = groups.map(([group]) => h('li', h('a', { href: linkTo(group) }, code(group))));
  return h('nav', { ariaLabel: words.contents }, h('ul', items));
}

function namesTable(group: string, figures: readonly TracedFigure[], { words }: PageShown): Element {
  return table(
    group,
    [words.name, words.value, words.title],
    figures.map((figure) => [
      code(figure.name),
      printable(figureText(figure) ?? words.noValue),
      printable(figure.title),
    ]),
  );
}

function figureElement(figure: TracedFigure, known: ReadonlySet<string>, shown: PageShown): Element {
  const { name, title, derivation, printed } = figure;
  const value = figureText(figure) ?? shown.words.noValue;
  return h('article', { id: idOf(name) }, [
    h('h3', [`${printable(title)}: `, h('strong', printable(value))]),
    h('p', { class: 'name' }, code(name)),
    ...(derivation === null ? [] : derivationElements(figure, derivation, known, shown)),
    ...(printed === null ? [] : printedElements(printed, shown)),
  ]);
}

function derivationElements(
  { title }: TracedFigure,
  derivation: TracedDerivation,
  known: ReadonlySet<string>,
  shown: PageShown,
): Element[] {
  const { words } = shown;
  const { rule, arithmetic, leftOut } = derivation;
  const rows = (heading: string, all: readonly ShownRow[]) =>
    all.length === 0 ? [] : [h('h4', heading), rowsTable(`${heading}: ${title}`, all, known, shown)];
  return [
    ...(rule === 'typed' ? [h('p', words.asTyped)] : []),
    ...(arithmetic === '' ? [] : [h('h4', words.arithmetic), h('p', printable(arithmetic))]),
    ...partSections(derivation, words).flatMap((section) => rows(section.title, section.rows)),
    ...rows(
      words.leftOut,
      leftOut.map((one) => leftOutRow(one, words)),
    ),
  ];
}

function rowsTable(
  caption: string,
  rows: readonly ShownRow[],
  known: ReadonlySet<string>,
  shown: PageShown,
): Element {
  const { words } = shown;
  const label = ({ label: text, figure }: ShownRow) =>
    figure !== null && known.has(figure)
      ? h('a', { href: linkTo(figure) }, printable(text))
      : printable(text);
  const places = ({ places: all, below, figure }: ShownRow): ElementContent[] => {
    const lines = placeLines({ places: all, below }, shown);
    return all.length === 0 && figure !== null
      ? [code(figure)]
      : lines.flatMap((line, index) => [...(index === 0 ? [] : [h('br')]), code(line)]);
  };
  return table(
    caption,
    [words.label, words.value, words.place],
    rows.map((row) => [label(row), printable(row.value), places(row)]),
  );
}

function printedElements(printed: readonly PrintedPlace[], { words }: PageShown): Element[] {
  const items = printed.map((place) =>
    h('li', [
      printable(whereabouts(place, words)),
      ...(isAlone(place) ? [] : [h('q', printable(place.sentence.replaceAll('\n', ' ')))]),
    ]),
  );
  return [h('h4', words.printed), items.length === 0 ? h('p', words.notPrinted) : h('ul', items)];
}

type CellContent = Element | string | readonly ElementContent[];

/** A table of three columns, the second one of values. It scrolls by itself where the screen is narrow. */
function table(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly CellContent[])[],
): Element {
  return h('div', { class: 'table', role: 'region', ariaLabel: printable(caption), tabIndex: 0 }, [
    h('table', [
      h(
        'thead',
        h(
          'tr',
          header.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        rows.map((cells) =>
          h(
            'tr',
            cells.map((content) => h('td', typeof content === 'string' ? content : [content].flat())),
          ),
        ),
      ),
    ]),
  ]);
}
