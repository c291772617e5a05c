import { refuseUnless } from './sfnt.ts';

/** Glyphs made of others, those of yet others: real fonts take two or three steps. */
const deepest = 8;

const onePoint = { isShort: [0x02, 0x04], isSame: [0x10, 0x20], repeats: 0x08 } as const;
const part = { hasWords: 0x01, scale: 0x08, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/**
 * Checks the outlines of a TrueType font.
 * @throws UnusableFont if one reaches beyond its bytes, or is made of itself
 */
export function checkTrueTypeOutlines(
  loca: Buffer,
  glyf: Buffer,
  { glyphCount, hasLongOffsets }: { readonly glyphCount: number; readonly hasLongOffsets: boolean },
): void {
  const offset = (glyph: number) =>
    hasLongOffsets ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const partsOf: (readonly number[])[] = [];
  for (let glyph = 0; glyph < glyphCount; glyph += 1) {
    const [start, end] = [offset(glyph), offset(glyph + 1)];
    refuseUnless(start <= end && end <= glyf.length, `outline ${glyph} out of place`);
    partsOf.push(partsIn(glyf.subarray(start, end)));
  }
  const depths = new Map<number, number>();
  for (let glyph = 0; glyph < glyphCount; glyph += 1) depthOf(glyph, 0);

  function depthOf(glyph: number, above: number): number {
    refuseUnless(above <= deepest && glyph < glyphCount, `outline ${glyph} is made of itself`);
    const known = depths.get(glyph);
    if (known !== undefined) return known;
    const depth = (partsOf[glyph] ?? []).reduce(
      (most, one) => Math.max(most, 1 + depthOf(one, above + 1)),
      0,
    );
    depths.set(glyph, depth);
    refuseUnless(depth <= deepest, `outline ${glyph} is made of too many`);
    return depth;
  }
}

/** The glyphs that an outline is made of; none where it has lines of its own. */
function partsIn(outline: Buffer): number[] {
  if (outline.length === 0) return [];
  const contours = outline.readInt16BE(0);
  if (contours >= 0) checkContours(outline, contours);
  return contours < 0 ? componentsIn(outline) : [];
}

function checkContours(outline: Buffer, contours: number): void {
  if (contours === 0) return;
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
