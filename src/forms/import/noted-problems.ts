import type { Finding } from '../../diagnostics/finding.ts';
import { cellComment } from '../../diagnostics/form-cells.ts';
import { jsonText } from '../../diagnostics/printable.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { FormProblem } from '../xlsx/filled-form.ts';
import { findingOfProblem } from './problem-findings.ts';

/**
 * What a form holds and its submission does not: a formula in a cell for text, a question answered twice, a column that is
 * gone. The submission keeps it in comments at its end, a line each, so that it is found whenever the submission is checked,
 * until it is sent in again or somebody has seen to it and removes the line.
 */
const start = '# Biểu mẫu có chỗ chưa nhập được; xem xong thì xóa dòng này: ';

/** The comments that keep what of the problems of a form does not show in its submission. */
export function problemNotes(problems: readonly FormProblem[]): string {
  return problems
    .filter(isUnseen)
    .slice(0, mostNoted)
    .map((problem) => `${start}${jsonText(shortened(problem), 0).trimEnd()}${cellComment(problem.at)}\n`)
    .join('');
}

/** Whether nothing in the submission is to be seen of it. */
export function isUnseen(problem: FormProblem): boolean {
  return !('isTaken' in problem) || !problem.isTaken;
}

/** What the comments at the end of a submission keep. */
export function notedFindings(source: SourceText): Finding[] {
  const { text } = source;
  const findings: Finding[] = [];
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    const place = source.placeOfLine(source.lineOf(at));
    const problem = place.start === at ? problemIn(text.slice(at + start.length, place.end)) : null;
    if (problem !== null) findings.push(findingOfProblem(problem, place));
  }
  return findings;
}

/** The comments themselves: two submissions are the same only where these are. */
export function notesIn(text: string): string[] {
  return text.includes(start) ? text.split(/\r?\n/).filter((line) => line.startsWith(start)) : [];
}

/** More than that nobody goes through. */
const mostNoted = 100;

/** Longer texts are not shown whole, either. */
const longestNoted = 200;

function shortened(problem: FormProblem): FormProblem {
  if (!('shown' in problem) || problem.shown.length <= longestNoted) return problem;
  return { ...problem, shown: `${problem.shown.slice(0, longestNoted)}…` };
}

/** The problem that a comment says; `null` where somebody has changed it into something else. */
function problemIn(noted: string): FormProblem | null {
  const json = /^\{.*\}(?= #|$)/.exec(noted.trimEnd())?.[0];
  try {
    const value: unknown = json === undefined ? null : JSON.parse(json);
    return isProblem(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a value has what words are made of. */
function isProblem(value: unknown): value is FormProblem {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  const needed = partsOf.get(parts.get('kind'));
  return needed?.every((part) => typeof parts.get(part) === 'string') === true;
}

const partsOf: ReadonlyMap<unknown, readonly string[]> = new Map(
  Object.entries({
    formula: ['at', 'shown'],
    'error-value': ['at', 'shown'],
    date: ['at', 'shown'],
    'number-in-text': ['at', 'shown'],
    outside: ['at', 'shown'],
    unseen: ['at', 'shown'],
    'answered-twice': ['at', 'other'],
    'sheet-twice': ['at', 'other'],
    'label-changed': ['at', 'shown', 'expected'],
    'sheet-lost': ['sheet'],
    'keys-lost': ['sheet'],
    'column-lost': ['at', 'column'],
  } satisfies Readonly<Record<FormProblem['kind'], readonly string[]>>),
);
