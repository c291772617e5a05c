import { readdirSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Run } from '../src/document/tree.ts';
import { formats } from '../src/rendering/formats.generated.ts';
import { dataOf } from '../src/report/data.ts';
import type { FormatName } from '../src/review.ts';
import { carriedData } from '../src/verification/carried-data.ts';
import { attachedWhenWritten } from '../src/verification/pdf/attached-when-written.ts';
import { PdfObjects } from '../src/verification/pdf/pdf-objects.ts';
import { type Documented, documented, withoutCharts } from './support/document.ts';
import { filesOf } from './support/memory-world.ts';
import { needs } from './support/needs.ts';
import { isOdd, paragraphsOf } from './support/odd-sentences.ts';
import { readByPython } from './support/office-reader.ts';
import { officeErrors } from './support/office-validator.ts';
import { rendered, treeOf } from './support/rendered.ts';
import { example, newFolder, run } from './support/run.ts';
import { verified } from './support/verified.ts';

const folder = fileURLToPath(new URL('../examples', import.meta.url));
const campaigns = readdirSync(folder).filter((name) =>
  readdirSync(join(folder, name)).includes('review.yaml'),
);
/** Those that are only there to be rolled up: reports of their size are tried in other tests. */
const isBelow = (name: string) => ['phuong-cua-say-2025', 'xa-lach-bang-2025'].includes(name);
const examples = campaigns.filter((name) => !isBelow(name));
// The keys of an object literal are the formats' names.
const formatNames = Object.keys(formats) as FormatName[];

const documents = new Map(campaigns.map((name) => [name, documented(filesOf(join(folder, name)))]));
const documentOf = (name: string) => documents.get(name) as Promise<Documented>;
const office = new Map<string, Promise<Buffer>>();

/** The Word file or the workbook of an example, made once for all that read it. */
function officeFile(name: string, format: 'docx' | 'xlsx'): Promise<Buffer> {
  const key = `${name}.${format}`;
  const file = office.get(key) ?? documentOf(name).then((document) => rendered(document, format));
  office.set(key, file);
  return file;
}

/** The Word files or workbooks of some examples by names that end as theirs do. */
async function officeFiles(names: readonly string[], format: 'docx' | 'xlsx') {
  const files = names.map(async (name) => [`${name}.${format}`, await officeFile(name, format)] as const);
  return new Map(await Promise.all(files));
}

describe.each(campaigns)('the example %s', (name) => {
  const document = documentOf(name);

  it('has nothing to find, and no unit is missing', async () => {
    const { checked, summary } = await document;
    expect(checked.findings).toEqual([]);
    expect(summary.completeness.missing).toEqual(0);
  });

  it('is marked as illustrative in each of its files that somebody wrote', () => {
    for (const [path, bytes] of filesOf(join(folder, name))) {
      if (path.endsWith('.pdf') || /^rollup: /mu.test(String(bytes))) continue;
      expect([path, /minh họa/iu.test(String(bytes))]).toEqual([path, true]);
    }
  });

  it('words no sentence as none may be', async () => {
    expect(paragraphsOf((await document).tree).filter(isOdd)).toEqual([]);
  });

  if (isBelow(name)) return;
  it('has a Word file and a workbook as Office wants them', needs('ooxml-validator'), async () => {
    const files = [...(await officeFiles([name], 'docx')), ...(await officeFiles([name], 'xlsx'))];
    expect(await officeErrors(new Map(files))).toEqual({});
  });

  // The reference campaign's are read back by the tests of each format.
  if (join(folder, name) === example) return;
  it('has a report in every format', async () => {
    const { tree, ...rest } = withoutCharts(await document);
    for (const format of formatNames) {
      const bytes = await rendered({ tree, ...rest }, format);
      expect([format, bytes.length > 10_000]).toEqual([format, true]);
    }
  });
});

describe('what the example of a province was sent', () => {
  const received = join(folder, 'tinh-truong-giang-2025', 'submissions');

  // `npm run examples` makes them anew.
  it('is the roll-up of the example of another commune, byte for byte', async () => {
    const { status, stdout } = await run(['rollup', join(folder, 'xa-lach-bang-2025')]);
    expect(status).toBe(0);
    expect(stdout).toBe(await readFile(join(received, 'lach-bang.yaml'), 'utf8'));
  });

  const commandsIn = async (guide: string) => {
    const text = await readFile(join(folder, '..', guide), 'utf8');
    return [...text.matchAll(/^(?: {4})?(?:npx )?review (.*tinh-truong-giang-2025.*)$/gm)].map(
      ([, words = '']) => words,
    );
  };

  it('is what the guides have made, checked, built and traced', async () => {
    const place = await newFolder();
    await cp(folder, join(place, 'examples'), { recursive: true, filter: (path) => !path.endsWith('/out') });
    const commands = await commandsIn('README.md');
    expect(commands.length).toBeGreaterThan(3);
    expect(commands).toEqual(expect.arrayContaining(await commandsIn('README.vi.md')));
    for (const words of commands) {
      const { status, stderr } = await run(words.split(' '), { workingFolder: place });
      expect([words, status, stderr]).toEqual([words, 0, expect.any(String)]);
    }
    const made = await readFile(join(place, 'examples/tinh-truong-giang-2025/submissions/moc-khe.yaml'));
    expect(made.equals(await readFile(join(received, 'moc-khe.yaml')))).toBe(true);
  });

  it('is a report as PDF that is whole, and carries the example of a ward', async () => {
    const file = await readFile(join(received, 'cua-say.pdf'));
    expect(file.length).toBeLessThan(150_000);
    // Another Node may pack the same in other bytes.
    const { differences } = await verified(file);
    expect(differences.filter(({ code }) => code !== 'saved-again')).toEqual([]);
    const carried = carriedData(attachedWhenWritten(new PdfObjects(file)));
    if ('code' in carried) throw new Error(carried.code);
    for (const [name, bytes] of filesOf(join(folder, 'phuong-cua-say-2025')))
      expect([name, Buffer.from(carried.files.get(name) ?? []).toString()]).toEqual([name, String(bytes)]);
  });
});

