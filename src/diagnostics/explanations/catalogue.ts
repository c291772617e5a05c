import type { FindingCode } from '../finding.ts';
import type { Language } from '../words/wording.ts';
import { english } from './en.ts';
import type { Explanation, Explanations } from './explanation.ts';
import { vietnamese } from './vi.ts';

const catalogues: Readonly<Record<Language, Explanations>> = { vi: vietnamese, en: english };

export function explanationOf(code: FindingCode, language: Language): Explanation {
  return catalogues[language][code];
}

/** Every code there is, in alphabetical order. */
export const allCodes: readonly FindingCode[] =
  // The keys of the catalogue are the codes.
  (Object.keys(english) as FindingCode[]).sort();
