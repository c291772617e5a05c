import type { Finding } from '../diagnostics/finding.ts';
import { type Place, SourceText } from '../diagnostics/source-text.ts';
import { signsIn } from '../vietnamese/letter-signs.ts';
import { misreadStretches } from '../vietnamese/misread-utf8.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { damageIn } from './damaged-text.ts';
import { error } from './finding-makers.ts';
import { isParagraphs, type SchemaName, schemaAt } from './schema-files.ts';
import type { ValueNode } from './values.ts';

/** What is prose, where somebody may ask something, or is called as its authors wish. */
const prose: ReadonlySet<string> = new Set([
  'closing',
  'correctionReason',
  'notApplicable',
  'note',
  'reason',
  'shortTitle',
  'title',
]);

/** Question marks in the place of letters, in texts that are names: of people, units, levels, measures, documents. */
export function lostLettersInNames(name: SchemaName, source: SourceText, root: ValueNode): Finding[] {
  const { hasLosses, hasHalves } = signsIn(source.text);
  // An escape may stand for any letter.
  if (!hasLosses && !hasHalves && !source.text.includes('\\')) return [];
  return namesIn(name, root).flatMap(({ start, end, data }): Finding[] => {
    const place = { source, start, end };
    if (hasLostLetters(data)) return [lossAt(place, data)];
    if (!isMisread(data)) return [];
    return damageIn(new SourceText('', data), true).findings.map((one) => ({ ...one, place, fix: null }));
  });
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly data: string;
}

/** Every text below a value that is no prose and no id, and may be damaged. */
function namesIn(name: SchemaName, root: ValueNode): Name[] {
  const names: Name[] = [];
  addNames(names, name, root, []);
  return names;
}

/** @param path of the value, which is as it was once this is done */
function addNames(names: Name[], name: SchemaName, node: ValueNode, path: string[]): void {
  if (node.kind === 'scalar') {
    const { start, end, data } = node;
    const mayBeOne = typeof data === 'string' && mayBeDamaged.test(data);
    if (mayBeOne && schemaAt(name, path)?.pattern === '\\S') names.push({ start, end, data });
    return;
  }
  if (node.kind === 'list' && isParagraphs(name, path)) return;
  // All items of a list are of one schema.
  const inner = node.kind === 'map' ? node.entries : node.items.map((value) => ['0', { value }] as const);
  for (const [key, { value }] of inner) {
    if (node.kind === 'map' && prose.has(key)) continue;
    path.push(key);
    addNames(names, name, value, path);
    path.pop();
  }
}

/** What stands in every name whose letters were lost or misread. */
const mayBeDamaged = /[?ÃĂÄÆÅ]/;

/** What is wrong with the letters of a name by itself; `null` where nothing is. */
export function damageInName(name: string): Finding | null {
  const source = new SourceText('', name);
  const [damage] = damageIn(source, true).findings;
  return damage ?? (hasLostLetters(name) ? lossAt(source.whole, name) : null);
}

const lossAt = (place: Place, name: string) =>
  error('text-letters-lost', place, { found: onOneLine(name), mark: '?', places: 1 });

/** Whether letters of a name were misread that may stand so in prose: "LÃ²" ends in a note's number there. */
const isMisread = (name: string) =>
  /[ÃĂÄÆÅ]/.test(name) && misreadStretches(name).length === 0 && misreadStretches(name, true).length > 0;

/** Whether question marks stand in the place of letters in a name, where nobody asks anything: "L? Th? M?". */
function hasLostLetters(name: string): boolean {
  return /\p{L}\?|\?\p{L}|\?\?|(?:^| )\?(?: |$)/u.test(name) && !/:\/\/|\?\w+=/.test(name);
}

/** What was found in a file's text and in its names, where both speak of the same place: the graver. */
export function withNames(inText: readonly Finding[], inNames: readonly Finding[]): Finding[] {
  const overlaps = (one: Finding) => (other: Finding) =>
    one.place.start < other.place.end && other.place.start < one.place.end;
  const isLoss = ({ code }: Finding) => code === 'text-letters-lost' || code === 'text-misread';
  const losses = inText.filter(isLoss);
  const added = inNames.filter(
    (one) => !losses.some((other) => other.severity === 'error' && overlaps(one)(other)),
  );
  return [...inText.filter((one) => !isLoss(one) || !added.some(overlaps(one))), ...added];
}
