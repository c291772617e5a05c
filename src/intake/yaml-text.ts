import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { charactersAt, controlCharacters, invisibleCharactersAt } from '../diagnostics/characters.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { type Place, SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { damageIn } from './damaged-text.ts';
import { error } from './finding-makers.ts';
import { oddSpacesIn, together } from './odd-spaces.ts';
import { plainYaml } from './plain-yaml.ts';
import type { MapEntry, ValueNode } from './values.ts';
import { reservedKeys } from './yaml-keys.ts';
import { syntaxFindings } from './yaml-problems.ts';
import { tooDeepAt } from './yaml-tokens.ts';

/** What a YAML text holds. `root` is `null` where its syntax is broken; then `findings` says why. */
export interface YamlContent {
  readonly root: ValueNode | null;
  readonly findings: readonly Finding[];
}

const parserOptions = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  // Asked below: the parser compares every key with every other.
  uniqueKeys: false,
  prettyErrors: false,
  // At "silent" the parser says nothing of further documents in the file.
  logLevel: 'error',
} as const;

/** Parses YAML 1.2 (core schema) into values with places. Keys are text; numbers keep their digits. */
export function parseYaml(source: SourceText): YamlContent {
  const long = lineStartAfter(source.text, most.lines);
  if (long !== null) {
    const place: Place = { source, start: long, end: long + 1 };
    const args = { exceeded: 'lines', limit: most.lines } as const;
    return { root: null, findings: [error('yaml-too-large', place, args)] };
  }
  const plain = plainYaml(source);
  return plain === null ? positionedYaml(source) : { root: plain, findings: [] };
}

