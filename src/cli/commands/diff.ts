import { Chalk } from 'chalk';
import { inOpenedPlaces } from '../../campaign/rolled-up.ts';
import { type ComparisonPart, comparisonOf, comparisonParts } from '../../comparison/comparison.ts';
import type { ComparisonPage } from '../../comparison/page.ts';
import { prettyPage } from '../../comparison/pretty.ts';
import { shownComparison } from '../../comparison/shown-comparison.ts';
import { shownRevisions } from '../../comparison/shown-revisions.ts';
import type { Side } from '../../comparison/side.ts';
import { jsonText } from '../../diagnostics/printable.ts';
import type { FileOf } from '../../intake/conforming-values.ts';
import { latestChangesOf } from '../../status/latest-changes.ts';
import { wordsIn } from '../../words/words.ts';
import type { ReportingEffects } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign, type SizeOptions, unknownUnit } from './campaign-targets.ts';
import { checkCampaign, requireFolders } from './checked-campaign.ts';
import { type ComparedFolder, type ReadSide, readSide, readSideSince } from './compared-folders.ts';
import { type ComparisonFileFormat, comparisonFile, isComparisonFileFormat } from './comparison-file.ts';
import { outputPath, writeOutputsBeside } from './outputs.ts';

interface DiffOptions extends SizeOptions {
  readonly since?: string;
  readonly revisions?: string;
  readonly unit?: string;
  readonly only?: string;
  readonly format: 'pretty' | 'json' | ComparisonFileFormat;
  readonly output?: string;
  readonly exitCode?: true;
}

type DiffSession = Session<ReportingEffects>;

/** What was compared, for whatever it is written as. */
interface Compared {
  readonly page: ComparisonPage;
  readonly json: object;
  readonly isDifferent: boolean;
  readonly folders: readonly ComparedFolder[];
  /** The later campaign's file, which says whose document it is. */
  readonly campaign: FileOf<'campaign'>['value'];
}

/** `review diff`: two campaigns, or two states of one, and what differs between them. */
export async function diff(
  folders: readonly string[],
  options: DiffOptions,
  session: DiffSession,
): Promise<ExitStatus> {
  const { effects, words, isColoured, progress } = session;
  const { format, output, exitCode } = options;
  const path = outputPath(output, session);
  if ((format === 'docx' || format === 'pdf') && path === null)
    throw new CliError(words.diff.fileNeeded(format));
  progress.begin(['reading', 'checking']);
  const {
    page,
    json,
    isDifferent,
    folders: compared,
    campaign,
  } = options.revisions === undefined
    ? await comparedCampaigns(folders, options, session)
    : await comparedRevisions(folders, options.revisions, options, session);
  progress.end();
  const content = async (): Promise<string | Uint8Array> => {
    if (format === 'json') return jsonText(json, 2, inOpenedPlaces);
    if (isComparisonFileFormat(format)) return comparisonFile(page, format, campaign, effects);
    const chalk = new Chalk({ level: path === null && isColoured('stdout') ? 1 : 0 });
    return prettyPage(page, { chalk, width: effects.width });
  };
  const made = await content();
  if (path === null) effects.print(typeof made === 'string' ? made : new TextDecoder().decode(made));
  else await writeOutputsBeside([{ path, content: made }], compared, session);
  return exitCode === true && isDifferent ? exitStatus.findings : exitStatus.ok;
}

async function comparedCampaigns(
  folders: readonly string[],
  options: DiffOptions,
  session: DiffSession,
): Promise<Compared> {
  const { language } = session;
  const only = options.only === undefined ? undefined : partsNamed(options.only, session);
  const sides = await sidesOf(folders, options, session);
  const [before, after] = sides;
  if (options.unit !== undefined) refuseUnknown(options.unit, [before.side, after.side], session);
  const comparison = comparisonOf(before.side, after.side, { only, unit: options.unit });
  return {
    page: shownComparison(comparison, wordsIn(language).comparison),
    json: comparison,
    isDifferent: comparison.isDifferent,
    folders: sides,
    campaign: after.side.review.campaign.file,
  };
}

/** Both sides, the earlier one first. */
async function sidesOf(
  folders: readonly string[],
  { since, maxFileSize }: DiffOptions,
  session: DiffSession,
): Promise<readonly [ReadSide, ReadSide]> {
  const { words, effects } = session;
  const size = maxFileSize === undefined ? {} : { maxFileSize };
  const [first = effects.workingFolder, second] = folders;
  if (since !== undefined) {
    if (second !== undefined) throw new CliError(words.diff.oneCampaign('--since'));
    const after = await readSide(first, size, session);
    return [await readSideSince(after, since, size, session), after];
  }
  if (second === undefined) throw new CliError(words.diff.otherNeeded);
  const before = await readSide(first, size, session);
  const after = await readSide(second, size, session);
  if (before.root === after.root) throw new CliError(words.diff.sameCampaign);
  return [before, after];
}

/** @throws CliError at a part that there is not */
function partsNamed(list: string, { words }: Session): ReadonlySet<ComparisonPart> {
  return new Set(
    list.split(',').map((typed) => {
      const part = comparisonParts.find((one) => one === typed.trim());
      if (part === undefined) {
        throw new CliError(words.errors.invalidChoice(typed.trim(), comparisonParts.join(', ')));
      }
      return part;
    }),
  );
}

/** @throws CliError where neither campaign has such a unit */
function refuseUnknown(unit: string, sides: readonly Side[], session: Session): void {
  if (sides.some(({ review }) => review.campaign.units.has(unit))) return;
  const units = new Map(sides.flatMap(({ review }) => [...review.campaign.units]));
  throw unknownUnit(unit, { units }, session);
}

/** A unit's latest revision against the one before. */
async function comparedRevisions(
  folders: readonly string[],
  unit: string,
  options: DiffOptions,
  session: DiffSession,
): Promise<Compared> {
  const { words, effects, language } = session;
  const [folder = effects.workingFolder, second] = folders;
  if (second !== undefined) throw new CliError(words.diff.oneCampaign('--revisions'));
  const target = await locateCampaign(folder, session);
  const checked = await checkCampaign(target, options, session);
  requireFolders(checked, session);
  const { draft } = checked;
  if (draft === null) throw new CliError(words.status.unusable);
  const { comparison, status } = wordsIn(language);
  const changes = latestChangesOf(draft, unit, status);
  if (changes === null) throw unknownUnit(unit, draft.campaign, session);
  return {
    page: shownRevisions(changes, comparison, status),
    json: changes,
    isDifferent: changes.values.length > 0,
    folders: [checked],
    campaign: draft.campaign.root.value,
  };
}
