import { refuseUnless, UnusableFont } from './sfnt.ts';

/** Glyphs made of others, those of yet others: real fonts take two or three steps. */
const deepest = 8;

/** What drawing one glyph may take once all its parts are put in; letters take some hundreds of points. */
const most = { parts: 500, points: 20_000 } as const;

const onePoint = { isShort: [0x02, 0x04], isSame: [0x10, 0x20], repeats: 0x08 } as const;
const part = { hasWords: 0x01, scale: 0x08, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/** An outline's points, and the glyphs that it is made of where it has none of its own. */
interface Outline {
  readonly points: number;
  readonly parts: readonly number[];
}

/** What drawing a glyph takes with all its parts, and theirs, put in. */
interface Work {
  readonly depth: number;
  readonly parts: number;
  readonly points: number;
}

/**
 * Checks the outlines of a TrueType font.
 * @returns whether a glyph has an outline
 * @throws UnusableFont if one reaches beyond its bytes, is made of itself, or would take too long to draw
 */
export function checkTrueTypeOutlines(
  loca: Buffer,
  glyf: Buffer,
  { glyphCount, hasLongOffsets }: { readonly glyphCount: number; readonly hasLongOffsets: boolean },
): (glyph: number) => boolean {
  const offset = (glyph: number) =>
    hasLongOffsets ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const outlines: Outline[] = [];
  for (let glyph = 0; glyph < glyphCount; glyph += 1) {
    const [start, end] = [offset(glyph), offset(glyph + 1)];
    refuseUnless(start <= end && end <= glyf.length, `outline ${glyph} out of place`);
    outlines.push(outlineIn(glyf.subarray(start, end)));
  }
  const known = new Map<number, Work>();
  for (let glyph = 0; glyph < glyphCount; glyph += 1) workOf(glyph, 0);
  return (glyph) => (known.get(glyph)?.points ?? 0) > 0;

  function workOf(glyph: number, above: number): Work {
    const outline = outlines[glyph];
    if (outline === undefined || above > deepest)
      throw new UnusableFont(`outline ${glyph} is made of itself`);
    const earlier = known.get(glyph);
    if (earlier !== undefined) return earlier;
    let work: Work = { depth: 0, parts: outline.parts.length, points: outline.points };
    for (const part of outline.parts) {
      const { depth, parts, points } = workOf(part, above + 1);
      work = {
        depth: Math.max(work.depth, 1 + depth),
        parts: work.parts + parts,
        points: work.points + points,
      };
    }
    const isWithin = work.depth <= deepest && work.parts <= most.parts && work.points <= most.points;
    refuseUnless(isWithin, `outline ${glyph} is made of too many`);
    known.set(glyph, work);
    return work;
  }
}

function outlineIn(outline: Buffer): Outline {
  if (outline.length === 0) return { points: 0, parts: [] };
  const contours = outline.readInt16BE(0);
  return contours < 0
    ? { points: 0, parts: componentsIn(outline) }
    : { points: pointsIn(outline, contours), parts: [] };
}

/** How many points the contours of an outline have, all of them within its bytes. */
function pointsIn(outline: Buffer, contours: number): number {
  if (contours === 0) return 0;
  let points = 0;
  for (let contour = 0; contour < contours; contour += 1) {
    const end = outline.readUInt16BE(10 + 2 * contour) + 1;
    refuseUnless(end >= points, 'contours out of order');
    points = end;
  }
  let at = 10 + 2 * contours;
  at += 2 + outline.readUInt16BE(at);
  let length = 0;
  for (let point = 0; point < points; ) {
    const flags = outline.readUInt8(at);
    at += 1;
    let times = 1;
    if ((flags & onePoint.repeats) !== 0) {
      times += outline.readUInt8(at);
      at += 1;
    }
    point += times;
    length += times * (bytesOf(flags, 0) + bytesOf(flags, 1));
    refuseUnless(point <= points, 'points beyond the last');
  }
  refuseUnless(at + length <= outline.length, 'points cut off');
  return points;
}

/** How many bytes a point takes for its place across (0) or up (1). */
function bytesOf(flags: number, direction: 0 | 1): number {
  if ((flags & onePoint.isShort[direction]) !== 0) return 1;
  return (flags & onePoint.isSame[direction]) !== 0 ? 0 : 2;
}

function componentsIn(outline: Buffer): number[] {
  const components: number[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = outline.readUInt16BE(at);
    components.push(outline.readUInt16BE(at + 2));
    at += 4 + ((flags & part.hasWords) !== 0 ? 4 : 2);
    if ((flags & part.scale) !== 0) at += 2;
    else if ((flags & part.twoScales) !== 0) at += 4;
    else if ((flags & part.matrix) !== 0) at += 8;
    refuseUnless(at <= outline.length, 'parts cut off');
  } while ((flags & part.more) !== 0);
  return components;
}
