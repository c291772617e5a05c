import { join, resolve } from 'node:path';
import { wrappedLines } from '../../diagnostics/columns.ts';
import { printable } from '../../diagnostics/printable.ts';
import { findingWordsIn } from '../../findings.ts';
import { campaignText } from '../../init/campaign-text.ts';
import type { Guess } from '../../init/guesses.ts';
import { newCampaign } from '../../init/new-campaign.ts';
import { nextYearText } from '../../init/next-year.ts';
import { guessesText, pathsText, unfilledText } from '../../init/opening-text.ts';
import { campaignFileName } from '../../intake/campaign-listing.ts';
import { exists, type ProgramWorld } from '../../intake/world.ts';
import { wordsIn } from '../../words/words.ts';
import { fileOf } from '../destinations.ts';
import type { Asking, ErrorOutput, FileWriting, LineWidth, Output, WorkingFolder } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { Interrupted } from '../terminal/questions.ts';
import { unifiedDiff } from '../unified-diff.ts';
import type { SizeOptions } from './campaign-targets.ts';
import { deadlineFrom, type OpeningOptions, openingFrom, yearFrom } from './init-answers.ts';
import { type LastYearsText, lastYearIn } from './last-year.ts';

interface InitOptions extends OpeningOptions, SizeOptions {
  /** The campaign of the year before. */
  readonly from?: string;
}

/** `review init`: opens a campaign. What is there already is kept as it is. */
export async function init(
  folder: string,
  options: InitOptions,
  session: Session<ProgramWorld & WorkingFolder & FileWriting & Asking & Output & ErrorOutput & LineWidth>,
): Promise<ExitStatus> {
  const { effects, language } = session;
  const words = wordsIn(language).init;
  const root = resolve(effects.workingFolder, folder);
  const lastYear = options.from === undefined ? null : await lastYearIn(options.from, root, options, session);
  const review = (await exists(effects, join(root, campaignFileName)))
    ? null
    : await reviewText(lastYear, options, session);
  const text = review?.text ?? null;
  const opened = await newCampaign(root, text, lastYear, effects);
  if (opened === null) throw new CliError(words.flaws.nothingToCarry(folder));
  const { files, kept, leftOut, unfilled } = opened;
  await effects.writeFiles([...files].map(([path, bytes]) => fileOf(root, join(root, path), bytes)));
  const created = [...files.keys()];
  const shownFolder = printable(/\s/.test(folder) ? `"${folder}"` : folder);
  if (created.length > 0) effects.print(`${words.created(printable(folder))}\n${pathsText(created)}`);
  if (kept.length > 0) effects.print(`${words.kept}\n${pathsText(kept)}`);
  if (lastYear !== null && text !== null) {
    effects.print(`${words.changed}\n${differences(lastYear.text, text)}`);
  }
  for (const path of leftOut) effects.printError(`${words.leftOut(printable(path))}\n`);
  effects.print(guessesText(review?.guesses ?? [], shownFolder, words, effects.width));
  effects.print(unfilledText(unfilled, words, findingWordsIn(language), effects.width));
  for (const line of words.next(shownFolder)) {
    effects.print(`${wrappedLines(line, effects.width, '     ').join('\n')}\n`);
  }
  return exitStatus.ok;
}

/** The text of a review.yaml, and what was taken for granted in it. */
interface ReviewText {
  readonly text: string;
  readonly guesses: readonly Guess[];
}

async function reviewText(
  lastYear: LastYearsText | null,
  options: InitOptions,
  session: Session<ProgramWorld & WorkingFolder & Asking>,
): Promise<ReviewText> {
  const words = wordsIn(session.language).init;
  if (lastYear === null) {
    try {
      const { opening, guesses } = await openingFrom(options, session);
      return { text: campaignText(opening), guesses };
    } catch (failure) {
      throw failure instanceof Interrupted ? new CliError(words.flaws.interrupted) : failure;
    }
  }
  // Its file is without errors, so it says its year.
  const from = lastYear.draft.campaign.root.value.year as number;
  const year = options.year === undefined ? from + 1 : yearFrom(options.year, words);
  const deadline = options.deadline === undefined ? null : deadlineFrom(options.deadline, year, words);
  return { text: nextYearText(lastYear.text, { from, to: year, deadline }), guesses: [] };
}

function differences(before: string, after: string): string {
  const hunks = unifiedDiff(before, after).split('\n');
  return hunks.map((line) => (line === '' ? '' : `  ${printable(line)}`)).join('\n');
}
