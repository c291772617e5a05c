import { hostAuthority } from '../../campaign/host-authority.ts';
import { printable } from '../../diagnostics/printable.ts';
import { documentsOf, formatNamesOf, needsOf, recordsOf } from '../../documents.ts';
import { type DocumentKind, type DocumentKindName, requiredKindNames } from '../../intake/document-kinds.ts';
import { formats } from '../../rendering/formats.generated.ts';
import { type Built, type Checked, type FormatName, formatsOf } from '../../review.ts';
import type { CliWords } from '../cli-words.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';
import type { BuildOptions } from './build-options.ts';

/** The kinds of document that are asked for, each once; without any, those that every campaign has. @throws CliError at others */
export function chosenKinds(
  { draft }: Checked,
  document: string | undefined,
  { words }: Session,
): readonly DocumentKindName[] {
  if (document === undefined || draft === null) return requiredKindNames;
  const known = [...draft.campaign.kinds.keys()];
  const names = document.split(',').flatMap((name) => (name.trim() === 'all' ? known : [name.trim()]));
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new CliError(words.errors.invalidChoice(name, [...known, 'all'].join(', ')));
  }
  return [...new Set(names)];
}

/** Whether documents of a kind say what came of the review, so that nothing may be wrong with what has come in. */
export function isOnResults({ draft }: Checked, name: DocumentKindName): boolean {
  const kind = draft?.campaign.kinds.get(name);
  return kind === undefined || needsOf(kind) === 'results';
}

/** Of which kinds nothing was made, and why. */
export function unmadeHints(
  checked: Checked,
  kinds: readonly DocumentKindName[],
  chosen: readonly FormatName[] | null,
  { words, verbosity }: Session,
): string[] {
  const { draft } = checked;
  if (verbosity === 'quiet') return [];
  return kinds.flatMap((name) => {
    const kind = draft?.campaign.kinds.get(name);
    if (kind === undefined) return [];
    if (kind.each !== undefined && documentsOf(checked, name).length === 0) {
      const { campaign } = recordsOf(checked);
      const { name: host, shortName } = campaign.file.host;
      const isUnknown = kind.each === 'decision' && hostAuthority(campaign) === null;
      const said = isUnknown
        ? words.build.noHostAuthority(kind.title, host, shortName)
        : words.build.noneToMake(kind.title, kind.each);
      return [printable(said)];
    }
    return isInFormat(kind, chosen) ? [] : [printable(notInFormat(kind, words))];
  });
}

/** @throws CliError where none of the kinds that are asked for is made in any of the formats that are */
export function refuseOtherFormats(
  { draft }: Checked,
  kinds: readonly DocumentKindName[],
  chosen: readonly FormatName[] | null,
  { words }: Session,
): void {
  const all = kinds.flatMap((name) => draft?.campaign.kinds.get(name) ?? []);
  if (all.length === 0 || all.some((kind) => isInFormat(kind, chosen))) return;
  throw new CliError(all.map((kind) => printable(notInFormat(kind, words))).join('\n'));
}

/**
 * Of which kinds no file has sources; `null` where each has one that does, or none was asked for.
 * @throws CliError where none has: the files would be others than who asked takes them for
 */
export function unsourcedHint(
  checked: Checked,
  kinds: readonly DocumentKindName[],
  { files }: Built,
  { withSources }: Pick<BuildOptions, 'withSources'>,
  { words, verbosity }: Session,
): string | null {
  if (withSources !== true) return null;
  const made = new Set(files.map(({ kind }) => kind));
  const sourced = new Set(files.flatMap(({ kind, isSourced }) => (isSourced ? [kind] : [])));
  const others = kinds.filter((name) => made.has(name) && !sourced.has(name));
  if (others.length === 0) return null;
  const titles = others.map((name) => checked.draft?.campaign.kinds.get(name)?.title ?? name);
  const said = printable(words.build.noSources(titles));
  if (sourced.size === 0) throw new CliError(said);
  return verbosity === 'quiet' ? null : said;
}

const isInFormat = (kind: DocumentKind, chosen: readonly FormatName[] | null) =>
  formatsOf(kind, chosen).length > 0;

const notInFormat = (kind: DocumentKind, { build: words }: CliWords) =>
  words.notInFormat(kind.title, formatNamesOf(kind).join(', '));

/** @throws CliError where two documents would have one file */
export function refuseSameNames(
  files: readonly { readonly name: string }[],
  { build: words }: CliWords,
): void {
  const seen = new Set<string>();
  for (const { name } of files) {
    if (seen.has(name)) throw new CliError(words.sameFile(printable(name)));
    seen.add(name);
  }
}

/** The formats named in a list, each once, in the list's order; "all" stands for every one that there is. */
export function chosenFormats(list: string, { words }: Session): FormatName[] {
  const known = Object.keys(formats);
  const names = list.split(',').flatMap((name) => (name.trim() === 'all' ? known : [name.trim()]));
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new CliError(words.errors.invalidChoice(name, [...known, 'all'].join(', ')));
  }
  return [...new Set(names)];
}
