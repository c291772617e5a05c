import type { Language } from '../diagnostics/definition.ts';
import type { OneDocument } from '../documents.ts';
import type { DocumentKindName } from '../intake/document-kinds.ts';
import type { ProgramWorld } from '../intake/world.ts';
import type { Checked } from '../review.ts';
import { arithmeticOf } from '../tracing/arithmetic.ts';
import type { Figure, FigureHeading } from '../tracing/figure.ts';
import type { Ledger } from '../tracing/ledger.ts';
import type { PrintedValue } from '../tracing/printed/printed-values.ts';
import { sentenceAt } from '../tracing/printed/sentences.ts';
import { searchDocuments } from './searched-documents.ts';
import { soughtFrom } from './sought.ts';
import type { PrintedPlace, Trace, TracedDerivation, TracedFigure } from './trace.generated.ts';

/** What is asked about figures. */
export interface TraceQuestion {
  /** The kinds of documents in which it is looked where figures are printed; `null` for all. */
  readonly kinds: readonly DocumentKindName[] | null;
  readonly world: ProgramWorld;
  readonly language: Language;
}

/**
 * What there is to know of one figure: what it was made of, what was left out, and where it is printed; of documents that are of
 * one unit each, only in those of the figure's own, unless their kind is asked for.
 */
export async function traceOfFigure(
  figure: Figure,
  checked: Checked,
  { kinds, world, language }: TraceQuestion,
): Promise<Trace> {
  const printed: PrintedPlace[] = [];
  // A unit's own documents print little that is not of the unit, and there may be thousands of them.
  const isToSearch = ({ subject }: OneDocument) =>
    kinds !== null || subject === null || subject.of === 'decision' || isOfUnit(figure, subject.key);
  const searched = await searchDocuments(checked, kinds, world, isToSearch, (one, document) => {
    if (one.value.figure === figure.name) printed.push(printedPlace(one, document));
  });
  return traceOf(checked, searched, [detailed(figure, language, printed)]);
}

/** Whether a figure is one of a unit's, by its name. */
function isOfUnit({ name }: Figure, unit: string): boolean {
  return `${name}.`.includes(`.${unit}.`);
}

/**
 * The figures whose names begin alike.
 * @param begun "indicators.tuyen-quan."; empty for all
 * @param isDetailed whether it is said what they were made of
 */
export function traceOfNames(
  begun: string,
  isDetailed: boolean,
  ledger: Ledger,
  checked: Checked,
  language: Language,
): Trace {
  const figures: TracedFigure[] = [];
  for (const heading of ledger.headings()) {
    if (!heading.name.startsWith(begun)) continue;
    const figure = isDetailed ? ledger.figureNamed(heading.name) : null;
    figures.push(figure === null ? listed(heading, null) : detailed(figure, language, null));
  }
  return traceOf(checked, { documents: [], unmade: [] }, figures);
}

/** The figures that documents print as something that was typed, with each place. */
export async function traceOfPrinted(
  typed: string,
  ledger: Ledger,
  checked: Checked,
  { kinds, world }: TraceQuestion,
): Promise<Trace> {
  const isSought = soughtFrom(typed);
  const found = new Map<string, { readonly heading: FigureHeading; readonly printed: PrintedPlace[] }>();
  const headings = new Map<string, FigureHeading>();
  const headingOf = (one: PrintedValue): FigureHeading => {
    const { figure } = one.value;
    let heading = headings.get(figure);
    if (heading === undefined) {
      heading = ledger.headingNamed(figure) ?? headingOfValue(one);
      headings.set(figure, heading);
    }
    return heading;
  };
  const searched = await searchDocuments(
    checked,
    kinds,
    world,
    () => true,
    (one, document) => {
      const heading = headingOf(one);
      if (!isSought(one, heading.title)) return;
      const earlier = found.get(heading.name);
      const place = printedPlace(one, document);
      if (earlier === undefined) found.set(heading.name, { heading, printed: [place] });
      else earlier.printed.push(place);
    },
  );
  const figures = [...found.values()].map(({ heading, printed }) => listed(heading, printed));
  return traceOf(checked, searched, figures);
}

/** What a document says of a value by itself, where the campaign's files do not. */
function headingOfValue({ value }: PrintedValue): FigureHeading {
  const { kind, figure } = value;
  const [digits, unit] = kind === 'date' ? [value.date, ''] : [value.digits, value.unit];
  return { name: figure, kind, title: figure, digits, unit };
}

function traceOf(
  { summary }: Checked,
  { documents, unmade }: Pick<Trace, 'documents' | 'unmade'>,
  figures: readonly TracedFigure[],
): Trace {
  return { version: 1, hasResults: summary !== null, documents, unmade, figures };
}

function listed(
  { name, kind, title, digits, unit }: FigureHeading,
  printed: readonly PrintedPlace[] | null,
): TracedFigure {
  return { name, kind, title, digits, unit, derivation: null, printed };
}

function detailed(figure: Figure, language: Language, printed: readonly PrintedPlace[] | null): TracedFigure {
  return { ...listed(figure, printed), derivation: derivationOf(figure, language) };
}

function derivationOf(figure: Figure, language: Language): TracedDerivation {
  const { rule, parts } = figure.derivation;
  return {
    rule,
    arithmetic: arithmeticOf(figure, language),
    parts: parts.map(({ role, label, figure: name, digits, text, places }) => ({
      role,
      label,
      figure: name,
      digits,
      text,
      places,
      below: [],
    })),
    leftOut: figure.leftOut.map((one) => ({ ...one, below: [] })),
  };
}

function printedPlace({ text, around, start, end, where }: PrintedValue, document: string): PrintedPlace {
  const { headings, row, column } = where;
  return { document, text, headings, row, column, sentence: sentenceAt(around, start, end) };
}
