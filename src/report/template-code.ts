import Handlebars from 'handlebars';
import { SourceText } from '../diagnostics/source-text.ts';
import { parsedTemplate } from './template-syntax.ts';

/** How templates are compiled: while they are filled, or before. */
export const compilerOptions = { strict: true, knownHelpers: { log: false } } as const;

/** What `npm run generate` makes of a template of the program's: JavaScript that Handlebars only has to run. */
export function codeOf(path: string, text: string): string {
  return String(Handlebars.precompile(parsedTemplate(new SourceText(path, text)), compilerOptions));
}
