import type { Language } from '../../diagnostics/definition.ts';
import type { CliWords } from './cli-words.ts';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';

export function cliWordsIn(language: Language): CliWords {
  return language === 'en' ? english : vietnamese;
}
