import { join } from 'node:path';
import { appraisalPlan } from '../../appraisal/appraisal-plan.ts';
import { appraisedHost } from '../../appraisal/appraised-host.ts';
import type { SheetRefusal } from '../../appraisal/findings/refusals.ts';
import { appraisalError, appraisalWarning } from '../../appraisal/findings.ts';
import type { IncomingSheet } from '../../appraisal/incoming-sheet.ts';
import { receivedSheet } from '../../appraisal/received-sheet.ts';
import type { StatedRating } from '../../appraisal/settled-rating.ts';
import type { DraftReview } from '../../campaign/review.ts';
import { type Finding, hasErrors, sortedFindings } from '../../diagnostics/finding.ts';
import { printable, printablePath, typedPath } from '../../diagnostics/printable.ts';
import type { CampaignReport } from '../../diagnostics/report.ts';
import type { ReporterName } from '../../diagnostics/reporters/registry.ts';
import { SourceText } from '../../diagnostics/source-text.ts';
import { errorsForForms } from '../../forms/campaign-errors.ts';
import { gatheredFiles } from '../../forms/import/gathered-files.ts';
import { campaignFileName, hostFileName, outFolderName } from '../../intake/campaign-listing.ts';
import { diskWith, type ProgramWorld } from '../../intake/world.ts';
import { tableLines } from '../../status/table-lines.ts';
import { wordsIn } from '../../words/words.ts';
import { fileOf } from '../destinations.ts';
import type {
  Environment,
  ErrorOutput,
  FileWriting,
  LineWidth,
  Output,
  ReadFilesWatch,
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import { wholeNumber } from '../number-options.ts';
import type { Session } from '../session.ts';
import type { CheckOptions } from './asked-findings.ts';
import { bytesOf, foldersOfCampaign, shownPath } from './attached-files.ts';
import {
  type CampaignTarget,
  existingPaths,
  limitsFrom,
  locateCampaign,
  shownFolderOf,
} from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign, requireFolders } from './checked-campaign.ts';
import { refuseChanged } from './outputs.ts';
import { pathsForPrograms } from './paths-for-programs.ts';
import { reportText } from './report-text.ts';

interface AppraiseOptions extends CheckOptions {
  readonly campaign?: string;
  readonly format: ReporterName;
  readonly maxFindings: string;
  readonly dryRun?: true;
  readonly replace?: true;
}

type AppraiseEffects = ProgramWorld &
  WorkingFolder &
  Environment &
  ReadFilesWatch &
  FileWriting &
  Output &
  ErrorOutput &
  LineWidth;

/** `review appraise`: what the board has filled in on its sheets becomes ratings in host.yaml; all of it, or nothing. */
export async function appraise(
  paths: readonly string[],
  options: AppraiseOptions,
  session: Session<AppraiseEffects>,
): Promise<ExitStatus> {
  const { effects, words } = session;
  effects.beginReading();
  const mostPerFile = wholeNumber(options.maxFindings, words);
  const target = await locateCampaign(options.campaign ?? '.', session);
  const absolute = await existingPaths(paths, session);
  session.progress.begin(['reading', 'checking', 'writing']);
  const validation = { ...options, allowMissing: true } as const;
  const before = await checkCampaign(target, validation, session);
  requireFolders(before, session);
  const draft = soundDraft(before, session);
  const { incoming, findings: ofFiles } = await sheetsAt(absolute, before, options, session);
  const plan = appraisalPlan(incoming, draft, options.replace === true);
  const ofSheets = [...ofFiles, ...plan.findings];
  const changes = plan.ratings.filter(({ state }) => state !== 'same');
  const outcome =
    hasErrors(ofSheets) || changes.length === 0
      ? null
      : await outcomeOf(changes, draft, before, target, validation, session);
  session.progress.end();
  const ofHost = outcome?.report.findings ?? [];
  const isRefused = hasErrors([...ofSheets, ...ofHost]);
  const isWritten = outcome !== null && !isRefused && options.dryRun !== true;
  if (isWritten) await write(outcome, target, session);
  await printReport(ofSheets, outcome, { ...options, mostPerFile }, session);
  if (options.format === 'pretty' && outcome !== null) printTable(changes, session);
  if (session.verbosity !== 'quiet') {
    const what = isRefused
      ? 'refused'
      : isWritten
        ? 'written'
        : outcome === null
          ? 'nothing-to-write'
          : 'to-write';
    sayOutcome(plan.ratings, what, target, session);
  }
  return isRefused ? exitStatus.findings : exitStatus.ok;
}

