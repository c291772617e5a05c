// Puts beside the program's packs what V8 makes of them in common commands, so that each run need not make it again
// (load-pack.cjs). It is made in a process of its own, with the options that V8 has when the program starts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./compile-code.cjs', import.meta.url));
const campaign = fileURLToPath(new URL('../examples/cua-lo-2023', import.meta.url));

/** Without it the program works as well, only slower: a fault in it is for tests to find. */
export function writeCompiledCode() {
  // What is kept of a check goes where nothing was kept before, and nobody looks for it.
  const home = mkdtempSync(join(tmpdir(), 'review-compiled-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [script, ...(existsSync(campaign) ? [campaign] : [])],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home },
    },
  );
  rmSync(home, { recursive: true, force: true });
  if (status !== 0)
    process.stderr.write(`The program starts slowly, since its common commands fail:\n${stderr}`);
}
