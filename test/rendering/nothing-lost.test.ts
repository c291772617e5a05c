import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, DocumentTree, Run } from '../../src/document/tree.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { isLong } from '../support/needs.ts';
import { textPagesIn } from '../support/pdf.ts';
import { rendered } from '../support/rendered.ts';
import { runs } from '../support/runs.ts';

/** A letter that stands in long words alone: however they are broken, all of it must be there. */
const longLetter = 'ẵ';

/** A document of every kind of block, and the words that it is made of, each of which it has once. */
interface Worded {
  readonly tree: DocumentTree;
  readonly words: readonly string[];
  /** Those in tables, which workbooks have. */
  readonly inTables: readonly string[];
  /** Those that Word has as numbers of its own. */
  readonly notInWord: ReadonlySet<string>;
  readonly longLetters: number;
}

/** Makes a document of numbers at random: a few blocks, some of them as long as a campaign may have them, or longer. */
function documentFrom(seed: number): Worded {
  let state = 1 + (seed % 2_147_483_646);
  const below = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const words: string[] = [];
  const inTables: string[] = [];
  const notInWord = new Set<string>();
  let longLetters = 0;
  const word = () => {
    const one = `k${words.length.toString(36).padStart(4, '0')}z`;
    words.push(one);
    return one;
  };
  const text = (most: number) => Array.from({ length: 1 + below(most) }, word).join(' ');
  /** Words, seldom with one among them that no line holds. */
  const withLong = (most: number) => {
    if (below(8) !== 0) return text(most);
    const length = 60 + below(300);
    longLetters += length;
    return `${text(most)} ${longLetter.repeat(length)} ${text(2)}`;
  };
  const many = <Item>(most: number, make: (index: number) => Item) =>
    Array.from({ length: below(most + 1) }, (_, index) => make(index));
  const runOf = (content: string): Run => ({ text: content, bold: below(4) === 0, italic: below(4) === 0 });
  const cell = (content: string, columns = 1, rows = 1): Cell => ({
    runs: [runOf(content)],
    align: (['left', 'center', 'right'] as const)[below(3)] ?? 'left',
    columns,
    rows,
    value: null,
    name: '',
    formula: null,
  });
  const table = (): Block => {
    const count = 2 + below(6);
    const first = words.length;
    const spanned = 1 + below(count - 1);
    const header = [
      [cell(text(3), spanned), ...Array.from({ length: count - spanned }, () => cell(text(2), 1, 2))],
      Array.from({ length: spanned }, () => cell(text(2))),
    ];
    const body = many(below(6) === 0 ? 80 : 8, () => {
      const whole = below(7) === 0;
      return whole
        ? [cell(withLong(30), count)]
        : Array.from({ length: count }, () => cell(below(12) === 0 ? withLong(80) : text(3)));
    });
    inTables.push(...words.slice(first));
    const widths = Array.from({ length: count }, () => 1 + below(3));
    return { kind: 'table', widths, header, body, groups: body.map(() => '') };
  };
  const chart = (): Block => {
    const label = text(2);
    const series = Array.from({ length: 1 + below(4) }, () => ({ name: text(2), isAbsent: false }));
    const rows = Array.from({ length: 1 + below(12) }, () => ({
      label: text(4),
      bars: series.map(() => ({ value: 1 + below(90), text: word() })),
    }));
    return {
      kind: 'chart',
      label,
      caption: text(12),
      arrangement: below(2) === 0 ? 'stacked' : 'grouped',
      scale: below(2) === 0 ? 'shared' : 'own',
      series,
      rows,
    };
  };
  const inNumbers = (content: string) => {
    for (const one of content.split(' ')) notInWord.add(one);
    return content;
  };
  const block = (): Block => {
    const kind = below(9);
    if (kind === 0) return table();
    if (kind === 1) return chart();
    if (kind === 2) return { kind: 'note', text: withLong(60) };
    if (kind === 3) {
      const level = ([0, 1, 2, 3] as const)[below(4)] ?? 0;
      return { kind: 'heading', level, label: inNumbers(word()), text: text(30) };
    }
    if (kind === 8) {
      const [title, runs] = below(2) === 0 ? [withLong(20), []] : ['', [runOf(withLong(200))]];
      return { kind: 'article', label: inNumbers(word()), title, runs };
    }
    const marker = below(3) === 0 ? '- ' : '';
    return {
      kind: 'paragraph',
      marker,
      runs: [runOf(`${withLong(40)} `), runOf(`${text(20)} `), runOf(withLong(below(10) === 0 ? 600 : 9))],
    };
  };
  const line = (role: 'superior' | 'issuer' | 'nation' | 'motto') => ({
    role,
    text: text(6),
    rule: 'none' as const,
  });
  const blocks: Block[] = [
    {
      kind: 'letterhead',
      left: [line('superior'), line('issuer'), ...many(3, () => line('issuer'))],
      right: [line('nation'), line('motto')],
      number: text(4),
      placeAndDate: text(5),
      ...(below(2) === 0 ? { subject: text(20) } : {}),
      mark: below(2) === 0 ? text(2) : null,
    },
    { kind: 'title', isDraft: false, type: text(3), abstract: withLong(40) },
    { kind: 'addressees', lines: many(below(4) === 0 ? 90 : 3, () => withLong(12)) },
    { kind: 'enactment', text: text(9) },
    table(),
    ...many(isLong ? 14 : 5, block),
    {
      kind: 'signature',
      lines: [text(5), ...many(4, () => text(8))],
      name: text(5),
      recipients: many(below(4) === 0 ? 90 : 12, () => `- ${withLong(12)};`),
      note: below(2) === 0 ? '' : withLong(150),
    },
    ...many(1, () => ({ kind: 'note' as const, text: text(9) })),
  ];
  const annexes = many(3, () => ({
    label: text(2),
    title: text(20),
    reference: text(9),
    orientation: below(2) === 0 ? ('portrait' as const) : ('landscape' as const),
    blocks: [table(), ...many(4, block)],
  }));
  const { style } = letterheadOf();
  const hasContents = below(2) === 0;
  const sheets = many(3, () => ({
    orientation: below(2) === 0 ? ('portrait' as const) : ('landscape' as const),
    frame: 'ornaments' as const,
    blocks: many(4, () => ({
      kind: 'line' as const,
      runs: [runOf(withLong(12)), runOf(` ${text(3)}`)],
      size: 10 + below(30),
      gap: below(20),
      fit: (['none', 'phrase', 'name'] as const)[below(3)] ?? 'none',
      colour: 'black' as const,
      rule: 'part' as const,
      isHeading: below(2) === 0,
    })),
  }));
  const tree = { name: 'Báo cáo', blocks, sheets, annexes, style, hasContents };
  return { tree, words, inTables, notInWord, longLetters };
}

