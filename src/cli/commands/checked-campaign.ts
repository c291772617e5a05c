import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { grouped } from '../../aggregation/grouping.ts';
import { revisionOf } from '../../campaign/review.ts';
import { hasErrors, withWarningsAsErrors } from '../../diagnostics/finding.ts';
import { messageOf } from '../../diagnostics/finding-words.ts';
import type { CampaignReport } from '../../diagnostics/report.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { findingWordsIn } from '../../findings.ts';
import {
  type CampaignFolder,
  campaignFileName,
  campaignRootAbove,
  defaultLimits,
  type Limits,
} from '../../intake/campaign-folder.ts';
import { isRefusal, realPathOf } from '../../intake/confined-file.ts';
import { exists, mostFileBytes, worldWith } from '../../intake/world.ts';
import { type Checked, check } from '../../review.ts';
import { nfc } from '../../vietnamese/normal-forms.ts';
import type { CliWords } from '../cli-words.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';
import { shownSteps } from './shown-steps.ts';

/** A campaign that a command was pointed at, and the files that it was asked about. */
export interface CampaignTarget {
  readonly root: string;
  /** Absolute paths, or `null` where the whole campaign is meant. */
  readonly files: ReadonlySet<string> | null;
  /** Whether the folder of another campaign, asked about as well, has a name that looks the same. */
  readonly isNamedLikeAnother?: boolean;
  /** A submission that is on no disk: it stands for that of its unit. */
  readonly input?: Uint8Array;
}

/** How findings name what came in on standard input. */
const inputName = '<stdin>';

/** The campaign that a submission from standard input is held against. */
export async function locateInput(
  campaign: string,
  options: CheckOptions,
  { effects, words }: Session,
): Promise<CampaignTarget> {
  const root = await campaignRootAbove(effects, resolve(effects.workingFolder, campaign));
  if (root === null) throw new CliError(words.errors.noCampaign(campaign));
  const input = await effects.readInput(limitsFrom(options, words).fileBytes);
  return { root, files: new Set([join(root, inputName)]), input };
}

export interface CheckedCampaign extends Checked {
  /** Its folder. */
  readonly root: string;
  /** What was found in the files asked about, and which these are. */
  readonly report: CampaignReport;
  /** The files asked about. */
  readonly files: readonly CheckedFile[];
}

/** A file that was checked. */
interface CheckedFile {
  /** Where it is on disk. */
  readonly path: string;
  /** What findings of it speak of. */
  readonly source: SourceText;
}

/** What every command that checks a campaign can be given. */
export interface CheckOptions {
  readonly allowMissing?: true;
  readonly strict?: true;
  /** Megabytes; without it, what intake takes by itself. */
  readonly maxFileSize?: string;
}

/** The whole campaign that a path lies in. */
export async function locateCampaign(path: string, session: Session): Promise<CampaignTarget> {
  const [target] = await locateCampaigns([path], session);
  if (target === undefined) throw new CliError(session.words.errors.noCampaign(path));
  return { root: target.root, files: null };
}

/** The campaigns that some paths lie in: folders mean whole campaigns, files mean themselves. */
export async function locateCampaigns(paths: readonly string[], session: Session): Promise<CampaignTarget[]> {
  const targets = new Map<string, { readonly root: string; readonly files: Set<string> | null }>();
  for (const path of paths) {
    const absolute = resolve(session.effects.workingFolder, path);
    if (!(await exists(session.effects, absolute))) throw new CliError(session.words.errors.notFound(path));
    const isFile = /^\.ya?ml$/i.test(extname(absolute)) && !(await isCampaignFolder(absolute, session));
    const root = await campaignRootAbove(session.effects, isFile ? dirname(absolute) : absolute);
    if (root === null) throw new CliError(session.words.errors.noCampaign(path));
    // One campaign may be reached by several ways.
    const realRoot = await realPathOf(session.effects, root);
    const earlier = targets.get(realRoot);
    const files = isFile && earlier?.files !== null ? new Set(earlier?.files).add(absolute) : null;
    targets.set(realRoot, { root: earlier?.root ?? root, files });
  }
  const uses = grouped(targets.values(), ({ root }) => nfc(root));
  return [...targets.values()].map((target) => ({
    ...target,
    isNamedLikeAnother: uses.get(nfc(target.root))?.length !== 1,
  }));
}

