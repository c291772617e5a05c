import type { Language } from '../diagnostics/definition.ts';
import type { CliWords } from './cli-words.ts';
import type { Effects } from './effects.ts';
import type { Progress, Verbosity } from './terminal/progress.ts';

/** What every command is given beside its own arguments. */
export interface Session {
  /** The command line, without the names of Node and of the script. */
  readonly args: readonly string[];
  readonly effects: Effects;
  readonly language: Language;
  readonly words: CliWords;
  readonly verbosity: Verbosity;
  readonly progress: Progress;
  /** Whether to colour what goes to this stream. */
  readonly isColoured: (stream: 'stdout' | 'stderr') => boolean;
}
