import { join } from 'node:path';
import { documentOfComparison } from '../../comparison/document.ts';
import type { ComparisonPage } from '../../comparison/page.ts';
import { readFamily, tinos } from '../../fonts/family.ts';
import type { FileOf } from '../../intake/conforming-values.ts';
import type { ProgramWorld } from '../../intake/world.ts';
import { letterheadOf, letterheadOfHost } from '../../letterheads/letterheads.ts';
import { piecesOf, wholeOf } from '../../pieces.ts';
import { formats } from '../../rendering/formats.generated.ts';

/** What a comparison can be written as, beside text for a terminal and data: each is a format of documents. */
const fileFormats = { markdown: 'md', html: 'html', docx: 'docx', pdf: 'pdf' } as const;

/** The name of one of these. */
export type ComparisonFileFormat = keyof typeof fileFormats;

/** Whether a format is one of documents. */
export function isComparisonFileFormat(name: string): name is ComparisonFileFormat {
  return Object.hasOwn(fileFormats, name);
}

/**
 * A comparison as a document.
 * @param campaign the later campaign's file: whose document it is
 */
export async function comparisonFile(
  page: ComparisonPage,
  name: ComparisonFileFormat,
  campaign: FileOf<'campaign'>['value'],
  world: ProgramWorld,
): Promise<Uint8Array> {
  const { host, year, conference } = campaign;
  const tree = documentOfComparison(page, letterheadOf(letterheadOfHost(host?.name ?? '')).style);
  const format = formats[fileFormats[name]];
  const none = async () => {
    throw new Error('A comparison holds no data of a report.');
  };
  if (format === undefined) throw new Error(`There is no format "${name}".`);
  const { bytes } = await format.render({
    summaryFile: none,
    data: none,
    ledger: async () => null,
    document: async () => tree,
    properties: {
      title: page.subject,
      author: host?.name ?? '',
      // Never the clock's, so that the same input gives the same bytes.
      date: new Date(`${conference ?? `${year ?? world.today().slice(0, 4)}-12-31`}T00:00:00Z`),
    },
    origin: { kind: 'comparison', host: host?.name ?? '', title: page.subject, year: year ?? 0 },
    fingerprint: async () => null,
    pathToCampaign: null,
    fonts: () => readFamily((path) => world.readFile(path), tinos()),
    attachments: async () => [],
    readProgramFile: (path) => world.readFile(join(world.programFolder, path)),
  });
  return wholeOf(piecesOf(bytes));
}
