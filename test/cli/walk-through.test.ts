import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { completedForm } from '../support/completed-form.ts';
import { newFolder, run } from '../support/run.ts';

const guide = fileURLToPath(new URL('../../README.vi.md', import.meta.url));

/** The arguments of every command of ours that stands on a line of its own. */
async function commandsInGuide(): Promise<string[][]> {
  const lines = (await readFile(guide, 'utf8')).matchAll(/^npx review (.*)$/gm);
  return [...lines].map(([, words = '']) =>
    [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

describe('the guide for the secretariat', () => {
  it('leads from an empty folder to the report, command by command', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'don-vi.csv'), 'xã Một\nxã Hai\n');
    const campaign = join(folder, 'ky-2024');
    const completed = async (id: string) =>
      completedForm(await readFile(join(campaign, 'forms', `${id}.yaml`), 'utf8'), '2024-11-20');
    /** What the guide has people do before they run a command. */
    const meanwhile: Record<string, () => Promise<void>> = {
      validate: () =>
        edit(join(campaign, 'review.yaml'), (text) =>
          text.replace('name: # họ', 'name: Nguyễn Văn X # họ').replace('-  # nơi', '- UBND các xã # nơi'),
        ),
      import: async () => {
        await mkdir(join(folder, 'thu-thang-11'));
        await writeFile(join(folder, 'thu-thang-11', 'bao cao (1).yaml'), await completed('mot'));
      },
      'build ky-2024': async () => {
        await writeFile(join(campaign, 'submissions', 'hai.yaml'), await completed('hai'));
        await edit(join(campaign, 'review.yaml'), (text) =>
          text.replace('#number: #', 'number: 12 #').replace('#date: #', 'date: 2024-12-13 #'),
        );
      },
    };
    const commands = await commandsInGuide();
    expect(commands.length).toBeGreaterThan(9);
    for (const args of commands) {
      const command = [args.join(' '), args[0] ?? ''].find((name) => name in meanwhile);
      if (command !== undefined) await meanwhile[command]?.();
      const done = await run(args, {
        workingFolder: folder,
        questions: () => null,
        today: () => '2024-12-01',
      });
      expect(done, args.join(' ')).toMatchObject({ status: 0 });
    }
    expect(await readdir(join(campaign, 'out'))).toEqual(['bao-cao-2024.pdf']);
    expect(await readdir(join(folder, 'nhac'))).toEqual(['nhac-hai.txt']);
    await rm(folder, { recursive: true });
  });
});
