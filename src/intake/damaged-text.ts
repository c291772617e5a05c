import { codePointOf } from '../diagnostics/characters.ts';
import type { Finding, TextEdit } from '../diagnostics/finding.ts';
import { joinedEdits } from '../diagnostics/joined-edits.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { type LegacyStretch, legacyStretches } from '../vietnamese/legacy-stretches.ts';
import { signsIn } from '../vietnamese/letter-signs.ts';
import { linePartsOf } from '../vietnamese/line-parts.ts';
import { type LookAlikeWord, lookAlikeWords } from '../vietnamese/look-alikes.ts';
import { lostLetters } from '../vietnamese/lost-letters.ts';
import { type MisreadStretch, misreadStretches } from '../vietnamese/misread-utf8.ts';
import { error, warning } from './finding-makers.ts';

/** What is wrong with a text that an earlier program has damaged, and is valid Unicode all the same. */
export interface Damage {
  readonly findings: readonly Finding[];
  /** The stretches that the findings speak of, in their order. */
  readonly places: readonly Pick<Place, 'start' | 'end'>[];
  /** Whether it is damaged as a whole: then it has one finding, and single characters need none. */
  readonly isWhole: boolean;
  /** Whether so much of it is damaged that the rest says nothing. */
  readonly isHopeless: boolean;
}

/** Above so many places a file is damaged as a whole, and gets one finding. */
const mostPlaces = 5;
/** A file of few lines is damaged as a whole where so many of them are, and no line with marks is whole. */
const leastPlaces = 3;

/**
 * Finds letters that were misread or lost: in comments, keys and values alike.
 * @param isName whether the text is a name by itself
 */
export function damageIn(source: SourceText, isName = false): Damage {
  const { readings, hasLeftovers, hasLosses, hasLegacyLines, hasTwins } = signsIn(source.text);
  if (readings === 0 && !hasLeftovers && !hasLosses && !hasLegacyLines && !hasTwins) return undamaged;
  const misread = misreadStretches(source.text, isName);
  const lost = lostLetters(withoutPlaces(source.text, misread));
  const legacy = legacyStretches(withoutPlaces(source.text, inOrder([...misread, ...lost])));
  const isRestorable = misread.every(({ isExact }) => isExact);
  const places = inOrder([...misread, ...lost, ...legacy]);
  const most =
    places.length >= leastPlaces && !hasWholeLine(source.text, places) ? leastPlaces - 1 : mostPlaces;
  const isWhole = [misread, lost, legacy].some((found) => found.length > most);
  const alike = isWhole ? [] : lookAlikeWords(withoutPlaces(source.text, places));
  return {
    findings: [
      ...misreadFindings(source, misread, most),
      ...lostFindings(source, lost, most),
      ...legacyFindings(source, legacy, most),
      ...lookAlikeFindings(source, alike),
    ],
    places: inOrder([...places, ...alike]),
    isWhole,
    isHopeless: (misread.length > most && !isRestorable) || lost.length > most || legacy.length > most,
  };
}

const undamaged: Damage = { findings: [], places: [], isWhole: false, isHopeless: false };

/** Whether letters with marks stand on a line on which nothing is damaged. */
function hasWholeLine(text: string, places: Damage['places']): boolean {
  const damaged = withoutPlaces(text, places);
  let at = 0;
  for (const { line, start } of linePartsOf(damaged)) {
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const isDamaged = (places[at]?.start ?? Number.POSITIVE_INFINITY) < start + line.length;
    // Where a file is saved as ANSI, "Ð" is what becomes of "Đ".
    if (!isDamaged && /(?![\p{ASCII}Ðð])\p{L}/u.test(line)) return true;
  }
  return false;
}

const inOrder = (places: Damage['places']) => [...places].sort((a, b) => a.start - b.start);

/** A text with spaces in some places, so that offsets stay as they are. */
export function withoutPlaces(text: string, places: Damage['places']): string {
  if (places.length === 0) return text;
  let at = 0;
  let result = '';
  for (const { start, end } of places) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    result += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}

function misreadFindings(source: SourceText, stretches: readonly MisreadStretch[], most: number): Finding[] {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return [];
  const finding = (one: MisreadStretch, places: number, text: string, end = one.end) => {
    const { start, encoding, times, restored, isExact } = one;
    const found = source.text.slice(start, one.end);
    return error(
      'text-misread',
      { source, start, end: one.end },
      { encoding, times, found: shown(found), restored: shown(restored), isExact, places },
      isExact ? { start, end, text } : null,
    );
  };
  if (stretches.length <= most) return stretches.map((one) => finding(one, 1, one.restored));
  const isExact = stretches.every((one) => one.isExact);
  const whole = joinedEdits(
    source.text,
    stretches.map(({ start, end, restored }) => ({ start, end, text: restored })),
  );
  return [finding({ ...first, isExact }, stretches.length, whole.text, last.end)];
}

function lostFindings(source: SourceText, losses: ReturnType<typeof lostLetters>, most: number): Finding[] {
  const [first] = losses;
  if (first === undefined) return [];
  const finding = ({ start, end, mark, isCertain }: typeof first, places: number) =>
    (isCertain ? error : warning)(
      'text-letters-lost',
      { source, start, end },
      { found: shown(source.text.slice(start, end)), mark, places },
    );
  if (losses.length <= most) return losses.map((one) => finding(one, 1));
  return [finding({ ...first, isCertain: true }, losses.length)];
}

function legacyFindings(source: SourceText, stretches: readonly LegacyStretch[], most: number): Finding[] {
  const isPart = stretches.length <= most;
  return (isPart ? stretches : stretches.slice(0, 1)).map(({ start, end, encoding, text }) =>
    error(`file-${encoding}`, { source, start, end }, { text: shown(text), isPart }),
  );
}

function lookAlikeFindings(source: SourceText, words: readonly LookAlikeWord[]): Finding[] {
  const finding = ({ start, end, word, wanted, letter }: LookAlikeWord, places: number, edit: TextEdit) => {
    const args = { word: shown(word), wanted: shown(wanted), codePoint: codePointOf(letter), places };
    return error('letter-look-alike', { source, start, end }, args, edit);
  };
  const editOf = ({ start, end, wanted }: LookAlikeWord): TextEdit => ({ start, end, text: wanted });
  if (words.length <= mostPlaces) return words.map((one) => finding(one, 1, editOf(one)));
  const [first] = words;
  const whole = joinedEdits(source.text, words.map(editOf));
  return first === undefined ? [] : [finding(first, words.length, whole)];
}

/** Whether a finding is of letters that only look like others: nothing else of the text is in doubt. */
export const isLookAlike = ({ code }: Finding) => code === 'letter-look-alike';

/** Whether a finding is of text in an encoding before Unicode. */
export const isLegacy = ({ code }: Finding) => /^file-(?:tcvn3|vni|windows-1258)$/.test(code);

/** Longer quotations than this show nothing more. */
const longestShown = 60;

const shown = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
