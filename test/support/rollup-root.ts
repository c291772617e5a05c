import { SourceText } from '../../src/diagnostics/source-text.ts';
import type { RollupFile } from '../../src/intake/schema.generated.ts';
import { Located } from '../../src/intake/values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';

/** A roll-up's text as values with their places, whatever the schema says of it. */
export function located(text: string): Located<RollupFile> {
  const source = new SourceText('submissions/xa-cao.yaml', text);
  const { root } = parseYaml(source);
  if (root === null) throw new Error(text);
  return new Located(source, root);
}
