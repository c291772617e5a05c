// Runs common commands of the program, and writes what V8 made of its packs beside them: `node compile-code.cjs [campaign]`.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [, , ...campaigns] = process.argv;
const dist = join(__dirname, '..', 'dist');

/** @type {{ compiledCodes: () => ReadonlyMap<string, Buffer>, program: () => { run: () => Promise<void> } }} */
const { compiledCodes, program } = require(join(dist, 'packs.js'));
const { run } = program();

async function main() {
  // Twice, since what was kept is taken the second time.
  const commands = campaigns.flatMap((path) => [
    ['validate', path],
    ['validate', path],
    ['status', path],
  ]);
  for (const command of [['--help'], ...commands]) {
    process.argv = [process.execPath, 'review', ...command];
    await run();
    if (process.exitCode !== 0) throw new Error(`${command.join(' ')} ended with ${process.exitCode}`);
  }
  for (const [name, bytes] of compiledCodes()) writeFileSync(join(dist, name), bytes);
}

main();
