import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { type LoneTag, type LooseText, TagReader, UnclearTag } from './open-tags.ts';
import { placeIn, typedText } from './template-syntax.ts';

/** A template that has been parsed. */
export interface ParsedTemplate {
  readonly source: SourceText;
  readonly program: hbs.AST.Program;
}

/** What a template calls: another by its name; `null` for a name that only the view can tell. */
export type Called = (partial: hbs.AST.PartialStatement) => string | null;

/** So many statements are gone through; templates that call each other again and again have more. */
const mostStatements = 20_000;

/** What is open depends on the values that templates are filled with. */
class Undecidable extends Error {}

/** What is found of a template's tags and of the text between them. */
export interface FoundOfTags {
  readonly lone: readonly LoneTag[];
  readonly loose: readonly LooseText[];
}

/**
 * The tags that nothing closes, or that close nothing, and text in no paragraph, in what a template writes with all
 * that it calls, whatever values it is filled with; none where that depends on the values.
 */
export function flawsOfTags(
  templates: ReadonlyMap<string, ParsedTemplate>,
  name: string,
  called: Called,
): FoundOfTags {
  const [lone, loose] = [new Map<string, LoneTag>(), new Map<string, LooseText>()];
  const keyOf = ({ place }: LooseText | LoneTag) => `${place.source.path} ${place.start}`;
  const reader = new TagReader({
    tag: (tag) => lone.set(keyOf(tag), tag),
    text: (text) => loose.set(keyOf(text), text),
  });
  let left = mostStatements;
  const calling = new Set<string>();

  const readTemplate = (called: string, on: TagReader): TagReader => {
    const template = templates.get(called);
    // One that is not there is found otherwise, and one that calls itself never ends.
    if (template === undefined) return on;
    if (calling.has(called)) throw new Undecidable();
    calling.add(called);
    const after = readAll(template.program, template, on);
    calling.delete(called);
    return after;
  };
  const readAll = (
    program: hbs.AST.Program | undefined,
    template: ParsedTemplate,
    start: TagReader,
  ): TagReader => (program?.body ?? []).reduce((on, statement) => read(statement, template, on), start);
  const read = (statement: hbs.AST.Statement, template: ParsedTemplate, on: TagReader): TagReader => {
    left -= 1;
    if (left < 0) throw new Undecidable();
    switch (statement.type) {
      case 'ContentStatement': {
        // The types have no tag for each kind of statement.
        const content = statement as hbs.AST.ContentStatement;
        on.read(typedText(content), placesIn(template.source, content));
        return on;
      }
      case 'BlockStatement':
        return readBlock(statement as hbs.AST.BlockStatement, template, on);
      case 'PartialStatement': {
        const name = called(statement as hbs.AST.PartialStatement);
        if (name === null) throw new Undecidable();
        return readTemplate(name, on);
      }
      case 'MustacheStatement':
        on.readValue();
        return on;
      case 'CommentStatement':
        return on;
      default:
        throw new Undecidable();
    }
  };
  const readBlock = (block: hbs.AST.BlockStatement, template: ParsedTemplate, on: TagReader): TagReader => {
    const [before, within, otherwise] = [on, on.branch(), on.branch()];
    const after = readAll(block.program, template, within);
    const afterInverse = readAll(block.inverse, template, otherwise);
    if (!after.isAs(afterInverse)) throw new Undecidable();
    // What is gone through for each of a list leaves all as it was, or it depends on how many there are.
    const isOnce = ['if', 'unless', 'with'].includes(String((block.path as hbs.AST.PathExpression).original));
    if (!isOnce && !after.isAs(before)) throw new Undecidable();
    return after;
  };

  try {
    readTemplate(name, reader).end();
  } catch (reason) {
    // A stack that is used up is of blocks too deep in each other, which is found otherwise.
    const isUnknown = reason instanceof Undecidable || reason instanceof UnclearTag;
    if (isUnknown || reason instanceof RangeError) return { lone: [], loose: [] };
    throw reason;
  }
  return { lone: [...lone.values()], loose: [...loose.values()] };
}

/** Places in what stands between a template's values. */
function placesIn(
  source: SourceText,
  content: hbs.AST.ContentStatement,
): (start: number, end: number) => Place {
  const { start } = placeIn(source, content.loc);
  const isAsTyped = source.text.startsWith(typedText(content), start);
  return (from, to) => (isAsTyped ? { source, start: start + from, end: start + to } : source.whole);
}
