import type { TextEdit } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { idInYaml, slug } from '../vietnamese/slug.ts';
import { errorOfChosen } from './choices.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { isFormHint } from './form-hints.ts';
import { declaresId, freeId } from './ids.ts';
import { symbolForm } from './letterhead-symbol.ts';
import { oddSpacesOn } from './odd-spaces.ts';
import { patterns, type Schema, type SchemaName, schemaAt, titlesIn } from './schema-files.ts';
import { smartMarkOn } from './smart-punctuation.ts';
import { numbersIn } from './typed-numbers.ts';
import { unknownKey } from './unknown-key.ts';
import type { SchemaError } from './validators.generated.js';
import { endOnLine, headOf, keyPlace, nodeAt, pathOf } from './value-paths.ts';
import type { ValueNode } from './values.ts';
import { isForNothing, isMark, shapeAt, waysToWrite } from './written-otherwise.ts';

/** The finding behind an error of a schema; where a smart mark is behind that, it says so instead. */
export function findingOf(
  problem: SchemaError,
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): IntakeFinding {
  const open = leftOpen(problem, name, source, root);
  if (open !== null) return open;
  const finding = schemaFinding(problem, name, source, root);
  if (finding.code === 'missing-key') return finding;
  const line = source.lineOf(finding.place.start);
  const spaces = oddSpacesOn(source, line, true);
  if (spaces !== null) return spaces;
  const smart = smartMarkOn(source, line);
  return smart === null ? finding : error('smart-punctuation', smart.place, smart);
}

/** The finding behind an error of a schema, as the schema sees it. */
export function schemaFinding(
  found: SchemaError,
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): IntakeFinding {
  const path = pathOf(found.instancePath);
  const node = nodeAt(root, path) ?? root;
  const place: Place = { source, start: node.start, end: endOnLine(source, node) };
  const schema = schemaAt(name, path);
  const title = schema?.title ?? null;
  const problem = errorOfChosen(found, node, schema);
  const { params } = problem;
  switch (problem.keyword) {
    case 'additionalProperties':
      return unknownKey(source, node, String(params.additionalProperty), schema, problem.alsoKnown);
    case 'required': {
      const key = String(params.missingProperty);
      const missing = schemaAt(name, [...path, key]);
      return error('missing-key', headOf(source, root, path), {
        key,
        title: missing?.title ?? null,
        isInBraces: source.text[node.start] === '{',
        beside: besideIn(source, node),
        lines: shapeAt(name, [...path, key]) ?? [`${key}: …`],
      });
    }
    case 'propertyNames': {
      const key = String(params.propertyName);
      return error('invalid-value', keyPlace(source, node, key), {
        problem: 'id',
        title,
        suggestion: null,
        isDeclared: false,
      });
    }
    case 'type':
      return schema?.format === 'date' && typeof node.data === 'number'
        ? noDate(place, node, { title, root })
        : wrongType(place, node, { name, path, root, title, expected: [params.type].flat().map(String) });
    case 'enum':
      return wrongChoice(place, node, schema, [params.allowedValues].flat().map(String));
    case 'pattern': {
      const declared = declaresId(name, path) ? nodeAt(root, path.slice(0, -2)) : null;
      const example = symbolForm(name, problem.instancePath, root)?.example ?? schema?.examples?.[0] ?? null;
      if (params.pattern === patterns.text) return blank(place, { name, path, root, title });
      const missed = patternProblem(params.pattern, node, example, declared, declaresId(name, path));
      const id = missed.problem === 'id' ? missed.suggestion : null;
      const fix = id === null ? null : replacing(node, idInYaml(id));
      return error('invalid-value', place, { title, ...missed }, fix);
    }
    case 'format':
      return noDate(place, node, { title, root });
    case 'minimum':
    case 'maximum':
      return error('invalid-value', place, { problem: problem.keyword, title, limit: Number(params.limit) });
    case 'minItems': {
      const isRequired = schemaAt(name, path.slice(0, -1))?.required?.includes(path.at(-1) ?? '') === true;
      const limit = Number(params.limit);
      return error('invalid-value', place, { problem: 'too-few', title, limit, isRequired });
    }
    case 'maxItems':
      return error('invalid-value', place, {
        problem: 'too-many',
        title,
        count: node.kind === 'list' ? node.items.length : 0,
        limit: Number(params.limit),
      });
    case 'maxLength': {
      const isPrinted = schema?.pattern === patterns.text;
      const length = [...String(node.data)].length;
      return error('invalid-value', place, {
        problem: 'too-long',
        title,
        length,
        limit: Number(params.limit),
        isPrinted,
      });
    }
    default:
      return error('invalid-value', place, {
        problem: 'other',
        title,
        detail: problem.keyword,
      });
  }
}

