import { join } from 'node:path';
import type { DraftCampaign } from '../campaign/campaign.ts';
import type { Language } from '../diagnostics/definition.ts';
import { messageOf } from '../diagnostics/finding-words.ts';
import { typedPath } from '../diagnostics/printable.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { findingWordsIn } from '../findings.ts';
import { readFamily, tinos } from '../fonts/family.ts';
import { formFormats } from '../forms/form-marks.ts';
import { formFileName, formsIn } from '../forms/forms-folder.ts';
import { oldForms } from '../forms/old-forms.ts';
import type { FormsWords } from '../forms/words.ts';
import { editorFiles } from '../init/editor-files.ts';
import { campaignRootAbove, formsFolder, type Limits, outFolderName } from '../intake/campaign-listing.ts';
import { readConfined } from '../intake/confined-file.ts';
import { programKinds } from '../intake/document-kinds.ts';
import { type Disk, exists, type Installation, type ProgramWorld, reasonOf } from '../intake/world.ts';
import { most } from '../limits.ts';
import { programVersion } from '../program-version.ts';
import { check, hasSoundCampaignFile } from '../review.ts';
import type { DoctorWords } from './words.ts';

/** One thing that was looked at. */
export interface Examined {
  readonly about: string;
  /** `null` of what is not there, and need not be. */
  readonly isWell: boolean | null;
  /** What was found, and where it is not well, how to fix it. */
  readonly result: string;
}

/** What an examination needs beside the disk. */
export interface Circumstances {
  /** "20.19.0". */
  readonly nodeVersion: string;
  readonly limits: Limits;
  /** Tries to write into a folder. @returns the system's code where it can't be; `null` where it can */
  readonly whyUnwritable: (folder: string, root: string) => Promise<string | null>;
  readonly language: Language;
  readonly words: DoctorWords;
  readonly forms: FormsWords;
}

/** Whether the machine, the program and the campaign that a folder lies in are fit for work. */
export async function examination(
  folder: string,
  world: ProgramWorld,
  circumstances: Circumstances,
): Promise<Examined[]> {
  const { nodeVersion, words } = circumstances;
  return [
    node(nodeVersion, words),
    await program(world, words),
    await fonts(world, words),
    ...(await campaign(folder, world, circumstances)),
  ];
}

function node(version: string, words: DoctorWords): Examined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isWell = major > 20 || (major === 20 && minor >= 19);
  return { about: 'Node.js', isWell, result: isWell ? version : words.oldNode(version) };
}

async function program(world: Disk & Installation, words: DoctorWords): Promise<Examined> {
  const parts = [
    ...[...programKinds.keys()].map((kind) => join('templates', kind, `${kind}.hbs`)),
    join('schemas', 'submission.schema.json'),
  ];
  const missing: string[] = [];
  for (const part of parts) if (!(await exists(world, join(world.programFolder, part)))) missing.push(part);
  return {
    about: words.program,
    isWell: missing.length === 0,
    result: missing.length === 0 ? `review ${programVersion}` : words.incomplete(missing.join(', ')),
  };
}

async function fonts(world: Disk, words: DoctorWords): Promise<Examined> {
  try {
    await readFamily(world.readFile, tinos());
    return { about: words.fonts, isWell: true, result: 'Tinos' };
  } catch (reason) {
    return { about: words.fonts, isWell: false, result: words.incomplete(reasonOf(reason)) };
  }
}

async function campaign(
  folder: string,
  world: ProgramWorld,
  { words, forms: formsWords, language, limits, whyUnwritable }: Circumstances,
): Promise<Examined[]> {
  const root = await campaignRootAbove(world, folder);
  if (root === null) {
    return [{ about: words.campaign, isWell: null, result: words.noCampaign(folder) }];
  }
  // Who has not submitted yet is no matter of the machine's.
  const checked = await check(root, world, { allowMissing: true, limits });
  const [unread] = checked.folder.findings;
  const flaw = !hasSoundCampaignFile(checked)
    ? words.faulty(root)
    : unread === undefined
      ? null
      : `${unread.place.source.path}: ${messageOf(unread, findingWordsIn(language))}`;
  const out = join(root, outFolderName);
  const reason = await whyUnwritable(out, root);
  return [
    { about: words.campaign, isWell: flaw === null, result: flaw ?? root },
    ...(checked.draft === null ? [] : await schemas(root, checked.draft.campaign, world, words)),
    ...(checked.draft === null ? [] : await forms(root, checked.draft.campaign, world, formsWords)),
    {
      about: words.writing,
      isWell: reason === null,
      result: reason === null ? out : words.unwritable(reason, out),
    },
  ];
}

/** Whether the forms ask what the campaign does; nothing where there are none. */
async function forms(
  root: string,
  campaign: DraftCampaign,
  world: Disk,
  words: FormsWords,
): Promise<Examined[]> {
  const folder = await formsIn(root, world);
  const units = [...campaign.units.values()].map(({ value }) => value);
  const names = units.flatMap((unit) => formFormats.map((format) => formFileName(unit, format)));
  const count = names.filter((name) => folder.names.has(name)).length;
  if (count === 0) return [];
  const files = (await oldForms(campaign, folder, world)).map(({ file }) => `${formsFolder}/${file}`);
  const isWell = files.length === 0;
  const result = isWell ? words.upToDate(count) : words.old(files, typedPath(root));
  return [{ about: words.name, isWell, result }];
}

/** Whether the schemas that editors are given are those of this program and campaign; nothing where there are none. */
async function schemas(
  root: string,
  campaign: DraftCampaign,
  world: Disk,
  words: DoctorWords,
): Promise<Examined[]> {
  const stale: string[] = [];
  let isGiven = false;
  for (const [name, text] of editorFiles(campaign)) {
    const path = join(root, name);
    if (!name.startsWith('schemas/') || !(await exists(world, path))) continue;
    isGiven = true;
    const { whole } = new SourceText(name, '');
    const bytes = await readConfined(world, path, { folder: root, limit: most.mostFileBytes }, whole).catch(
      () => null,
    );
    if (bytes === null || new TextDecoder().decode(bytes) !== text) stale.push(name);
  }
  const isWell = stale.length === 0;
  const result = isWell ? join(root, 'schemas') : words.staleSchemas(stale.join(', '));
  return isGiven ? [{ about: words.schemas, isWell, result }] : [];
}
