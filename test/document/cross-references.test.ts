import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';

const source = new SourceText('report.hbs', '');

/** What a document says of its annexes: the text of its paragraphs, then the headings of the annexes. */
function said(html: string, annexes: readonly string[] | null = null): string[] {
  const document = documentFromHtml(html, () => source.whole, {
    style: letterheadOf().style,
    annexes,
    resolve: (text) => [{ text, value: null }],
  });
  return [
    ...document.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    ),
    ...document.annexes.map(({ label, title }) => `${label}: ${title}`),
  ];
}

const annex = (id: string, content = '<p>x</p>') =>
  `<annex id="${id}"><heading>${id}</heading>${content}</annex>`;
const see = (ids: string, attributes = '') => `<see annex="${ids}"${attributes}></see>`;

describe('an annex', () => {
  it('is printed where the text refers to it, by its number', () => {
    expect(said(`<p>A${see('b')}.</p><p>B${see('a')}.</p>${annex('a')}${annex('b')}`)).toEqual([
      'A (chi tiết tại Phụ lục II).',
      'B (chi tiết tại Phụ lục I).',
      'Phụ lục I: a',
      'Phụ lục II: b',
    ]);
  });

  it('that nothing refers to is left out with its number', () => {
    expect(said(`<p>A${see('b')}.</p><p>B${see('c')}.</p>${annex('a')}${annex('b')}${annex('c')}`)).toEqual([
      'A (chi tiết tại Phụ lục I).',
      'B (chi tiết tại Phụ lục II).',
      'Phụ lục I: b',
      'Phụ lục II: c',
    ]);
  });

  it('that is the only one has no number', () => {
    expect(said(`<p>A${see('a')}.</p>${annex('a')}`)).toEqual([
      'A (chi tiết tại Phụ lục kèm theo).',
      'Phụ lục: a',
    ]);
  });

  it('is referred to without a bracket beside another', () => {
    const [a, b, c] = [see('a'), see('b'), see('c')];
    const html = `<p>A${a} (x):</p><p>B (x)${b}.</p><p>C (x) y${c}.</p>`;
    expect(said(html + annex('a') + annex('b') + annex('c')).slice(0, 3)).toEqual([
      'A (chi tiết tại Phụ lục I; x):',
      'B (x), chi tiết tại Phụ lục II.',
      'C (x) y (chi tiết tại Phụ lục III).',
    ]);
  });

  it('without content is not referred to', () => {
    expect(said(`<p>A${see('a')}.</p>${annex('a', '<note>x</note>')}`)).toEqual(['A.']);
  });

  it('is referred to once, or where that is asked for', () => {
    const [a, b] = [see('a'), see('a b')];
    expect(
      said(
        `<p>A${a}.</p><p>B${b}.</p><p>C${b}.</p><p>D${see('b', ' repeated')}.</p>${annex('a')}${annex('b')}`,
      ),
    ).toEqual([
      'A (chi tiết tại Phụ lục I).',
      'B (chi tiết tại Phụ lục II).',
      'C.',
      'D (chi tiết tại Phụ lục II).',
      'Phụ lục I: a',
      'Phụ lục II: b',
    ]);
  });

  it('is not referred to by a section that is left out, nor by another annex', () => {
    expect(
      said(
        `<section><heading>S${see('a')}</heading></section><p>A</p>${annex('a')}${annex('b', `<p>x${see('a')}</p>`)}`,
      ),
    ).toEqual(['A']);
  });

  it('without an id is printed whatever the text says', () => {
    expect(said(`<p>A</p><annex><heading>T</heading><p>x</p></annex>`)).toEqual(['A', 'Phụ lục: T']);
  });
});

describe('the annexes that a campaign chooses', () => {
  const html = `<p>A${see('a b c')}.</p>${annex('a')}${annex('b')}<annex><heading>own</heading><p>x</p></annex>${annex('c')}`;

  it('are printed in their order, each once, before those without an id', () => {
    expect(said(html, ['c', 'a', 'c'])).toEqual([
      'A (chi tiết tại Phụ lục II, Phụ lục I).',
      'Phụ lục I: c',
      'Phụ lục II: a',
      'Phụ lục III: own',
    ]);
  });

  it('may be none', () => {
    expect(said(html, [])).toEqual(['A.', 'Phụ lục: own']);
  });
});

describe('a chart', () => {
  const chart = (id: string) =>
    `<chart id="${id}"><heading>${id}</heading><series>S</series><row label="r"><bar value="1">1</bar></row></chart>`;
  const seeChart = (ids: string) => `<see chart="${ids}"></see>`;

  it('is referred to by its number, once', () => {
    const html = `<p>A${seeChart('b')}.</p><p>B${seeChart('b a')} (x).</p>${chart('a')}${chart('b')}`;
    expect(said(html)).toEqual(['A (Biểu đồ 2).', 'B (Biểu đồ 1; x).']);
  });

  it('stands in one bracket with an annex', () => {
    expect(said(`<p>A${see('a')}${seeChart('b')}.</p>${chart('b')}${annex('a')}`).slice(0, 1)).toEqual([
      'A (chi tiết tại Phụ lục kèm theo, Biểu đồ 1).',
    ]);
  });

  it('is not referred to where it is not printed', () => {
    const empty = '<chart id="a"><heading>a</heading></chart>';
    expect(
      said(`<p>A${seeChart('a')}${see('x')}.</p><p>B${seeChart('b')}.</p>${empty}${chart('b')}`),
    ).toEqual(['A.', 'B (Biểu đồ 1).']);
  });

  it('of an annex that is left out has no number', () => {
    const html = `<p>A${seeChart('b')}.</p>${annex('a', chart('a'))}<annex><heading>T</heading>${chart('b')}</annex>`;
    expect(said(html)[0]).toBe('A (Biểu đồ 1).');
  });

  it('may share its id with others, all of which are referred to', () => {
    expect(said(`<p>A${seeChart('a')}.</p>${chart('a')}${chart('a')}`)).toEqual([
      'A (Biểu đồ 1, Biểu đồ 2).',
    ]);
  });
});

describe('a reference', () => {
  it('is marked in its run with what it leads to, where values and bold words stand beside it', () => {
    const html = `<p>A <b>b</b>${see('a')}<i> (c)</i>.</p>${annex('a')}${annex('b')}<p>${see('b')}</p>`;
    const { blocks } = documentFromHtml(html, () => source.whole, {
      style: letterheadOf().style,
      annexes: null,
      resolve: (text) => [{ text, value: null }],
    });
    const runs = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    const marked = runs.flatMap(({ text, references = [] }) =>
      references.map(({ start, end, target }) => [text.slice(start, end), target]),
    );
    expect(marked).toEqual([
      ['Phụ lục I', 'Phụ lục I'],
      ['Phụ lục II', 'Phụ lục II'],
    ]);
  });
});
