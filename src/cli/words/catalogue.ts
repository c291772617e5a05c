import type { InEachLanguage, Language } from '../../diagnostics/definition.ts';
import type { CliWords } from './cli-words.ts';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';

const words: InEachLanguage<CliWords> = { vi: vietnamese, en: english };

export function cliWordsIn(language: Language): CliWords {
  return words[language];
}
