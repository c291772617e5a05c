import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { example, newFolder } from '../support/run.ts';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

it('a new format is one new file', async () => {
  const copy = await newFolder();
  for (const name of ['.build', 'bin', 'schemas', 'src', 'templates', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await writeFile(
    join(copy, 'src/rendering/formats/titles.ts'),
    `import type { Format } from '../format.ts';
    export const format: Format = {
      extension: 'txt',
      render: async (input) => {
        const { annexes } = await input.document();
        return { bytes: new TextEncoder().encode(annexes.map(({ title }) => title).join('\\n')), unprintable: [] };
      },
    };`,
  );
  for (const script of ['generate.js', 'bundle.js']) {
    await execute(process.execPath, [join(copy, '.build', script)]);
  }
  const { stdout } = await execute(process.execPath, [
    join(copy, 'bin/review.js'),
    'build',
    example,
    '--format',
    'titles',
    '--out',
    join(copy, 'out'),
  ]);
  expect(stdout.trim()).toBe(join(copy, 'out', 'bao-cao-2023.txt'));
  expect(await readFile(stdout.trim(), 'utf8')).toContain('TÌNH HÌNH NỘP BÁO CÁO NĂM 2023');
});
