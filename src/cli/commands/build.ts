import { basename, extname, join } from 'node:path';
import type { BuildRecord } from '../../build-record/build-record.generated.ts';
import { campaignInputs, noticingReads } from '../../build-record/input-files.ts';
import { hasErrors, withWarningsAsErrors } from '../../diagnostics/finding.ts';
import { printable, typedPath } from '../../diagnostics/printable.ts';
import { outFolderName } from '../../intake/campaign-listing.ts';
import { requiredKindNames } from '../../intake/document-kinds.ts';
import { sparingIntake } from '../../intake/sparing-intake.ts';
import type { ProgramWorld } from '../../intake/world.ts';
import { digestOf } from '../../pieces.ts';
import { formats } from '../../rendering/formats.generated.ts';
import { type BuiltFile, build as buildDocuments, type Checked } from '../../review.ts';
import { unpickedCounts } from '../../texts/listing.ts';
import type { CliWords } from '../cli-words.ts';
import { fileOf } from '../destinations.ts';
import type {
  Environment,
  ErrorOutput,
  FileIdentities,
  FileTimes,
  FileWriting,
  LineWidth,
  Output,
  ReadFilesList,
  ReadFilesWatch,
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { Timings } from '../timings.ts';
import {
  type BuildOptions,
  buildCommand,
  findingsBefore,
  isWorkingFolder,
  optionsOf,
  pathUp,
  printFindings,
} from './build-options.ts';
import { locateCampaign } from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign } from './checked-campaign.ts';
import {
  chosenFormats,
  chosenKinds,
  refuseOtherFormats,
  refuseSameNames,
  unmadeHints,
  unsourcedHint,
} from './chosen-documents.ts';
import { outdatedBeside, recordedChanges } from './outdated-files.ts';
import { pathOfOption, refuseChanged, refuseOverwriting } from './outputs.ts';
import { mannerOf, recordPath, recordToWrite } from './recorded-build.ts';
import { shownSteps } from './shown-steps.ts';

type BuildSession = Session<
  ProgramWorld &
    WorkingFolder &
    Environment &
    ReadFilesList &
    ReadFilesWatch &
    FileIdentities &
    FileTimes &
    FileWriting &
    Output &
    ErrorOutput &
    LineWidth
>;

/** `review build`: the paths written go to stdout, one a line; all other words to stderr. */
export async function build(
  folder: string,
  options: BuildOptions,
  untimedSession: BuildSession,
): Promise<ExitStatus> {
  const timings = options.timings === true ? new Timings() : null;
  const session =
    timings === null ? untimedSession : { ...untimedSession, progress: timings.of(untimedSession.progress) };
  const { effects, words, progress } = session;
  effects.beginReading();
  const chosen = options.format === undefined ? null : chosenFormats(options.format, session);
  const target = await locateCampaign(folder, session);
  const { root } = target;
  const out = options.out === undefined ? join(root, outFolderName) : outFolder(options.out, session);
  const date = dateFrom(effects.environment.SOURCE_DATE_EPOCH, words);
  if (options.check === true) {
    const { checkBuild } = await import('./build-check.ts');
    const wanted = { folder, out, chosen, date, timed: timings?.timed };
    const status = await checkBuild(target, wanted, options, session);
    if (timings !== null) effects.printError(`${timings.lines(words).join('\n')}\n`);
    return status;
  }
  progress.begin(['reading', 'checking', 'layingOut', 'writing']);
  const checked = await checkCampaign(target, options, session, { intake: sparingIntake() });
  const kinds = chosenKinds(checked, options.document, session);
  refuseOtherFormats(checked, kinds, chosen, session);
  let findings = await findingsBefore(checked, kinds, effects);
  let built: readonly BuiltFile[] = [];
  const noticing = noticingReads(effects, root);
  let sourcesHint: string | null = null;
  if (!hasErrors(findings)) {
    const made = await buildDocuments(checked, kinds, chosen, noticing.world, {
      date,
      isWithoutAttachments: !options.attachments,
      withSources: options.withSources === true,
      pathToCampaign: pathUp(out, root),
      doStep: shownSteps(session),
      timed: timings?.timed,
    });
    findings = [
      ...findings,
      ...(options.strict === true ? withWarningsAsErrors(made.findings) : made.findings),
    ];
    sourcesHint = unsourcedHint(checked, kinds, made, options, session);
    refuseSameNames(made.files, words);
    built = made.files;
  }
  if (!(await printFindings(checked, findings, options, session))) return exitStatus.findings;
  const files = built.map(({ name, pieces }) => fileOf(root, join(out, name), pieces));
  const paths = files.map(({ path }) => path);
  await refuseOverwriting(paths.length === 0 ? [] : [...paths, recordPath(out)], [checked], session);
  await refuseChanged(session);
  const { file, record, hint } = await recordToWrite(
    built,
    {
      manner: mannerOf(checked, optionsOf(options, date)),
      inputs: campaignInputs(checked),
      read: noticing.filesRead(),
    },
    out,
    root,
    session,
  );
  await progress.stage(
    'writing',
    () => effects.writeFiles(file === null ? files : [...files, file]),
    () =>
      built
        .map(({ name, pieces }) => words.outcomes.written(printable(join(out, name)), digestOf(pieces).size))
        .join('; '),
  );
  progress.end();
  if (timings !== null) effects.printError(`${timings.lines(words).join('\n')}\n`);
  for (const path of paths) effects.print(`${printable(path)}\n`);
  for (const one of [
    hint,
    ...unmadeHints(checked, kinds, chosen, session),
    sourcesHint,
    await outdatedHint(checked, { paths, out, record }, folder, options, session),
    ...(kinds.some((name) => requiredKindNames.includes(name))
      ? [unpickedHint(checked, folder, session)]
      : []),
  ]) {
    if (one !== null) effects.printError(`${one}\n`);
  }
  return exitStatus.ok;
}

