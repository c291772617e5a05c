import Handlebars from 'handlebars';
import { FindingError } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { error } from './findings.ts';
import { error as curlyError } from './unfilled-findings.ts';

/**
 * Parses a template.
 * @throws FindingError at one that is not well formed, is nested too deep or asks for unescaped text
 */
export function parsedTemplate(source: SourceText): hbs.AST.Program {
  // The last line's end would stand between a sentence and its full stop.
  const text = source.text.trimEnd();
  // The parser takes minutes for thousands of blocks each in the one before.
  const deep = tooDeepAt(text);
  if (deep !== null) throw new FindingError(tooDeep({ source, start: deep, end: deep + 2 }));
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (reason) {
    if (reason instanceof RangeError) throw new FindingError(tooDeep(source.whole, 'expression'));
    if (!(reason instanceof SyntaxFailure || reason instanceof Handlebars.Exception)) throw reason;
    const { offset, length, detail } =
      reason instanceof SyntaxFailure ? foundIn(text, reason) : misfitOf(reason, source);
    const line = source.placeOfLine(source.lineOf(offset));
    const curly = curlyWithinBraces.exec(source.text.slice(line.start, line.end));
    if (curly !== null) {
      const end = line.start + curly.index + curly[0].length;
      throw new FindingError(curlyError('template-curly-quote', { source, start: end - 1, end }, {}));
    }
    throw new FindingError(
      error('template-syntax', { source, start: offset, end: offset + length }, { detail }),
    );
  }
  new EscapedOnly(source).accept(program);
  return program;
}

/** `{{^}}` is another word for `{{else}}`. */
const deeperOrBack = /\{\{~?(?:#|\^(?! *~?\}\}))|\{\{~?\/|\{\{|\}\}|[()]/g;

const tooDeep = (place: Place, of: 'blocks' | 'expression' = 'blocks') =>
  error('template-too-deep', place, { of, limit: most.templateBlocks });

/** Where blocks, or the parentheses of calls, stand too deep in each other, by their signs alone. */
function tooDeepAt(text: string): number | null {
  let [blocks, calls] = [0, 0];
  // Parentheses elsewhere are words of the text.
  let isWithinBraces = false;
  for (const { 0: sign, index } of text.matchAll(deeperOrBack)) {
    if (sign.startsWith('{{') || sign === '}}') {
      isWithinBraces = sign !== '}}';
      calls = 0;
    }
    if (/[#^]/.test(sign)) blocks += 1;
    else if (sign.endsWith('/')) blocks = Math.max(0, blocks - 1);
    else if (sign === '(' && isWithinBraces) calls += 1;
    else if (sign === ')') calls = Math.max(0, calls - 1);
    if (Math.max(blocks, calls) > most.templateBlocks) return index;
  }
  return null;
}

/** Where what is open at the end of a template begins: braces, or else the innermost block. */
function openAt(text: string): number | null {
  const braces = text.lastIndexOf('{{');
  if (braces !== -1 && !text.includes('}}', braces)) return braces;
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(deeperOrBack)) {
    if (/[#^]/.test(sign)) open.push(index);
    else if (sign.endsWith('/')) open.pop();
  }
  return open.at(-1) ?? null;
}

/** The quotation marks of text programs within "{{" and what may be its end. */
const curlyWithinBraces = /\{\{[^{}“”„‟‘’‚‛]*[“”„‟‘’‚‛]/;

/** Where a part of a template stands. */
export function placeIn(source: SourceText, { start, end }: hbs.AST.SourceLocation): Place {
  return {
    source,
    start: source.placeOfLine(start.line).start + start.column,
    end: source.placeOfLine(end.line).start + end.column,
  };
}

/** What stands between a template's values, as it is typed: the types take it for something else. */
export const typedText = ({ original }: hbs.AST.ContentStatement): string => String(original);

/** What the parser found: where, and what it says of it. */
interface Fault {
  readonly offset: number;
  readonly length: number;
  readonly detail: string;
}

/** What the parser did not expect, and the text around it. */
class SyntaxFailure extends Error {
  /** How many characters there are from it on. */
  readonly left: number;
  readonly length: number;
  readonly detail: string;

  constructor(left: number, length: number, detail: string) {
    super(detail);
    this.left = left;
    this.length = length;
    this.detail = detail;
  }
}

/** At the end of a text, what nothing closes is what is wrong. */
function foundIn(text: string, { left, length, detail }: SyntaxFailure): Fault {
  const offset = text.length - left;
  const open = offset < text.length ? null : openAt(text);
  if (open === null) return { offset, length: Math.max(length, 1), detail };
  const end = text.indexOf('}}', open);
  return { offset: open, length: end === -1 ? 2 : end + 2 - open, detail };
}

/** The parts of Handlebars' parser that its types leave out. */
interface Parser {
  readonly lexer: {
    /** The end of what was read before the last token, on one line. */
    pastInput(): string;
    /** The last token and the beginning of what follows, on one line. */
    upcomingInput(): string;
    /** What is left behind the last token; what the lexer keeps of all before it is wrong behind comments. */
    readonly _input: string;
    /** The last token; nothing where none begins. */
    readonly match: string;
  };
  parseError(message: string): never;
}

const { Parser: parser } = Handlebars as typeof Handlebars & { readonly Parser: Parser };

// It would throw an error that has all of this in its sentence alone. There is one parser for all instances.
parser.parseError = () => {
  const { lexer } = parser;
  const { _input: rest, match } = lexer;
  const around = lexer.pastInput() + lexer.upcomingInput();
  throw new SyntaxFailure(rest.length + match.length, match.length, around);
};

/** What Handlebars found once all was read: parts that do not fit each other. Its sentence ends with the place. */
function misfitOf({ message, lineNumber, column }: Handlebars.Exception, source: SourceText): Fault {
  const place = ` - ${lineNumber}:${column}`;
  const named = source.placeOfLine(Number(lineNumber ?? 1)).start + Number(column ?? 0);
  // It names the block behind its braces.
  const offset = Math.max(source.text.lastIndexOf('{{', named), 0);
  const end = source.text.indexOf('}}', offset);
  return {
    offset,
    length: end === -1 ? 2 : end + 2 - offset,
    detail: message.endsWith(place) ? message.slice(0, -place.length) : message,
  };
}

/** Refuses {{{…}}} and {{&…}}: they would let a submission's text become markup. */
class EscapedOnly extends Handlebars.Visitor {
  readonly #source: SourceText;

  constructor(source: SourceText) {
    super();
    this.#source = source;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) {
      throw new FindingError(error('template-unescaped', placeIn(this.#source, mustache.loc), {}));
    }
    super.MustacheStatement(mustache);
  }
}
