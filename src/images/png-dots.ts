/** How many numbers a dot of a PNG has, by what they are: grey, colours, a place in the palette, with how opaque it is. */
export const channelsOf = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;

/** What a dot's numbers are, as a PNG says it (ISO 15948, 11.2.2). */
export type Colours = keyof typeof channelsOf;

/** A row's numbers. */
type Samples = Uint8Array | Uint16Array;

/** How a PNG writes its dots. */
interface Written {
  readonly colours: Colours;
  readonly depth: number;
}

/** The numbers of a row's dots, as the file has them. */
export function samplesOf(line: Uint8Array, width: number, { colours, depth }: Written): Samples {
  const count = width * channelsOf[colours];
  if (depth === 8) return line;
  const samples = new Uint16Array(count);
  const perByte = 8 / depth;
  for (let index = 0; index < count; index += 1) {
    const shift = 8 - depth * (1 + (index % perByte));
    samples[index] =
      depth === 16
        ? twoBytes(line, 2 * index)
        : ((line[Math.floor(index / perByte)] ?? 0) >> shift) & ((1 << depth) - 1);
  }
  return samples;
}

function twoBytes(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Where dots of a row go: the place of the first one's red, and how far it is from one to the next. */
export interface Row {
  readonly pixels: Uint8Array;
  readonly start: number;
  readonly step: number;
}

/** What dots' numbers are looked up in. */
export interface Key {
  readonly head: Written;
  readonly palette: Uint8Array;
  /** Which colour is clear, or how opaque each of the palette is; `null` where all are opaque. */
  readonly clear: Uint8Array | null;
}

/** Sets a row's dots on white paper. @returns whether there are such colours */
export function setDots(samples: Samples, row: Row, key: Key): boolean {
  if (key.head.colours === 3) return setDotsOfPalette(samples, row, key);
  const count = channelsOf[key.head.colours];
  const most = 2 ** key.head.depth - 1;
  const [green, blue] = count < 3 ? [0, 0] : [1, 2];
  // Of a picture that says of each dot how opaque it is, no colour is clear.
  const saysOpaque = count === 2 || count === 4;
  const isClear = saysOpaque || key.clear === null ? () => false : clearIn(samples, key.clear, count);
  const scale = 255 / most;
  for (let from = 0, at = row.start; from + count <= samples.length; from += count, at += row.step) {
    const stated = saysOpaque ? (samples[from + count - 1] ?? most) / most : 1;
    const colour = [from, from + green, from + blue].map((place) => scale * (samples[place] ?? 0));
    setDot(row.pixels, at, colour, isClear(from) ? 0 : stated);
  }
  return true;
}

function setDotsOfPalette(samples: Samples, row: Row, { palette, clear }: Key): boolean {
  let at = row.start;
  for (const number of samples) {
    const place = 3 * number;
    if (place + 2 >= palette.length) return false;
    setDot(row.pixels, at, palette.subarray(place, place + 3), (clear?.[number] ?? 255) / 255);
    at += row.step;
  }
  return true;
}

/** What says of a dot whether it is of the colour that is clear, which is two bytes for each number. */
function clearIn(samples: Samples, clear: Uint8Array, count: number): (from: number) => boolean {
  const colour = Array.from({ length: count }, (_, channel) => twoBytes(clear, 2 * channel));
  return (from) => colour.every((number, channel) => samples[from + channel] === number);
}

function setDot(pixels: Uint8Array, at: number, colour: ArrayLike<number>, opaque: number): void {
  for (let channel = 0; channel < 3; channel += 1) {
    pixels[at + channel] = Math.round(255 - opaque * (255 - (colour[channel] ?? 0)));
  }
}
