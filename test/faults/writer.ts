// Does nothing but write the files of one folder into another, as commands do at their end: it starts in a tenth of the
// time that the whole program takes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../src/cli/terminal/write-files.ts';

const [from = '', to = ''] = process.argv.slice(2);
const files = readdirSync(from).map((name) => ({
  path: join(to, name),
  bytes: readFileSync(join(from, name)),
}));
try {
  await writeFiles(files, from);
} catch (reason) {
  // Whatever the system refuses has both.
  const { path, code } = reason as NodeJS.ErrnoException;
  process.stderr.write(`lỗi: "${path}": (${code}). \n`);
  process.exitCode = 2;
}
