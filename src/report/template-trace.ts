import Handlebars from 'handlebars';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { compilerOptions } from './template-code.ts';
import { parsedTemplate, placeIn, typedText } from './template-syntax.ts';

/** The attribute by which an element says where a template wrote it. */
export const markAttribute = 'at';

/** The beginning of an element's first tag. */
const tag = /<[a-z][a-z-]*(?![a-z-])/g;

/** Marks are numbers, so that no attribute has to be quoted. */
const markOf = (template: number, offset: number) => `${template}.${offset}`;

/** A template compiled with marks. */
interface MarkedTemplate {
  readonly source: SourceText;
  readonly number: number;
  readonly compiled: TemplateSpecification;
}

/**
 * Marks each element that templates write with its place in them, for who wants to go back from a document to its templates.
 * Templates that are the same when they are filled again are not compiled again.
 */
export class TemplateTrace {
  readonly #byPath = new Map<string, MarkedTemplate>();
  readonly #byNumber = new Map<number, MarkedTemplate>();
  #next = 0;

  /** A template whose elements are marked, for Handlebars to run. @throws FindingError as `parsedTemplate` does */
  compiled(source: SourceText): TemplateSpecification {
    const earlier = this.#byPath.get(source.path);
    if (earlier?.source.text === source.text) return earlier.compiled;
    if (earlier !== undefined) this.#byNumber.delete(earlier.number);
    const program = parsedTemplate(source);
    const number = this.#next;
    this.#next += 1;
    new Marking(source, number).accept(program);
    const marked = { source, number, compiled: compiledProgram(program) };
    this.#byPath.set(source.path, marked);
    this.#byNumber.set(number, marked);
    return marked.compiled;
  }

  /** The place that a mark stands for; `null` of what is no mark. */
  placeOf(mark: string): Place | null {
    const [number = -1, offset = -1] = mark.split('.').map(Number);
    const { source } = this.#byNumber.get(number) ?? {};
    if (source === undefined || !(offset >= 0 && offset < source.text.length)) return null;
    const [literal = ''] =
      /^(?:<[a-z][a-z-]*|\{\{)?/.exec(source.text.slice(offset, offset + longestTag)) ?? [];
    return { source, start: offset, end: offset + literal.length };
  }
}

/** The parts of Handlebars that its types leave out: `Handlebars.compile` does the same, but for one instance alone. */
interface Compilers {
  readonly Compiler: new () => { compile(program: hbs.AST.Program, options: object): object };
  readonly JavaScriptCompiler: new () => {
    compile(environment: object, options: object, context: undefined, asObject: true): TemplateSpecification;
  };
}

function compiledProgram(program: hbs.AST.Program): TemplateSpecification {
  const { Compiler, JavaScriptCompiler } = Handlebars as typeof Handlebars & Compilers;
  const options = { ...compilerOptions, data: true };
  const environment = new Compiler().compile(program, options);
  return new JavaScriptCompiler().compile(environment, options, undefined, true);
}

/** No element has a longer name. */
const longestTag = 60;

class Marking extends Handlebars.Visitor {
  readonly #source: SourceText;
  readonly #template: number;

  constructor(source: SourceText, template: number) {
    super();
    this.#source = source;
    this.#template = template;
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    const { start } = placeIn(this.#source, content.loc);
    // White space at either end may have been taken away: no tag has.
    const tags = [...typedText(content).matchAll(tag)];
    let index = 0;
    content.value = content.value.replace(tag, (found) => {
      const offset = start + (tags[index]?.index ?? 0);
      index += 1;
      return `${found} ${markAttribute}=${markOf(this.#template, offset)}`;
    });
  }

  /** A chart writes its element itself. */
  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const { path, loc } = mustache;
    if (!('original' in path) || path.original !== 'chart') return;
    const { start } = placeIn(this.#source, loc);
    const value = { type: 'StringLiteral', value: markOf(this.#template, start), loc };
    const pair = { type: 'HashPair', key: markAttribute, value, loc };
    const pairs = [...(mustache.hash?.pairs ?? []), pair];
    mustache.hash = { type: 'Hash', pairs, loc } as hbs.AST.Hash;
  }
}
