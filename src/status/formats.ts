import type { ChalkInstance } from 'chalk';
import type { Progress } from '../aggregation/progress.ts';
import { recordFileName } from '../build-record/read-record.ts';
import type { Standing } from '../build-record/standing.ts';
import type { BuildRecordWords } from '../build-record/words.ts';
import type { Unit } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { wrappedLines } from '../diagnostics/columns.ts';
import { jsonText, printable, printableMarkdown } from '../diagnostics/printable.ts';
import type { OldForm } from '../forms/old-forms.ts';
import type { FormsWords } from '../forms/words.ts';
import { outFolderName } from '../intake/campaign-listing.ts';
import { statusTable } from './table.ts';
import { tableLines } from './table-lines.ts';
import type { StatusWords } from './words.ts';

/** Which forms ask something else than the campaign does now. */
export interface FormsShown {
  /** Those that lie among the campaign's forms; files by their paths from its folder. */
  readonly old: readonly OldForm[];
  /** Units whose submission was filled in on such a form. */
  readonly submittedOnOld: readonly Pick<Unit, 'id' | 'name'>[];
}

/** How the documents stand that were built into the campaign's own folder for them. */
export interface DocumentsShown {
  /** Whether the folder's record could be read. */
  readonly record: 'read' | 'damaged' | 'newer' | 'unreadable';
  /** Those that the record speaks of. */
  readonly files: readonly Standing[];
}

interface FormatOptions {
  readonly words: StatusWords;
  readonly forms: FormsShown;
  /** `null` where no record is kept of documents. */
  readonly documents: DocumentsShown | null;
  readonly recordWords: BuildRecordWords;
  readonly formsWords: FormsWords;
  /** The campaign's folder, as it is typed. */
  readonly campaign: string;
  readonly chalk: ChalkInstance;
  readonly width: number;
}

type StatusFormat = (progress: Progress, options: FormatOptions) => string;

/** For people at a terminal: the counts, a bar, a row a unit. Programmes are named in a legend. */
function pretty(progress: Progress, options: FormatOptions): string {
  const { words, chalk, width } = options;
  const { header, rows, numeric } = statusTable(progress, words, (_, index) => `(${index + 1})`);
  const all = [header, ...rows].map((row) => row.map(printable));
  const colours = {
    valid: chalk.green,
    invalid: chalk.red,
    unreadable: chalk.magenta,
    missing: chalk.yellow,
  } as const;
  const [head = [], ...body] = tableLines(all, numeric, width);
  const wrapped = (text: string) => wrappedLines(printable(text), width, '    ');
  return [
    ...wrapped(words.title(progress.year, progress.deadline)).map((line) => chalk.bold(line)),
    `${bar(progress, Math.min(40, width - 10), chalk)}  ${progress.received}/${progress.due}`,
    ...wrapped(words.counts(progress)),
    '',
    ...head.map((line) => chalk.bold(line)),
    ...body.flatMap((lines, index) =>
      lines.map((text) => colours[progress.units[index]?.state ?? 'missing'](text)),
    ),
    ...(progress.programmes.length === 0 ? [] : ['']),
    ...progress.programmes.flatMap(({ title }, index) => wrapped(`(${index + 1}) ${title}`)),
    ...(progress.unread.length === 0 ? [] : ['', ...wrapped(words.unreadFiles(progress.unread))]),
    ...linesOfForms(options).flatMap((line) => ['', ...wrapped(line)]),
    ...linesOfDocuments(options).flatMap((line, index) => [...(index === 0 ? [''] : []), ...wrapped(line)]),
    '',
  ].join('\n');
}

/** What is said of forms that ask something else than the campaign does now; nothing where there are none. */
function linesOfForms({ forms, formsWords, campaign }: FormatOptions): string[] {
  const { old, submittedOnOld } = forms;
  return [
    ...(old.length === 0
      ? []
      : [
          formsWords.old(
            old.map(({ file }) => file),
            campaign,
          ),
        ]),
    ...(submittedOnOld.length === 0
      ? []
      : [formsWords.submittedOnOld(submittedOnOld.map(({ name }) => name))]),
  ];
}

/** What is said of the documents that were built: one line where they are as they would be now. */
function linesOfDocuments({ documents, recordWords: words, campaign }: FormatOptions): string[] {
  if (documents === null) return [];
  const { record, files } = documents;
  if (record !== 'read') return [words.unusable[record](`${outFolderName}/${recordFileName}`)];
  if (files.length === 0) return [];
  const amiss = grouped(
    files.flatMap(({ file, state, program, inputs }) => {
      if (state === 'current') return [];
      const why = inputs.length === 0 ? '' : `: ${words.inputs(inputs)}`;
      // Nothing is to be made of what is gone.
      return [{ file, text: words.states[state](program) + (state === 'gone' ? '' : why) }];
    }),
    ({ text }) => text,
  );
  const lines = [...amiss].map(
    ([text, group]) =>
      `- ${words.documents(
        group.map(({ file }) => file),
        text,
      )}`,
  );
  const current = files.filter(({ state }) => state === 'current').length;
  return [
    words.counts(current, files.length),
    ...lines,
    ...(lines.length === 0 ? [] : [words.howToCheck(campaign)]),
  ];
}

/** Valid units, those with errors, unreadable ones, those missing: kinds of marks, distinguishable without colours. */
function bar({ due, received, valid, unreadable }: Progress, columns: number, chalk: ChalkInstance): string {
  const share = (count: number) => (due === 0 ? 0 : Math.round((columns * count) / due));
  const [done, read, here] = [share(valid), share(received - unreadable), share(received)];
  const marks = [
    chalk.green('#'.repeat(done)),
    chalk.red('!'.repeat(read - done)),
    chalk.magenta('?'.repeat(here - read)),
    '.'.repeat(columns - here),
  ];
  return `[${marks.join('')}]`;
}

function csv(progress: Progress, { words }: FormatOptions): string {
  const { header, rows } = statusTable(progress, words, (title) => title);
  // Spreadsheets take a cell that begins with one of these for a formula.
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  // The mark at the beginning shows spreadsheets that this is UTF-8.
  return `\ufeff${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function markdown(progress: Progress, { words }: FormatOptions): string {
  const { header, rows, numeric } = statusTable(progress, words, (title) => title);
  const cell = printableMarkdown;
  const line = (row: readonly string[]) => `| ${row.map(cell).join(' | ')} |`;
  const rule = `| ${header.map((_, column) => (numeric.has(column) ? '---:' : '---')).join(' | ')} |`;
  return [
    `**${cell(words.title(progress.year, progress.deadline))}**`,
    '',
    cell(words.counts(progress)),
    '',
    line(header),
    rule,
    ...rows.map(line),
    ...(progress.unread.length === 0 ? [] : ['', cell(words.unreadFiles(progress.unread))]),
    '',
  ].join('\n');
}

/** Every format of `review status --format`, by name. */
export const statusFormats = {
  pretty,
  json: (progress, { forms, documents }) =>
    jsonText({
      version: 1,
      ...progress,
      forms: { old: forms.old, submittedOnOld: forms.submittedOnOld.map(({ id }) => id) },
      documents,
    }),
  csv,
  markdown,
} as const satisfies Readonly<Record<string, StatusFormat>>;

/** The name of a format of `review status --format`. */
export type StatusFormatName = keyof typeof statusFormats;
