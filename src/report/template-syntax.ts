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
  if (depthOf(text) > most.templateBlocks)
    throw new FindingError(error('template-too-deep', source.whole, {}));
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (reason) {
    if (reason instanceof RangeError) throw new FindingError(error('template-too-deep', source.whole, {}));
    if (!(reason instanceof SyntaxFailure || reason instanceof Handlebars.Exception)) throw reason;
    const { line, detail } = reason instanceof SyntaxFailure ? reason : misfitOf(reason);
    const place = source.placeOfLine(line);
    const isCurly = curlyWithinBraces.test(source.text.slice(place.start, place.end));
    throw new FindingError(
      isCurly ? curlyError('template-curly-quote', place, {}) : error('template-syntax', place, { detail }),
    );
  }
  new EscapedOnly(source).accept(program);
  return program;
}

/** `{{^}}` is another word for `{{else}}`. */
const deeperOrBack = /\{\{~?(?:#|\^(?! *~?\}\}))|\{\{~?\/|\{\{|\}\}|[()]/g;

/** How deep blocks, or the parentheses of calls, stand in each other, by their signs alone. */
function depthOf(text: string): number {
  let [deepest, blocks, calls] = [0, 0, 0];
  // Parentheses elsewhere are words of the text.
  let isWithinBraces = false;
  for (const [sign] of text.matchAll(deeperOrBack)) {
    if (sign.startsWith('{{') || sign === '}}') {
      isWithinBraces = sign !== '}}';
      calls = 0;
    }
    if (/[#^]/.test(sign)) blocks += 1;
    else if (sign.endsWith('/')) blocks = Math.max(0, blocks - 1);
    else if (sign === '(' && isWithinBraces) calls += 1;
    else if (sign === ')') calls = Math.max(0, calls - 1);
    deepest = Math.max(deepest, blocks, calls);
  }
  return deepest;
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

/** What the parser did not expect: the line, from 1, and the text around it. */
class SyntaxFailure extends Error {
  readonly line: number;
  readonly detail: string;

  constructor(line: number, detail: string) {
    super(detail);
    this.line = line;
    this.detail = detail;
  }
}

/** The parts of Handlebars' parser that its types leave out. */
interface Parser {
  readonly lexer: {
    /** The end of what was read before the last token, on one line. */
    pastInput(): string;
    /** The last token and the beginning of what follows, on one line. */
    upcomingInput(): string;
  };
  /** @param found the line, from 0, and for a token that is not expected where the one before it stands */
  parseError(
    message: string,
    found: { readonly line: number; readonly loc?: { readonly last_line: number } },
  ): never;
}

const { Parser: parser } = Handlebars as typeof Handlebars & { readonly Parser: Parser };

// It would throw an error that has all of this in its sentence alone. There is one parser for all instances.
parser.parseError = (_, { line, loc }) => {
  const { lexer } = parser;
  throw new SyntaxFailure(loc?.last_line ?? line + 1, lexer.pastInput() + lexer.upcomingInput());
};

/** What Handlebars found once all was read: parts that do not fit each other. Its sentence ends with the place. */
function misfitOf({ message, lineNumber, column }: Handlebars.Exception): { line: number; detail: string } {
  const place = ` - ${lineNumber}:${column}`;
  return {
    line: Number(lineNumber ?? 1),
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
