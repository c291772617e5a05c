import type { Language } from '../diagnostics/definition.ts';
import type { CliWords } from './cli-words.ts';
import type { Progress, Verbosity } from './terminal/progress.ts';

/**
 * What every command is given beside its own arguments.
 * @typeParam Used what the command does to the world: the parts of `Effects` that it uses, and no others
 */
export interface Session<Used = unknown> {
  /** The command line, without the names of Node and of the script. */
  readonly args: readonly string[];
  readonly effects: Used;
  readonly language: Language;
  readonly words: CliWords;
  readonly verbosity: Verbosity;
  readonly progress: Progress;
  /** Whether to colour what goes to this stream. */
  readonly isColoured: (stream: 'stdout' | 'stderr') => boolean;
}
