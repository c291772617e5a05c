import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownSource, sourcesText } from '../../../src/rendering/xlsx/source-links.ts';
import { runs } from '../../support/runs.ts';

const at = (file: string, line: number) => ({ file, line, column: 1 });

it('links to the first file, from where the workbook is, and names the places', () => {
  const link = (folder: string | null, ...lines: readonly number[]) =>
    shownSource({ sources: lines.map((line) => at('submissions/a.yaml', line)) }, folder).content;
  expect(link('..', 12)).toMatchObject({
    formula: 'HYPERLINK("../submissions/a.yaml","submissions/a.yaml:12")',
    result: 'submissions/a.yaml:12',
  });
  expect(link('', 12)).toMatchObject({ formula: expect.stringContaining('("submissions/a.yaml",') });
  expect(link('..', 1, 2, 3, 4, 5)).toMatchObject({
    result: 'submissions/a.yaml:1, 2, 3; và 2 chỗ khác',
  });
  expect(sourcesText([at('a.yaml', 4), at('a.yaml', 2), at('b.yaml', 2), at('a.yaml', 1)])).toBe(
    'a.yaml:4, 2; b.yaml:2; và 1 chỗ khác',
  );
  // Lines of a PDF can't be opened: those are of a text that was made of it.
  expect(sourcesText([at('a.pdf', 4), at('a.pdf', 2), at('b.yaml', 2)])).toBe('a.pdf; b.yaml:2');
  expect(link(null, 12)).toEqual({ kind: 'text', text: 'submissions/a.yaml:12' });
  expect(link('..')).toEqual({ kind: 'empty' });
});

it('leaves it at the text where a program would be led elsewhere, or takes no formula so long', () => {
  for (const name of [
    'a#1.yaml',
    'a%20b.yaml',
    'a?b.yaml',
    'javascript:a.yaml',
    'a\\b.yaml',
    'a'.repeat(260),
  ]) {
    expect(shownSource({ sources: [at(`submissions/${name}`, 1)] }, '..').content.kind, name).toBe('text');
  }
});

it('is the same text in a formula as without, whatever a file is called', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (name) => {
      const sources = [at(name, 7)];
      const [linked, plain] = ['..', null].map((folder) => shownSource({ sources }, folder).content);
      expect(plain).toMatchObject({ text: `${name}:7` });
      if (linked?.kind !== 'formula') return;
      const [, target = '', text = ''] =
        /^HYPERLINK\("((?:[^"]|"")*)","((?:[^"]|"")*)"\)$/.exec(linked.formula) ?? [];
      expect([target, text].map((one) => one.replaceAll('""', '"'))).toEqual([`../${name}`, `${name}:7`]);
    }),
    runs(1000, 50),
  );
});
