import { join } from 'node:path';
import { Chalk } from 'chalk';
import { type Progress, progressOf } from '../../aggregation/progress.ts';
import { filesForUs, toRemind } from '../../aggregation/to-remind.ts';
import type { DraftReview } from '../../campaign/review.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { cellAt, isOfWorkbook } from '../../diagnostics/form-cells.ts';
import { printableLines, printablePath, typedPath } from '../../diagnostics/printable.ts';
import { findingWordsIn } from '../../findings.ts';
import { formsIn } from '../../forms/forms-folder.ts';
import { versionInText } from '../../forms/version-line.ts';
import { formsFolder } from '../../intake/campaign-listing.ts';
import type { Disk, ProgramWorld } from '../../intake/world.ts';
import { type FormsShown, type StatusFormatName, statusFormats } from '../../status/formats.ts';
import { latestChanges } from '../../status/latest-changes.ts';
import { reminderText } from '../../status/reminder.ts';
import { wordsIn } from '../../words/words.ts';
import type {
  ErrorOutput,
  FileIdentities,
  FileWriting,
  LineWidth,
  Output,
  ReadFilesList,
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign, type SizeOptions, unknownUnit } from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign, requireFolders } from './checked-campaign.ts';
import { pathOfOption, printOrWrite, writeOutputs } from './outputs.ts';

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
  session: Session<
    ProgramWorld &
      WorkingFolder &
      ReadFilesList &
      FileIdentities &
      FileWriting &
      Output &
      ErrorOutput &
      LineWidth
  >,
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
    const text = latestChanges(draft, options.changes, wordsIn(language).status);
    if (text === null) throw unknownUnit(options.changes, draft.campaign, session);
    await printOrWrite(text, checked, output, session);
    return exitStatus.ok;
  }
  const progress = progressOf(draft, findings);
  if (options.remind === true) {
    await remind(progress, checked, output, session);
  } else {
    const chalk = new Chalk({ level: output === null && isColoured('stdout') ? 1 : 0 });
    const format = statusFormats[options.format];
    const text = format(progress, {
      words: wordsIn(language).status,
      forms: await formsShown(draft, target.root, effects),
      formsWords: wordsIn(language).forms,
      campaign: folder === effects.workingFolder ? '' : typedPath(folder),
      chalk,
      width: effects.width,
    });
    await printOrWrite(text, checked, output, session);
  }
  return options.requireComplete === true && progress.missing + progress.unreadable > 0
    ? exitStatus.findings
    : exitStatus.ok;
}

/** Writes to who has not submitted, or has errors; says to us whom nothing is written to, and why. */
async function remind(
  progress: Progress,
  checked: CheckedCampaign,
  folder: string | null,
  session: Session<ProgramWorld & ReadFilesList & FileIdentities & FileWriting & Output & ErrorOutput>,
): Promise<void> {
  const { effects, words } = session;
  const { draft, findings } = checked;
  const host = draft?.campaign.root.value.host?.name ?? '';
  const letters = toRemind(progress).map((unit) => ({
    name: `nhac-${unit.unit}.txt`,
    text: reminderText(unit, progress, {
      host,
      today: effects.today(),
      errors: errorsIn(unit.file, findings),
    }),
  }));
  const forUs = filesForUs(progress);
  if (forUs.length > 0) effects.printError(`${words.status.notReminded(forUs.map(printablePath))}\n`);
  else if (letters.length === 0) effects.printError(`${words.status.nobodyToRemind}\n`);
  await printLetters(letters, checked, folder, session);
}

/** Which forms are older than review.yaml. What is read for that is not even loaded where there can be none. */
async function formsShown(draft: DraftReview, root: string, disk: Disk): Promise<FormsShown> {
  const folder = await formsIn(root, disk);
  const isFromForm = draft.submissions.some(({ source }) => versionInText(source.text) !== null);
  if (folder.names.size === 0 && !isFromForm) return { old: [], submittedOnOld: [] };
  const { oldForms, submittedOnOldForms } = await import('../../forms/old-forms.ts');
  const old = await oldForms(draft.campaign, folder, disk);
  return {
    old: old.map(({ unit, file }) => ({ unit, file: `${formsFolder}/${file}` })),
    submittedOnOld: submittedOnOldForms(draft),
  };
}

/** What is wrong with a file, for those who sent it: letters are in Vietnamese. */
function errorsIn(file: string | null, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity, place }) => severity === 'error' && place.source.path === file)
    .map((finding) => {
      const { message, hint } = findingWordsIn('vi').wordingOf(finding);
      return `${placeInLetter(finding, message)}${message}${hint === null ? '' : ` Cách sửa: ${hint}`}`;
    });
}

/** Where something is wrong, as its sentence begins; nothing where the message says it. Whoever sent a form knows no lines. */
function placeInLetter({ place }: Finding, message: string): string {
  const cell = cellAt(place);
  if (cell !== null) return message.includes(cell) ? '' : `Ô ${cell}: `;
  return isOfWorkbook(place.source) ? '' : `Dòng ${place.source.lineOf(place.start)}: `;
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
  const files = letters.map(({ name, text }) => ({ path: join(folder, name), content: text }));
  await writeOutputs(files, checked, session);
}
