import { resolve } from 'node:path';
import { isBelow } from '../intake/world.ts';
import { hashesName, manifestName } from '../rendering/attachments.ts';
import type { Manifest } from '../rendering/manifest.generated.ts';
import { sha256Of } from '../sha256.ts';
import { conformingJson } from './conforming-json.ts';
import { manifest as isManifest } from './manifest-validator.generated.js';
import { difference } from './outcome.ts';
import type { CarriedDocument, Difference, Problem } from './verification.generated.ts';

/** What a document carries along, as far as it can be used. */
export interface CarriedData {
  readonly manifest: Manifest;
  /** The campaign's files by their paths in its folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The summary as it is attached; `null` where it is gone. */
  readonly summary: Uint8Array | null;
  /** Attachments that are not as the hashes have them. */
  readonly differences: readonly Difference[];
}

/**
 * What the attachments of a document are, by their names.
 * @returns a problem where nothing can be made of them
 */
export function carriedData(attachments: ReadonlyMap<string, Uint8Array>): CarriedData | Problem {
  const written = attachments.get(manifestName);
  if (written === undefined) return { code: 'no-data', detail: null };
  // The schema says so.
  const manifest = conformingJson(written, isManifest) as Manifest | null;
  if (manifest === null) return { code: 'bad-data', detail: manifestName };
  const hashes = hashesIn(attachments.get(hashesName));
  const expected = new Map([
    ...hashes,
    ...manifest.files.map((one) => [one.attachment, one.sha256] as const),
  ]);
  const differences: Difference[] = [];
  for (const [name, hash] of expected) {
    const bytes = attachments.get(name);
    if (bytes === undefined) differences.push(difference('attachment-missing', { about: name }));
    else if ([hash, hashes.get(name)].some((one) => one !== sha256Of(bytes))) {
      differences.push(difference('attachment-changed', { about: name }));
    }
  }
  if (!attachments.has(hashesName)) differences.push(difference('attachment-missing', { about: hashesName }));
  for (const name of attachments.keys()) {
    if (name !== hashesName && !expected.has(name)) {
      differences.push(difference('attachment-added', { about: name }));
    }
  }
  // A small file that stands for thousands would take hours to read.
  if (new Set(manifest.files.map(({ attachment }) => attachment)).size < manifest.files.length)
    return { code: 'bad-data', detail: manifestName };
  const files = new Map<string, Uint8Array>();
  for (const { path, attachment } of manifest.files) {
    const bytes = attachments.get(attachment);
    // In memory only, and there nowhere but in the campaign's folder.
    if (!isBelow(resolve('/campaign', path), resolve('/campaign')))
      return { code: 'bad-data', detail: manifestName };
    if (bytes !== undefined) files.set(path, bytes);
  }
  if (manifest.fonts.some(({ path }) => !isBelow(resolve('/campaign', path), resolve('/campaign'))))
    return { code: 'bad-data', detail: manifestName };
  return { manifest, files, summary: attachments.get(manifest.summary) ?? null, differences };
}

/** Which document it says that it is. */
export function documentOf({ manifest }: CarriedData): CarriedDocument {
  const { program, kind, subject, name } = manifest;
  return { program, kind, subject, name };
}

/** Hashes by the names of files, as `sha256sum` writes them. */
function hashesIn(bytes: Uint8Array | undefined): Map<string, string> {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return hash === undefined || name === undefined ? [] : [[name, hash] as const];
    }),
  );
}
