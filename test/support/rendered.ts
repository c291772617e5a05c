import { join } from 'node:path';
import { nodeWorld } from '../../src/disk/node-world.ts';
import type { DocumentTree } from '../../src/document/tree.ts';
import { type Family, type LoadedFont, readFamily, tinos } from '../../src/fonts/family.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { piecesOf } from '../../src/pieces.ts';
import { formats } from '../../src/rendering/formats.generated.ts';
import { renderPdf } from '../../src/rendering/pdf/render-pdf.ts';
import { dataOf } from '../../src/report/data.ts';
import type { FormatName } from '../../src/review.ts';
import { ledgerOf } from '../../src/tracing/ledger.ts';
import type { Documented } from './document.ts';

const world = nodeWorld();
let family: Promise<Family<LoadedFont>> | undefined;

/** The fonts that come with the program, read once in a process. */
export function fonts(): Promise<Family<LoadedFont>> {
  family ??= readFamily(world.readFile, tinos());
  return family;
}

const fingerprint = '0123 4567 8901 2345 6789 0123';
const properties = { title: 'Báo cáo', author: 'UBND', date: new Date(0) };
const origin = { kind: 'report', host: 'UBND', title: 'Báo cáo', year: 2023 };

/** A document's file in some format, which bears the title and the host of the campaign where there is one. */
export async function rendered(
  { tree, checked, summary }: Pick<Documented, 'tree'> & Partial<Documented>,
  name: FormatName,
  family: () => Promise<Family<LoadedFont>> = fonts,
): Promise<Buffer> {
  const format = formats[name];
  if (format === undefined) throw new Error(`There is no format "${name}".`);
  const campaign = checked?.review?.campaign;
  const file = campaign?.file;
  const review = checked?.review ?? null;
  const ledger = review === null || summary === undefined ? null : ledgerOf(review, summary);
  const { bytes } = await format.render({
    // Of these formats none but JSON is made of it.
    summaryFile: async () => [Buffer.from(`${JSON.stringify(summary, null, 2)}\n`)],
    data: async () =>
      campaign === undefined || summary === undefined
        ? { previousTitle: 'Năm trước', tellsSources: true, rows: [] }
        : dataOf(campaign, summary, ledger),
    ledger: async () => ledger,
    document: async () => tree,
    properties: {
      ...properties,
      ...(file === undefined ? {} : { title: file.title, author: file.host.name }),
    },
    origin:
      file === undefined
        ? origin
        : { kind: 'report', host: file.host.name, title: file.title, year: file.year },
    fingerprint: async () => fingerprint,
    pathToCampaign: '..',
    fonts: family,
    attachments: async () => [],
    readProgramFile: (path) => world.readFile(join(world.programFolder, path)),
  });
  return Buffer.concat([...piecesOf(bytes)]);
}

/** A document as a PDF, in the program's own fonts or others. */
export async function pdfOf(
  tree: DocumentTree,
  family: Family<LoadedFont> | Promise<Family<LoadedFont>> = fonts(),
) {
  const profile = await world.readFile(join(world.programFolder, 'dist/sRGB.icc'));
  return renderPdf(tree, await family, { ...properties, profile, attachments: [] });
}

/** A document of some blocks alone, set in the state's style. */
export const treeOf = (blocks: DocumentTree['blocks']): DocumentTree => ({
  name: 'Báo cáo',
  blocks,
  sheets: [],
  annexes: [],
  style: letterheadOf().style,
  hasContents: false,
});
