import type { SourcePlace } from '../aggregation/summary.generated.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import type { Run } from '../document/tree.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import type { DocumentPart } from '../rendering/format.ts';
import { type ShownPlace, shownPlace } from './shown-place.ts';
import type { TextPlaces } from './text-places.ts';

/** Where a part of a document came from. */
export interface PartPlaces {
  /** The element of the template that wrote it, and whether that template is the program's; `null` where it is not known. */
  readonly template: (ShownPlace & { readonly isOfProgram: boolean }) | null;
  /** The figures and days that it prints, each with the places that it came from. */
  readonly values: readonly PlacesOfValue[];
  /** Where the campaign's files have the same text. */
  readonly texts: readonly ShownPlace[];
}

interface PlacesOfValue {
  /** "98,5%"; of a chart with what the bar is of: "Nghi Tân: 98,5%". */
  readonly text: string;
  readonly places: readonly ShownPlace[];
  /** How many more there are: a total may come from every unit. */
  readonly more: number;
}

/** So much is shown of one part. */
const [mostValues, mostPlaces] = [60, 20] as const;

/** What it takes to find a part's places. */
export interface Surroundings {
  readonly folder: Pick<CampaignFolder, 'campaign' | 'host' | 'submissions' | 'rollups'>;
  readonly textPlaces: TextPlaces;
  /** Where a template lies, and whether it is one of the program's. */
  readonly templateFile: (
    source: SourceText,
  ) => Promise<{ readonly path: string; readonly isOfProgram: boolean }>;
}

/** Finds where a part of a document came from. */
export async function placesOfPart(
  part: DocumentPart,
  { folder, textPlaces, templateFile }: Surroundings,
): Promise<PartPlaces> {
  const files = new Map(
    [
      folder.campaign,
      ...(folder.host === null ? [] : [folder.host]),
      ...folder.submissions,
      ...folder.rollups,
    ].map((file) => [file.source.path, file]),
  );
  const shown = ({ file, line, column }: SourcePlace): ShownPlace[] => {
    const found = files.get(file);
    if (line === null || column === null) return [];
    return found === undefined ? [] : [shownPlace(found.source, { line, column }, found.path)];
  };
  const values = valuesIn(part).slice(0, mostValues);
  const places = new Map<string, Place>();
  for (const text of textsIn(part)) {
    for (const place of textPlaces(text)) places.set(`${place.source.path} ${place.start}`, place);
  }
  return {
    template: await templateOf(part, templateFile),
    values: values.map(({ text, sources }) => ({
      text,
      places: sources.slice(0, mostPlaces).flatMap(shown),
      more: Math.max(0, sources.length - mostPlaces),
    })),
    texts: [...places.values()]
      .slice(0, mostPlaces)
      .flatMap(({ source, start }) => shown({ file: source.path, ...source.position(start) })),
  };
}

async function templateOf(
  { origin }: DocumentPart,
  templateFile: Surroundings['templateFile'],
): Promise<PartPlaces['template']> {
  if (origin === undefined) return null;
  const { source, start } = origin;
  const { path, isOfProgram } = await templateFile(source);
  return { ...shownPlace(source, source.position(start), path), isOfProgram };
}

interface ValueOfPart {
  readonly text: string;
  readonly sources: readonly SourcePlace[];
}

/** The values that a part prints of which it is known where they came from. */
function valuesIn(part: DocumentPart): ValueOfPart[] {
  const values =
    'runs' in part
      ? part.runs.flatMap(({ text, values = [] }) =>
          values.map(({ start, end, value }) => ({ text: text.slice(start, end), sources: value.sources })),
        )
      : 'series' in part
        ? part.rows.flatMap(({ label, bars }) =>
            bars.map((bar) => ({ text: `${label}: ${bar?.text ?? ''}`, sources: bar?.shown?.sources ?? [] })),
          )
        : [];
  return values.filter(({ sources }) => sources.length > 0);
}

/** What a part says, piece by piece: where it has no runs, each of its texts. */
function textsIn(part: DocumentPart): string[] {
  if ('runs' in part) return [textOfRuns(part.runs), ...part.runs.map(({ text }) => text)];
  if ('blocks' in part) return [part.title];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    name === 'kind' ? [] : [value].flat().flatMap((one) => textOfMember(one)),
  );
}

/** The text of something in a part: itself, or that of a line, as in a letterhead. */
function textOfMember(one: unknown): string[] {
  const text = typeof one === 'object' && one !== null && 'text' in one ? one.text : one;
  return typeof text === 'string' ? [text] : [];
}

const textOfRuns = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
