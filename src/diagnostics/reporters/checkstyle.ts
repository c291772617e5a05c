import { messageOf } from '../finding-words.ts';
import { filesOf, type Report } from '../report.ts';
import { element, xmlDocument } from '../xml.ts';
import type { ReporterOptions } from './reporter.ts';

/** Checkstyle's XML, which many build servers read. */
export function checkstyle(report: Report, { words }: ReporterOptions): string {
  const files = filesOf(report).map(({ path, shown }) =>
    element(
      'file',
      { name: path },
      shown.map((finding) => {
        const { line, column } = finding.place.source.position(finding.place.start);
        return element('error', {
          line,
          column,
          severity: finding.severity,
          message: messageOf(finding, words),
          source: `review.${finding.code}`,
        });
      }),
    ),
  );
  return xmlDocument(element('checkstyle', { version: '4.3' }, files));
}
