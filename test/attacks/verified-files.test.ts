import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { carriedData } from '../../src/verification/carried-data.ts';
import { pageText } from '../../src/verification/pdf/page-text.ts';
import { pagesOf } from '../../src/verification/pdf/pages.ts';
import { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import { isDictionary, PdfReference, PdfStream } from '../../src/verification/pdf/values.ts';
import { filesOf } from '../support/memory-world.ts';
import { type Edit, rewrittenPdf, streamOf } from '../support/rewritten-pdf.ts';
import { examplePdfFile, reportFile, verified } from '../support/verified.ts';

const base = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));

/** A PDF of objects, the first its catalog. */
function pdfOf(objects: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, value] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${value}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n${entries.join('')}${trailer}`, 'latin1');
}

const noPages = '<</Type /Pages /Kids [] /Count 0>>';

describe('a PDF that nobody would write', () => {
  it('whose list of attachments branches without end can’t be verified', async () => {
    const branches = Array.from({ length: 36 }, (_, index): [number, string] => {
      const branch = `<</Kids ${11 + index} 0 R>>`;
      return [10 + index, `[${branch} ${branch}]`];
    });
    const root = '<</Type /Catalog /Pages 2 0 R /Names <</EmbeddedFiles <</Kids 10 0 R>>>>>>';
    const file = pdfOf(new Map([[1, root], [2, noPages], ...branches, [46, '[]']]));
    expect(await verified(file)).toMatchObject({ verdict: 'unreadable', problem: { code: 'too-large' } });
  });

  it('whose streams are each as long as the next one says can’t be verified', async () => {
    const streams = Array.from({ length: 20_000 }, (_, index): [number, string] => [
      10 + index,
      `<</Length ${11 + index} 0 R>>\nstream\n\nendstream`,
    ]);
    const root = '<</Type /Catalog /Pages 2 0 R /Names 10 0 R>>';
    const file = pdfOf(new Map([[1, root], [2, noPages], ...streams]));
    expect(await verified(file)).toMatchObject({ verdict: 'unreadable', problem: { code: 'damaged' } });
  });

  it('whose table has more objects than memory holds can’t be verified', async () => {
    const [some, more] = [100_000, 7_950_000];
    const packed = deflateSync(Buffer.alloc(some + more));
    const index = `0 ${some} ${some} ${more}`;
    const table = `1 0 obj\n<</Type /XRef /Size ${some + more} /W [1 0 0] /Index [${index}] /Root 2 0 R /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed.toString('latin1')}\nendstream\nendobj\n`;
    const file = Buffer.from(`%PDF-1.7\n${table}startxref\n9\n%%EOF\n`, 'latin1');
    expect(await verified(file)).toMatchObject({ verdict: 'unreadable', problem: { code: 'too-large' } });
  });

  const codes = '<0000> <ffff> <0041> '.repeat(100);
  const widths = Array.from({ length: 100 }, () => [0, 65_535, 500]).flat();
  const edits: Readonly<Record<string, Edit>> = {
    characters: (value, _, objects) => {
      if (!(value instanceof PdfStream)) return value;
      const isMap = Buffer.from(objects.unpacked(value).bytes).includes('endbfrange');
      return isMap ? streamOf(`${codes} endbfrange`) : value;
    },
    widths: (value) => (isDictionary(value) && value.has('W') ? new Map([...value, ['W', widths]]) : value),
  };
  it.each(Object.entries(edits))('whose fonts tell the same %s again and again ends', async (_, edit) => {
    const file = rewrittenPdf(await examplePdfFile(), edit);
    expect(await verified(file)).toMatchObject({ verdict: 'unreadable', problem: { code: 'too-large' } });
  });
});

describe('a PDF whose pages go on and on', () => {
  it('is not read for ever, though many pages have one content', async () => {
    const objects = new PdfObjects(await examplePdfFile());
    const [page] = pagesOf(objects);
    const readAgain = () => {
      for (;;) {
        if (page !== undefined) pageText(objects, page);
        for (let operator = 0; operator < 1_000_000; operator += 1) objects.countOperator();
      }
    };
    expect(readAgain).toThrow('too-large');
  });

  it('is told in few words where it says one thing on and on', async () => {
    const file = await examplePdfFile();
    const [page] = pagesOf(new PdfObjects(file));
    const contents = page?.dictionary.get('Contents');
    const [font] =
      page === undefined ? [] : new PdfObjects(file).dictionary(page.resources.get('Font')).keys();
    const endless = streamOf(`BT /${font} 12 Tf ${'<0011> Tj '.repeat(50_000)} ET`);
    const changed = rewrittenPdf(file, (value, number) =>
      contents instanceof PdfReference && number === contents.number ? endless : value,
    );
    const { verdict, differences } = await verified(changed);
    expect(verdict).toBe('different');
    for (const { found } of differences) expect(found?.length ?? 0).toBeLessThan(3000);
  });
});

describe('a document for Word that nobody would write', () => {
  it.each([
    ['fields that never end', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(10_000)],
    [
      'a heading as long as a book',
      `<w:pPr><w:pStyle w:val="PhuLuc"/></w:pPr><w:r><w:t>${'1 '.repeat(100_000)}</w:t></w:r>`,
    ],
  ])('with %s is read to its end', async (_, beginning) => {
    const parts = unzipSync(await reportFile(base, 'docx'));
    const main = 'word/document.xml';
    const text = `<w:p>${beginning}${'<w:r><w:t>1</w:t></w:r>'.repeat(10_000)}</w:p>${'<w:p><w:r><w:t>1</w:t></w:r></w:p>'.repeat(5_000)}`;
    parts[main] = strToU8(strFromU8(parts[main] ?? new Uint8Array()).replace('<w:body>', `<w:body>${text}`));
    expect((await verified(zipSync(parts))).verdict).toBe('different');
  });
});

describe('a document whose campaign has files of its own that decide what it prints', () => {
  it.each(['pdf', 'docx'] as const)('names them, since no fingerprint is of them: %s', async (format) => {
    const template = 'templates/report/closing.hbs';
    const [plain, other] = await Promise.all([
      reportFile(base, format),
      reportFile(new Map([...base, [template, strToU8('<p>Tổng cộng 99 tập thể.</p>')]]), format),
    ]);
    const [one, two] = await Promise.all([verified(plain), verified(other)]);
    expect(one).toMatchObject({ verdict: 'unchanged', remarks: [] });
    expect(two).toMatchObject({ verdict: 'unchanged', remarks: [{ code: 'own-file', detail: template }] });
    // So it is: the figures are the same.
    expect(two.fingerprint).toBe(one.fingerprint);
  });

  it('can’t be verified where they are said to lie outside of it, or to be one and the same', () => {
    const manifest = (fonts: readonly string[], files: readonly string[], attachment?: string) =>
      JSON.stringify({
        version: 1,
        program: '0',
        kind: 'report',
        subject: null,
        name: 'a',
        date: null,
        today: null,
        summary: 'a.json',
        files: files.map((path) => ({ path, attachment: attachment ?? path, sha256: '0'.repeat(64) })),
        fonts: fonts.map((path) => ({ path, sha256: '0'.repeat(64) })),
      });
    const twice = new Map([['review.json', strToU8(manifest([], ['a', 'b'], 'one'))]]);
    expect(carriedData(twice)).toMatchObject({ code: 'bad-data' });
    for (const path of ['', '..', '../a', '/a', 'a/../../a', '.']) {
      for (const text of [manifest([path], []), manifest([], [path])]) {
        expect(carriedData(new Map([['review.json', strToU8(text)]]))).toMatchObject({ code: 'bad-data' });
      }
    }
    expect(carriedData(new Map([['review.json', strToU8(manifest(['a'], ['b']))]]))).not.toHaveProperty(
      'code',
    );
  });
});
