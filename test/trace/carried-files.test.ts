import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { build, check } from '../../src/review.ts';
import type { Trace } from '../../src/trace/trace.generated.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { run } from '../support/run.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const figure = (unit: string) => `indicators.tuyen-quan.units.${unit}.actual`;

/** A campaign to which the one below sends its report. */
async function above(below: Files, id: string): Promise<Files> {
  const world = memoryWorld(below);
  const checked = await check(root, world, { allowMissing: true });
  const { files: made, findings } = await build(checked, ['report'], ['pdf'], world);
  const [file] = made;
  if (file === undefined) throw new Error(findings.map(({ code }) => code).join());
  const { unitKinds, ...declared } = declaredIn(below);
  // The campaign above declares its own kind of those that send roll-ups.
  const kinds = (unitKinds as readonly { id: string }[]).filter((kind) => kind.id !== 'xa');
  const upper = new Map(upperCampaign({ [id]: '' }, { ...declared, unitKinds: kinds }));
  upper.delete(`submissions/${id}.yaml`);
  return upper.set(`submissions/${id}.pdf`, file.bytes);
}

describe('figures of a roll-up that was sent as a PDF', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trace-'));
  afterAll(() => rm(folder, { recursive: true }));

  async function written(name: string, files: Files): Promise<void> {
    for (const [path, bytes] of files) {
      const at = join(folder, name, path);
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, bytes);
    }
  }

  async function traced(...given: readonly string[]): Promise<string> {
    const { status, stdout, stderr } = await run(['trace', ...given], { workingFolder: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  }

  await written('xa', await above(lower, 'moc-khe'));
  await written('thon', lower);

  it('are followed into the files that it carries', async () => {
    const name = figure('moc-khe/phuong-an');
    const trace: Trace = JSON.parse(await traced('xa', name, '--format', 'json'));
    const [part] = trace.figures[0]?.derivation?.parts ?? [];
    const pdf = 'submissions/moc-khe.pdf';
    expect(part?.places).toEqual([{ file: pdf, line: null, column: null }]);
    const file = 'submissions/phuong-an.yaml';
    expect(part?.below).toMatchObject([{ folder: pdf, isCarried: true, file, isChanged: false }]);
    const { line, column } = part?.below[0] ?? {};
    const lines = Buffer.from(lower.get(file) ?? [])
      .toString()
      .split('\n');
    const typed = part?.text ?? '?';
    expect(lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1, (column ?? 0) - 1 + typed.length)).toBe(typed);
    expect(await traced('xa', name)).toContain(`  xa/${pdf} › ${file}:${line}:${column}\n`);
    expect(await traced('xa', name)).not.toMatch(/\.pdf:\d/);
    expect(await traced('xa', name, '--format', 'html')).toContain(`xa/${pdf} › ${file}:${line}:${column}`);
  });

  it('are said not to be at hand where the PDF was itself made of roll-ups, but for folders that are given', async () => {
    const middle = upperCampaign({ 'moc-khe': await rollupOf(lower, 'moc-khe') }, declaredIn(lower));
    await written('huyen', await above(middle, 'mau'));
    const name = figure('mau/moc-khe/phuong-an');
    const shown = await traced('huyen', name, '--lang', 'en', '--below', 'huyen');
    expect(shown).toContain('← moc-khe: submissions/phuong-an.yaml (not carried in the PDF');
    expect(shown).not.toMatch(/\.pdf:\d/);
    expect(await traced('huyen', name, '--below', 'thon')).toMatch(
      /← thon\/submissions\/phuong-an\.yaml:\d+:\d+/,
    );
  });

  it('are followed into PDFs of folders that are given, and into a PDF that is given', async () => {
    const name = figure('mau/moc-khe/phuong-an');
    const line = /← xa\/submissions\/moc-khe\.pdf › submissions\/phuong-an\.yaml:\d+:\d+\n/;
    for (const given of ['xa', 'xa/submissions', 'xa/submissions/moc-khe.pdf'])
      expect(await traced('huyen', name, '--below', given)).toMatch(line);
    const trace: Trace = JSON.parse(await traced('huyen', name, '--below', 'xa', '--format', 'json'));
    const [part] = trace.figures[0]?.derivation?.parts ?? [];
    const pdf = 'submissions/moc-khe.pdf';
    expect(part?.below).toMatchObject([{ folder: 'xa', pdf, isCarried: false, isChanged: false }]);
  });

  it('are looked for in nothing that carries none', async () => {
    const name = figure('moc-khe/phuong-an');
    const given = ['trace', 'xa', name, '--lang', 'en', '--below'];
    const { status, stderr } = await run([...given, 'xa/review.yaml'], { workingFolder: folder });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('nor a PDF') });
  });
});
