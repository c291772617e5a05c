import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { rendered } from '../support/rendered.ts';
import { certificate, treeFromHtml } from '../support/sheets.ts';

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

  it('have each a section of a landscape page, in which their text can be edited', () => {
    const xml = part('word/document.xml');
    expect(timesIn(xml, '<w:sectPr>')).toBe(3);
    expect(timesIn(xml, 'w:orient="landscape"')).toBe(3);
    for (const name of names) expect(xml).toContain(`>${name}</w:t>`);
  });

  it('share one frame, in the headers of the first, where no hand moves it', () => {
    expect(timesIn(part('word/document.xml'), '<w:headerReference')).toBe(2);
    const headers = Object.keys(parts).filter((path) => path.startsWith('word/header'));
    expect(headers).toHaveLength(2);
    for (const path of headers) {
      expect(part(path)).toContain('behindDoc="1"');
      expect(timesIn(part(path), '<a:custGeom>')).toBeGreaterThan(8);
    }
  });

  it('are numbered again behind them', async () => {
    const annexes = '<annex><heading>A</heading><p>x</p></annex>';
    const files = unzipSync(await rendered({ tree: treeFromHtml(sheets + annexes) }, 'docx'));
    expect(timesIn(strFromU8(files['word/document.xml'] ?? new Uint8Array()), '<w:headerReference')).toBe(4);
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
