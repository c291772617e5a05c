import type { SourceText } from '../../diagnostics/source-text.ts';
import { nfc } from '../../vietnamese/normal-forms.ts';
import { rule } from '../rule.ts';

/** No file has a name that people, or another disk, would take for another's. */
export const fileNameAlike = rule('file-name-alike', 'warning', function* ({ submissions, superseded }) {
  const first = new Map<string, SourceText>();
  for (const { source } of [...submissions, ...superseded]) {
    const name = nfc(source.path).toLowerCase();
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
