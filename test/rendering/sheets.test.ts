import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { dictionariesIn } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';
import { certificate, emblemImage, treeFromHtml } from '../support/sheets.ts';

const names = ['Lê Thị Một', 'Trần Văn Hai', 'Nguyễn Ba'];
const sheets = names.map((name) => certificate({ name })).join('');

function timesIn(text: string, sought: string): number {
  return text.split(sought).length - 1;
}

describe('sheets in Word', () => {
  let parts: Readonly<Record<string, Uint8Array>>;
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  beforeAll(async () => {
    parts = unzipSync(await rendered({ tree: treeFromHtml(sheets) }, 'docx'));
  });

  it('have each a landscape page, in which their text can be edited', () => {
    const xml = part('word/document.xml');
    expect(timesIn(xml, '<w:sectPr>')).toBe(1);
    expect(timesIn(xml, 'w:orient="landscape"')).toBe(1);
    expect(timesIn(xml, '<w:pageBreakBefore/>')).toBe(2);
    for (const name of names) expect(xml).toContain(`>${name}</w:t>`);
  });

  it('share one frame, in their header, where no hand moves it', () => {
    expect(timesIn(part('word/document.xml'), '<w:headerReference')).toBe(1);
    const headers = Object.keys(parts).filter((path) => path.startsWith('word/header'));
    expect(headers).toHaveLength(1);
    for (const path of headers) {
      expect(part(path)).toContain('behindDoc="1"');
      expect(timesIn(part(path), '<a:custGeom>')).toBe(6);
    }
  });

  it('are numbered again behind them', async () => {
    const annexes = '<annex><heading>A</heading><p>x</p></annex>';
    const files = unzipSync(await rendered({ tree: treeFromHtml(sheets + annexes) }, 'docx'));
    expect(timesIn(strFromU8(files['word/document.xml'] ?? new Uint8Array()), '<w:headerReference')).toBe(3);
  });

  it('are in sections of their own where their paper is another', async () => {
    const upright = sheets.replace('orientation="landscape"', 'orientation="portrait"');
    const files = unzipSync(await rendered({ tree: treeFromHtml(upright) }, 'docx'));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(timesIn(xml, '<w:sectPr>')).toBe(2);
    expect(timesIn(xml, '<w:headerReference')).toBe(2);
  });
});

describe('sheets on a web page', () => {
  it('share one frame, and are named', async () => {
    const html = String(await rendered({ tree: treeFromHtml(sheets) }, 'html'));
    expect(timesIn(html, 'class="sheet single landscape"')).toBe(3);
    expect(timesIn(html, '<article')).toBe(0);
    expect(timesIn(html, 'id="khung-ngang"')).toBe(1);
    expect(timesIn(html, '<use href="#khung-ngang"')).toBe(2);
    for (const name of names) expect(html).toContain(`aria-label="${name}"`);
  });
});

describe('sheets in Markdown', () => {
  it('are set apart by rules, under their names', async () => {
    const text = String(await rendered({ tree: treeFromHtml(sheets) }, 'md'));
    expect(text.split('\n---\n')).toHaveLength(3);
    for (const name of names) expect(text).toContain(`## **${name}**`);
  });
});

it('sheets in a PDF share one frame', async () => {
  const pdf = await rendered({ tree: treeFromHtml(sheets) }, 'pdf');
  expect(timesIn(pdf.toString('latin1'), '/Subtype /Form')).toBe(1);
  const more = await rendered({ tree: treeFromHtml(sheets.repeat(20)) }, 'pdf');
  expect((more.length - pdf.length) / (57 * 3000)).toBeLessThan(1);
});

describe('a picture on each sheet', () => {
  const tree = () => treeFromHtml(sheets, emblemImage());

  it('is in a PDF once, as a figure with its words', async () => {
    const pdf = await rendered({ tree: tree() }, 'pdf');
    expect(timesIn(pdf.toString('latin1'), '/Subtype /Image')).toBe(1);
    const structure = dictionariesIn(pdf);
    expect(timesIn(structure, '/S/Figure')).toBe(3);
    expect(timesIn(structure, '/Alt ()')).toBe(3);
  });

  it('is in a Word file once, each time under a number of its own', async () => {
    const files = unzipSync(await rendered({ tree: tree() }, 'docx'));
    expect(Object.keys(files).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(timesIn(xml, 'descr="Biểu trưng"')).toBe(3);
    const numbers = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(numbers.length);
    const again = unzipSync(await rendered({ tree: tree() }, 'docx'));
    expect(strFromU8(again['word/document.xml'] ?? new Uint8Array())).toBe(xml);
  });

  it('is on a web page once, which may show no other', async () => {
    const html = String(await rendered({ tree: tree() }, 'html'));
    expect(timesIn(html, 'data:image/png;base64,')).toBe(1);
    expect(timesIn(html, 'aria-label="Biểu trưng"')).toBe(3);
    expect(html).toContain('img-src data:;');
    expect(String(await rendered({ tree: treeFromHtml(sheets) }, 'html'))).not.toContain('img-src');
  });
});
