import { sha256Of } from '../sha256.ts';
import type { PlainFolder, PlainSubmission } from './batches.ts';

/**
 * The bytes of a file of a folder, as they were when it was read.
 * @throws a failure with the code "ECHANGED" where they are others now
 */
export function bytesAgain(
  folder: PlainFolder,
  { name, path }: Pick<PlainSubmission, 'name' | 'path'>,
  sha256: string,
  limit: number,
): Uint8Array {
  const read = folder.read(name, limit);
  if (read !== null && sha256Of(read.bytes) === sha256) return read.bytes;
  throw Object.assign(new Error(`ECHANGED: ${path}`), { code: 'ECHANGED', syscall: 'read', path });
}
