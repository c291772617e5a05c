import type { CliWords, StageName } from '../cli-words.ts';
import type { ErrorOutput, Terminals } from '../effects.ts';

/** How much is said beside what was asked for. */
export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** Shows people at a terminal how far a longer work has come. */
export interface Progress {
  /** Starts work that has these stages, in this order. */
  begin(stages: readonly StageName[]): void;
  /** Does the work of one stage. With `--verbose` says what came of it, and how long it took. */
  stage<T>(name: StageName, work: () => Promise<T> | T, outcome: (result: T) => string): Promise<T>;
  /** Takes away what was shown. */
  end(): void;
}

/** Work that takes no longer shows no bar. */
const quietMs = 500;

const barWidth = 24;

/** A bar goes to the terminal that errors go to; elsewhere there is none. */
export function progressFor(
  effects: ErrorOutput & Terminals,
  words: CliWords,
  verbosity: Verbosity,
): Progress {
  let stages: readonly StageName[] = [];
  let current: StageName | null = null;
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let isShown = false;

  const draw = () => {
    if (verbosity === 'quiet' || !effects.isTerminal('stderr')) return;
    const done = current === null ? -1 : stages.indexOf(current);
    if (current === null || done === -1) return;
    const reached = Math.round((barWidth * done) / stages.length);
    const bar = '█'.repeat(reached) + '░'.repeat(barWidth - reached);
    effects.printError(`\r\u001b[K${bar} ${done + 1}/${stages.length} ${words.stages[current]}…`);
    isShown = true;
  };
  const end = () => {
    clearTimeout(timer);
    current = null;
    if (isShown) effects.printError('\r\u001b[K');
    isShown = false;
  };
  return {
    begin: (planned) => {
      end();
      stages = planned;
      // Node has this clock from the start.
      startedAt = Date.now();
      timer = setTimeout(draw, quietMs).unref();
    },
    stage: async (name, work, outcome) => {
      current = name;
      // A stage may leave no time for the timer, so that whoever is late is shown at once.
      if (Date.now() - startedAt >= quietMs) draw();
      if (verbosity !== 'verbose') return work();
      const before = performance.now();
      const result = await work();
      const seconds = (performance.now() - before) / 1000;
      if (isShown) effects.printError('\r\u001b[K');
      effects.printError(`${words.stageDone(words.stages[name], outcome(result), seconds)}\n`);
      return result;
    },
    end,
  };
}
