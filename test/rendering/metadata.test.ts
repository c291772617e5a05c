import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { readPdf } from '../support/pdf.ts';
import { newFolder, run } from '../support/run.ts';

const title = `Tổng kết "năm" <2023> & 'kế hoạch' ]]> &amp; --> </title><script>alert(1)</script> (1\\2)`;
const host = 'UBND <b>&"xã"</b>';

let folder = '';
const fileIn = (extension: string) => join(folder, `bao-cao-2023.${extension}`);

async function expectWellFormed(
  xml: readonly { readonly fileName: string; readonly contents: string }[],
): Promise<void> {
  for (const one of xml) {
    const { errors } = await validateXML({ xml: [one], normalization: 'c14n' });
    expect(errors, one.fileName).toEqual([]);
  }
}

/** The parts of an office file that hold text, by their names. */
async function partsOf(extension: string, names: RegExp) {
  const parts = unzipSync(await readFile(fileIn(extension)));
  return Object.entries(parts)
    .filter(([name]) => names.test(name))
    .map(([name, bytes]) => ({ fileName: name.replaceAll('/', '-'), contents: strFromU8(bytes) }));
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('a title and a host with markup in them', () => {
  beforeAll(async () => {
    const campaign = join(await newFolder(), 'campaign');
    await cp(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)), campaign, {
      recursive: true,
    });
    const text = await readFile(join(campaign, 'review.yaml'), 'utf8');
    await writeFile(
      join(campaign, 'review.yaml'),
      text
        .replace(/^title: .*/m, `title: ${JSON.stringify(title)}`)
        .replace('name: Ủy ban nhân dân thị xã Thử', `name: ${JSON.stringify(host)}`),
    );
    folder = await newFolder();
    const result = await run([
      'build',
      campaign,
      '--out',
      folder,
      '--format',
      'pdf,docx,xlsx,html',
      '--allow-missing',
    ]);
    if (result.status !== 0) throw new Error(result.stderr);
  });

  it('leave the metadata of the PDF well-formed, and come back from it', async () => {
    const { info } = await readPdf(fileIn('pdf'));
    expect(info).toMatchObject({ Title: title, Author: host });
    const bytes = await readFile(fileIn('pdf'), 'utf8');
    const [contents = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(bytes) ?? [];
    await expectWellFormed([{ fileName: 'xmp.xml', contents }]);
    expect(
      unescaped(/<dc:title>[\s\S]*<rdf:li[^>]*>(.*)<\/rdf:li>[\s\S]*<\/dc:title>/.exec(contents)?.[1] ?? ''),
    ).toBe(title);
  });

  it('leave the files for Word and Excel well-formed', async () => {
    const word = await partsOf('docx', /^(?:docProps\/core|word\/document)\.xml$/);
    const sheet = await partsOf('xlsx', /^(?:docProps\/core|xl\/workbook|xl\/sharedStrings)\.xml$/);
    expect(word).toHaveLength(2);
    expect(sheet.length).toBeGreaterThan(1);
    await expectWellFormed([...word, ...sheet]);
    for (const { contents } of [word, sheet].map(
      (parts) => parts.find(({ fileName }) => /core/.test(fileName)) ?? { contents: '' },
    )) {
      expect(unescaped(/<dc:title>(.*)<\/dc:title>/.exec(contents)?.[1] ?? '')).toBe(title);
    }
  });

  it('are text in the web page', async () => {
    const page = await readFile(fileIn('html'), 'utf8');
    expect(page.match(/<script/g)).toHaveLength(1);
    const shown = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
    expect(shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')).toBe(title);
  });
});
