import Handlebars from 'handlebars';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { placeIn, typedText } from './template-syntax.ts';
import { error, warning } from './unfilled-findings.ts';
import { writingHelpers } from './writing-helpers.ts';

/** The quotation marks that text programs put in the place of those typed. */
export const curlyQuotes = /[“”„‟‘’‚‛]/;

/** A value between single braces, which is printed as it is typed: "{title}". */
const singleBraces = /(?<!\{)\{([a-zA-Z][\w.]{0,60})\}/g;

/** An attribute of a tag whose value begins with a curly quotation mark: "<td align=“right”>". */
const curlyAttribute = /<[a-z][^<>]{0,200}?=\s?[“”„‟‘’‚‛]/gi;

/**
 * What a template has that is well formed and surely meant otherwise: values between single braces, and curly
 * quotation marks where straight ones were meant.
 * @param known the first names of values that templates may use, and of helpers
 */
export function slipsIn(source: SourceText, program: hbs.AST.Program, known: ReadonlySet<string>): Finding[] {
  const finder = new SlipFinder(source, known);
  finder.accept(program);
  return finder.findings;
}

/** What may be given values: the program's helpers, and those of Handlebars that templates may use. */
export const helperNames: readonly string[] = [
  ...Object.keys(writingHelpers),
  'annexReference',
  'chart',
  'chartReference',
  'each',
  'if',
  'lookup',
  'unless',
  'with',
];

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

class SlipFinder extends Handlebars.Visitor {
  readonly findings: Finding[] = [];
  readonly #source: SourceText;
  readonly #known: ReadonlySet<string>;

  constructor(source: SourceText, known: ReadonlySet<string>) {
    super();
    this.#source = source;
    this.#known = known;
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    const original = typedText(content);
    const offset = placeIn(this.#source, content.loc).start;
    if (!this.#source.text.startsWith(original, offset)) return;
    const placeOf = ({ 0: text, index }: RegExpExecArray): Place => ({
      source: this.#source,
      start: offset + index,
      end: offset + index + text.length,
    });
    for (const match of original.matchAll(singleBraces)) {
      const [, name = ''] = match;
      const isKnown = this.#known.has(name.split('.')[0] ?? '');
      this.findings.push((isKnown ? error : warning)('template-single-brace', placeOf(match), { name }));
    }
    for (const match of original.matchAll(curlyAttribute)) {
      this.findings.push(error('template-curly-quote', placeOf(match), {}));
    }
  }

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    this.#findCalled(statement);
    super.MustacheStatement(statement);
  }

  override BlockStatement(statement: hbs.AST.BlockStatement): void {
    this.#findCalled(statement);
    super.BlockStatement(statement);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.#findCalled(expression);
    super.SubExpression(expression);
  }

  /** Finds values to which something is given as if they were helpers. */
  #findCalled({ path, params, hash }: Call): void {
    const hasValues = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
    if (!hasValues || !('parts' in path)) return;
    const name = path.original;
    if (helperNames.includes(name) || curlyQuotes.test(name)) return;
    const args = { name, helpers: helperNames };
    this.findings.push(error('template-not-helper', placeIn(this.#source, path.loc), args));
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (!curlyQuotes.test(path.original)) return;
    this.findings.push(error('template-curly-quote', placeIn(this.#source, path.loc), {}));
  }
}

/** The first names of the values that a template uses, and of the helpers that it calls. */
export function namesUsedIn(program: hbs.AST.Program): string[] {
  const finder = new NameFinder();
  finder.accept(program);
  return finder.names;
}

class NameFinder extends Handlebars.Visitor {
  readonly names: string[] = [];

  override PathExpression({ parts }: hbs.AST.PathExpression): void {
    const [first] = parts;
    if (first !== undefined) this.names.push(first);
  }
}
