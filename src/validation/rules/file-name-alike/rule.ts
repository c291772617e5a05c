import { withoutInvisible } from '../../../diagnostics/characters.ts';
import type { SourceText } from '../../../diagnostics/source-text.ts';
import { nfc } from '../../../vietnamese/normal-forms.ts';
import { reviewRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** No file has a name that people, or another disk, would take for another's. */
export default reviewRule<Arguments>(definition, 'warning', function* ({ submissions, superseded }) {
  const first = new Map<string, SourceText>();
  for (const { source } of [...submissions, ...superseded]) {
    const name = nfc(withoutInvisible(source.path, '')).toLowerCase();
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
