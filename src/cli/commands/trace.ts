import { basename, dirname, join, resolve } from 'node:path';
import { Chalk } from 'chalk';
import { jsonText, printable, printablePath, typedPath } from '../../diagnostics/printable.ts';
import { SourceText } from '../../diagnostics/source-text.ts';
import { campaignRootAbove } from '../../intake/campaign-listing.ts';
import { isNamedAsPdf } from '../../intake/file-names.ts';
import { namesOnDisk } from '../../intake/names-on-disk.ts';
import { exists } from '../../intake/world.ts';
import type { FolderBelow } from '../../trace/files-below.ts';
import { prettyTrace } from '../../trace/pretty.ts';
import type { Trace, TracedBelow, TracedPlace } from '../../trace/trace.generated.ts';
import { type TraceQuestion, traceOfFigure, traceOfNames, traceOfPrinted } from '../../trace/trace.ts';
import { type Ledger, ledgerOf } from '../../tracing/ledger.ts';
import { wordsIn } from '../../words/words.ts';
import type { ReportingEffects } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { limitsFrom, locateCampaign, type SizeOptions, shownFolderOf } from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign, requireFolders } from './checked-campaign.ts';
import { chosenKinds } from './chosen-documents.ts';
import { outputPath, printOrWrite } from './outputs.ts';

interface TraceOptions extends SizeOptions {
  readonly find?: string;
  readonly document?: string;
  /** Folders of campaigns that sent roll-ups. */
  readonly below: readonly string[];
  readonly format: 'pretty' | 'json' | 'html';
  readonly output?: string;
  /** The beginning of a figure's name, which a shell wants to complete. */
  readonly complete?: string;
}

type TraceSession = Session<ReportingEffects>;

/** `review trace`: what a figure was made of, what was left out of it, and where it is printed. */
export async function trace(
  given: readonly string[],
  options: TraceOptions,
  session: TraceSession,
): Promise<ExitStatus> {
  const { words, effects, progress, language } = session;
  const { find, output, complete } = options;
  if (complete !== undefined) return completed(complete, given, session);
  const path = outputPath(output, session);
  const { folder, name } = await askedIn(given, session);
  if (find !== undefined && name !== undefined) throw new CliError(words.trace.findOrFigure);
  const target = await locateCampaign(folder, session);
  progress.begin(['reading', 'checking', 'layingOut']);
  const checked = await checkCampaign(target, { ...options, allowMissing: true }, session);
  requireFolders(checked, session);
  const { draft, review, summary } = checked;
  if (draft === null) throw new CliError(words.status.unusable);
  const kinds = options.document === undefined ? null : chosenKinds(checked, options.document, session);
  const ledger = ledgerOf(review ?? draft, summary, language);
  const question = { kinds, world: effects, language };
  const below = await foldersBelow(options, session);
  const found =
    find === undefined
      ? await named(name ?? '', options.format === 'html', ledger, checked, question, session)
      : await traceOfPrinted(find, ledger, checked, question);
  const answer = await followedBelow(found, checked, below, options, session);
  progress.end();
  const names = new Map([...namesOnDisk(checked.folder)].map(([source, onDisk]) => [source.path, onDisk]));
  const shownFolder = shownFolderOf(target, effects);
  const pathFrom = (file: string) => printablePath(shownFolder + (names.get(file) ?? file));
  const pathOf = ({ file, line, column }: TracedPlace) =>
    line === null ? pathFrom(file) : `${pathFrom(file)}:${line}:${column}`;
  const pathBelow = ({ folder: root, pdf, isCarried, host, file, line, column }: TracedBelow) => {
    if (root === null) return printablePath(host === '' ? file : `${host}: ${file}`);
    const at = `${line}:${column}`;
    if (isCarried) return `${pathFrom(root)} › ${printablePath(file)}:${at}`;
    const pathIn = (name: string) =>
      printablePath(root === '.' ? name : `${root.replace(/[/\\]$/, '')}/${name}`);
    return pdf === null ? `${pathIn(file)}:${at}` : `${pathIn(pdf)} › ${printablePath(file)}:${at}`;
  };
  const shown = { words: wordsIn(language).trace, typed: find ?? null, pathOf, pathBelow };
  const text = async (): Promise<string> => {
    if (options.format === 'json') return jsonText(answer);
    if (options.format === 'html') return page(answer, shown, checked, session);
    const chalk = new Chalk({ level: path === null && session.isColoured('stdout') ? 1 : 0 });
    const campaign = folder === effects.workingFolder ? '' : typedPath(folder);
    return prettyTrace(answer, { ...shown, chalk, width: effects.width, campaign });
  };
  await printOrWrite(await text(), checked, path, session);
  return exitStatus.ok;
}

