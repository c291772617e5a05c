import { basename } from 'node:path';
import { printable, printablePath } from '../../diagnostics/printable.ts';
import { formattedFile, type LeftAlone } from '../../fixing/formatted-file.ts';
import { campaignFileName, hostFileName } from '../../intake/campaign-folder.ts';
import type { SchemaName } from '../../intake/schema-files.ts';
import { type FileToWrite, fileOf } from '../destinations.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import {
  type CampaignTarget,
  type CheckedCampaign,
  checkCampaign,
  flawOfFolders,
  locateCampaigns,
  unreadFiles,
} from './checked-campaign.ts';

interface FormatOptions {
  readonly check?: true;
}

/** `review format`: the files that it rewrote, or would with --check, go to stdout, one a line. */
export async function format(
  paths: readonly string[],
  options: FormatOptions,
  session: Session,
): Promise<ExitStatus> {
  const { effects, words } = session;
  const changed: (FileToWrite & { readonly shownPath: string })[] = [];
  let isDone = true;
  session.progress.begin(['reading', 'checking', 'writing']);
  for (const target of await locateCampaigns(paths, session)) {
    const checked = await checkCampaign(target, {}, session);
    const { root, files, report } = checked;
    const unread = unreadFiles({ report });
    session.progress.end();
    if (isAnyUnread(target, checked, session)) isDone = false;
    for (const { path, source } of files) {
      const shownPath = printablePath(report.folder + source.path);
      const laidOut = unread.has(source) ? 'unreadable' : await layoutOf(source.path, path, session);
      if (typeof laidOut === 'string') {
        effects.printError(`${words.format.leftAlone(shownPath, laidOut)}\n`);
        isDone = false;
        continue;
      }
      const { before, after } = laidOut;
      if (!after.equals(before)) changed.push({ ...fileOf(root, path, after), shownPath });
    }
  }
  if (options.check !== true && changed.length > 0) await effects.writeFiles(changed);
  for (const { shownPath } of changed) effects.print(`${shownPath}\n`);
  const isWell = isDone && (options.check !== true || changed.length === 0);
  return isWell ? exitStatus.ok : exitStatus.findings;
}

/** Whether a folder that is asked about was not read, which is said. */
function isAnyUnread({ files }: CampaignTarget, checked: CheckedCampaign, session: Session): boolean {
  const flaw = files === null ? flawOfFolders(checked, session) : null;
  if (flaw === null) return false;
  session.effects.printError(`${printable(checked.report.folder + flaw)}\n`);
  return true;
}

/** A file as it is and as it should be, or why it is left alone. */
async function layoutOf(
  name: string,
  path: string,
  { effects }: Session,
): Promise<{ before: Uint8Array; after: Buffer } | LeftAlone> {
  const before = await effects.readFile(path);
  const { text, leftAlone } = formattedFile(name, before, schemaOf(path));
  return leftAlone ?? { before, after: Buffer.from(text) };
}

function schemaOf(path: string): SchemaName {
  const name = basename(path);
  if (name === campaignFileName) return 'campaign';
  return name === hostFileName ? 'host' : 'submission';
}
