import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { renderMarkdown } from '../../src/rendering/markdown/render-markdown.ts';

const source = new SourceText('report.hbs', '');

/** A document in Markdown, and what another program makes of it. */
function written(html: string): { readonly markdown: string; readonly html: string } {
  const { style } = letterheadOf();
  const document = documentFromHtml(
    html,
    (start, literal) => ({ source, start, end: start + literal.length }),
    { style, annexes: null, resolve: (text) => [{ text, value: null }] },
  );
  const markdown = renderMarkdown({ ...document, name: 'Báo cáo', style, hasContents: false });
  return { markdown, html: String(marked.parse(markdown)).replace(/\n/g, '') };
}

describe('line ends', () => {
  it.each([
    ['<p>Kính gửi:<br>Ông A<br>Bà B</p>', '<p>Kính gửi:<br>Ông A<br>Bà B</p>'],
    ['<ul><li>một<br>hai</li></ul>', '<ul><li>một<br>hai</li></ul>'],
    ['<ol><li>một<br> hai</li><li>ba</li></ol>', '<p>a) một<br>hai</p><p>b) ba</p>'],
    ['<p><b>một <br>hai</b> ba</p>', '<p><strong>một</strong><br><strong>hai</strong> ba</p>'],
    ['<p>một<br><i>hai</i><br></p>', '<p>một<br><em>hai</em></p>'],
    ['<p>một<br><br>hai</p>', '<p>một<br><br>hai</p>'],
    ['<p><br>một</p>', '<p>một</p>'],
  ])('stay in %s', (from, to) => {
    expect(written(from).html).toBe(to);
  });

  it('stay in the cells of tables, as the HTML that such cells may hold', () => {
    const table =
      '<table widths="1"><thead><tr><th>một<br>hai</th></tr></thead><tbody><tr><td>ba<br><i>bốn</i><br></td></tr></tbody></table>';
    const { html } = written(table);
    expect(html).toContain('<th>một<br>hai</th>');
    expect(html).toContain('<td>ba<br><em>bốn</em></td>');
  });

  it.each([
    ['<note>một<br>hai<br></note>', '<p><em>một</em><br><em>hai</em></p>'],
    [
      '<annex><heading>A</heading><reference>(Kèm theo)\n(tiếp)</reference><p>x</p></annex>',
      '<p><em>(Kèm theo)</em><br><em>(tiếp)</em></p>',
    ],
    [
      '<chart><heading>một<br>hai</heading><series>b</series><row label="c"><bar value="3">3</bar></row></chart>',
      '<p><strong>Biểu đồ 1. một</strong><br><strong>hai</strong></p>',
    ],
    [
      '<signature><capacity>một<br>hai</capacity><name></name><recipient>- ba<br>bốn;</recipient></signature>',
      '<p><strong>một</strong><br><strong>hai</strong></p><p><strong><em>Nơi nhận:</em></strong><br>- ba<br>bốn;</p>',
    ],
  ])('stay in small texts, too: %s', (from, to) => {
    expect(written(from).html).toContain(to);
  });

  it('are spaces in headings, which have one line', () => {
    expect(written('<section><heading>một<br>hai</heading><p>x<br>y</p></section>').html).toBe(
      '<h3>I. một hai</h3><p>x<br>y</p>',
    );
  });

  it.each(['- một', '+ một', '1. một', '# một', '> một', '| một', '--- một', '=== một', '~~~'])(
    'do not make a sign of what stands behind them: %s',
    (text) => {
      const escaped = text.replaceAll('>', '&gt;');
      expect(written(`<p>x:<br>${escaped}</p>`).html).toBe(`<p>x:<br>${escaped}</p>`);
    },
  );
});

describe('what Markdown has signs for is written with them', () => {
  it.each([
    [
      '<part><heading>A</heading><section><heading>B</heading><section><heading>C</heading><p>x</p></section></section></part>',
      '<h2>Phần I. A</h2><h3>I. B</h3><h4>1. C</h4><p>x</p>',
    ],
    ['<abstract type="BÁO CÁO">Tổng kết</abstract>', '<h1>BÁO CÁO: Tổng kết</h1>'],
    ['<ul><li>một</li><li>hai</li></ul><p>ba</p>', '<ul><li>một</li><li>hai</li></ul><p>ba</p>'],
    ['<ol><li>một</li><li>hai</li></ol>', '<p>a) một</p><p>b) hai</p>'],
    [
      '<p>gồm:\u2029- một\u2029+ nhỏ\u2029+ nữa\u2029- hai\u2029hết</p>',
      '<p>gồm:</p><ul><li>một<ul><li>nhỏ</li><li>nữa</li></ul></li><li>hai</li></ul><p>hết</p>',
    ],
    ['<p>\u2029+ một</p>', '<ul><li>một</li></ul>'],
    [
      '<p><b><i>đậm</i></b> và <i>nghiêng</i></p>',
      '<p><strong><em>đậm</em></strong> và <em>nghiêng</em></p>',
    ],
    ['<note>Ghi chú</note>', '<p><em>Ghi chú</em></p>'],
    [
      '<annex><heading>TIÊU ĐỀ</heading><reference>(Kèm theo)</reference><p>x</p></annex>',
      '<hr><h2>Phụ lục. TIÊU ĐỀ</h2><p><em>(Kèm theo)</em></p><p>x</p>',
    ],
    [
      '<chart arrangement="grouped" scale="own"><heading>Khen thưởng</heading><series>Tập thể</series><row label="UBND"><bar value="3">3</bar></row></chart>',
      '<p><strong>Biểu đồ 1. Khen thưởng</strong></p><ul><li>UBND: Tập thể 3</li></ul>',
    ],
    [
      '<signature><capacity>CHỦ TỊCH</capacity><name>X</name><recipient>- UBND tỉnh;</recipient></signature>',
      '<p><strong>CHỦ TỊCH</strong><br><strong>X</strong></p><p><strong><em>Nơi nhận:</em></strong><br>- UBND tỉnh;</p>',
    ],
  ])('as in %s', (from, to) => {
    expect(written(from).html).toBe(to);
  });

  it('a table has one row of headers, each under those above it, and is aligned as its first row is', () => {
    const table = `<table widths="1 1 1"><thead><tr><th rowspan="2">TT</th><th colspan="2">Năm 2023</th></tr>
      <tr><th>Kế hoạch</th><th>Thực hiện</th></tr></thead>
      <tbody><tr><td align="center">1</td><td align="right">5</td><td>x</td></tr><tr><td></td><td><b>7</b></td><td></td></tr></tbody></table>`;
    expect(written(table).html).toBe(
      '<table><thead><tr><th align="center">TT</th><th align="right">Năm 2023: Kế hoạch</th><th>Năm 2023: Thực hiện</th></tr></thead>' +
        '<tbody><tr><td align="center">1</td><td align="right">5</td><td>x</td></tr>' +
        '<tr><td align="center"></td><td align="right"><strong>7</strong></td><td></td></tr></tbody></table>',
    );
  });

  it.each([
    '*sao*',
    '_gạch_',
    '`mã`',
    '[x](y)',
    '# một',
    '1. một',
    '- một',
    '> một',
    '~~bỏ~~',
    '&amp;amp;',
    '<b>x</b>',
  ])('and text that looks like such a sign stays text: %s', (text) => {
    const escaped = text.replaceAll('<', '&lt;');
    const { html } = written(`<p>${escaped}</p>`);
    expect(html).toBe(`<p>${escaped.replaceAll('>', '&gt;')}</p>`);
  });
});
