import type { ChalkInstance } from 'chalk';
import { inOpenedPlaces, lineOf } from '../campaign/rolled-up.ts';
import { wrappedLines } from '../diagnostics/columns.ts';
import { jsonText, printable, printableMarkdown } from '../diagnostics/printable.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import type { ListedParagraph, TextListing } from './listing.generated.ts';
import type { TextsWords } from './words.ts';

interface FormatOptions {
  readonly words: TextsWords;
  readonly chalk: ChalkInstance;
  readonly width: number;
}

type TextsFormat = (listing: TextListing, options: FormatOptions) => string;

/** For people at a terminal: what is taken is marked, distinguishable without colours. */
function pretty(listing: TextListing, { words, chalk, width }: FormatOptions): string {
  const wrapped = (text: string, indent = '') =>
    wrappedLines(indent + printable(text), width, `${indent}    `);
  const flush = (text: string) => wrappedLines(printable(text), width, '');
  const heading = (text: string) => ['', ...wrapped(text).map((line) => chalk.bold(line))];
  const lines = listing.themes.flatMap(({ name, title, units }) => [
    ...heading(`${title} (${name})`),
    ...units.flatMap((unit) => [
      ...wrapped(capitalized(unit.name), '  '),
      ...unit.paragraphs.flatMap((one) => [
        ...`${one.picked.length > 0 ? '[x]' : '[ ]'} ${one.reference}: ${one.text}`
          .split('\n')
          .flatMap((line, index) => wrapped(line, index === 0 ? '  ' : '      ')),
        ...wrapped(whereabouts(one, words), '      ').map((line) => chalk.dim(line)),
      ]),
    ]),
  ]);
  return [
    ...wrapped(words.title(listing.year)).map((line) => chalk.bold(line)),
    ...flush(words.counts(listing.written, listing.picked)),
    ...(listing.written === 0 ? [] : flush(words.howToPick)),
    ...lines,
    ...offeredTexts(listing, words).flatMap((text, index) => [
      ...(index === 0 ? heading(words.offered) : []),
      ...wrapped(`- ${text}`, '  '),
    ]),
    '',
  ].join('\n');
}

function markdown(listing: TextListing, { words }: FormatOptions): string {
  const plain = printableMarkdown;
  const plainLine = (line: string) =>
    plain(line).replace(/^(?:[-+]|\d{1,9}(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
  const code = (text: string) => `\`${printable(text).replaceAll('`', '')}\``;
  return [
    `# ${plain(words.title(listing.year))}`,
    '',
    plain(words.counts(listing.written, listing.picked)),
    ...(listing.written === 0 ? [] : ['', plain(words.howToPick)]),
    ...listing.themes.flatMap(({ name, title, units }) => [
      '',
      `## ${plain(title)} (${code(name)})`,
      ...units.flatMap((unit) => [
        '',
        `### ${plain(capitalized(unit.name))}`,
        '',
        ...unit.paragraphs.map(
          (one) =>
            // Paragraphs and points of one text stay lines of its item.
            `- ${code(one.reference)}: ${one.text.split('\n').map(plainLine).join('\\\n  ')} *(${plain(whereabouts(one, words))})*`,
        ),
      ]),
    ]),
    ...offeredTexts(listing, words).flatMap((text, index) => [
      ...(index === 0 ? ['', `## ${plain(words.offered)}`, ''] : []),
      `- ${plain(text)}`,
    ]),
    '',
  ].join('\n');
}

/** Where a paragraph stands, and where it is taken: "submissions/nghi-thuy.yaml:58; đã lấy ở host.yaml:130". */
export function whereabouts({ place, picked }: ListedParagraph, words: TextsWords): string {
  return `${lineOf(place)}; ${picked.length === 0 ? words.notPicked : words.pickedAt(picked.map(lineOf))}`;
}

/** What figures say of limitations; where there are none for errors, that. */
export function offeredTexts({ offered }: TextListing, words: TextsWords): readonly string[] {
  return offered === null ? [words.offeredUnknown] : offered.map(({ text }) => text);
}

/** Every format of `review texts --format` that is text, by name. */
export const textsFormats = {
  pretty,
  markdown,
  json: (listing) => jsonText(listing, 2, inOpenedPlaces),
} as const satisfies Readonly<Record<string, TextsFormat>>;

/** The name of a format of `review texts --format` that is text. */
export type TextsFormatName = keyof typeof textsFormats;
