import type { Block } from '../document/tree.ts';
import type { Flowing } from './flow.ts';
import { type Part, part } from './pages.ts';

/** A section that may get more parts. */
interface Open {
  readonly level: number;
  readonly parts: Part[];
}

/** How far out a block that opens a section stands among such, a part being 0; `null` for what opens none. */
export function levelOf(block: Block | undefined): number | null {
  if (block?.kind === 'heading') return block.level;
  return block?.kind === 'article' ? articleLevel : null;
}

/** Articles stand right below parts. */
export const articleLevel = 1;

/**
 * The parts of some blocks: each heading and article with what stands under it as a section, and points that follow each other as
 * a list.
 * @param blocks what the parts come from; as many as `flows`, or none where no heading is among them
 */
export function sectionsOf(blocks: readonly Block[], flows: readonly Flowing[]): Part[] {
  const root: Open = { level: -1, parts: [] };
  const open: Open[] = [root];
  const close = (level: number) => {
    while (open.length > 1 && (open.at(-1)?.level ?? -1) >= level) {
      const closed = open.pop();
      if (closed !== undefined) open.at(-1)?.parts.push(part('Sect', listsIn(closed.parts)));
    }
  };
  for (const [index, { structure }] of flows.entries()) {
    const block = blocks[index];
    const level = levelOf(block);
    if (level !== null) {
      close(level);
      open.push({ level, parts: [] });
    }
    // What ends the document belongs to no section.
    if (block?.kind === 'signature') close(0);
    for (const one of structure) open.at(-1)?.parts.push(one);
  }
  close(0);
  return listsIn(root.parts);
}

/** Points of lists that follow each other, each list as one part; all else as it is. */
function listsIn(parts: readonly Part[]): Part[] {
  const grouped: Part[] = [];
  let points: Part[] = [];
  const finish = () => {
    if (points.length > 0) grouped.push(part('L', points, { numbering: 'None' }));
    points = [];
  };
  for (const one of parts) {
    if (one.role === 'LI') {
      points.push(one);
    } else {
      finish();
      grouped.push(one);
    }
  }
  finish();
  return grouped;
}
