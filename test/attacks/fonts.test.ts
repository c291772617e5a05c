import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { type Family, type FontFile, type LoadedFont, readFamily, tinos } from '../../src/fonts/family.ts';
import { type BrokenFont, brokenFonts } from '../support/broken-fonts.ts';
import { processorSeconds } from '../support/growth.ts';
import { chart } from '../support/hostile-blocks.ts';
import { isLong, isUnhurried } from '../support/needs.ts';
import { dictionariesIn, pdfIn, textOf } from '../support/pdf.ts';
import { rendered, treeOf } from '../support/rendered.ts';
import { everySoMany, times } from '../support/runs.ts';

/** What reading a font and making all files with it may take: seconds of a processor, and bytes of memory. */
const mostSeconds = 8;
const mostBytes = 2 ** 30;

let all: readonly BrokenFont[];
/** As all that is random (seed.ts): the same every day and in CI, others each time for `npm run faults` and `npm run fuzz`. */
const seed = isUnhurried ? 1 + (Date.now() % 1_000_000) : 20_231_213;

beforeAll(async () => {
  all = brokenFonts(await readFile(tinos().regular.path), seed);
});

const { whole: namedAt } = new SourceText('review.yaml', 'fonts/a.ttf');
const one: FontFile = { path: '/a.ttf', typed: 'fonts/a.ttf', namedAt };

/** The family of a font; `null` where it is refused at its place. Whatever else it fails with is a bug. */
async function familyOf({ file }: BrokenFont): Promise<Family<LoadedFont> | null> {
  try {
    const bytes = file();
    return await readFamily(async () => bytes, { regular: one, bold: one, italic: one, boldItalic: one });
  } catch (failure) {
    if (!(failure instanceof FindingError)) throw failure;
    expect(failure.finding.code).toMatch(/^font-(?:unusable|without-letters)$/);
    expect(failure.finding.place).toBe(namedAt);
    return null;
  }
}

const styles = [
  { text: 'Thị xã ', bold: false, italic: false },
  { text: 'Cửa Lò ', bold: true, italic: false },
  { text: 'năm 2023', bold: false, italic: true },
];
const tree = treeOf([{ kind: 'paragraph', marker: '', runs: styles }, ...(isLong ? [chart('Kết quả')] : [])]);

/** Fails with what a font brought about, in words by which it can be made again. */
const failingFor =
  ({ name }: BrokenFont) =>
  (failure: Error) =>
    expect.fail(`${name}, ${seed}: ${failure.stack}`);

/** Every kind of damage is read. Files are made with all whose names are hostile, and in CI with every other one besides. */
const isMade = ({ name }: BrokenFont, index: number) =>
  isUnhurried || /^name \d/.test(name) || (isLong && index % 2 === 0);

it('a font of a campaign’s own, whatever its file holds, is sound or refused at its line, and makes files that can be read', async () => {
  expect(all.length).toBeGreaterThan(400);
  const before = process.memoryUsage().rss;
  let [refused, made] = [0, 0];
  const named = all.filter(({ name }) => /^name \d/.test(name)).slice(0, 1);
  for (const [index, font] of (isLong ? all : [...everySoMany(all, 80), ...named]).entries()) {
    const start = processorSeconds();
    const family = await familyOf(font).catch(failingFor(font));
    if (family === null) refused += 1;
    else if (isMade(font, index)) {
      await expectSoundFiles(font, family);
      made += 1;
    }
    expect(processorSeconds() - start, font.name).toBeLessThan(mostSeconds);
    expect(process.memoryUsage().rss - before, font.name).toBeLessThan(mostBytes);
  }
  expect(refused).toBeGreaterThan(2);
  expect(made).toBeGreaterThan(times(100, 60, 0));
}, 900_000);

/** Makes a file of both kinds that hold fonts, or name them: each can be read, and holds no name but a plain one. */
async function expectSoundFiles(font: BrokenFont, family: Family<LoadedFont>): Promise<void> {
  const made = (format: 'pdf' | 'docx') =>
    rendered({ tree }, format, async () => family).catch(failingFor(font));
  const [pdf, docx] = [await made('pdf'), await made('docx')];
  expect(dictionariesIn(pdf), font.name).not.toMatch(/\/(?:JS|JavaScript|OpenAction|Launch|AA)\b/);
  const [page] = (await pdfIn(pdf)).pages;
  expect(textOf(page?.pieces ?? []), font.name).toContain('Thị xã Cửa Lò năm 2023');
  for (const [path, bytes] of Object.entries(unzipSync(docx))) {
    if (!path.endsWith('.xml')) continue;
    expect(strFromU8(bytes), `${font.name}: ${path}`).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may hold none of them
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|<script/,
    );
  }
}
