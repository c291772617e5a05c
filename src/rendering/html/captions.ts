import { type Block, type Cell, introducesNext, type Table } from '../../document/tree.ts';
import { isBand, textIn } from '../../layout/grid.ts';
import type { Caption } from './table.ts';

/** What the tables of a page are called, for who reads it and for who hears it: no two alike. */
export class Captions {
  readonly #taken = new Map<string, number>();
  #count = 0;

  /**
   * @param title of what the blocks are: a table that has no words, nor a line or a heading above it that has, is called by it
   * @returns a caption for each table among the blocks
   */
  of(blocks: readonly Block[], title: string): ReadonlyMap<Table, Caption> {
    const tables = tablesIn(blocks, title);
    const captions = new Map<Table, Caption>();
    for (const { table, words } of tables) {
      const isAlone = tables.every((other) => other.table === table || other.words !== words);
      const topics = isAlone ? '' : topicsOf(table);
      const text = this.#unlikeOthers(topics === '' ? words : `${words}: ${topics}`);
      this.#count += 1;
      const isShown = table.caption !== undefined && tables.length > 1;
      captions.set(table, { id: `bang-${this.#count}`, text, isShown });
    }
    return captions;
  }

  #unlikeOthers(text: string): string {
    const count = (this.#taken.get(text) ?? 0) + 1;
    this.#taken.set(text, count);
    if (count === 1) return text;
    return `${text} (tiếp theo${count > 2 ? `, phần ${count}` : ''})`;
  }
}

function tablesIn(blocks: readonly Block[], title: string): { table: Table; words: string }[] {
  const tables: { table: Table; words: string }[] = [];
  let heading = title;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && block.text !== '') heading = block.text;
    if (block.kind !== 'table') continue;
    const words = block.caption ?? introductionIn(blocks[index - 1]) ?? heading;
    tables.push({ table: block, words });
  }
  return tables;
}

/** What a line says that leads to the table below it: "Danh sách cá nhân:" says "Danh sách cá nhân". */
function introductionIn(block: Block | undefined): string | undefined {
  if (block?.kind !== 'paragraph' || !introducesNext(block)) return undefined;
  return written(block).slice(0, -1).trimEnd() || undefined;
}

/** What sets a table apart from others of the same name: what its columns are of, or what its rows are. */
function topicsOf({ header, body, widths }: Table): string {
  const [first = []] = header;
  const spanning = first.filter(({ columns }) => columns > 1);
  const bands = body.filter((row) => isBand(row, widths.length)).flat();
  const about = first.filter((cell) => !/^(?:s?tt|số tt|số thứ tự)?$/i.test(written(cell))).slice(0, 1);
  const topics = [spanning, bands, about].find((cells) => cells.length > 0) ?? [];
  return topics.length > mostTopics ? fromTo(topics) : topics.map(written).join('; ');
}

/** So many topics are named; of more, the first and the last. */
const mostTopics = 2;

function fromTo(topics: readonly Cell[]): string {
  const [first, last] = [topics[0], topics.at(-1)];
  return `từ “${first === undefined ? '' : written(first)}” đến “${last === undefined ? '' : written(last)}”`;
}

const written = (text: Pick<Cell, 'runs'>) => textIn(text).replaceAll('\n', ' ').trim();
