import { messageOf } from '../finding-words.ts';
import { counter, fingerprint } from '../fingerprint.ts';
import { jsonText } from '../printable.ts';
import { filesOf, type Report } from '../report.ts';
import type { ReporterOptions } from './reporter.ts';

/** GitLab's code quality report. */
export function gitlab(report: Report, { words }: ReporterOptions): string {
  const earlier = counter();
  const issues = filesOf(report).flatMap(({ path, shown }) =>
    shown.map((finding) => {
      const { source, start, end } = finding.place;
      return {
        description: messageOf(finding, words),
        check_name: finding.code,
        fingerprint: fingerprint(finding, path, earlier(finding, path)),
        severity: finding.severity === 'error' ? 'major' : 'minor',
        location: { path, lines: { begin: source.lineOf(start), end: source.lineOf(end) } },
      };
    }),
  );
  return jsonText(issues);
}