async function isCampaignFolder(path: string, { effects }: Session): Promise<boolean> {
  return exists(effects, resolve(path, campaignFileName));
}

/** Reads and validates one campaign. */
export async function checkCampaign(
  { root, files, input, isNamedLikeAnother = false }: CampaignTarget,
  options: CheckOptions,
  session: Session,
): Promise<CheckedCampaign> {
  const { effects, words } = session;
  const world = input === undefined ? effects : worldWith(new Map([[join(root, inputName), input]]), effects);
  const checked = await check(root, world, {
    allowMissing: options.allowMissing === true,
    limits: limitsFrom(options, words),
    extraSubmissions: [...(files ?? [])],
    select: (folder) => (input === undefined ? folder : withoutReplaced(folder, join(root, inputName))),
    doStep: shownSteps(session),
  });
  const { folder, findings, review, draft } = checked;
  // A file may be named otherwise than it is listed, as where the disk ignores capitals.
  const named = files === null ? null : new Set<string>();
  for (const file of files ?? []) named?.add(await realPathOf(world, file));
  const all = [folder.campaign, ...(folder.host === null ? [] : [folder.host]), ...folder.submissions];
  const asked = all.filter(({ realPath }) => named === null || named.has(realPath));
  const sources = new Set(asked.map(({ source }) => source));
  // What was not read is no file that was checked, but part of the campaign.
  const found = findings.filter(({ place }) => named === null || sources.has(place.source));
  const report: CampaignReport = {
    folder: folderFrom(effects.workingFolder, root, isNamedLikeAnother ? (path) => path : nfc),
    files: [...sources],
    findings: options.strict === true ? withWarningsAsErrors(found) : found,
  };
  return {
    root,
    folder,
    review,
    draft,
    findings: report.findings,
    report,
    files: asked,
    get summary() {
      return checked.summary;
    },
  };
}

/** @throws CliError where a folder was not read, so that nothing can be said of what it holds */
export function requireFolders(checked: CheckedCampaign, session: Session): void {
  const flaw = flawOfFolders(checked, session);
  if (flaw !== null) throw new CliError(flaw);
}

/** Why a folder was not read; `null` where all were. */
export function flawOfFolders({ folder }: CheckedCampaign, { language }: Session): string | null {
  const [finding] = folder.findings;
  if (finding === undefined) return null;
  return `${finding.place.source.path}: ${messageOf(finding, findingWordsIn(language))}`;
}

/** Whether review.yaml itself is free of errors. */
export function hasSoundCampaignFile({ draft, findings }: CheckedCampaign): boolean {
  if (draft === null) return false;
  const { source } = draft.campaign.root.place;
  return !hasErrors(findings.filter(({ place }) => place.source === source));
}

/** The files asked about that were not read: they are not to be read by another way. */
export function unreadFiles({ report }: Pick<CheckedCampaign, 'report'>): ReadonlySet<SourceText> {
  return new Set(report.findings.filter(isRefusal).map(({ place }) => place.source));
}

function limitsFrom({ maxFileSize }: CheckOptions, words: CliWords): Limits {
  if (maxFileSize === undefined) return defaultLimits;
  return { fileBytes: Math.min(positiveNumber(maxFileSize, words) * 1e6, mostFileBytes) };
}

/** A number of an option, above zero. */
export function positiveNumber(text: string, { errors }: CliWords): number {
  const number = Number(text);
  if (!(number > 0)) throw new CliError(errors.notPositive(text));
  return number;
}

/** A campaign's folder as people see it from the working folder: "" or with a slash at its end. */
function folderFrom(workingFolder: string, root: string, shownAs: (path: string) => string): string {
  const path = relative(workingFolder, root);
  if (path === '') return '';
  const shown = path.startsWith('..') ? root : path;
  return `${shownAs(shown.split(sep).join('/'))}/`;
}

/** The folder without the submission that the one at `path` stands for. */
function withoutReplaced(folder: CampaignFolder, path: string): CampaignFolder {
  const input = folder.submissions.find((one) => one.path === path);
  const unit = input?.root?.value.unit;
  if (input === undefined || unit === undefined) return folder;
  const isReplaced = (one: CampaignFolder['submissions'][number]) =>
    one !== input && one.root?.value.unit === unit && revisionOf(one) === revisionOf(input);
  return { ...folder, submissions: folder.submissions.filter((one) => !isReplaced(one)) };
}
