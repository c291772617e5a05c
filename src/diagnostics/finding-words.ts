import type { Definition, Definitions, InEachLanguage, Language, Wording } from './definition.ts';
import type { Finding } from './finding.ts';
import { english } from './words/en.ts';
import type { ReportWords } from './words/report-words.ts';
import { vietnamese } from './words/vi.ts';

/** All that is said of findings, in one language. */
export interface FindingWords {
  readonly language: Language;
  readonly report: ReportWords;
  /** What is wrong, and what to do about it. */
  wordingOf(finding: Finding): Wording;
  /** What a code stands for, and why it matters. */
  explanationOf(code: string): { readonly what: string; readonly why: string };
}

const reportWords: InEachLanguage<ReportWords> = { vi: vietnamese, en: english };

/** The words of some definitions, which hold every code of the findings that are asked about. */
export function findingWords(definitions: Definitions, language: Language): FindingWords {
  const wordsOf = (code: string): Definition['words'][Language] => {
    const definition = definitions[code];
    if (definition === undefined) throw new Error(`No words for "${code}".`);
    return definition.words[language];
  };
  return {
    language,
    report: reportWords[language],
    explanationOf: wordsOf,
    wordingOf: ({ code, args }) => {
      // The arguments of a finding are those that its code's definition takes: see `FindingMaker`.
      return wordsOf(code).say(shortened(args) as never);
    },
  };
}

/** What is wrong and what to do, on one line, for formats that have a single field for both. */
export function messageOf(finding: Finding, words: FindingWords): string {
  const { message, hint } = words.wordingOf(finding);
  return [message, hint ?? ''].join(' ').trim();
}

/** Longer quotations would hide what is said about them. */
const longestQuoted = 200;

function shortened(args: object): object {
  const entries = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'string' && value.length > longestQuoted ? `${value.slice(0, longestQuoted)}…` : value,
  ]);
  return Object.fromEntries(entries);
}