describe('what Python reads in the examples’ office files', () => {
  const plain = (text: string) => text.replaceAll('\u2011', '-').replace(/\s+/g, ' ').trim();

  it(
    'is, of Word files, the headings, lists, captions, tables and properties',
    needs('python-docx'),
    async () => {
      const read = await readByPython('docx', await officeFiles(examples, 'docx'));
      for (const [index, name] of examples.entries()) {
        const { tree, checked } = await documentOf(name);
        const found = read[index];
        const texts = (all: readonly (readonly [string, string])[] = []) =>
          all.map(([style, text]) => [style, plain(text)]);
        const words = (runs: readonly Run[]) => plain(runs.map(({ text }) => text).join(''));
        expect(texts(found?.headings)).toEqual(
          tree.blocks.flatMap((block) =>
            block.kind === 'heading' ? [[`Heading ${block.level + 1}`, plain(block.text)]] : [],
          ),
        );
        const styleOf = (marker: string) =>
          marker === '' ? [] : [marker === '-' ? 'List Bullet' : 'List Number'];
        expect(texts(found?.lists)).toEqual(
          tree.blocks.flatMap((block) =>
            block.kind === 'paragraph'
              ? styleOf(block.marker).map((style) => [style, words(block.runs)])
              : [],
          ),
        );
        const blocks = [...tree.blocks, ...tree.annexes.flatMap((annex) => annex.blocks)];
        expect(found?.captions.map(plain)).toEqual(
          blocks.flatMap((block) =>
            block.kind === 'chart' ? [plain(`${block.label}. ${block.caption}`)] : [],
          ),
        );
        // The letterhead and the signature have no borders.
        expect(found?.tables.filter(([style]) => style !== 'Bảng không kẻ')).toEqual(
          blocks.flatMap((block) =>
            block.kind === 'table'
              ? [['Bảng số liệu', block.header.length + block.body.length, block.widths.length]]
              : [],
          ),
        );
        const file = checked.review?.campaign.file;
        expect(found?.properties).toMatchObject({
          title: file?.title,
          author: file?.host.name,
          category: 'Báo cáo',
          language: 'vi-VN',
        });
      }
    },
  );

  it(
    'is, of workbooks, the sheets, and the data as one table of numbers and texts',
    needs('openpyxl'),
    async () => {
      const read = await readByPython('xlsx', await officeFiles(examples, 'xlsx'));
      for (const [index, name] of examples.entries()) {
        const { tree, checked, summary } = await documentOf(name);
        const sheets = read[index]?.sheets ?? [];
        const titles = sheets.map(({ title }) => title.replace(/ \(\d+\)$/, ''));
        expect([...new Set(titles)]).toEqual([...tree.annexes.map(({ label }) => label), 'Dữ liệu']);
        const data = sheets.at(-1);
        const { campaign } = checked.review ?? {};
        if (campaign === undefined) throw new Error(`The example ${name} can't be read.`);
        const rows = [...dataOf(campaign, summary, null).rows];
        const ref = `A1:K${rows.length + 1}`;
        const [columns, ...body] = data?.rows ?? [];
        expect(data?.tables).toEqual([{ name: 'DuLieu', ref, filter: ref, columns }]);
        const number = (digits: string | null) => (digits === null ? null : Number(digits));
        expect(body.map((row) => [row[0], ...row.slice(4, 7), row[10]])).toEqual(
          rows.map(({ subject, target, actual, previous, key }) => [
            subject,
            ...[target, actual, previous].map(number),
            key,
          ]),
        );
      }
    },
  );
});

it(
  'the validator of Office’s files finds what is wrong in one, and nothing in one with contents',
  needs('ooxml-validator'),
  async () => {
    const heading = { kind: 'heading', level: 1, label: 'I.', text: 'Mục' } as const;
    const right = await rendered({ tree: { ...treeOf([heading]), hasContents: true } }, 'docx');
    const parts = unzipSync(right);
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replace(
      '<w:qFormat/>',
      '<w:unheard/>',
    );
    const wrong = zipSync({ ...parts, 'word/styles.xml': strToU8(styles) });
    const errors = await officeErrors(new Map(Object.entries({ 'right.docx': right, 'wrong.docx': wrong })));
    expect(Object.keys(errors)).toEqual(['wrong.docx']);
    expect(errors['wrong.docx']?.[0]?.description).toContain('unheard');
  },
);
