import type { CliWords } from '../cli/cli-words.ts';
import type { InEachLanguage, Language } from '../diagnostics/definition.ts';
import type { ReportWords } from '../diagnostics/finding-words.ts';
import type { DoctorWords } from '../doctor/words.ts';
import type { OpeningWords } from '../init/words.ts';
import type { StatusWords } from '../status/words.ts';
import { english } from './en/words.ts';
import { vietnamese } from './vi/words.ts';

/**
 * What the program says in one language, beside the words of its findings: each language has a folder here, by its code. A
 * file in it is named after the member of this type whose words it exports; words.ts puts them together.
 */
export interface Words {
  readonly cli: CliWords;
  readonly doctor: DoctorWords;
  readonly init: OpeningWords;
  /** The words around findings. */
  readonly report: ReportWords;
  readonly status: StatusWords;
}

const words: InEachLanguage<Words> = { vi: vietnamese, en: english };

/** What the program says in a language, beside the words of its findings. */
export const wordsIn = (language: Language): Words => words[language];

// The keys of the map are its languages, each of them once.
/** Every language that the program speaks. */
export const languages = Object.keys(words) as readonly Language[];
