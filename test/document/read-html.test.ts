import { describe, expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';

const source = new SourceText('report.hbs', '');
const read = (html: string) =>
  documentFromHtml(html, (offset, literal) => ({ source, start: offset, end: offset + literal.length }), {
    style: letterheadOf().style,
    annexes: null,
    resolve: (text) => [{ text, value: null }],
  });

const labels = (html: string) =>
  read(html).blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.label} ${block.text}`] : []));

describe('sections', () => {
  it('are numbered by their depth', () => {
    expect(
      labels(`<part><heading>A</heading>
        <section><heading>B</heading><section><heading>C</heading><section><heading>D</heading><p>x</p></section></section></section>
        <section><heading>E</heading><p>x</p></section></part><part><heading>F</heading><section><heading>G</heading><p>x</p></section></part>`),
    ).toEqual(['Phần I A', 'I. B', '1. C', 'a) D', 'II. E', 'Phần II F', 'I. G']);
  });

  it('that hold nothing are left out with their number', () => {
    expect(
      labels(`<part><heading>A</heading>
        <section><heading>B</heading><p>  </p><ul></ul><section><heading>C</heading></section></section>
        <section><heading>D</heading><p>x</p></section></part>`),
    ).toEqual(['Phần I A', 'I. D']);
  });
});

describe('points', () => {
  it('are lettered in the Vietnamese alphabet', () => {
    const items = '<li>x</li>'.repeat(8);
    const { blocks } = read(`<ol>${items}</ol>`);
    const markers = blocks.map((block) => (block.kind === 'paragraph' ? block.marker : ''));
    expect(markers.join(' ')).toBe('a) b) c) d) đ) e) g) h)');
  });

  it('of which there is one alone bears no letter', () => {
    expect(read('<ol><li> </li><li>x</li></ol>').blocks).toMatchObject([{ kind: 'paragraph', marker: '' }]);
  });
});

describe('text', () => {
  it('is folded as in HTML, its styles kept', () => {
    expect(read('<p> một\n  <b>hai </b> <i>ba</i><br>bốn &amp; {{năm}} </p>').blocks).toEqual([
      {
        kind: 'paragraph',
        marker: '',
        runs: [
          { text: 'một ', bold: false, italic: false },
          { text: 'hai ', bold: true, italic: false },
          { text: 'ba', bold: false, italic: true },
          { text: '\nbốn & {{năm}}', bold: false, italic: false },
        ],
      },
    ]);
  });
});

describe('the paragraphs of a value', () => {
  const said = (html: string) =>
    read(html).blocks.map((block) =>
      block.kind === 'paragraph'
        ? `${block.marker}|${block.runs.map(({ text, bold }) => (bold ? `*${text}*` : text)).join('')}`
        : block.kind,
    );

  it.each([
    ['<p>Gồm: \u2029 - một;\u2029+ hai\u2029Hết.</p>', ['|Gồm:', '-|một;', '+|hai', '|Hết.']],
    ['<p><b>Tên.</b> \u2029- một</p>', ['|*Tên.*', '-|một']],
    ['<ul><li>\u2029- một\u2029- hai</li></ul>', ['-|một', '-|hai']],
    ['<ol><li>Một:\u2029- ý</li><li>hai</li></ol>', ['a)|Một:', '-|ý', 'b)|hai']],
    ['<p>- như mẫu viết</p>', ['|- như mẫu viết']],
  ])('are paragraphs and points of the document: %s', (html, paragraphs) => {
    expect(said(html)).toEqual(paragraphs);
  });

  it('are lines where there is no room for them', () => {
    const { blocks } = read(
      '<table><tbody><tr><td>\u2029- một\u2029- hai</td></tr></tbody></table><note>Một\u2029hai</note>',
    );
    expect(blocks).toMatchObject([
      { kind: 'table', body: [[{ runs: [{ text: '- một\n- hai' }] }]] },
      { kind: 'note', text: 'Một\nhai' },
    ]);
  });
});

describe('tables', () => {
  const grid = (html: string) => {
    const [table] = read(html).blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    return table;
  };

  it('have as many columns as their widest row, with cells over several rows and columns', () => {
    const table =
      grid(`<table widths="1 2"><thead><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><th>C</th><th>D</th></tr></thead>
      <tbody><tr><td>1</td><td align="right">2</td><td>3</td><td>4</td></tr></tbody></table>`);
    expect(table.widths).toEqual([1, 2, 2, 2]);
    expect(table.header[0]?.map(({ rows, columns }) => [rows, columns])).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(table.body[0]?.[1]?.align).toBe('right');
  });

  it('take what is no number of rows or columns for one, and let no cell reach below the last row', () => {
    const table = grid(
      '<table><tbody><tr><td colspan="x" rowspan="-1">a</td><td rowspan="9">b</td></tr></tbody></table>',
    );
    expect(table.body[0]?.map(({ rows, columns }) => [rows, columns])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('annexes', () => {
  it('have Roman numbers where there are several, none where there is one; empty ones are left out', () => {
    const annex = (text: string) => `<annex><heading>H</heading><reference>(r)</reference>${text}</annex>`;
    const named = (html: string) => read(html).annexes.map(({ label }) => label);
    expect(named(annex('<p>x</p>') + annex('') + annex('<p>x</p>'))).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(named(annex('<p>x</p>') + annex('<note>n</note>'))).toEqual(['Phụ lục']);
  });
});

it('a chart without rows draws nothing, and is not numbered', () => {
  const chart = (rows: string) => `<chart><heading>c</heading><series>s</series>${rows}</chart>`;
  const row = '<row label="x"><bar value="1">1</bar></row>';
  const { blocks } = read(chart('') + chart(row));
  expect(blocks).toMatchObject([{ kind: 'chart', label: 'Biểu đồ 1' }]);
});

describe('what has no room', () => {
  it.each([
    ['<p>a</p><p>x <a href="b">y</a></p>', 'template-element', 13],
    ['<div>x</div>', 'template-element', 0],
    ['<p>a</p> lạc ', 'template-loose-text', 8],
    ['<signature><p>x</p></signature>', 'template-element', 11],
    ['<table><tfoot><tr><td>1</td></tr></tfoot></table>', 'template-element', 7],
    ['<annex><heading>H</heading><reference>a <b>b</b></reference><p>x</p></annex>', 'template-element', 40],
    ['<p>a</p><letterhead><nation rule="xyz">N</nation></letterhead>', 'template-attribute', 20],
    ['<annex orientation="ngang"><p>x</p></annex>', 'template-attribute', 0],
    ['<table widths="1 rộng"><tbody><tr><td>1</td></tr></tbody></table>', 'template-attribute', 0],
    ['<table widths="1 1e300"><tbody><tr><td>1</td></tr></tbody></table>', 'template-attribute', 0],
    ['<table><tbody><tr><td align="giữa">1</td></tr></tbody></table>', 'template-attribute', 18],
    [
      `<chart arrangement="pie">${'<series>a</series><row label="x"></row>'}</chart>`,
      'template-attribute',
      0,
    ],
    [`<chart scale="log">${'<series>a</series><row label="x"></row>'}</chart>`, 'template-attribute', 0],
    [`<chart>${'<series>a</series>'.repeat(51)}<row label="x"></row></chart>`, 'template-too-large', 0],
  ])('is a finding at its place: %s', (html, code, start) => {
    try {
      read(html);
    } catch (reason) {
      expect(reason).toBeInstanceOf(FindingError);
      expect((reason as FindingError).finding).toMatchObject({ code, place: { start } });
      return;
    }
    throw new Error('was taken');
  });
});

it('cells say which figure of the data they print, and which rows of it they count', () => {
  const cells = (html: string) =>
    read(`<table><tbody><tr>${html}</tr></tbody></table>`).blocks.flatMap((block) =>
      block.kind === 'table' ? block.body.flat() : [],
    );
  expect(
    cells('<td data="actual xa-a|tuyen-quan">1</td><td formula="share xep-loai:an-ninh Vững mạnh">2</td>'),
  ).toMatchObject([
    { datum: { row: 'xa-a|tuyen-quan', field: 'actual' }, formula: null },
    { formula: { kind: 'share', of: 'xep-loai:an-ninh', state: 'Vững mạnh' } },
  ]);
  expect(cells('<td data="">1</td>')[0]?.datum).toBeUndefined();
  expect(() => cells('<td data="nothing xa-a|tuyen-quan">1</td>')).toThrow(FindingError);
});

describe('a note that closes the document', () => {
  const annex = (text: string) => `<annex><heading>${text}</heading><p>${text}</p></annex>`;
  const signed = '<p>x</p><signature><name>A</name></signature><note>Số liệu minh họa.</note>';
  const note = '<closing-note>Mã 1</closing-note>';

  it('stands at the end of the last annex, wherever the template has it', () => {
    const { blocks, annexes } = read(`${note}${signed}${annex('một')}${annex('hai')}`);
    expect(blocks.at(-1)).toMatchObject({ kind: 'signature', note: 'Số liệu minh họa.' });
    expect(annexes.map(({ blocks: inner }) => inner.at(-1))).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'note', text: 'Mã 1' },
    ]);
  });

  it('stands below the signature where there is no annex that is printed', () => {
    const { blocks, annexes } = read(`${signed}<annex><heading>Trống</heading></annex>${note}`);
    expect(annexes).toEqual([]);
    expect(blocks.at(-1)).toMatchObject({ kind: 'signature', note: 'Số liệu minh họa.\nMã 1' });
    expect(read(`<p>x</p>${note}`).blocks.at(-1)).toEqual({ kind: 'note', text: 'Mã 1' });
  });

  it('that says nothing is left out', () => {
    expect(read(`<p>x</p><closing-note> </closing-note>`).blocks).toHaveLength(1);
  });
});
