import { withoutInvisible } from '../../../diagnostics/characters.ts';
import type { SourceText } from '../../../diagnostics/source-text.ts';
import { withVietnameseLetters } from '../../../vietnamese/look-alikes.ts';
import { nfc } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** No file has a name that people, or another disk, would take for another's. */
export default reviewRule<Arguments>(definition, 'warning', function* ({ submissions, superseded }) {
  const first = new Map<string, SourceText>();
  for (const { source } of [...submissions, ...superseded]) {
    const name = lookOf(source.path);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, source);
      continue;
    }
    yield {
      place: source.whole,
      args: { name: other.path.replace(/^.*\//, '') },
      related: [{ place: other.whole, role: 'looks-alike' }],
    };
  }
});

/** What names that look the same have in common, whatever letters, blanks and dashes they are of. */
function lookOf(name: string): string {
  const visible = nfc(withoutInvisible(name, ''));
  // A letter of another script has no character of its own with a tone.
  return nfc(withVietnameseLetters(visible))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/ (?=[./]|$)/g, '')
    .toLowerCase();
}
