import type { CliWords } from './cli-words.ts';
import type { Progress } from './terminal/progress.ts';

/** How long the parts of some work take, each without the parts that stand within it. */
export class Timings {
  readonly #milliseconds = new Map<string, number>();
  /** Of the parts that are being done: how long those within them have taken. */
  readonly #within: number[] = [];

  /** Does a part of the work and measures it. @param part a stage, a part of making documents, or a format */
  readonly timed = async <T>(part: string, work: () => Promise<T> | T): Promise<T> => {
    const start = performance.now();
    this.#within.push(0);
    try {
      return await work();
    } finally {
      const whole = performance.now() - start;
      const own = whole - (this.#within.pop() ?? 0);
      this.#milliseconds.set(part, (this.#milliseconds.get(part) ?? 0) + own);
      const outer = this.#within.length - 1;
      if (outer >= 0) this.#within[outer] = (this.#within[outer] ?? 0) + whole;
    }
  };

  /** The same progress, whose stages are measured. */
  of(progress: Progress): Progress {
    return {
      ...progress,
      stage: (name, work, outcome) => this.timed(name, () => progress.stage(name, work, outcome)),
    };
  }

  /** A line for each part, in the order in which they were first done, and one for all of them. */
  lines({ timings }: CliWords): string[] {
    const names: Readonly<Record<string, string>> = timings.parts;
    const parts = [...this.#milliseconds].map(
      ([part, time]) => [names[part] ?? timings.file(part), time] as const,
    );
    const all = parts.reduce((sum, [, time]) => sum + time, 0);
    const rows = [...parts, [timings.all, all] as const];
    const width = rows.reduce((most, [name]) => Math.max(most, name.length), 0);
    return rows.map(([name, time]) => `${name.padEnd(width)} ${timings.seconds(time / 1000).padStart(8)}`);
  }
}