/** A date or an id that is no more than the dots of a line to be filled in. */
function leftOpen(
  { keyword, instancePath, params }: SchemaError,
  name: SchemaName,
  source: SourceText,
  root: ValueNode,
): IntakeFinding | null {
  const path = pathOf(instancePath);
  const node = nodeAt(root, path);
  const isDateOrId = keyword === 'format' || params.pattern === patterns.id;
  if (!isDateOrId || typeof node?.data !== 'string' || !isMark(node.data) || declaresId(name, path))
    return null;
  const title = schemaAt(name, path)?.title ?? null;
  const place = { source, start: node.start, end: node.end };
  return error('yaml-dash-for-nothing', place, { key: path.at(-1) ?? '', title, mark: node.data });
}

/** An entry of one line in a map that an entry lacks, below which that may be put; `null` where there is none. */
function besideIn(source: SourceText, node: ValueNode): { key: string; indent: number } | null {
  if (node.kind !== 'map') return null;
  for (const [name, { key, value }] of node.entries) {
    if (value.kind !== 'scalar' || source.lineOf(key.start) !== source.lineOf(value.end)) continue;
    if (value.data !== null) return { key: name, indent: source.position(key.start).column - 1 };
  }
  return null;
}

/** Where a value stands in a file, and what it is called. */
interface Where {
  readonly name: SchemaName;
  readonly path: readonly string[];
  readonly root: ValueNode;
  readonly title: string | null;
}

function wrongType(
  place: Place,
  node: ValueNode,
  { expected, ...where }: Where & { readonly expected: readonly string[] },
): IntakeFinding {
  if (node.data === null) return blank(place, where);
  const { name, path, title } = where;
  const key = path.at(-1) ?? '';
  const isNumber = expected.includes('number') || expected.includes('integer');
  if (isNumber && typeof node.data === 'string' && isForNothing(node.data)) {
    return error('yaml-dash-for-nothing', place, { key, title, mark: node.data });
  }
  const { readings, certain, letter } = numbersIn(node, expected);
  const found = typeOf(node);
  const written = waysToWrite(name, path, place.source, node);
  const [[line = ''] = []] = written;
  if (found === 'object' && line !== '' && expected.includes('string')) {
    if (!line.includes(':')) return error('yaml-bad-character', place, { detail: '', written: line });
    return error('yaml-colon-in-text', place, { lines: written.flat() });
  }
  return error(
    'invalid-value',
    place,
    { problem: 'type', title, expected, found, readings, letter, written, keys: keysAt(where) },
    replacing(node, certain),
  );
}

/** A value that is blank, and what would be blank as well without it. */
function blank(place: Place, { name, path, root, title }: Where): IntakeFinding {
  const key = path.at(-1) ?? '';
  const around = path.slice(0, -1);
  const parent = nodeAt(root, around);
  const isRequired = schemaAt(name, around)?.required?.includes(key) === true;
  // Where figures or levels are due, their absence is a finding of its own.
  const holder = holderOf(name, path) ?? holderOf(name, around);
  const isAlone =
    holder === null &&
    around.length > 0 &&
    ((parent?.kind === 'map' && [...parent.entries.values()].every(({ value }) => value.data === null)) ||
      (parent?.kind === 'list' && parent.items.every(({ data }) => data === null)));
  const alsoBlank = isAlone ? (around.at(-1) ?? null) : null;
  const shape = isRequired ? shapeAt(name, path) : null;
  const comment = holderOf(name, path) === null ? typedAsComment(place) : null;
  const args = { key, holder: holderOf(name, path), isRequired, alsoBlank, shape, comment };
  return error('invalid-value', place, { problem: 'blank', title, ...args });
}

/** What a person typed behind the "#" of a line: what a form does not say there. */
function typedAsComment({ source, start }: Place): string | null {
  const line = source.line(source.lineOf(start)).slice(0, longestLine);
  const text = line.slice(line.indexOf('#') + 1).trim();
  const isOfForm =
    isFormHint(text) || /^(?:chọn một: |mã |tên |tổng điểm, tối đa [\d.]+$|review-ignore )/.test(text);
  return text === '' || !line.includes('#') || isOfForm ? null : text.slice(0, 60);
}

