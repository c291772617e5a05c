import type { Checking } from '../../checking/check-submissions.ts';
import { withWarningsAsErrors } from '../../diagnostics/finding.ts';
import type { CampaignReport } from '../../diagnostics/report.ts';
import type { FolderRead } from '../../intake/campaign-folder.ts';
import type { ProgramWorld } from '../../intake/world.ts';
import { type Found, findingsOf } from '../../kept-check.ts';
import type { WorkingFolder } from '../effects.ts';
import type { Session } from '../session.ts';
import {
  type CampaignTarget,
  filesAskedOf,
  limitsFrom,
  type SizeOptions,
  shownFolderOf,
} from './campaign-targets.ts';
import { shownSteps } from './shown-steps.ts';

/** What every command that checks a campaign can be asked for. */
export interface CheckOptions extends SizeOptions {
  readonly allowMissing?: true;
  readonly strict?: true;
  /** `false` where nothing is taken from what was kept, nor kept. */
  readonly cache?: boolean;
}

/** What a command has found in a campaign. */
export interface AskedFindings extends Found {
  /** The campaign's folder. */
  readonly root: string;
  /** What was found in the files asked about, and which these are. */
  readonly report: CampaignReport;
}

/** Whether one of the campaign's files was asked about. */
export type IsAsked = (file: { readonly realPath: string }) => boolean;

/** Reads and validates one campaign that lies on the disk, for who asks for its findings alone. */
export async function findInCampaign(
  target: CampaignTarget,
  options: CheckOptions,
  session: Session<ProgramWorld & WorkingFolder>,
  checking: Checking,
): Promise<AskedFindings> {
  const { effects } = session;
  const found = await findingsOf(target.root, effects, askedBy(target, options, session, checking));
  // Of what was checked nothing more is kept, and no figure is asked for.
  const { folder } = found;
  return { folder, ...reported(found, target, await filesAskedOf(target, effects), options, effects) };
}

/** What a check is asked for. */
export function askedBy(
  { files, input }: CampaignTarget,
  options: CheckOptions,
  session: Session,
  checking: Checking | undefined,
) {
  return {
    allowMissing: options.allowMissing === true,
    limits: limitsFrom(options, session.words),
    extraSubmissions: [...(files ?? [])],
    checking: input === undefined ? checkingFor(options, checking) : undefined,
    doStep: shownSteps(session),
  };
}

function checkingFor(
  { cache }: Pick<CheckOptions, 'cache'>,
  checking: Checking | undefined,
): Checking | undefined {
  return checking === undefined || cache !== false ? checking : { ...checking, keeping: null };
}

/** What was found in the files asked about. */
export function reported(
  checked: Found,
  target: CampaignTarget,
  isAsked: IsAsked,
  options: CheckOptions,
  effects: WorkingFolder,
): Pick<AskedFindings, 'root' | 'findings' | 'report'> {
  const asked = filesIn(checked.folder).filter(isAsked);
  const sources = new Set(asked.map(({ source }) => source));
  // What was not read is no file that was checked, but part of the campaign.
  const found = checked.findings.filter(({ place }) => target.files === null || sources.has(place.source));
  const findings = options.strict === true ? withWarningsAsErrors(found) : found;
  return {
    root: target.root,
    findings,
    report: { folder: shownFolderOf(target, effects), files: [...sources], findings },
  };
}

/** Every file of a campaign that was read. */
export function filesIn({ campaign, host, submissions, rollups }: FolderRead) {
  return [campaign, ...(host === null ? [] : [host]), ...submissions, ...rollups];
}
