import type { InEachLanguage, Language } from '../diagnostics/definition.ts';
import { english } from './en/words.ts';
import { vietnamese } from './vi/words.ts';
import type { Words } from './words-of-language.ts';

const words: InEachLanguage<Words> = { vi: vietnamese, en: english };

/** What the program says in a language, beside the words of its findings. */
export const wordsIn = (language: Language): Words => words[language];
