import { basename } from 'node:path';
import { printable } from '../diagnostics/printable.ts';
import { formattedFile } from '../fixing/formatted-file.ts';
import { campaignFileName, hostFileName } from '../intake/campaign-folder.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { checkCampaign, locateCampaigns } from './checked-campaign.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { Session } from './session.ts';

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
  const changed: { path: string; bytes: Uint8Array; shownPath: string }[] = [];
  let isDone = true;
  session.progress.begin(['reading', 'checking', 'writing']);
  for (const target of await locateCampaigns(paths, session)) {
    const { paths: files, report } = await checkCampaign(target, {}, session);
    session.progress.end();
    for (const [name, path] of files) {
      const shownPath = printable(report.folder + name);
      const bytes = await bytesOf(path, session);
      const text = bytes === null ? null : formattedFile(name, bytes, schemaOf(path));
      if (bytes === null || text === null) {
        effects.complain(`${words.format.leftAlone(shownPath)}\n`);
        isDone = false;
        continue;
      }
      const result = new TextEncoder().encode(text);
      if (!Buffer.from(result).equals(Buffer.from(bytes))) changed.push({ path, bytes: result, shownPath });
    }
  }
  if (options.check !== true && changed.length > 0) await effects.writeFiles(changed);
  for (const { shownPath } of changed) effects.print(`${shownPath}\n`);
  const isWell = isDone && (options.check !== true || changed.length === 0);
  return isWell ? exitStatus.ok : exitStatus.findings;
}

/** The bytes of a file; `null` for what is none, such as a folder of that name. */
async function bytesOf(path: string, { effects }: Session): Promise<Uint8Array | null> {
  const { kind } = await effects.inspect(path);
  return kind === 'file' ? effects.readFile(path) : null;
}

function schemaOf(path: string): SchemaName {
  const name = basename(path);
  if (name === campaignFileName) return 'campaign';
  return name === hostFileName ? 'host' : 'submission';
}
