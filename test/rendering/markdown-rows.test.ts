import fc from 'fast-check';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { expect, it } from 'vitest';
import type { Run } from '../../src/document/tree.ts';
import { phrasingOf } from '../../src/rendering/markdown/phrasing.ts';
import { renderMarkdown } from '../../src/rendering/markdown/render-markdown.ts';
import { cell, headerCell, table } from '../support/hostile-blocks.ts';
import { treeOf } from '../support/rendered.ts';
import { runs } from '../support/runs.ts';

/** Texts that mean something in Markdown, some of them in several cells. */
const text = fc.oneof(
  fc.constantFrom('', '12', '- a', '|', '*sao*', 'a|b', '\\|', ':-', '`mã`', '# một', '1. một', '_', 'x '),
  fc.string({
    unit: fc.constantFrom('a', 'ệ', '1', ' ', '|', '*', '_', '`', '\\', '[', ']', '<', '&', '-', ':', '~'),
  }),
);
const someRuns: fc.Arbitrary<readonly Run[]> = fc.array(
  fc.record({ text, bold: fc.boolean(), italic: fc.boolean() }),
  { maxLength: 3 },
);

it('rows are written as the library writes those of its own tables', () => {
  const rows = fc.array(fc.tuple(someRuns, someRuns), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (body) => {
      const block = table(
        [[headerCell('a'), headerCell('b')]],
        body.map((row) => row.map((one) => ({ ...cell(''), runs: one }))),
        [1, 1],
      );
      const rowOf = (cells: readonly (readonly Run[])[]) => ({
        type: 'tableRow' as const,
        children: cells.map((one) => ({ type: 'tableCell' as const, children: phrasingOf(one) })),
      });
      const plain = (words: string) => [{ text: words, bold: false, italic: false }];
      const expected = toMarkdown(
        {
          type: 'table',
          align: [null, null],
          children: [rowOf([plain('a'), plain('b')]), ...body.map(rowOf)],
        },
        { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
      );
      expect(renderMarkdown(treeOf([block]))).toBe(expected);
    }),
    runs(400, 100),
  );
});
