import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { build, check } from '../../src/review.ts';
import { exampleFiles } from '../support/example-reports.ts';
import { type Files, memoryWorld, root } from '../support/memory-world.ts';
import { getDocument } from '../support/pdfjs.ts';

interface Attached {
  readonly filename: string;
  readonly content: Uint8Array;
}

/** What the report of a campaign carries along, by its names. */
async function attachedTo(files: Files, isWithoutAttachments = false): Promise<ReadonlyMap<string, Buffer>> {
  const world = memoryWorld(files);
  const checked = await check(root, world);
  const built = await build(checked, ['report'], ['pdf', 'json'], world, { isWithoutAttachments });
  const [pdf, json] = built.files;
  const document = await getDocument({ data: new Uint8Array(pdf?.bytes ?? []), verbosity: 0 }).promise;
  const attached = ((await document.getAttachments()) ?? {}) as Readonly<Record<string, Attached>>;
  const contents = Object.values(attached).map(
    ({ filename, content }) => [filename, Buffer.from(content)] as const,
  );
  return new Map([...contents, ['the file of figures', Buffer.from(json?.bytes ?? [])]]);
}

it('a PDF carries its figures and the files that they come from, with their hashes', async () => {
  const files = new Map(exampleFiles());
  const name = 'submissions/nghi-tan.yaml';
  const text = String(files.get(name));
  // As an editor on Windows stores it.
  files.set(name, Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`));
  const attached = await attachedTo(files);
  expect([...attached.keys()].sort()).toEqual([
    'SHA256SUMS',
    'bao-cao-2023.json',
    'host.yaml',
    'review.yaml',
    'submissions-nghi-hai.yaml',
    'submissions-nghi-hoa.yaml',
    'submissions-nghi-huong.yaml',
    'submissions-nghi-tan.yaml',
    'submissions-nghi-thu.yaml',
    'submissions-nghi-thuy.yaml',
    'submissions-thu-thuy.yaml',
    'the file of figures',
  ]);
  expect(attached.get('bao-cao-2023.json')).toEqual(attached.get('the file of figures'));
  expect(String(attached.get('submissions-nghi-tan.yaml'))).toBe(text);
  const hashes = [...attached]
    .filter(([file]) => !['SHA256SUMS', 'the file of figures'].includes(file))
    .map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}`);
  expect(String(attached.get('SHA256SUMS')).trim().split('\n').sort()).toEqual(hashes.sort());
});

it('a PDF carries nothing along where that is not wanted', async () => {
  expect([...(await attachedTo(exampleFiles(), true)).keys()]).toEqual(['the file of figures']);
});
