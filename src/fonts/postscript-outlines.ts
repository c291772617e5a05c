import { refuseUnless, UnusableFont } from './sfnt.ts';

/** Routines call each other up to ten deep (Adobe Technical Note #5177). */
const deepest = 10;
/** Steps that drawing one glyph may take, and all of them; real ones take some hundreds. */
const most = { perGlyph: 30_000, inAll: 40_000_000, operands: 513 } as const;

/** Operators that draw lines and curves. */
const lines = [5, 6, 7, 8, 24, 25, 26, 27, 30, 31];

type Index = readonly Buffer[];
type Dictionary = ReadonlyMap<number, readonly number[]>;

/** Entries of dictionaries; those of two bytes with 1200 added to the second. */
const entry = { charStrings: 17, private: 18, subroutines: 19, fontDicts: 1236, fontDictOf: 1237 } as const;

/**
 * Checks the outlines of a font in PostScript's format: each is drawn in a bounded number of steps.
 * @returns whether a glyph has an outline
 * @throws UnusableFont if one reaches beyond its bytes, or would take too long
 */
export function checkPostScriptOutlines(cff: Buffer, glyphCount: number): (glyph: number) => boolean {
  const names = indexAt(cff, cff.readUInt8(2));
  const tops = indexAt(cff, names.end);
  const strings = indexAt(cff, tops.end);
  const global = indexAt(cff, strings.end).items;
  refuseUnless(cff.readUInt8(0) === 1 && names.items.length === 1 && tops.items.length === 1, 'no CFF');
  const top = dictionaryIn(tops.items[0] ?? Buffer.alloc(0));
  const glyphs = indexAt(cff, top.get(entry.charStrings)?.[0] ?? 0).items;
  refuseUnless(glyphs.length === glyphCount, 'another number of outlines');
  const fontDictOf = fontDictsOf(cff, top, glyphCount);
  const locals = fontDictOf === null ? [subroutinesOf(cff, top)] : fontDictsIn(cff, top);
  let inAll = 0;
  const drawn = new Set<number>();
  for (const [glyph, outline] of glyphs.entries()) {
    const local = locals[fontDictOf?.[glyph] ?? 0];
    refuseUnless(local !== undefined, 'no such font dictionary');
    const { steps, strokes } = workOf(outline, global, local ?? []);
    inAll += steps;
    refuseUnless(inAll <= most.inAll, 'outlines take too long');
    if (strokes > 0) drawn.add(glyph);
  }
  return (glyph) => drawn.has(glyph);
}

/** How many steps an outline takes to draw, and how many of them draw lines and curves. */
function workOf(outline: Buffer, global: Index, local: Index) {
  const stack: number[] = [];
  let [steps, strokes, stems, isAtEnd] = [0, 0, 0, false];
  run(outline, 0);
  return { steps, strokes };

  function run(code: Buffer, depth: number): void {
    refuseUnless(depth <= deepest, 'routines call each other too deep');
    for (let at = 0; at < code.length && !isAtEnd; ) {
      steps += 1;
      refuseUnless(steps <= most.perGlyph && stack.length <= most.operands, 'an outline takes too long');
      const operand = operandAt(code, at);
      if (operand !== null) {
        stack.push(operand.value);
        at += operand.length;
        continue;
      }
      const operator = code.readUInt8(at);
      at += 1;
      if (operator === 11) return;
      if (operator === 10) run(called(local), depth + 1);
      else if (operator === 29) run(called(global), depth + 1);
      else if (operator === 12) {
        escaped(code.readUInt8(at));
        at += 1;
      } else at += draw(operator);
    }
  }

  /** Draws, and says how many bytes of a mask follow. */
  function draw(operator: number): number {
    // An end with four operands or more puts together two other glyphs.
    isAtEnd = operator === 14;
    if (lines.includes(operator) || (isAtEnd && stack.length >= 4)) strokes += 1;
    const [isStem, isMask] = [[1, 3, 18, 23].includes(operator), [19, 20].includes(operator)];
    if (isStem || isMask) stems += stack.length >> 1;
    stack.length = 0;
    return isMask ? (stems + 7) >> 3 : 0;
  }

  /** Curves of a special kind, a division; what computes else is no longer used in fonts. */
  function escaped(operator: number): void {
    if (operator === 12) {
      const divisor = stack.pop() ?? 1;
      stack.push((stack.pop() ?? 0) / divisor);
    } else if (operator >= 34 && operator <= 37) {
      strokes += 1;
      stack.length = 0;
    } else throw new UnusableFont(`operator 12 ${operator}`);
  }

  function called(routines: Index): Buffer {
    const bias = routines.length < 1240 ? 107 : routines.length < 33_900 ? 1131 : 32_768;
    const routine = routines[(stack.pop() ?? Number.NaN) + bias];
    if (routine === undefined) throw new UnusableFont('no such routine');
    return routine;
  }
}

