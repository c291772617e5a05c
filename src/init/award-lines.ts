import type { DraftCampaign } from '../campaign/campaign.ts';
import { formHints } from '../intake/form-hints.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';

/**
 * The blanks of awards by one decision, with what the campaign declares to choose from; none where it declares no awards.
 * @param ofRecipient further lines on who received one
 */
export function awardLines(campaign: DraftCampaign, ofRecipient: readonly string[]): readonly string[] {
  const { awardForms, authorities, programmes } = campaign;
  if (awardForms.size === 0 || authorities.size === 0 || programmes.size === 0) return [];
  const choose = (list: Iterable<readonly [id: string, name: string]>) =>
    `chọn một: ${[...list].map(([id, name]) => `${id} (${onOneLine(name)})`).join(', ')}`;
  return [
    'awards:',
    `  - form: # ${choose([...awardForms.values()].map(({ value }) => [value.id, value.name]))}`,
    `    authority: # ${choose([...authorities.values()].map(({ value }) => [value.id, value.name]))}`,
    `    programme: # ${choose([...programmes.values()].map(({ value }) => [value.id, value.title]))}`,
    '    decision:',
    `      number: # ${formHints.decisionNumber}`,
    `      date: # ${formHints.decisionDate}`,
    '    recipients:',
    `      - kind: # ${formHints.kind}`,
    `        name: # ${formHints.name}`,
    ...ofRecipient.map((line) => `        ${line}`),
    `        position: # ${formHints.position}`,
  ];
}
