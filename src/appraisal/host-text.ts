import { namesCellOfFile } from '../diagnostics/form-cells.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { type Entry, linesOf, scalar } from '../forms/submission-lines.ts';
import { inline } from '../forms/yaml/unused-lines.ts';
import type { MapEntry, ValueNode } from '../intake/values.ts';
import { parseYaml } from '../intake/yaml-text.ts';
import { commentsIn } from '../intake/yaml-tokens.ts';

/** What is to stand below a key of host.yaml: more keys, or a value with the cell that it came from. */
export type Branch = ReadonlyMap<string, Branch | Leaf>;

/** A value that is to stand there. */
export interface Leaf {
  /** As YAML writes it in block style. */
  readonly written: string;
  /** As it does within braces. */
  readonly inBraces: string;
  /** What a text holds; `null` of numbers and days, which are as they are written. */
  readonly text: string | null;
  /** The cell that it came from: "phieu.xlsx, Phụ lục I!F12"; empty where it came from none. */
  readonly at: string;
}

/** A text as a value of host.yaml. */
export function textLeaf(text: string, at: string): Leaf {
  // In quotes it stands on one line, as the cell behind it does.
  if (/[\n\r\u0085\u2028\u2029]/.test(text)) {
    const quoted = JSON.stringify(text);
    return { written: quoted, inBraces: quoted, text, at };
  }
  // What is within braces has to be written with more care.
  const [inBraces = ''] = /(?<=^\[ ).*(?= \]$)/su.exec(inline([text])) ?? [];
  return { written: scalar(text), inBraces, text, at };
}

/** A number or a day as one. */
export function bareLeaf(written: string, at: string): Leaf {
  return { written, inBraces: written, text: null, at };
}

/**
 * A text of YAML in which some values stand in their places besides, and all else as it did: order, comments, layout.
 * @param isReplaced whether what stands at a path is to make way for what is put there, with all that is below it
 * @returns `null` where that can't be done without changing anything else
 */
export function withValues(
  text: string,
  values: Branch,
  isReplaced: (path: readonly string[]) => boolean,
): string | null {
  const source = new SourceText('', text);
  const { root } = parseYaml(source);
  if (root?.kind !== 'map') return null;
  const edits: Edit[] = [];
  if (!new Editor(source, edits, isReplaced).addTo(root, values, [])) return null;
  const after = edited(text, edits);
  return isAsMeant(source, root, after, values, isReplaced) ? after : null;
}

/** What is put in the place of a stretch of the text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function edited(text: string, edits: readonly Edit[]): string {
  // Those at one offset stay in their order: what is deeper comes first.
  const ordered = [...edits].sort((one, other) => one.start - other.start);
  let at = 0;
  let result = '';
  for (const { start, end, text: replacement } of ordered) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

type MapNode = Extract<ValueNode, { readonly kind: 'map' }>;

class Editor {
  readonly #source: SourceText;
  readonly #edits: Edit[];
  readonly #isReplaced: (path: readonly string[]) => boolean;

  constructor(source: SourceText, edits: Edit[], isReplaced: (path: readonly string[]) => boolean) {
    this.#source = source;
    this.#edits = edits;
    this.#isReplaced = isReplaced;
  }

  /** Puts values into a map; whether there is a place for all of them. */
  addTo(map: MapNode, values: Branch, path: readonly string[]): boolean {
    const missing: [string, Branch | Leaf][] = [];
    const isInBraces = this.#source.text[map.start] === '{';
    for (const [key, value] of values) {
      const entry = map.entries.get(key);
      const below = [...path, key];
      if (entry === undefined) missing.push([key, value]);
      else if (this.#isReplaced(below)) this.#replace(entry, value, isInBraces);
      else if (!isBranch(value)) return false;
      else if (entry.value.kind === 'map') {
        if (!this.addTo(entry.value, value, below)) return false;
      } else if (entry.value.data === null && !isInBraces && this.#isBlank(entry.value)) {
        this.#insertBelow(entry, value);
      } else return false;
    }
    if (missing.length === 0) return true;
    return isInBraces
      ? this.#insertInBraces(map, missing)
      : this.#insertBehind(map, missing, path.length === 0);
  }

  #isBlank({ start, end }: ValueNode): boolean {
    return this.#source.text.slice(start, end).trim() === '';
  }

  /** In the place of a value: its comments stay above what is put there. */
  #replace({ key, value }: MapEntry, replacement: Branch | Leaf, isInBraces: boolean): void {
    if (isInBraces) {
      this.#edits.push({ start: value.start, end: value.end, text: bracesOf(replacement) });
      return;
    }
    const end = this.#endOfLine(this.#lastOf(key.end, value.end));
    const indent = this.#indentOf(key.start);
    const comments = commentsIn(this.#source)
      .filter(({ start }) => start > key.end && start < end)
      .flatMap(({ text: comment }) => (namesCellOfFile(comment.trim()) ? [] : [comment.trim()]));
    const name = this.#source.text.slice(key.start, key.end);
    const within = comments.map((comment) => `${indent}  ${comment}\n`).join('');
    const text = `${name}:\n${within}${blockOf(replacement, `${indent}  `)}`.replace(/\n$/, '');
    this.#edits.push({ start: key.start, end, text });
  }

  /** Below a key that has nothing. */
  #insertBelow({ key }: MapEntry, value: Branch): void {
    const end = this.#endOfLine(key.end);
    this.#insertLines(end, blockOf(value, `${this.#indentOf(key.start)}  `));
  }

  /** @param isPart whether it is a part of the file, which a blank line sets apart */
  #insertBehind(
    map: MapNode,
    missing: readonly (readonly [string, Branch | Leaf])[],
    isPart: boolean,
  ): boolean {
    const entries = [...map.entries.values()];
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) return false;
    const indent = this.#indentOf(first.key.start);
    const end = this.#endOfLine(this.#lastOf(last.key.end, last.value.end));
    this.#insertLines(end, `${isPart ? '\n' : ''}${blockOf(new Map(missing), indent)}`);
    return true;
  }

  #insertInBraces(map: MapNode, missing: readonly (readonly [string, Branch | Leaf])[]): boolean {
    const { text } = this.#source;
    const last = [...map.entries.values()].at(-1);
    const at = last === undefined ? map.start + 1 : this.#lastOf(last.key.end, last.value.end);
    const list = missing.map(([key, value]) => `${scalar(key)}: ${bracesOf(value)}`).join(', ');
    const isFollowed = /^\s*,/.test(text.slice(at, map.end));
    const before = last === undefined ? ' ' : ', ';
    const after = last === undefined && text[at] === '}' ? ' ' : '';
    // Behind the comma that some leave behind the last one.
    const behind = isFollowed ? at + text.slice(at).indexOf(',') + 1 : at;
    const lead = isFollowed ? ' ' : before;
    this.#edits.push({ start: behind, end: behind, text: `${lead}${list}${after}` });
    return true;
  }

  #insertLines(at: number, lines: string): void {
    this.#edits.push({ start: at, end: at, text: `\n${lines.replace(/\n$/, '')}` });
  }

  /** The end of what a value holds, without the lines behind it. */
  #lastOf(key: number, value: number): number {
    let end = Math.max(key, value);
    while (end > key && /\s/.test(this.#source.text[end - 1] ?? '')) end -= 1;
    return end;
  }

  #endOfLine(at: number): number {
    const end = this.#source.text.indexOf('\n', at);
    return end === -1 ? this.#source.text.length : end;
  }

  /** What stands before a key on its line, where that is spaces: of a key behind others, as many. */
  #indentOf(start: number): string {
    const { text } = this.#source;
    return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  }
}

