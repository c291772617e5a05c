import { awardRecords, textRecords } from '../../campaign/records.ts';
import { itemsOf } from '../../intake/values.ts';
import { rule } from '../rule.ts';

/** What forms hold where something is to be filled in: dots, underlines, brackets, "ghi … ở đây". */
function isPlaceholder(text: string): boolean {
  const whole = text.trim();
  const words = whole.replace(/\.$/, '').trimEnd();
  if (/^\.{3,}$/.test(whole) || /^(?:\.{3,}|…+|_{3,}|<[^<>]*>|\[[^[\]]*\]|x{3,}|todo|tbd)$/iu.test(words))
    return true;
  return /^\(?(?:ghi|điền|nhập|viết)\b.*$/iu.test(words) && /(?:vào|ở|tại) đây/iu.test(words);
}

/** Nothing is left as the form had it. */
export const textFromForm = rule('text-from-form', 'warning', function* (review) {
  const ofRecipients = awardRecords(review).flatMap(({ recipient }) => {
    const position = recipient.get('position');
    return position === undefined ? [recipient.get('name')] : [recipient.get('name'), position];
  });
  const inTexts = textRecords(review).flatMap(({ paragraphs }) => itemsOf(paragraphs));
  for (const text of [...inTexts, ...ofRecipients]) {
    if (isPlaceholder(text.value)) yield { place: text.place, args: { text: text.value.trim() } };
  }
});
