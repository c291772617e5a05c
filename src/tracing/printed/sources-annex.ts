import type { SourcePlace } from '../../aggregation/summary.generated.ts';
import { grouped } from '../../campaign/grouping.ts';
import { captionWords } from '../../document/heading-words.ts';
import type { Annex, Block, Cell, Paragraph, Run, WrittenDocument } from '../../document/tree.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import { arithmeticOf } from '../arithmetic.ts';
import type { Figure, LeftOut, Part, Rule } from '../figure.ts';
import type { FigureName } from '../figure-names.ts';
import type { Ledger } from '../ledger.ts';
import { tracingWords } from '../words.ts';
import { filesInWords, placesInWords } from './places-in-words.ts';
import { printedValues } from './printed-values.ts';
import type { MarkedDocument, MarkedFigure } from './source-marks.ts';

/** An annex's number, and what it belongs to. */
type Belonging = Pick<Annex, 'label' | 'reference'>;

/** Where the figures of a document come from: those of its text by their numbers, those of annexes' tables and of charts together. */
export function sourcesAnnex(
  { document, figures }: MarkedDocument,
  ledger: Ledger,
  belonging: Belonging,
): Annex {
  const numbers = new Map(figures.map(({ value, number }) => [value.figure, number]));
  const apart = unmarkedIn(document);
  return {
    ...belonging,
    title: 'NGUỒN SỐ LIỆU',
    orientation: 'portrait',
    blocks: [
      figuresTable(figures.map((figure) => entryOf(figure, { ledger, numbers }))),
      note(
        'Cột TT: số ghi trong ngoặc vuông sau số liệu ở phần lời văn; với bảng ở phần lời văn, các số ghi ở tên dòng, theo thứ tự từ trái sang. Nguồn ghi theo thứ tự thư mục, tệp, dòng; tệp nằm trong thư mục của kỳ tổng kết.',
      ),
      ...(apart.length === 0 ? [] : [tablesTable(apart), note(aboutTables)]),
    ],
  };
}

const aboutTables =
  'Số liệu trong bảng của phụ lục và trong biểu đồ không đánh số; lệnh review trace --find cho biết nguồn của từng số.';

/** What a document that bears marks says of them, where it begins. */
export function aboutMarks({ label }: Belonging): Paragraph {
  const before =
    '(Bản có dẫn nguồn, để kiểm tra: số trong ngoặc vuông ghi sau mỗi số liệu là số thứ tự của số liệu đó tại ';
  const references = [{ start: before.length, end: before.length + label.length, target: label }];
  return {
    kind: 'paragraph',
    marker: '',
    runs: [{ text: `${before}${label}.)`, bold: false, italic: true, references }],
  };
}

/** What of a figure stands in the annex. */
interface Entry {
  readonly figure: MarkedFigure;
  readonly title: string;
  readonly arithmetic: string;
  readonly sources: string;
  readonly leftOut: string;
}

/** What entries are made from: all figures of the campaign, and the numbers of those that the text prints. */
interface Known {
  readonly ledger: Ledger;
  readonly numbers: ReadonlyMap<FigureName, number>;
}

function entryOf(figure: MarkedFigure, known: Known): Entry {
  const { value } = figure;
  const found = known.ledger.figureNamed(value.figure);
  // What the ledger does not know was typed where the value says.
  if (found === null) {
    const { words, more } = placesInWords(value.sources);
    return {
      figure,
      title: value.figure,
      arithmetic: '',
      sources: withMore(words, more, value.figure),
      leftOut: '',
    };
  }
  return {
    figure,
    title: found.title,
    arithmetic: reckoning(found, known),
    sources: sourcesInWords(found, known),
    leftOut: isOfNumbered(found, known) ? '' : leftOutInWords(found.leftOut),
  };
}

/** How a figure was reckoned, after what the text does not print of that and was rounded itself. */
function reckoning(figure: Figure, { ledger, numbers }: Known): string {
  if (figure.kind === 'date') return '';
  const steps = figure.derivation.parts.flatMap(({ figure: name, places }) => {
    const step = name === null || places.length > 0 || numbers.has(name) ? null : ledger.figureNamed(name);
    return step !== null && roundedRules.has(step.derivation.rule) ? [arithmeticOf(step, 'vi')] : [];
  });
  return [...steps, arithmeticOf(figure, 'vi')].join('\n');
}

const roundedRules: ReadonlySet<Rule> = new Set(['percentage', 'quotient', 'mean', 'growth']);

/** The numbers of the figures that a figure was made of, where the text prints them; of others, where these stand. */
function sourcesInWords({ name, derivation }: Figure, known: Known): string {
  const numbered = new Set<number>();
  const places: SourcePlace[] = [];
  const collect = (parts: readonly Part[], seen: ReadonlySet<FigureName>) => {
    for (const part of parts) {
      for (const place of part.places) places.push(place);
      if (part.places.length > 0 || part.figure === null || seen.has(part.figure)) continue;
      const number = known.numbers.get(part.figure);
      if (number !== undefined) numbered.add(number);
      else {
        const further = known.ledger.figureNamed(part.figure)?.derivation.parts ?? [];
        collect(further, new Set([...seen, part.figure]));
      }
    }
  };
  collect(derivation.parts, new Set([name]));
  const { words, more } = placesInWords(places);
  const references = [...numbered].sort((a, b) => a - b).map((number) => `[${number}]`);
  return [references.join(', '), withMore(words, more, name)].filter((one) => one !== '').join('; ');
}

