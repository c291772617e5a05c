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
    style.headings,
  );
  const markdown = renderMarkdown({ ...document, name: 'Báo cáo', style, hasContents: false });
  return { markdown, html: String(marked.parse(markdown)).replace(/\n/g, '') };
}

describe('line ends', () => {
  it.each([
    ['<p>Kính gửi:<br>Ông A<br>Bà B</p>', '<p>Kính gửi:<br>Ông A<br>Bà B</p>'],
    ['<ul><li>một<br>hai</li></ul>', '<ul><li>một<br>hai</li></ul>'],
    ['<ol><li>một<br> hai</li></ol>', '<p>a) một<br>hai</p>'],
    ['<p><b>một <br>hai</b> ba</p>', '<p><strong>một</strong><br><strong>hai</strong> ba</p>'],
    ['<p>một<br><i>hai</i><br></p>', '<p>một<br><em>hai</em></p>'],
    ['<p>một<br><br>hai</p>', '<p>một<br><br>hai</p>'],
    ['<p><br>một</p>', '<p>một</p>'],
  ])('stay in %s', (from, to) => {
    expect(written(from).html).toBe(to);
  });

  it('are spaces in the cells of tables, which have one line', () => {
    const table =
      '<table widths="1"><thead><tr><th>một<br>hai</th></tr></thead><tbody><tr><td>ba<br>bốn</td></tr></tbody></table>';
    expect(written(table).html).toContain('<td>ba bốn</td>');
  });
});
