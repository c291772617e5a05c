import { bundledSchema, type SchemaFileName, schemaFor, schemaNames } from '../../init/campaign-schema.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { checkCampaign, locateCampaign } from './checked-campaign.ts';

interface SchemaOptions {
  readonly campaign?: string;
}

/** `review schema`: a JSON Schema, for editors; with a campaign, its own ids in it. */
export async function schema(name: string, options: SchemaOptions, session: Session): Promise<ExitStatus> {
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
  const { draft } = await checkCampaign(target, {}, session);
  if (draft === null) throw new CliError(words.status.unusable);
  print(schemaFor(name, draft.campaign));
  return exitStatus.ok;
}
