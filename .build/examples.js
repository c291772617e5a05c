// Makes anew what the example of a province, examples/tinh-truong-giang-2025, is sent by those below it: two roll-ups, and a
// report as PDF that stands for a third. `npm run examples`, after a change of what roll-ups or reports look like.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const program = fileURLToPath(new URL('../bin/review.js', import.meta.url));
const received = join(examples, 'tinh-truong-giang-2025', 'submissions');

/** @param {readonly string[]} args */
function review(...args) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 2);
}

review('rollup', join(examples, 'xa-moc-khe-2025'), '-o', join(received, 'moc-khe.yaml'));
review('rollup', join(examples, 'xa-lach-bang-2025'), '-o', join(received, 'lach-bang.yaml'));
const built = await mkdtemp(join(tmpdir(), 'review-examples-'));
review('build', join(examples, 'phuong-cua-say-2025'), '-o', built);
await copyFile(join(built, 'bao-cao-2025.pdf'), join(received, 'cua-say.pdf'));
await rm(built, { recursive: true });
