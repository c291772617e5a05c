import type { ChalkInstance } from 'chalk';
import type { Finding } from '../finding.ts';
import { type Place, visibleLength } from '../source-text.ts';
import { catalogueIn, wordingOf } from '../words/catalogue.ts';
import type { Catalogue } from '../words/wording.ts';
import type { Report, ReporterOptions } from './reporter.ts';

/** For people at a terminal: each finding with its place, the line itself, what is wrong and what to do. */
export function pretty(report: Report, options: ReporterOptions): string {
  const words = catalogueIn(options.language);
  const blocks = report.findings.map((finding) => block(finding, words, options));
  const errors = report.findings.filter((finding) => finding.severity === 'error').length;
  const warnings = report.findings.length - errors;
  const summary = words.report.summary(report.files, errors, warnings);
  const colour = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  return `${[...blocks, options.chalk[colour].bold(summary)].join('\n\n')}\n`;
}

function block(finding: Finding, words: Catalogue, { chalk, language }: ReporterOptions): string {
  const { message, hint } = wordingOf(finding, language);
  const colour = finding.severity === 'error' ? 'red' : 'yellow';
  const severity = chalk[colour].bold(words.report.severity[finding.severity]);
  const lines = [
    `${chalk.bold(where(finding.place))} ${severity} ${printable(message)} ${chalk.dim(`[${finding.code}]`)}`,
    ...frame(finding.place, chalk, colour),
  ];
  for (const { place, role } of finding.related) {
    lines.push(`  ${where(place)}: ${words.report.related[role]}`, ...frame(place, chalk, 'cyan'));
  }
  if (hint !== null) lines.push(`  ${chalk.cyan(`${words.report.hint}:`)} ${printable(hint)}`);
  return lines.join('\n');
}

function where({ source, start }: Place): string {
  const { line, column } = source.position(start);
  return printable(`${source.path}:${line}:${column}`);
}

/** The line of the place with a caret under each character of it; long lines are cut around the place. */
function frame(place: Place, chalk: ChalkInstance, colour: 'red' | 'yellow' | 'cyan'): string[] {
  const { source, start, end } = place;
  if (source.text === '') return [];
  const from = source.position(start);
  const to = source.position(end);
  const text = [...new Intl.Segmenter('vi').segment(source.line(from.line))].map(({ segment }) => segment);
  const first = from.column - 1;
  const last = to.line === from.line ? to.column - 1 : text.length;
  const marked = Math.max(1, last - first);
  const cutBefore = first > 60 ? first - 30 : 0;
  const shown = text.slice(cutBefore, cutBefore + 90);
  const margin = String(from.line).length;
  const lead = (cutBefore > 0 ? '…' : '') + printable(shown.slice(0, first - cutBefore).join(''));
  const carets = '^'.repeat(Math.min(marked, Math.max(1, shown.length - (first - cutBefore))));
  return [
    chalk.dim(`  ${from.line} | `) + (cutBefore > 0 ? '…' : '') + printable(shown.join('')),
    `${chalk.dim(`  ${' '.repeat(margin)} | `)}${' '.repeat(visibleLength(lead))}${chalk[colour](carets)}`,
  ];
}

/** Nothing from a file or its name reaches the terminal raw: control characters are shown as pictures. */
function printable(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}/gu, (control) => String.fromCodePoint(0x2400 + ((control.codePointAt(0) ?? 0) & 0x1f)))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd');
}
