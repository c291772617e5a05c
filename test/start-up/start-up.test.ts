import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ended, nodeAndProgram } from '../support/program.ts';
import { example, newFolder } from '../support/run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const checked = 'Đã kiểm tra 9 tệp: không có lỗi.\n';

it('V8 takes what it made of the program before, and of rules nothing where all is as it was', async () => {
  const folder = await newFolder();
  const probe = join(folder, 'probe.cjs');
  await writeFile(
    probe,
    `const vm = require('node:vm');
    vm.Script = class extends vm.Script {
      constructor(text, options) {
        super(text, options);
        const [, name] = /(\\w+)-\\w+\\.js$/.exec(options.filename);
        process.stderr.write(\`\${name} \${options.cachedData?.length > 1000} \${this.cachedDataRejected}\\n\`);
      }
    };`,
  );
  const command = [...nodeAndProgram('--require', probe), 'validate', example];
  const options = { env: { ...process.env, XDG_CACHE_HOME: folder } };
  const taken = (...packs: readonly string[]) => packs.map((pack) => `${pack} true false\n`).join('');
  expect(await ended(command, options)).toMatchObject({
    status: 0,
    stdout: checked,
    stderr: taken('start', 'again', 'check'),
  });
  expect(await ended(command, options)).toMatchObject({
    status: 0,
    stdout: checked,
    stderr: taken('start', 'again'),
  });
});

describe('the program says the same', () => {
  let copy = '';
  let compiled: readonly string[] = [];

  beforeAll(async () => {
    copy = await newFolder();
    for (const name of ['bin', 'dist', 'package.json']) {
      await cp(join(root, name), join(copy, name), { recursive: true });
    }
    for (const name of ['schemas', 'templates', 'node_modules']) {
      await symlink(join(root, name), join(copy, name));
    }
    const names = await readdir(join(copy, 'dist'));
    compiled = names.filter((name) => name.endsWith('.compiled'));
    expect(compiled).toHaveLength(3);
  });

  const middle = (bytes: Buffer, from: number) => from + Math.floor((bytes.length - from) / 2);
  const flipped = (bytes: Buffer, at: number) => {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0x55;
    return changed;
  };

  it.each<readonly [what: string, of: (bytes: Buffer) => Buffer]>([
    ['is there no more', () => Buffer.alloc(0)],
    ['was cut off', (bytes) => bytes.subarray(0, middle(bytes, 0))],
    ['is nothing but zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['has a wrong checksum', (bytes) => flipped(bytes, 0)],
    ['is of another version of V8', (bytes) => flipped(bytes, 12)],
    ['has one wrong bit in its middle', (bytes) => flipped(bytes, middle(bytes, 0))],
    ['is not its own', (bytes) => Buffer.concat([bytes, bytes])],
  ])('where what V8 made of it %s', async (_, changedBytes) => {
    for (const name of compiled) {
      const whole = await readFile(join(root, 'dist', name));
      await writeFile(join(copy, 'dist', name), changedBytes(whole));
    }
    const result = await ended([
      process.execPath,
      join(copy, 'bin/review.js'),
      'validate',
      '--no-cache',
      example,
    ]);
    expect(result).toMatchObject({ status: 0, signal: null, stdout: checked, stderr: '' });
  });
});
