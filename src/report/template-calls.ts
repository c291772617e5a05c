import Handlebars from 'handlebars';

/** Where a template calls another. */
interface Call {
  readonly partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;
  /** What is called by its name; `null` for what only the view can tell. */
  readonly target: string | null;
}

/** What a template calls. */
export interface Calls {
  /** The calls of templates that have to be there: none of what the template itself defines, or has a text for. */
  readonly needed: readonly Call[];
  /** All that is called. */
  readonly all: readonly Call[];
}

/** What stands for the letterhead that review.yaml chooses. */
export const chosenLetterhead = 'document.letterhead';

/** What a template calls, where a call tells it. */
export function callsIn(program: hbs.AST.Program): Calls {
  const finder = new CallFinder();
  finder.accept(program);
  const { calls, inline } = finder;
  const needed = calls.filter(
    ({ partial, target }) =>
      partial.type === 'PartialStatement' &&
      !(target !== null && (inline.has(target) || target.startsWith('@'))),
  );
  return { needed, all: calls };
}

/**
 * What a partial's name says: a template's, or that of the letterhead which review.yaml chooses.
 * @param letterhead the name of the letterhead's template
 * @returns `null` where only the view can tell
 */
export function targetOf(
  { name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  letterhead: string = chosenLetterhead,
): string | null {
  if (name.type !== 'SubExpression') return String((name as hbs.AST.PathExpression).original);
  const { path, params } = name as hbs.AST.SubExpression;
  const [of, field] = params.map((param) => ('original' in param ? String(param.original) : null));
  const isLetterhead = 'original' in path && path.original === 'lookup' && field === 'letterhead';
  return isLetterhead && /^(?:\.\.\/|@root\.)*document$/.test(of ?? '') ? letterhead : null;
}

/** The templates that are called from one, and by these; `null` where only the view can tell. */
export function reachedFrom(
  name: string,
  calls: ReadonlyMap<string, Calls>,
  letterhead: string,
): ReadonlySet<string> | null {
  const reached = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    for (const { partial } of calls.get(next)?.all ?? []) {
      const target = targetOf(partial, letterhead);
      if (target === null) return null;
      open.push(target);
    }
  }
  return reached;
}

class CallFinder extends Handlebars.Visitor {
  readonly calls: Call[] = [];
  /** What is defined within the template. */
  readonly inline = new Set<string>();

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.calls.push({ partial, target: targetOf(partial) });
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.calls.push({ partial, target: targetOf(partial) });
    super.PartialBlockStatement(partial);
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    for (const param of decorator.params) if ('value' in param) this.inline.add(String(param.value));
    super.DecoratorBlock(decorator);
  }
}