/** Which files beside those written are from before the last change, and what makes them anew; `null` where there are none. */
async function outdatedHint(
  checked: CheckedCampaign,
  {
    paths,
    out,
    record,
  }: { readonly paths: readonly string[]; readonly out: string; readonly record: BuildRecord },
  folder: string,
  options: BuildOptions,
  { words, verbosity, effects }: Session<ProgramWorld & ReadFilesList & FileTimes & WorkingFolder>,
): Promise<string | null> {
  if (verbosity === 'quiet') return null;
  const outdated = await outdatedBeside(
    paths,
    checked.root,
    checked.draft?.campaign.kinds ?? new Map(),
    recordedChanges(record, out, checked, effects),
    effects,
  );
  if (outdated.length === 0) return null;
  // What was written now stays as it is: perhaps without attachments, for the public.
  const names = [...new Set(outdated.map(({ format }) => format))].sort();
  const command = buildCommand(folder, { ...options, format: names.join(',') }, effects);
  return printable(
    words.build.outdated(
      outdated.map(({ path }) => basename(path)),
      command,
    ),
  );
}

/** What units wrote that the report does not print, said once; `null` where there is nothing, or nothing is to be said. */
function unpickedHint(
  { draft }: Checked,
  folder: string,
  { words, verbosity, effects }: Session<WorkingFolder>,
): string | null {
  if (draft === null || verbosity === 'quiet') return null;
  const counts = unpickedCounts(draft);
  if (counts.length === 0) return null;
  const typed = isWorkingFolder(folder, effects) ? null : typedPath(folder);
  return printable(words.build.unpicked(counts, typed));
}

/** @throws CliError where the name is a file's: whoever typed it would get a folder of that name */
function outFolder(typed: string, session: Session<WorkingFolder>): string {
  const path = pathOfOption('--out', typed, session);
  const extension = extname(path);
  const format = extension.slice(1).toLowerCase();
  if (!Object.hasOwn(formats, format)) return path;
  throw new CliError(session.words.errors.outIsFile(typed, typed.slice(0, -extension.length), format));
}

/** The last second of the year 9999: files write years in four digits. */
const lastSecond = 253_402_300_799;

/** The date of SOURCE_DATE_EPOCH, in seconds. @throws CliError at what is no such date */
function dateFrom(epoch: string | undefined, { errors }: CliWords): Date | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  if (!/^\d{1,12}$/.test(epoch) || Number(epoch) > lastSecond)
    throw new CliError(errors.notEpoch(printable(epoch)));
  return new Date(Number(epoch) * 1000);
}
