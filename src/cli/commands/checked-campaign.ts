import { revisionOf } from '../../campaign/review.ts';
import type { Checking } from '../../checking/check-submissions.ts';
import { type Finding, withWarningsAsErrors } from '../../diagnostics/finding.ts';
import { messageOf } from '../../diagnostics/finding-words.ts';
import type { CampaignReport } from '../../diagnostics/report.ts';
import { findingWordsIn } from '../../findings.ts';
import type { CampaignFolder, FolderRead } from '../../intake/campaign-folder.ts';
import { diskWith, type ProgramWorld } from '../../intake/world.ts';
import { type Found, findingsOf } from '../../kept-check.ts';
import { type Checked, type CheckOptions as CoreOptions, check } from '../../review.ts';
import type { WorkingFolder } from '../effects.ts';
import { CliError } from '../exit.ts';
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

/** A campaign that a command has checked. */
export interface CheckedCampaign extends Checked, Pick<AskedFindings, 'root' | 'report'> {
  /** Whether one of the campaign's files was asked about. */
  readonly isAsked: (file: { readonly realPath: string }) => boolean;
}

/**
 * Reads and validates one campaign.
 * @param reading what checks many submissions at once, for who asks for little of their texts; or what reads files otherwise
 */
export async function checkCampaign(
  target: CampaignTarget,
  options: CheckOptions,
  session: Session<ProgramWorld & WorkingFolder>,
  { checking, intake }: Pick<CoreOptions, 'checking' | 'intake'> = {},
): Promise<CheckedCampaign> {
  const { effects } = session;
  const { root, input } = target;
  const world =
    input === undefined
      ? effects
      : {
          ...diskWith(new Map([[input.path, input.bytes]]), effects),
          today: () => effects.today(),
          programFolder: effects.programFolder,
        };
  const checked = await check(root, world, {
    ...askedBy(target, options, session, checking),
    intake,
    select: (folder) => (input === undefined ? folder : withoutReplaced(folder, input.path)),
  });
  return ofAsked(checked, target, await filesAskedOf(target, world), options, effects);
}

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
function askedBy(
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

/** What was checked, with a report of the files asked about alone. */
export function ofAsked(
  checked: Checked,
  target: CampaignTarget,
  isAsked: CheckedCampaign['isAsked'],
  options: CheckOptions,
  effects: WorkingFolder,
): CheckedCampaign {
  const { folder, templates, review, draft } = checked;
  return {
    folder,
    templates,
    review,
    draft,
    ...reported(checked, target, isAsked, options, effects),
    isAsked,
    get summary() {
      return checked.summary;
    },
  };
}

/** What was found in the files asked about. */
function reported(
  checked: Found,
  target: CampaignTarget,
  isAsked: CheckedCampaign['isAsked'],
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

/** @throws CliError where a folder was not read, so that nothing can be said of what it holds */
export function requireFolders(checked: CheckedCampaign, session: Session): void {
  const flaw = flawOfFolders(checked.folder, session);
  if (flaw !== null) throw new CliError(flaw);
}

/** Why a folder was not read; `null` where all were. */
export function flawOfFolders(
  { findings: [finding] }: { readonly findings: readonly Finding[] },
  { language }: Session,
): string | null {
  if (finding === undefined) return null;
  return `${finding.place.source.path}: ${messageOf(finding, findingWordsIn(language))}`;
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
