import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { expect } from 'vitest';
import { writeFiles } from '../../src/cli/terminal/write-files.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { type Ended, ended, nodeAndProgram } from '../support/program.ts';
import { newFolder, run, writeTemplate } from '../support/run.ts';

/** Formats that are made quickly: all are written in the same way. */
export const quick = 'json,md';

/** Files that are written together, and the folder that they lie in. */
export interface Files {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A campaign, and the reports that are made of it when nothing goes wrong. */
export interface Edition extends Files {
  readonly campaign: string;
}

/** Node's own options that make hundreds of short builds cost less; long ones take longer with them. */
export const forShortBuilds = ['--no-opt', '--single-threaded-gc'];

export const building = (
  { campaign }: Pick<Edition, 'campaign'>,
  out: string,
  formats = 'all',
  nodeOptions: readonly string[] = forShortBuilds,
) => [...nodeAndProgram(...nodeOptions), 'build', campaign, '--format', formats, '--out', out];

/** What a build says where nothing goes wrong: at most, which texts of units it does not print. */
export const noFault: unknown = expect.stringMatching(
  /^(?:(?:Lời văn của các đơn vị chưa lấy|The report takes none of these paragraphs) .*\n)?$/,
);

/** A build of the whole report, in all formats, as Node runs it by itself. */
export const buildingWhole = (edition: Pick<Edition, 'campaign'>, out: string) =>
  building(edition, out, 'all', []);

/** A module to load before the program, for the machine to fail: see there. */
export const faultyMachine = fileURLToPath(new URL('faulty-machine.cjs', import.meta.url));

/** Builds where the machine fails as asked: see faulty-machine.cjs. */
export function builtOnFaultyMachine(
  edition: Pick<Edition, 'campaign'>,
  out: string,
  fault: string,
): Promise<Ended> {
  return onFaultyMachine(
    building(edition, out, quick, [...forShortBuilds, '--require', faultyMachine]),
    fault,
  );
}

const onFaultyMachine = (command: readonly string[], fault: string) =>
  ended(command, { env: { ...process.env, REVIEW_FAULT: fault } });

let writer: Promise<string> | null = null;

/** The program of writer.ts, which only writes: most faults are tried on it, a few on the whole program. */
function writerProgram(): Promise<string> {
  writer ??= (async () => {
    const outfile = join(await newFolder(), 'writer.mjs');
    const entryPoints = [fileURLToPath(new URL('writer.ts', import.meta.url))];
    await bundle({
      entryPoints,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
    return outfile;
  })();
  return writer;
}

/** What writes files into a folder, and does nothing else. */
export const writing = async (
  { folder }: Pick<Files, 'folder'>,
  out: string,
  options: readonly string[] = [],
) => [process.execPath, ...options, await writerProgram(), folder, out];

/** Writes files where the machine fails as asked: see faulty-machine.cjs. */
export const writtenOnFaultyMachine = async (files: Files, out: string, fault: string) =>
  onFaultyMachine(await writing(files, out, ['--require', faultyMachine]), fault);

/** About as large as reports are, in bytes. */
const sizes = { docx: 60_000, html: 200_000, json: 90_000, md: 40_000, pdf: 700_000, xlsx: 50_000 };

/** Files of the names and about the sizes of reports, in two editions that differ in every byte. */
export async function twoMadeUp(formats: readonly (keyof typeof sizes)[]): Promise<[Files, Files]> {
  const edition = async (byte: number): Promise<Files> => {
    const folder = await newFolder();
    for (const format of formats) {
      await writeFile(join(folder, `bao-cao-2023.${format}`), Buffer.alloc(sizes[format], byte));
    }
    return { folder, files: await filesIn(folder) };
  };
  return [await edition(1), await edition(2)];
}

export const submission = join('submissions', 'phuong-an.yaml');

/** A report of one page and one annex: it is made in all formats in a fifth of the time that the whole one takes. */
const shortReport = `<abstract type="BÁO CÁO">{{title}}</abstract>
<annex><heading>Chỉ tiêu</heading><table>
<thead><tr><th>Chỉ tiêu</th><th>Thực hiện</th></tr></thead>
<tbody>{{#each programmes}}{{#each indicators}}<tr><td>{{name}}</td><td>{{actual}}</td></tr>{{/each}}{{/each}}</tbody>
</table></annex>
`;

/** A small campaign with that report. */
export async function shortCampaign(): Promise<string> {
  const campaign = await baseCampaign();
  await writeTemplate(campaign, 'report.hbs', shortReport);
  return campaign;
}

/** A campaign in two editions that differ in one figure, so in every file of the report. */
export async function twoEditions(
  formats: string,
  report: 'short' | 'whole' = 'short',
): Promise<[Edition, Edition]> {
  const edition = async (actual: string): Promise<Edition> => {
    const campaign = await (report === 'short' ? shortCampaign() : baseCampaign());
    const path = join(campaign, submission);
    await writeFile(path, (await readFile(path, 'utf8')).replace('actual: 10', `actual: ${actual}`));
    return { campaign, ...(await filesBuilt(campaign, formats)) };
  };
  const [one, other] = await Promise.all([edition('10'), edition('12')]);
  for (const [name, bytes] of one.files) {
    if (other.files.get(name)?.equals(bytes) !== false) throw new Error(`${name} does not distinguish them.`);
  }
  return [one, other];
}

/** The reports of a campaign as they are made in this process, and their record, in a folder of their own. */
export async function filesBuilt(campaign: string, formats = 'all'): Promise<Files> {
  const folder = await newFolder();
  const { status, stderr } = await run(['build', campaign, '-f', formats, '-o', folder, '-q']);
  if (status !== 0) throw new Error(stderr);
  return { folder, files: await filesIn(folder) };
}

/** An edition with its files of some formats alone, in a folder of their own. */
export async function ofFormats({ campaign }: Edition, formats: string): Promise<Edition> {
  return { campaign, ...(await filesBuilt(campaign, formats)) };
}

/** Every file of a folder, by its name. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
  return new Map(files);
}

/** A folder with one edition's reports, into which others are built. */
export async function folderWith({ files }: Pick<Files, 'files'>): Promise<string> {
  const folder = await newFolder();
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  return folder;
}

const isTemporary = (name: string) => name.endsWith('.tmp');

/** Waits until a build writes into a folder, or is over. */
export async function untilWriting(out: string, over: Promise<unknown>): Promise<void> {
  let isOver = false;
  void over.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const names = await readdir(out).catch(() => []);
    if (names.some(isTemporary)) return;
    await setTimeout(1);
  }
}

/** What was tried in one file of tests, and how often; and what must never be. */
const counts = new Map<string, number>();
const never = ['torn files', 'lost files', 'wrong files', 'temporary files left'] as const;
const remarks: string[] = [];

export function count(what: string, by = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + by);
}

/** Adds a line to what is reported beside the counts. */
export function remark(text: string): void {
  remarks.push(text);
}

/** Prints the counts of one file of tests, after the last of them. */
export function tellCounts(): void {
  for (const what of never) count(what, 0);
  const lines = [...remarks, ...[...counts].map(([what, times]) => `${what}: ${times}`)];
  remarks.length = 0;
  counts.clear();
  // biome-ignore lint/suspicious/noConsole: the counts are what this is run for
  console.log(lines.join('\n'));
}

/**
 * Looks through a folder that had whole reports in it before a build: each must be there and be whole.
 * @param before what was in it; what was not, need not be there
 * @returns the temporary files in it
 */
export async function expectWhole(
  out: string,
  editions: readonly Pick<Files, 'files'>[],
  before: Files['files'] = editions[0]?.files ?? new Map(),
): Promise<string[]> {
  const files = await filesIn(out);
  const torn = [...files].filter(
    ([name, bytes]) =>
      !isTemporary(name) && !editions.some((edition) => edition.files.get(name)?.equals(bytes)),
  );
  const lost = [...before.keys()].filter((name) => !files.has(name));
  count('torn files', torn.length);
  count('lost files', lost.length);
  expect(torn.map(([name]) => name)).toEqual([]);
  expect(lost).toEqual([]);
  return [...files.keys()].filter(isTemporary);
}

/** The folder has the files of one edition, byte for byte, and none of another. */
export async function expectOneEdition(
  out: string,
  editions: readonly Pick<Files, 'files'>[],
): Promise<void> {
  const files = [...(await filesIn(out))];
  const matching = editions.filter((edition) =>
    files.every(([name, bytes]) => edition.files.get(name)?.equals(bytes)),
  );
  if (matching.length === 0) count('mixed editions');
  expect(matching).not.toEqual([]);
}

/** The folder has these files, byte for byte, and nothing else. */
export async function expectFiles(out: string, expected: Files['files']): Promise<void> {
  const files = await filesIn(out);
  expect([...files.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [name, bytes] of expected) {
    const isRight = files.get(name)?.equals(bytes) === true;
    if (!isRight) count('wrong files');
    expect(isRight, name).toBe(true);
  }
}

/** Builds once more, undisturbed: the folder then has this edition and nothing else. */
export async function expectRecovery(out: string, edition: Edition, formats = 'all'): Promise<void> {
  const { status, stderr } = await ended(building(edition, out, formats));
  expect([status, stderr]).toEqual([0, '']);
  await expectClearedUp(out, edition);
}

/**
 * Writes once more, undisturbed: the folder then has these files and nothing else. It is done in this process, which is another
 * one than any that was disturbed.
 */
export async function expectRewriting(out: string, { files }: Pick<Files, 'files'>): Promise<void> {
  await writeFiles(
    [...files].map(([name, bytes]) => ({ path: join(out, name), bytes })),
    process.cwd(),
  );
  await expectClearedUp(out, { files });
}

async function expectClearedUp(out: string, { files }: Pick<Files, 'files'>): Promise<void> {
  const left = (await readdir(out)).filter(isTemporary);
  count('temporary files left', left.length);
  expect(left).toEqual([]);
  await expectFiles(out, files);
}
