import { build, check, type FormatName, nodeWorld, type ProgramWorld } from '../../src/index.ts';

const conferenceDay = '2023-12-13';

/** The real disk on the day of the reference campaign's conference. */
export const world: ProgramWorld = { ...nodeWorld(), today: () => conferenceDay };

/** The report of a campaign on disk in one format, as the core makes it: nothing is written. */
export async function reportOf(
  campaign: string,
  format: FormatName,
  options: { readonly allowMissing?: boolean } = {},
): Promise<Uint8Array> {
  const checked = await check(campaign, world, options);
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ code }) => code).join(', '));
  const { files, findings } = await build(checked, ['report'], [format], world);
  const [file] = files;
  if (file === undefined) throw new Error(findings.map(({ code }) => code).join(', '));
  return file.bytes;
}

/** The words of a report as Markdown has them, without its marks; white space folded. */
export async function wordsOf(campaign: string, options: { readonly allowMissing?: boolean } = {}) {
  const markdown = new TextDecoder().decode(await reportOf(campaign, 'md', options));
  return markdown
    .replace(/^#+ |^- |\*\*|<[^>]*>/gm, '')
    .replace(/\\(?=\W)/g, '')
    .replace(/\s+/g, ' ');
}
