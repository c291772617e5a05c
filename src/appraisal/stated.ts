import Big from 'big.js';
import type { DraftCampaign, Scale } from '../campaign/campaign.ts';
import { withoutInvisible } from '../diagnostics/characters.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { importError, importWarning } from '../forms/import/findings.ts';
import type { Located } from '../intake/values.ts';
import { isRealDate, parsedDate, shortDate } from '../vietnamese/dates.ts';
import { matchKey, onOneLine } from '../vietnamese/normal-forms.ts';
import { formatDecimal, numberReadings } from '../vietnamese/numbers.ts';
import { appraisalError } from './findings.ts';
import { bareLeaf, type Leaf, textLeaf } from './host-text.ts';
import type { FilledCell } from './read-sheet.ts';

/** What a board's cell states of a rating. */
export interface Stated {
  /** Equal for what says the same: a level's id, a number however it is written. */
  readonly meaning: string;
  /** As people read it. */
  readonly shown: string;
  readonly leaf: Leaf;
}

/** A cell with the file that it is in. */
export interface PlacedCell extends FilledCell {
  /** The file, where what is wrong with it is reported. */
  readonly place: Place;
  /** "phieu.xlsx, Phụ lục I!F12". */
  readonly where: string;
}

/** Whether a cell holds something else than it was sent with. */
export function isTouched({ input, given, typed, isNumber }: FilledCell): boolean {
  // A number that a program keeps is exact, whatever its digits might mean if somebody had typed them.
  const now = input === 'number' && isNumber ? new Big(typed).toFixed() : normalized(typed, input);
  return now !== normalized(given, input);
}

/** What a text says, written as it may be. */
function normalized(text: string, input: FilledCell['input']): string {
  const visible = visibleIn(text);
  switch (input) {
    case 'number': {
      const { certain } = numberReadings(visible);
      return certain === null ? visible : new Big(certain).toFixed();
    }
    case 'date':
      return dayIn(visible) ?? visible;
    case 'choice':
      return matchKey(visible);
    case 'line':
      return visible;
  }
}

/** Without what comes along from Word and web pages and nobody sees in a cell; spaces of all kinds are spaces. */
const visibleIn = (typed: string) => onOneLine(withoutInvisible(typed, '').replace(/\p{Zs}/gu, ' '));

const dayIn = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text) ? text : parsedDate(text);

/** What a cell that is not blank states; `null` where it can't be read, which is then among the findings. */
export function statedIn(cell: PlacedCell, scale: Located<Scale>, findings: Finding[]): Stated | null {
  const { column, typed, problem, place, where } = cell;
  const shown = visibleIn(typed);
  const isOfValue = problem === 'formula' || problem === 'error-value' || problem === 'date';
  if (isOfValue) {
    findings.push(importError('cell-not-value', place, { kind: problem, at: where, shown, isTaken: false }));
    return null;
  }
  if (column === 'level') return levelIn(shown, cell, scale, findings);
  if (column === 'score' || column.startsWith('points.')) return numberIn(shown, cell, findings);
  if (column === 'decision.date') return dateIn(shown, cell, findings);
  if (problem === 'number-in-text' && column === 'decision.number') {
    findings.push(importWarning('cell-number-as-text', place, { at: where, shown }));
  }
  return { meaning: shown, shown, leaf: textLeaf(shown, where) };
}

function levelIn(
  shown: string,
  { place, where }: PlacedCell,
  { value: { levels } }: Located<Scale>,
  findings: Finding[],
): Stated | null {
  const key = matchKey(shown);
  const named = levels.filter(({ label }) => matchKey(label) === key);
  const level = named.length === 1 ? named[0] : levels.find(({ id }) => id === shown.toLowerCase());
  if (level !== undefined) {
    return { meaning: level.id, shown: onOneLine(level.label), leaf: textLeaf(level.id, where) };
  }
  const choices = levels.map(({ label }) => onOneLine(label));
  const suggestion = closest(shown.toLowerCase(), choices);
  findings.push(
    appraisalError('appraisal-cell', place, { at: where, shown, problem: 'level', suggestion, choices }),
  );
  return null;
}

function numberIn(shown: string, { place, where, isNumber }: PlacedCell, findings: Finding[]): Stated | null {
  const { certain, values } = numberReadings(shown);
  const digits = isNumber && /^-?\d+(?:\.\d+)?$/.test(shown) ? shown : certain;
  if (digits !== null) {
    const exact = new Big(digits).toFixed();
    return { meaning: exact, shown: formatDecimal(exact), leaf: bareLeaf(exact, where) };
  }
  const readings = values.length > 1 ? values : [];
  findings.push(appraisalError('appraisal-cell', place, { at: where, shown, problem: 'number', readings }));
  return null;
}

function dateIn(shown: string, { place, where }: PlacedCell, findings: Finding[]): Stated | null {
  const day = dayIn(shown);
  if (day !== null) return { meaning: day, shown: shortDate(day), leaf: bareLeaf(day, where) };
  findings.push(appraisalError('appraisal-cell', place, { at: where, shown, problem: 'date' }));
  return null;
}

/** A rating's keys in the order in which files have them: points as the scale has its criteria. */
export function orderOfColumns({ value: { criteria = [] } }: Located<Scale>): readonly string[] {
  return [
    'level',
    'score',
    ...criteria.map(({ id }) => `points.${id}`),
    'reason',
    'decision.number',
    'decision.date',
  ];
}

/** The scale of a programme's ratings. */
export function scaleOf({ programmes, scales }: DraftCampaign, programme: string): Located<Scale> | null {
  return scales.get(programmes.get(programme)?.value.rating?.scale ?? '') ?? null;
}
