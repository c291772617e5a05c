import type { Place, SourceText } from './source-text.ts';

/** What leads to a place in a text: keys, and what items of lists are called. */
type NamesAt = (offset: number) => readonly string[];

/**
 * Texts that stand in no file that people can open, such as a roll-up that follows from what a PDF carries: a line number would say nothing
 * of it.
 */
const texts = new WeakMap<SourceText, NamesAt>();

/** Has the places of a text named by the entries that they are in, rather than by lines. */
export function nameByEntries(source: SourceText, namesAt: NamesAt): void {
  texts.set(source, namesAt);
}

/** Whether a text's places are named by entries. */
export const isNamedByEntries = (source: SourceText): boolean => texts.has(source);

/**
 * The entry that a place is in: "units › nghi-thuy › indicators › tuyen-quan"; empty for the file as a whole.
 * @returns null where a line can be looked up
 */
export function entryAt({ source, start, end }: Place): string | null {
  const namesAt = texts.get(source);
  if (namesAt === undefined) return null;
  return end === 0 ? '' : namesAt(start).join(' › ');
}
