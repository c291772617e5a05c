import { resolve } from 'node:path';
import type { Campaign } from '../campaign/campaign.ts';
import { campaignFonts } from '../fonts/campaign-fonts.ts';

/** When a file was last changed; `null` where there is none. */
type ChangedAt = (path: string) => Promise<number | null>;

/** Reads a campaign's fonts as `campaignFonts` does, and not again as long as they are the same files, unchanged. */
export function keptFonts(changedAt: ChangedAt): typeof campaignFonts {
  let kept: { readonly key: string; readonly fonts: ReturnType<typeof campaignFonts> } | null = null;
  return async (root, campaign, world) => {
    const key = await fontsKey(root, campaign, changedAt);
    if (kept?.key === key) return kept.fonts;
    const fonts = campaignFonts(root, campaign, world);
    kept = { key, fonts };
    // What could not be used is looked at again.
    fonts.catch(() => {
      if (kept?.fonts === fonts) kept = null;
    });
    return fonts;
  };
}

async function fontsKey(root: string, { file }: Campaign, changedAt: ChangedAt): Promise<string> {
  const { fonts } = file.documents;
  if (fonts === undefined) return '';
  const { regular, bold, italic, boldItalic } = fonts;
  const named = [regular, bold, italic, boldItalic].filter((path) => path !== undefined);
  const paths = named.map((path) => resolve(root, path));
  return JSON.stringify(await Promise.all(paths.map(async (path) => [path, await changedAt(path)])));
}
