import { entryAt, isNamedByEntries } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { inPart, messageOf } from '../finding-words.ts';
import { type FileReport, filesOf, omittedIn, type Report } from '../report.ts';
import { element, escaped, xmlDocument } from '../xml.ts';
import { omissionCode, type ReporterOptions } from './reporter.ts';

/** JUnit's XML: each file a suite, each error a failed case, warnings among its output. */
export function junit(report: Report, options: ReporterOptions): string {
  const suites = filesOf(report, 'repository').map((file) => ({ file, cases: casesOf(file, options) }));
  const all = suites.flatMap(({ cases }) => cases);
  const elements = suites.map(({ file, cases }) => suite(file, cases, options));
  return xmlDocument(element('testsuites', { name: 'review', ...totals(all) }, elements));
}

/** One thing that was tried; it failed where there is a failure. */
interface Case {
  readonly name: string;
  readonly failure: { readonly message: string; readonly type: string; readonly text: string } | null;
}

/** A file without errors is one case, which passes. Errors that are not shown one by one are a failed one together. */
function casesOf(file: FileReport, options: ReporterOptions): Case[] {
  const { words } = options;
  const cases = file.shown
    .filter(({ severity }) => severity === 'error')
    .map((finding): Case => {
      const { message } = words.wordingOf(finding);
      return {
        name: `${finding.code} ${placeIn(finding)}`.trim(),
        failure: {
          message: `${inPart(finding, words)} ${message}`.trim(),
          type: finding.code,
          text: lineOf(finding, options),
        },
      };
    });
  const omission = words.report.omitted(file.path, omittedIn(file));
  if (file.omitted.error > 0) {
    const failure = { message: omission, type: omissionCode, text: omission };
    cases.push({ name: `+ ${omittedIn(file)}`, failure });
  }
  return cases.length === 0 ? [{ name: 'review', failure: null }] : cases;
}

function suite(file: FileReport, cases: readonly Case[], options: ReporterOptions): string {
  const { path, shown, omitted } = file;
  const elements = cases.map(({ name, failure }) =>
    element(
      'testcase',
      { name, classname: path },
      failure === null
        ? []
        : [element('failure', { message: failure.message, type: failure.type }, [escaped(failure.text)])],
    ),
  );
  const output = shown.filter(({ severity }) => severity === 'warning').map((one) => lineOf(one, options));
  if (omitted.warning > 0) output.push(options.words.report.omitted(path, omittedIn(file)));
  if (output.length > 0) elements.push(element('system-out', {}, output.map(escaped)));
  return element('testsuite', { name: path, ...totals(cases) }, elements);
}

function totals(cases: readonly Case[]) {
  return { tests: cases.length, failures: cases.filter(({ failure }) => failure !== null).length, errors: 0 };
}

function lineOf(finding: Finding, { words }: ReporterOptions): string {
  // A message begins with its entry.
  const at = isNamedByEntries(finding.place.source) ? '' : `${placeIn(finding)} `;
  return `${at}[${finding.code}] ${messageOf(finding, words)}`;
}

/** "12:3"; the entry where nobody sees lines. */
function placeIn({ place }: Finding): string {
  if (isNamedByEntries(place.source)) return entryAt(place) ?? '';
  const { line, column } = place.source.position(place.start);
  return `${line}:${column}`;
}
