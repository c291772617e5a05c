import type { SourceText } from '../diagnostics/source-text.ts';
import { isRealDate } from '../vietnamese/dates.ts';
import { withoutMark } from './end-marks.ts';
import type { IntakeFinding } from './finding-makers.ts';
import type { SchemaName } from './schema-files.ts';
import { isPlainlySpaced, takenText } from './typed-paragraphs.ts';
import { putIn } from './value-paths.ts';
import { type Shape, shapeOf, typeOf } from './value-shapes.ts';
import type { ValueNode } from './values.ts';

type MapNode = Extract<ValueNode, { kind: 'map' }>;
type ListNode = Extract<ValueNode, { kind: 'list' }>;
type ScalarNode = Extract<ValueNode, { kind: 'scalar' }>;

/**
 * Takes the values of a file that is plainly as its schema wants it, as nearly all are, in one walk: of these every closer look
 * finds and changes what this one does.
 * @returns what is unclear in its texts; `null` where it takes closer looks to say what is wrong, and nothing was changed
 */
export function takeSoundValues(
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): readonly IntakeFinding[] | null {
  const shape = shapeOf(name);
  if (shape === null || root.kind !== 'map') return null;
  const walk = new SoundWalk(source);
  if (!walk.isSound(root, shape)) return null;
  for (const change of walk.changes) change();
  return walk.findings;
}

class SoundWalk {
  readonly findings: IntakeFinding[] = [];
  readonly changes: (() => void)[] = [];
  readonly #source: SourceText;
  readonly #isPlain: boolean;
  /** Where the walk has come, and where the line of that ends. */
  #at = 0;
  #lineEnd = -1;

  constructor(source: SourceText) {
    this.#source = source;
    this.#isPlain = isPlainlySpaced(source);
  }

  isSound(node: MapNode | ListNode, shape: Shape): boolean {
    if (shape.either !== null) {
      const meant = shape.either(node);
      return meant !== null && this.isSound(node, meant);
    }
    if (shape.types !== null && !shape.types.has(typeOf(node))) return false;
    if (shape.choices !== null) return false;
    return node.kind === 'map' ? this.#isSoundMap(node, shape) : this.#isSoundList(node, shape);
  }

  #isSoundMap(map: MapNode, { required, entry }: Shape): boolean {
    const { text } = this.#source;
    const isInBraces = text[map.start] === '{';
    for (const key of required) if (!map.entries.has(key)) return false;
    for (const [key, { key: place, value }] of map.entries) {
      // What stands there without a colon may be a part of the text before it.
      if (isInBraces && text[place.end] !== ':') return false;
      const shape = entry(key);
      if (shape === null || !this.#isSoundChild(value, shape, map, key)) return false;
    }
    return true;
  }

  #isSoundList(list: ListNode, shape: Shape): boolean {
    const { length } = list.items;
    if (length < shape.minItems || length > shape.maxItems) return false;
    // Paragraphs in brackets may be one that is torn at its commas.
    if (shape.isParagraphs && length > 1 && this.#source.text[list.start] === '[') return false;
    const item = shape.item();
    return item !== null && list.items.every((one, index) => this.#isSoundChild(one, item, list, index));
  }

  #isSoundChild(node: ValueNode, shape: Shape, holder: MapNode | ListNode, key: string | number): boolean {
    if (node.kind !== 'scalar') return this.isSound(node, shape);
    const meant = shape.either === null ? shape : shape.either(node);
    if (meant === null || meant.either !== null) return false;
    if (typeof node.data !== 'string') return isSoundScalar(node, meant);
    const taken = this.#textTaken(node, meant);
    if (taken === null || !isSoundScalar(taken, meant)) return false;
    if (taken !== node) this.changes.push(() => putIn(holder, String(key), taken));
    return true;
  }

  /** A text as it is taken; `null` where a part of it may be taken for a comment. */
  #textTaken(node: ScalarNode, { textKind, losesEndMark, isParagraph }: Shape): ScalarNode | null {
    if (isParagraph && this.#source.text.startsWith(' #', node.end)) return null;
    let taken = node;
    if (textKind !== null && (!this.#isPlain || this.#lineEndFrom(node.start) < node.end)) {
      const inLines = takenText(this.#source, node, textKind, this.#isPlain);
      if (inLines !== null) taken = inLines.node;
      if (inLines?.finding) this.findings.push(inLines.finding);
    }
    return losesEndMark ? withoutMark(taken) : taken;
  }

  #lineEndFrom(offset: number): number {
    // What an alias stands for stands further above.
    if (offset < this.#at || offset > this.#lineEnd) {
      const found = this.#source.text.indexOf('\n', offset);
      this.#lineEnd = found === -1 ? this.#source.text.length : found;
    }
    this.#at = offset;
    return this.#lineEnd;
  }
}

function isSoundScalar(node: ScalarNode, shape: Shape): boolean {
  const { data } = node;
  if (shape.choices !== null && !shape.choices.has(data)) return false;
  if (typeof data === 'number') return isSoundNumber(data, node.typed, shape);
  if (shape.types !== null && !shape.types.has(typeOf(node))) return false;
  return typeof data !== 'string' || isSoundText(data, shape);
}

function isSoundNumber(data: number, typed: string, { types, minimum, maximum }: Shape): boolean {
  // "1.000" is a whole number to YAML, and may be a thousand to who typed it.
  const isWhole = Number.isInteger(data) && !typed.includes('.');
  const isOfType = types === null || types.has('number') || (isWhole && types.has('integer'));
  return isOfType && Number.isFinite(data) && data >= minimum && data <= maximum;
}

function isSoundText(data: string, { pattern, maxLength, isDate }: Shape): boolean {
  if (data.length > maxLength || (pattern !== null && !pattern.test(data))) return false;
  return !isDate || (/^\d{4}-\d\d-\d\d$/.test(data) && isRealDate(data));
}
