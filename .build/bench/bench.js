// Times whole commands, as their users wait for them, beside programs by others that do a part of the same work: in turn and
// in one session, since machines are noisy; medians, ratios, and the most memory that the system saw in use.
//   npm run bench                        start, validate, growth, rollup and typst, each a table
//   npm run bench -- validate start      some of them
//   npm run bench -- inputs [word]       how time grows with each kind of large input (growth.js); a word chooses some
//   npm run bench -- --markdown          tables for the README
//   npm run bench -- --short             small campaigns, one run each, nothing from the network: whether it works at all
//   npm run bench -- --peers <folder>    where npm's peers are, or are put; without it, in the folder for temporary files
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printGrowth } from './growth.js';
import { sections } from './sections.js';
import { table } from './table.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    markdown: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    peers: { type: 'string', default: join(tmpdir(), 'review-bench-peers') },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(sections, name));
const temporary = await mkdtemp(join(tmpdir(), 'review-bench-'));
try {
  if (positionals[0] === 'inputs') await printGrowth(positionals.slice(1).join(' '), temporary);
  else if (unknown.length > 0)
    process.stderr.write(`There is: ${Object.keys(sections).join(', ')}, inputs.\n`);
  else await printSections(positionals.length === 0 ? Object.keys(sections) : positionals);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
if (positionals[0] !== 'inputs' && unknown.length > 0) process.exitCode = 2;

/** @param {readonly string[]} names */
async function printSections(names) {
  process.stdout.write(`Node ${process.versions.node}, ${availableParallelism()} processors\n`);
  for (const name of names) {
    const { title, measured } = sections[name] ?? {};
    if (title === undefined || measured === undefined) continue;
    const { head, rows, notes } = await measured({ ...values, isShort: values.short, temporary });
    process.stdout.write(values.markdown ? `\n### ${title}\n\n` : `\n${title}\n`);
    process.stdout.write(table(head, rows, values.markdown));
    for (const note of notes) process.stdout.write(values.markdown ? `\n${note}\n` : `${note}\n`);
  }
}