function isBranch(value: Branch | Leaf): value is Branch {
  return value instanceof Map;
}

function blockOf(value: Branch | Leaf, indent: string): string {
  if (!isBranch(value)) return `${indent}${value.written}\n`;
  return [...linesOf(entriesOf(value), indent)].map(([line]) => line).join('');
}

function entriesOf(branch: Branch): Entry[] {
  return [...branch].map(([key, value]): Entry => {
    const of = { key, asked: key };
    if (isBranch(value)) return { ...of, at: null, value: entriesOf(value) };
    return { ...of, at: value.at === '' ? null : value.at, value: value.written };
  });
}

function bracesOf(value: Branch | Leaf): string {
  if (!isBranch(value)) return value.inBraces;
  return `{ ${[...value].map(([key, one]) => `${scalar(key)}: ${bracesOf(one)}`).join(', ')} }`;
}

/** Whether an edited text says all that it said, what was put in, and nothing else. */
function isAsMeant(
  source: SourceText,
  before: ValueNode,
  text: string,
  values: Branch,
  isReplaced: (path: readonly string[]) => boolean,
): boolean {
  const after = new SourceText('', text);
  const { root, findings } = parseYaml(after);
  if (root === null || findings.length > 0) return false;
  const comments = (of: SourceText) => commentsIn(of).map((one) => one.text.trim());
  const left = new Map<string, number>();
  for (const one of comments(after)) left.set(one, (left.get(one) ?? 0) + 1);
  const areKept = comments(source).every((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0 || namesCellOfFile(one);
  });
  return areKept && isMeant(before, root, values, isReplaced, []);
}

function isMeant(
  before: ValueNode | null,
  after: ValueNode,
  values: Branch | Leaf | null,
  isReplaced: (path: readonly string[]) => boolean,
  path: readonly string[],
): boolean {
  if (values !== null && !isBranch(values)) {
    return after.kind === 'scalar' && sameScalar(after, values);
  }
  const kept = before === null || isReplaced(path) ? null : before;
  if (values === null) return kept !== null && saysTheSame(kept, after);
  if (after.kind !== 'map') return false;
  const old = kept?.kind === 'map' ? kept.entries : new Map<string, MapEntry>();
  const keys = [...old.keys(), ...[...values.keys()].filter((key) => !old.has(key))];
  return (
    JSON.stringify(keys) === JSON.stringify([...after.entries.keys()]) &&
    [...after.entries].every(([key, entry]) =>
      isMeant(old.get(key)?.value ?? null, entry.value, values.get(key) ?? null, isReplaced, [...path, key]),
    )
  );
}

function sameScalar(
  after: Extract<ValueNode, { readonly kind: 'scalar' }>,
  { text, written }: Leaf,
): boolean {
  return text === null ? after.typed === written : after.data === text;
}

/** Whether two values say the same, digit for digit, in the same order. */
function saysTheSame(before: ValueNode, after: ValueNode): boolean {
  if (before.kind === 'scalar' && after.kind === 'scalar') {
    return before.typed === after.typed && before.data === after.data;
  }
  if (before.kind === 'list' && after.kind === 'list') {
    return (
      before.items.length === after.items.length &&
      before.items.every((item, index) => {
        const other = after.items[index];
        return other !== undefined && saysTheSame(item, other);
      })
    );
  }
  if (before.kind !== 'map' || after.kind !== 'map') return false;
  const others = [...after.entries];
  return (
    before.entries.size === others.length &&
    [...before.entries].every(([key, { value }], index) => {
      const [name, entry] = others[index] ?? [];
      return name === key && entry !== undefined && saysTheSame(value, entry.value);
    })
  );
}
