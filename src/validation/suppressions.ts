import type { Finding } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { commentsIn } from '../intake/yaml-tokens.ts';
import type { Rule } from './rule.ts';
import { error, isBeyondRules, warning } from './settings-findings.ts';

/** What a comment asks: that a rule's findings on a line be left out, for a reason. */
export interface Suppression {
  readonly code: string;
  readonly place: Place;
  /** The line meant, from 1: the comment's own, or the next that is no comment where it stands alone. */
  readonly line: number;
  readonly reason: string;
}

/** Findings that are left, with what is wrong about the suppressions themselves. */
export function afterSuppression(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  rules: Readonly<Record<string, Rule>>,
): Finding[] {
  const problems: Finding[] = [];
  const inForce = new Map<SourceText, Map<string, Suppression>>();
  for (const suppression of suppressions) {
    const problem = problemWith(suppression, rules);
    if (problem !== null) {
      problems.push(problem);
      continue;
    }
    const { source } = suppression.place;
    const inFile = inForce.get(source) ?? new Map<string, Suppression>();
    inForce.set(source, inFile.set(keyOf(suppression), suppression));
  }
  if (inForce.size === 0) return [...findings, ...problems];
  const used = new Set<Suppression>();
  const left = findings.filter(({ code, place: { source, start } }) => {
    const suppression = inForce.get(source)?.get(keyOf({ code, line: source.lineOf(start) }));
    if (suppression !== undefined) used.add(suppression);
    return suppression === undefined;
  });
  const unused = [...inForce.values()]
    .flatMap((inFile) => [...inFile.values()])
    .filter((suppression) => !used.has(suppression))
    .map(({ code, place }) => warning('suppression-unused', place, { rule: code }));
  return [...left, ...problems, ...unused];
}

/** What distinguishes suppressions in one file. */
function keyOf({ line, code }: Pick<Suppression, 'line' | 'code'>): string {
  return `${line} ${code}`;
}

function problemWith(
  { code, place, reason }: Suppression,
  rules: Readonly<Record<string, Rule>>,
): Finding | null {
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (rule === undefined && isBeyondRules(code)) {
    return error('suppression-not-allowed', place, { rule: code });
  }
  if (rule === undefined) {
    const known = Object.keys(rules);
    const args = { id: code, suggestion: closest(code, known), known: [] };
    return error('unknown-rule', place, args);
  }
  if (rule.isEssential) return error('suppression-not-allowed', place, { rule: code });
  return reason === '' ? error('suppression-without-reason', place, { rule: code }) : null;
}

const word = 'review-ignore';

/** What the comments of a file leave out of its findings. */
export function suppressionsIn(source: SourceText): Suppression[] {
  if (!source.text.includes(word)) return [];
  return commentsIn(source).flatMap(({ start, text }) => {
    const [before] = /^#+\s*review-ignore\s+/.exec(text) ?? [];
    if (before === undefined) return [];
    const [codes = '', ...reasons] = text.slice(before.length).split(':');
    if (!/^[\w\s,-]*$/.test(codes)) return [];
    const reason = reasons.join(':');
    const line = lineMeant(source, start);
    return [...codes.matchAll(/[\w-]+/g)].map(([code], index, all) => {
      const at = start + before.length + (all[index]?.index ?? 0);
      return { code, place: { source, start: at, end: at + code.length }, line, reason: reason.trim() };
    });
  });
}

/** The line that a comment speaks of. */
function lineMeant(source: SourceText, start: number): number {
  const { line, column } = source.position(start);
  if (
    source
      .line(line)
      .slice(0, column - 1)
      .trim() !== ''
  )
    return line;
  let meant = line + 1;
  while (/^\s*(#|$)/.test(source.line(meant)) && meant < line + 50) meant += 1;
  return meant;
}
