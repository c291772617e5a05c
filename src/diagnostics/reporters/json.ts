import type { Finding } from '../finding.ts';
import type { Place } from '../source-text.ts';
import { wordingOf } from '../words/catalogue.ts';
import type { Report, ReporterOptions } from './reporter.ts';

/** Machine-readable findings: stable codes and arguments, with the words of the chosen language beside them. */
export function json(report: Report, options: ReporterOptions): string {
  const findings = report.findings.map((finding) => asData(finding, options));
  const count = (severity: Finding['severity']) =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return `${JSON.stringify(
    { findings, summary: { files: report.files, errors: count('error'), warnings: count('warning') } },
    null,
    2,
  )}\n`;
}

function asData(finding: Finding, { language }: ReporterOptions) {
  const { message, hint } = wordingOf(finding, language);
  return {
    code: finding.code,
    severity: finding.severity,
    ...location(finding.place),
    message,
    hint,
    args: finding.args,
    related: finding.related.map(({ place, role }) => ({ role, ...location(place) })),
  };
}

function location({ source, start, end }: Place) {
  const from = source.position(start);
  const to = source.position(end);
  return { file: source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
