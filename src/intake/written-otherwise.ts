import type { SourceText } from '../diagnostics/source-text.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { numberReadings } from '../vietnamese/numbers.ts';
import { slug } from '../vietnamese/slug.ts';
import { type Schema, type SchemaName, schemaAt } from './schema-files.ts';
import { quotedText } from './typed-lines.ts';
import type { ValueNode } from './values.ts';

/** A way to write something: the lines that are to be typed. What is not known is left as "…". */
export type Way = readonly string[];

/** How a value of the wrong kind is to be written: each way in which it may be meant. */
export function waysToWrite(
  name: SchemaName,
  path: readonly string[],
  source: SourceText,
  node: ValueNode,
): readonly Way[] {
  const schema = schemaAt(name, path);
  const key = path.at(-1) ?? '';
  const head = /^\d+$/.test(key) ? '- ' : `${key}: `;
  switch (schema?.type) {
    case 'array': {
      const item = schemaAt(name, [...path, '0']);
      const groups = waysOfGroups(item, node);
      const ways = groups.length > 0 ? groups : waysOfList(itemFor(item, node), source, node);
      return ways.map((way) =>
        isOnLineOf(key, source, node) ? [`${key}:`, ...way.map((line) => `  ${line}`)] : way,
      );
    }
    case 'string':
      return node.kind === 'map' && head === '- ' ? [[`- ${quotedText(saidAt(source, node))}`]] : [];
    case 'object': {
      const ways = waysOfEntries(schema, source, node);
      if (ways.length > 0) return ways.map((entries) => [`${head}{ ${entries} }`]);
      const shape = shapeOf(schema, node);
      return shape === null ? [] : [[`${head}{ ${shape} }`]];
    }
    default:
      return [];
  }
}

/** Lists by the names of what they are about, as groups that each have a name and a list. */
function waysOfGroups(item: Schema | null, node: ValueNode): Way[] {
  const group = item?.alternatives?.find(({ required = [] }) => required.length === 2);
  const [name, list] = group?.required ?? [];
  if (node.kind !== 'map' || name === undefined || list === undefined) return [];
  const entries = [...node.entries].filter(([, { value }]) => value.kind === 'list');
  if (entries.length < node.entries.size) return [];
  return [entries.slice(0, 2).flatMap(([key]) => [`- ${name}: ${inBraces(key)}`, `  ${list}:`, '    - …'])];
}

/** What an item of a list is: of a choice, what has the entries that stand there. */
function itemFor(item: Schema | null, node: ValueNode): Schema | null {
  const keys = node.kind === 'map' ? [...node.entries.keys()] : [];
  const isMeant = ({ properties = {} }: Schema) => keys.every((key) => Object.hasOwn(properties, key));
  return (keys.length > 0 ? item?.alternatives?.find(isMeant) : undefined) ?? item;
}

/** Whether a value stands on the line of its key, where no list with dashes can begin. */
function isOnLineOf(key: string, source: SourceText, { start }: ValueNode): boolean {
  return source.line(source.lineOf(start)).trimStart().replace(/^- +/, '').startsWith(`${key}:`);
}

/** What a value looks like that has to be there; `null` where a word is enough. */
export function shapeAt(name: SchemaName, path: readonly string[]): Way | null {
  const schema = schemaAt(name, path);
  const key = path.at(-1) ?? '';
  if (schema?.type === 'array') {
    const item = shapeOf(schemaAt(name, [...path, '0']));
    return [`${key}:`, `  - ${item === null ? '…' : `{ ${item} }`}`];
  }
  const shape = shapeOf(schema);
  return shape === null ? null : [`${key}: { ${shape} }`];
}

/** Whether a text says that there is nothing. */
export function isForNothing(text: string): boolean {
  return (
    isMark(text) || /^(?:khong|khong-co|khong-co-gi|khong-ap-dung|chua-co|n-a|na|x)$/.test(slug(text) ?? '')
  );
}

/** Whether a text is no more than a mark: a dash, or the dots of a line that is to be filled in. */
export const isMark = (text: string): boolean =>
  /^(?:[-–—−]{1,3}|\?|[.…_]+|[.…_]+\/[.…_]+(?:\/(?:[.…_]+|\d{4}))?|\/)$/.test(text.trim());

function saidAt(source: SourceText, { start, end }: ValueNode): string {
  return onOneLine(source.text.slice(start, end)).trim();
}

/** Marks that stand before items in letters. */
const mark = /^[+*•·●▪◦–—−-]\s*/u;
const ordinal = /^(?:\d{1,2}[.)]|[a-zđ]\))\s/u;

