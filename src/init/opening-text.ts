import { grouped } from '../campaign/grouping.ts';
import { wrappedLines } from '../diagnostics/columns.ts';
import type { FindingWords } from '../diagnostics/finding-words.ts';
import { printable } from '../diagnostics/printable.ts';
import { formsFolder } from '../intake/campaign-listing.ts';
import type { Guess } from './guesses.ts';
import { formPath } from './new-files.ts';
import type { Unfilled, UnfilledForms } from './unfilled.ts';
import type { OpeningWords } from './words.ts';

/** So many forms are named one by one; more are counted. */
const mostForms = 10;

/** The paths of files, a line each. */
export function pathsText(paths: readonly string[]): string {
  const forms = paths.filter((path) => path.startsWith(`${formsFolder}/`));
  const others = paths.filter((path) => !forms.includes(path));
  const shown = forms.length <= mostForms ? paths : [...others, `${formsFolder}/*.yaml (${forms.length})`];
  return shown.map((path) => `  ${printable(path)}\n`).join('');
}

/** What was taken for granted, a line each; nothing where there was nothing. */
export function guessesText(
  guesses: readonly Guess[],
  folder: string,
  words: OpeningWords,
  width: number,
): string {
  if (guesses.length === 0) return '';
  const hasIds = guesses.some(({ about }) => about === 'known-kind' || about === 'other-kind');
  const lines = guesses.map((guess) => words.guess(guess));
  return [
    `${wrappedLines(words.guessed, width, '').join('\n')}\n`,
    ...lines.map((line) => itemText(`- ${line}`, width)),
    ...(hasIds ? [itemText(words.changeIds(folder), width)] : []),
  ].join('');
}

/** What is still to be filled in: of the campaign's own files each place, of forms how much in each part. */
export function unfilledText(
  { ofCampaign, ofForms }: Unfilled,
  words: OpeningWords,
  findingWords: FindingWords,
  width: number,
): string {
  if (ofCampaign.length === 0 && ofForms.length === 0) return `${words.nothingToFillIn}\n`;
  const kindsOf = ({ units }: UnfilledForms) => [...new Set(units.map(({ kind }) => kind))];
  const uses = grouped(ofForms.flatMap(kindsOf), (kind) => kind);
  return [
    `${words.toFillIn}\n`,
    ...ofCampaign.map((finding) => {
      const { source, start } = finding.place;
      const { line, column } = source.position(start);
      return itemText(`${source.path}:${line}:${column}: ${findingWords.wordingOf(finding).message}`, width);
    }),
    ...ofForms.map((forms) => {
      const { units, kindNames, blanks } = forms;
      const isOfKinds = kindsOf(forms).every((kind) => uses.get(kind)?.length === 1);
      const whose = isOfKinds
        ? { kinds: ofForms.length === 1 ? [] : kindNames }
        : { first: formPath(units[0]?.id ?? '') };
      const parts = grouped(blanks, ({ keys }) => keys.split('.')[0] ?? keys);
      const counts = [...parts].map(([key, some]) => [key, some.length] as const);
      return itemText(words.forms(whose, units.length, blanks.length, counts), width);
    }),
  ].join('');
}

/** A text over as many lines as it takes, indented. */
function itemText(text: string, width: number): string {
  return wrappedLines(printable(text), width - 2, '  ')
    .map((line) => `  ${line}\n`)
    .join('');
}
