import { CST, Lexer } from 'yaml';
import type { SourceText } from '../diagnostics/source-text.ts';

/** A stretch of YAML text that its lexer takes as one. */
interface Token {
  readonly text: string;
  readonly start: number;
}

/** Tokens of one control character, which mark structure and stand for no text. */
const structural: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

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
