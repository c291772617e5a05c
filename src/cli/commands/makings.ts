import type { BuildRecord } from '../../build-record/build-record.generated.ts';
import { grouped } from '../../campaign/grouping.ts';
import { type DocumentKindName, type DocumentKinds, requiredKindNames } from '../../intake/document-kinds.ts';
import { formats } from '../../rendering/formats.generated.ts';
import type { FormatName } from '../../review.ts';
import type { WorkingFolder } from '../effects.ts';
import { type BuildOptions, buildCommand } from './build-options.ts';

/** Documents that are made together. */
export interface Making {
  readonly kinds: readonly DocumentKindName[];
  /** `null` for the usual one of each kind. */
  readonly formats: readonly FormatName[] | null;
  readonly date: Date | undefined;
  readonly isWithoutAttachments: boolean;
  readonly withSources: boolean;
}

/** What makes the documents of a record anew, each kind and format as it was made then, but for what is said otherwise now. */
export function makingsOf(
  record: BuildRecord,
  kinds: DocumentKinds,
  {
    date,
    attachments,
    withSources,
  }: Pick<Making, 'date'> & Pick<BuildOptions, 'attachments' | 'withSources'>,
): Making[] {
  const builds = new Map(record.builds.map((one) => [one.id, one.options]));
  const makings = new Map<string, Making>();
  for (const { kind, format, build } of record.files) {
    if (!kinds.has(kind) || !Object.hasOwn(formats, format)) continue;
    const then = builds.get(build);
    makings.set(`${kind} ${format}`, {
      kinds: [kind],
      formats: [format],
      date: date ?? (then?.date ? new Date(then.date) : undefined),
      isWithoutAttachments: !attachments || then?.attachments === false,
      withSources: withSources === true || then?.withSources === true,
    });
  }
  return joined([...makings.values()]);
}

/** The commands that make documents anew, and no others with them. */
export function commandsFor(
  folder: string,
  makings: readonly Making[],
  options: BuildOptions,
  effects: WorkingFolder,
): string[] {
  const groups = grouped(joined(makings), ({ formats, isWithoutAttachments, withSources }) =>
    JSON.stringify([formats, isWithoutAttachments, withSources]),
  );
  return [...groups.values()].map((group) => {
    const kinds = group.flatMap((making) => making.kinds);
    const isUsual = kinds.every((kind) => requiredKindNames.includes(kind));
    return buildCommand(
      folder,
      {
        ...options,
        format: group[0]?.formats?.join(','),
        document: isUsual ? undefined : kinds.join(','),
        attachments: group.every(({ isWithoutAttachments }) => !isWithoutAttachments),
        withSources: group.some((making) => making.withSources) ? true : undefined,
      },
      effects,
    );
  });
}

/** The same makings, those of one kind that differ in nothing but the format as one: its text is made once. */
function joined(makings: readonly Making[]): Making[] {
  const groups = new Map<string, Making>();
  for (const making of makings) {
    const key = JSON.stringify([making.kinds, making.date, making.isWithoutAttachments, making.withSources]);
    const earlier = groups.get(key)?.formats ?? [];
    groups.set(key, { ...making, formats: [...new Set([...earlier, ...(making.formats ?? [])])] });
  }
  return [...groups.values()];
}
