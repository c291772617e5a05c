import { printable } from '../diagnostics/printable.ts';
import { reasonOf } from '../intake/world.ts';
import type { CliWords } from './cli-words.ts';

/** What is said of a failure of the machine's, such as a folder that can't be read; `null` of any other. */
export function machineMessage(failure: unknown, { errors }: CliWords): string | null {
  if (!(failure instanceof Error) || !('syscall' in failure || reasonOf(failure) === 'ERR_ACCESS_DENIED')) {
    return null;
  }
  // Node's permissions name what was not permitted otherwise than the system does.
  const { resource = '', path = resource } = failure as NodeJS.ErrnoException & { resource?: string };
  return errors.machine(reasonOf(failure), printable(path));
}
