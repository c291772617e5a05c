import type { Place } from '../../../diagnostics/source-text.ts';
import { isFormHint } from '../../../intake/form-hints.ts';
import type { Located } from '../../../intake/values.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What forms hold where something is to be filled in: dots, underlines, brackets, "ghi … ở đây". */
function isPlaceholder(text: string): boolean {
  const whole = text.trim();
  const words = whole.replace(/\.$/, '').trimEnd();
  if (/^\.{3,}$/.test(whole) || /^(?:\.{3,}|…+|_{3,}|<[^<>]*>|\[[^[\]]*\]|x{3,}|todo|tbd)$/iu.test(words))
    return true;
  if (/^\((?:ghi|điền|nhập)\s[^()]*\)$/iu.test(words)) return true;
  return /^\(?(?:ghi|điền|nhập|viết)\b.*$/iu.test(words) && /(?:vào|ở|tại) đây/iu.test(words);
}

/** Nothing is left as the form had it. */
export default reviewRule<Arguments>(definition, 'warning', function* (review) {
  const roots = [review.campaign.root, review.host, ...review.submissions.map(({ root }) => root)];
  for (const root of roots) {
    if (root === null) continue;
    for (const { text, place } of textsIn(root)) {
      const args = { text: onOneLine(text) };
      if (isFormHint(text)) yield { place, args, severity: 'error' };
      else if (isPlaceholder(text)) yield { place, args };
    }
  }
});

type AnyValue = Pick<Located<unknown>, 'value' | 'place' | 'children'>;

/** Every text in a file, in its order. */
function* textsIn(value: AnyValue): Generator<{ readonly text: string; readonly place: Place }> {
  if (typeof value.value === 'string') yield { text: value.value, place: value.place };
  for (const { child } of value.children()) yield* textsIn(child);
}
