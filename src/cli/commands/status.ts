import { join } from 'node:path';
import { Chalk } from 'chalk';
import { progressOf } from '../../aggregation/progress.ts';
import { readRecord, recordFileName } from '../../build-record/read-record.ts';
import type { DraftReview } from '../../campaign/review.ts';
import { typedPath } from '../../diagnostics/printable.ts';
import { formsIn } from '../../forms/forms-folder.ts';
import { versionInText } from '../../forms/version-line.ts';
import { formsFolder, outFolderName } from '../../intake/campaign-listing.ts';
import { type Disk, exists, type ProgramWorld } from '../../intake/world.ts';
import { programVersion } from '../../program-version.ts';
import type { FormatName } from '../../review.ts';
import {
  type DocumentsShown,
  type FormsShown,
  type StatusFormatName,
  statusFormats,
} from '../../status/formats.ts';
import { latestChanges } from '../../status/latest-changes.ts';
import { wordsIn } from '../../words/words.ts';
import type { ReportingEffects, SubmissionChecking } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign, type SizeOptions, unknownUnit } from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign, requireFolders } from './checked-campaign.ts';
import { outputPath, printOrWrite } from './outputs.ts';
import { letterFormat, remind } from './reminders.ts';

interface StatusOptions extends SizeOptions {
  /** As what the table is printed, or letters are made. */
  readonly format: StatusFormatName | 'docx' | 'pdf';
  readonly requireComplete?: true;
  readonly remind?: true;
  readonly output?: string;
  readonly changes?: string;
  readonly cache?: boolean;
}

/** `review status`: who has submitted, when, and in which state. */
export async function status(
  folder: string,
  options: StatusOptions,
  session: Session<ReportingEffects & SubmissionChecking>,
): Promise<ExitStatus> {
  const { effects, words, language, isColoured } = session;
  const output = outputPath(options.output, session);
  const { letters, table } = formatsOf(options, output, session);
  const target = await locateCampaign(folder, session);
  session.progress.begin(['reading', 'checking']);
  const checked = await checkCampaign(target, options, session, { checking: effects.checking });
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
  if (letters !== null) {
    const reminded = await remind(progress, checked, { format: letters, folder: output }, session);
    if (reminded !== exitStatus.ok) return reminded;
  } else {
    const chalk = new Chalk({ level: output === null && isColoured('stdout') ? 1 : 0 });
    const text = statusFormats[table](progress, {
      words: wordsIn(language).status,
      forms: await formsShown(draft, target.root, effects),
      formsWords: wordsIn(language).forms,
      documents: await documentsShown(checked, effects),
      recordWords: wordsIn(language).record,
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

const usualFormat = 'pretty';

/** As what letters are made, `null` where none are asked for, and as what the table is printed. @throws CliError at others */
function formatsOf(
  { format, remind: isReminding }: StatusOptions,
  output: string | null,
  session: Session,
): { readonly letters: FormatName | null; readonly table: StatusFormatName } {
  if (isReminding === true) {
    const letters = letterFormat(format === usualFormat ? null : format, output, session);
    return { letters, table: usualFormat };
  }
  if (isStatusFormat(format)) return { letters: null, table: format };
  throw new CliError(session.words.errors.invalidChoice(format, Object.keys(statusFormats).join(', ')));
}

const isStatusFormat = (name: string): name is StatusFormatName => Object.hasOwn(statusFormats, name);

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

/** How the documents stand that were built; `null` where there is no record of any, and what looks at them is not even loaded. */
async function documentsShown(checked: CheckedCampaign, world: ProgramWorld): Promise<DocumentsShown | null> {
  const { root } = checked;
  const out = join(root, outFolderName);
  if (!(await exists(world, join(out, recordFileName)))) return null;
  const read = await readRecord(out, root, world).catch(() => ({ state: 'unreadable' as const }));
  if (read.state === 'none') return null;
  if (read.state !== 'read') return { record: read.state, files: [] };
  const { standingOf } = await import('../../build-record/standing.ts');
  return { record: 'read', files: await standingOf(read.record, out, checked, world, programVersion) };
}
