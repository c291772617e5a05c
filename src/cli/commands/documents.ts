import { Chalk } from 'chalk';
import { printable } from '../../diagnostics/printable.ts';
import { documentList, type ListedKind } from '../../document-list.ts';
import { campaignRootAbove } from '../../intake/campaign-listing.ts';
import type { ProgramWorld } from '../../intake/world.ts';
import type { Checked } from '../../review.ts';
import type { CliWords } from '../cli-words.ts';
import type { ErrorOutput, Output, ReadFilesList, WorkingFolder } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign, type SizeOptions } from './campaign-targets.ts';
import { checkCampaign } from './checked-campaign.ts';

interface DocumentsOptions extends SizeOptions {
  readonly format: 'pretty' | 'json';
  readonly allowMissing?: true;
}

type DocumentsSession = Session<ProgramWorld & WorkingFolder & ReadFilesList & Output & ErrorOutput>;

/**
 * `review documents`: which kinds of document there are, their files, and what each needs.
 * @param folder `null` for the campaign around the working folder; where there is none, the program's kinds are listed
 */
export async function documents(
  folder: string | null,
  options: DocumentsOptions,
  session: DocumentsSession,
): Promise<ExitStatus> {
  const { effects, words, isColoured } = session;
  const list = documentList(await checkedAt(folder, options, session));
  if (options.format === 'json') {
    effects.print(`${JSON.stringify({ version: 1, documents: list }, null, 2)}\n`);
    return exitStatus.ok;
  }
  const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
  for (const kind of list) {
    const [head = '', ...lines] = linesOf(kind, words.documents);
    effects.print(`${chalk.bold(kind.kind)}  ${printable(head)}\n`);
    for (const line of lines) effects.print(`  ${printable(line)}\n`);
    effects.print('\n');
  }
  return exitStatus.ok;
}

/** The campaign that is meant; `null` where none was named and there is none around. */
async function checkedAt(
  folder: string | null,
  options: DocumentsOptions,
  session: DocumentsSession,
): Promise<Checked | null> {
  const { effects, progress } = session;
  if (folder === null && (await campaignRootAbove(effects, effects.workingFolder)) === null) return null;
  const target = await locateCampaign(folder ?? effects.workingFolder, session);
  progress.begin(['reading', 'checking']);
  const checked = await checkCampaign(target, options, session);
  progress.end();
  return checked;
}

/** More names of files would hide the other kinds. */
const mostFiles = 3;

function linesOf(kind: ListedKind, words: CliWords['documents']): string[] {
  const { title, description, files, formats, needs, each, hindrance, isOfCampaign } = kind;
  const shown = files.slice(0, mostFiles).join(', ');
  return [
    title,
    ...(description === null ? [] : [description]),
    words.formats(formats.join(', ')),
    ...(each === null ? [] : [words.each[each]]),
    words.needs[needs],
    ...(files.length === 0 ? [] : [words.files(shown, files.length - mostFiles)]),
    ...(hindrance === null ? [] : [words.hindrance[hindrance]]),
    ...(isOfCampaign ? [words.ownTemplates(kind.kind)] : []),
  ];
}
