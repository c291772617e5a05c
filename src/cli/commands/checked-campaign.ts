import { revisionOf } from '../../campaign/review.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { messageOf } from '../../diagnostics/finding-words.ts';
import { findingWordsIn } from '../../findings.ts';
import type { CampaignFolder } from '../../intake/campaign-folder.ts';
import { diskWith, type ProgramWorld } from '../../intake/world.ts';
import { type Checked, type CheckOptions as CoreOptions, check } from '../../review.ts';
import type { WorkingFolder } from '../effects.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';
import { type AskedFindings, askedBy, type CheckOptions, type IsAsked, reported } from './asked-findings.ts';
import { type CampaignTarget, filesAskedOf } from './campaign-targets.ts';

/** A campaign that a command has checked. */
export interface CheckedCampaign extends Checked, Pick<AskedFindings, 'root' | 'report'> {
  readonly isAsked: IsAsked;
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

/** What was checked, with a report of the files asked about alone. */
export function ofAsked(
  checked: Checked,
  target: CampaignTarget,
  isAsked: IsAsked,
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
