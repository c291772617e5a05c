import { messageOf } from '../finding-words.ts';
import { printable } from '../printable.ts';
import { filesOf, type Report } from '../report.ts';
import type { ReporterOptions } from './reporter.ts';

/** Workflow commands of GitHub Actions, which show each finding beside its line. */
export function github(report: Report, { words }: ReporterOptions): string {
  return filesOf(report)
    .flatMap(({ path, shown }) =>
      shown.map((finding) => {
        const { source, start, end } = finding.place;
        const [from, to] = [source.position(start), source.position(end)];
        const properties = {
          file: path,
          line: from.line,
          endLine: to.line,
          // GitHub takes columns only within one line.
          ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
          title: finding.code,
        };
        const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
        return `::${finding.severity} ${list.join(',')}::${data(messageOf(finding, words))}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
