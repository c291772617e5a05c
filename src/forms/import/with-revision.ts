import { SourceText } from '../../diagnostics/source-text.ts';
import { parseYaml } from '../../intake/yaml-text.ts';
import { submissionValues } from './submission-values.ts';

/**
 * The text of a submission as another revision: with nothing changed but that. `null` where there is no place that is
 * certain not to change anything else.
 */
export function withRevision(text: string, revision: number): string | null {
  const { root } = parseYaml(new SourceText('', text));
  if (root?.kind !== 'map') return null;
  const stated = root.entries.get('revision');
  const edited =
    stated === undefined
      ? withLine(text, root, `revision: ${revision}`)
      : text.slice(0, stated.value.start) + revision + text.slice(stated.value.end);
  if (edited === null || submissionValues(edited) !== submissionValues(text)) return null;
  const after = parseYaml(new SourceText('', edited)).root;
  const isThere = after?.kind === 'map' && after.entries.get('revision')?.value.data === revision;
  return isThere ? edited : null;
}

type Root = Extract<NonNullable<ReturnType<typeof parseYaml>['root']>, { readonly kind: 'map' }>;

/** With one line more below the day, the year or the unit. */
function withLine(text: string, { entries, start }: Root, line: string): string | null {
  if (text[start] === '{') return `${text.slice(0, start + 1)} ${line},${text.slice(start + 1)}`;
  const above = ['submitted', 'year', 'unit'].find((key) => entries.get(key)?.value.kind === 'scalar');
  const entry = above === undefined ? undefined : entries.get(above);
  if (entry === undefined) return null;
  const lineStart = text.lastIndexOf('\n', entry.key.start - 1) + 1;
  const indent = text.slice(lineStart, entry.key.start);
  const end = text.indexOf('\n', entry.value.end);
  if (indent.trim() !== '') return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (end === -1) return `${text}${lineEnd}${indent}${line}${lineEnd}`;
  return `${text.slice(0, end + 1)}${indent}${line}${lineEnd}${text.slice(end + 1)}`;
}
