import type { Finding } from '../finding.ts';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';
import type { Catalogue, Language, Wording } from './wording.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { vi: vietnamese, en: english };

export function catalogueIn(language: Language): Catalogue {
  return catalogues[language];
}

/** What is wrong and what to do, on one line, for formats that have a single field for both. */
export function messageOf(finding: Finding, language: Language): string {
  const { message, hint } = wordingOf(finding, language);
  return [message, hint ?? ''].join(' ').trim();
}

export function wordingOf(finding: Finding, language: Language): Wording {
  // `code` and `args` of one finding belong together by construction; TypeScript can't follow that union.
  const words = catalogues[language].findings[finding.code] as (args: Finding['args']) => Wording;
  return words(shortened(finding.args));
}

/** Longer quotations would hide what is said about them. */
const longestQuoted = 200;

function shortened(args: Finding['args']): Finding['args'] {
  const entries = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' && value.length > longestQuoted ? `${value.slice(0, longestQuoted)}…` : value,
  ]);
  // The same names, with values of the same types.
  return Object.fromEntries(entries) as Finding['args'];
}
