import { entryAt, isNamedByEntries } from '../entries.ts';
import type { Finding } from '../finding.ts';
import { type FindingWords, messageOf } from '../finding-words.ts';
import { counter, fingerprint } from '../fingerprint.ts';
import { jsonText } from '../printable.ts';
import { type FileReport, filesOf, omittedIn, type Report } from '../report.ts';
import type { Place, SourceText } from '../source-text.ts';
import { omissionCode, type ReporterOptions } from './reporter.ts';

/** SARIF 2.1.0 (OASIS), which GitHub and most dashboards read. */
export function sarif(report: Report, { words, programVersion }: ReporterOptions): string {
  const files = filesOf(report, 'repository');
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
            rules: codes.map((code) => ruleOf(code, words)),
            notifications: [{ id: omissionCode }],
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: files
              .filter((file) => omittedIn(file) > 0)
              .map((file) => omission(file, words)),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) =>
          file.shown.map((finding) => ({
            ruleId: finding.code,
            ruleIndex: codes.indexOf(finding.code),
            level: finding.severity,
            message: { text: messageOf(finding, words) },
            locations: [location(file, finding.place)],
            relatedLocations: finding.related.map(({ place, role }, id) => ({
              id,
              message: { text: words.report.related[role] },
              ...location(file, place),
            })),
            ...fixesOf(finding, file, words),
            partialFingerprints: {
              'review/v1': fingerprint(finding, file.path, earlier(finding, file.path)),
            },
          })),
        ),
      },
    ],
  };
  return jsonText(log);
}

/** What a code stands for; as help, with an example of it, and where more is said. */
function ruleOf(code: string, { explanationOf, report }: FindingWords) {
  const { what, why, example } = explanationOf(code);
  const examples =
    example === null ? [] : [[report.wrong, example.wrong] as const, [report.right, example.right] as const];
  const helpWith = (quoted: (lines: string) => string) =>
    [
      what,
      why,
      ...examples.flatMap(([label, lines]) => [`${label}:`, quoted(lines)]),
      report.explain(code),
    ].join('\n\n');
  return {
    id: code,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: {
      text: helpWith((lines) => lines.replace(/^/gm, '    ')),
      markdown: helpWith((lines) => `\`\`\`yaml\n${lines}\n\`\`\``),
    },
  };
}

function omission(file: FileReport, words: FindingWords) {
  return {
    descriptor: { id: omissionCode, index: 0 },
    level: 'warning',
    message: { text: words.report.omitted(file.path, omittedIn(file)) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.path) } } }],
  };
}

/** The edit that fixes a finding; none where its place in the file is not that in the text. */
function fixesOf({ fix, place }: Finding, { pathOf }: FileReport, words: FindingWords) {
  const { source } = place;
  if (fix === null || !source.isAsStored || isNamedByEntries(source)) return {};
  const replacement = { deletedRegion: region({ source, ...fix }), insertedContent: { text: fix.text } };
  const change = {
    artifactLocation: { uri: uriOf(pathOf(source)) },
    replacements: [replacement],
  };
  return { fixes: [{ description: { text: words.report.fix(fix.text) }, artifactChanges: [change] }] };
}

function location({ pathOf }: FileReport, place: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(pathOf(place.source)) },
      ...(isNamedByEntries(place.source) ? {} : { region: region(place) }),
    },
    ...logicalLocations(place),
  };
}

function logicalLocations(place: Place) {
  const entry = entryAt(place) ?? '';
  return entry === '' ? {} : { logicalLocations: [{ fullyQualifiedName: entry }] };
}

function region({ source, start, end }: Place) {
  const [from, to] = [source.lineOf(start), source.lineOf(end)];
  return {
    startLine: from,
    startColumn: columnOf(source, start, from),
    endLine: to,
    endColumn: columnOf(source, end, to),
  };
}

function columnOf(source: SourceText, offset: number, line: number): number {
  return offset - source.placeOfLine(line).start + 1;
}

/** A path is relative to the repository's root; one that begins with a slash or a drive lies outside of it. */
function uriOf(path: string): string {
  const drive = /^[a-z]:(?=\/)/i.exec(path)?.[0] ?? '';
  // Halves of characters, which names may have on Windows, stand in no URI.
  const parts = path
    .slice(drive.length)
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)));
  const rest = parts.join('/');
  return drive !== '' ? `file:///${drive}${rest}` : path.startsWith('/') ? `file://${rest}` : rest;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
