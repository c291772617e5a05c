import { access, copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { DocumentTree } from '../../src/document/tree.ts';
import { documentsOf, treeOf } from '../../src/documents.ts';
import type { FormatName } from '../../src/review.ts';
import { type Documented, documented, withoutCharts } from './document.ts';
import { type Files, filesOf, memoryWorld } from './memory-world.ts';
import { printedByOffice } from './office.ts';
import { type PdfFile, readPdf } from './pdf.ts';
import { rendered } from './rendered.ts';
import { type Edits, edited, example } from './run.ts';

const furtherTargets = Array.from({ length: 12 }, (_, index) => `    - Chỉ tiêu thứ ${index + 1}\n`).join('');

/** The reference campaign as it is, and with what changes the layout of its report. */
const variants = {
  example: {},
  'numbered, dated in February, urgent': {
    'review.yaml': [
      ['symbol: BC-UBND', 'symbol: BC-UBND\n    number: 5\n    mark: KHẨN'],
      ['date: 2023-12-13', 'date: 2024-02-05'],
      [
        'lines: [ TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH ]',
        'lines: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]',
      ],
    ],
  },
  'undated, with contents, many targets and a long closing': {
    'review.yaml': [
      ['    date: 2023-12-13\n', ''],
      ['symbol: BC-UBND', 'symbol: BC-UBND\n    contents: true'],
    ],
    'host.yaml': [
      ['narrative:\n', `narrative:\n  closing: ${'Trên đây là báo cáo tổng kết. '.repeat(40)}\n`],
      ['  targets:\n', `  targets:\n${furtherTargets}`],
    ],
  },
  'with the sources of its figures': {},
} as const satisfies Readonly<Record<string, Edits>>;

export type Variant = keyof typeof variants;

// The keys of an object literal are its variants.
export const variantNames = Object.keys(variants) as Variant[];

/** The files of the reference campaign in memory, with some text replaced in some of them. */
export function exampleFiles(edits: Edits = {}): Files {
  const files = new Map(filesOf(example));
  for (const [name, replacements] of Object.entries(edits)) {
    files.set(name, Buffer.from(edited(name, String(files.get(name)), replacements)));
  }
  return files;
}

const documents = new Map<Variant, Promise<Documented>>();

/** The document of a variant, made once in a process; the charts of the example itself are enough. */
export function exampleDocument(variant: Variant = 'example'): Promise<Documented> {
  const how = { withSources: variant === 'with the sources of its figures' };
  const made = documents.get(variant) ?? documented(exampleFiles(variants[variant]), 'report', how);
  const document = variant === 'example' ? made : made.then(withoutCharts);
  documents.set(variant, made);
  return document;
}

/** The first document of another kind, of the example as it is. */
export async function exampleTree(kind: string): Promise<DocumentTree> {
  const { checked } = await exampleDocument();
  const [document] = documentsOf(checked, kind);
  if (document === undefined) throw new Error(`There is no document of the kind ${kind}.`);
  return treeOf(checked, document, memoryWorld(filesOf(example)));
}

/** The path of a variant's report in some format, made once a run for all who read it. */
export async function exampleReport(format: FormatName, variant: Variant = 'example'): Promise<string> {
  const folder = await madeOnce(join(variant, format), async (empty) => {
    await writeFile(join(empty, `report.${format}`), await rendered(await exampleDocument(variant), format));
  });
  return join(folder, `report.${format}`);
}

const pdfs = new Map<Variant, Promise<PdfFile>>();

/** The PDF of a variant's report, read once in a process. */
export function examplePdf(variant: Variant = 'example'): Promise<PdfFile> {
  const pdf = pdfs.get(variant) ?? exampleReport('pdf', variant).then(readPdf);
  pdfs.set(variant, pdf);
  return pdf;
}

/** The path of a variant's Word file as an office program prints it, for tests that need `soffice`. */
export async function examplePrintedByOffice(variant: Variant): Promise<string> {
  const folder = await madeOnce('printed-by-office', async (empty) => {
    const paths = variantNames.map((name) => join(empty, `${name}.docx`));
    for (const name of variantNames) {
      await copyFile(await exampleReport('docx', name), join(empty, `${name}.docx`));
    }
    // The program takes longer to start than to print.
    await printedByOffice(paths, empty);
  });
  return join(folder, `${variant}.pdf`);
}

/**
 * A folder that whoever comes first fills, in whichever process of the run; the others wait for it.
 * @param make fills the folder, which is empty
 */
async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(tmpdir(), 'example-reports', name);
  const [unfinished, failed] = [`${folder}.unfinished`, `${folder}.failed`];
  const exists = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  await mkdir(dirname(folder), { recursive: true });
  const isFirst =
    !(await exists(folder)) &&
    (await mkdir(unfinished).then(
      () => true,
      () => false,
    ));
  if (isFirst) {
    await make(unfinished).catch(async (reason) => {
      await rename(unfinished, failed);
      throw reason;
    });
    await rename(unfinished, folder);
  }
  while (!(await exists(folder))) {
    if (await exists(failed)) throw new Error(`${name} could not be made: see the first test that needs it.`);
    await setTimeout(20);
  }
  return folder;
}
