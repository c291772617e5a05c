import { join, resolve } from 'node:path';
import { wrappedLines } from '../../diagnostics/columns.ts';
import { printable } from '../../diagnostics/printable.ts';
import { findingWordsIn } from '../../findings.ts';
import { campaignText } from '../../init/campaign-text.ts';
import { formsFolder } from '../../init/editor-files.ts';
import { type LastYear, newCampaign } from '../../init/new-campaign.ts';
import { formPath } from '../../init/new-files.ts';
import { nextYearText } from '../../init/next-year.ts';
import type { Unfilled } from '../../init/unfilled.ts';
import { campaignFileName } from '../../intake/campaign-listing.ts';
import { exists, type ProgramWorld } from '../../intake/world.ts';
import { hasSoundCampaignFile } from '../../review.ts';
import { wordsIn } from '../../words/words.ts';
import { fileOf } from '../destinations.ts';
import type { Asking, ErrorOutput, FileWriting, LineWidth, Output, WorkingFolder } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { Interrupted } from '../terminal/questions.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { locateCampaign } from './campaign-targets.ts';
import { checkCampaign, requireFolders } from './checked-campaign.ts';
import { deadlineFrom, type OpeningOptions, openingFrom, yearFrom } from './init-answers.ts';

interface InitOptions extends OpeningOptions {
  /** The campaign of the year before. */
  readonly from?: string;
}

/** The campaign of the year before, and the text of its file. */
interface LastYearsText extends LastYear {
  readonly text: string;
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
  const opened = await newCampaign(root, review, lastYear, effects);
  if (opened === null) throw new CliError(words.flaws.nothingToCarry(folder));
  const { files, kept, leftOut, unfilled } = opened;
  await effects.writeFiles([...files].map(([path, bytes]) => fileOf(root, join(root, path), bytes)));
  const created = [...files.keys()];
  if (created.length > 0) effects.print(`${words.created(printable(folder))}\n${list(shortened(created))}`);
  if (kept.length > 0) effects.print(`${words.kept}\n${list(shortened(kept))}`);
  if (lastYear !== null && review !== null) {
    effects.print(`${words.changed}\n${differences(lastYear.text, review)}`);
  }
  for (const path of leftOut) effects.printError(`${words.leftOut(printable(path))}\n`);
  effects.print(unfilledText(unfilled, session));
  effects.print(words.next(/\s/.test(folder) ? `"${folder}"` : folder));
  return exitStatus.ok;
}

async function lastYearIn(
  from: string,
  root: string,
  session: Session<ProgramWorld & WorkingFolder>,
): Promise<LastYearsText> {
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
  lastYear: LastYearsText | null,
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

/** Names every value that is still to be filled in, by file and line; forms that lack the same, together. */
function unfilledText({ ofCampaign, ofForms }: Unfilled, { effects, language }: Session<LineWidth>): string {
  const words = wordsIn(language).init;
  const isFilled = ofCampaign.length === 0 && ofForms.length === 0;
  return [
    `${isFilled ? words.nothingToFillIn : words.toFillIn}\n`,
    ...ofCampaign.map((finding) => {
      const { source, start } = finding.place;
      const { line, column } = source.position(start);
      const { message } = findingWordsIn(language).wordingOf(finding);
      return `  ${source.path}:${line}:${column}: ${printable(message)}\n`;
    }),
    ...ofForms.map(({ units, blanks }) => {
      const [first] = units;
      const heading = words.forms(
        first === undefined ? '' : formPath(first.id),
        units.length - 1,
        blanks.length,
      );
      const lines = blanks.map(({ keys, line }) => `${keys} (${words.line(line)})`).join(', ');
      return `  ${heading}\n${list(wrappedLines(`  ${lines}.`, effects.width - 2, '  '))}`;
    }),
  ].join('');
}
