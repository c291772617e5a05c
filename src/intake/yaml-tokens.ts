import { CST, Lexer } from 'yaml';
import type { SourceText } from '../diagnostics/source-text.ts';

/** A stretch of YAML text that its lexer takes as one. */
interface Token {
  readonly text: string;
  readonly start: number;
}

/** Tokens of one control character, which mark structure and stand for no text. */
const structural: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** The tokens of a text of YAML, in order; offsets in UTF-16 code units. */
export function* tokensOf(text: string): Generator<Token> {
  let start = 0;
  for (const token of new Lexer().lex(text)) {
    if (structural.includes(token)) continue;
    yield { text: token, start };
    start += token.length;
  }
}

const commentsBySource = new WeakMap<SourceText, readonly Token[]>();

/** The comments of a file, each from its "#" to the end of its line. */
export function commentsIn(source: SourceText): readonly Token[] {
  const known = commentsBySource.get(source);
  if (known !== undefined) return known;
  const comments = [...tokensOf(source.text)].filter(({ text }) => text.startsWith('#'));
  commentsBySource.set(source, comments);
  return comments;
}

/**
 * Where a YAML text is nested deeper than `limit`, or `null`. To be asked before the text is parsed: the parser
 * calls itself for each level, and would bring the whole process down.
 */
export function tooDeepAt(text: string, limit: number): number | null {
  if (!mightBeDeep(text, limit)) return null;
  const columns: number[] = [];
  let flow = 0;
  let lineStart = 0;
  let opensBlock = true;
  for (const { text: token, start } of tokensOf(text)) {
    flow = Math.max(0, flow + bracketStep(token));
    const isBlank = /^[ \t]*$/.test(token);
    if (flow === 0 && opensBlock && !isBlank && !/^[\r\n]/.test(token)) {
      const column = start - lineStart;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      opensBlock = token === '-' || token === '?' || token === ':';
    }
    if (columns.length + flow > limit) return start;
    const lineBreak = token.lastIndexOf('\n');
    if (lineBreak !== -1) {
      lineStart = start + lineBreak + 1;
      opensBlock = true;
    }
  }
  return null;
}

/** A quick look that misses no deep text, but takes some others for one. */
function mightBeDeep(text: string, limit: number): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + bracketStep(bracket));
    if (depth >= limit) return true;
  }
  return `\n${text}`.includes(`\n${' '.repeat(limit)}`) || /^ *(?:[-?:][ \t]+){8}/m.test(text);
}

function bracketStep(token: string): number {
  if (token === '[' || token === '{') return 1;
  return token === ']' || token === '}' ? -1 : 0;
}
