import { resolve } from 'node:path';
import { imageOf, type OneDocument, recordsOf } from './documents.ts';
import { fontFilesOf } from './fonts/campaign-fonts.ts';
import { pathFrom } from './intake/campaign-listing.ts';
import { canonicalBytes } from './intake/canonical-text.ts';
import type { ProgramWorld } from './intake/world.ts';
import type { CarriedFile, Making } from './rendering/attachments.ts';
import type { Checked } from './review.ts';
import { sha256Of } from './sha256.ts';

/**
 * The campaign's files that a document is made from: review.yaml, host.yaml, every submission, also those that a later
 * revision replaced, its own templates and kinds of document, and the picture of the document's kind.
 * @throws FindingError where the picture can't be used
 */
export async function carriedFilesOf(
  checked: Checked,
  { kindName }: OneDocument,
  world: ProgramWorld,
): Promise<Iterable<CarriedFile>> {
  const { folder, templates } = checked;
  const records = [
    folder.campaign,
    ...(folder.host === null ? [] : [folder.host]),
    ...folder.submissions,
    ...folder.rollups,
  ];
  const ownTemplates = new Map(
    [...templates.kinds.values()].flatMap(({ campaigns }) =>
      [...campaigns.values()].map((source) => [source.path, source] as const),
    ),
  );
  const kinds = [...folder.documents.files.values()].map(({ place }) => place.source);
  const image = await imageOf(checked, kindName, world);
  return (function* (): Generator<CarriedFile> {
    for (const { source } of records) {
      yield { path: source.path, mediaType: 'application/yaml', bytes: canonicalBytes(source.text) };
    }
    for (const { path, text } of kinds)
      yield { path, mediaType: 'application/yaml', bytes: canonicalBytes(text) };
    // White space at a template's end may be on paper.
    for (const { path, text } of [...ownTemplates.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      yield { path, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) };
    }
    if (image !== null) {
      const path = pathFrom(folder.root, resolve(folder.root, image.path));
      yield { path, mediaType: `image/${image.file.type}`, bytes: image.file.bytes };
    }
  })();
}

/** The campaign's own fonts by their hashes: most licences forbid that they are handed on. */
export async function carriedFontsOf(checked: Checked, world: ProgramWorld): Promise<Making['fonts']> {
  const { root } = checked.folder;
  const named = fontFilesOf(root, recordsOf(checked).campaign);
  if (named === null) return [];
  return Promise.all(
    Object.values(named).map(async ({ path }) => ({
      path: pathFrom(root, path),
      sha256: sha256Of(await world.readFile(path, { within: root })),
    })),
  );
}
