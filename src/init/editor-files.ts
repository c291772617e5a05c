import type { DraftCampaign } from '../campaign/campaign.ts';
import { formsFolder } from '../intake/campaign-listing.ts';
import { bundledSchema, schemaFor } from './campaign-schema.ts';

/**
 * What lets an editor explain and complete a campaign's files, by path: their schemas, with the campaign's own
 * ids, and settings that say which file has which.
 */
export function editorFiles(campaign: DraftCampaign): [string, string][] {
  const written = (data: object) => `${JSON.stringify(data, null, 2)}\n`;
  const settings = {
    'yaml.schemas': {
      'schemas/campaign.schema.json': 'review.yaml',
      'schemas/host.schema.json': 'host.yaml',
      'schemas/submission.schema.json': ['submissions/*.yaml', `${formsFolder}/*.yaml`],
    },
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'files.encoding': 'utf8' },
  };
  return [
    ['schemas/campaign.schema.json', written(bundledSchema('campaign'))],
    ['schemas/host.schema.json', written(schemaFor('host', campaign))],
    ['schemas/submission.schema.json', written(schemaFor('submission', campaign))],
    ['.vscode/settings.json', written(settings)],
    ['.vscode/extensions.json', written({ recommendations: ['redhat.vscode-yaml'] })],
  ];
}
