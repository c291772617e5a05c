import { join } from 'node:path';
import { type Disk, reasonOf } from '../intake/world.ts';
import type { BuildRecord } from './build-record.generated.ts';
import { buildRecord as isBuildRecord } from './record-validator.generated.js';

/** What a folder of documents keeps its record in. */
export const recordFileName = '.review-build.json';

/** The version of records that this program writes. */
export const recordVersion = 1;

/** A record of no documents. */
export const emptyRecord: BuildRecord = { version: recordVersion, files: [], builds: [], inputs: [] };

/** What a folder says of the documents that were written into it. */
export type RecordRead =
  | { readonly state: 'read'; readonly record: BuildRecord }
  /** There is none; it is no record any more; or a later program wrote it, which says things that this one does not know. */
  | { readonly state: 'none' | 'damaged' | 'newer' };

/**
 * The record of the documents in a folder.
 * @param within a folder that no link may lead out of
 * @throws the system's error where it can't be read
 */
export async function readRecord(folder: string, within: string, disk: Disk): Promise<RecordRead> {
  const path = join(folder, recordFileName);
  let bytes: Uint8Array;
  try {
    // Who is to make way for the record is to be told so.
    if ((await disk.inspect(path)).kind === 'folder')
      throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR', syscall: 'open' });
    bytes = await disk.readFile(path, { within });
  } catch (reason) {
    if (['ENOENT', 'ENOTDIR'].includes(reasonOf(reason))) return { state: 'none' };
    throw reason instanceof Error ? Object.assign(reason, { path }) : reason;
  }
  return recordIn(bytes);
}

/** The record that a file's bytes hold. */
export function recordIn(bytes: Uint8Array): RecordRead {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { state: 'damaged' };
  }
  if (versionOf(value) > recordVersion) return { state: 'newer' };
  return isRecord(value) ? { state: 'read', record: value } : { state: 'damaged' };
}

/** Which version a record says that it is of; 0 where it says none. */
function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('version' in value)) return 0;
  return typeof value.version === 'number' ? value.version : 0;
}

/** Whether a value is as schemas/build-record.schema.json has it, all that it refers to is there, and nothing leads elsewhere. */
function isRecord(value: unknown): value is BuildRecord {
  if (!isBuildRecord(value)) return false;
  // The schema says so.
  const { files, builds, inputs } = value as BuildRecord;
  const knownBuilds = new Set(builds.map(({ id }) => id));
  const knownInputs = new Set(inputs.map(({ id }) => id));
  return (
    files.every(
      ({ build, inputs: sets }) => knownBuilds.has(build) && sets.every((id) => knownInputs.has(id)),
    ) &&
    files.every(({ file }) => isName(file)) &&
    inputs.every((set) => set.files.every(({ file }) => file.split('/').every(isName)))
  );
}

/** A record may come from anybody. */
const isName = (name: string): boolean => name !== '.' && name !== '..' && !name.includes('\0');
