import { Chalk } from 'chalk';
import { largestOf } from '../../aggregation/largest.ts';
import { wrappedLines } from '../../diagnostics/columns.ts';
import type { Definition } from '../../diagnostics/definition.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import { findingDefinitions } from '../../findings.ts';
import { rules } from '../../validation/rules.generated.ts';
import type { LineWidth, Output } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';

/** Every code that there is, in alphabetical order. */
const codes = Object.keys(findingDefinitions).sort();

/** `review explain`: what a code stands for, why it matters, an example; without a code, all codes. */
export function explain(asked: string | undefined, session: Session<Output & LineWidth>): ExitStatus {
  const { effects, words, language } = session;
  if (asked === undefined) {
    const width = largestOf(codes.map((code) => code.length));
    for (const code of codes) {
      effects.print(`${code.padEnd(width)}  ${findingDefinitions[code]?.words[language].what}\n`);
    }
    return exitStatus.ok;
  }
  const code = asked.replace(/^\[|\]$/g, '');
  const definition = Object.hasOwn(findingDefinitions, code) ? findingDefinitions[code] : undefined;
  if (definition === undefined) throw new CliError(words.explain.unknown(asked, closest(asked, codes)));
  effects.print(explanationText(code, definition, session));
  return exitStatus.ok;
}

function explanationText(
  code: string,
  definition: Definition,
  { words, language, isColoured, effects }: Session<LineWidth>,
): string {
  const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
  const { what, why } = definition.words[language];
  const { example } = definition;
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
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
