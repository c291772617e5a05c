import { isCampaignAlone } from '../../../campaign/review.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { isFormHint, isRemnantOfHint } from '../../../intake/form-hints.ts';
import type { Located } from '../../../intake/values.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { eachFileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What forms hold where something is to be filled in: dots, underlines, brackets, "ghi … ở đây". */
function isPlaceholder(text: string): boolean {
  const whole = text.trim();
  const words = whole.replace(/\.$/, '').trimEnd();
  if (/^\.{3,}$/.test(whole) || /^(?:\.{3,}|…+|_{3,}|<[^<>]*>|\[[^[\]]*\]|x{3,}|todo|tbd)$/iu.test(words))
    return true;
  if (/^\((?:ghi|điền|nhập)\s[^()]*\)$/iu.test(words)) return true;
  // A number or a name that is still to come: "…/QĐ-UBND", "Nguyễn Văn ...".
  if (/^(?:…|\.{2,}) ?\//u.test(whole) || /^(?:\p{Lu}\p{L}{0,9} ){1,4}(?:…|\.{3,6})$/u.test(whole))
    return true;
  return /^\(?(?:ghi|điền|nhập|viết)\b.*$/iu.test(words) && /(?:vào|ở|tại) đây/iu.test(words);
}

/** Dots in the place of a name or a number, or of a part: "...", "…/QĐ-UBND", "Nguyễn Văn ...". */
function isDotted(text: string): boolean {
  return /^(?:\p{Lu}\p{L}{0,9} ){0,4}(?:…|\.{2,6})(?: ?\/\S{0,40})?$/u.test(text.trim());
}

/** Nothing is left as the form had it. */
export default eachFileRule<Arguments>(definition, 'warning', function* (review) {
  const roots = isCampaignAlone(review)
    ? [review.campaign.root]
    : [review.host, ...review.submissions.map(({ root }) => root)];
  for (const root of roots) {
    if (root === null) continue;
    for (const { key, text, place } of textsIn(root)) {
      // Names and the numbers of decisions are printed as they stand; "/QĐ-UBND" still lacks its number.
      const isPrinted = key === 'name' || key === 'number';
      if (
        isFormHint(text) ||
        isRemnantOfHint(text) ||
        (isPrinted && isDotted(text)) ||
        (key === 'number' && /^\D{1,60}$/.test(text))
      )
        yield { place, args: { text: onOneLine(text) }, severity: 'error' };
      else if (isPlaceholder(text)) yield { place, args: { text: onOneLine(text) } };
    }
  }
});

type AnyValue = Pick<Located<unknown>, 'value' | 'place' | 'children'>;

/** Every text in a file, in its order. */
function* textsIn(value: AnyValue, key = ''): Generator<TextOfKey> {
  if (typeof value.value === 'string') yield { key, text: value.value, place: value.place };
  for (const { key: inner, child } of value.children()) yield* textsIn(child, inner);
}

interface TextOfKey {
  /** The key that it stands under, or its number in a list. */
  readonly key: string;
  readonly text: string;
  readonly place: Place;
}
