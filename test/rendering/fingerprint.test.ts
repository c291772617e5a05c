import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { fingerprintOfFigures } from '../../src/documents.ts';
import { build, check, type FormatName } from '../../src/review.ts';
import { exampleFiles } from '../support/example-reports.ts';
import { memoryWorld, root } from '../support/memory-world.ts';
import { getDocument } from '../support/pdfjs.ts';

const names: readonly FormatName[] = ['pdf', 'docx', 'html', 'md', 'json'];

it('a report in any format states the fingerprint of its figures', async () => {
  const world = memoryWorld(exampleFiles());
  const checked = await check(root, world);
  const fingerprint = (await fingerprintOfFigures(checked)) ?? 'none';
  const { files } = await build(checked, ['report'], names, world);
  const bytes = new Map(names.map((name, index) => [name, files[index]?.bytes ?? new Uint8Array()]));
  const text = (name: FormatName) => Buffer.from(bytes.get(name) ?? []).toString();

  expect(JSON.parse(text('json'))).toMatchObject({ fingerprint });
  expect(text('md')).toContain(`Mã đối chiếu số liệu: ${fingerprint} (`);
  expect(text('html')).toContain(`<meta name="review-fingerprint" content="${fingerprint}">`);

  const word = unzipSync(bytes.get('docx') ?? new Uint8Array());
  const part = (path: string) => strFromU8(word[path] ?? new Uint8Array());
  expect(part('docProps/custom.xml')).toContain(
    `name="Mã đối chiếu số liệu"><vt:lpwstr>${fingerprint}</vt:lpwstr>`,
  );
  const digits = (xml: string) => xml.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
  expect(digits(part('word/document.xml'))).toContain(fingerprint);

  const pdf = await getDocument({ data: new Uint8Array(bytes.get('pdf') ?? []), verbosity: 0 }).promise;
  const { metadata } = await pdf.getMetadata();
  expect(metadata.getRaw()).toContain(`<review:fingerprint>${fingerprint}</review:fingerprint>`);
  const last = await (await pdf.getPage(pdf.numPages)).getTextContent();
  const printed = last.items.map((item) => ('str' in item ? item.str : '')).join('');
  expect(printed.replaceAll('\u00a0', ' ')).toContain(fingerprint);
});

it('a document that has no results states no fingerprint', async () => {
  const world = memoryWorld(exampleFiles());
  const checked = await check(root, world);
  const { files } = await build(checked, ['cong-van-de-nghi'], ['html', 'docx'], world);
  const [page, word] = files.map(({ bytes }) => bytes);
  expect(Buffer.from(page ?? []).toString()).not.toContain('fingerprint');
  expect(
    strFromU8(unzipSync(word ?? new Uint8Array())['docProps/custom.xml'] ?? new Uint8Array()),
  ).not.toContain('Mã đối chiếu');
});