/** A text, or entries that are none, as the items of a list. */
function waysOfList(item: Schema | null, source: SourceText, node: ValueNode): Way[] {
  if (item?.type === 'object') return waysOfListOfEntries(item, source, node);
  const typed = source.text.slice(node.start, node.end);
  const lines = (/^[>|]/.test(typed) ? String(node.data) : typed)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const isItem = (line: string) => mark.test(line) || ordinal.test(line) || node.kind === 'map';
  const each = lines.map((line) => itemOf(line.replace(mark, '')));
  if (lines.length < 2 || lines.every(isItem)) return [each];
  const items: string[] = [];
  for (const line of lines) {
    if (items.length === 0 || isItem(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop()} ${line}`);
  }
  const joined = items.map(itemOf);
  // Lines without marks may each be an item, or one that was broken.
  return lines.some(isItem) ? [joined] : [each, joined];
}

function itemOf(text: string): string {
  return `- ${isSafe(text) ? text : quotedText(text.replace(/^"(.*)"$/, '$1'))}`;
}

/** Items with entries: a dash is missing before the first, or all is. */
function waysOfListOfEntries(item: Schema, source: SourceText, node: ValueNode): Way[] {
  if (node.kind === 'scalar') {
    const shape = shapeOf(item);
    return isForNothing(String(node.data)) || shape === null ? [] : [[`- { ${shape} }`]];
  }
  if (node.kind !== 'map') return [];
  const column = source.position(node.start).column - 1;
  const lines = source.text.slice(node.start, node.end).trimEnd().split('\n').slice(0, mostLines);
  return [lines.map((line, index) => withoutHint(index === 0 ? `- ${line}` : `  ${line.slice(column)}`))];
}

const withoutHint = (line: string): string => line.split(' #', 1)[0]?.trimEnd() ?? '';

/** More lines are not shown. */
const mostLines = 6;

/** Whether YAML takes a text for itself without quotes. */
function isSafe(text: string): boolean {
  return !/: |:$|\s#|^["'[\]{}>|*&!%@`#,?-]/.test(text);
}

/** What is said in the place of a map, as the entries that it may stand for. */
function waysOfEntries({ properties = {} }: Schema, source: SourceText, node: ValueNode): string[] {
  if ('number' in properties && 'date' in properties) return [decisionIn(saidAt(source, node))];
  if (node.kind !== 'scalar' || typeof node.data === 'boolean') return [];
  const text = typeof node.data === 'number' ? node.typed : onOneLine(String(node.data ?? '')).trim();
  if ('actual' in properties) return figuresIn(text);
  if (!('level' in properties)) return [];
  return isForNothing(text) ? [reasonIn(text)] : [`level: ${inBraces(text)}`];
}

function figuresIn(text: string): string[] {
  const { values } = numberReadings(text);
  return values.length > 0 ? values.map((value) => `actual: ${value}`) : ['actual: 0', reasonIn(text)];
}

function reasonIn(text: string): string {
  return `notApplicable: ${isMark(text) ? '…' : inBraces(text)}`;
}

function inBraces(text: string): string {
  return isSafe(text) && !text.includes(',') ? text : quotedText(text);
}

/** "Số 15/QĐ-UBND ngày 19/8/2025" as a number and a date. */
function decisionIn(text: string): string {
  const [, day, month, year] = /(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/i.exec(text) ?? [];
  const [typed] = /(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/.exec(text) ?? [];
  const isIso = typed !== undefined && /^\d{4}-/.test(typed);
  const date = parsedDate(year === undefined ? (typed ?? '') : `${day}/${month}/${year}`);
  const words = text.split(/[\s,;]/).filter((word) => /^\d/.test(word) && word.includes('/'));
  const number = words.find((word) => /\p{L}/u.test(word)) ?? '…';
  return `number: ${number}, date: ${isIso ? typed : (date ?? '…')}`;
}

/**
 * The entries that a map must have, by their keys; `null` where it need not have any.
 * @param node what stands in its place: a text is that of the only entry
 */
function shapeOf(schema: Schema | null, node?: ValueNode): string | null {
  const { required = [] } = schema ?? {};
  if (required.length === 1 && node?.kind === 'scalar' && typeof node.data === 'string') {
    return `${required[0]}: ${inBraces(onOneLine(node.data).trim())}`;
  }
  return required.length === 0 ? null : required.map((key) => `${key}: …`).join(', ');
}
