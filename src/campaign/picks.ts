import type { Place } from '../diagnostics/source-text.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import type { HostParagraph, PickedText } from '../intake/schema.generated.ts';
import { entriesOf, itemsOf, type Located } from '../intake/values.ts';
import { oncePerReview } from './review.ts';
import { type TextPlace, type TextReference, textReference } from './text-reference.ts';

/** One text of a unit that the host takes into the report. */
export interface PickRecord extends TextReference {
  /** Where in the host's narrative: "limitations", "programmes.quoc-phong.text". */
  readonly list: string;
  /** The host's words in its place; `null` where the unit's are printed. */
  readonly wording: string | null;
  /** The whole reference. */
  readonly at: Place;
  /** The unit's id within it. */
  readonly unitAt: Place;
  /** The theme's name within it; where it gives none, the unit's id. */
  readonly typedPlaceAt: Place;
}

/** A list of paragraphs of the host's narrative. */
export interface NarrativeList {
  readonly list: string;
  /** The theme of units' texts that are taken where none is said; `null` where each has to say. */
  readonly theme: TextPlace | null;
  readonly paragraphs: readonly Located<HostParagraph>[];
}

/** Every text of a unit that the host takes into the report, in the order of its file. */
export const pickRecords = oncePerReview<PickRecord>(function* ({ campaign, host }) {
  const record = (list: string, theme: TextPlace | null, typed: Located<string>, wording: string | null) => {
    const reference = textReference(typed.value, theme, campaign);
    const { unit, typedPlace } = reference;
    const unitAt = partOf(typed.place, unit);
    const typedPlaceAt =
      typedPlace === null ? unitAt : partOf({ ...typed.place, start: unitAt.end }, typedPlace);
    return { ...reference, list, wording, at: typed.place, unitAt, typedPlaceAt };
  };
  for (const { list, theme, paragraphs } of narrativeLists(host)) {
    for (const paragraph of paragraphs) {
      const pick = pickOf(paragraph);
      if (pick === null) continue;
      for (const typed of referencesOf(pick)) yield record(list, theme, typed, pick.value.as ?? null);
    }
  }
  for (const { key, value } of entriesOf(host?.get('narrative')?.get('programmes'))) {
    const theme = { theme: 'results', programme: key } as const;
    for (const typed of itemsOf(value.get('cite'))) {
      yield record(`programmes.${key}.${citeKey}`, theme, typed, null);
    }
  }
});

/** The key of the short way to pick results. */
const citeKey = 'cite';

/** Whether a pick stands in the list that says each unit's id alone. */
export function isCited({ list }: PickRecord): boolean {
  return list.endsWith(`.${citeKey}`);
}

/** Every list of paragraphs of the host's narrative, in the order of the report. */
export function* narrativeLists(host: FileOf<'host'> | null): Generator<NarrativeList> {
  const narrative = host?.get('narrative');
  if (narrative === undefined) return;
  for (const list of plainLists) yield { list, theme: null, paragraphs: itemsOf(narrative.get(list)) };
  for (const { key, value } of entriesOf(narrative.get('programmes'))) {
    const theme = { theme: 'results', programme: key } as const;
    yield { list: `programmes.${key}.text`, theme, paragraphs: itemsOf(value.get('text')) };
  }
  const causes = narrative.get('causes');
  const themed = {
    limitations: ['limitations', itemsOf(narrative.get('limitations'))],
    'causes.objective': ['objective-causes', itemsOf(causes?.get('objective'))],
    'causes.subjective': ['subjective-causes', itemsOf(causes?.get('subjective'))],
    lessons: ['lessons', itemsOf(narrative.get('lessons'))],
  } as const;
  for (const [list, [theme, paragraphs]] of Object.entries(themed)) {
    yield { list, theme: { theme, programme: null }, paragraphs };
  }
  yield* withGroups('tasks', itemsOf(narrative.get('tasks')));
  yield* withGroups('proposals', itemsOf(narrative.get('proposals')));
  for (const [index, section] of itemsOf(narrative.get('sections')).entries()) {
    yield { list: `sections.${index + 1}`, theme: null, paragraphs: itemsOf(section.get('paragraphs')) };
  }
}

const plainLists = [
  'opening',
  'situation',
  'emulation',
  'strengths',
  'directions',
  'targets',
  'solutions',
] as const;

/** What stands under a heading of its own within a list: a task with its name, proposals to one body. */
interface Group {
  readonly text?: readonly HostParagraph[];
}

/** The paragraphs of a list in which some stand in groups: those that do not, then those of each group. */
function* withGroups<G extends Group>(
  list: 'tasks' | 'proposals',
  items: readonly Located<G | HostParagraph>[],
): Generator<NarrativeList> {
  const theme = { theme: list, programme: null } as const;
  const groups: Located<Group>[] = [];
  const paragraphs: Located<HostParagraph>[] = [];
  for (const item of items) {
    const { value } = item;
    const isGroup = typeof value !== 'string' && !('from' in value);
    // What is no paragraph is a group: the schema has been checked.
    if (isGroup) groups.push(item as unknown as Located<Group>);
    else paragraphs.push(item as unknown as Located<HostParagraph>);
  }
  yield { list, theme, paragraphs };
  for (const group of groups) yield { list, theme, paragraphs: itemsOf(group.get('text')) };
}

/** A paragraph that is taken from units' texts; `null` where it is the host's. */
function pickOf(paragraph: Located<HostParagraph>): Located<PickedText> | null {
  // It is no text, so that it is a pick.
  return typeof paragraph.value === 'string' ? null : (paragraph as Located<PickedText>);
}

function referencesOf(pick: Located<PickedText>): readonly Located<string>[] {
  const from = pick.get('from');
  // A list of texts, or one text.
  return typeof from.value === 'string'
    ? [from as Located<string>]
    : itemsOf(from as Located<readonly string[]>);
}

/** Where a part of a reference stands; all of it where it is written otherwise. */
function partOf({ source, start, end }: Place, part: string): Place {
  const at = source.text.slice(start, end).indexOf(part);
  return at === -1 ? { source, start, end } : { source, start: start + at, end: start + at + part.length };
}
