import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type ByKind, madeOf } from '../../document/by-kind.ts';
import { annexWords, articleWords, captionWords, headingWords } from '../../document/heading-words.ts';
import { numberWithUnit } from '../../document/key-figure.ts';
import { type Block, type DocumentTree, draftMark, type Run } from '../../document/tree.ts';
import { rowsInWords } from '../../layout/chart/chart-in-words.ts';
import { signatureLines } from '../../layout/letterhead.ts';
import type { LetterheadStyle, TextStyle } from '../../letterheads/letterhead.ts';
import { phrasingOf, plain, text } from './phrasing.ts';
import { writtenRows } from './rows.ts';
import { contentsList, titleWords } from './table-of-contents.ts';

/** The document as Markdown. Its own numbers stay text: Markdown counts neither Roman nor Vietnamese. */
export function renderMarkdown(tree: DocumentTree): string {
  const children: RootContent[] = [
    ...contentOfAll(tree.blocks, tree.style),
    ...tree.sheets.flatMap((sheet, index): RootContent[] => [
      ...(index === 0 && tree.blocks.length === 0 ? [] : [{ type: 'thematicBreak' as const }]),
      ...contentOfAll(sheet.blocks, tree.style),
    ]),
    ...tree.annexes.flatMap((annex): RootContent[] => [
      { type: 'thematicBreak' },
      heading(2, annexWords(annex)),
      paragraph(emphasized(annex.reference)),
      ...contentOfAll(annex.blocks, tree.style),
    ]),
    ...(tree.hasContents ? contentsList(tree) : []),
  ];
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
      handlers: { rows: writtenRows },
    },
  );
}

/** Lines that follow "- " make up a list; points with letters stay paragraphs. */
function contentOfAll(blocks: readonly Block[], style: LetterheadStyle): RootContent[] {
  const content: RootContent[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !(block.marker === '-' || block.marker === '+')) {
      for (const part of madeOf(contents, block, style)) content.push(part);
      continue;
    }
    const item = listItem(phrasingOf(block.runs));
    const last = content.at(-1);
    const above = last?.type === 'list' ? last.children.at(-1) : undefined;
    // Points with a plus are those below a dash.
    if (block.marker === '+' && above !== undefined) addItem(item, above.children);
    else addItem(item, content);
  }
  return content;
}

/** Puts an item at the end of the list that some content ends with, or of a new one. */
function addItem(item: ListItem, content: RootContent[]): void {
  const last = content.at(-1);
  if (last?.type === 'list') last.children.push(item);
  else content.push({ type: 'list', spread: false, children: [item] });
}

const contents: ByKind<LetterheadStyle, RootContent[]> = {
  letterhead: ({ left, right, number, subject, mark, placeAndDate }, style) => {
    const lines = [...right, ...left].map(({ role, text }) => inStyle(text, style.lines[role]));
    const others = [number, mark ?? '', placeAndDate]
      .filter((text) => text !== '')
      .map((text) => plain(text.replace(/\s+/g, ' ')));
    return [
      paragraph(inLines([...lines, ...others])),
      // A letter's title.
      ...(subject === undefined ? [] : [heading(1, subject)]),
    ];
  },
  addressees: ({ lines: [first = '', ...others] }, { addressees }) => {
    const word = inStyle(addressees.heading.text, addressees.heading);
    if (others.length === 0) return [paragraph(phrasingOf([word, plain(` ${first}`)]))];
    const items = [first, ...others].map((line) => listItem([text(line)]));
    return [paragraph(phrasingOf([word])), { type: 'list', spread: false, children: items }];
  },
  enactment: (block, { enactment }) => [paragraph(phrasingOf([inStyle(block.text, enactment.line)]))],
  article: (block) => {
    if (block.title !== '') return [heading(3, articleWords(block))];
    return [paragraph(phrasingOf([{ text: `${block.label}. `, bold: true, italic: false }, ...block.runs]))];
  },
  title: (block) => [
    ...(block.isDraft ? [paragraph([{ type: 'strong', children: [text(draftMark)] }])] : []),
    heading(1, titleWords(block)),
  ],
  heading: (block) => [heading((block.level + 2) as 2, headingWords(block))],
  paragraph: ({ marker, runs }) => [
    paragraph([...(marker === '' ? [] : [text(`${marker} `)]), ...phrasingOf(runs)]),
  ],
  table: (block) => [{ type: 'rows', table: block }],
  chart: (block) => [
    paragraph(phrasingOf([{ text: captionWords(block), bold: true, italic: false }])),
    { type: 'list', spread: false, children: rowsInWords(block).map((row) => listItem([text(row)])) },
  ],
  signature: ({ placeAndDate, lines, name, recipients, beside = [], note }, style) => [
    paragraph(
      inLines([
        ...(placeAndDate === undefined
          ? []
          : [inStyle(placeAndDate.replace(/\s+/g, ' '), style.lines.placeAndDate)]),
        ...signatureLines(lines, style).map((line) => inStyle(line.text, line.style)),
        inStyle(name, style.signature.name),
      ]),
    ),
    ...(recipients.length === 0
      ? []
      : [
          paragraph(
            inLines([
              inStyle(style.recipients.heading.text, style.recipients.heading),
              ...recipients.map((line) => inStyle(line, style.recipients.list)),
            ]),
          ),
        ]),
    ...(beside.length === 0
      ? []
      : [paragraph(inLines(beside.map((line) => plain(line.replace(/\s+/g, ' ')))))]),
    ...(note === '' ? [] : [paragraph(emphasized(note))]),
  ],
  note: (block) => [paragraph(emphasized(block.text))],
  // A file of Markdown carries no picture along.
  image: () => [],
  'key-figure': (block) => [
    paragraph(
      phrasingOf([
        ...numberWithUnit(block).map((run) => ({ ...run, bold: true })),
        { text: ' ', bold: false, italic: false },
        ...block.caption,
        ...(block.note.length === 0 ? [] : [{ text: ', ', bold: false, italic: false }, ...block.note]),
      ]),
    ),
  ],
  line: ({ runs, isHeading }) =>
    isHeading ? [{ type: 'heading', depth: 2, children: phrasingOf(runs) }] : [paragraph(phrasingOf(runs))],
};

function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

function listItem(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children)] };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

const emphasized = (text: string) => phrasingOf([{ text, bold: false, italic: true }]);

/** Text as Markdown sets it in some style; it has neither sizes nor lines below words. */
const inStyle = (text: string, { bold = false, italic = false }: TextStyle): Run => ({ text, bold, italic });

/** Each run on a line of its own. */
function inLines(runs: readonly Run[]): PhrasingContent[] {
  return phrasingOf(runs.flatMap((run, index) => (index === 0 ? [run] : [plain('\n'), run])));
}
