import type { Finding } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { type LegacyStretch, legacyStretches } from '../vietnamese/legacy-stretches.ts';
import { lostLetters } from '../vietnamese/lost-letters.ts';
import { type MisreadStretch, misreadStretches } from '../vietnamese/misread-utf8.ts';
import { error, warning } from './findings.ts';

/** What is wrong with a text that an earlier program has damaged, and is valid Unicode all the same. */
export interface Damage {
  readonly findings: readonly Finding[];
  /** The stretches that the findings speak of, in their order. */
  readonly places: readonly Pick<Place, 'start' | 'end'>[];
  /** Whether so much of it is damaged that the rest says nothing. */
  readonly isHopeless: boolean;
}

/** Above so many places a file is damaged as a whole, and gets one finding. */
const mostPlaces = 5;

/** Finds letters that were misread or lost: in comments, keys and values alike. */
export function damageIn(source: SourceText): Damage {
  const misread = misreadStretches(source.text);
  const lost = lostLetters(withoutPlaces(source.text, misread));
  const legacy = legacyStretches(withoutPlaces(source.text, inOrder([...misread, ...lost])));
  const isRestorable = misread.every(({ isExact }) => isExact);
  return {
    findings: [
      ...misreadFindings(source, misread),
      ...lostFindings(source, lost),
      ...legacyFindings(source, legacy),
    ],
    places: inOrder([...misread, ...lost, ...legacy]),
    isHopeless:
      (misread.length > mostPlaces && !isRestorable) ||
      lost.length > mostPlaces ||
      legacy.length > mostPlaces,
  };
}

const inOrder = (places: Damage['places']) => [...places].sort((a, b) => a.start - b.start);

/** A text with spaces in some places, so that offsets stay as they are. */
export function withoutPlaces(text: string, places: Damage['places']): string {
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

function misreadFindings(source: SourceText, stretches: readonly MisreadStretch[]): Finding[] {
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
  if (stretches.length <= mostPlaces) return stretches.map((one) => finding(one, 1, one.restored));
  const isExact = stretches.every((one) => one.isExact);
  let at = first.start;
  let whole = '';
  for (const { start, end, restored } of stretches) {
    whole += source.text.slice(at, start) + restored;
    at = end;
  }
  return [finding({ ...first, isExact }, stretches.length, whole, last.end)];
}

function lostFindings(source: SourceText, losses: ReturnType<typeof lostLetters>): Finding[] {
  const [first] = losses;
  if (first === undefined) return [];
  const finding = ({ start, end, mark, isCertain }: typeof first, places: number) =>
    (isCertain ? error : warning)(
      'text-letters-lost',
      { source, start, end },
      { found: shown(source.text.slice(start, end)), mark, places },
    );
  if (losses.length <= mostPlaces) return losses.map((one) => finding(one, 1));
  return [finding({ ...first, isCertain: true }, losses.length)];
}

function legacyFindings(source: SourceText, stretches: readonly LegacyStretch[]): Finding[] {
  const isPart = stretches.length <= mostPlaces;
  return (isPart ? stretches : stretches.slice(0, 1)).map(({ start, end, encoding, text }) =>
    error(`file-${encoding}`, { source, start, end }, { text: shown(text), isPart }),
  );
}

/** Whether a finding is of text in an encoding before Unicode. */
export const isLegacy = ({ code }: Finding) => code === 'file-tcvn3' || code === 'file-vni';

/** Longer quotations than this show nothing more. */
const longestShown = 60;

const shown = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
