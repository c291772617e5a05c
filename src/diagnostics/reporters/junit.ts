import type { Finding } from '../finding.ts';
import { messageOf } from '../finding-words.ts';
import { type FileReport, filesOf, type Report, totalsOf } from '../report.ts';
import { element, escaped, xmlDocument } from '../xml.ts';
import type { ReporterOptions } from './reporter.ts';

/** JUnit's XML: each file a suite, each error a failed case, warnings among its output. */
export function junit(report: Report, options: ReporterOptions): string {
  const files = filesOf(report);
  const suites = files.map((file) => suite(file, options));
  const tests = files.reduce((sum, file) => sum + casesIn(file), 0);
  const { errors } = totalsOf(report);
  return xmlDocument(element('testsuites', { name: 'review', tests, failures: errors, errors: 0 }, suites));
}

/** A file without errors is one case, which passes. What is not shown one by one is one case more. */
function casesIn({ shown, omitted }: FileReport): number {
  return Math.max(1, shown.filter(({ severity }) => severity === 'error').length) + (omitted > 0 ? 1 : 0);
}

function suite(file: FileReport, { words }: ReporterOptions): string {
  const { path, shown, omitted, counts } = file;
  const line = (finding: Finding) => {
    const position = finding.place.source.position(finding.place.start);
    return `${position.line}:${position.column} [${finding.code}] ${messageOf(finding, words)}`;
  };
  const errors = shown.filter(({ severity }) => severity === 'error');
  const warnings = shown.filter(({ severity }) => severity === 'warning');
  const cases = errors.map((finding) => {
    const { message } = words.wordingOf(finding);
    const failure = element('failure', { message, type: finding.code }, [escaped(line(finding))]);
    const position = finding.place.source.position(finding.place.start);
    const name = `${finding.code} ${position.line}:${position.column}`;
    return element('testcase', { name, classname: path }, [failure]);
  });
  if (cases.length === 0) cases.push(element('testcase', { name: 'review', classname: path }));
  if (omitted > 0) {
    const rest = element('failure', { message: `+ ${omitted}`, type: 'omitted' });
    cases.push(element('testcase', { name: `+ ${omitted}`, classname: path }, [rest]));
  }
  const output =
    warnings.length === 0
      ? []
      : [
          element(
            'system-out',
            {},
            warnings.map((one) => escaped(line(one))),
          ),
        ];
  const totals = { tests: casesIn(file), failures: counts.error, errors: 0 };
  return element('testsuite', { name: path, ...totals }, [...cases, ...output]);
}
