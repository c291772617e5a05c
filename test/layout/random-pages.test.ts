import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../src/document/tree.ts';
import type { Page } from '../../src/layout/pages.ts';
import { cell, chart, headerCell, paragraph, signature, table } from '../support/hostile-blocks.ts';
import { layoutOf } from '../support/laid-out.ts';
import { treeOf } from '../support/rendered.ts';
import { runs } from '../support/runs.ts';

/** Blocks of all kinds, each with its number in every line of its text, as `kind:number`. */
type Kind =
  | 'heading'
  | 'part'
  | 'leadIn'
  | 'text'
  | 'point'
  | 'table'
  | 'groups'
  | 'chart'
  | 'note'
  | 'signature';

const blocksOf: Readonly<Record<Kind, (mark: string, size: number) => Block>> = {
  part: (mark) => ({ kind: 'heading', level: 0, label: mark, text: mark }),
  heading: (mark, size) => ({
    kind: 'heading',
    level: ((size % 3) + 1) as 1,
    label: 'I.',
    text: `${mark} `.repeat(1 + (size % 12)).trim(),
  }),
  leadIn: (mark, size) => paragraph(`${`${mark} `.repeat(1 + (size % 14))}${mark}:`),
  text: (mark, size) => paragraph(`${mark} `.repeat(1 + size).trim()),
  point: (mark, size) => ({ ...paragraph(`${mark} `.repeat(1 + (size % 30)).trim()), marker: '- ' }) as Block,
  table: (mark, size) =>
    table(
      [[headerCell('Đầu'), headerCell('b'), headerCell('c')]],
      Array.from({ length: 1 + (size % 70) }, () => [cell(mark), cell(mark), cell(mark)]),
    ),
  groups: (mark, size) =>
    table(
      [[headerCell('Đầu'), headerCell('b'), headerCell('c')]],
      Array.from({ length: 2 + (size % 9) }, (_, group) =>
        Array.from({ length: 1 + ((size + group) % 20) }, (_, row, rows = 1 + ((size + group) % 20)) =>
          row === 0 ? [cell(mark, { rows }), cell(mark), cell(mark)] : [cell(mark), cell(mark)],
        ),
      ).flat(),
    ),
  chart: (mark) => chart(mark),
  note: (mark, size) => ({ kind: 'note', text: `${mark} `.repeat(1 + (size % 40)).trim() }),
  signature: (mark, size) =>
    signature({
      lines: [mark],
      name: mark,
      recipients: Array.from({ length: 1 + (size % 30) }, () => `- ${mark};`),
      note: size % 2 === 0 ? mark : '',
    }),
};
const kinds = Object.keys(blocksOf) as Kind[];

const documents = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds.filter((kind) => kind !== 'signature')),
    size: fc.nat({ max: 120 }),
  }),
  { minLength: 4, maxLength: 30 },
);

/** A block, and text after what none stands under: no heading of a report is the last of anything. */
function withText(block: { kind: Kind; size: number }, index: number, all: readonly { kind: Kind }[]) {
  const next = all[index + 1]?.kind;
  const isOpen =
    (block.kind === 'part' && next === 'part') ||
    (block.kind === 'heading' && (next === 'part' || next === 'heading')) ||
    (/heading|part|leadIn/.test(block.kind) && next === undefined);
  return isOpen ? [block, { kind: 'text' as const, size: block.size }] : [block];
}

/** The lines of a page from top to bottom: of which kind and block each is. */
function linesOn({ marks }: Page): { kind: Kind; block: number }[] {
  const lines = new Map<number, { kind: Kind; block: number }>();
  for (const mark of marks) {
    if (mark.kind !== 'text' || mark.part === null) continue;
    const found = /([a-zA-Z]+)•(\d+)/.exec(mark.text.runs.map(({ text }) => text).join(''));
    if (found !== null) lines.set(mark.baseline, { kind: found[1] as Kind, block: Number(found[2]) });
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line);
}

/** What is parted by the ends of pages that belongs together. */
function partings(pages: readonly Page[]): string[] {
  const lines = pages.map(linesOn);
  const countOf = (block: number, on: readonly { block: number }[]) =>
    on.filter((line) => line.block === block).length;
  return lines.slice(1).flatMap((page, index) => {
    const above = lines[index] ?? [];
    const [last, first] = [above.at(-1), page[0]];
    if (last === undefined || first === undefined) return ['an empty page'];
    const { kind, block } = first;
    if (last.block !== block) {
      if (/heading|part|leadIn/.test(last.kind)) return [`${last.kind} at the foot`];
      return kind === 'note' ? [`a note without the ${last.kind} above it`] : [];
    }
    const [here, there] = [countOf(block, above), countOf(block, page)];
    const least = kind === 'table' || kind === 'groups' ? Math.min(4, countOf(block, lines.flat())) : 2;
    return [
      ...(/heading|part|chart/.test(kind) ? [`${kind} is torn`] : []),
      ...(here < least || there < 2 ? [`${here} + ${there} lines of ${kind}`] : []),
    ];
  });
}

it('pages part nothing that belongs together, whatever stands on them', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.nat({ max: 120 }), async (random, size) => {
      const blocks = [...random.flatMap(withText), { kind: 'signature' as const, size }];
      const { pages } = await layoutOf(
        treeOf(blocks.map(({ kind, size }, index) => blocksOf[kind](`${kind}•${index}`, size))),
      );
      expect(partings(pages)).toEqual([]);
    }),
    runs(500, 40),
  );
});
