import { isLong } from './needs.ts';

/** How often a property is tried: every day a few times from one seed, in long runs often, each time from another. */
export const runs = (often: number, few: number) =>
  isLong ? { numRuns: often } : { numRuns: few, seed: 20231213 };
