import { Chalk } from 'chalk';
import type { DraftReview } from '../../campaign/review.ts';
import { textPlacesOf } from '../../campaign/text-reference.ts';
import type { ProgramWorld } from '../../intake/world.ts';
import { type TextsFormatName, textsFormats } from '../../texts/formats.ts';
import type { TextListing } from '../../texts/listing.generated.ts';
import { type TextFilter, textListing } from '../../texts/listing.ts';
import { offeredTextsOf } from '../../texts/offered.ts';
import { wordsIn } from '../../words/words.ts';
import type { ReportingEffects } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign, type SizeOptions, unknownUnit } from './campaign-targets.ts';
import { checkCampaign, requireFolders } from './checked-campaign.ts';
import { outputPath, printOrWrite, writeOutputs } from './outputs.ts';

interface TextsOptions extends SizeOptions {
  readonly format: TextsFormatName | 'docx';
  readonly theme?: string;
  readonly unit?: string;
  readonly unpicked?: true;
  readonly output?: string;
}

/** `review texts`: what units wrote, by theme and unit, and where the host takes it. */
export async function texts(
  folder: string,
  { format, theme, unit, unpicked, output, ...size }: TextsOptions,
  session: Session<ReportingEffects>,
): Promise<ExitStatus> {
  const { words, language, isColoured, effects } = session;
  const path = outputPath(output, session);
  if (format === 'docx' && path === null) throw new CliError(words.texts.fileNeeded);
  const target = await locateCampaign(folder, session);
  session.progress.begin(['reading', 'checking']);
  const checked = await checkCampaign(target, { ...size, allowMissing: true }, session);
  const { draft } = checked;
  session.progress.end();
  requireFolders(checked, session);
  if (draft === null) throw new CliError(words.status.unusable);
  refuseUnknown(draft, { theme, unit }, session);
  const { review, summary } = checked;
  const offered = review === null || summary === null ? null : offeredTextsOf(review.campaign, summary);
  const listing = textListing(draft, offered, {
    theme,
    unit,
    isUnpicked: unpicked === true,
  });
  if (format === 'docx' && path !== null) {
    const content = await wordFile(listing, draft, session);
    await writeOutputs([{ path, content }], checked, session);
    return exitStatus.ok;
  }
  const chalk = new Chalk({ level: path === null && isColoured('stdout') ? 1 : 0 });
  const text = textsFormats[format === 'docx' ? 'markdown' : format](listing, {
    words: wordsIn(language).texts,
    chalk,
    width: effects.width,
  });
  await printOrWrite(text, checked, path, session);
  return exitStatus.ok;
}

/** @throws CliError where there is no such theme or unit */
function refuseUnknown({ campaign }: DraftReview, { theme, unit }: TextFilter, session: Session): void {
  const themes = textPlacesOf(campaign).map(({ id }) => id);
  if (theme !== undefined && !themes.includes(theme)) {
    throw new CliError(session.words.errors.invalidChoice(theme, themes.join(', ')));
  }
  if (unit !== undefined && !campaign.units.has(unit)) {
    throw unknownUnit(unit, campaign, session);
  }
}

/** The listing for Word; what writes it is loaded only where it is asked for. */
async function wordFile(
  listing: TextListing,
  { campaign }: DraftReview,
  { effects, language }: Session<ProgramWorld>,
): Promise<Uint8Array> {
  const [{ documentOfTexts }, { renderDocx }, { readFamily, tinos }, { letterheadOf }] = await Promise.all([
    import('../../texts/document.ts'),
    import('../../rendering/docx/render-docx.ts'),
    import('../../fonts/family.ts'),
    import('../../letterheads/letterheads.ts'),
  ]);
  const tree = documentOfTexts(listing, wordsIn(language).texts, letterheadOf().style);
  const { year, host, conference } = campaign.root.value;
  const fonts = await readFamily((path) => effects.readFile(path), tinos());
  return renderDocx(
    tree,
    fonts,
    {
      title: tree.name,
      author: host?.name ?? '',
      // Never the clock's, so that the same input gives the same bytes.
      date: new Date(`${conference ?? `${year ?? effects.today().slice(0, 4)}-12-31`}T00:00:00Z`),
    },
    [],
  );
}
