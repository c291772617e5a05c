import { join, resolve } from 'node:path';
import { grouped } from '../../aggregation/grouping.ts';
import { draftCampaign } from '../../campaign/campaign.ts';
import type { DraftReview } from '../../campaign/review.ts';
import { wrappedLines } from '../../diagnostics/columns.ts';
import { printable } from '../../diagnostics/printable.ts';
import { findingWordsIn } from '../../findings.ts';
import { blanksIn } from '../../init/blanks.ts';
import { campaignText } from '../../init/campaign-text.ts';
import { carriedOver } from '../../init/carried-over.ts';
import { formsFolder } from '../../init/editor-files.ts';
import { newFiles } from '../../init/new-files.ts';
import { nextYearText } from '../../init/next-year.ts';
import { readCampaignFile } from '../../intake/campaign-folder.ts';
import { campaignFileName, hostFileName } from '../../intake/campaign-listing.ts';
import { type Disk, diskWith, exists, type ProgramWorld } from '../../intake/world.ts';
import { hasSoundCampaignFile } from '../../review.ts';
import { wordsIn } from '../../words/words.ts';
import { fileOf } from '../destinations.ts';
import type { Asking, ErrorOutput, FileWriting, LineWidth, Output, WorkingFolder } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { Interrupted } from '../terminal/questions.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { locateCampaign } from './campaign-targets.ts';
import { checkCampaign, filesIn, requireFolders } from './checked-campaign.ts';
import { deadlineFrom, type OpeningOptions, openingFrom, yearFrom } from './init-answers.ts';

interface InitOptions extends OpeningOptions {
  /** The campaign of the year before. */
  readonly from?: string;
}

/** The text of new files by their paths from the campaign's folder. */
type NewFiles = ReadonlyMap<string, string | Uint8Array>;

/** The campaign of the year before, as far as its file can be used. */
interface LastYear {
  readonly root: string;
  readonly text: string;
  readonly draft: DraftReview;
}

const lenient = { allowMissing: true } as const;

/** `review init`: opens a campaign. What is there already is kept as it is. */
export async function init(
  folder: string,
  options: InitOptions,
  session: Session<ProgramWorld & WorkingFolder & FileWriting & Asking & Output & ErrorOutput & LineWidth>,
): Promise<ExitStatus> {
  const { effects, language } = session;
  const words = wordsIn(language).init;
  const root = resolve(effects.workingFolder, folder);
  const lastYear = options.from === undefined ? null : await lastYearIn(options.from, root, session);
  const review = (await exists(effects, join(root, campaignFileName)))
    ? null
    : await reviewText(lastYear, options, session);
  const started = new Map(review === null ? [] : [[join(root, campaignFileName), bytesOf(review)]]);
  const file = await readCampaignFile(diskWith(started, effects), root);
  if (file.root === null) throw new CliError(words.flaws.nothingToCarry(folder));
  const campaign = draftCampaign(file.root, file.isPartial);
  const layout = lastYear === null ? null : await carriedOver(lastYear.root, lastYear.draft, effects);
  const files: NewFiles = new Map<string, string | Uint8Array>([
    [campaignFileName, review ?? ''],
    ...newFiles(campaign, lastYear?.draft ?? null),
    ...(layout?.files ?? []),
  ]);
  const { created, kept } = await writeNew(files, root, effects);
  if (created.length > 0) effects.print(`${words.created(printable(folder))}\n${list(shortened(created))}`);
  if (kept.length > 0) effects.print(`${words.kept}\n${list(shortened(kept))}`);
  if (lastYear !== null && review !== null) {
    effects.print(`${words.changed}\n${differences(lastYear.text, review)}`);
  }
  for (const path of layout?.leftOut ?? []) effects.printError(`${words.leftOut(printable(path))}\n`);
  await printBlanks(root, session);
  effects.print(words.next(/\s/.test(folder) ? `"${folder}"` : folder));
  return exitStatus.ok;
}

async function lastYearIn(
  from: string,
  root: string,
  session: Session<ProgramWorld & WorkingFolder>,
): Promise<LastYear> {
  const words = wordsIn(session.language).init;
  const target = await locateCampaign(from, session);
  if (target.root === root) throw new CliError(words.flaws.sameFolder);
  const checked = await checkCampaign(target, lenient, session);
  requireFolders(checked, session);
  const { draft } = checked;
  if (draft === null || !hasSoundCampaignFile(checked)) throw new CliError(words.flaws.nothingToCarry(from));
  return { root: target.root, text: draft.campaign.root.place.source.text, draft };
}

