// Loaded into a benchmarked process: reports to the benchmark how much memory it held at most.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const file = process.env.REVIEW_BENCH_MEMORY;
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
