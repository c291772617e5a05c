import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { most } from '../limits.ts';
import { error } from './finding-makers.ts';
import type { RollupReading } from './intake-file.ts';
import { plainYaml } from './plain-yaml.ts';
import { isSealed } from './rollup-seal.ts';
import { rollup } from './rollup-validator.generated.js';
import { schemaAt } from './schema-files.ts';
import { parseYaml, type YamlContent } from './yaml-text.ts';

/** How roll-ups are read: what only they need is loaded with this. */
export const asRollup: RollupReading = { validator: rollup, content: rollupContent, asDamaged };

/**
 * What a roll-up holds. One that is larger than other files may be is read only as the program has made it: the parser of other YAML
 * takes many times as much memory, and so does what is wrong with each value.
 * @param size bytes of the file
 */
function rollupContent(source: SourceText, size: number): YamlContent {
  const newer = newerFormat(source);
  if (newer !== null) return { root: null, findings: [newer] };
  if (size <= most.fileBytes) return parseYaml(source);
  const root = isSealed(source.text) ? plainYaml(source, most.rollupValues) : null;
  const args = { size, limit: most.fileBytes, isRollup: true };
  return { root, findings: root === null ? [error('file-too-large', source.whole, args)] : [] };
}

/** What is wrong with a roll-up that a later version of the program has made: nothing else of it is understood. */
function newerFormat(source: SourceText): Finding | null {
  const found = /^rollup: (\d{1,9})$/m.exec(source.text);
  if (found === null) return null;
  const [known = 0] = (schemaAt('rollup', ['rollup'])?.enum ?? []).map(Number).sort((a, b) => b - a);
  const [, typed = ''] = found;
  const version = Number(typed);
  if (version <= known) return null;
  const start = found.index + 'rollup: '.length;
  return error('rollup-newer', { source, start, end: start + typed.length }, { version, known });
}

/**
 * What is wrong with the syntax or the values of a roll-up. Of one that is not as it was made that is said once: nobody is to repair its
 * lines by hand.
 */
function asDamaged(source: SourceText, findings: readonly Finding[]): readonly Finding[] {
  const isDamage = ({ severity, code }: Finding) => severity === 'error' && !areSaid.has(code);
  const [first] = findings.filter(isDamage).sort((a, b) => a.place.start - b.place.start);
  if (first === undefined || isSealed(source.text)) return findings;
  const others = findings.filter((one) => !isDamage(one));
  const isCut = !/^sha256:/m.test(source.text);
  const end = source.text.trimEnd().length;
  const place = isCut ? { source, start: source.text.lastIndexOf('\n', end - 1) + 1, end } : first.place;
  return [...others, error('rollup-damaged', place, { isCut })];
}

/** What says of the whole file what is to be done. */
const areSaid: ReadonlySet<string> = new Set([
  'file-empty',
  'file-too-large',
  'merge-conflict',
  'rollup-newer',
]);
