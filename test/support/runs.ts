import { isLong, isUnhurried } from './needs.ts';

/** A number of times: for `npm run faults` and `npm run fuzz`, for CI, and for the tests of every day. */
export const times = (unhurried: number, inCi: number, few: number): number =>
  isUnhurried ? unhurried : isLong ? inCi : few;

/** How often a property is tried: often in long runs, of which CI's, whose cases are the same each time, take a fourth. */
export const runs = (often: number, few: number) => ({
  numRuns: times(often, Math.max(few, Math.ceil(often / 4)), few),
});

/** What is tried of some things: all in long runs, else the first few. */
export const tried = <Item>(all: readonly Item[], few: number): readonly Item[] =>
  isLong ? all : all.slice(0, few);

/** What is tried of some things that are much alike: all in long runs, else every so many-th. */
export const everySoMany = <Item>(all: readonly Item[], many: number): readonly Item[] =>
  all.filter((_, index) => isLong || index % many === 0);
