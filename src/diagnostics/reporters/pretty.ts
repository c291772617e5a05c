import type { ChalkInstance } from 'chalk';
import { charactersOf } from '../characters.ts';
import { columnsOf, wrappedLines } from '../columns.ts';
import { entryAt, isNamedByEntries } from '../entries.ts';
import type { Finding } from '../finding.ts';
import type { FindingWords } from '../finding-words.ts';
import { cellAt } from '../form-cells.ts';
import { printable, printablePath } from '../printable.ts';
import { type FileReport, filesOf, omittedIn, type Report, totalsOf } from '../report.ts';
import type { Place } from '../source-text.ts';
import type { ReporterOptions } from './reporter.ts';

/** For people at a terminal: each finding with its place, the line itself, what is wrong and what to do. */
export function pretty(report: Report, options: ReporterOptions): string {
  const { words } = options;
  const files = filesOf(options.isQuiet ? errorsOf(report) : report, 'people').filter(
    ({ shown }) => shown.length > 0,
  );
  const blocks = files.flatMap((file) => fileBlocks(file, words, options));
  const all = options.isQuiet ? blocks : [...blocks, summary(report, words, options)];
  return all.length === 0 ? '' : `${all.join('\n\n')}\n`;
}

function errorsOf(report: Report): Report {
  const campaigns = report.campaigns.map((campaign) => ({
    ...campaign,
    findings: campaign.findings.filter(({ severity }) => severity === 'error'),
  }));
  return { ...report, campaigns };
}

function fileBlocks(file: FileReport, words: FindingWords, options: ReporterOptions): string[] {
  const blocks = file.shown.map((finding) => block(finding, file, words, options));
  const omitted = omittedIn(file);
  if (omitted === 0) return blocks;
  return [...blocks, options.chalk.dim(words.report.omitted(printablePath(file.path), omitted))];
}

function summary(report: Report, words: FindingWords, { chalk }: ReporterOptions): string {
  const { files, errors, warnings, worstCode, byCode, fixable, fixableFolders } = totalsOf(report);
  const colour = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  const lines = [chalk[colour].bold(words.report.summary(files, errors, warnings))];
  if (errors + warnings > 1) {
    const digits = String(byCode[0]?.[1] ?? 0).length;
    for (const [code, count] of byCode) lines.push(`  ${String(count).padStart(digits)} ${code}`);
  }
  if (fixable > 0) lines.push(words.report.fixable(fixable, fixableFolders));
  if (worstCode !== null) lines.push(chalk.dim(words.report.explain(worstCode)));
  return lines.join('\n');
}

function block(finding: Finding, file: FileReport, words: FindingWords, options: ReporterOptions): string {
  const { chalk, width } = options;
  const { message, hint } = words.wordingOf(finding);
  const colour = finding.severity === 'error' ? 'red' : 'yellow';
  const at = shownPlace(finding.place, file);
  const severity = words.report.severity[finding.severity];
  const lines = [
    `${chalk.bold(at)} ${chalk[colour].bold(severity)} ${chalk.dim(`[${finding.code}]`)}`,
    ...wrappedLines(printable(message), width - 2, '').map((one) => `  ${one}`),
    ...frame(finding.place, options, colour),
  ];
  for (const { place, role } of finding.related) {
    lines.push(
      [`  ${shownPlace(place, file)}: ${words.report.related[role]}`, ...frame(place, options, 'cyan')].join(
        '\n',
      ),
    );
  }
  if (hint !== null) {
    const label = `${words.report.hint}:`;
    const [first = '', ...rest] = wrappedLines(`${label} ${printable(hint)}`, width - 2, '  ');
    for (const one of [first.replace(label, chalk.cyan(label)), ...rest]) lines.push(`  ${one}`);
  }
  return lines.join('\n');
}

/** File, line and column, and the cell of the workbook that the line came from; the entry where nobody sees lines. */
function shownPlace(place: Place, file: FileReport): string {
  const entry = entryAt(place);
  if (entry !== null) {
    const path = printablePath(file.pathOf(place.source));
    return entry === '' ? path : `${path} (${printable(entry)})`;
  }
  const { line, column } = place.source.position(place.start);
  const cell = cellAt(place);
  const at = `${printablePath(file.pathOf(place.source))}:${line}:${column}`;
  return cell === null ? at : `${at} (${printable(cell)})`;
}

/** How many code units before and after a place are looked at to show it. */
const reach = 1000;

/** The line of the place with a caret under each column of it; long lines are cut around the place. */
function frame(
  place: Place,
  { chalk, width }: { readonly chalk: ChalkInstance; readonly width: number },
  colour: 'red' | 'yellow' | 'cyan',
): string[] {
  const { source, start, end } = place;
  if (source.text === '') return [];
  const line = source.lineOf(start);
  const number = isNamedByEntries(source) ? '' : String(line);
  const room = width - number.length - 6;
  const whole = source.placeOfLine(line);
  // Of a line without end only what is near can be shown.
  const [nearFrom, nearTo] = [Math.max(whole.start, start - reach), Math.min(whole.end, start + reach)];
  const lettersOf = (from: number, to: number) => charactersOf(source.text.slice(from, to)).map(printable);
  const letters = lettersOf(nearFrom, nearTo);
  const first = lettersOf(nearFrom, Math.min(start, nearTo)).length;
  const last = Math.max(first + 1, lettersOf(nearFrom, Math.min(end, nearTo)).length);
  const [cutFrom, cutTo] = windowOf(letters, first, room);
  const isCutBefore = cutFrom > 0 || nearFrom > whole.start;
  const isCutAfter = cutTo < letters.length || nearTo < whole.end;
  const lead = (isCutBefore ? '…' : '') + letters.slice(cutFrom, first).join('');
  const marked = letters.slice(first, Math.min(last, cutTo)).join('');
  const carets = '^'.repeat(Math.max(1, columnsOf(marked)));
  const shown = lead + letters.slice(first, cutTo).join('') + (isCutAfter ? '…' : '');
  return [
    `${chalk.dim(`  ${number === '' ? '' : `${number} `}|`)} ${shown}`.trimEnd(),
    `${chalk.dim(`  ${number === '' ? '' : ' '.repeat(number.length + 1)}|`)} ${' '.repeat(columnsOf(lead))}${chalk[colour](carets)}`,
  ];
}

/** Which letters of a line are shown, so that the place is among them and all fit into the room. */
function windowOf(letters: readonly string[], first: number, room: number): readonly [number, number] {
  const widths = letters.map((letter) => columnsOf(letter));
  const widthOf = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  if (widthOf(0, letters.length) <= room) return [0, letters.length];
  let from = 0;
  while (from < first && widthOf(from, first) > room / 2) from += 1;
  let to = first;
  let used = widthOf(from, first) + 2;
  while (to < letters.length && used + (widths[to] ?? 0) <= room) {
    used += widths[to] ?? 0;
    to += 1;
  }
  return [from, to];
}
