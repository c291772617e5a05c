import { join } from 'node:path';
import { unreadOfUnits } from '../../campaign/unread-of-units.ts';
import { hasErrors, sortedFindings } from '../../diagnostics/finding.ts';
import { printablePath, typedPath } from '../../diagnostics/printable.ts';
import type { CampaignReport } from '../../diagnostics/report.ts';
import type { ReporterName } from '../../diagnostics/reporters/registry.ts';
import { errorsForForms } from '../../forms/campaign-errors.ts';
import { type ImportPlan, importPlan } from '../../forms/import/import-plan.ts';
import { withProblemFindings } from '../../forms/import/problem-findings.ts';
import { submissionsFolderName } from '../../intake/file-names.ts';
import { diskWith, exists, type ProgramWorld, reasonOf } from '../../intake/world.ts';
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
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import { wholeNumber } from '../number-options.ts';
import type { Session } from '../session.ts';
import type { CheckOptions } from './asked-findings.ts';
import { consideredFiles } from './attached-files.ts';
import {
  type CampaignTarget,
  existingPaths,
  limitsFrom,
  locateCampaign,
  shownFolderOf,
} from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign, requireFolders } from './checked-campaign.ts';
import { refuseChanged, refuseOverwriting } from './outputs.ts';
import { pathsForPrograms } from './paths-for-programs.ts';
import { reportText } from './report-text.ts';

interface ImportOptions extends CheckOptions {
  readonly campaign?: string;
  readonly format: ReporterName;
  readonly maxFindings: string;
  readonly dryRun?: true;
  readonly fix?: true;
}

type ImportEffects = ProgramWorld &
  WorkingFolder &
  Environment &
  ReadFilesList &
  ReadFilesWatch &
  FileIdentities &
  FileWriting &
  Output &
  ErrorOutput &
  LineWidth;

/** `review import`: what units have sent becomes submissions; what is wrong with it goes to stdout. */
export async function importForms(
  paths: readonly string[],
  options: ImportOptions,
  session: Session<ImportEffects>,
): Promise<ExitStatus> {
  const { effects, words } = session;
  effects.beginReading();
  const mostPerFile = wholeNumber(options.maxFindings, words);
  const target = await locateCampaign(options.campaign ?? '.', session);
  const absolute = await existingPaths(paths, session);
  session.progress.begin(['reading', 'checking', 'writing']);
  const before = await checkCampaign(target, { ...options, allowMissing: true }, session);
  requireFolders(before, session);
  const { draft } = before;
  const campaign = draft?.campaign;
  if (draft === null || campaign === undefined || errorsForForms(before.findings, campaign.root).length > 0) {
    throw new CliError(words.import.unusable);
  }
  const { fileBytes } = limitsFrom(options, words);
  const files = await consideredFiles(absolute, before, campaign, fileBytes, effects);
  const folder = join(target.root, submissionsFolderName);
  const plan = importPlan(files, {
    campaign,
    folder: before.folder,
    names: (await exists(effects, folder)) ? await effects.listFolder(folder, target.root) : [],
    unread: new Set(unreadOfUnits(draft).map(({ unit }) => unit.id)),
  });
  const imported = await importedInto(plan, target, options, session);
  session.progress.end();
  const isWritten = options.dryRun !== true;
  if (isWritten) await write(imported.files, before, session);
  await printReport(plan, imported.checked, options.format, mostPerFile, session);
  if (session.verbosity !== 'quiet') sayOutcome(plan, target, isWritten, session);
  const findings = [...plan.findings, ...(imported.checked?.report.findings ?? [])];
  return hasErrors(findings) ? exitStatus.findings : exitStatus.ok;
}

/** The campaign as it would be, and the files to be written for that. */
interface Imported {
  readonly files: readonly FileToWrite[];
  /** `null` where nothing is taken. */
  readonly checked: ImportedCampaign | null;
}

interface ImportedCampaign extends Pick<CheckedCampaign, 'root' | 'folder'> {
  readonly report: CampaignReport;
}

