import { invisibleCharacters, invisibleCharactersAt } from '../diagnostics/characters.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { joinedEdits } from '../diagnostics/joined-edits.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { isVietnameseSyllable } from '../vietnamese/syllables.ts';
import { error } from './finding-makers.ts';

/**
 * Each invisible character of a text. It is taken out where that joins no two words: beside a space or a mark that
 * stands between words, or within a syllable. Elsewhere a person decides whether a space was meant.
 */
export function invisibleCharactersIn(source: SourceText): Finding[] {
  const { text } = source;
  return [...invisibleCharactersAt(text)].map(({ codePoint, start, end }) => {
    const character = text.slice(start, end);
    if (lineSeparators.test(character)) {
      const args = { codePoint, kind: 'line-separator', choices: [], isFixable: false, lines: 1 } as const;
      return error('invisible-character', { source, start, end }, args);
    }
    const remedy = remedyOf(character, visibleBefore(text, start), visibleAfter(text, end));
    const isFixable = 'replacement' in remedy;
    const choices = isFixable ? [] : remedy.choices;
    const fix = isFixable ? { start, end, text: remedy.replacement } : null;
    const args = { codePoint, kind: 'other', choices, isFixable, lines: 1 } as const;
    return error('invisible-character', { source, start, end }, args, fix);
  });
}

type Remedy = { readonly replacement: '' | ' ' } | { readonly choices: readonly string[] };

/** What stands in the place of an invisible character, or what words it may stand in. */
function remedyOf(character: string, before: string, after: string): Remedy {
  const left = before.split(/[^\p{L}\p{M}]/u).at(-1) ?? '';
  const [right = ''] = /^[\p{L}\p{M}]*/u.exec(after) ?? [];
  const among = (others: readonly string[]): Remedy => ({
    choices: others.map((one) => wordEnding(before, one) + wordStarting(after)),
  });
  if (spaceWanted.test(before) && !mayFollow.test(after)) {
    return blanks.test(character) ? { replacement: ' ' } : among(['', ' ']);
  }
  // U+00AD stands for "ư" in TCVN3.
  const isLetter = character === '\u00ad' && left + right !== '' && isVietnameseSyllable(`${left}ư${right}`);
  if (isLetter) return among(['', 'ư']);
  return mayPrecede.test(before.at(-1) ?? ' ') ||
    mayFollow.test(after) ||
    isWithinWord(character, left, right)
    ? { replacement: '' }
    : among(['', ' ']);
}

/** Whether two pieces were never two words: the second begins with a mark, or they are one syllable. */
function isWithinWord(character: string, left: string, right: string): boolean {
  if (left !== '' && /^\p{M}/u.test(right)) return true;
  const joinsLetters = left !== '' && right !== '';
  return joinsLetters ? isWithinSyllable(left, right) : attached.test(character);
}

/** A text without the invisible characters that are taken out where nobody has to decide, and the first that is left. */
export function withoutStrays(text: string): { readonly text: string; readonly left: Finding | null } {
  const findings = invisibleCharactersIn(new SourceText('', text));
  const edits = findings.flatMap(({ fix }) => fix ?? []);
  const { start, end, text: edited } = joinedEdits(text, edits);
  return {
    text: edits.length === 0 ? text : text.slice(0, start) + edited + text.slice(end),
    left: findings.find(({ fix }) => fix === null) ?? null,
  };
}

/** What belongs to the character before it, a digit or a sign as well: joiners of marks, vowels of Khmer that are not written, variation selectors, tags. */
const attached = /[\p{M}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/** What takes the room of a letter, so that it may stand for a space. */
const blanks = /[\u115f\u1160\u2800\u3164\uffa0]/;

/** Behind a key's colon, a comma, and the dash of an item there has to be a space. */
const spaceWanted = /[^\s\d:,]:$|[^\s\d:,],$|(?:^|\n) *-$/;

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
