import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Chalk } from 'chalk';
import packageFile from '../../../package.json' with { type: 'json' };
import type { DraftCampaign } from '../../campaign/campaign.ts';
import { printable } from '../../diagnostics/printable.ts';
import { SourceText } from '../../diagnostics/source-text.ts';
import { editorFiles } from '../../init/editor-files.ts';
import { campaignRootAbove } from '../../intake/campaign-listing.ts';
import { readConfined } from '../../intake/confined-file.ts';
import { documentKindNames } from '../../intake/document-kinds.ts';
import {
  type Disk,
  exists,
  type Installation,
  mostFileBytes,
  type ProgramWorld,
  reasonOf,
} from '../../intake/world.ts';
import { readFamily, tinos } from '../../rendering/fonts.ts';
import type { FileRemoval, FileWriting, Machine, Output, WorkingFolder } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { checkCampaign, flawOfFolders, hasSoundCampaignFile } from './checked-campaign.ts';

/** One thing that was looked at. */
interface Examined {
  readonly about: string;
  readonly isWell: boolean;
  /** What was found, and where it is not well, how to fix it. */
  readonly result: string;
}

/** `review doctor`: whether the machine, the program and the campaign are fit for work. */
export async function doctor(
  folder: string,
  session: Session<ProgramWorld & WorkingFolder & Machine & FileWriting & FileRemoval & Output>,
): Promise<ExitStatus> {
  const { effects, isColoured } = session;
  const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
  const examined = [
    node(session),
    await program(session),
    await fonts(session),
    ...(await campaign(resolve(effects.workingFolder, folder), session)),
  ];
  for (const { about, isWell, result } of examined) {
    const mark = isWell ? chalk.green('[ok]') : chalk.red('[!!]');
    effects.print(`${mark} ${about}: ${printable(result)}\n`);
  }
  return examined.every(({ isWell }) => isWell) ? exitStatus.ok : exitStatus.findings;
}

function node({ words, effects }: Session<Machine>): Examined {
  const [major = 0, minor = 0] = effects.nodeVersion.split('.').map(Number);
  const isWell = major > 20 || (major === 20 && minor >= 19);
  const result = isWell ? effects.nodeVersion : words.doctor.oldNode(effects.nodeVersion);
  return { about: 'Node.js', isWell, result };
}

async function program({ words, effects }: Session<Disk & Installation>): Promise<Examined> {
  const parts = [
    ...documentKindNames.map((kind) => join('templates', kind, `${kind}.hbs`)),
    join('schemas', 'submission.schema.json'),
  ];
  const missing: string[] = [];
  for (const part of parts)
    if (!(await exists(effects, join(effects.programFolder, part)))) missing.push(part);
  return {
    about: words.doctor.program,
    isWell: missing.length === 0,
    result:
      missing.length === 0 ? `review ${packageFile.version}` : words.doctor.incomplete(missing.join(', ')),
  };
}

async function fonts({ words, effects }: Session<Disk>): Promise<Examined> {
  try {
    await readFamily(effects.readFile, tinos());
    return { about: words.doctor.fonts, isWell: true, result: 'Tinos' };
  } catch (reason) {
    return { about: words.doctor.fonts, isWell: false, result: words.doctor.incomplete(reasonOf(reason)) };
  }
}

async function campaign(
  folder: string,
  session: Session<ProgramWorld & WorkingFolder & FileWriting & FileRemoval>,
): Promise<Examined[]> {
  const { words, effects } = session;
  const root = await campaignRootAbove(effects, folder);
  if (root === null) {
    return [{ about: words.doctor.campaign, isWell: false, result: words.errors.noCampaign(folder) }];
  }
  // Who has not submitted yet is no matter of the machine's.
  const checked = await checkCampaign({ root, files: null }, { allowMissing: true }, session);
  const { draft } = checked;
  const flaw = hasSoundCampaignFile(checked)
    ? flawOfFolders(checked.folder, session)
    : words.doctor.faulty(root);
  return [
    { about: words.doctor.campaign, isWell: flaw === null, result: flaw ?? root },
    ...(draft === null ? [] : await schemas(root, draft.campaign, session)),
    await writing(root, session),
  ];
}

/** Whether the schemas that editors are given are those of this program and campaign; nothing where there are none. */
async function schemas(
  root: string,
  campaign: DraftCampaign,
  { words, effects }: Session<Disk>,
): Promise<Examined[]> {
  const stale: string[] = [];
  let isGiven = false;
  for (const [name, text] of editorFiles(campaign)) {
    const path = join(root, name);
    if (!name.startsWith('schemas/') || !(await exists(effects, path))) continue;
    isGiven = true;
    const { whole } = new SourceText(name, '');
    const bytes = await readConfined(effects, path, { folder: root, limit: mostFileBytes }, whole).catch(
      () => null,
    );
    if (bytes === null || new TextDecoder().decode(bytes) !== text) stale.push(name);
  }
  const isWell = stale.length === 0;
  const result = isWell ? join(root, 'schemas') : words.doctor.staleSchemas(stale.join(', '));
  return isGiven ? [{ about: words.doctor.schemas, isWell, result }] : [];
}

/** Whether the reports can be written: tried, since permissions say little of shared folders. */
async function writing(
  root: string,
  { words, effects }: Session<FileWriting & FileRemoval>,
): Promise<Examined> {
  const about = words.doctor.writing;
  const folder = join(root, 'out');
  const path = join(folder, `.${randomBytes(6).toString('hex')}.thu`);
  try {
    await effects.writeFiles([{ path, bytes: new Uint8Array(), within: root }]);
    await effects.removeFile(path);
    return { about, isWell: true, result: folder };
  } catch (reason) {
    return { about, isWell: false, result: words.errors.machine(reasonOf(reason), folder) };
  }
}
