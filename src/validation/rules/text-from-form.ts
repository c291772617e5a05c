import { awardRecords, textRecords } from '../../campaign/records.ts';
import { itemsOf, type Located } from '../../intake/values.ts';
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
  const texts: Located<string>[] = [];
  for (const { paragraphs } of textRecords(review)) texts.push(...itemsOf(paragraphs));
  for (const { recipient } of awardRecords(review)) {
    const position = recipient.get('position');
    texts.push(recipient.get('name'), ...(position === undefined ? [] : [position]));
  }
  for (const text of texts) {
    if (isPlaceholder(text.value)) yield { place: text.place, args: { text: text.value.trim() } };
  }
});
