import { Chalk } from 'chalk';
import type { ReporterOptions } from '../../diagnostics/reporters/reporter.ts';
import { findingWordsIn } from '../../findings.ts';
import { programVersion } from '../../program-version.ts';
import type { LineWidth } from '../effects.ts';
import type { Session } from '../session.ts';

/** How a report is shown; `stream` is where it goes, or `null` for a file. */
export function reporterOptions(
  stream: 'stdout' | 'stderr' | null,
  session: Session<LineWidth>,
): ReporterOptions {
  const { effects, language, isColoured, verbosity } = session;
  return {
    words: findingWordsIn(language),
    chalk: new Chalk({ level: stream !== null && isColoured(stream) ? 1 : 0 }),
    width: effects.width,
    programVersion,
    isQuiet: verbosity === 'quiet',
  };
}
