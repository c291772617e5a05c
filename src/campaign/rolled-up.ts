import { isNamedAsPdf } from '../intake/file-names.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import type { Located } from '../intake/values.ts';

/**
 * Whether who reads of a place in a file can open it there. A PDF that stands for a roll-up can't be opened at a line: places in it are of a
 * text that was made of what it carries.
 */
export function hasLines(file: string): boolean {
  return !isNamedAsPdf(file);
}

/** A place as people are shown it: "submissions/nghi-thuy.yaml:58". */
export function lineOf({ file, line }: { readonly file: string; readonly line: number | null }): string {
  return line !== null && hasLines(file) ? `${file}:${line}` : file;
}

/** Places as they can be opened: a file that can't be at a line once. */
export function openedOnce<T extends { readonly file: string }>(places: readonly T[]): readonly T[] {
  const named = new Set<string>();
  return places.filter(({ file }) => {
    if (hasLines(file)) return true;
    const isNew = !named.has(file);
    named.add(file);
    return isNew;
  });
}

/** What replaces a value as JSON is written: places in files that can't be opened at a line are of the file, each file once. */
export function inOpenedPlaces(_: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isUnopened) ? openedOnce(value) : value;
  if (!isUnopened(value)) return value;
  return { ...value, line: null, ...('column' in value ? { column: null } : {}) };
}

function isUnopened(value: unknown): value is { readonly file: string; readonly line: unknown } {
  if (typeof value !== 'object' || value === null || !('file' in value && 'line' in value)) return false;
  return typeof value.file === 'string' && !hasLines(value.file);
}

/**
 * A roll-up that was accepted: free of errors, and every id of programmes, scales, levels, indicators, award forms, authorities and
 * kinds of units is this campaign's. What the campaign leaves out on purpose is not in it. Ids of units, hosts, areas and clusters are
 * as they stand in the file: below the unit that sent it ("cua-lo/nghi-thuy").
 */
export interface RolledUp {
  /** The unit of this campaign that sent it: "nghe-an". */
  readonly unitId: string;
  /** The whole file, at the places where it stands. */
  readonly root: Located<RollupFile>;
}
