import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { documentFromHtml } from '../../src/document/read-html.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';

const source = new SourceText('report.hbs', '');

/** What a document says of its annexes: the text of its paragraphs, then the headings of the annexes. */
function said(html: string, annexes: readonly string[] | null = null): string[] {
  const document = documentFromHtml(html, () => source.whole, {
    numbers: letterheadOf().style.headings,
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
