import Handlebars from 'handlebars';
import type { Finding } from '../diagnostics/finding.ts';
import { FindingError } from '../diagnostics/finding-error.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { ChartError } from './charts.ts';
import { error } from './findings.ts';
import { ViewError } from './strict-view.ts';
import { BoundsError } from './template-bounds.ts';
import type { Templates } from './templates.ts';

/** A helper was called without its one value; the message is its name. */
export class HelperError extends Error {}

/** The finding behind a complaint of Handlebars' parser, which names a line and shows its text below. */
export function syntaxFailure(message: string, source: SourceText): FindingError {
  const line = /on line (\d+)| - (\d+):\d+$/.exec(message);
  const [about = '', shown = about] = message.split('\n');
  const place = source.placeOfLine(Number(line?.[1] ?? line?.[2] ?? 1));
  return new FindingError(error('template-syntax', place, { detail: shown.replace(/ - \d+:\d+$/, '') }));
}

/** The finding behind what went wrong while a template was filled. */
export function templateFailure(
  reason: unknown,
  source: SourceText,
  program: hbs.AST.Program,
  templates: Templates,
): FindingError {
  return new FindingError(templateFinding(reason, source, program, templates));
}

function templateFinding(
  reason: unknown,
  source: SourceText,
  program: hbs.AST.Program,
  templates: Templates,
): Finding {
  const message = reason instanceof Error ? reason.message : String(reason);
  const at = (name: string) => placeOfName(name, source, program);
  if (reason instanceof ViewError) {
    return reason.problem === 'unknown'
      ? error('template-field', at(reason.field), { field: reason.field })
      : error('template-not-text', source.whole, {});
  }
  if (reason instanceof BoundsError) {
    const { exceeded } = reason;
    return exceeded === 'depth'
      ? error('template-recursion', source.whole, {})
      : error('template-too-large', source.whole, { exceeded });
  }
  if (reason instanceof RangeError) return error('template-too-deep', source.whole, {});
  if (reason instanceof HelperError) return error('template-helper', at(message), { helper: message });
  if (reason instanceof ChartError) {
    const { wanted, known } = reason;
    const args = { id: wanted, suggestion: closest(wanted, known), known };
    return error('unknown-chart', placeOfChart(wanted, source, program), args);
  }
  const field = /^"(.*)" not defined in /.exec(message)?.[1] ?? /^Missing helper: "(.*)"$/.exec(message)?.[1];
  if (field !== undefined) return error('template-field', at(field), { field });
  const partial = /^The partial (.*) could not be found$/.exec(message)?.[1];
  if (partial !== undefined) {
    const known = [...templates.keys()];
    const args = { id: partial, suggestion: closest(partial, known), known };
    return error('unknown-template', placeOfPartial(partial, source, program), args);
  }
  return error('template-failed', source.whole, { detail: message });
}

type Sought = hbs.AST.PathExpression | hbs.AST.PartialStatement | hbs.AST.StringLiteral;

/** Finds where a template first uses a value's name or a text, or calls another template. */
class Finder extends Handlebars.Visitor {
  readonly #isSought: (node: Sought) => boolean;
  found: hbs.AST.SourceLocation | null = null;

  constructor(isSought: (node: Sought) => boolean) {
    super();
    this.#isSought = isSought;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (this.#isSought(path)) this.found ??= path.loc;
  }

  override StringLiteral(literal: hbs.AST.StringLiteral): void {
    if (this.#isSought(literal)) this.found ??= literal.loc;
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (this.#isSought(partial)) this.found ??= partial.loc;
    super.PartialStatement(partial);
  }
}

function placeOfName(name: string, source: SourceText, program: hbs.AST.Program): Place {
  return placeOfFirst(source, program, (node) => 'parts' in node && node.parts.includes(name));
}

function placeOfPartial(id: string, source: SourceText, program: hbs.AST.Program): Place {
  return placeOfFirst(source, program, (node) => {
    if (!('name' in node)) return false;
    // Where the name is computed, the call is the place to look.
    return node.name.type === 'SubExpression' || ('original' in node.name && node.name.original === id);
  });
}

/** The wrong name, or where the name is computed, the call. */
function placeOfChart(wanted: string, source: SourceText, program: hbs.AST.Program): Place {
  const place = placeOfFirst(source, program, (node) => 'value' in node && node.value === wanted);
  return place === source.whole ? placeOfName('chart', source, program) : place;
}

function placeOfFirst(
  source: SourceText,
  program: hbs.AST.Program,
  isSought: ConstructorParameters<typeof Finder>[0],
): Place {
  const finder = new Finder(isSought);
  finder.accept(program);
  return finder.found === null ? source.whole : placeIn(source, finder.found);
}

export function placeIn(source: SourceText, { start, end }: hbs.AST.SourceLocation): Place {
  return {
    source,
    start: source.placeOfLine(start.line).start + start.column,
    end: source.placeOfLine(end.line).start + end.column,
  };
}
