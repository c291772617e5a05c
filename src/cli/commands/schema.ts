import { draftCampaign } from '../../campaign/campaign.ts';
import { bundledSchema, type SchemaFileName, schemaFor, schemaNames } from '../../init/campaign-schema.ts';
import { readCampaignFile } from '../../intake/campaign-folder.ts';
import type { Disk } from '../../intake/world.ts';
import type { Output, WorkingFolder } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { limitsFrom, locateCampaign, type SizeOptions } from './campaign-targets.ts';

interface SchemaOptions extends SizeOptions {
  readonly campaign?: string;
}

/** `review schema`: a JSON Schema, for editors; with a campaign, its own ids in it. */
export async function schema(
  name: string,
  options: SchemaOptions,
  session: Session<Disk & WorkingFolder & Output>,
): Promise<ExitStatus> {
  const { effects, words } = session;
  if (!schemaNames.includes(name))
    throw new CliError(words.errors.invalidChoice(name, schemaNames.join(', ')));
  const print = (document: object) => effects.print(`${JSON.stringify(document, null, 2)}\n`);
  if (options.campaign === undefined || (name !== 'submission' && name !== 'host')) {
    // One of the names asked for above.
    print(bundledSchema(name as SchemaFileName));
    return exitStatus.ok;
  }
  const target = await locateCampaign(options.campaign, session);
  const { root, isPartial } = await readCampaignFile(effects, target.root, limitsFrom(options, words));
  if (root === null) throw new CliError(words.status.unusable);
  print(schemaFor(name, draftCampaign(root, isPartial)));
  return exitStatus.ok;
}
