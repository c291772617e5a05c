import Handlebars from 'handlebars';
import { type Finding, FindingError } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { most } from '../limits.ts';
import { error } from './findings.ts';
import { ViewError } from './strict-view.ts';
import { BoundsError, UnknownTemplate } from './template-bounds.ts';
import { helperNames } from './template-slips.ts';
import { placeIn } from './template-syntax.ts';
import type { Templates } from './templates.ts';
import { error as unfilledError } from './unfilled-findings.ts';
import { UnknownName } from './unknown-name.ts';

/** A helper was called without its one value, or with what it cannot write. */
export class HelperError extends Error {
  readonly helper: string;
  readonly wants: 'one value' | 'a number' | 'a text';

  constructor(helper: string, wants: HelperError['wants']) {
    super(helper);
    this.helper = helper;
    this.wants = wants;
  }
}

/** A template that failed. */
interface FailedTemplate {
  readonly source: SourceText;
  readonly program: hbs.AST.Program;
  /** Finds the statement at which it fails, where it does so again. */
  readonly failing: () => hbs.AST.Statement | null;
}

/** The finding behind what went wrong while a template was filled. */
export function templateFailure(reason: unknown, failed: FailedTemplate, templates: Templates): FindingError {
  return new FindingError(templateFinding(reason, failed, templates));
}

function templateFinding(
  reason: unknown,
  { source, program, failing }: FailedTemplate,
  templates: Templates,
): Finding {
  const bounded = reason instanceof BoundsError ? reason : null;
  const repeated = bounded?.within ?? null;
  // There is no time left to fill it once more.
  const statement = repeated === null && bounded?.exceeded !== 'seconds' ? failing() : null;
  const place = placeOrWhole(source, repeated ?? statement?.loc ?? null);
  if (bounded !== null) {
    const { exceeded, limit } = bounded;
    return exceeded === 'depth'
      ? error('template-recursion', place, {})
      : error('template-too-large', place, { exceeded, limit });
  }
  if (reason instanceof RangeError) {
    return error('template-too-deep', place, { of: 'expression', limit: most.templateBlocks });
  }
  // The statement that fails need not be the first that uses a name.
  const within = statement ?? program;
  if (reason instanceof ViewError) {
    const { problem, field } = reason;
    return problem === 'unknown'
      ? error('template-field', placeOfName(field, source, within), { field })
      : error('template-not-text', place, {});
  }
  if (reason instanceof HelperError) {
    const { helper, wants } = reason;
    return error('template-helper', placeOfName(helper, source, within), { helper, wants });
  }
  if (reason instanceof UnknownName) {
    const { of, wanted, known } = reason;
    const { code, helper } = helpersOf[of];
    const args = { id: wanted, suggestion: closest(wanted, known), known };
    return error(code, placeOfText(wanted, helper, source, within), args);
  }
  if (reason instanceof UnknownTemplate) {
    const known = [...templates.keys()];
    const { template } = reason;
    const args = { id: template, suggestion: closest(template, known), known };
    return error('unknown-template', placeOfPartial(template, source, within), args);
  }
  const called = reason instanceof TypeError ? valueCalledIn(statement) : null;
  if (called !== null) {
    const args = { name: called.original, helpers: helperNames };
    return unfilledError('template-not-helper', placeIn(source, called.loc), args);
  }
  const message = reason instanceof Error ? reason.message : String(reason);
  const field = fieldIn(message);
  if (field !== null) return error('template-field', placeOfName(field, source, within), { field });
  return error('template-failed', place, { detail: message });
}

/** What is found where a helper is given a wrong name. */
const helpersOf = {
  chart: { code: 'unknown-chart', helper: 'chart' },
  annex: { code: 'unknown-annex', helper: 'annexReference' },
} as const;

/** The name that a statement calls with values though it is none of a helper: then it is no function. */
function valueCalledIn(statement: hbs.AST.Statement | null): hbs.AST.PathExpression | null {
  if (statement === null || !('path' in statement && 'params' in statement)) return null;
  const { path, params } = statement as hbs.AST.MustacheStatement;
  return 'parts' in path && params.length > 0 && !helperNames.includes(path.original) ? path : null;
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

function placeOfName(name: string, source: SourceText, within: hbs.AST.Node): Place {
  return placeOfFirst(source, within, (node) => 'parts' in node && node.parts.includes(name));
}

function placeOfPartial(id: string, source: SourceText, within: hbs.AST.Node): Place {
  return placeOfFirst(source, within, (node) => {
    if (!('name' in node)) return false;
    // Where the name is computed, the call is the place to look.
    return node.name.type === 'SubExpression' || ('original' in node.name && node.name.original === id);
  });
}

/** The wrong name that a helper was given, or where the name is computed, the call. */
function placeOfText(wanted: string, helper: string, source: SourceText, within: hbs.AST.Node): Place {
  const place = placeOfFirst(source, within, (node) => 'value' in node && node.value === wanted);
  return place === source.whole ? placeOfName(helper, source, within) : place;
}

function placeOfFirst(
  source: SourceText,
  within: hbs.AST.Node,
  isSought: ConstructorParameters<typeof Finder>[0],
): Place {
  const finder = new Finder(isSought);
  finder.accept(within);
  return placeOrWhole(source, finder.found);
}

const placeOrWhole = (source: SourceText, loc: hbs.AST.SourceLocation | null): Place =>
  loc === null ? source.whole : placeIn(source, loc);

/** The field that something has not, which Handlebars says in a sentence alone: '"name" not defined in null - 1:2'. */
function fieldIn(message: string): string | null {
  return /^"(.*)" not defined in /.exec(message)?.[1] ?? null;
}