async function importedInto(
  plan: ImportPlan,
  { root }: CampaignTarget,
  options: ImportOptions,
  session: Session<ImportEffects>,
): Promise<Imported> {
  const at = (name: string) => join(root, submissionsFolderName, name);
  const kept = plan.kept.map(({ name, bytes }) => fileOf(root, at(name), bytes));
  if (plan.taken.length === 0) return { files: kept, checked: null };
  const bytes = new Map(plan.taken.map((one) => [at(one.name), one.bytes]));
  const target = { root, files: new Set(bytes.keys()) };
  const disk = diskWith(bytes, session.effects);
  const pdfs = plan.taken.flatMap(({ name }) => (name.endsWith('.pdf') ? [name] : []));
  const folder = join(root, submissionsFolderName);
  const effects = {
    ...session.effects,
    ...disk,
    // What of a folder is read as YAML is named besides.
    listFolder: async (path: string, within?: string) => [
      ...(await disk.listFolder(path, within)),
      ...(path === folder ? pdfs : []),
    ],
  };
  const validation = { ...options, allowMissing: true as const };
  let checked = await checkCampaign(target, validation, { ...session, effects });
  if (options.fix === true) {
    const { fixedCampaigns, sayFixes } = await import('./fix.ts');
    const fixed = await fixedCampaigns([{ target, checked }], bytes, validation, session);
    for (const fix of fixed.fixes) bytes.set(fix.path, fix.bytes);
    if (session.verbosity !== 'quiet') sayFixes(fixed, session);
    checked = fixed.checked[0] ?? checked;
  }
  const files = [...bytes].map(([path, content]) => fileOf(root, path, content));
  return { files: [...files, ...kept], checked: withProblems(checked, plan) };
}

/** A campaign that was checked, with what is wrong with the cells that its new submissions came from. */
function withProblems({ root, folder, report }: CheckedCampaign, { taken }: ImportPlan): ImportedCampaign {
  let { findings } = report;
  for (const { name, problems } of taken) {
    const path = join(root, submissionsFolderName, name);
    const file = folder.submissions.find((one) => one.path === path);
    if (file !== undefined) findings = withProblemFindings(findings, problems, file.source);
  }
  return { root, folder, report: { ...report, findings: sortedFindings(findings) } };
}

/** Writes what is new, and nothing over what there is. @throws CliError where something has come there meanwhile */
async function write(
  files: readonly FileToWrite[],
  before: CheckedCampaign,
  session: Session<ImportEffects>,
): Promise<void> {
  const { effects, words } = session;
  const paths = files.map(({ path }) => path);
  if (paths.length === 0) return;
  await refuseOverwriting(paths, [before], session);
  await refuseChanged(session);
  try {
    await effects.writeFiles(files.map((file) => ({ ...file, isNew: true })));
  } catch (reason) {
    if (reasonOf(reason) !== 'EEXIST') throw reason;
    const path = reason instanceof Error && 'path' in reason ? String(reason.path) : '';
    throw new CliError(words.import.meanwhile(printablePath(path)));
  }
}

async function printReport(
  plan: ImportPlan,
  checked: ImportedCampaign | null,
  format: ReporterName,
  mostPerFile: number,
  session: Session<ImportEffects>,
): Promise<void> {
  const { effects } = session;
  const sources = [...new Set(plan.findings.map(({ place }) => place.source))];
  const ofFiles = { folder: '', files: sources, findings: sortedFindings(plan.findings) };
  const campaigns: CampaignReport[] = sources.length === 0 ? [] : [ofFiles];
  if (checked !== null) {
    campaigns.push({ ...checked.report, forPrograms: await pathsForPrograms(checked, effects) });
  }
  if (campaigns.length === 0 && format === 'pretty') return;
  effects.print(await reportText(format, { campaigns, mostPerFile }, 'stdout', session));
}

/** So many files are named one by one. */
const mostNamed = 50;

/** Says which file became which, how many there were of each kind, and what to do next. */
function sayOutcome(
  { taken, same, kept, refused }: ImportPlan,
  target: CampaignTarget,
  isWritten: boolean,
  { effects, words }: Session<ImportEffects>,
): void {
  const folder = shownFolderOf(target, effects);
  const at = (name: string) => printablePath(`${folder}${submissionsFolderName}/${name}`);
  const lines = [
    ...taken.map(({ source, name, revision }) =>
      words.import.taken(printablePath(source.path), at(name), revision),
    ),
    ...same.map(({ source, name }) =>
      words.import.same(printablePath(source.path), printablePath(folder + name)),
    ),
    ...kept.map(({ source, name }) => words.import.kept(printablePath(source.path), at(name))),
  ];
  for (const line of lines.slice(0, mostNamed)) effects.printError(`  ${line}\n`);
  if (lines.length > mostNamed) effects.printError('  …\n');
  const counts = { taken: taken.length, same: same.length, refused };
  effects.printError(`${words.import.done(counts, isWritten)}\n`);
  const campaign = folder === '' ? null : typedPath(folder.replace(/\/$/, ''));
  if (isWritten && taken.length > 0) effects.printError(`${words.import.next(campaign)}\n`);
}
