import { isLong } from './needs.ts';

/** How often a property is tried: often in long runs. */
export const runs = (often: number, few: number) => ({ numRuns: isLong ? often : few });

/** What is tried of some things: all in long runs, else the first few. */
export const tried = <Item>(all: readonly Item[], few: number): readonly Item[] =>
  isLong ? all : all.slice(0, few);

/** What is tried of some things that are much alike: all in long runs, else every so many-th. */
export const everySoMany = <Item>(all: readonly Item[], many: number): readonly Item[] =>
  all.filter((_, index) => isLong || index % many === 0);
