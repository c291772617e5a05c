import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeWorld } from '../../src/disk/node-world.ts';
import { keptProgramFiles } from '../../src/preview/kept-program-files.ts';

it('the program’s templates are looked at once, a campaign that lies in its folder each time', async () => {
  const looked: string[] = [];
  const disk = nodeWorld();
  const world = keptProgramFiles({
    ...disk,
    readFile: (path, opening) => {
      looked.push(path);
      return disk.readFile(path, opening);
    },
  });
  const template = join(world.programFolder, 'templates/report/report.hbs');
  const file = join(world.programFolder, 'examples/cua-lo-2023/review.yaml');
  for (const path of [template, file, template, file]) {
    expect(await world.readFile(path)).toEqual(await disk.readFile(path));
  }
  expect(looked).toEqual([template, file, file]);
});
