import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
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

/** What needs a repository of git, or a second revision of a unit's submission: `diff` has tests of its own for these. */
const triedElsewhere = /^diff .* --(?:since|revisions) /;

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
      appraise: () =>
        copyFile(join(campaign, 'out', 'phieu-tham-dinh-2024.xlsx'), join(folder, 'phieu-da-dien.xlsx')),
      'build ky-2024': async () => {
        await writeFile(join(campaign, 'submissions', 'hai.yaml'), await completed('hai'));
        await edit(join(campaign, 'review.yaml'), (text) =>
          text.replace('#number: #', 'number: 12 #').replace('#date: #', 'date: 2024-12-13 #'),
        );
      },
      rollup: async () => {
        const upper = join(folder, 'tinh-2024');
        await mkdir(join(upper, 'submissions'), { recursive: true });
        const declared = parse(await readFile(join(campaign, 'review.yaml'), 'utf8'));
        const host = { name: 'Ủy ban nhân dân tỉnh Mẫu', shortName: 'UBND tỉnh', locality: 'tỉnh Mẫu' };
        const unitKinds = [...declared.unitKinds, { id: 'xa-gui', name: 'xã', submits: 'rollup' }];
        const units = [{ id: 'xa-thu', name: 'xã Thử', kind: 'xa-gui' }];
        await writeFile(join(upper, 'review.yaml'), stringify({ ...declared, host, unitKinds, units }));
      },
    };
    const commands = await commandsInGuide();
    expect(commands.length).toBeGreaterThan(9);
    for (const args of commands) {
      if (triedElsewhere.test(args.join(' '))) continue;
      const command = [args.join(' '), args[0] ?? ''].find((name) => name in meanwhile);
      if (command !== undefined) await meanwhile[command]?.();
      const done = await run(args, {
        workingFolder: folder,
        questions: () => null,
        today: () => '2024-12-01',
        // Whoever looks at the preview ends it in the end.
        interruption: async () => undefined,
      });
      expect(done, args.join(' ')).toMatchObject({ status: 0 });
    }
    expect(await readdir(join(campaign, 'out'))).toEqual([
      '.review-build.json',
      'bao-cao-2024.pdf',
      'cong-van-de-nghi-2024.pdf',
      'de-cuong-trinh-chieu-2024.html',
      'phieu-don-vi-hai-2024.pdf',
      'phieu-don-vi-mot-2024.pdf',
      'phieu-tham-dinh-2024.pdf',
      'phieu-tham-dinh-2024.xlsx',
      'tin-bai-2024.docx',
    ]);
    expect(await readdir(join(folder, 'don-doc'))).toEqual(['cong-van-don-doc-hai-2024.docx']);
    await rm(folder, { recursive: true });
  });
});
