import { isNamedByEntries } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { messageOf } from '../finding-words.ts';
import { printable } from '../printable.ts';
import { type FileReport, filesOf, omittedIn, type Report, totalsOf } from '../report.ts';
import type { ReporterOptions } from './reporter.ts';

/**
 * Workflow commands of GitHub Actions, which show each finding beside its line. The total comes first, since GitHub shows
 * ten of each severity; notices have room of their own.
 */
export function github(report: Report, options: ReporterOptions): string {
  const files = filesOf(report, 'repository');
  const commands = files.flatMap((file) => [
    ...file.shown.map((finding) => annotation(finding, file, options)),
    ...(omittedIn(file) === 0 ? [] : [notice({ file: file.path }, omission(file, options))]),
  ]);
  return commands.length === 0 ? '' : [notice({}, total(report, files, options)), ...commands].join('');
}

function total(report: Report, files: readonly FileReport[], { words }: ReporterOptions): string {
  const { files: checked, errors, warnings } = totalsOf(report);
  const omitted = files.reduce((sum, file) => sum + omittedIn(file), 0);
  const summary = words.report.summary(checked, errors, warnings);
  return omitted === 0 ? summary : `${summary} ${words.report.omittedInAll(omitted)}`;
}

function omission(file: FileReport, { words }: ReporterOptions): string {
  return words.report.omitted(file.path, omittedIn(file));
}

function annotation(finding: Finding, { path }: FileReport, { words }: ReporterOptions): string {
  const { source, start, end } = finding.place;
  const [from, to] = [source.position(start), source.position(end)];
  const lines = {
    line: from.line,
    endLine: to.line,
    // GitHub takes columns only within one line.
    ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
  };
  const properties = { file: path, ...(isNamedByEntries(source) ? {} : lines), title: finding.code };
  return command(finding.severity, properties, messageOf(finding, words));
}

function notice(properties: object, message: string): string {
  return command('notice', { ...properties, title: 'review' }, message);
}

function command(name: string, properties: object, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
