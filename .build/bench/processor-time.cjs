// Loaded into a benchmarked process: reports to the benchmark how many seconds its threads had processors.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const file = process.env.REVIEW_BENCH_PROCESSOR;
    const { user, system } = process.cpuUsage();
    if (file !== undefined) writeFileSync(file, String((user + system) / 1e6));
  });
}