/** Whether all that a figure was made of stands under other numbers, where it is said, too, what was left out. */
function isOfNumbered({ derivation: { parts } }: Figure, { numbers }: Known): boolean {
  return (
    parts.length > 0 &&
    parts.every(({ figure, places }) => places.length === 0 && figure !== null && numbers.has(figure))
  );
}

/** What is named, and where the rest is. */
function withMore(words: string, more: number, name: FigureName): string {
  return more === 0 ? words : `${words}; còn ${formatDecimal(String(more))} tệp (review trace ${name})`;
}

/** How many names are listed of what was left out for one reason, and how much of a reason is printed. */
const most = { names: 4, letters: 120 } as const;

function leftOutInWords(leftOut: readonly LeftOut[]): string {
  const { whyLeftOut } = tracingWords.vi;
  return [...grouped(leftOut, ({ why }) => why)]
    .map(([why, all]) => {
      const named = all.slice(0, most.names).map(({ label, reason }) => {
        return reason === null ? label : `${label} – ${shortened(reason)}`;
      });
      const more = all.length - named.length;
      const rest = more === 0 ? '' : `; và ${formatDecimal(String(more))} nơi khác`;
      return `Không tính, ${whyLeftOut[why]}: ${named.join('; ')}${rest}.`;
    })
    .join('\n');
}

function shortened(reason: string): string {
  const letters = [...reason.replace(/\s+/g, ' ').trim()];
  return letters.length <= most.letters
    ? letters.join('')
    : `${letters.slice(0, most.letters).join('').trimEnd()}…`;
}

/** Each figure on a row: what it is, and below each other how it was reckoned, from where, and what is not in it. */
function figuresTable(entries: readonly Entry[]): Block {
  const titles = [
    { title: 'TT', width: 1 },
    { title: 'Số liệu', width: 10 },
    { title: 'Cách tính, tệp và dòng đã lấy', width: 10 },
  ];
  const rows = entries.map(({ figure, title, arithmetic, sources, leftOut }) => {
    const lines = [arithmetic, sources, leftOut].filter((one) => one !== '').join('\n');
    return [
      cell([plain(`[${figure.number}]`)], 'center'),
      cell([...printedRuns(figure), plain(` – ${title}`)]),
      cell([plain(lines)]),
    ];
  });
  return table(titles, rows, 'Nguồn của số liệu trong lời văn');
}

/** A figure as it is printed, each way once; the first one holds the value. */
function printedRuns({ printed, value }: MarkedFigure): Run[] {
  const [first = '', ...others] = printed;
  return [
    { ...plain(first), bold: true, values: [{ start: 0, end: first.length, value }] },
    ...others.map((text) => ({ ...plain(`; ${text}`), bold: true })),
  ];
}

/** A table of an annex, or a chart, whose figures bear no marks. */
interface Unmarked {
  readonly name: string;
  readonly count: number;
  readonly places: readonly SourcePlace[];
}

function unmarkedIn(document: WrittenDocument): Unmarked[] {
  const values = [...printedValues(document)].filter(
    ({ where: { block, annex } }) => block?.kind === 'chart' || (block?.kind === 'table' && annex !== null),
  );
  return [...grouped(values, ({ where }) => where.block)].flatMap(([block, all]) => {
    const annex = all[0]?.where.annex ?? null;
    const places = all.flatMap(({ value }) => [...value.sources]);
    return block === null ? [] : [{ name: nameOf(block, annex), count: all.length, places }];
  });
}

function nameOf(block: Block, annex: Annex | null): string {
  if (block.kind === 'chart') return captionWords(block);
  const caption = block.kind === 'table' ? block.caption : undefined;
  return [annex?.label ?? '', caption ?? ''].filter((one) => one !== '').join(', ');
}

function tablesTable(unmarked: readonly Unmarked[]): Block {
  const rows = unmarked.map(({ name, count, places }, index) => {
    const { words, more } = filesInWords(places);
    const files = more === 0 ? words : `${words}; còn ${formatDecimal(String(more))} tệp`;
    return [
      cell([plain(String(index + 1))], 'center'),
      cell([plain(name)]),
      cell([plain(formatDecimal(String(count)))], 'right'),
      cell([plain(files)]),
    ];
  });
  const titles = [
    { title: 'TT', width: 1 },
    { title: 'Bảng, biểu đồ', width: 10 },
    { title: 'Số lượng số liệu', width: 4 },
    { title: 'Lấy từ các tệp', width: 20 },
  ];
  return table(titles, rows, 'Nguồn của số liệu trong bảng, biểu đồ');
}

function table(
  titles: readonly { readonly title: string; readonly width: number }[],
  body: readonly (readonly Cell[])[],
  caption: string,
): Block {
  const header = titles.map(({ title }) => cell([{ ...plain(title), bold: true }], 'center'));
  return {
    kind: 'table',
    caption,
    isParted: true,
    widths: titles.map(({ width }) => width),
    header: [header],
    body,
    groups: body.map(() => ''),
  };
}

const note = (text: string): Block => ({ kind: 'note', text });
const plain = (text: string): Run => ({ text, bold: false, italic: false });

function cell(runs: readonly Run[], align: Cell['align'] = 'left'): Cell {
  const shown = runs.filter(({ text }) => text !== '');
  return { runs: shown, align, columns: 1, rows: 1, value: null, name: '', formula: null };
}
