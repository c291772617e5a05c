import { hasErrors } from '../../diagnostics/finding.ts';
import type { Report } from '../../diagnostics/report.ts';
import { type ReporterName, reporters } from '../../diagnostics/reporters/registry.ts';
import { isBelow, type ProgramWorld } from '../../intake/world.ts';
import { type FileToWrite, fileOf } from '../destinations.ts';
import type {
  Environment,
  ErrorOutput,
  FileIdentities,
  FileWriting,
  LineWidth,
  Output,
  ReadFilesList,
  ReadFilesWatch,
  StandardInput,
  SubmissionChecking,
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import { wholeNumber } from '../number-options.ts';
import type { Session } from '../session.ts';
import { type AskedFindings, type CheckOptions, findInCampaign } from './asked-findings.ts';
import { type CampaignTarget, locateCampaigns, locateInput } from './campaign-targets.ts';
import type { CheckedCampaign } from './checked-campaign.ts';
import { outputPath, refuseChanged, refuseOverwriting } from './outputs.ts';
import { pathsForPrograms } from './paths-for-programs.ts';
import { reportText } from './report-text.ts';

interface ValidateOptions extends CheckOptions {
  readonly format: string;
  readonly output: readonly string[];
  readonly maxFindings: string;
  readonly campaign?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
}

/** `review validate`: what is wrong goes to stdout, since it is what was asked for. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  session: Session<
    ProgramWorld &
      WorkingFolder &
      Environment &
      StandardInput &
      ReadFilesList &
      ReadFilesWatch &
      FileIdentities &
      FileWriting &
      SubmissionChecking &
      Output &
      ErrorOutput &
      LineWidth
  >,
): Promise<ExitStatus> {
  session.effects.beginReading();
  const destinations = destinationsOf(options, session);
  const outputs = [...destinations.values()].filter((path) => path !== null);
  session.progress.begin(['reading', 'checking']);
  const mostPerFile = wholeNumber(options.maxFindings, session.words);
  const targets = await targetsOf(paths, options, session);
  const isFixing = options.fix === true || options.fixDryRun === true;
  const bytes = new Map<string, Uint8Array>();
  const reading = isFixing ? { ...session, effects: keepingBytes(session.effects, bytes) } : session;
  const toFix: { readonly target: CampaignTarget; readonly checked: CheckedCampaign }[] = [];
  const found: AskedFindings[] = [];
  for (const target of targets) {
    if (isFixing || target.input !== undefined) {
      const { checkCampaign } = await import('./checked-campaign.ts');
      const one = await checkCampaign(target, options, reading);
      toFix.push({ target, checked: one });
      found.push(one);
    } else found.push(await findInCampaign(target, options, session, session.effects.checking));
  }
  let checked: readonly AskedFindings[] = found;
  await refuseOverwriting(outputs, checked, session);
  if (isFixing) {
    const { fixedCampaigns, showFixes, writeFixes } = await import('./fix.ts');
    const fixed = await fixedCampaigns(toFix, bytes, options, session);
    session.progress.end();
    if (options.fixDryRun === true) {
      showFixes(fixed, session);
    } else {
      await refuseChanged(session);
      await writeFixes(fixed, session);
      checked = fixed.checked;
    }
  }
  session.progress.end();
  const campaigns = await Promise.all(
    checked.map(async (one) => ({
      ...one.report,
      forPrograms: await pathsForPrograms(one, session.effects),
    })),
  );
  const roots = checked.map(({ root }) => root);
  await writeReport({ campaigns, mostPerFile }, roots, destinations, session);
  return checked.some(({ findings }) => hasErrors(findings)) ? exitStatus.findings : exitStatus.ok;
}

/** The world, which keeps what is read of files, so that nothing has to be read again to be fixed. */
function keepingBytes<Effects extends ProgramWorld>(
  effects: Effects,
  bytes: Map<string, Uint8Array>,
): Effects {
  return {
    ...effects,
    readFile: async (path, opening) => {
      const read = await effects.readFile(path, opening);
      bytes.set(path, read);
      return read;
    },
  };
}

/** @throws CliError where standard input is asked for together with what it excludes, or the reverse */
async function targetsOf(
  paths: readonly string[],
  options: ValidateOptions,
  session: Session<ProgramWorld & WorkingFolder & StandardInput>,
): Promise<CampaignTarget[]> {
  const { campaign, fix, fixDryRun } = options;
  const { errors } = session.words;
  if (!paths.includes('-')) {
    if (campaign !== undefined) throw new CliError(errors.campaignNeedsInput);
    return locateCampaigns(paths, session);
  }
  // It is checked by itself, and there is no file to fix.
  if (paths.length > 1 || fix === true || fixDryRun === true) throw new CliError(errors.inputAlone);
  return [await locateInput(campaign ?? '.', options, session)];
}

/** Where each format goes: a file, or `null` for stdout. */
type Destinations = ReadonlyMap<ReporterName, string | null>;

function destinationsOf({ format, output }: ValidateOptions, session: Session<WorkingFolder>): Destinations {
  const { words } = session;
  const names = [...new Set(format.split(',').map((name) => name.trim()))];
  for (const name of names) {
    if (!Object.hasOwn(reporters, name)) {
      throw new CliError(words.errors.invalidChoice(name, Object.keys(reporters).join(', ')));
    }
  }
  const files = new Map<string, string | null>();
  for (const one of output) {
    const [, named = '', rest = ''] = /^(\w+)=(.*)$/.exec(one) ?? [];
    const isNamed = names.includes(named);
    if (!isNamed && Object.hasOwn(reporters, named)) {
      throw new CliError(words.errors.outputOfOtherFormat(one, named));
    }
    // Where there is but one, its name may be left out.
    if (!isNamed && names.length > 1) throw new CliError(words.errors.outputNeedsFormat(one));
    const name = isNamed ? named : (names[0] ?? '');
    if (files.has(name)) throw new CliError(words.errors.outputTwice(name));
    files.set(name, outputPath(isNamed ? rest : one, session));
  }
  if (names.filter((name) => (files.get(name) ?? null) === null).length > 1)
    throw new CliError(words.errors.oneFormatToStdout);
  // Each was found among the reporters.
  return new Map((names as ReporterName[]).map((name) => [name, files.get(name) ?? null]));
}

/** Prints a report, or writes it to files, in each format asked for. */
async function writeReport(
  report: Report,
  roots: readonly string[],
  destinations: Destinations,
  session: Session<FileWriting & Output & LineWidth>,
): Promise<void> {
  const { effects } = session;
  const files: FileToWrite[] = [];
  for (const [name, path] of destinations) {
    const text = await reportText(name, report, path === null ? 'stdout' : null, session);
    if (path === null) effects.print(text);
    else
      files.push(
        fileOf(roots.find((root) => isBelow(path, root)) ?? path, path, new TextEncoder().encode(text)),
      );
  }
  if (files.length > 0) await effects.writeFiles(files);
}
