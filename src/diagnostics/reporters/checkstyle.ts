import { isNamedByEntries } from '../entries.ts';
import { messageOf } from '../finding-words.ts';
import { filesOf, omittedIn, type Report } from '../report.ts';
import { element, xmlDocument } from '../xml.ts';
import { omissionCode, type ReporterOptions } from './reporter.ts';

/** Checkstyle's XML, which many build servers read. */
export function checkstyle(report: Report, { words }: ReporterOptions): string {
  const files = filesOf(report, 'repository').map((file) => {
    const errors = file.shown.map((finding) => {
      const { severity, code, place } = finding;
      const at = isNamedByEntries(place.source) ? { line: 1 } : place.source.position(place.start);
      return element('error', {
        ...at,
        severity,
        message: messageOf(finding, words),
        source: `review.${code}`,
      });
    });
    if (omittedIn(file) > 0) {
      const severity = file.omitted.error > 0 ? 'error' : 'info';
      const message = words.report.omitted(file.path, omittedIn(file));
      errors.push(element('error', { line: 1, severity, message, source: `review.${omissionCode}` }));
    }
    return element('file', { name: file.path }, errors);
  });
  return xmlDocument(element('checkstyle', { version: '4.3' }, files));
}