/** Parses any YAML, and finds what is wrong with it. */
export function positionedYaml(source: SourceText): YamlContent {
  const deep = tooDeepAt(source.text, most.depth);
  if (deep !== null) {
    const place: Place = { source, start: deep, end: deep + 1 };
    return { root: null, findings: [error('yaml-too-deep', place, { detail: String(most.depth) })] };
  }
  const document = parseDocument(source.text, parserOptions);
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const spaces = spacesBehind(problems.length, source);
    return { root: null, findings: spaces.length > 0 ? spaces : syntaxFindings(problems, source) };
  }
  if (document.contents === null) {
    return {
      root: null,
      findings: [error('file-empty', source.whole, { hasComments: /^\s*#/.test(source.text) })],
    };
  }
  const builder = new NodeBuilder(source);
  const root = builder.nodeOf(document.contents, 0);
  return { root: builder.isTooLarge ? null : root, findings: builder.findings };
}

/** Where the line after so many begins; `null` where there are no more. */
function lineStartAfter(text: string, lines: number): number | null {
  // Each line has an end at least.
  if (text.length < lines) return null;
  let at = -1;
  for (let line = 0; line < lines; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return null;
  }
  return at + 1 < text.length ? at + 1 : null;
}

/** The spaces that are no plain ones, where the parser would have fewer problems if they were. */
function spacesBehind(problems: number, source: SourceText): readonly Finding[] {
  const found = oddSpacesIn(source);
  if (found.length === 0) return [];
  let spaced = '';
  let at = 0;
  for (const { place } of found) {
    const { start, end } = place;
    spaced += source.text.slice(at, start) + source.text.slice(start, end).replace(/[^\S\n]/g, ' ');
    at = end;
  }
  spaced += source.text.slice(at);
  const { errors, warnings } = parseDocument(spaced, parserOptions);
  const [first] = found;
  if (errors.length + warnings.length < problems || first === undefined) return together(found);
  // One line that is indented by others may be one problem before and after.
  return found.length < fewLines && found.every(({ fix }) => fix === null) ? found : [];
}

/** So few lines are looked at one by one. */
const fewLines = 5;

const limitsOfSize = {
  values: most.values,
  'aliased-values': most.aliasedValues,
  'aliased-characters': most.aliasedCharacters,
  // What is typed so deep has been refused before it was parsed.
  'aliased-depth': most.depth,
} as const;

type Exceeded = keyof typeof limitsOfSize;

class NodeBuilder {
  readonly findings: Finding[] = [];
  readonly #source: SourceText;
  readonly #anchored = new Map<string, ParsedNode>();
  #count = 0;
  #aliased = 0;
  #aliasedCharacters = 0;
  /** Where the alias stands whose values are built. */
  #alias: Alias.Parsed | null = null;
  isTooLarge = false;

  constructor(source: SourceText) {
    this.#source = source;
  }

  nodeOf(node: ParsedNode | null, depth: number): ValueNode {
    const [start, end] = node?.range ?? [0, 0];
    this.#count += 1;
    if (this.#alias !== null) this.#aliased += 1;
    if (this.#alias !== null && isScalar(node)) this.#aliasedCharacters += end - start;
    this.#remember(node);
    const exceeded = this.#exceeded(depth);
    if (exceeded !== null || this.isTooLarge) return this.#tooLarge(exceeded, start, end);
    if (isAlias(node)) return this.#aliasNode(node, depth, start, end);
    if (isMap(node)) return this.#mapNode(node, depth, start, end);
    if (isSeq(node)) return this.#listNode(node, depth, start, end);
    if (isScalar(node)) return this.#scalarNode(node, start, end);
    return { kind: 'scalar', start, end, data: null, typed: '' };
  }

  #exceeded(depth: number): Exceeded | null {
    if (this.#count > most.values) return 'values';
    if (this.#aliased > most.aliasedValues) return 'aliased-values';
    if (this.#aliasedCharacters > most.aliasedCharacters) return 'aliased-characters';
    return depth > most.depth ? 'aliased-depth' : null;
  }

  /** Keeps what an anchor names, for the aliases below it: the parser would look through the document for each. */
  #remember(node: ParsedNode | null): void {
    if (this.#alias !== null || node === null || isAlias(node) || node.anchor === undefined) return;
    this.#anchored.set(node.anchor, node);
  }

  #aliasNode(alias: Alias.Parsed, depth: number, start: number, end: number): ValueNode {
    const target = this.#anchored.get(alias.source);
    if (target === undefined) {
      const place: Place = { source: this.#source, start, end };
      this.findings.push(error('yaml-alias', place, { detail: alias.source }));
      return { kind: 'scalar', start, end, data: `*${alias.source}`, typed: alias.source };
    }
    const within = this.#alias;
    this.#alias = within ?? alias;
    const node = this.nodeOf(target, depth + 1);
    this.#alias = within;
    return { ...node, start, end };
  }

  #mapNode(map: YAMLMap.Parsed, depth: number, start: number, end: number): ValueNode {
    const entries = new Map<string, MapEntry>();
    const data: Record<string, unknown> = Object.create(null);
    const runs: { readonly place: Place; readonly keys: string[] }[] = [];
    let isRepeating = false;
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const [keyStart, keyEnd] = key.range;
      this.#remember(key);
      const keyPlace = (): Place => ({ source: this.#source, start: keyStart, end: keyEnd });
      if (reservedKeys.has(name)) {
        this.findings.push(error('yaml-reserved-key', keyPlace(), { detail: name }));
        continue;
      }
      if (entries.has(name)) {
        // Several on end have one cause.
        if (isRepeating) runs.at(-1)?.keys.push(name);
        else runs.push({ place: keyPlace(), keys: [name] });
        isRepeating = true;
        continue;
      }
      isRepeating = false;
      const node = value === null ? this.#nothingAt(keyEnd) : this.nodeOf(value, depth + 1);
      entries.set(name, { key: { start: keyStart, end: keyEnd }, value: node });
      data[name] = node.data;
    }
    const [first] = entries.keys();
    for (const { place, keys } of runs) {
      const isItem = keys[0] === first && this.#isBehindDash(start);
      this.findings.push(error('yaml-duplicate-key', place, { keys, isItem }));
    }
    return { kind: 'map', start, end, entries, data };
  }

  #isBehindDash(offset: number): boolean {
    const { start } = this.#source.placeOfLine(this.#source.lineOf(offset));
    return /^ *- +$/.test(this.#source.text.slice(start, offset));
  }

  #listNode(list: YAMLSeq.Parsed, depth: number, start: number, end: number): ValueNode {
    const items = list.items.map((item) => this.nodeOf(item, depth + 1));
    return { kind: 'list', start, end, items, data: items.map((item) => item.data) };
  }

  #scalarNode(scalar: Scalar.Parsed, start: number, end: number): ValueNode {
    const { value } = scalar;
    const typed = scalar.source ?? String(value);
    const place: Place = { source: this.#source, start, end };
    if (typeof value === 'number' && !/^-?\d+(\.\d+)?$/.test(typed)) {
      this.findings.push(error('number-notation', place, { text: typed }));
      return { kind: 'scalar', start, end, data: 0, typed: '0' };
    }
    if (typeof value === 'number' || typeof value === 'bigint') {
      const digits = typed.replace(/\D/g, '').length;
      if (digits > most.digits) {
        this.findings.push(error('number-too-long', place, { digits, limit: most.digits }));
        return { kind: 'scalar', start, end, data: 0, typed: '0' };
      }
    }
    if (typeof value === 'string') this.#findEscaped(value, place);
    if (typeof value === 'bigint') return { kind: 'scalar', start, end, data: Number(value), typed };
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', start, end, data: isPlain ? value : null, typed };
  }

  /** Finds characters that were written as escapes, such as "\\e", which the file's own text does not show. */
  #findEscaped(value: string, place: Place): void {
    if (!this.#source.text.slice(place.start, place.end).includes('\\')) return;
    // Of a text that is damaged as it stands, nothing new is to be said.
    const { source, ...span } = place;
    const isDamaged = damageIn(new SourceText('', source.text.slice(span.start, span.end))).places.length > 0;
    const [damage] = isDamaged ? [] : damageIn(new SourceText('', value)).findings;
    if (damage !== undefined) {
      this.findings.push({ ...damage, place, fix: null });
      return;
    }
    const [control] = charactersAt(value, controlCharacters);
    const [invisible] = invisibleCharactersAt(value);
    if (control !== undefined) {
      this.findings.push(error('control-character', place, { codePoint: control.codePoint }));
    }
    if (invisible !== undefined) {
      this.findings.push(
        error('invisible-character', place, {
          codePoint: invisible.codePoint,
          kind: 'other',
          choices: [],
          isFixable: false,
          lines: 1,
        }),
      );
    }
  }

  #nothingAt(offset: number): ValueNode {
    return { kind: 'scalar', start: offset, end: offset, data: null, typed: '' };
  }

  #tooLarge(exceeded: Exceeded | null, start: number, end: number): ValueNode {
    if (!this.isTooLarge && exceeded !== null) {
      this.isTooLarge = true;
      const [from, to] = this.#alias?.range ?? [start, end];
      const place: Place = { source: this.#source, start: from, end: to };
      this.findings.push(error('yaml-too-large', place, { exceeded, limit: limitsOfSize[exceeded] }));
    }
    return this.#nothingAt(start);
  }
}
