import Handlebars from 'handlebars';
import { type Finding, FindingError } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { ChartError } from './charts.ts';
import { error } from './findings.ts';
import { ViewError } from './strict-view.ts';
import { BoundsError, UnknownTemplate } from './template-bounds.ts';
import { placeIn } from './template-syntax.ts';
import type { Templates } from './templates.ts';

/** A helper was called without its one value; the message is its name. */
export class HelperError extends Error {}

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
  if (reason instanceof UnknownTemplate) {
    const known = [...templates.keys()];
    const { template } = reason;
    const args = { id: template, suggestion: closest(template, known), known };
    return error('unknown-template', placeOfPartial(template, source, program), args);
  }
  const field = fieldIn(message);
  if (field !== null) return error('template-field', at(field), { field });
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

/** The field that something has not, which Handlebars says in a sentence alone: '"name" not defined in null - 1:2'. */
function fieldIn(message: string): string | null {
  return /^"(.*)" not defined in /.exec(message)?.[1] ?? null;
}
