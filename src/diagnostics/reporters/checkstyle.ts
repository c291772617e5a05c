import { filesOf, type Report } from '../report.ts';
import { wordingOf } from '../words/catalogue.ts';
import { element, xmlDocument } from '../xml.ts';
import type { ReporterOptions } from './reporter.ts';

/** Checkstyle's XML, which many build servers read. */
export function checkstyle(report: Report, { language }: ReporterOptions): string {
  const files = filesOf(report).map(({ path, told }) =>
    element(
      'file',
      { name: path },
      told.map((finding) => {
        const { line, column } = finding.place.source.position(finding.place.start);
        const { message, hint } = wordingOf(finding, language);
        return element('error', {
          line,
          column,
          severity: finding.severity,
          message: [message, hint ?? ''].join(' ').trim(),
          source: `review.${finding.code}`,
        });
      }),
    ),
  );
  return xmlDocument(element('checkstyle', { version: '4.3' }, files));
}
