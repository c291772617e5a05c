import { listNode, mapNode } from '../intake/rebuilt-values.ts';
import type { MapEntry, ValueNode } from '../intake/values.ts';

/** Digits as they were typed, which no number of JavaScript holds. */
export class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value on one line, in braces or brackets. */
export class OnOneLine {
  readonly value: YamlValue;

  constructor(value: YamlValue) {
    this.value = value;
  }
}

/** What is written as YAML: maps and lists in lines of their own but where it says otherwise. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | Digits
  | OnOneLine
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/** A map as the lines of a file, in its order; what is undefined, or an empty map or list, is left out. */
export function yamlText(map: { readonly [key: string]: YamlValue | undefined }): string {
  return linesOfMap(map, '').join('');
}

/**
 * What such a map is when its text is read again. It stands in a text of its own, of keys and scalars one after another.
 */
export function yamlNode(map: { readonly [key: string]: YamlValue | undefined }): {
  readonly node: ValueNode;
  readonly text: string;
} {
  const written = new WrittenScalars();
  const node = mapOf(map, isEmpty, written);
  return { node, text: written.text };
}

/** Scalars in the order in which they are written. */
class WrittenScalars {
  text = '';

  get end(): number {
    return this.text.length;
  }

  add(scalar: string): Pick<ValueNode, 'start' | 'end'> {
    const start = this.end;
    this.text += scalar;
    return { start, end: this.end };
  }
}

function mapOf(
  map: { readonly [key: string]: YamlValue | undefined },
  isLeftOut: (value: YamlValue) => boolean,
  written: WrittenScalars,
): ValueNode {
  const start = written.end;
  const entries = Object.entries(map).flatMap(([key, value]): [string, MapEntry][] =>
    value === undefined || isLeftOut(value)
      ? []
      : [[key, { key: written.add(key), value: nodeOf(value, isLeftOut, written) }]],
  );
  return mapNode(new Map(entries), { start, end: written.end });
}

/** On one line, what is empty is there to be seen. */
const leavesOutNothing = () => false;

function nodeOf(
  value: YamlValue,
  isLeftOut: (value: YamlValue) => boolean,
  written: WrittenScalars,
): ValueNode {
  if (value instanceof OnOneLine) return nodeOf(value.value, leavesOutNothing, written);
  if (value instanceof Digits)
    return { kind: 'scalar', ...written.add(value.text), data: Number(value.text), typed: value.text };
  if (isList(value)) {
    const start = written.end;
    const items = value.map((item) => nodeOf(item, isEmpty(item) ? leavesOutNothing : isLeftOut, written));
    return listNode(items, { start, end: written.end });
  }
  if (typeof value === 'object' && value !== null) return mapOf(value, isLeftOut, written);
  const typed = String(value);
  return { kind: 'scalar', ...written.add(typed), data: value, typed };
}

function linesOfMap(map: { readonly [key: string]: YamlValue | undefined }, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined || isEmpty(value)) return [];
    const start = `${indent}${scalarText(key)}:`;
    if (isPlain(value)) return [`${start} ${onItsLine(value)}\n`];
    return [`${start}\n`, ...linesWithin(value, `${indent}  `)];
  });
}

function linesWithin(value: YamlValue, indent: string): string[] {
  if (!isList(value)) return isMap(value) ? linesOfMap(value, indent) : [];
  return value.flatMap((item) => {
    if (isPlain(item) || isEmpty(item)) return [`${indent}- ${onItsLine(item)}\n`];
    const [first = '', ...rest] = linesWithin(item, `${indent}  `);
    return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
  });
}

function isPlain(value: YamlValue): boolean {
  return typeof value !== 'object' || value === null || value instanceof Digits || value instanceof OnOneLine;
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);

function isMap(value: YamlValue): value is { readonly [key: string]: YamlValue | undefined } {
  return !isPlain(value) && !isList(value);
}

/** Whether there is nothing in a map or a list; one on one line is there to be seen. */
export function isEmpty(value: YamlValue): boolean {
  if (isList(value)) return value.length === 0;
  return isMap(value) && Object.values(value).every((one) => one === undefined || isEmpty(one));
}

/** A value that has the rest of a line to itself: what ends one in brackets ends none here. */
function onItsLine(value: YamlValue): string {
  return typeof value === 'string' && plainOnLine.test(value) && !words.test(value)
    ? value
    : onOneLine(value);
}

const plainOnLine = /^\p{L}[\p{L}\p{M}\p{N} (),;.“”/%–-]*[^\s]$/u;

function onOneLine(value: YamlValue): string {
  if (value instanceof Digits) return value.text;
  if (value instanceof OnOneLine) return onOneLine(value.value);
  if (typeof value === 'string') return scalarText(value);
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isMap(value)) return String(value);
  const entries = Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : `${scalarText(key)}: ${onOneLine(one)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A text without quotes where no reader of YAML could take it for something else; otherwise as JSON writes it, which is YAML. */
function scalarText(text: string): string {
  const isText = /^\p{L}[\p{L}\p{M}\p{N} ()./-]*$/u.test(text) && !text.endsWith(' ') && !words.test(text);
  if (isText || /^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return JSON.stringify(text).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const words = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** What JSON writes as it is, and YAML does not know or takes for the end of a line. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
