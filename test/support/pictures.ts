import { deflateSync } from 'node:zlib';

/** What a PNG for a test says of itself. */
interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colours: number;
  readonly isInterlaced?: boolean;
  readonly palette?: readonly number[];
  readonly clear?: readonly number[];
  /** Its rows, each with its filter's number before it. */
  readonly rows: readonly (readonly number[])[];
}

/** A PNG of such parts, without check sums, which nobody asks for here. */
export function pngOf({
  width,
  height,
  depth = 8,
  colours,
  isInterlaced,
  palette,
  clear,
  rows,
}: PngParts): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colours, 0, 0, isInterlaced === true ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette))]),
    ...(clear === undefined ? [] : [chunk('tRNS', Buffer.from(clear))]),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.write(type, 4, 'latin1');
  return Buffer.concat([around, data, Buffer.alloc(4)]);
}

/** An emblem of two dots, one of which is clear. */
export const emblem: Buffer = pngOf({
  width: 2,
  height: 1,
  colours: 6,
  rows: [[0, 200, 0, 0, 255, 0, 0, 200, 0]],
});

/** A JPEG that says how many numbers a dot has, of the parts that are read before its dots. */
export function jpegOf(components: number): Buffer {
  const frame = [0xff, 0xc0, 0, 8 + 3 * components, 8, 0, 30, 0, 40, components];
  const scan = [0xff, 0xda, 0, 2, 1, 2, 3];
  const rest = Array.from({ length: 3 * components }, () => 0);
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...frame, ...rest, ...scan, 0xff, 0xd9]);
}
