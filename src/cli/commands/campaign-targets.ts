import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { DraftCampaign } from '../../campaign/campaign.ts';
import { grouped } from '../../campaign/grouping.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import {
  campaignFileName,
  campaignRootAbove,
  defaultLimits,
  type Limits,
} from '../../intake/campaign-listing.ts';
import { realPathOf } from '../../intake/real-path.ts';
import { type Disk, exists } from '../../intake/world.ts';
import { most } from '../../limits.ts';
import { nfc } from '../../vietnamese/normal-forms.ts';
import type { CliWords } from '../cli-words.ts';
import type { StandardInput, WorkingFolder } from '../effects.ts';
import { CliError } from '../exit.ts';
import { positiveNumber } from '../number-options.ts';
import type { Session } from '../session.ts';

/** A campaign that a command was pointed at, and the files that it was asked about. */
export interface CampaignTarget {
  /** Its folder, an absolute path. */
  readonly root: string;
  /** Absolute paths, or `null` where the whole campaign is meant. */
  readonly files: ReadonlySet<string> | null;
  /** Whether the folder of another campaign, asked about as well, has a name that looks the same. */
  readonly isNamedLikeAnother?: boolean;
  /** A submission that is on no disk: it stands for that of its unit. */
  readonly input?: { readonly path: string; readonly bytes: Uint8Array };
}

/** How large a campaign's files may be. */
export interface SizeOptions {
  /** Megabytes; without it, what intake takes by itself. */
  readonly maxFileSize?: string;
}

/** How findings name what came in on standard input. */
const inputName = '<stdin>';

/**
 * The campaign that a submission from standard input is held against.
 * @throws CliError where there is none
 */
export async function locateInput(
  campaign: string,
  options: SizeOptions,
  { effects, words }: Session<Disk & WorkingFolder & StandardInput>,
): Promise<CampaignTarget> {
  const root = await campaignRootAbove(effects, resolve(effects.workingFolder, campaign));
  if (root === null) throw new CliError(words.errors.noCampaign(campaign));
  const bytes = await effects.readInput(limitsFrom(options, words).fileBytes);
  const path = join(root, inputName);
  return { root, files: new Set([path]), input: { path, bytes } };
}

/** The whole campaign that a path lies in. @throws CliError where there is none */
export async function locateCampaign(
  path: string,
  session: Session<Disk & WorkingFolder>,
): Promise<CampaignTarget> {
  const [target] = await locateCampaigns([path], session);
  if (target === undefined) throw new CliError(session.words.errors.noCampaign(path));
  return { root: target.root, files: null };
}

/**
 * The campaigns that some paths lie in: folders mean whole campaigns, files mean themselves.
 * @throws CliError where a path leads nowhere, or into no campaign
 */
export async function locateCampaigns(
  paths: readonly string[],
  { effects, words }: Session<Disk & WorkingFolder>,
): Promise<CampaignTarget[]> {
  const targets = new Map<string, { readonly root: string; readonly files: Set<string> | null }>();
  for (const path of paths) {
    const absolute = resolve(effects.workingFolder, path);
    if (!(await exists(effects, absolute))) throw new CliError(words.errors.notFound(path, paths.length > 1));
    const isFile = /^\.ya?ml$/i.test(extname(absolute)) && !(await isCampaignFolder(absolute, effects));
    const root = await campaignRootAbove(effects, isFile ? dirname(absolute) : absolute);
    if (root === null) throw new CliError(words.errors.noCampaign(path));
    // One campaign may be reached by several ways.
    const realRoot = await realPathOf(effects, root);
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

/** Paths as they are from the working folder. @throws CliError where one leads nowhere */
export async function existingPaths(
  paths: readonly string[],
  { effects, words }: Session<Disk & WorkingFolder>,
): Promise<string[]> {
  const absolute: string[] = [];
  for (const path of paths) {
    const one = resolve(effects.workingFolder, path);
    if (!(await exists(effects, one))) throw new CliError(words.errors.notFound(path, paths.length > 1));
    absolute.push(one);
  }
  return absolute;
}

async function isCampaignFolder(path: string, disk: Disk): Promise<boolean> {
  return exists(disk, resolve(path, campaignFileName));
}

/** Which of a campaign's files were asked about: all of them, or those that were named, by whatever names. */
export async function filesAskedOf(
  { files }: CampaignTarget,
  disk: Disk,
): Promise<(file: { readonly realPath: string }) => boolean> {
  if (files === null) return () => true;
  // A file may be named otherwise than it is listed, as where the disk ignores capitals.
  const named = new Set<string>();
  for (const file of files) named.add(await realPathOf(disk, file));
  return ({ realPath }) => named.has(realPath);
}

/** What is wrong with an id that no unit of a campaign has. */
export function unknownUnit(
  id: string,
  { units }: Pick<DraftCampaign, 'units'>,
  { words }: Pick<Session, 'words'>,
): CliError {
  return new CliError(words.status.unknownUnit(id, closest(id, units.keys())));
}

/** A campaign's folder as people see it from the working folder: "" or with a slash at its end. */
export function shownFolderOf(
  { root, isNamedLikeAnother = false }: CampaignTarget,
  { workingFolder }: WorkingFolder,
): string {
  const path = folderFrom(workingFolder, root);
  return isNamedLikeAnother ? path : nfc(path);
}

/** A folder as it is reached from another: "" or with a slash at its end; the whole path where it lies elsewhere. */
export function folderFrom(start: string, folder: string): string {
  const path = relative(start, folder);
  if (path === '') return '';
  return `${(path.startsWith('..') ? folder : path).split(sep).join('/')}/`;
}

/** How large files may be by an option. @throws CliError where the option gives no number above zero */
export function limitsFrom({ maxFileSize }: SizeOptions, words: CliWords): Limits {
  if (maxFileSize === undefined) return defaultLimits;
  return { fileBytes: Math.min(positiveNumber(maxFileSize, words) * 1e6, most.mostFileBytes) };
}
