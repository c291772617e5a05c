import type { List, ListItem, RootContent } from 'mdast';
import { annexWords, headingWords } from '../../document/heading-words.ts';
import type { Annex, Block, DocumentTree, Title } from '../../document/tree.ts';
import { type ContentsEntry, contentsEntries, contentsTitle } from '../../layout/contents-entries.ts';

/** What a document's title says on the one line that Markdown has for a heading. */
export const titleWords = ({ type, abstract }: Title): string =>
  type === '' ? abstract : `${type}: ${abstract}`;

/** The table of contents, which stands last: links to the headings. */
export function contentsList(tree: DocumentTree): RootContent[] {
  const anchors = anchorsIn(tree);
  const anchorOf = ({ kind, index }: ContentsEntry) => {
    const target = { block: tree.blocks, annex: tree.annexes }[kind][index];
    return target === undefined ? '' : (anchors.get(target) ?? '');
  };
  return [
    { type: 'thematicBreak' },
    { type: 'heading', depth: 2, children: [{ type: 'text', value: contentsTitle }] },
    listOf(contentsEntries(tree), anchorOf),
  ];
}

/** Entries as a list, in which those of a lower level are lists within their own entry. */
function listOf(entries: readonly ContentsEntry[], anchorOf: (entry: ContentsEntry) => string): List {
  const children: ListItem[] = [];
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as ContentsEntry;
    const next = entries.findIndex(({ level }, index) => index > at && level <= entry.level);
    const end = next === -1 ? entries.length : next;
    const link = {
      type: 'link',
      url: `#${anchorOf(entry)}`,
      children: [{ type: 'text', value: entry.text }],
    };
    const inner = entries.slice(at + 1, end);
    children.push({
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: [link] } as ListItem['children'][number],
        ...(inner.length === 0 ? [] : [listOf(inner, anchorOf)]),
      ],
    });
    at = end;
  }
  return { type: 'list', spread: false, children };
}

/**
 * The name by which each heading can be linked to, as GitHub and most other programs form it: in small letters,
 * without punctuation, spaces as hyphens, and a number where it would stand twice.
 */
function anchorsIn({ blocks, annexes }: DocumentTree): ReadonlyMap<Block | Annex, string> {
  const headed = (list: readonly Block[]) =>
    list.flatMap((block): [Block, string][] =>
      block.kind === 'title'
        ? [[block, titleWords(block)]]
        : block.kind === 'heading'
          ? [[block, headingWords(block)]]
          : [],
    );
  const all: [Block | Annex, string][] = [
    ...headed(blocks),
    ...annexes.flatMap((annex): [Block | Annex, string][] => [
      [annex, annexWords(annex)],
      ...headed(annex.blocks),
    ]),
  ];
  const taken = new Set<string>();
  const anchors = new Map<Block | Annex, string>();
  for (const [target, words] of all) {
    const plain = words
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    for (let number = 1; taken.has(anchor); number += 1) anchor = `${plain}-${number}`;
    taken.add(anchor);
    anchors.set(target, anchor);
  }
  return anchors;
}
