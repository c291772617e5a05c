import { basename, join, relative, sep } from 'node:path';
import { type Finding, FindingError, findingOf } from '../diagnostics/finding.ts';
import { type Place, SourceText } from '../diagnostics/source-text.ts';
import { decode } from '../intake/bytes.ts';
import { defaultLimits } from '../intake/campaign-listing.ts';
import { readConfined } from '../intake/confined-file.ts';
import type { DocumentKindName } from '../intake/document-kinds.ts';
import { templatesFolder } from '../intake/file-names.ts';
import { realPathOf } from '../intake/real-path.ts';
import { type Disk, exists, isBelow } from '../intake/world.ts';
import { isKnownLetterhead } from '../letterheads/letterheads.ts';
import type { Arguments as AlikeArguments } from '../validation/rules/file-name-alike/words.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { error } from './findings.ts';

/** The templates of one document by name: "report", "letterhead" … */
export type Templates = ReadonlyMap<string, SourceText>;

const extension = '.hbs';

/**
 * Reads the templates in some folders; a later folder's take precedence over an earlier one's.
 * @param roots folders that may hold `folder`; templates are shown to people by their path in them
 * @throws FindingError at a template that cannot be read or is not text
 */
export async function readTemplates(
  world: Disk,
  roots: readonly string[],
  folder: string,
): Promise<Templates> {
  const templates = new Map<string, SourceText>();
  for (const root of roots) {
    const start = join(root, folder);
    if (!(await exists(world, start))) continue;
    const from = {
      root,
      start,
      realRoot: await realPathOf(world, root),
      paths: new Map<string, string>(),
      seen: new Set<string>(),
    };
    await refuseOutside(world, from, start, withSlashes(folder));
    await readInto(templates, world, from, start);
  }
  return templates;
}

/** The folder of those templates that every kind of document may call. */
export const sharedFolder = 'shared';

/**
 * The templates that documents of a kind may call: those of every kind, and in their place those in the kind's folder.
 * @param roots as for `readTemplates`
 * @throws FindingError at a template that cannot be read or is not text
 */
export async function templatesOfKind(
  world: Disk,
  roots: readonly string[],
  kind: DocumentKindName,
): Promise<Templates> {
  const folders = await Promise.all(
    [sharedFolder, kind].map((folder) => readTemplates(world, roots, join(templatesFolder, folder))),
  );
  return new Map(folders.flatMap((templates) => [...templates]));
}

/** The template that all letterheads share that come with the program. */
export const sharedLetterhead = 'letterhead';

/** What the template of a letterhead is called, by the letterhead's id. */
export const letterheadTemplate = (id: string): string => `letterhead/${id}`;

/** The same templates, with that of a letterhead: the campaign's own, else the one that all known letterheads share. */
export function withLetterhead(templates: Templates, id: string): Templates {
  const name = letterheadTemplate(id);
  const shared = templates.get(sharedLetterhead);
  if (templates.has(name) || !isKnownLetterhead(id) || shared === undefined) return templates;
  return new Map([...templates, [name, shared]]);
}

interface Source {
  readonly root: string;
  readonly start: string;
  /** Where `root` leads, links followed: no template is read from elsewhere. */
  readonly realRoot: string;
  /** The templates that have been read, by name. */
  readonly paths: Map<string, string>;
  /** The folders that have been read. */
  readonly seen: Set<string>;
}

async function readInto(
  templates: Map<string, SourceText>,
  world: Disk,
  from: Source,
  folder: string,
): Promise<void> {
  for (const name of [...(await world.listFolder(folder, from.root))].sort()) {
    const path = join(folder, name);
    const isTemplate = name.endsWith(extension);
    if (!isTemplate && (name.includes('.') || (await world.inspect(path)).kind !== 'folder')) continue;
    const shownPath = withSlashes(relative(from.root, path));
    await refuseOutside(world, from, path, shownPath);
    if (isTemplate) {
      // Templates name each other in NFC, as all text is.
      const key = nfc(withSlashes(relative(from.start, path))).slice(0, -extension.length);
      const other = from.paths.get(key);
      if (other !== undefined) {
        const { whole } = new SourceText(shownPath, '');
        throw new FindingError(alike(whole, basename(other)));
      }
      from.paths.set(key, path);
      templates.set(key, await readTemplate(world, path, shownPath, from.root));
    } else {
      await readInto(templates, world, from, path);
    }
  }
}

/** @throws FindingError at a link that leads out of the root, or to a folder that was read */
async function refuseOutside(world: Disk, from: Source, path: string, shownPath: string): Promise<void> {
  const real = await world.realPath(path).catch(() => null);
  // What leads nowhere is reported where it is read.
  if (real === null) return;
  const isWithin = isBelow(real, from.realRoot);
  const isAgain = !path.endsWith(extension) && from.seen.has(real);
  from.seen.add(real);
  if (isWithin && !isAgain) return;
  throw new FindingError(error('template-outside', new SourceText(shownPath, '').whole, {}));
}

/** The error that two templates have names that look alike: the same as the warning of submissions. */
function alike(place: Place, name: string): Finding {
  const args: AlikeArguments = { name };
  return findingOf('file-name-alike', 'error', { place, args });
}

const withSlashes = (path: string) => path.split(sep).join('/');

async function readTemplate(world: Disk, path: string, shownPath: string, root: string): Promise<SourceText> {
  const { whole } = new SourceText(shownPath, '');
  const confines = { folder: root, limit: defaultLimits.fileBytes };
  const bytes = await readConfined(world, path, confines, whole);
  const { source, findings } = decode(shownPath, bytes);
  // An empty template is a way to leave out what the program's own would print.
  const [finding] = findings.filter(({ code, severity }) => code !== 'file-empty' && severity === 'error');
  if (finding !== undefined) throw new FindingError(toBeFixedByHand(finding));
  return source;
}

/** The same finding of a file that --fix leaves alone. */
function toBeFixedByHand(finding: Finding): Finding {
  const args = 'isFixable' in finding.args ? { ...finding.args, isFixable: false } : finding.args;
  return { ...finding, args, fix: null };
}

/** Marks in a filled template's text where another template's begins and ends. */
export const marks = {
  begin: (name: string) => `<!--@${encodeURIComponent(name)}-->`,
  end: '<!--@-->',
} as const;

/**
 * Where a template wrote some literal text.
 * @param html what the templates wrote, with marks
 * @param offset where in `html` the text stands
 * @returns the first place in that template that has it, or the whole template
 */
export function placeOfLiteral(templates: Templates, html: string, offset: number, literal: string): Place {
  const open: string[] = [];
  for (const [, name] of html.slice(0, offset).matchAll(/<!--@([^<>]*)-->/g)) {
    if (name) open.push(name);
    else open.pop();
  }
  // A template may have written such marks itself.
  const [innermost] = [...templates].filter(([name]) => encodeURIComponent(name) === open.at(-1));
  const source = innermost?.[1] ?? [...templates.values()][0];
  if (source === undefined) throw new Error('There are no templates.');
  for (let at = source.text.indexOf(literal); at !== -1; at = source.text.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    // "<a" is not the beginning of "<annex".
    if (!/^[\w-]/.test(source.text.slice(end))) return { source, start: at, end };
  }
  return source.whole;
}
