import type { Finding } from '../diagnostics/finding.ts';
import type { Arguments } from './rules/submission-missing/words.ts';

const code = 'submission-missing';

/**
 * The findings, those of units that have not submitted as one: it stands at the first, and names all. A unit whose file
 * was not read keeps its own. To be asked after suppressions, each of which speaks of one unit.
 */
export function missingTogether(findings: readonly Finding[]): readonly Finding[] {
  const missing = findings.filter((one) => one.code === code && argumentsOf(one).unread === null);
  const [first, ...others] = missing;
  if (first === undefined || others.length === 0) return findings;
  const args: Arguments = {
    ...argumentsOf(first),
    others: others.map((one) => ({ unit: argumentsOf(one).unit, id: argumentsOf(one).id })),
  };
  const left = new Set(others);
  return findings.filter((one) => !left.has(one)).map((one) => (one === first ? { ...first, args } : one));
}

/** @param finding of units that have not submitted */
function argumentsOf(finding: Finding): Arguments {
  // A finding of a code has the arguments of its rule.
  return finding.args as Arguments;
}
