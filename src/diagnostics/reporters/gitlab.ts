import { isNamedByEntries } from '../entries.ts';
import { type FindingWords, messageOf } from '../finding-words.ts';
import { counter, fingerprint, fingerprintOfOmission } from '../fingerprint.ts';
import { jsonText } from '../printable.ts';
import { type FileReport, filesOf, omittedIn, type Report } from '../report.ts';
import { omissionCode, type ReporterOptions } from './reporter.ts';

/** GitLab's code quality report. */
export function gitlab(report: Report, { words }: ReporterOptions): string {
  const earlier = counter();
  const issues = filesOf(report, 'repository').flatMap((file) => [
    ...file.shown.map((finding) => {
      const { source, start, end } = finding.place;
      // A line is asked for.
      const lines = isNamedByEntries(source)
        ? { begin: 1, end: 1 }
        : { begin: source.lineOf(start), end: source.lineOf(end) };
      return {
        description: messageOf(finding, words),
        check_name: finding.code,
        fingerprint: fingerprint(finding, file.path, earlier(finding, file.path)),
        severity: finding.severity === 'error' ? 'major' : 'minor',
        location: { path: file.path, lines },
      };
    }),
    ...(omittedIn(file) === 0 ? [] : [omission(file, words)]),
  ]);
  return jsonText(issues);
}

function omission(file: FileReport, words: FindingWords) {
  return {
    description: words.report.omitted(file.path, omittedIn(file)),
    check_name: omissionCode,
    fingerprint: fingerprintOfOmission(file.path),
    severity: file.omitted.error > 0 ? 'major' : 'info',
    location: { path: file.path, lines: { begin: 1, end: 1 } },
  };
}
