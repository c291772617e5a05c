import type { Summary } from '../../src/aggregation/summary.generated.ts';
import { linesOfFigure } from '../../src/document/key-figure.ts';
import { type Block, type DocumentTree, draftMark, type Run } from '../../src/document/tree.ts';
import { documentsOf, treeOf } from '../../src/documents.ts';
import { type Checked, check } from '../../src/review.ts';
import { type Files, memoryWorld, root } from './memory-world.ts';

export interface Documented {
  readonly checked: Checked;
  readonly summary: Summary;
  readonly tree: DocumentTree;
}

/**
 * The document of a campaign in memory, of which submissions may be missing, and the figures that it is made from.
 * @param kind the first one of that kind
 */
export async function documented(
  files: Files,
  kind = 'report',
  how: { readonly withSources?: boolean } = {},
): Promise<Documented> {
  const world = memoryWorld(files);
  const checked = await check(root, world, { allowMissing: true });
  const { summary, findings } = checked;
  if (summary === null) {
    throw new Error(findings.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join('\n'));
  }
  const [document] = documentsOf(checked, kind);
  if (document === undefined) throw new Error(`There is no document of the kind ${kind}.`);
  return { checked, summary, tree: await treeOf(checked, document, world, how) };
}

/** The same document without its charts, for what is of no chart. */
export function withoutCharts(document: Documented): Documented {
  const { blocks, annexes } = document.tree;
  const others = (list: readonly Block[]) => list.filter(({ kind }) => kind !== 'chart');
  const tree: DocumentTree = {
    ...document.tree,
    blocks: others(blocks),
    annexes: annexes.map((annex) => ({ ...annex, blocks: others(annex.blocks) })),
  };
  return { ...document, tree };
}

/** All that the document of a campaign in memory says: see `linesOf`. */
export async function documentText(files: Files): Promise<string> {
  return linesOf((await documented(files)).tree).join('\n');
}

/** What the note begins with that states the fingerprint of a report's figures. */
export const fingerprintNote = 'Mã đối chiếu số liệu: ';

/** A text without the digits of its fingerprint, which are others wherever a file is. */
export function withoutFingerprint(text: string): string {
  return text.replace(/(?<=Mã đối chiếu số liệu: )\d{4}(?: \d{4}){5}/, '…');
}

/** All that the first document of a kind says of a campaign in memory, in which there may be errors: see `linesOf`. */
export async function linesOfKind(files: Files, kind: string): Promise<string[]> {
  const world = memoryWorld(files);
  const checked = await check(root, world, { allowMissing: true });
  const [document] = documentsOf(checked, kind);
  return document === undefined ? [] : linesOf(await treeOf(checked, document, world));
}

/** What stands in a document, a line for each heading, paragraph, row of a table ("| a | b |") and row of a chart. */
export function linesOf({
  blocks,
  sheets,
  annexes,
}: Pick<DocumentTree, 'blocks' | 'sheets' | 'annexes'>): string[] {
  return [
    ...blocks.flatMap(linesOfBlock),
    ...sheets.flatMap((sheet) => sheet.blocks.flatMap(linesOfBlock)),
    ...annexes.flatMap(({ label, title, reference, blocks: inner }) => [
      `${label}. ${title}`,
      reference,
      ...inner.flatMap(linesOfBlock),
    ]),
  ];
}

const textOfRuns = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'letterhead':
      return [
        ...[...block.left, ...block.right].map(({ text }) => text),
        block.number,
        ...(block.subject === undefined ? [] : [block.subject]),
        block.placeAndDate,
        ...(block.mark === null ? [] : [block.mark]),
      ];
    case 'title':
      return [...(block.isDraft ? [draftMark] : []), `${block.type}: ${block.abstract}`];
    case 'addressees':
      return [...block.lines];
    case 'enactment':
      return [block.text];
    case 'article':
      return [`${block.label}. ${block.title}${textOfRuns(block.runs)}`];
    case 'heading':
      return [`${block.label} ${block.text}`];
    case 'paragraph':
      return [`${block.marker}${block.marker === '' ? '' : ' '}${textOfRuns(block.runs)}`];
    case 'table':
      return [...block.header, ...block.body].map(
        (row) => `| ${row.map(({ runs }) => textOfRuns(runs)).join(' | ')} |`,
      );
    case 'chart':
      return [
        `${block.label}. ${block.caption}`,
        ...block.rows.map(({ label, bars }) => {
          const words = bars.map((bar, index) =>
            bar === null ? [] : `${block.series[index]?.name} ${bar.text}`,
          );
          return `${label}: ${words.flat().join(', ')}`;
        }),
      ];
    case 'signature':
      return [
        ...(block.placeAndDate === undefined ? [] : [block.placeAndDate]),
        ...block.lines,
        block.name,
        ...block.recipients,
        ...(block.beside ?? []),
        block.note,
      ];
    case 'line':
      return [textOfRuns(block.runs)];
    case 'image':
      return [block.alternative];
    case 'key-figure':
      return linesOfFigure(block).map(({ runs }) => textOfRuns(runs));
    case 'note':
      return [block.text];
  }
}
