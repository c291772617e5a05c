import { Chalk } from 'chalk';
import { largestOf } from '../../aggregation/largest.ts';
import { allCodes, explanationOf } from '../../diagnostics/explanations/catalogue.ts';
import { examples } from '../../diagnostics/explanations/examples.ts';
import type { FindingCode } from '../../diagnostics/finding.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import { wrappedLines } from '../../diagnostics/wrapped-lines.ts';
import type { Rule } from '../../validation/rule.ts';
import { rules } from '../../validation/rules.ts';
import { CliError } from '../cli-error.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import type { Session } from '../session.ts';

/** `review explain`: what a code stands for, why it matters, an example; without a code, all codes. */
export function explain(asked: string | undefined, session: Session): ExitStatus {
  const { effects, words, language } = session;
  if (asked === undefined) {
    const width = largestOf(allCodes.map((code) => code.length));
    for (const code of allCodes) {
      effects.print(`${code.padEnd(width)}  ${explanationOf(code, language).what}\n`);
    }
    return exitStatus.ok;
  }
  const code = allCodes.find((one) => one === asked.replace(/^\[|\]$/g, ''));
  if (code === undefined) throw new CliError(words.explain.unknown(asked, closest(asked, allCodes)));
  effects.print(explanationText(code, session));
  return exitStatus.ok;
}

function explanationText(code: FindingCode, { words, language, isColoured, effects }: Session): string {
  const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
  const { what, why } = explanationOf(code, language);
  const example = examples[code];
  const known: Readonly<Record<string, Rule>> = rules;
  const rule = Object.hasOwn(known, code) ? known[code] : undefined;
  const isSettable = rule !== undefined && !rule.isEssential;
  const indented = (text: string) => text.replace(/^/gm, '    ');
  return [
    chalk.bold(code),
    '',
    ...[
      [words.explain.what, what],
      [words.explain.why, why],
      [words.explain.severity, isSettable ? words.explain.severities[rule.severity] : words.explain.fixed],
    ].flatMap(([label, text]) => wrappedLines(`${label}: ${text}`, effects.width, '  ')),
    ...(example === undefined
      ? []
      : [
          '',
          `${chalk.red(words.explain.wrong)}:`,
          indented(example.wrong),
          '',
          `${chalk.green(words.explain.right)}:`,
          indented(example.right),
        ]),
    ...(isSettable
      ? [
          '',
          `${words.explain.set}:`,
          indented(`rules:\n  ${code}: off # off, warning, error`),
          '',
          `${words.explain.suppress}:`,
          indented(`# review-ignore ${code}: ${words.explain.reason}`),
        ]
      : []),
    '',
  ].join('\n');
}
