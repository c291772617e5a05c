import { diffArrays } from 'diff';
import { grouped } from '../campaign/grouping.ts';
import { nameOfPlace, titleOfPlace } from '../campaign/text-reference.ts';
import { schemaAt } from '../intake/schema-files.ts';
import { nfc } from '../vietnamese/normal-forms.ts';
import type { TextChange, TextsComparison, WordChange } from './comparison.generated.ts';
import { comparedUnit, paired, type Side, type Sides } from './side.ts';

/** Which texts differ, the host's and the units', each paragraph by its words: line ends and spaces are no part of them. */
export function comparedTexts(sides: Sides): TextsComparison {
  const { before, after, soundGroups: groups, isOfUnit, isHostSound } = sides;
  const ones = groups.filter((group) => group.before.length <= 1 && group.after.length <= 1);
  const [old, now] = [unitTexts(before), unitTexts(after)];
  const pairs = [
    ...(isOfUnit || !isHostSound ? [] : paired(hostTexts(before), hostTexts(after), ({ place }) => place)),
    ...ones.flatMap((group) =>
      paired(old.get(group.before[0] ?? '') ?? [], now.get(group.after[0] ?? '') ?? [], ({ place }) => place),
    ),
  ];
  const all = pairs.map((both) => textChange(both.before, both.after));
  const changes = all.flatMap((one) => one ?? []);
  return {
    same: all.length - changes.length,
    notCompared: groups
      .filter((group) => !ones.includes(group))
      .flatMap((group) => group.after.map((id) => comparedUnit(after.review.campaign, id))),
    changes,
  };
}

/** What stands in one place. */
interface Text {
  readonly unit: TextChange['unit'];
  readonly place: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The host's texts by the keys of its narrative; those that are empty have nothing to compare. */
function hostTexts({ review }: Side): Text[] {
  const { programmes, causes, ...others } = review.host?.value.narrative ?? {};
  const plain = Object.entries(others).map(([place, written]) => {
    return { place, title: titleOf([place]), written };
  });
  const ofProgrammes = Object.entries(programmes ?? {}).map(([programme, written]) => ({
    place: `programmes.${programme}`,
    title: titleOfPlace({ theme: 'results', programme }, review.campaign),
    written,
  }));
  const ofCauses = Object.entries(causes ?? {}).map(([kind, written]) => {
    return { place: `causes.${kind}`, title: titleOf(['causes', kind]), written };
  });
  return [...plain, ...ofProgrammes, ...ofCauses].flatMap(({ place, title, written }): Text[] => {
    const paragraphs = paragraphsIn(written).map(inOneLine);
    return paragraphs.length === 0 ? [] : [{ unit: null, place, title, paragraphs }];
  });
}

function titleOf(path: readonly string[]): string {
  return schemaAt('host', ['narrative', ...path])?.title ?? path.join('.');
}

/** All that is written in a part of the narrative, whatever it is divided into; of what is taken from units, the references. */
function paragraphsIn(written: unknown): string[] {
  if (typeof written === 'string') return [written];
  if (Array.isArray(written)) return written.flatMap(paragraphsIn);
  return typeof written === 'object' && written !== null ? Object.values(written).flatMap(paragraphsIn) : [];
}

function unitTexts({ summary, review: { campaign } }: Side): ReadonlyMap<string, Text[]> {
  const texts = summary.unitTexts.map(({ unit, theme, programme, paragraphs }) => ({
    unit: comparedUnit(campaign, unit),
    place: nameOfPlace({ theme, programme }),
    title: titleOfPlace({ theme, programme }, campaign),
    paragraphs: paragraphs.map(inOneLine),
  }));
  return grouped(texts, ({ unit }) => unit.id);
}

const inOneLine = (text: string) => nfc(text).replace(/\s+/g, ' ').trim();

function textChange(before: Text | null, after: Text | null): TextChange | null {
  const one = after ?? before;
  if (one === null) return null;
  const paragraphs = changedParagraphs(before?.paragraphs ?? [], after?.paragraphs ?? []);
  if (paragraphs.length === 0) return null;
  const change = before === null ? 'added' : after === null ? 'gone' : 'changed';
  return { unit: one.unit, place: one.place, title: one.title, change, paragraphs };
}

/** Paragraphs that differ; one in the place of another is compared by its words. */
function changedParagraphs(before: readonly string[], after: readonly string[]): WordChange[][] {
  const changed: WordChange[][] = [];
  let gone: readonly string[] = [];
  for (const { removed, added, value } of differenceOf(before, after)) {
    if (removed) {
      gone = value;
      continue;
    }
    if (added) {
      for (const [index, text] of value.entries()) changed.push(changedWords(gone[index] ?? '', text));
      for (const text of gone.slice(value.length)) changed.push(changedWords(text, ''));
    } else for (const text of gone) changed.push(changedWords(text, ''));
    gone = [];
  }
  for (const text of gone) changed.push(changedWords(text, ''));
  return changed;
}

/** The words of a paragraph, and those of one in its place; those that have little in common are two. */
function changedWords(before: string, after: string): WordChange[] {
  const [old, now] = [before, after].map((text) => (text === '' ? [] : text.split(' ')));
  if (old === undefined || now === undefined) return [];
  const words = differenceOf(old, now).map(({ removed, added, value }): WordChange => {
    return { change: removed ? 'gone' : added ? 'added' : 'same', text: value.join(' ') };
  });
  const kept = words.filter(({ change }) => change === 'same').flatMap(({ text }) => text.split(' ')).length;
  if (2 * kept >= Math.max(old.length, now.length)) return words;
  return [
    ...(before === '' ? [] : [{ change: 'gone', text: before } as const]),
    ...(after === '' ? [] : [{ change: 'added', text: after } as const]),
  ];
}

/** The shortest difference takes the square of what changes: up to so much that is quick. */
const mostChanges = 1000;

interface Stretch {
  readonly removed: boolean;
  readonly added: boolean;
  readonly value: readonly string[];
}

function differenceOf(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  return (
    diffArrays([...before], [...after], { maxEditLength: mostChanges }) ?? [
      { removed: true, added: false, value: before },
      { removed: false, added: true, value: after },
    ]
  );
}
