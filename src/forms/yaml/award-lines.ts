import { formHints } from '../../intake/form-hints.ts';
import type { Choice, Question } from '../form.ts';

/**
 * The blanks of awards by one decision, with what the campaign declares to choose from; none where it declares no awards.
 * @param columns what is asked of each who received one
 * @param ofRecipient further lines on who received one
 */
export function awardLines(columns: readonly Question[], ofRecipient: readonly string[]): readonly string[] {
  if (columns.length === 0) return [];
  const choicesOf = (key: string) => {
    const input = columns.find((column) => column.key === key)?.input;
    return input?.kind === 'choice' ? choiceHint(input.choices) : '';
  };
  return [
    'awards:',
    `  - form: # ${choicesOf('form')}`,
    `    authority: # ${choicesOf('authority')}`,
    `    programme: # ${choicesOf('programme')}`,
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

/** "chọn một: kha (khá), yeu (yếu)". */
export function choiceHint(choices: readonly Choice[]): string {
  return `chọn một: ${choices.map(({ id, label }) => `${id} (${label})`).join(', ')}`;
}
