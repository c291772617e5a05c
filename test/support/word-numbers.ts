import { strFromU8, unzipSync } from 'fflate';
import type { Annex, Block, DocumentTree } from '../../src/document/tree.ts';
import { roman } from '../../src/vietnamese/lettering.ts';
import { rendered } from './rendered.ts';

/** A paragraph of a Word file as its reader sees it. */
export interface WordParagraph {
  /** The name of its style. */
  readonly style: string;
  /** What Word counts before it. */
  readonly label: string;
  readonly text: string;
  /** Whether it names a list itself. */
  readonly isExceptional: boolean;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface NumberedStyle {
  readonly name: string;
  readonly basedOn: string;
  readonly list: string | undefined;
  readonly level: string | undefined;
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  upperRoman: roman,
  decimal: String,
  lowerLetter: (count) => String.fromCharCode(96 + count),
  bullet: () => '',
  none: () => '',
};

const attribute = (xml: string, name: string) =>
  new RegExp(`<w:${name} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1];

/** Elements of one name that do not hold others of it. */
const elements = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<w:${name}(?: ([^>]*?))?(?:/>|>(.*?)</w:${name}>)`, 'gs'))].map(
    ([, attributes = '', content = '']) => ({ attributes, content }),
  );

const idIn = (attributes: string, name: string) =>
  new RegExp(`w:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

export const wordParts = (file: Uint8Array): ((path: string) => string) => {
  const parts = unzipSync(file);
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
};

/**
 * The paragraphs of a document's body with their numbers, counted as ECMA-376 says (17.9): a list is numbered through all
 * of its instances, one of which may begin it anew; a level begins anew after one above it.
 * @param part the file's parts, by their paths
 * @param body the document's XML; as it is in the file unless something has been inserted
 */
export function wordParagraphs(
  part: (path: string) => string,
  body = part('word/document.xml'),
): readonly WordParagraph[] {
  const numbering = part('word/numbering.xml');
  const lists = new Map(
    elements(numbering, 'abstractNum').map(({ attributes, content }) => [
      idIn(attributes, 'abstractNumId'),
      elements(content, 'lvl').map(
        ({ content: level }): Level => ({
          start: Number(attribute(level, 'start') ?? 1),
          format: attribute(level, 'numFmt') ?? 'decimal',
          text: attribute(level, 'lvlText') ?? '',
        }),
      ),
    ]),
  );
  const instances = new Map(
    elements(numbering, 'num').map(({ attributes, content }) => [
      idIn(attributes, 'numId'),
      { list: attribute(content, 'abstractNumId') ?? '', isRestart: content.includes('<w:startOverride') },
    ]),
  );
  const styles = new Map(
    elements(part('word/styles.xml'), 'style').map(({ attributes, content }): [string, NumberedStyle] => [
      idIn(attributes, 'styleId'),
      {
        name: attribute(content, 'name') ?? '',
        basedOn: attribute(content, 'basedOn') ?? '',
        list: attribute(content, 'numId'),
        level: attribute(content, 'ilvl'),
      },
    ]),
  );
  const numberedStyle = (id: string): NumberedStyle | undefined => {
    const style = styles.get(id);
    return style === undefined || style.list !== undefined ? style : numberedStyle(style.basedOn);
  };
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  const label = (instance: string, level: number): string => {
    const { list = '', isRestart = false } = instances.get(instance) ?? {};
    const levels = lists.get(list);
    if (levels === undefined) return '';
    const count = isRestart && !begun.has(instance) ? [] : (counts.get(list) ?? []);
    begun.add(instance);
    const before = count[level];
    count[level] = before === undefined ? (levels[level]?.start ?? 1) : before + 1;
    count.length = level + 1;
    counts.set(list, count);
    return (levels[level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const { start = 1, format = 'decimal' } = levels[Number(digit) - 1] ?? {};
      return formats[format]?.(count[Number(digit) - 1] ?? start) ?? '?';
    });
  };
  return elements(body, 'p').map(({ content }) => {
    const properties = elements(content, 'pPr')[0]?.content ?? '';
    const id = attribute(properties, 'pStyle') ?? 'Normal';
    const style = numberedStyle(id);
    const isExceptional = properties.includes('<w:numPr>');
    const list = isExceptional ? attribute(properties, 'numId') : style?.list;
    const level = isExceptional ? attribute(properties, 'ilvl') : style?.level;
    const text = content.replace(/<w:pPr>.*?<\/w:pPr>/s, '').replace(/<w:br\/>/g, '\n');
    return {
      style: styles.get(id)?.name ?? '',
      label: list === undefined || list === '0' ? '' : label(list, Number(level ?? 0)),
      text: text.replace(/<w:(?:instrText|delText)[^>]*>[^<]*<\/w:\w+>|<[^>]*>/g, ''),
      isExceptional,
    };
  });
}

/** The parts of the Word file of a document. */
export const wordPartsOf = async (tree: DocumentTree) => wordParts(await rendered({ tree }, 'docx'));

/** An annex whose title is its label. */
export const labelledAnnex = (label: string, blocks: readonly Block[] = []): Annex => ({
  label,
  title: label,
  reference: '(Kèm theo)',
  orientation: 'portrait',
  blocks,
});
