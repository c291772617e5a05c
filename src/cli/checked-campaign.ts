import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import {
  campaignFileName,
  campaignRootAbove,
  hostFileName,
  readCampaignFolder,
} from '../intake/campaign-folder.ts';
import { exists } from '../intake/world.ts';
import { type Validated, validate } from '../validation/validate.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import { CliError } from './cli-error.ts';
import type { Session } from './session.ts';

/** A campaign that a command was pointed at, and the files that it was asked about. */
export interface CampaignTarget {
  readonly root: string;
  /** Absolute paths, or `null` where the whole campaign is meant. */
  readonly files: ReadonlySet<string> | null;
}

export interface CheckedCampaign extends Validated {
  /** How many files were read. */
  readonly files: number;
  /** The files asked about, as findings name them; `null` for all. */
  readonly askedFiles: ReadonlySet<string> | null;
}

/** The campaigns that some paths lie in: folders mean whole campaigns, files mean themselves. */
export async function locateCampaigns(paths: readonly string[], session: Session): Promise<CampaignTarget[]> {
  const targets = new Map<string, Set<string> | null>();
  for (const path of paths) {
    const absolute = resolve(session.effects.workingFolder, path);
    if (!(await exists(session.effects, absolute))) throw new CliError(session.words.errors.notFound(path));
    const isFile = /^\.ya?ml$/i.test(extname(absolute)) && !(await isCampaignFolder(absolute, session));
    const root = await campaignRootAbove(session.effects, isFile ? dirname(absolute) : absolute);
    if (root === null) throw new CliError(session.words.errors.noCampaign(path));
    const files = targets.get(root);
    if (!isFile || files === null) targets.set(root, null);
    else targets.set(root, (files ?? new Set<string>()).add(absolute));
  }
  return [...targets].map(([root, files]) => ({ root, files }));
}

async function isCampaignFolder(path: string, { effects }: Session): Promise<boolean> {
  return exists(effects, resolve(path, campaignFileName));
}

/** Reads and validates one campaign. */
export async function checkCampaign(
  { root, files }: CampaignTarget,
  options: { readonly allowMissing?: true },
  { effects }: Session,
): Promise<CheckedCampaign> {
  const own = [campaignFileName, hostFileName].map((name) => resolve(root, name));
  const extra = [...(files ?? [])].filter((file) => !own.includes(file));
  const folder = await readCampaignFolder(effects, root, extra);
  const validated = validate(folder, {
    today: effects.today(),
    allowMissing: options.allowMissing === true,
  });
  return {
    ...validated,
    files: 1 + (folder.host === null ? 0 : 1) + folder.submissions.length,
    askedFiles: files === null ? null : new Set([...files].map((file) => shownPath(root, file))),
  };
}

function shownPath(root: string, file: string): string {
  return nfc(relative(root, file).split(sep).join('/') || basename(file));
}
