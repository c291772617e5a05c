import { expect } from 'vitest';

/** What takes this many times as long for twice the input, or more, does not grow with its input alone. */
const mostGrowth = 3;

/** Work that takes less than this for the larger input is too short to be measured: no number of steps by a square is. */
const shortest = 0.02;

/** What takes longer than this for the larger input is no longer lengthened by chance, such as garbage that is collected. */
const beyondChance = 0.2;

/** How often work is measured anew that seems to grow too fast: others of this machine may have been in its way. */
const attempts = 3;

/** Does a part of some work, and takes its time. */
export type Timed = <Result>(part: string, work: () => Result | Promise<Result>) => Promise<Result>;

/** Work that is timed by its parts, on an input of a size. */
type SizedWork = (size: number, timed: Timed) => void | Promise<void>;

/** Does work whose time does not matter. */
export const untimed: Timed = async (_, work) => work();

/** The time of this process' processors, which others that use them do not lengthen. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Does work on an input and on one twice as large, until no part of it takes three times as long for that: each part's
 * shortest time counts, so that disturbances pass. What takes too long is tried with twice as much again and again,
 * until it takes so long that no chance does: a square is found there as well, but not what takes longer once from some
 * size on, such as the collection of garbage.
 * @param size of the smaller input, large enough that a square of it takes long
 * @returns the parts that take too long every time, and how many times as long
 */
export async function fastGrowing(size: number, work: SizedWork): Promise<ReadonlyMap<string, number>> {
  // What is not compiled yet would make the smaller input's first time too long.
  await work(Math.ceil(size / 4), untimed);
  for (let smaller = size; ; smaller *= 2) {
    const { found, seconds } = await fastGrowingAt(smaller, work);
    if (found.size === 0 || (smaller > size && seconds > beyondChance)) return found;
  }
}

async function fastGrowingAt(size: number, work: SizedWork) {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  let found = new Map<string, number>();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await work(size, intoShortest(small));
    await work(2 * size, intoShortest(large));
    const times = [...large].filter(([, seconds]) => seconds > shortest);
    const growths = times.map(([part, seconds]) => [part, seconds / (small.get(part) ?? 0)] as const);
    found = new Map(growths.filter(([, growth]) => growth >= mostGrowth));
    if (found.size === 0) break;
  }
  // Of the parts that grow too fast, the one that takes longest.
  const seconds = [...found.keys()].reduce((most, part) => Math.max(most, large.get(part) ?? 0), 0);
  return { found, seconds };
}

/** Expects that doubling an input does not triple the time that any part of some work on it takes. */
export async function expectLinear(size: number, work: SizedWork): Promise<void> {
  expect(await fastGrowing(size, work)).toEqual(new Map());
}

function intoShortest(times: Map<string, number>): Timed {
  return async (part, work) => {
    const start = processorSeconds();
    const result = await work();
    times.set(part, Math.min(times.get(part) ?? Number.POSITIVE_INFINITY, processorSeconds() - start));
    return result;
  };
}
