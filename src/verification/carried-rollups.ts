import { join } from 'node:path';
import { dayOfResults } from '../campaign/documents.ts';
import { nameByEntries } from '../diagnostics/entries.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import type { Limits, UnreadEntry } from '../intake/campaign-listing.ts';
import { readConfined } from '../intake/confined-file.ts';
import { entryNames } from '../intake/entry-names.ts';
import { isNamedAsPdf, unitIdInFileName } from '../intake/file-names.ts';
import { type IntakeFile, intakeOf } from '../intake/intake-file.ts';
import { asRollup } from '../intake/rollup-content.ts';
import { isRollup } from '../intake/rollup-mark.ts';
import { itemsOf } from '../intake/values.ts';
import type { ProgramWorld } from '../intake/world.ts';
import { error } from '../rollup/findings.ts';
import { rollupText } from '../rollup/rollup-text.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { carriedData } from './carried-data.ts';
import { attachedWhenWritten } from './pdf/attached-when-written.ts';
import { PdfObjects } from './pdf/pdf-objects.ts';
import { PdfFlaw } from './pdf/values.ts';
import { carriedCampaign, checkedOfCarried } from './rebuilt.ts';

/**
 * A campaign's folder in which reports that carry their data stand for the roll-ups that follow from these: PDFs among the submissions,
 * each named after the unit that sent it, or of a host whose locality is called as one. A PDF that carries nothing stays a file that is
 * not read.
 */
export async function withCarriedRollups(
  folder: CampaignFolder,
  world: ProgramWorld,
  limits: Limits,
): Promise<CampaignFolder> {
  const taken = new Map<UnreadEntry, IntakeFile<'rollup'>>();
  for (const entry of folder.unread) {
    if (entry.kind !== 'format' || !isNamedAsPdf(entry.path)) continue;
    const file = await carriedRollup(entry, folder, world, limits);
    if (file !== null) taken.set(entry, file);
  }
  if (taken.size === 0) return folder;
  return {
    ...folder,
    unread: folder.unread.filter((entry) => !taken.has(entry)),
    rollups: [...folder.rollups, ...taken.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The roll-up that follows from what a PDF carries; `null` where it carries nothing. */
async function carriedRollup(
  { path, source }: UnreadEntry,
  folder: CampaignFolder,
  world: ProgramWorld,
  limits: Limits,
): Promise<IntakeFile<'rollup'> | null> {
  const confines = { folder: folder.root, limit: limits.fileBytes };
  const bytes = await readConfined(world, path, confines, source.whole).catch(() => null);
  if (bytes === null) return null;
  const names = { path, realPath: path, shownPath: source.path };
  // What a report carries of a PDF that it was made of is the roll-up alone.
  if (isRollup(bytes)) return rollupIn(names, bytes);
  const unusable = (reason: 'bad-data' | 'changed' | 'campaign-errors', detail: string | null) => {
    const nothing = new SourceText(source.path, '');
    nameByEntries(nothing, () => []);
    const findings = [error('rollup-pdf-unusable', nothing.whole, { reason, detail })];
    return { path, realPath: path, source: nothing, root: null, isPartial: true, namesLeftOut: [], findings };
  };
  const attachments = attachmentsOf(bytes);
  if (attachments === null) return null;
  const carried = carriedData(attachments);
  if ('code' in carried) return carried.code === 'no-data' ? null : unusable('bad-data', carried.detail);
  const [changed] = carried.differences;
  if (changed !== undefined) return unusable('changed', changed.about);
  const { review, summary, findings } = await checkedOfCarried(carried, world);
  if (review === null || summary === null) {
    const wrong = findings.find(({ severity }) => severity === 'error');
    return unusable(
      'campaign-errors',
      wrong === undefined ? null : `${wrong.place.source.path}: ${wrong.code}`,
    );
  }
  const { campaign } = review;
  const stem = source.path.replace(/^.*\//, '').replace(/\.pdf$/i, '');
  const text = rollupText(review, summary, {
    unit: senderOf(folder, campaign.file.host.locality, unitIdInFileName(stem)),
    submitted: dayOfResults(campaign) ?? `${campaign.file.year}-12-31`,
    revision: 1,
  });
  return rollupIn(names, new TextEncoder().encode(text));
}

/** A roll-up in the place of a PDF: nobody sees its lines. */
function rollupIn(names: Parameters<typeof intakeOf>[0], bytes: Uint8Array): IntakeFile<'rollup'> {
  const file = intakeOf(names, 'rollup', bytes, undefined, asRollup);
  nameByEntries(file.source, entryNames(file.source));
  return file;
}

/** The unit that a PDF is of: the one that it is named after, else the only one that is called as its host's locality. */
function senderOf({ campaign }: CampaignFolder, locality: string, named: string): string {
  const units = itemsOf(campaign.root?.get('units')).map(({ value }) => value);
  const [only, ...others] = units.filter(({ name }) => matchKey(name) === matchKey(locality));
  const isKnown = units.some(({ id }) => id === named);
  return isKnown || only === undefined || others.length > 0 ? named : only.id;
}

/**
 * The campaign that a roll-up was made of here, as the PDF that stands for it carries it: a folder on a disk in memory.
 * @returns null where the roll-up lies in a file as it is, or nothing sound is carried
 */
export async function campaignCarriedFor(
  { path, source }: Pick<IntakeFile<'rollup'>, 'path' | 'source'>,
  folder: string,
  world: ProgramWorld,
  limits: Limits,
): Promise<ReturnType<typeof carriedCampaign> | null> {
  const confines = { folder, limit: limits.fileBytes };
  const bytes = await readConfined(world, path, confines, source.whole).catch(() => null);
  const attachments = bytes === null || isRollup(bytes) ? null : attachmentsOf(bytes);
  const carried = attachments === null ? null : carriedData(attachments);
  if (carried === null || 'code' in carried || carried.differences.length > 0) return null;
  return carriedCampaign(carried, world);
}

/** The campaigns that PDFs in a folder carry, or among the submissions in it, each with the path of its PDF there. */
export async function* campaignsCarriedIn(
  folder: string,
  world: ProgramWorld,
  limits: Limits,
): AsyncGenerator<ReturnType<typeof carriedCampaign> & { readonly pdf: string }> {
  for (const within of ['', 'submissions/']) {
    const names = await world.listFolder(join(folder, within)).catch(() => []);
    for (const name of [...names].filter(isNamedAsPdf).sort()) {
      const pdf = `${within}${name}`;
      const file = { path: join(folder, pdf), source: new SourceText(pdf, '') };
      const carried = await campaignCarriedFor(file, folder, world, limits);
      if (carried !== null) yield { pdf, ...carried };
    }
  }
}

/** What a PDF carries; `null` where it can't be read. */
function attachmentsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  try {
    return attachedWhenWritten(new PdfObjects(bytes));
  } catch (failure) {
    if (!(failure instanceof PdfFlaw)) throw failure;
    return null;
  }
}
