import { join, relative, sep } from 'node:path';
import Handlebars from 'handlebars';
import { TemplateError } from '../document/template-error.ts';
import type { World } from '../intake/world.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import { formatCount, formatDecimal } from '../vietnamese/numbers.ts';

/** The templates of one document by name: "report", "letterhead/nghi-dinh-30" … */
export type Templates = ReadonlyMap<string, string>;

const extension = '.hbs';

/** Reads the templates in some folders; a later folder's take precedence over an earlier one's. */
export async function readTemplates(world: World, folders: readonly string[]): Promise<Templates> {
  const templates = new Map<string, string>();
  for (const folder of folders) {
    if (await world.exists(folder)) await readInto(templates, world, folder, folder);
  }
  return templates;
}

async function readInto(
  templates: Map<string, string>,
  world: World,
  root: string,
  folder: string,
): Promise<void> {
  for (const name of [...(await world.listFolder(folder))].sort()) {
    const path = join(folder, name);
    if (name.endsWith(extension)) {
      const bytes = await world.readFile(path);
      const key = relative(root, path).split(sep).join('/').slice(0, -extension.length);
      // The last line's end would stand between a sentence and its full stop.
      templates.set(key, new TextDecoder().decode(bytes).trimEnd());
    } else if (!name.includes('.')) {
      await readInto(templates, world, root, path);
    }
  }
}

/** What templates may call, each with one value. */
const helpers: Readonly<Record<string, (value: unknown) => string>> = {
  counted: (value) => formatCount(Number(value)),
  decimal: (value) => formatDecimal(String(value)),
  capitalize: (value) => capitalized(String(value)),
};

/**
 * Fills the template `name` with a view. Whatever the view holds is escaped, so that no text can become markup.
 * @throws TemplateError at a template that is not well formed, misses a field, or asks for unescaped text
 */
export function filled(templates: Templates, name: string, view: object): string {
  const handlebars = Handlebars.create();
  for (const [helper, written] of Object.entries(helpers)) {
    handlebars.registerHelper(helper, (...given: unknown[]) => {
      // Handlebars adds an argument of its own; without another, a field was meant and a helper found.
      if (given.length !== 2) throw new TemplateError(`{{${helper} …}} cần đúng một giá trị.`);
      return written(given[0]);
    });
  }
  for (const [key, text] of templates) {
    handlebars.registerPartial(key, handlebars.compile(parsed(key, text), { strict: true }));
  }
  const main = templates.get(name);
  if (main === undefined) throw new TemplateError(`Không có mẫu "${name}${extension}".`);
  try {
    return handlebars.compile(main, { strict: true })(view);
  } catch (reason) {
    throw new TemplateError(
      `Mẫu báo cáo không dùng được: ${reason instanceof Error ? reason.message : reason}`,
    );
  }
}

function parsed(name: string, text: string): hbs.AST.Program {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (reason) {
    throw new TemplateError(`${name}${extension}: ${reason instanceof Error ? reason.message : reason}`);
  }
  new EscapedOnly(name).accept(program);
  return program;
}

/** Refuses {{{…}}} and {{&…}}: they would let a submission's text become markup. */
class EscapedOnly extends Handlebars.Visitor {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (!mustache.escaped) {
      const { line } = mustache.loc.start;
      throw new TemplateError(`${this.#name}${extension}, dòng ${line}: dùng {{…}} thay cho {{{…}}}.`);
    }
    super.MustacheStatement(mustache);
  }
}
