import fc from 'fast-check';
import { isUnhurried } from './needs.ts';

/** Properties are tried on the same cases every day and in CI; `npm run fuzz` and `npm run faults` take others each time. */
if (!isUnhurried) fc.configureGlobal({ seed: 20231213 });
