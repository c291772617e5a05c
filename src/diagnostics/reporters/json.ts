import { entryAt, isNamedByEntries } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { cellAt } from '../form-cells.ts';
import { jsonText } from '../printable.ts';
import { type FileReport, filesOf, omittedIn, type Report, totalsOf } from '../report.ts';
import type { Place } from '../source-text.ts';
import type { ReporterOptions } from './reporter.ts';

/**
 * Machine-readable findings: stable codes and arguments, with the words of the chosen language beside them.
 * Shape: schemas/findings.schema.json.
 */
export function json(report: Report, options: ReporterOptions): string {
  const files = filesOf(report, 'programs');
  const { files: checked, errors, warnings, byCode } = totalsOf(report);
  const document = {
    version: 2,
    findings: files.flatMap((file) => file.shown.map((finding) => asData(finding, file, options))),
    omitted: files
      .map((file) => ({ file: file.path, count: omittedIn(file) }))
      .filter(({ count }) => count > 0),
    summary: { files: checked, errors, warnings, byCode: Object.fromEntries(byCode) },
  };
  return jsonText(document);
}

function asData(finding: Finding, { path, pathOf }: FileReport, { words }: ReporterOptions) {
  const { message, hint } = words.wordingOf(finding);
  const { source } = finding.place;
  return {
    code: finding.code,
    severity: finding.severity,
    file: path,
    ...range(finding.place),
    cell: isNamedByEntries(source) ? null : cellAt(finding.place),
    entry: entryAt(finding.place),
    message,
    hint,
    args: finding.args,
    related: finding.related.map(({ place, role }) => ({
      role,
      file: pathOf(place.source),
      ...range(place),
      entry: entryAt(place),
    })),
    fix:
      finding.fix === null || isNamedByEntries(source)
        ? null
        : { ...range({ source, ...finding.fix }), text: finding.fix.text },
  };
}

function range({ source, start, end }: Place) {
  if (isNamedByEntries(source)) return { line: null, column: null, endLine: null, endColumn: null };
  const from = source.position(start);
  const to = source.position(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