/** A number in an outline at some place, and how long it is; `null` where an operator stands there. */
function operandAt(code: Buffer, at: number): { readonly value: number; readonly length: number } | null {
  const byte = code.readUInt8(at);
  if (byte === 28) return { value: code.readInt16BE(at + 1), length: 3 };
  if (byte === 255) return { value: code.readInt32BE(at + 1) / 65_536, length: 5 };
  return byte < 32 ? null : shortNumberAt(code, at, byte);
}

function shortNumberAt(code: Buffer, at: number, byte: number) {
  if (byte <= 246) return { value: byte - 139, length: 1 };
  const next = code.readUInt8(at + 1);
  return {
    value: byte <= 250 ? (byte - 247) * 256 + next + 108 : -(byte - 251) * 256 - next - 108,
    length: 2,
  };
}

/** The items of an index, each within the table, and where it ends. */
function indexAt(cff: Buffer, start: number): { readonly items: Index; readonly end: number } {
  const count = cff.readUInt16BE(start);
  if (count === 0) return { items: [], end: start + 2 };
  const size = cff.readUInt8(start + 2);
  refuseUnless(size >= 1 && size <= 4, 'an index of no size');
  const data = start + 2 + (count + 1) * size;
  const offset = (item: number) => data + cff.readUIntBE(start + 3 + item * size, size);
  const items: Buffer[] = [];
  for (let item = 0; item < count; item += 1) {
    const [from, to] = [offset(item), offset(item + 1)];
    refuseUnless(from > data && from <= to && to <= cff.length, 'an index out of order');
    items.push(cff.subarray(from, to));
  }
  return { items, end: offset(count) };
}

function dictionaryIn(bytes: Buffer): Dictionary {
  const entries = new Map<number, readonly number[]>();
  let operands: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes.readUInt8(at);
    if (byte <= 21) {
      const isEscaped = byte === 12;
      entries.set(isEscaped ? 1200 + bytes.readUInt8(at + 1) : byte, operands);
      operands = [];
      at += isEscaped ? 2 : 1;
    } else {
      const { value, length } = dictionaryOperandAt(bytes, at);
      operands.push(value);
      at += length;
    }
  }
  return entries;
}

function dictionaryOperandAt(bytes: Buffer, at: number): { readonly value: number; readonly length: number } {
  const byte = bytes.readUInt8(at);
  if (byte === 29) return { value: bytes.readInt32BE(at + 1), length: 5 };
  if (byte === 30) {
    // A number with decimals, none of which matters here: digits of half a byte, up to one that says where it ends.
    let end = at + 1;
    while ((bytes.readUInt8(end) & 0x0f) !== 0x0f && bytes.readUInt8(end) >> 4 !== 0x0f) end += 1;
    return { value: Number.NaN, length: end + 1 - at };
  }
  const operand = byte === 255 ? null : operandAt(bytes, at);
  if (operand === null) throw new UnusableFont('a dictionary out of order');
  return operand;
}

/** The routines that a font dictionary's glyphs share. */
function subroutinesOf(cff: Buffer, dictionary: Dictionary): Index {
  const [size = 0, start = 0] = dictionary.get(entry.private) ?? [];
  refuseUnless(start + size <= cff.length, 'private dictionary cut off');
  const offset = dictionaryIn(cff.subarray(start, start + size)).get(entry.subroutines)?.[0];
  return offset === undefined ? [] : indexAt(cff, start + offset).items;
}

function fontDictsIn(cff: Buffer, top: Dictionary): Index[] {
  const dictionaries = indexAt(cff, top.get(entry.fontDicts)?.[0] ?? 0).items;
  return dictionaries.map((bytes) => subroutinesOf(cff, dictionaryIn(bytes)));
}

/** Which font dictionary each glyph belongs to; `null` where there is but one. */
function fontDictsOf(cff: Buffer, top: Dictionary, glyphCount: number): Uint8Array | null {
  const start = top.get(entry.fontDictOf)?.[0];
  if (start === undefined) return null;
  if (cff.readUInt8(start) === 0) return cff.subarray(start + 1, start + 1 + glyphCount);
  refuseUnless(cff.readUInt8(start) === 3, 'font dictionaries in another format');
  const dictionaries = new Uint8Array(glyphCount);
  const count = cff.readUInt16BE(start + 1);
  for (let range = 0; range < count; range += 1) {
    const at = start + 3 + 3 * range;
    dictionaries.fill(cff.readUInt8(at + 2), cff.readUInt16BE(at), cff.readUInt16BE(at + 3));
  }
  return dictionaries;
}
