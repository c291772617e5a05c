import { grouped } from '../campaign/grouping.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import type {
  PrintedPlace,
  Trace,
  TracedBelow,
  TracedDerivation,
  TracedLeftOut,
  TracedPlace,
} from './trace.generated.ts';
import type { TraceWords } from './words.ts';

/** How a trace is shown, whatever it is written as. */
export interface TraceShown {
  readonly words: TraceWords;
  /** What was looked for, as it was typed; `null` where names were. */
  readonly typed: string | null;
  /** A place from the working folder: "cua-lo-2023/submissions/nghi-tan.yaml:12:15"; a PDF without a line. */
  readonly pathOf: (place: TracedPlace) => string;
  /** The same of a file of a campaign below: in a PDF "nghe-an-2023/submissions/cua-lo.pdf › submissions/nghi-tan.yaml:12:15". */
  readonly pathBelow: (place: TracedBelow) => string;
}

/** A part of a figure, or what was left out of it, as a row. */
export interface ShownRow {
  readonly label: string;
  /** As typed where it was, else as it is printed; empty where something only counts. */
  readonly value: string;
  readonly places: readonly TracedPlace[];
  /** Where that was copied from, as far as it is at hand. */
  readonly below: readonly TracedBelow[];
  /** The figure that it is. */
  readonly figure: string | null;
}

/** What a figure was made of, as rows below what is done with them. */
export function partSections(
  { parts }: TracedDerivation,
  words: TraceWords,
): { readonly title: string; readonly rows: readonly ShownRow[] }[] {
  return [...grouped(parts, ({ role }) => role)].map(([role, all]) => ({
    title: words.parts[role],
    rows: all.map(({ label, figure, digits, text, places, below }) => {
      const typed = text ?? (digits === null ? '' : formatDecimal(digits));
      // Names that are counted are what is typed.
      const value = label === typed || label.startsWith(`${typed} (`) ? '' : typed;
      return { label, value, places, below, figure };
    }),
  }));
}

/** What was left out; what stands for several leads nowhere. */
type ShownLeftOut = Omit<TracedLeftOut, 'below'> & Partial<Pick<TracedLeftOut, 'below'>>;

/** What was left out as a row, with the reason. */
export function leftOutRow(
  { why, label, reason, digits, places, below = [] }: ShownLeftOut,
  { whyLeftOut }: TraceWords,
): ShownRow {
  const said = [whyLeftOut[why], ...(reason === null ? [] : [`“${reason}”`])].join(': ');
  const value = digits === null ? '' : formatDecimal(digits);
  return { label: `${label} – ${said}`, value, places, below, figure: null };
}

/** Where something stands, line by line, and where that was copied from. */
export function placeLines(
  { places, below }: Pick<ShownRow, 'places' | 'below'>,
  shown: TraceShown,
): string[] {
  const carriers = new Set(below.flatMap(({ folder, isCarried }) => (isCarried ? [folder] : [])));
  // What a PDF carries is named together with it.
  const apart = places.filter(({ file, line }) => line !== null || !carriers.has(file));
  return [...apart.map(shown.pathOf), ...below.map((one) => belowText(one, shown))];
}

/** Where something was copied from, and whether that was changed since, or is not at hand. */
function belowText(place: TracedBelow, { words, pathBelow }: TraceShown): string {
  if (place.isCarried) return pathBelow(place);
  if (place.folder === null) return `← ${pathBelow(place)} ${words.notAtHand}`;
  return `← ${pathBelow(place)}${place.isChanged ? ` ${words.changedSince}` : ''}`;
}

/** Whether a cell, or a bar, prints a value and nothing else. */
export const isAlone = ({ sentence, text }: PrintedPlace): boolean => sentence === text;

/** Where something is printed: "bao-cao-2023 › Phụ lục II. … (dòng Công dân nhập ngũ; cột Kế hoạch): 64". */
export function whereabouts(place: PrintedPlace, words: TraceWords): string {
  const { document, text, headings, row, column } = place;
  const cell = [
    ...(row.length === 0 ? [] : [words.row(row.join(', '))]),
    ...(column.length === 0 ? [] : [words.column(column.join(', '))]),
  ].join('; ');
  const path = [document, ...headings].join(' › ');
  return `${path}${cell === '' ? '' : ` (${cell})`}${isAlone(place) ? `: ${text}` : ''}`;
}

/** What could not be said, and why. */
export function obstacles({ hasResults, unmade }: Trace, words: TraceWords): string[] {
  const kinds = [...grouped(unmade, ({ why }) => why)].map(([why, all]) =>
    words.unmade[why](all.map(({ kind }) => kind).join(', ')),
  );
  return [...(hasResults ? [] : [words.noResults]), ...kinds];
}