/** The text of a file, without white space and what is no text in it. */
const texts = {
  pdf: async (file: Buffer) => {
    const pages = await textPagesIn(file);
    return pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
  },
  docx: async (file: Buffer) => strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()),
  html: async (file: Buffer) => String(file),
  md: async (file: Buffer) => String(file),
  xlsx: async (file: Buffer) =>
    Object.entries(unzipSync(file))
      .filter(([path]) => /sharedStrings|worksheets\/sheet/.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .join(''),
};

/** What has to be in a file of a format. */
function wordsFor(format: keyof typeof texts, { words, inTables, notInWord }: Worded): readonly string[] {
  if (format === 'xlsx') return inTables;
  return format === 'docx' ? words.filter((one) => !notInWord.has(one)) : words;
}

describe('nothing that a document holds is lost', () => {
  it.each(Object.keys(texts) as (keyof typeof texts)[])('%s', { timeout: 600_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const document = documentFrom(seed);
        const text = (await texts[format](await rendered(document, format))).replace(
          format === 'docx' || format === 'html' ? /<[^>]*>|\s+/g : /\s+/g,
          '',
        );
        expect(wordsFor(format, document).filter((one) => !text.includes(one))).toEqual([]);
        if (format === 'xlsx') return;
        expect(text.split(longLetter).length - 1).toBeGreaterThanOrEqual(document.longLetters);
      }),
      runs(60, 1),
    );
  });
});
