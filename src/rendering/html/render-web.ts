import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { annexWords } from '../../document/heading-words.ts';
import type { DocumentTree } from '../../document/tree.ts';
import { type Family, type LoadedFont, measureWith } from '../../fonts/family.ts';
import type { MarkPart } from '../format.ts';
import { idsOf } from './ids.ts';
import { htmlPage, showsPictures } from './page.ts';
import { PageWriter } from './page-writer.ts';

/** What is read alike without them: they say to programs what a stretch of text is, or keep it on one line. */
const unwrapped: ReadonlySet<string> = new Set(['data', 'span', 'time']);

/** To be read as it is; what is copied from the page leaves it behind. */
const style = 'body { max-width: 45rem; margin: 1rem auto; padding: 0 1rem; font: 1.1rem/1.5 serif; }';

/**
 * A document as a plain page, to be copied into a web site as it stands: headings, paragraphs, lists and tables, whose look is
 * the site's.
 */
export function renderWeb(tree: DocumentTree, fonts: Family<LoadedFont>, markPart?: MarkPart): string {
  const title = tree.blocks.find((block) => block.kind === 'title')?.abstract ?? tree.name;
  const writer = new PageWriter(tree.style, measureWith(fonts), idsOf(tree), markPart);
  const content = [
    ...writer.blocks(tree.blocks, 'portrait', tree.name),
    ...tree.annexes.flatMap((annex) => [
      h('h2', annexWords(annex)),
      ...writer.blocks(annex.blocks, annex.orientation, annex.title || annex.label),
    ]),
  ].flatMap(plain);
  const lines = content.flatMap((part) => [part, { type: 'text', value: '\n' } as const]);
  const body = [h('main', lines)];
  return htmlPage({ title, style, script: '', body, hasPictures: showsPictures(tree) });
}

/** An element without its looks; points lose the marks that a list puts before them. */
function plain(content: ElementContent): ElementContent[] {
  if (content.type !== 'element') return [content];
  const { tagName, properties } = content;
  // Of a chart, the drawing for phones is left out, which only a style sheet hides.
  if (tagName === 'wbr' || isOf(content, 'narrow')) return [];
  const children = joined((tagName === 'li' ? withoutMarker(content) : content.children).flatMap(plain));
  if (unwrapped.has(tagName) || isOf(content, 'table')) return children;
  const isNamed = 'ariaLabel' in properties;
  const kept = Object.entries(properties).filter(
    ([name]) => !looks.has(name) && (isNamed || name !== 'role'),
  );
  return [{ ...content, properties: Object.fromEntries(kept), children }];
}

const looks: ReadonlySet<string> = new Set(['className', 'id', 'style']);

/** Whether an element is of a class of the report's pages. */
function isOf({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** What is bold, or slanted, in one piece: it may have been in several, each kept on a line. */
function joined(contents: readonly ElementContent[]): ElementContent[] {
  const all: ElementContent[] = [];
  for (const one of contents) {
    const last = all.at(-1);
    const isSame = last?.type === 'element' && one.type === 'element' && last.tagName === one.tagName;
    if (isSame && (one.tagName === 'strong' || one.tagName === 'em')) {
      all[all.length - 1] = { ...last, children: joined([...last.children, ...one.children]) };
    } else if (last?.type === 'text' && one.type === 'text') {
      all[all.length - 1] = { ...last, value: last.value + one.value };
    } else all.push(one);
  }
  return all;
}

function withoutMarker({ children: [first, ...others] }: Element): ElementContent[] {
  if (first?.type !== 'text') return first === undefined ? others : [first, ...others];
  return [{ ...first, value: first.value.replace(/^[-+] /, '') }, ...others];
}
