import { losesEndMark } from './end-marks.ts';
import { definitionOf, isParagraphs, type Schema, type SchemaName, schemaOf } from './schema-files.ts';
import { type TextKind, textKindAt } from './typed-paragraphs.ts';
import type { ValueNode } from './values.ts';

/** What a file's schema wants of the value at a place, and what the place makes of a text: all that is asked of each value. */
export interface Shape {
  /** What it may be; `null` for anything. */
  readonly types: ReadonlySet<string> | null;
  readonly choices: ReadonlySet<unknown> | null;
  readonly pattern: RegExp | null;
  /** In characters of UTF-16, of which there are no fewer than others. */
  readonly maxLength: number;
  readonly isDate: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly minItems: number;
  readonly maxItems: number;
  readonly required: readonly string[];
  /** What the entry of a key is to be like; `null` where there may be none, or it is not known here. */
  readonly entry: (key: string) => Shape | null;
  /** The same of the items of a list. */
  readonly item: () => Shape | null;
  /** Of two, the one that is meant by a value. */
  readonly either: ((node: ValueNode) => Shape | null) | null;
  readonly textKind: TextKind | null;
  readonly losesEndMark: boolean;
  /** Whether it is a list of paragraphs, and whether it is one of these. */
  readonly isParagraphs: boolean;
  readonly isParagraph: boolean;
}

const shapes = new Map<SchemaName, Shape | null>();

/** The shape of a file's values; `null` where its schema says what is not known here. */
export function shapeOf(name: SchemaName): Shape | null {
  let shape = shapes.get(name);
  if (shape === undefined) {
    shape = shapeAt(name, [], schemaOf(name));
    shapes.set(name, shape);
  }
  return shape;
}

/** What says nothing of what a value may be. */
const annotations = ['$schema', '$id', '$defs', '$ref', 'title', 'description', 'examples', 'default'];
const known: ReadonlySet<string> = new Set([
  ...[
    'type',
    'enum',
    'pattern',
    'maxLength',
    'format',
    'minimum',
    'maximum',
    'minItems',
    'maxItems',
    'items',
  ],
  ...['required', 'properties', 'additionalProperties', 'propertyNames', 'if', 'then', 'else'],
]);

/** What a schema says, with what the definition says that it refers to; `null` where that can't be one. */
function wholeOf(schema: Schema): Schema | null {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return own;
  const definition = definitionOf($ref);
  const referred = definition === null ? null : wholeOf(definition);
  const isSaidTwice = (key: string) => !annotations.includes(key) && Object.hasOwn(own, key);
  return referred === null || Object.keys(referred).some(isSaidTwice) ? null : { ...referred, ...own };
}

function shapeAt(name: SchemaName, path: readonly string[], schema: Schema): Shape | null {
  const whole = wholeOf(schema);
  if (whole === null) return null;
  const keywords = Object.keys(whole).filter((key) => !annotations.includes(key));
  if (keywords.some((key) => !known.has(key)) || (whole.format ?? 'date') !== 'date') return null;
  const isChoice = whole.if !== undefined;
  if (isChoice && keywords.length > 3) return null;
  return {
    types: whole.type === undefined ? null : new Set([whole.type].flat()),
    choices: whole.enum === undefined ? null : new Set(whole.enum),
    pattern: whole.pattern === undefined ? null : new RegExp(whole.pattern, 'u'),
    maxLength: whole.maxLength ?? Number.POSITIVE_INFINITY,
    isDate: whole.format === 'date',
    minimum: whole.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: whole.maximum ?? Number.POSITIVE_INFINITY,
    minItems: whole.minItems ?? 0,
    maxItems: whole.maxItems ?? Number.POSITIVE_INFINITY,
    required: whole.required ?? [],
    entry: entriesAt(name, path, whole),
    item: itemsAt(name, path, whole),
    either: isChoice ? choiceAt(name, path, whole) : null,
    textKind: textKindAt(name, path),
    losesEndMark: losesEndMark(name, path),
    isParagraphs: isParagraphs(name, path),
    isParagraph: isParagraphs(name, path.slice(0, -1)),
  };
}

/** No key of any map, so that it stands for whatever ids there are. */
const anyId = '';
/** Keys that say what a text is wherever they stand: see `isProse`. */
const tellingKeys = ['as', 'closing'];
/** As many ids are remembered: there are no more of anything but units. */
const mostRemembered = 1000;

function entriesAt(name: SchemaName, path: readonly string[], schema: Schema): Shape['entry'] {
  const { properties = {}, additionalProperties, propertyNames } = schema;
  const isKey = propertyNames === undefined ? () => true : keyTest(propertyNames);
  const shapes = new Map<string, Shape | null>();
  let ofIds: Shape | null | undefined;
  const madeOf = (key: string): Shape | null => {
    if (!isKey(key)) return null;
    const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (property !== undefined) return shapeAt(name, [...path, key], property);
    if (typeof additionalProperties !== 'object') return null;
    if (tellingKeys.includes(key)) return shapeAt(name, [...path, key], additionalProperties);
    if (ofIds === undefined) ofIds = shapeAt(name, [...path, anyId], additionalProperties);
    return ofIds;
  };
  return (key) => {
    let shape = shapes.get(key);
    if (shape === undefined) {
      shape = madeOf(key);
      if (shapes.size < mostRemembered) shapes.set(key, shape);
    }
    return shape;
  };
}

/** Whether keys are as a schema wants them; none is where that says more than is known here. */
function keyTest(schema: Schema): (key: string) => boolean {
  const { type, pattern, maxLength = Number.POSITIVE_INFINITY, ...more } = wholeOf(schema) ?? { format: '' };
  const isMore = Object.keys(more).some((key) => !annotations.includes(key));
  if (isMore || type !== 'string' || pattern === undefined) return () => false;
  const expression = new RegExp(pattern, 'u');
  return (key) => key.length <= maxLength && expression.test(key);
}

function itemsAt(name: SchemaName, path: readonly string[], { items }: Schema): Shape['item'] {
  let shape: Shape | null | undefined;
  return () => {
    if (shape === undefined) shape = items === undefined ? null : shapeAt(name, [...path, '0'], items);
    return shape;
  };
}

/** The choice between two schemas by what a value is, and which keys it has: nothing else is asked of it. */
function choiceAt(name: SchemaName, path: readonly string[], schema: Schema): Shape['either'] {
  const condition = schema.if === undefined ? null : wholeOf(schema.if);
  const [chosen, otherwise] = [schema.then, schema.else].map((one) =>
    one === undefined ? null : shapeAt(name, path, one),
  );
  const { type, required = [], properties = {}, ...more } = condition ?? { format: '' };
  const asksNothing = Object.values(properties).every((one) => Object.keys(one).length === 0);
  const isKnown = typeof type === 'string' && asksNothing && Object.keys(more).length === 0;
  return (node) => {
    if (!isKnown) return null;
    const hasKeys = node.kind !== 'map' || required.every((key) => node.entries.has(key));
    return (typeOf(node) === type && hasKeys ? chosen : otherwise) ?? null;
  };
}

/** What JSON Schema calls a value. */
export function typeOf(node: ValueNode): string {
  if (node.kind === 'map') return 'object';
  if (node.kind === 'list') return 'array';
  return node.data === null ? 'null' : typeof node.data;
}
