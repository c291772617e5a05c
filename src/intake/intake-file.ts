import type { Finding } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { decode } from './bytes.ts';
import type { CampaignFile } from './campaign-listing.ts';
import { conformingValues, type FileOf, type NameLeftOut } from './conforming-values.ts';
import { type DocumentKinds, programKinds } from './document-kinds.ts';
import { inPresentShape } from './former-shape.ts';
import { lostLettersInNames, withNames } from './lost-letters-in-names.ts';
import type { SchemaName } from './schema-files.ts';
import type { Validator } from './validators.generated.js';
import { parseYaml, type YamlContent } from './yaml-text.ts';

/** One file that was read: its usable part, and what was found wrong on the way there. */
export interface IntakeFile<Name extends SchemaName> {
  /** Where it is on disk. */
  readonly path: string;
  /** The same, links followed: two names of one file have one such path. */
  readonly realPath: string;
  readonly source: SourceText;
  readonly root: FileOf<Name> | null;
  readonly isPartial: boolean;
  readonly namesLeftOut: readonly NameLeftOut[];
  readonly findings: readonly Finding[];
}

/** What only roll-ups need, and is loaded for them alone. */
export interface RollupReading {
  readonly validator: Validator;
  readonly content: (source: SourceText, size: number) => YamlContent;
  /** What is to be said of what was found in its syntax and values. */
  readonly asDamaged: (source: SourceText, findings: readonly Finding[]) => readonly Finding[];
}

type FileNames = Pick<CampaignFile, 'path' | 'realPath' | 'shownPath'>;

/**
 * What some bytes say, as those of one of a campaign's files.
 * @param kinds the kinds of document that there are
 * @param asRollup how roll-ups are read, where the file is one
 */
export function intakeOf<Name extends SchemaName>(
  file: FileNames,
  name: Name,
  bytes: Uint8Array,
  kinds: DocumentKinds = programKinds,
  asRollup?: RollupReading,
): IntakeFile<Name> {
  const decoded = decode(file.shownPath, bytes);
  const { source } = decoded;
  if (!decoded.isUsable) return unreadFile(file, source, decoded.findings);
  const content = asRollup?.content(source, bytes.length) ?? parseYaml(source);
  const said = (found: readonly Finding[]) => asRollup?.asDamaged(source, found) ?? found;
  if (content.root === null)
    return unreadFile(file, source, [...decoded.findings, ...said(content.findings)]);
  const values = inPresentShape(name, content.root);
  const { root, isPartial, namesLeftOut, findings } = conformingValues(
    name,
    source,
    values,
    kinds,
    asRollup?.validator,
  );
  const inText = withNames(decoded.findings, lostLettersInNames(name, source, values));
  const { path, realPath } = file;
  // What has lost its indentation has the same keys again and again.
  const isUnindented = findings.some(({ code }) => code === 'yaml-entries-misplaced');
  const ofSyntax = content.findings.filter(({ code }) => !isUnindented || code !== 'yaml-duplicate-key');
  const isSaid = ({ place }: Finding) =>
    ofSyntax.some((one) => one.code === 'number-notation' && one.place.start === place.start);
  const ofValues = findings.filter((one) => !isSaid(one));
  const found = [...ofSyntax, ...ofValues];
  const shown = said(found);
  // Nothing is to be believed of a file of which it is said once that it is not as it was.
  if (shown !== found) return unreadFile(file, source, [...inText, ...shown]);
  return { path, realPath, source, root, isPartial, namesLeftOut, findings: [...inText, ...found] };
}

/** A file of which nothing can be used. */
export function unreadFile(
  { path, realPath }: Pick<FileNames, 'path' | 'realPath'>,
  source: SourceText,
  findings: readonly Finding[],
) {
  return { path, realPath, source, root: null, isPartial: true, namesLeftOut: [], findings };
}
