import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { build, check, findingWordsIn, messageOf, nodeWorld } from '../src/index.ts';
import { editedExample, example } from './support/run.ts';

const world = nodeWorld();

describe('the package', () => {
  it('checks a campaign and builds its report without a terminal', async () => {
    const print = vi.spyOn(process.stdout, 'write');
    const printError = vi.spyOn(process.stderr, 'write');
    const checked = await check(example, world);
    expect(checked.findings).toEqual([]);
    expect(checked.summary).toMatchObject({ year: 2023, completeness: { due: 7, received: 7 } });
    const { files, findings } = await build(checked, ['report'], ['json', 'md'], world);
    expect(findings).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['bao-cao-2023.json', 'bao-cao-2023.md']);
    expect(print).not.toHaveBeenCalled();
    expect(printError).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('reports what is wrong as data, with words in each language, and builds nothing of it', async () => {
    const campaign = await editedExample({ 'submissions/nghi-tan.yaml': [['year: 2023', 'year: 2022']] });
    const checked = await check(campaign, world);
    const [finding] = checked.findings;
    if (finding === undefined) throw new Error('Nothing was found.');
    expect(finding).toMatchObject({ code: 'wrong-year', severity: 'error', args: { found: 2022 } });
    expect(messageOf(finding, findingWordsIn('en'))).toContain('2022 is not the year of the campaign (2023)');
    expect(messageOf(finding, findingWordsIn('vi'))).toContain('2022');
    expect(checked.summary).toBeNull();
    await expect(build(checked, ['report'], ['md'], world)).rejects.toThrow('errors');
  });

  it('takes the day from the world that it is given', async () => {
    const later = { ...world, today: () => '2023-12-13' };
    const campaign = await editedExample({});
    const isMissing = (path: string) => path === join(campaign, 'submissions', 'nghi-tan.yaml');
    const without = (today: string) => ({
      ...later,
      today: () => today,
      listFolder: async (folder: string) =>
        (await world.listFolder(folder)).filter((name) => !isMissing(join(folder, name))),
    });
    const [before, after] = await Promise.all([
      check(campaign, without('2023-11-30')),
      check(campaign, without('2023-12-01')),
    ]);
    const severities = [before, after].map(({ findings }) => findings.map(({ severity }) => severity));
    expect(severities).toEqual([['warning'], ['error']]);
  });
});