/** Folders of campaigns below, as they were typed and where they lie, and PDFs that carry one. @throws CliError where one is none */
async function foldersBelow(
  options: Pick<TraceOptions, 'below' | 'maxFileSize'>,
  { effects, words }: TraceSession,
): Promise<readonly FolderBelow[]> {
  const folders: FolderBelow[] = [];
  for (const name of options.below) {
    const root = resolve(effects.workingFolder, name);
    const { kind } = await effects.inspect(root).catch(() => ({ kind: 'nothing' }));
    if (kind === 'folder') {
      folders.push({ name, pdf: null, root, disk: effects });
      continue;
    }
    if (kind !== 'file') throw new CliError(words.trace.noFolderBelow(printablePath(name)));
    const { campaignCarriedFor } = await import('../../verification/carried-rollups.ts');
    const file = { path: root, source: new SourceText(name, '') };
    const limits = limitsFrom(options, words);
    const carried = await campaignCarriedFor(file, dirname(root), effects, limits);
    if (carried === null) throw new CliError(words.trace.nothingCarriedBelow(printablePath(name)));
    folders.push({ name: dirname(name), pdf: basename(name), ...carried });
  }
  return folders;
}

/** A trace that goes on into files of campaigns below: those that PDFs carry, and those in folders. */
async function followedBelow(
  found: Trace,
  { draft, folder }: CheckedCampaign,
  folders: readonly FolderBelow[],
  options: SizeOptions,
  { effects, words }: TraceSession,
): Promise<Trace> {
  const pdfs = new Map(
    folder.rollups.flatMap((file) => (isNamedAsPdf(file.path) ? [[file.source.path, file] as const] : [])),
  );
  if (draft === null || (folders.length === 0 && pdfs.size === 0)) return found;
  const { withFilesBelow } = await import('../../trace/files-below.ts');
  const limits = limitsFrom(options, words);
  const pdfsIn = async function* ({ name, pdf, root }: FolderBelow) {
    if (pdf !== null) return;
    const { campaignsCarriedIn } = await import('../../verification/carried-rollups.ts');
    for await (const carried of campaignsCarriedIn(root, effects, limits)) yield { name, ...carried };
  };
  const carriedIn = async (path: string): Promise<FolderBelow | null> => {
    const file = pdfs.get(path);
    if (file === undefined) return null;
    const { campaignCarriedFor } = await import('../../verification/carried-rollups.ts');
    const carried = await campaignCarriedFor(file, folder.root, effects, limits);
    return carried === null ? null : { name: path, pdf: null, ...carried };
  };
  return withFilesBelow(found, draft, { folders, carriedIn, pdfsIn });
}

/** Prints what a name that somebody has begun to type may go on with, each on a line; a shell has no use for errors. */
async function completed(
  begun: string,
  [folder]: readonly string[],
  { effects }: TraceSession,
): Promise<ExitStatus> {
  const { figureCompletions } = await import('../../trace/completions.ts');
  const root = await campaignRootAbove(effects, resolve(effects.workingFolder, folder ?? '.')).catch(
    () => null,
  );
  const names = root === null ? [] : await figureCompletions(begun, root, effects).catch(() => []);
  effects.print(names.map((name) => `${printable(name)}\n`).join(''));
  return exitStatus.ok;
}

/** The campaign's folder and what is asked of it: one word alone is a folder where there is one, else a figure. */
async function askedIn(
  [first, second]: readonly string[],
  { effects }: TraceSession,
): Promise<{ readonly folder: string; readonly name: string | undefined }> {
  const folder = effects.workingFolder;
  if (first === undefined) return { folder, name: undefined };
  if (second !== undefined) return { folder: first, name: second };
  const isFigure = /^[^./\\]+\.[^/\\]*[^./\\]/.test(first) && !(await exists(effects, join(folder, first)));
  return isFigure ? { folder, name: first } : { folder: first, name: undefined };
}

/** More figures are only named on a page. */
const mostDetailed = 2000;

/** @throws CliError where no figure is named so, nor any whose name begins so */
async function named(
  name: string,
  isPage: boolean,
  ledger: Ledger,
  checked: CheckedCampaign,
  question: TraceQuestion,
  { words, language }: TraceSession,
): Promise<Trace> {
  const figure = name === '' ? null : ledger.figureNamed(name);
  if (figure !== null) return traceOfFigure(figure, checked, question);
  const begun = name === '' || name.endsWith('.') ? name : `${name}.`;
  const listed = traceOfNames(begun, false, ledger, checked, language);
  if (listed.figures.length === 0) {
    const suggestions = ledger.suggestions(name);
    throw new CliError(words.trace.unknownFigure(name, suggestions, checked.summary !== null));
  }
  const isDetailed = isPage && listed.figures.length <= mostDetailed;
  return isDetailed ? traceOfNames(begun, true, ledger, checked, language) : listed;
}

async function page(
  answer: Trace,
  shown: Omit<Parameters<typeof prettyTrace>[1], 'chalk' | 'width' | 'campaign'>,
  { draft }: CheckedCampaign,
  { effects, language }: TraceSession,
): Promise<string> {
  const { tracePage } = await import('../../trace/page.ts');
  const bytes = await effects.readFile(join(effects.programFolder, 'templates/trace/style.css'));
  const { title = '', year = '' } = draft?.campaign.root.value ?? {};
  return tracePage(answer, {
    ...shown,
    language,
    title: title || String(year),
    style: new TextDecoder().decode(bytes),
  });
}
