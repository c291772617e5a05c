import { messageOf } from '../finding-words.ts';
import { counter, fingerprint } from '../fingerprint.ts';
import { jsonText } from '../printable.ts';
import { filesOf, pathBeside, type Report } from '../report.ts';
import type { Place } from '../source-text.ts';
import type { ReporterOptions } from './reporter.ts';

/** SARIF 2.1.0 (OASIS), which GitHub and most dashboards read. */
export function sarif(report: Report, { words, programVersion }: ReporterOptions): string {
  const files = filesOf(report);
  const codes = [...new Set(files.flatMap(({ shown }) => shown.map(({ code }) => code)))].sort();
  const earlier = counter();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'review',
            semanticVersion: programVersion,
            language: words.language,
            rules: codes.map((code) => {
              const { what, why } = words.explanationOf(code);
              return { id: code, shortDescription: { text: what }, fullDescription: { text: why } };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, shown }) =>
          shown.map((finding) => ({
            ruleId: finding.code,
            ruleIndex: codes.indexOf(finding.code),
            level: finding.severity,
            message: { text: messageOf(finding, words) },
            locations: [{ physicalLocation: physicalLocation(path, finding.place) }],
            relatedLocations: finding.related.map(({ place }, id) => ({
              id,
              physicalLocation: physicalLocation(pathBeside(path, finding, place), place),
            })),
            partialFingerprints: { 'review/v1': fingerprint(finding, path, earlier(finding, path)) },
          })),
        ),
      },
    ],
  };
  return jsonText(log);
}

function physicalLocation(path: string, { source, start, end }: Place) {
  const [from, to] = [source.lineOf(start), source.lineOf(end)];
  const column = (offset: number, line: number) => offset - source.placeOfLine(line).start + 1;
  return {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
    region: {
      startLine: from,
      startColumn: column(start, from),
      endLine: to,
      endColumn: column(end, to),
    },
  };
}
