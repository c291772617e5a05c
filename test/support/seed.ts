import fc from 'fast-check';

/** Properties are tried on the same cases every day and in CI; `npm run fuzz` and `npm run faults` take others each time. */
if (!/^(?:faults|fuzz)$/.test(process.env.npm_lifecycle_event ?? '')) fc.configureGlobal({ seed: 20231213 });
