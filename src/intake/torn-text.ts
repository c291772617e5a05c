import { stringify } from 'yaml';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { onOneLine } from '../vietnamese/normal-forms.ts';
import { continuation } from '../vietnamese/torn-sentences.ts';
import { error, type IntakeFinding, warning } from './finding-makers.ts';
import { isParagraphs, type SchemaName, schemaAt } from './schema-files.ts';
import { type ValueNode, visitNodes } from './values.ts';

type MapNode = Extract<ValueNode, { kind: 'map' }>;
type ListNode = Extract<ValueNode, { kind: 'list' }>;
/** How an item goes on with the one before it: as a sentence does, or only perhaps. */
type Rest = 'certain' | 'doubtful';

/**
 * Texts that YAML parts at their commas, since they stand in brackets or braces without quotes: paragraphs in "[ ]"
 * of which a later one begins as no paragraph does; in "{ }" what follows a text and is no key.
 */
export function tornTexts(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  const findings: IntakeFinding[] = [];
  const add = (more: Iterable<IntakeFinding>) => {
    for (const one of more) findings.push(one);
  };
  const textBetween = (start: number, end: number) => onOneLine(source.text.slice(start, end));
  const isPlain = ({ start, kind }: ValueNode) =>
    kind === 'scalar' && !/["'|>&*!]/.test(source.text[start] ?? '');

  /** Entries without a colon, right after a text. */
  function* tornInBraces(map: MapNode, path: readonly string[]): Generator<IntakeFinding> {
    const known = Object.keys(schemaAt(name, path)?.properties ?? {});
    const hasColon = (end: number) => /^\s*:/.test(source.text.slice(end, end + 20));
    let text: { readonly key: string; readonly value: ValueNode } | null = null;
    let end: number | null = null;
    for (const [key, entry] of [...map.entries, [null, null] as const]) {
      const isRest = entry !== null && text !== null && !hasColon(entry.key.end) && !isMisspelt(key, known);
      if (isRest) {
        end = entry.key.end;
        continue;
      }
      if (text !== null && end !== null) {
        yield tornAt({ source, start: text.value.start, end }, text.key, map, path);
      }
      end = null;
      const isText =
        entry !== null && isPlain(entry.value) && schemaAt(name, [...path, key])?.pattern === '\\S';
      text = isText ? { key, value: entry.value } : null;
    }
  }

  function tornAt(place: Place, key: string, map: MapNode, path: readonly string[]): IntakeFinding {
    const joined = textBetween(place.start, place.end);
    const quoted = JSON.stringify(joined);
    const isName = key === 'name' && path.at(-2) === 'recipients';
    const isPerson = isName && map.entries.get('kind')?.value.data !== 'collective';
    const within = isPerson ? 'name' : 'braces';
    // Names behind each other may be of several recipients: joined, they would count as one.
    const isDoubtful = isPerson || (isName && /,\s*[^\p{Ll}\s]/u.test(joined));
    const fix = isDoubtful ? null : { start: place.start, end: place.end, text: quoted };
    return error('text-torn', place, { within, key, joined, lines: [`${key}: ${quoted}`] }, fix);
  }

  /** Paragraphs of which a later one begins as no paragraph does. */
  function* tornInBrackets(list: ListNode, path: readonly string[]): Generator<IntakeFinding> {
    if (!isParagraphs(name, path) || !list.items.every(({ kind }) => kind === 'scalar')) return;
    const groups = sentences(list);
    const [first] = groups.filter(({ rests }) => rests.length > 0);
    if (first === undefined) return;
    // Where all begin with small letters, they may be items after all.
    const areAllSmall = /^\p{Ll}/u.test(source.text.slice(list.items[0]?.start ?? 0));
    const isCertain = !areAllSmall && groups.some(({ rests }) => rests.includes('certain'));
    const { start, end } = first;
    const lines = groups.map((one) =>
      stringify([textBetween(one.start, one.end)], { lineWidth: 0 }).trimEnd(),
    );
    const joined = textBetween(start, end);
    const args = { within: 'brackets', key: path.at(-1) ?? '', joined, lines } as const;
    yield (isCertain ? error : warning)('text-torn', { source, start, end }, args);
  }

  /** The items of a list, each with those that go on with it. */
  function sentences(list: ListNode) {
    const groups: { readonly start: number; end: number; readonly rests: Rest[] }[] = [];
    for (const [index, item] of list.items.entries()) {
      const before = list.items[index - 1];
      const last = groups.at(-1);
      const rest =
        before !== undefined && isPlain(before) && isPlain(item)
          ? restAt(item, before, list, last?.start ?? before.start)
          : null;
      if (rest === null || last === undefined) {
        groups.push({ start: item.start, end: item.end, rests: [] });
      } else {
        last.end = item.end;
        last.rests.push(rest);
      }
    }
    return groups;
  }

  /** @param start of what the item may go on with */
  function restAt(item: ValueNode, before: ValueNode, list: ListNode, start: number): Rest | null {
    const [lead = ''] = /^["“(]?./u.exec(source.text.slice(item.start, item.end)) ?? [];
    const isWithinNumber = /\d,$/.test(source.text.slice(before.start, item.start));
    if (/\p{Ll}$/u.test(lead) || (/\d$/.test(lead) && isWithinNumber)) return 'certain';
    // One full stop at the end of all ends one sentence: "[Đề nghị UBND thị xã, Công an thị xã hỗ trợ.]"
    const hasOneStop = isStopped(list.items.at(-1)) && !isStopped(before);
    const isDoubtful = /\d$/.test(lead) || hasOneStop;
    const goesOn = continuation(textBetween(start, before.end), textBetween(item.start, item.end));
    return goesOn ?? (isDoubtful ? 'doubtful' : null);
  }

  function isStopped(item: ValueNode | undefined): boolean {
    return item !== undefined && /[.;:!?…]$/u.test(source.text.slice(item.start, item.end));
  }

  if (!/[[{]/.test(source.text)) return [];
  visitNodes(root, (node, path) => {
    const opening = source.text[node.start];
    if (node.kind === 'map' && opening === '{') add(tornInBraces(node, path));
    if (node.kind === 'list' && opening === '[') add(tornInBrackets(node, path));
  });
  return findings;
}

/** Whether what stands without a colon was meant for a key: "positon Chức vụ". */
function isMisspelt(rest: string, known: readonly string[]): boolean {
  const [word] = /^[\w-]+/.exec(rest) ?? [];
  return word !== undefined && guessed(word, known).likely.length > 0;
}
