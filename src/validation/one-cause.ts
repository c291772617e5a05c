import { grouped } from '../campaign/grouping.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { error } from '../intake/finding-makers.ts';
import type { Arguments } from './rules/submission-missing/words.ts';

const code = 'submission-missing';

/**
 * The findings, those of units that have not submitted as one, and those of units that have not sent roll-ups: it stands at the first,
 * and names all. A unit whose file was not read keeps its own. To be asked after suppressions, each of which speaks of one unit.
 */
export function missingTogether(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter((one) => one.code === code && argumentsOf(one).unread === null);
  const together = new Map<Finding, Finding | null>();
  for (const [first, ...others] of grouped(missing, (one) => argumentsOf(one).isRollup).values()) {
    if (first === undefined || others.length === 0) continue;
    const args: Arguments = {
      ...argumentsOf(first),
      others: others.map((one) => ({ unit: argumentsOf(one).unit, id: argumentsOf(one).id })),
    };
    for (const one of others) together.set(one, null);
    together.set(first, { ...first, args });
  }
  return replaced(findings, together);
}

/**
 * The findings without the doubt that a figure is far from others, where how it is to be read is in doubt: that decides.
 * To be asked after suppressions: who has said that it is read rightly may still be asked about the figure.
 */
export function doubtsTogether(findings: readonly Finding[]): readonly Finding[] {
  const inDoubt = new Map<SourceText, Set<number>>();
  for (const { code, place } of findings) {
    if (code !== 'number-ambiguous') continue;
    const starts = inDoubt.get(place.source) ?? new Set<number>();
    inDoubt.set(place.source, starts.add(place.start));
  }
  return findings.filter(
    ({ code, place }) =>
      !code.startsWith('figure-far-') || inDoubt.get(place.source)?.has(place.start) !== true,
  );
}

/** Fewer blanks are soon read one by one; more are a form that nobody has filled in. */
const fewBlanks = 8;

/** The findings, those of many blanks in a form as one, which stands at the first. */
export function blanksTogether(findings: readonly Finding[]): readonly Finding[] {
  const byFile = grouped(findings.filter(isBlank), ({ place }) => place.source);
  const together = new Map<Finding, Finding | null>();
  for (const [source, blanks] of byFile) {
    const [first] = [...blanks].sort((a, b) => a.place.start - b.place.start);
    if (first === undefined || blanks.length <= fewBlanks || !blanks.some(isOfForm)) continue;
    const lines = [...new Set(blanks.map(({ place }) => source.lineOf(place.start)))].sort((a, b) => a - b);
    const args = { count: blanks.length, lines };
    for (const one of blanks) together.set(one, null);
    together.set(first, error('values-blank', first.place, args));
  }
  return replaced(findings, together);
}

/** The findings, some of them in the place of others, and some left out. */
function replaced(
  findings: readonly Finding[],
  others: ReadonlyMap<Finding, Finding | null>,
): readonly Finding[] {
  return findings.flatMap((one) => {
    const other = others.get(one);
    return other === undefined ? [one] : other === null ? [] : [other];
  });
}

function isBlank({ code, args }: Finding): boolean {
  return code === 'invalid-value' && 'problem' in args && args.problem === 'blank';
}

/** Whether a blank is a figure or a level. */
function isOfForm({ args }: Finding): boolean {
  return 'key' in args && (args.key === 'actual' || args.key === 'level');
}

/** @param finding of units that have not submitted */
function argumentsOf(finding: Finding): Arguments {
  // A finding of a code has the arguments of its rule.
  return finding.args as Arguments;
}
