import { millimetres } from './paper.ts';

/** A step of an outline: to a point, or by a curve that two points draw aside; in points from the upper left corner. */
export type Step =
  | readonly ['move' | 'line', x: number, y: number]
  | readonly ['curve', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['close'];

/** Something drawn that says nothing: an outline that is filled, or traced by a line. */
export interface Ornament {
  readonly steps: readonly Step[];
  readonly colour: string;
  /** The line's width in points; `null` where the outline is filled. */
  readonly line: number | null;
}

/** Both print as a dark and a middling grey. */
const colours = { red: '#8c1c1c', gold: '#b58a2e' } as const;

/** How far from the paper's edges lines are, in millimetres: what is nearer than five, many a printer leaves out. */
const lines = [
  { inset: 9, width: 2.4 },
  { inset: 10.3, width: 0.6 },
  { inset: 14.1, width: 0.6 },
] as const;

/** Between the golden lines: where the middle of the braid is, how far it reaches at either side, how long a mesh is. */
const braid = { inset: 12.2, reach: 1.35, mesh: 7, width: 0.7 } as const;

/** The innermost line, whose corners are cut out by quarters of circles. */
const inner = { inset: 15.4, radius: 6.5, width: 1.1 } as const;

const known = new Map<string, readonly Ornament[]>();

/**
 * A frame around a sheet: lines, a braid between them, and a flower in each corner.
 * @param width of the paper, in points
 * @param height of the paper, in points
 * @returns one and the same list for paper of one size
 */
export function frameOf(width: number, height: number): readonly Ornament[] {
  const key = `${width} ${height}`;
  const frame = known.get(key) ?? drawnFrame(width, height);
  known.set(key, frame);
  return frame;
}

/** As few outlines as may be: a program that lays them on each of some hundred pages takes its time for each. */
function drawnFrame(width: number, height: number): Ornament[] {
  const flowers = corners(width, height);
  const [outer, ...golden] = lines;
  return [
    { steps: rectangle(outer.inset, width, height), colour: colours.red, line: outer.width },
    {
      steps: golden.flatMap(({ inset }) => rectangle(inset, width, height)),
      colour: colours.gold,
      line: golden[0].width,
    },
    { steps: scalloped(width, height), colour: colours.red, line: inner.width },
    {
      steps: [1, -1].flatMap((side) => braided(width, height, side)),
      colour: colours.gold,
      line: braid.width,
    },
    { steps: flowers.flatMap(petals), colour: colours.red, line: null },
    { steps: flowers.flatMap(([x, y]) => circle(x, y, millimetres(0.6))), colour: colours.gold, line: null },
  ];
}

/** An outline as SVG and PDF's libraries write it. */
export function pathData(steps: readonly Step[]): string {
  return steps
    .map(([kind, ...lengths]) => letters[kind] + lengths.map((length) => rounded(length)).join(' '))
    .join('');
}

const letters = { move: 'M', line: 'L', curve: 'C', close: 'Z' } as const;

const rounded = (length: number): number => Math.round(length * 100) / 100;

function rectangle(inset: number, width: number, height: number): Step[] {
  const from = millimetres(inset);
  return [
    ['move', from, from],
    ['line', width - from, from],
    ['line', width - from, height - from],
    ['line', from, height - from],
    ['close'],
  ];
}

/** How far the points that draw a quarter of a circle are from its ends, as a share of its radius. */
const quarter = 0.5523;

function scalloped(width: number, height: number): Step[] {
  const [from, radius] = [millimetres(inner.inset), millimetres(inner.radius)];
  const [right, bottom] = [width - from, height - from];
  const aside = quarter * radius;
  return [
    ['move', from + radius, from],
    ['line', right - radius, from],
    ['curve', right - radius, from + aside, right - aside, from + radius, right, from + radius],
    ['line', right, bottom - radius],
    ['curve', right - aside, bottom - radius, right - radius, bottom - aside, right - radius, bottom],
    ['line', from + radius, bottom],
    ['curve', from + radius, bottom - aside, from + aside, bottom - radius, from, bottom - radius],
    ['line', from, from + radius],
    ['curve', from + aside, from + radius, from + radius, from + aside, from + radius, from],
    ['close'],
  ];
}

/** One of the two strands, which runs along all four sides. @param side to which it swings first, 1 or -1 */
function braided(width: number, height: number, side: number): Step[] {
  const from = millimetres(braid.inset);
  // Between the flowers.
  const start = from + millimetres(3.4);
  const alongX = strand(width - 2 * start, side);
  const alongY = strand(height - 2 * start, side);
  const across = (steps: readonly Step[], y: number) => moved(steps, (x, up) => [start + x, y + up]);
  const down = (steps: readonly Step[], x: number) => moved(steps, (y, aside) => [x + aside, start + y]);
  return [
    ...across(alongX, from),
    ...across(alongX, height - from),
    ...down(alongY, from),
    ...down(alongY, width - from),
  ];
}

/** A wave of as many whole meshes as a length has room for. */
function strand(length: number, side: number): Step[] {
  const count = Math.max(1, Math.round(length / millimetres(braid.mesh))) * 2;
  const half = length / count;
  // A curve reaches three quarters as far as the points that draw it.
  const reach = (4 / 3) * millimetres(braid.reach);
  const steps: Step[] = [['move', 0, 0]];
  for (let at = 0; at < count; at += 1) {
    const swing = (at % 2 === 0 ? side : -side) * reach;
    const x = at * half;
    steps.push(['curve', x + 0.36 * half, swing, x + 0.64 * half, swing, x + half, 0]);
  }
  return steps;
}

/** The same steps elsewhere. @param place where a point goes */
function moved(steps: readonly Step[], place: (x: number, y: number) => readonly [number, number]): Step[] {
  return steps.map((step): Step => {
    switch (step[0]) {
      case 'close':
        return step;
      case 'curve': {
        const [, x1, y1, x2, y2, x, y] = step;
        return ['curve', ...place(x1, y1), ...place(x2, y2), ...place(x, y)];
      }
      default: {
        const [kind, x, y] = step;
        return [kind, ...place(x, y)];
      }
    }
  });
}

/** The middles of the four flowers. */
function corners(width: number, height: number): (readonly [number, number])[] {
  const at = millimetres(braid.inset);
  return [
    [at, at],
    [width - at, at],
    [width - at, height - at],
    [at, height - at],
  ];
}

/** Eight petals around a middle. */
function petals([x, y]: readonly [number, number]): Step[] {
  const [length, breadth] = [millimetres(3), millimetres(0.85)];
  return Array.from({ length: 8 }, (_, index): Step[] => {
    const angle = (index * Math.PI) / 4;
    // Every other one is shorter.
    const reach = index % 2 === 0 ? length : 0.72 * length;
    const turned = (along: number, aside: number): readonly [number, number] => [
      x + along * Math.cos(angle) - aside * Math.sin(angle),
      y + along * Math.sin(angle) + aside * Math.cos(angle),
    ];
    return [
      ['move', x, y],
      ['curve', ...turned(0.35 * reach, breadth), ...turned(0.75 * reach, breadth), ...turned(reach, 0)],
      ['curve', ...turned(0.75 * reach, -breadth), ...turned(0.35 * reach, -breadth), x, y],
      ['close'],
    ];
  }).flat();
}

function circle(x: number, y: number, radius: number): Step[] {
  const aside = quarter * radius;
  return [
    ['move', x + radius, y],
    ['curve', x + radius, y + aside, x + aside, y + radius, x, y + radius],
    ['curve', x - aside, y + radius, x - radius, y + aside, x - radius, y],
    ['curve', x - radius, y - aside, x - aside, y - radius, x, y - radius],
    ['curve', x + aside, y - radius, x + radius, y - aside, x + radius, y],
    ['close'],
  ];
}
