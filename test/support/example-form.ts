import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type DraftCampaign, draftCampaign } from '../../src/campaign/campaign.ts';
import { type Form, formOf } from '../../src/forms/form.ts';
import { intakeOf } from '../../src/intake/intake-file.ts';

const example = fileURLToPath(new URL('../../examples/cua-lo-2023/review.yaml', import.meta.url));

/** The example's campaign, of which the text was edited. */
export async function exampleCampaign(edit = (text: string) => text): Promise<DraftCampaign> {
  return campaignIn(await exampleCampaignText(edit));
}

/** The example's review.yaml, edited. */
export async function exampleCampaignText(edit = (text: string) => text): Promise<string> {
  return edit(await readFile(example, 'utf8'));
}

/** The campaign of a review.yaml. */
export function campaignIn(text: string): DraftCampaign {
  const file = { path: 'review.yaml', realPath: 'review.yaml', shownPath: 'review.yaml' };
  const { root } = intakeOf(file, 'campaign', new TextEncoder().encode(text));
  if (root === null) throw new Error('The campaign can be read.');
  return draftCampaign(root, false);
}

/** What a campaign asks of one of its units. @param previous last year's figures */
export function formIn(
  campaign: DraftCampaign,
  id: string,
  previous: ReadonlyMap<string, string> = new Map(),
): Form {
  const unit = campaign.units.get(id)?.value;
  const form = unit === undefined ? null : formOf(campaign, unit, previous);
  if (form === null) throw new Error('The campaign has the unit, and a year.');
  return form;
}