async function reviewText(
  lastYear: LastYear | null,
  options: InitOptions,
  session: Session<ProgramWorld & WorkingFolder & Asking>,
): Promise<string> {
  const words = wordsIn(session.language).init;
  if (lastYear === null) {
    try {
      return campaignText(await openingFrom(options, session));
    } catch (failure) {
      throw failure instanceof Interrupted ? new CliError(words.flaws.interrupted) : failure;
    }
  }
  // Its file is without errors, so it says its year.
  const from = lastYear.draft.campaign.root.value.year as number;
  const year = options.year === undefined ? from + 1 : yearFrom(options.year, words);
  const deadline = options.deadline === undefined ? null : deadlineFrom(options.deadline, year, words);
  return nextYearText(lastYear.text, { from, to: year, deadline });
}

const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** Writes the files that are not there yet. */
async function writeNew(files: NewFiles, root: string, effects: Disk & FileWriting) {
  const created: string[] = [];
  const kept: string[] = [];
  for (const name of files.keys()) {
    ((await exists(effects, join(root, name))) ? kept : created).push(name);
  }
  await effects.writeFiles(
    created.map((name) => fileOf(root, join(root, name), bytesOf(files.get(name) ?? ''))),
  );
  return { created, kept };
}

const list = (names: readonly string[]) => names.map((name) => `  ${printable(name)}\n`).join('');

/** So many forms are named one by one; more are counted. */
const mostForms = 10;

function shortened(names: readonly string[]): string[] {
  const forms = names.filter((name) => name.startsWith(`${formsFolder}/`));
  if (forms.length <= mostForms) return [...names];
  const others = names.filter((name) => !forms.includes(name));
  return [...others, `${formsFolder}/*.yaml (${forms.length})`];
}

function differences(before: string, after: string): string {
  const hunks = unifiedDiff(before, after).split('\n');
  return hunks.map((line) => (line === '' ? '' : `  ${printable(line)}`)).join('\n');
}

/** The YAML files in a folder, by their paths from the campaign's. */
async function listed(root: string, folder: string, effects: Disk): Promise<string[]> {
  const path = join(root, folder);
  if (!(await exists(effects, path))) return [];
  const names = [...(await effects.listFolder(path))].filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** Names every value that is still to be filled in, by file and line; forms that lack the same, together. */
async function printBlanks(
  root: string,
  session: Session<ProgramWorld & WorkingFolder & Output & LineWidth>,
): Promise<void> {
  const { effects, language } = session;
  const words = wordsIn(language).init;
  const forms = await listed(root, formsFolder, effects);
  const named = new Set([campaignFileName, hostFileName, ...forms].map((name) => join(root, name)));
  const { findings, folder, isAsked } = await checkCampaign({ root, files: named }, lenient, session);
  const bySource = grouped(
    findings.filter(({ severity }) => severity === 'error'),
    ({ place }) => place.source,
  );
  const sources = new Map(
    filesIn(folder)
      .filter(isAsked)
      .map(({ path, source }) => [path, source]),
  );
  const findingsIn = (name: string) => {
    const source = sources.get(join(root, name));
    return (source === undefined ? undefined : bySource.get(source)) ?? [];
  };
  const ofForms = grouped(
    forms.flatMap((path) => {
      const blanks = blanksIn(findingsIn(path));
      const lines = blanks.map(({ keys, line }) => `${keys} (${words.line(line)})`).join(', ');
      return blanks.length === 0 ? [] : [{ path, count: blanks.length, lines }];
    }),
    ({ lines }) => lines,
  );
  effects.print(`${bySource.size === 0 ? words.nothingToFillIn : words.toFillIn}\n`);
  for (const finding of [campaignFileName, hostFileName].flatMap(findingsIn)) {
    const { source, start } = finding.place;
    const { line, column } = source.position(start);
    effects.print(
      `  ${source.path}:${line}:${column}: ${printable(findingWordsIn(language).wordingOf(finding).message)}\n`,
    );
  }
  for (const [lines, [first, ...others]] of ofForms) {
    effects.print(`  ${words.forms(first?.path ?? '', others.length, first?.count ?? 0)}\n`);
    effects.print(list(wrappedLines(`  ${lines}.`, effects.width - 2, '  ')));
  }
}
