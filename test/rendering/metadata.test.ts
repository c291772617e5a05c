import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { documented } from '../support/document.ts';
import { filesOf } from '../support/memory-world.ts';
import { pdfIn } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';

const title = `Tổng kết "năm" <2023> & 'kế hoạch' ]]> &amp; --> </title><script>alert(1)</script> (1\\2)`;
const host = 'UBND <b>&"xã"</b>';

const formats = ['pdf', 'docx', 'xlsx', 'html'] as const;
const bytes = new Map<string, Buffer>();
const fileIn = (format: (typeof formats)[number]) => bytes.get(format) ?? Buffer.alloc(0);

async function expectWellFormed(
  xml: readonly { readonly fileName: string; readonly contents: string }[],
): Promise<void> {
  for (const one of xml) {
    const { errors } = await validateXML({ xml: [one], normalization: 'c14n' });
    expect(errors, one.fileName).toEqual([]);
  }
}

/** The parts of an office file that hold text, by their names. */
function partsOf(format: 'docx' | 'xlsx', names: RegExp) {
  const parts = unzipSync(fileIn(format));
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
    const files = new Map(filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url))));
    const text = String(files.get('review.yaml'))
      .replace(/^title: .*/m, `title: ${JSON.stringify(title)}`)
      .replace('name: Ủy ban nhân dân thị xã Thử', `name: ${JSON.stringify(host)}`);
    files.set('review.yaml', Buffer.from(text));
    const document = await documented(files);
    for (const format of formats) bytes.set(format, await rendered(document, format));
  });

  it('leave the metadata of the PDF well-formed, and come back from it', async () => {
    const { info } = await pdfIn(fileIn('pdf'));
    expect(info).toMatchObject({ Title: title, Author: host });
    const text = String(fileIn('pdf'));
    const [contents = ''] = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(text) ?? [];
    await expectWellFormed([{ fileName: 'xmp.xml', contents }]);
    expect(
      unescaped(/<dc:title>[\s\S]*<rdf:li[^>]*>(.*)<\/rdf:li>[\s\S]*<\/dc:title>/.exec(contents)?.[1] ?? ''),
    ).toBe(title);
  });

  it('leave the files for Word and Excel well-formed', async () => {
    const word = partsOf('docx', /^(?:docProps\/core|word\/document)\.xml$/);
    const sheet = partsOf('xlsx', /^(?:docProps\/core|xl\/workbook|xl\/sharedStrings)\.xml$/);
    expect(word).toHaveLength(2);
    expect(sheet.length).toBeGreaterThan(1);
    await expectWellFormed([...word, ...sheet]);
    for (const { contents } of [word, sheet].map(
      (parts) => parts.find(({ fileName }) => /core/.test(fileName)) ?? { contents: '' },
    )) {
      expect(unescaped(/<dc:title>(.*)<\/dc:title>/.exec(contents)?.[1] ?? '')).toBe(title);
    }
  });

  it('are text in the web page', () => {
    const page = String(fileIn('html'));
    // What the page does, and the figures that it tells of.
    expect(page.match(/<script/g)).toHaveLength(2);
    const shown = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '';
    expect(shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')).toBe(title);
  });
});
