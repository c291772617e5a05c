import { charactersAt, invisibleCharacters } from '../diagnostics/characters.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { isVietnameseSyllable } from '../vietnamese/syllables.ts';
import { error } from './findings.ts';

/**
 * Each invisible character of a text. It is taken out where that joins no two words: beside a space or a mark that
 * stands between words, or within a syllable. Elsewhere a person decides whether a space was meant.
 */
export function invisibleCharactersIn(source: SourceText): Finding[] {
  const { text } = source;
  return [...charactersAt(text, invisibleCharacters)].map(({ codePoint, start, end }) => {
    if (lineSeparators.test(text.slice(start, end))) {
      const args = { codePoint, kind: 'line-separator', choices: [], isFixable: false, lines: 1 } as const;
      return error('invisible-character', { source, start, end }, args);
    }
    const before = visibleBefore(text, start);
    const after = visibleAfter(text, end);
    const isApart = mayPrecede.test(before.at(-1) ?? ' ') || mayFollow.test(after);
    const left = before.split(/[^\p{L}\p{M}]/u).at(-1) ?? '';
    const [right = ''] = /^[\p{L}\p{M}]*/u.exec(after) ?? [];
    // U+00AD stands for "ư" in TCVN3.
    const isLetter =
      codePoint === 'U+00AD' && isVietnameseSyllable(`${left}ư${right}`) && left + right !== '';
    const isSafe = !isLetter && (isApart || isWithinSyllable(left, right));
    const others = isLetter ? ['', 'ư'] : ['', ' '];
    const choices = isSafe ? [] : others.map((one) => wordEnding(before, one) + wordStarting(after));
    const fix = isSafe ? { start, end, text: '' } : null;
    const args = { codePoint, kind: 'other', choices, isFixable: isSafe, lines: 1 } as const;
    return error('invisible-character', { source, start, end }, args, fix);
  });
}

/** Ends of lines that YAML takes for none; in the middle of a text it is a person who knows whether a line ends there. */
const lineSeparators = /[\u2028\u2029]/;

/** What may stand right before a word, or after one, without being part of it. */
const mayPrecede = /[\s([{“‘«"'/_#*&-]/;
const mayFollow = /^(?:$|[\s)\]}”’»"'/_.,;:!?-])/;

/** So much is looked at on either side. */
const lookedAt = 40;

function visibleBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - lookedAt), end).replace(invisibleCharacters, '');
}

function visibleAfter(text: string, start: number): string {
  return text.slice(start, start + lookedAt).replace(invisibleCharacters, '');
}

/** Whether two pieces are one syllable, and could not be two. */
function isWithinSyllable(left: string, right: string): boolean {
  if (left === '' || right === '' || !isVietnameseSyllable(left + right)) return false;
  return !(isVietnameseSyllable(left) && isVietnameseSyllable(right));
}

function wordEnding(before: string, space = ''): string {
  return (before.split(/[\s"'“”‘’()[\]{}]/).at(-1) ?? '') + space;
}

function wordStarting(after: string): string {
  return /^[^\s"'“”‘’()[\]{},;]*/.exec(after)?.[0] ?? '';
}
