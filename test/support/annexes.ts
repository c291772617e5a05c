import type { Annex, Cell, Table } from '../../src/document/tree.ts';
import { documented, fingerprintNote } from './document.ts';
import type { smallCampaign } from './small-campaign.ts';

/** The annex whose title begins so; `null` where it is not printed. */
export async function annexOf(title: string, files: ReturnType<typeof smallCampaign>): Promise<Annex | null> {
  const { annexes } = (await documented(files)).tree;
  return annexes.find((one) => one.title.startsWith(title)) ?? null;
}

/** The tables of an annex. */
export function tablesIn(annex: Annex | null): readonly Table[] {
  return (annex?.blocks ?? []).filter((block) => block.kind === 'table');
}

/** What stands in an annex beside its tables and the note that closes the document. */
export function linesIn(annex: Annex | null): string[] {
  return (annex?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'note') return block.text.startsWith(fingerprintNote) ? [] : [block.text];
    return block.kind === 'paragraph' ? [textIn(block)] : [];
  });
}

const textIn = ({ runs }: Pick<Cell, 'runs'>) => runs.map(({ text }) => text).join('');

/** The texts of a table's header, row by row. */
export function headerOf(table: Table | undefined): string[][] {
  return table?.header.map((row) => row.map(textIn)) ?? [];
}

/** The texts of a table's body, row by row. */
export function bodyOf(table: Table | undefined): string[][] {
  return table?.body.map((row) => row.map(textIn)) ?? [];
}

/** Whether all of a cell is bold. */
export function isBold(cell: Cell): boolean {
  return cell.runs.every(({ bold }) => bold);
}
