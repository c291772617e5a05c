import { isLong } from './needs.ts';

/** How often a property is tried: often in long runs. */
export const runs = (often: number, few: number) => ({ numRuns: isLong ? often : few });
