import { Chalk } from 'chalk';
import type { Language } from '../../diagnostics/definition.ts';
import { type FindingWords, findingWords } from '../../diagnostics/finding-words.ts';
import type { Report } from '../../diagnostics/report.ts';
import { type ReporterName, reporters } from '../../diagnostics/reporters/registry.ts';
import { programVersion } from '../../program-version.ts';
import { reportWordsIn } from '../../words/report-words-in.ts';
import type { LineWidth } from '../effects.ts';
import type { Session } from '../session.ts';

/** A report in a format, for a stream; `null` where it goes into a file. */
export async function reportText(
  name: ReporterName,
  report: Report,
  stream: 'stdout' | 'stderr' | null,
  session: Session<LineWidth>,
): Promise<string> {
  const { effects, language, isColoured, verbosity } = session;
  const reporter = await reporters[name]();
  return reporter(report, {
    words: await wordsFor(report, language),
    chalk: new Chalk({ level: stream !== null && isColoured(stream) ? 1 : 0 }),
    width: effects.width,
    programVersion,
    isQuiet: verbosity === 'quiet',
  });
}

/** What is said of each code is loaded, with the rules, only where something was found. */
async function wordsFor({ campaigns }: Report, language: Language): Promise<FindingWords> {
  if (campaigns.every(({ findings }) => findings.length === 0))
    return findingWords({}, reportWordsIn(language), language);
  const { findingWordsIn } = await import('../../findings.ts');
  return findingWordsIn(language);
}
