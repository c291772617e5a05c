import Handlebars from 'handlebars';

/** What is called before the statements that are watched, and nowhere else: no template knows it while it is filled. */
const watcher = 'the statement that comes next';

/**
 * Finds the statement of a template that fails, by filling it once more: Handlebars does not say where it was.
 * @param program the template, parsed; it is left as it is
 * @param fill fills what the program has become, with further helpers, and fails as it did before
 * @returns the statement, or `null` where it does not fail again
 */
export function failingStatement(
  program: hbs.AST.Program,
  fill: (watched: hbs.AST.Program, helpers: Readonly<Record<string, Handlebars.HelperDelegate>>) => void,
): hbs.AST.Statement | null {
  const watched = structuredClone(program);
  const statements: hbs.AST.Statement[] = [];
  new Watching(statements).accept(watched);
  let last = -1;
  const watch = (index: number) => {
    last = index;
    return '';
  };
  try {
    fill(watched, { [watcher]: watch });
    return null;
  } catch {
    return statements[last] ?? null;
  }
}

/** Puts a call of the watcher, with the number of what follows, before everything that can fail. */
class Watching extends Handlebars.Visitor {
  readonly #statements: hbs.AST.Statement[];

  constructor(statements: hbs.AST.Statement[]) {
    super();
    this.#statements = statements;
  }

  override Program(program: hbs.AST.Program): void {
    super.Program(program);
    program.body = program.body.flatMap((statement) =>
      /^(?:Mustache|Block|Partial|PartialBlock)Statement$/.test(statement.type)
        ? [this.#watch(statement), statement]
        : [statement],
    );
  }

  #watch(statement: hbs.AST.Statement): hbs.AST.MustacheStatement {
    const { loc } = statement;
    const index = this.#statements.push(statement) - 1;
    const path = { type: 'PathExpression', data: false, depth: 0, parts: [watcher], original: watcher, loc };
    const number = { type: 'NumberLiteral', value: index, original: index, loc };
    const strip = { open: false, close: false };
    const call = { type: 'MustacheStatement', path, params: [number], escaped: false, strip, loc };
    // The types ask for a hash, which a parsed call without named values has not either.
    return call as unknown as hbs.AST.MustacheStatement;
  }
}
