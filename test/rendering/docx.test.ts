import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/tree.ts';
import { examplePrintedByOffice, exampleReport } from '../support/example-reports.ts';
import { cell, headerCell, signature, table } from '../support/hostile-blocks.ts';
import { needs } from '../support/needs.ts';
import { readPdf } from '../support/pdf.ts';
import { rendered, treeOf } from '../support/rendered.ts';

let parts: Readonly<Record<string, Uint8Array>>;
let body = '';
let styles = '';

beforeAll(async () => {
  parts = unzipSync(await readFile(await exampleReport('docx')));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  [body, styles] = [text('word/document.xml'), text('word/styles.xml')];
});

describe('the Word file', () => {
  it('has a style for each kind of line, and Word’s own headings', () => {
    const used = new Set([...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id));
    for (const id of [
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
      'Caption',
      'BodyText',
      'ListBullet',
      'ListNumber',
      'OBang',
      'PhuLuc',
    ]) {
      expect(used).toContain(id);
    }
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  it('numbers with Word’s numbering: no number is typed but in tables', () => {
    const text = body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
    expect(text).not.toMatch(/<w:t[^>]*>(?:[IVX]+\.|\d\.|[a-zđ]\)|-) /);
  });

  it('names the typeface, and embeds none', () => {
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(Object.keys(parts).filter((name) => /font.*\.(?:odttf|ttf)$/.test(name))).toEqual([]);
  });

  it('repeats headers of two levels, and splits no row', () => {
    const tables = body.split('<w:tbl>').filter((table) => table.includes('<w:tblHeader/>'));
    expect(tables.length).toBeGreaterThan(6);
    expect(tables.some((table) => table.match(/<w:tblHeader\/>/g)?.length === 2)).toBe(true);
    for (const table of tables) {
      const rows = table.slice(0, table.indexOf('</w:tbl>')).split('<w:tr>').slice(1);
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    }
  });

  it('has a section for each annex, on its side where the annex is', () => {
    const sections = [...body.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(([section]) => section);
    expect(sections).toHaveLength(5);
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    for (const section of sections) {
      expect(section).toContain('<w:titlePg/>');
      expect(section).toMatch(/<w:pgNumType[^>]*w:start="1"/);
    }
    // One header for all: whoever edits it edits it once.
    expect(sections.map((section) => section.includes('<w:headerReference'))).toEqual([
      true,
      ...sections.slice(1).map(() => false),
    ]);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/header'))).toHaveLength(2);
  });

  it('holds charts as shapes of Word’s own, without a picture, and in words', () => {
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual([]);
    expect(body.match(/<wpg:wgp>/g)).toHaveLength(4);
    expect(body).toContain('descr="Mô hình “dân vận khéo”, tự quản về an ninh, trật tự: Đạt kế hoạch 115%. ');
  });
});

it('a signature at the foot of a page leaves no empty page behind it', async () => {
  const written = async (note: string) => {
    const files = unzipSync(await rendered({ tree: treeOf([signature({ note })]) }, 'docx'));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    return {
      last: xml.slice(xml.lastIndexOf('<w:p>'), xml.lastIndexOf('<w:sectPr')),
      styles: strFromU8(files['word/styles.xml'] ?? new Uint8Array()),
    };
  };
  const { last, styles: all } = await written('');
  expect(last).toBe('<w:p><w:pPr><w:pStyle w:val="SauBang"/></w:pPr></w:p>');
  // A point, to a twentieth.
  expect(/w:styleId="SauBang">.*?<\/w:style>/s.exec(all)?.[0]).toMatch(/w:line="20" w:lineRule="exact"/);
  expect((await written('Ghi chú')).last).toContain('Ghi chú');
});

it('a note is on the page of the table that it is of', async () => {
  const rows = Array.from({ length: 40 }, () => [cell('hàng')]);
  const note = { kind: 'note', text: 'Ghi chú' } as const;
  const kept = async (blocks: readonly Block[]) => {
    const files = unzipSync(await rendered({ tree: treeOf(blocks) }, 'docx'));
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? [];
    return paragraphs.map((one) => one.includes('<w:keepNext/>'));
  };
  const wide = table([[headerCell('Đầu')]], rows, [1]);
  // The last row, the first note and the second.
  expect((await kept([wide, note, note])).slice(-3)).toEqual([true, true, false]);
  expect((await kept([wide])).slice(-2)).toEqual([false, false]);
});

it('a table of too many columns is several in Word, too, in letters as large as the law asks for', async () => {
  const columns = Array.from({ length: 24 }, (_, column) => column);
  const header = [columns.map((column) => headerCell(`Cột ${column}`))];
  const wide = table(
    header,
    [columns.map((column) => cell(`1${column}.345,5`))],
    columns.map(() => 1),
  );
  const files = unzipSync(await rendered({ tree: treeOf([wide]) }, 'docx'));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
  expect(xml.match(/\d\.345,5/g)).toHaveLength(26);
  for (const [, size] of xml.matchAll(/<w:sz w:val="(\d+)"/g))
    expect(Number(size)).toBeGreaterThanOrEqual(20);
});

describe('what no line should tear', () => {
  /** A document's XML, of runs alone. */
  const written = async (...blocks: readonly Block[]) => {
    const parts = unzipSync(await rendered({ tree: treeOf(blocks) }, 'docx'));
    return strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      .replace(/<w:rPr>.*?<\/w:rPr>|<\/?w:r>| xml:space="preserve"/g, '')
      .replaceAll('</w:t><w:t>', '');
  };
  const paragraph = (...texts: readonly string[]): Block => ({
    kind: 'paragraph',
    marker: '',
    runs: texts.map((text, index) => ({ text, bold: index % 2 === 1, italic: false })),
  });

  it('has Word’s no-break spaces and hyphens', async () => {
    const texts = ['Nghị định số 03/2019/NĐ-CP, ngày 13 tháng 12: đạt 98,5%, 64', ' người; kinh tế - xã hội'];
    expect(await written(paragraph(...texts))).toContain(
      '<w:t>Nghị định số\u00a003/2019/NĐ</w:t><w:noBreakHyphen/><w:t>CP, ngày\u00a013\u00a0tháng\u00a012: ' +
        'đạt 98,5%, 64\u00a0người; kinh tế - xã hội</w:t>',
    );
    const heading: Block = { kind: 'heading', level: 1, label: 'I.', text: 'Kết quả năm 2023' };
    expect(await written(heading, { kind: 'note', text: 'Có 64 người' })).toMatch(
      /<w:t>Kết quả năm\u00a02023<.*<w:t>Có 64\u00a0người</,
    );
  });

  it('takes no word for a field of Word’s', async () => {
    expect(await written(paragraph('A-CURRENT'))).toContain(
      '<w:t>A</w:t><w:noBreakHyphen/><w:t>CURRENT</w:t>',
    );
  });

  it('stays as it is in cells, from which people copy into workbooks', () => {
    const tables = body
      .split('<w:tbl>')
      .slice(2)
      .map((table) => table.slice(0, table.indexOf('</w:tbl>')));
    expect(tables.join('')).toContain('903/QĐ-UBND');
    for (const table of tables.filter((one) => one.includes('<w:tblHeader/>'))) {
      expect(table).not.toMatch(/\u00a0|noBreakHyphen/);
    }
  });
});

it(
  'points go on through the Vietnamese alphabet, and begin anew',
  needs('soffice', 'REVIEW_FAULTS=all'),
  async () => {
    const path = await examplePrintedByOffice('undated, with contents, many targets and a long closing');
    const { pages } = await readPdf(path);
    const text = pages
      .flatMap((page) => page.pieces.map((piece) => piece.text))
      .join(' ')
      .replace(/\s+/g, ' ');
    const letters = [...text.matchAll(/(\S+\)) Chỉ tiêu thứ \d+/g)].map(([, letter]) => letter);
    expect(letters.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m)');
    expect(text).toContain('n) Hoàn thành 100% chỉ tiêu');
    expect(text).toContain('a) Tăng cường sự lãnh đạo');
  },
);

it('rows of a table are kept with the next where it begins and ends, and where one names those below it', async () => {
  const rows = Array.from({ length: 20 }, (_, index) => [cell(`Hàng ${index}`), cell('1')]);
  rows.splice(10, 0, [headerCell('Nhóm', { columns: 2 })]);
  const parts = unzipSync(
    await rendered({ tree: treeOf([table([[headerCell('Đầu'), headerCell('a')]], rows, [1, 1])]) }, 'docx'),
  );
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const kept = [...body.matchAll(/<w:tr>.*?<\/w:tr>/g)].flatMap(([row], index) =>
    row.includes('<w:keepNext/>') ? [index] : [],
  );
  expect(kept).toEqual([0, 1, 2, 3, 11, 18, 19, 20]);
});
