import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import manifestSchema from '../../schemas/manifest.schema.json' with { type: 'json' };
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
    'review.json',
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

it('a PDF says which document it is, and what it was made from, whatever the day', async () => {
  const files = new Map(exampleFiles());
  const text = String(files.get('submissions/nghi-tan.yaml'));
  files.set('submissions/nghi-tan-2.yaml', Buffer.from(text.replace(/^unit: .*$/m, '$&\nrevision: 2')));
  files.set('templates/report/closing.hbs', Buffer.from('<p>Hết.</p>\n\n'));
  const attached = await attachedTo(files);
  const manifest = JSON.parse(String(attached.get('review.json')));
  expect(manifest).toMatchObject({
    kind: 'report',
    subject: null,
    name: 'bao-cao-2023',
    date: null,
    today: null,
    summary: 'bao-cao-2023.json',
    fonts: [],
  });
  const validate = new Ajv2020({ strict: false }).compile(manifestSchema);
  expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  const carried = manifest.files as readonly Readonly<Record<'path' | 'attachment' | 'sha256', string>>[];
  // Also what a later revision replaced, and templates to the last line.
  expect(carried.map(({ path }) => path).sort()).toEqual([...files.keys()].sort());
  for (const { path, attachment, sha256 } of carried) {
    expect(attached.get(attachment)).toEqual(Buffer.from(files.get(path) ?? []));
    expect(sha256).toBe(
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
    );
  }
});

it('a PDF carries nothing along where that is not wanted', async () => {
  expect([...(await attachedTo(exampleFiles(), true)).keys()]).toEqual(['the file of figures']);
});
