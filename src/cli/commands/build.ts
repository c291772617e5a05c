import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { hasErrors, withWarningsAsErrors } from '../../diagnostics/finding.ts';
import { printable, typedPath } from '../../diagnostics/printable.ts';
import { reporters } from '../../diagnostics/reporters/registry.ts';
import { requiredKindNames } from '../../intake/document-kinds.ts';
import type { ProgramWorld } from '../../intake/world.ts';
import { formats } from '../../rendering/formats.generated.ts';
import { build as buildDocuments, type Checked, checkCampaignAlone } from '../../review.ts';
import { unpickedCounts } from '../../texts/listing.ts';
import type { CliWords } from '../cli-words.ts';
import { type FileToWrite, fileOf } from '../destinations.ts';
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
import { wholeNumber } from '../number-options.ts';
import type { Session } from '../session.ts';
import { Timings } from '../timings.ts';
import { locateCampaign } from './campaign-targets.ts';
import { type CheckedCampaign, type CheckOptions, checkCampaign } from './checked-campaign.ts';
import {
  chosenFormats,
  chosenKinds,
  isOnResults,
  refuseOtherFormats,
  refuseSameNames,
  unmadeHints,
} from './chosen-documents.ts';
import { outdatedBeside } from './outdated-files.ts';
import { pathOfOption, refuseChanged, refuseOverwriting } from './outputs.ts';
import { reporterOptions } from './reporter-options.ts';
import { shownSteps } from './shown-steps.ts';

interface BuildOptions extends CheckOptions {
  readonly out?: string;
  readonly format?: string;
  readonly document?: string;
  readonly maxFindings: string;
  /** Commander's name of `--no-attachments`. */
  readonly attachments: boolean;
  readonly timings?: true;
}

/** `review build`: the paths written go to stdout, one a line; all other words to stderr. */
export async function build(
  folder: string,
  options: BuildOptions,
  untimedSession: Session<
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
  >,
): Promise<ExitStatus> {
  const timings = options.timings === true ? new Timings() : null;
  const session =
    timings === null ? untimedSession : { ...untimedSession, progress: timings.of(untimedSession.progress) };
  const { effects, words, progress } = session;
  effects.beginReading();
  const chosen = options.format === undefined ? null : chosenFormats(options.format, session);
  const target = await locateCampaign(folder, session);
  const { root } = target;
  const out = options.out === undefined ? join(root, 'out') : outFolder(options.out, session);
  const date = dateFrom(effects.environment.SOURCE_DATE_EPOCH, words);
  progress.begin(['reading', 'checking', 'layingOut', 'writing']);
  const checked = await checkCampaign(target, options, session);
  const { report } = checked;
  const kinds = chosenKinds(checked, options.document, session);
  refuseOtherFormats(checked, kinds, chosen, session);
  const isOfResults = kinds.some((name) => isOnResults(checked, name));
  // What units sent may be missing, or wrong, where letters say so to them.
  const alone = isOfResults ? null : await checkCampaignAlone(checked, effects);
  let findings = alone ?? report.findings;
  let files: readonly FileToWrite[] = [];
  if (!hasErrors(findings)) {
    const built = await buildDocuments(checked, kinds, chosen, effects, {
      date,
      isWithoutAttachments: !options.attachments,
      pathToCampaign: pathUp(out, root),
      doStep: shownSteps(session),
      timed: timings?.timed,
    });
    findings = [
      ...findings,
      ...(options.strict === true ? withWarningsAsErrors(built.findings) : built.findings),
    ];
    refuseSameNames(built.files, words);
    files = built.files.map(({ name, bytes }) => fileOf(root, join(out, name), bytes));
  }
  if (findings.length > 0) {
    progress.end();
    const reporter = await reporters.pretty();
    const whole = {
      campaigns: [{ ...report, findings }],
      mostPerFile: wholeNumber(options.maxFindings, words),
    };
    effects.printError(reporter(whole, reporterOptions('stderr', session)));
  }
  if (hasErrors(findings)) {
    effects.printError(`${words.errors.nothingWritten}\n`);
    return exitStatus.findings;
  }
  await refuseOverwriting(
    files.map(({ path }) => path),
    [checked],
    session,
  );
  await refuseChanged(session);
  await progress.stage(
    'writing',
    () => effects.writeFiles(files),
    () => files.map(({ path, bytes }) => words.outcomes.written(printable(path), bytes.length)).join('; '),
  );
  progress.end();
  if (timings !== null) effects.printError(`${timings.lines(words).join('\n')}\n`);
  for (const { path } of files) effects.print(`${printable(path)}\n`);
  for (const hint of [
    ...unmadeHints(checked, kinds, chosen, session),
    await outdatedHint(checked, files, folder, options, session),
    ...(kinds.some((name) => requiredKindNames.includes(name))
      ? [unpickedHint(checked, folder, session)]
      : []),
  ]) {
    if (hint !== null) effects.printError(`${hint}\n`);
  }
  return exitStatus.ok;
}

/** Which files beside those written are from before the last change, and what makes them anew; `null` where there are none. */
async function outdatedHint(
  { root, draft }: CheckedCampaign,
  files: readonly FileToWrite[],
  folder: string,
  { out, document, attachments }: BuildOptions,
  { words, verbosity, effects }: Session<ReadFilesList & FileTimes & WorkingFolder>,
): Promise<string | null> {
  if (verbosity === 'quiet') return null;
  const outdated = await outdatedBeside(
    files.map(({ path }) => path),
    root,
    draft?.campaign.kinds ?? new Map(),
    effects,
  );
  if (outdated.length === 0) return null;
  const command = [
    'review build',
    ...(isWorkingFolder(folder, effects) ? [] : [typedPath(folder)]),
    // What was written now stays as it is: perhaps without attachments, for the public.
    `-f ${[...new Set(outdated.map(({ format }) => format))].sort().join(',')}`,
    ...(out === undefined ? [] : ['-o', typedPath(out)]),
    ...(document === undefined ? [] : ['--document', document]),
    ...(attachments ? [] : ['--no-attachments']),
  ];
  return printable(
    words.build.outdated(
      outdated.map(({ path }) => basename(path)),
      command.join(' '),
    ),
  );
}

/** How a folder is reached from one that lies in it: "../.."; `null` from elsewhere, which no file is to tell. */
function pathUp(from: string, to: string): string | null {
  const path = relative(from, to);
  return /^(?:\.\.(?:[/\\]\.\.)*)?$/.test(path) ? path.split(sep).join('/') : null;
}

const isWorkingFolder = (folder: string, { workingFolder }: WorkingFolder) =>
  resolve(workingFolder, folder) === resolve(workingFolder);

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
