import type { InEachLanguage, Language } from '../diagnostics/definition.ts';
import type { ReportWords } from '../diagnostics/finding-words.ts';
import { report as english } from './en/report.ts';
import { report as vietnamese } from './vi/report.ts';

const words: InEachLanguage<ReportWords> = { vi: vietnamese, en: english };

/** The words around findings in a language: what is said where nothing was found, too. */
export const reportWordsIn = (language: Language): ReportWords => words[language];
