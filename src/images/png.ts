import { inflateSync } from 'node:zlib';
import { type Colours, channelsOf, samplesOf, setDots } from './png-dots.ts';

/** What a PNG says of itself (ISO 15948, 11.2.2). */
export interface PngHead {
  /** In dots. */
  readonly width: number;
  readonly height: number;
  /** Bits of each of a dot's numbers. */
  readonly depth: 1 | 2 | 4 | 8 | 16;
  /** What a dot's numbers are: grey; red, green and blue; a place in the palette; the first two with how opaque it is. */
  readonly colours: Colours;
  readonly isInterlaced: boolean;
}

/** The dots of a picture, three bytes each: red, green, blue. */
export type PngPixels = Uint8Array;

const depthsOf: Readonly<Record<Colours, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Reads a PNG's head; `null` where it says what no PNG may. */
export function pngHead(bytes: Uint8Array): PngHead | null {
  const [first] = chunksIn(bytes);
  if (first?.type !== 'IHDR' || first.data.length !== 13) return null;
  const view = new DataView(first.data.buffer, first.data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colours, interlacing] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  if (width === 0 || height === 0 || interlacing > 1) return null;
  if (!isColours(colours) || !isDepth(depth) || !depthsOf[colours].includes(depth)) return null;
  return { width, height, depth, colours, isInterlaced: interlacing === 1 };
}

function isColours(value: number): value is PngHead['colours'] {
  return value in channelsOf;
}

function isDepth(value: number): value is PngHead['depth'] {
  return depthsOf[0].includes(value);
}

/** The dots of a PNG as white paper shows them: what is clear lets it through. `null` where the file is damaged. */
export function pngPixels(bytes: Uint8Array, head: PngHead): PngPixels | null {
  const chunks = chunksIn(bytes);
  const dataOf = (type: string) => chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  const [palette = new Uint8Array()] = dataOf('PLTE');
  const [clear = null] = dataOf('tRNS');
  if (head.colours === 3 && (palette.length === 0 || palette.length % 3 > 0)) return null;
  const passes = passesOf(head);
  const length = passes.reduce((sum, pass) => sum + pass.height * (1 + rowLength(pass.width, head)), 0);
  const packed = Buffer.concat(dataOf('IDAT'));
  let data: Uint8Array;
  try {
    data = inflateSync(packed, { maxOutputLength: length + someMore });
  } catch {
    return null;
  }
  if (data.length < length) return null;
  const pixels = new Uint8Array(3 * head.width * head.height);
  let from = 0;
  for (const pass of passes) {
    const size = rowLength(pass.width, head);
    let above = new Uint8Array(size);
    for (let row = 0; row < pass.height; row += 1) {
      const filter = data[from] ?? 0;
      const line = data.slice(from + 1, from + 1 + size);
      if (filter > 4) return null;
      unfilter(line, above, filter, Math.max(1, (channelsOf[head.colours] * head.depth) >> 3));
      const start = 3 * ((pass.y + row * pass.stepY) * head.width + pass.x);
      const samples = samplesOf(line, pass.width, head);
      if (!setDots(samples, { pixels, start, step: 3 * pass.stepX }, { head, palette, clear })) return null;
      above = line;
      from += 1 + size;
    }
  }
  return pixels;
}

/** So many bytes some programs write behind a picture's last row. */
const someMore = 65_536;

/** A part of a picture that is sent by itself: every so many dots of every so many rows. */
interface Pass {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly width: number;
  readonly height: number;
}

/** The first dot of each pass of an interlaced picture, and how far it is to the next (ISO 15948, 8.2). */
const interlacing = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function passesOf({ width, height, isInterlaced }: PngHead): Pass[] {
  return (isInterlaced ? interlacing : ([[0, 0, 1, 1]] as const))
    .map(([x, y, stepX, stepY]) => {
      const [columns, rows] = [Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)];
      return { x, y, stepX, stepY, width: columns, height: rows };
    })
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

/** Bytes of a row of so many dots. */
function rowLength(width: number, { colours, depth }: PngHead): number {
  return Math.ceil((width * channelsOf[colours] * depth) / 8);
}

/** Undoes what a row was changed by to be packed better (ISO 15948, 9). @param step bytes from a dot to the next */
function unfilter(line: Uint8Array, above: Uint8Array, filter: number, step: number): void {
  if (filter === 0) return;
  for (let at = 0; at < line.length; at += 1) {
    const left = at < step ? 0 : (line[at - step] ?? 0);
    const up = above[at] ?? 0;
    let expected = left;
    if (filter === 2) expected = up;
    else if (filter === 3) expected = (left + up) >> 1;
    else if (filter === 4) expected = nearest(left, up, at < step ? 0 : (above[at - step] ?? 0));
    line[at] = (line[at] ?? 0) + expected;
  }
}

/** Of three neighbours, the one that is nearest to what they let expect: Paeth's. */
function nearest(left: number, up: number, aslant: number): number {
  const expected = left + up - aslant;
  const [fromLeft, fromUp] = [Math.abs(expected - left), Math.abs(expected - up)];
  const fromAslant = Math.abs(expected - aslant);
  if (fromLeft <= fromUp && fromLeft <= fromAslant) return left;
  return fromUp <= fromAslant ? up : aslant;
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks of a file, up to the one that ends it; none from where the file is cut off. */
function chunksIn(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) break;
    const type = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return chunks;
}
