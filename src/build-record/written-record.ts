import { join } from 'node:path';
import type { DocumentKindName } from '../intake/document-kinds.ts';
import type { Disk } from '../intake/world.ts';
import { digestOf } from '../pieces.ts';
import type { Built } from '../review.ts';
import { sha256Of } from '../sha256.ts';
import type { BuildRecord, InputSet, RecordedBuild, RecordedFile } from './build-record.generated.ts';
import { type CampaignInputs, type InputHashes, readForKind } from './input-files.ts';
import { recordVersion } from './read-record.ts';

/** How documents were made: by which program, of which campaign, with which options. */
export type Manner = Omit<RecordedBuild, 'id'>;

/**
 * The record of documents that were made.
 * @param read what of the campaign was read for them beside what was checked
 */
export function recordOf(
  files: Built['files'],
  manner: Manner,
  inputs: CampaignInputs,
  read: InputHashes,
): BuildRecord {
  const build = { id: idOf(manner), ...manner };
  const setsOfKind = new Map<DocumentKindName, readonly InputSet[]>();
  const setsOf = (kind: DocumentKindName) => {
    const known = setsOfKind.get(kind);
    if (known !== undefined) return known;
    const own = new Map([...readForKind(read, kind), ...inputs.ofCampaign(kind)]);
    const sets = [own, inputs.ofRecords(kind)].filter(({ size }) => size > 0).map(inputSet);
    setsOfKind.set(kind, sets);
    return sets;
  };
  const recorded = files.map(({ name, pieces, kind, subject, format }) => ({
    file: name,
    sha256: digestOf(pieces).sha256,
    kind,
    subject,
    format,
    build: build.id,
    inputs: setsOf(kind).map(({ id }) => id),
  }));
  return sorted(recorded, [build], [...setsOfKind.values()].flat());
}

/** A record with a later one: of a file that both speak of, the later one says what it is. */
export function merged(earlier: BuildRecord, later: BuildRecord): BuildRecord {
  const files = new Map([...earlier.files, ...later.files].map((one) => [one.file, one]));
  return sorted(
    [...files.values()],
    [...earlier.builds, ...later.builds],
    [...earlier.inputs, ...later.inputs],
  );
}

/** A record without what it says of files that are no more. */
export async function ofStanding(record: BuildRecord, folder: string, disk: Disk): Promise<BuildRecord> {
  const standing: RecordedFile[] = [];
  for (const one of record.files) {
    const { kind } = await disk.inspect(join(folder, one.file)).catch(() => ({ kind: 'unknown' }));
    if (kind !== 'nothing') standing.push(one);
  }
  return sorted(standing, record.builds, record.inputs);
}

/** As it is written. */
export function recordBytes(record: BuildRecord): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
}

/** The same files in the same order whatever was written first, and what they refer to, each once. */
function sorted(
  files: readonly RecordedFile[],
  builds: readonly RecordedBuild[],
  inputs: readonly InputSet[],
): BuildRecord {
  const used = new Set(files.flatMap((file) => [file.build, ...file.inputs]));
  const usedOf = <T extends { readonly id: string }>(all: readonly T[]) =>
    [...new Map(all.map((one) => [one.id, one])).values()]
      .filter(({ id }) => used.has(id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version: recordVersion,
    files: [...files].sort((a, b) => (a.file < b.file ? -1 : 1)),
    builds: usedOf(builds),
    inputs: usedOf(inputs),
  };
}

function inputSet(hashes: InputHashes): InputSet {
  const files = [...hashes]
    .map(([file, sha256]) => ({ file, sha256 }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return { id: idOf(files), files };
}

const idOf = (content: object) => sha256Of(new TextEncoder().encode(JSON.stringify(content))).slice(0, 16);
