import { error, type Finding, findingOf, warning } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { commentsIn } from '../intake/yaml-tokens.ts';
import type { Rule } from './rule.ts';

/** What a comment asks: that a rule's findings on a line be left out, for a reason. */
interface Suppression {
  readonly code: string;
  readonly place: Place;
  /** The line meant, from 1: the comment's own, or the next that is no comment where it stands alone. */
  readonly line: number;
  readonly reason: string;
}

/** Findings that are left, with what is wrong about the suppressions themselves. */
export function afterSuppression(
  findings: readonly Finding[],
  sources: readonly SourceText[],
  rules: Readonly<Record<string, Rule>>,
): Finding[] {
  const complaints: Finding[] = [];
  const inForce = new Map<string, Suppression>();
  for (const suppression of sources.flatMap(suppressionsIn)) {
    const complaint = complaintAbout(suppression, rules);
    if (complaint === null) inForce.set(keyOf(suppression), suppression);
    else complaints.push(complaint);
  }
  if (inForce.size === 0) return [...findings, ...complaints];
  const used = new Set<string>();
  const left = findings.filter(({ code, place: { source, start } }) => {
    const key = keyOf({ code, place: { source }, line: source.lineOf(start) });
    if (!inForce.has(key)) return true;
    used.add(key);
    return false;
  });
  const unused = [...inForce]
    .filter(([key]) => !used.has(key))
    .map(([, { code, place }]) => warning('suppression-unused', place, { rule: code }));
  return [...left, ...complaints, ...unused];
}

function keyOf(one: {
  readonly code: string;
  readonly place: Pick<Place, 'source'>;
  readonly line: number;
}): string {
  return JSON.stringify([one.place.source.path, one.line, one.code]);
}

function complaintAbout(
  { code, place, reason }: Suppression,
  rules: Readonly<Record<string, Rule>>,
): Finding | null {
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (rule === undefined) {
    const known = Object.keys(rules);
    const args = { id: code, suggestion: closest(code, known), known: [] };
    return findingOf('unknown-rule', 'error', { place, args });
  }
  if (rule.isEssential) return error('suppression-not-allowed', place, { rule: code });
  return reason === '' ? error('suppression-without-reason', place, { rule: code }) : null;
}

const word = 'review-ignore';

function suppressionsIn(source: SourceText): Suppression[] {
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
