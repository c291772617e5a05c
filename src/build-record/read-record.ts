import { join } from 'node:path';
import { type Disk, reasonOf } from '../intake/world.ts';
import type { BuildRecord, InputSet, RecordedBuild, RecordedFile } from './build-record.generated.ts';

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
  if (isObject(value) && typeof value.version === 'number' && value.version > recordVersion)
    return { state: 'newer' };
  return isRecord(value) ? { state: 'read', record: value } : { state: 'damaged' };
}

/** Whether a value is as schemas/build-record.schema.json has it, and all that it refers to is there. */
function isRecord(value: unknown): value is BuildRecord {
  if (!hasOnly(value, ['version', 'files', 'builds', 'inputs']) || value.version !== recordVersion)
    return false;
  const { files, builds, inputs } = value;
  if (!isListOf(files, isFile) || !isListOf(builds, isBuild) || !isListOf(inputs, isInputSet)) return false;
  const knownBuilds = new Set(builds.map(({ id }) => id));
  const knownInputs = new Set(inputs.map(({ id }) => id));
  return files.every((file) => knownBuilds.has(file.build) && file.inputs.every((id) => knownInputs.has(id)));
}

function isFile(value: unknown): value is RecordedFile {
  return (
    hasOnly(value, ['file', 'sha256', 'kind', 'subject', 'format', 'build', 'inputs']) &&
    isName(value.file) &&
    isHash(value.sha256) &&
    isText(value.kind) &&
    (value.subject === null || isText(value.subject)) &&
    isText(value.format) &&
    isId(value.build) &&
    isListOf(value.inputs, isId)
  );
}

function isBuild(value: unknown): value is RecordedBuild {
  return (
    hasOnly(value, ['id', 'program', 'campaign', 'options']) &&
    isId(value.id) &&
    isText(value.program) &&
    hasOnly(value.campaign, ['host', 'title', 'year']) &&
    isText(value.campaign.host) &&
    isText(value.campaign.title) &&
    Number.isInteger(value.campaign.year) &&
    areOptions(value.options)
  );
}

function areOptions(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { withSources, ...others } = value;
  return (
    (withSources === undefined || withSources === true) &&
    hasOnly(others, ['allowMissing', 'attachments', 'date']) &&
    typeof others.allowMissing === 'boolean' &&
    typeof others.attachments === 'boolean' &&
    (others.date === null || isDate(others.date))
  );
}

function isInputSet(value: unknown): value is InputSet {
  return (
    hasOnly(value, ['id', 'files']) &&
    isId(value.id) &&
    isListOf(value.files, (one) => hasOnly(one, ['file', 'sha256']) && isPath(one.file) && isHash(one.sha256))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it has these keys, and no others. */
const hasOnly = <Key extends string>(
  value: unknown,
  keys: readonly Key[],
): value is Readonly<Record<Key, unknown>> =>
  isObject(value) &&
  Object.keys(value).length === keys.length &&
  keys.every((key) => Object.hasOwn(value, key));

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[];
function isListOf(value: unknown, is: (one: unknown) => boolean): value is readonly unknown[];
function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isId = (value: unknown): value is string => isText(value) && /^[0-9a-f]{16}$/.test(value);
const isHash = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isDate = (value: unknown) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/.test(value);

/** Nothing that leads elsewhere: a record may come from anybody. */
const isName = (value: unknown): value is string =>
  isText(value) && /^[^/\\\0]+$/.test(value) && value !== '.' && value !== '..';
const isPath = (value: unknown): value is string => isText(value) && value.split('/').every(isName);
