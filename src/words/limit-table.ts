import { columnsOf } from '../diagnostics/columns.ts';
import { schemaAt } from '../intake/schema-files.ts';
import { most } from '../limits.ts';

/** The finding that says of a limit that it is exceeded; none where less is shown. In the order of the table. */
const codes = {
  fileBytes: 'file-too-large',
  mostFileBytes: 'file-too-large',
  rollupBytes: 'file-too-large',
  rollupValues: 'file-too-large',
  submissions: 'too-many-files',
  units: 'invalid-value',
  values: 'yaml-too-large',
  lines: 'yaml-too-large',
  depth: 'yaml-too-deep',
  aliasedValues: 'yaml-too-large',
  aliasedCharacters: 'yaml-too-large',
  digits: 'number-too-long',
  figure: 'invalid-value',
  id: 'invalid-value',
  unitName: 'invalid-value',
  title: 'invalid-value',
  findings: '',
  templateBlocks: 'template-too-deep',
  templateCalls: 'template-recursion',
  templateSteps: 'template-too-large',
  templateCharacters: 'template-too-large',
  templateSeconds: 'template-too-large',
  elements: 'template-too-deep',
  chartRows: 'template-too-large',
  chartSeries: 'template-too-large',
  fontCharacters: 'font-unusable',
  imageBytes: 'image-too-large',
  imageDots: 'image-unusable',
  workbookBytes: '',
  workbookParts: '',
  workbookElements: '',
  workbookCells: '',
  gitPackBytes: '',
  formAnswers: '',
} as const;

type Limited = keyof typeof codes;

/** What is limited, and in what it is measured. */
export type LimitWords = Readonly<Record<Limited, readonly [what: string, unit: string]>>;

/** The most of each: what the program bounds, and what schemas say of the texts that are printed most. */
const limits: Readonly<Record<Limited, number>> = {
  ...most,
  fileBytes: most.fileBytes / 1e6,
  mostFileBytes: Math.floor(most.mostFileBytes / 1e6),
  rollupBytes: most.rollupBytes / 1e6,
  workbookBytes: most.workbookBytes / 1e6,
  imageBytes: most.imageBytes / 1e6,
  gitPackBytes: most.gitPackBytes / 1e6,
  figure: 1e15,
  id: longestAt('units', '0', 'id'),
  unitName: longestAt('units', '0', 'name'),
  title: longestAt('title'),
};

function longestAt(...path: readonly string[]): number {
  return schemaAt('campaign', path)?.maxLength ?? Number.POSITIVE_INFINITY;
}

/** A table of all limits, in plain text: what, how much, and by which code a finding speaks of it. */
export function limitTable(words: LimitWords, shownNumber: (value: number) => string): string {
  // The keys are those of the codes.
  const rows = (Object.keys(codes) as Limited[]).map((limited) => {
    const [what, unit] = words[limited];
    return { what, value: `${shownNumber(limits[limited])} ${unit}`.trim(), code: codes[limited] };
  });
  const room = rows.reduce((most, { what, value }) => Math.max(most, columnsOf(what) + columnsOf(value)), 0);
  return rows
    .map(({ what, value, code }) => {
      const padding = ' '.repeat(2 + room - columnsOf(what) - columnsOf(value));
      return `${what}${padding}${value}  ${code}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}
