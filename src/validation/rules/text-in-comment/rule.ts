import type { SourceText } from '../../../diagnostics/source-text.ts';
import { formHints } from '../../../intake/form-hints.ts';
import { knownKeys } from '../../../intake/schema-files.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What is typed into a line of the form stands in no comment: there nobody reads it. */
export default fileRule<Arguments>(definition, 'warning', function* ({ submissions, host }) {
  const roots = [host, ...submissions.map(({ root }) => root)];
  for (const root of roots) {
    if (root === null) continue;
    const { source } = root.place;
    for (const number of linesOfComments(source)) {
      const text = typedInto(source.line(number));
      if (text !== null) yield { place: source.placeOfLine(number), args: { text } };
    }
  }
});

/** The lines that begin with a "#", by their numbers. */
function* linesOfComments(source: SourceText): Generator<number> {
  const { text } = source;
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    if (text.slice(start, at).trim() === '') yield source.lineOf(at);
  }
}

/** Lines that people type are shorter. */
const lookedAt = 3000;

/**
 * What somebody has typed into a line of the form that is not in use: a "#" stands right before its key, or before two
 * spaces or more. `null` where it is as the form has it, or is a remark.
 */
function typedInto(line: string): string | null {
  const typed = line.slice(0, lookedAt).trim();
  if (!typed.startsWith('#') || /^# \S/.test(typed)) return null;
  const body = typed.slice(1).trimStart();
  const isItem = body.startsWith('- ');
  const content = isItem ? body.slice(2).trimStart() : body;
  const [key = '', ...behind] = content.split(':');
  const hasKey = behind.length > 0 && knownKeys().has(key);
  if (!isItem && !hasKey) return null;
  const value = (hasKey ? behind.join(':') : content).trimStart();
  if (value === '' || value.startsWith('#')) return null;
  const [text = ''] = value.split(' #');
  return isHint(text) ? null : text.trim();
}

/** Somebody may have taken the second "#" for the first. */
const isHint = (text: string) =>
  Object.values<string>(formHints).includes(text.trim()) || text.startsWith('chọn một:');
