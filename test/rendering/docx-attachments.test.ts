import { inflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, check } from '../../src/review.ts';
import { exampleFiles } from '../support/example-reports.ts';
import { memoryWorld, root } from '../support/memory-world.ts';
import { needs } from '../support/needs.ts';
import { officeErrors } from '../support/office-validator.ts';
import { getDocument } from '../support/pdfjs.ts';

interface Attached {
  readonly filename: string;
  readonly content: Uint8Array;
}

/** What a document for Word carries along, by its names. */
function attachedToWord(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const xml = strFromU8(unzipSync(bytes)['customXml/item1.xml'] ?? new Uint8Array());
  const files = [...xml.matchAll(/<file name="([^"]*)"[^>]*>(.*?)<\/file>/g)];
  return new Map(
    files.map(([, name = '', pieces = '']) => [
      name,
      inflateRawSync(Buffer.from(pieces.replace(/<[^>]*>/g, ''), 'base64')),
    ]),
  );
}

async function attachedToPdf(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const attached = ((await document.getAttachments()) ?? {}) as Readonly<Record<string, Attached>>;
  return new Map(
    Object.values(attached).map(({ filename, content }) => [filename, Buffer.from(content)] as const),
  );
}

describe('a document for Word', () => {
  let pdf: Uint8Array = new Uint8Array();
  let word: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    const world = memoryWorld(exampleFiles());
    const { files } = await build(await check(root, world), ['report'], ['pdf', 'docx'], world);
    [pdf = pdf, word = word] = files.map(({ bytes }) => bytes);
  });

  it('carries along what the PDF does', async () => {
    const attached = attachedToWord(word);
    expect(attached.size).toBeGreaterThan(9);
    expect(new Map([...attached].sort())).toEqual(new Map([...(await attachedToPdf(pdf))].sort()));
  });

  it('carries nothing along where that is not wanted', async () => {
    const world = memoryWorld(exampleFiles());
    const without = { isWithoutAttachments: true };
    const { files } = await build(await check(root, world), ['report'], ['docx'], world, without);
    const paths = Object.keys(unzipSync(files[0]?.bytes ?? new Uint8Array()));
    expect(paths.filter((path) => path.startsWith('customXml'))).toEqual([]);
  });

  it('is one by the validator of office files', needs('ooxml-validator'), async () => {
    expect(await officeErrors(new Map([['report.docx', word]]))).toEqual({});
  });
});