/** @throws CliError where review.yaml or host.yaml is such that nothing can be held against them */
function soundDraft({ draft, findings, folder }: CheckedCampaign, { language }: Session): DraftReview {
  const { appraisal } = wordsIn(language);
  if (draft === null || errorsForForms(findings, draft.campaign.root).length > 0) {
    throw new CliError(appraisal.unusable);
  }
  if (folder.host !== null && folder.host.root === null) throw new CliError(appraisal.hostUnusable);
  return draft;
}

/** The files at some paths, read as sheets; what is none is reported. */
async function sheetsAt(
  paths: readonly string[],
  { root, folder }: CheckedCampaign,
  options: CheckOptions,
  { effects, words }: Session<ProgramWorld & WorkingFolder>,
): Promise<{ readonly incoming: readonly IncomingSheet[]; readonly findings: readonly Finding[] }> {
  const { fileBytes } = limitsFrom(options, words);
  const names = [
    campaignFileName,
    hostFileName,
    ...foldersOfCampaign.filter((name) => name !== outFolderName),
  ];
  const isOwn = new Set([
    ...names.map((name) => join(root, name)),
    ...[...folder.submissions, ...folder.rollups].map(({ path }) => path),
  ]);
  const gathered = await gatheredFiles(paths, effects, (path) => isOwn.has(path));
  const incoming: IncomingSheet[] = [];
  const findings: Finding[] = [];
  for (const file of gathered) {
    const source = new SourceText(shownPath(file.path, effects.workingFolder), '');
    const name = file.named.replace(/^.*\//, '');
    // In a folder, other files are no fault: a sheet's paper, what units have sent.
    if (file.within !== null && !/\.xls[xm]$/i.test(name)) continue;
    const bytes = await bytesOf(file, fileBytes, effects);
    const read: ReturnType<typeof receivedSheet> =
      bytes instanceof Uint8Array ? receivedSheet(bytes, name) : refusalOf(bytes.reason);
    if (typeof read === 'string') {
      // In a folder, workbooks of other kinds lie beside.
      const isBeside = file.within !== null && (read === 'unit-form' || read === 'other-workbook');
      const make = isBeside ? appraisalWarning : appraisalError;
      findings.push(make('appraisal-sheet-not-read', source.whole, { reason: read }));
    } else incoming.push({ source, name, sheet: read });
  }
  return { incoming, findings };
}

const refusalOf = (reason: string): SheetRefusal => (reason === 'too-large' ? 'too-large' : 'not-read');

/** A host.yaml as it would be, and what is found then that was not before. */
interface Outcome {
  readonly bytes: Uint8Array;
  readonly isNew: boolean;
  readonly checked: CheckedCampaign;
  readonly report: CampaignReport;
}

async function outcomeOf(
  changes: readonly StatedRating[],
  { campaign }: DraftReview,
  before: CheckedCampaign,
  target: CampaignTarget,
  options: CheckOptions,
  session: Session<AppraiseEffects>,
): Promise<Outcome> {
  const { effects, language } = session;
  const { host } = before.folder;
  const path = host?.path ?? join(target.root, hostFileName);
  const old = host === null ? null : await effects.readFile(path);
  const bytes = appraisedHost(old, campaign.root.value.year ?? 0, changes);
  if (bytes === null) throw new CliError(wordsIn(language).appraisal.hostAlone);
  const world = { ...effects, ...diskWith(new Map([[path, bytes]]), effects) };
  const checked = await checkCampaign(target, options, { ...session, effects: world });
  const findings = newIn(checked.report.findings, before.report.findings);
  return { bytes, isNew: old === null, checked, report: { ...checked.report, findings } };
}

/** A board appraises some today and others tomorrow: whom it has left out so far is no matter of a sheet. */
const ofOthers = 'appraisal-missing';

/** The findings that there were not before, whatever line they stand on now. */
function newIn(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const keyOf = ({ code, place, args }: Finding) => JSON.stringify([code, place.source.path, args]);
  const known = new Map<string, number>();
  for (const one of before) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  return after.filter((one) => {
    if (one.code === ofOthers && one.severity === 'warning') return false;
    const count = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

/** @throws CliError where something has changed that was read */
async function write(
  { bytes, isNew, checked }: Outcome,
  { root }: CampaignTarget,
  session: Session<ReadFilesWatch & FileWriting>,
): Promise<void> {
  await refuseChanged(session);
  const file = fileOf(root, checked.folder.host?.path ?? join(root, hostFileName), bytes);
  await session.effects.writeFiles([isNew ? { ...file, isNew } : file]);
}

async function printReport(
  ofSheets: readonly Finding[],
  outcome: Outcome | null,
  { format, mostPerFile }: { readonly format: ReporterName; readonly mostPerFile: number },
  session: Session<AppraiseEffects>,
): Promise<void> {
  const { effects } = session;
  const sources = [...new Set(ofSheets.map(({ place }) => place.source))];
  const ofFiles = { folder: '', files: sources, findings: sortedFindings(ofSheets) };
  const campaigns: CampaignReport[] = sources.length === 0 ? [] : [ofFiles];
  if (outcome !== null) {
    const { checked, report } = outcome;
    campaigns.push({ ...report, forPrograms: await pathsForPrograms(checked, effects) });
  }
  const isQuiet = campaigns.every(({ findings }) => findings.length === 0);
  if (format === 'pretty' && isQuiet) return;
  effects.print(await reportText(format, { campaigns, mostPerFile }, 'stdout', session));
}

/** What becomes of each rating, a row each. */
function printTable(ratings: readonly StatedRating[], session: Session<Output & LineWidth>): void {
  const { effects, language } = session;
  const { columns } = wordsIn(language).appraisal;
  const header = [
    columns.subject,
    columns.programme,
    columns.self,
    columns.before,
    columns.after,
    columns.reason,
    columns.cell,
  ];
  const rows = ratings.map(({ names, self, before, after, reason, at }) =>
    [names.subject, names.programme, self, before, after, reason, at].map((text) =>
      text === '' ? '–' : shortened(printable(text)),
    ),
  );
  for (const lines of tableLines([header, ...rows], new Set(), effects.width)) {
    for (const line of lines) effects.print(`${line}\n`);
  }
}

/** More of a text is not shown. */
const longestShown = 120;

const shortened = (text: string) =>
  text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text;

function sayOutcome(
  ratings: readonly StatedRating[],
  outcome: 'written' | 'to-write' | 'nothing-to-write' | 'refused',
  target: CampaignTarget,
  { effects, language }: Session<ErrorOutput & WorkingFolder>,
): void {
  const { appraisal } = wordsIn(language);
  const count = (wanted: StatedRating['state']) => ratings.filter(({ state }) => state === wanted).length;
  const counts = {
    new: count('new'),
    more: count('more'),
    replaced: count('replaced'),
    same: count('same'),
  };
  effects.printError(`${appraisal.done(counts, outcome)}\n`);
  const folder = shownFolderOf(target, effects);
  const campaign = folder === '' ? null : typedPath(printablePath(folder).replace(/\/$/, ''));
  if (outcome === 'written') effects.printError(`${appraisal.next(campaign)}\n`);
}
