import type { CliWords } from '../cli/cli-words.ts';
import type { InEachLanguage, Language } from '../diagnostics/definition.ts';
import { cli as english } from './en/cli.ts';
import { cli as vietnamese } from './vi/cli.ts';

const words: InEachLanguage<CliWords> = { vi: vietnamese, en: english };

/** The words of the command line in a language: every run needs them, and few need what else there is to say. */
export const cliWordsIn = (language: Language): CliWords => words[language];

// The keys of the map are its languages, each of them once.
/** Every language that the program speaks. */
export const languages = Object.keys(words) as readonly Language[];