/** Longer lines are no lines of forms. */
const longestLine = 1000;

/** Whether a map is of a figure or of a rating. */
function holderOf(name: SchemaName, path: readonly string[]): 'figure' | 'rating' | null {
  const { properties = {} } = schemaAt(name, path) ?? {};
  if ('actual' in properties) return 'figure';
  return 'level' in properties && 'notApplicable' in properties ? 'rating' : null;
}

/** The keys that may stand below a key, and what they are called. */
function keysAt({ name, path }: Where): readonly { readonly key: string; readonly title: string | null }[] {
  const { properties = {} } = schemaAt(name, path) ?? {};
  const titles = titlesIn({ properties });
  return Object.keys(properties).map((key) => ({ key, title: titles.get(key) ?? null }));
}

function wrongChoice(
  place: Place,
  node: ValueNode,
  schema: Schema | null,
  choices: readonly string[],
): IntakeFinding {
  const typed = textIn(node);
  const named = choices.filter((choice) => isCalled(typed, termFor(choice, schema)));
  const { likely, certain } =
    named.length > 0 ? { likely: named, certain: named[0] ?? null } : guessed(typed, choices);
  const [suggestion = null] = likely;
  const terms = choices.map((choice) => termFor(choice, schema));
  const title = schema?.title ?? null;
  return error(
    'invalid-value',
    place,
    { problem: 'choice', title, choices, terms, suggestion },
    replacing(node, named.length > 1 ? null : certain),
  );
}

/** What is typed as a value, also where it is the only one in brackets; none of what holds more. */
function textIn(node: ValueNode): string {
  if (node.kind === 'scalar') return String(node.data);
  const [item, ...others] = node.kind === 'list' ? node.items : [];
  return item?.kind === 'scalar' && others.length === 0 ? String(item.data) : '';
}

/** Whether a text is what a choice is called, with or without its marks. */
function isCalled(text: string, term: string | null): boolean {
  if (term === null) return false;
  return matchKey(term) === matchKey(text) || slug(term) === text.toLowerCase().replace(/[ _]/g, '-');
}

/** What a choice is called in the description of its schema: "collective: tập thể; individual: cá nhân." */
function termFor(choice: string, schema: Schema | null): string | null {
  const term = (schema?.description ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${choice}: `));
  return term?.slice(choice.length + 2).replace(/[,.].*$/s, '') ?? null;
}

/** The edit that puts a text in the place of a value. */
function replacing({ start, end }: ValueNode, text: string | null): TextEdit | null {
  return text === null ? null : { start, end, text };
}

function noDate(
  place: Place,
  node: ValueNode,
  { title, root }: Pick<Where, 'title' | 'root'>,
): IntakeFinding {
  const suggestion = isoDate(node);
  const args = { title, suggestion: suggestion ?? ofYear(node, root) };
  return error('invalid-value', place, { problem: 'date', ...args }, replacing(node, suggestion));
}

/** "28/11" in the year that the file is about; which is for a person to say. */
function ofYear(node: ValueNode, root: ValueNode): string | null {
  const year = nodeAt(root, ['year'])?.data;
  const isDay = node.kind === 'scalar' && typeof node.data === 'string' && typeof year === 'number';
  return isDay ? parsedDate(`${String(node.data).replace(/[.-]/g, '/')}/${year}`) : null;
}

/** "13/12/2023", "2023/12/13" or "20231213" typed where a date is meant, as the files write it. */
function isoDate(node: ValueNode): string | null {
  if (node.kind !== 'scalar') return null;
  const [, year, month, day] = /^((?:19|20)\d\d)[/.]?(\d\d)[/.]?(\d\d)$/.exec(node.typed) ?? [];
  return parsedDate(year === undefined ? String(node.data) : `${day}/${month}/${year}`);
}

/** @param declared the list of things of which an id is declared there; `null` where none is */
function patternProblem(
  pattern: unknown,
  node: ValueNode,
  example: string | null,
  declared: ValueNode | null,
  isDeclared: boolean,
) {
  if (pattern === patterns.id)
    return { problem: 'id', suggestion: freeId(String(node.data), declared), isDeclared } as const;
  return { problem: 'pattern', example } as const;
}

function typeOf(node: ValueNode): string {
  if (node.kind === 'map') return 'object';
  return node.kind === 'list' ? 'array' : typeof node.data;
}
