import { join } from 'node:path';
import { Chalk } from 'chalk';
import { progressOf } from '../../aggregation/progress.ts';
import { type DraftReview, revisionOf, unitIdOf } from '../../campaign/review.ts';
import { printable, printableLines } from '../../diagnostics/printable.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import type { Disk, World } from '../../intake/world.ts';
import { changesBetween } from '../../status/changes.ts';
import { type StatusFormatName, statusFormats } from '../../status/formats.ts';
import { reminderText, toRemind } from '../../status/reminder.ts';
import { wordsIn } from '../../words/words.ts';
import { fileOf } from '../destinations.ts';
import type {
  FileIdentities,
  FileWriting,
  LineWidth,
  Output,
  ReadFilesList,
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign, type SizeOptions } from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign, requireFolders } from './checked-campaign.ts';
import { pathOfOption, refuseOverwriting } from './outputs.ts';

interface StatusOptions extends SizeOptions {
  readonly format: StatusFormatName;
  readonly requireComplete?: true;
  readonly remind?: true;
  readonly output?: string;
  readonly changes?: string;
}

/** `review status`: who has submitted, when, and in which state. */
export async function status(
  folder: string,
  options: StatusOptions,
  session: Session<World & WorkingFolder & ReadFilesList & FileIdentities & FileWriting & Output & LineWidth>,
): Promise<ExitStatus> {
  const { effects, words, language, isColoured } = session;
  const output = options.output === undefined ? null : pathOfOption('--output', options.output, session);
  const target = await locateCampaign(folder, session);
  session.progress.begin(['reading', 'checking']);
  const checked = await checkCampaign(target, options, session);
  const { draft, findings } = checked;
  session.progress.end();
  requireFolders(checked, session);
  if (draft === null) throw new CliError(words.status.unusable);
  if (options.changes !== undefined) {
    effects.print(changesText(draft, options.changes, session));
    return exitStatus.ok;
  }
  const progress = progressOf(draft, findings);
  if (options.remind === true) {
    const host = draft.campaign.root.value.host?.name ?? '';
    const letters = toRemind(progress).map((unit) => ({
      name: `nhac-${unit.unit}.txt`,
      text: reminderText(unit, progress, host, effects.today()),
    }));
    await printLetters(letters, checked, output, session);
  } else {
    const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
    const format = statusFormats[options.format];
    effects.print(format(progress, { words: wordsIn(language).status, chalk, width: effects.width }));
  }
  return options.requireComplete === true && progress.missing > 0 ? exitStatus.findings : exitStatus.ok;
}

/** Prints letters one after the other, or writes each to a file in a folder and prints the files' paths. */
async function printLetters(
  letters: readonly { readonly name: string; readonly text: string }[],
  checked: CheckedCampaign,
  folder: string | null,
  session: Session<Disk & ReadFilesList & FileIdentities & FileWriting & Output>,
): Promise<void> {
  const { effects } = session;
  if (folder === null) {
    effects.print(letters.map(({ text }) => printableLines(text)).join('\n---\n\n'));
    return;
  }
  const files = letters.map(({ name, text }) =>
    fileOf(checked.root, join(folder, name), new TextEncoder().encode(text)),
  );
  await refuseOverwriting(
    files.map(({ path }) => path),
    [checked],
    session,
  );
  await effects.writeFiles(files);
  for (const { path } of files) effects.print(`${path}\n`);
}

/** What differs between a unit's latest revision and the one before. */
function changesText(
  { campaign, submissions, superseded }: DraftReview,
  id: string,
  session: Session,
): string {
  const { words, language } = session;
  const unit = campaign.units.get(id)?.value;
  if (unit === undefined)
    throw new CliError(words.status.unknownUnit(id, closest(id, campaign.units.keys())));
  const text = wordsIn(language).status;
  const revisions = [...submissions, ...superseded]
    .filter((one) => unitIdOf(one) === id)
    .sort((a, b) => revisionOf(a) - revisionOf(b));
  const [earlier, later] = [revisions.at(-2), revisions.at(-1)];
  if (earlier === undefined || later === undefined) return `${text.noEarlier(printable(unit.name))}\n`;
  const changes = changesBetween(earlier, later);
  const lines = changes.map(
    ({ path, before, after, line }) =>
      `  ${path} (${(after === null ? earlier : later).source.path}:${line}): ${before ?? '–'} → ${after ?? '–'}`,
  );
  const heading = text.changes(unit.name, revisionOf(earlier), revisionOf(later));
  return `${[heading, ...(lines.length === 0 ? [`  ${text.same}`] : lines)].map(printable).join('\n')}\n`;
}
