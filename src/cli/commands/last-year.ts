import type { LastYear } from '../../init/new-campaign.ts';
import type { ProgramWorld } from '../../intake/world.ts';
import { hasSoundCampaignFile } from '../../review.ts';
import { wordsIn } from '../../words/words.ts';
import type { WorkingFolder } from '../effects.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign, type SizeOptions } from './campaign-targets.ts';
import { checkCampaign, requireFolders } from './checked-campaign.ts';

/** The campaign of the year before, and the text of its file. */
export interface LastYearsText extends LastYear {
  readonly text: string;
}

/**
 * Reads the campaign of the year before.
 * @param from its folder, as it was typed
 * @param root the folder of this year's
 * @throws CliError where there is none, or its review.yaml has errors
 */
export async function lastYearIn(
  from: string,
  root: string,
  size: SizeOptions,
  session: Session<ProgramWorld & WorkingFolder>,
): Promise<LastYearsText> {
  const words = wordsIn(session.language).init;
  const target = await locateCampaign(from, session);
  if (target.root === root) throw new CliError(words.flaws.sameFolder);
  const checked = await checkCampaign(target, { ...size, allowMissing: true }, session);
  requireFolders(checked, session);
  const { draft } = checked;
  if (draft === null || !hasSoundCampaignFile(checked)) throw new CliError(words.flaws.nothingToCarry(from));
  return { root: target.root, text: draft.campaign.root.place.source.text, draft };
}
