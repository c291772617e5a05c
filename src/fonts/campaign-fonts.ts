import { resolve } from 'node:path';
import type { Campaign } from '../campaign/campaign.ts';
import { FindingError } from '../diagnostics/finding.ts';
import { liesIn } from '../intake/real-path.ts';
import type { World } from '../intake/world.ts';
import { type Family, type FontFile, type LoadedFont, readFamily, tinos } from './family.ts';
import { error } from './findings.ts';

/**
 * The fonts that a campaign names, or the program's own where it names none.
 * @param root the campaign's folder, which its fonts must lie in
 * @throws FindingError at the first that lies elsewhere, cannot be read, or is no usable font
 */
export async function campaignFonts(
  root: string,
  campaign: Campaign,
  world: World,
): Promise<Family<LoadedFont>> {
  const named = fontFilesOf(root, campaign);
  if (named !== null) await refuseOutside(Object.values(named), root, world);
  if (named === null) return readFamily(world.readFile, tinos());
  return readFamily((path) => world.readFile(path, { within: root }), named);
}

/** The fonts that the campaign names, or `null` where it names none. */
export function fontFilesOf(root: string, campaign: Campaign): Family<FontFile> | null {
  const fonts = campaign.root.get('documents')?.get('fonts');
  if (fonts === undefined) return null;
  const file = (style: 'regular' | 'bold' | 'italic' | 'boldItalic') => {
    const path = fonts.get(style);
    const typed = path?.value ?? '';
    return { path: resolve(root, typed), typed, namedAt: path?.place ?? null };
  };
  return {
    regular: file('regular'),
    bold: file('bold'),
    italic: file('italic'),
    boldItalic: file('boldItalic'),
  };
}

/** @throws FindingError at the first font that does not lie in the campaign's folder */
async function refuseOutside(fonts: readonly FontFile[], root: string, world: World): Promise<void> {
  for (const { path, typed, namedAt } of fonts) {
    if (namedAt === null || (await liesIn(world, path, root))) continue;
    throw new FindingError(error('font-outside', namedAt, { path: typed }));
  }
}
