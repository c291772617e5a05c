import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a secretary does to a document: see secretary.py. */
type Edit =
  | { readonly do: 'insert'; readonly after: string; readonly style: string; readonly text: string }
  | { readonly do: 'continue'; readonly after: string; readonly text: string }
  | { readonly do: 'restyle'; readonly style: string; readonly size: number }
  | { readonly do: 'delete'; readonly from: string; readonly with: number }
  | { readonly do: 'update' };

/** A paragraph as LibreOffice shows it. */
interface ShownParagraph {
  readonly style: string;
  readonly label: string;
  readonly text: string;
  readonly size: number;
}

/** A Python that can talk to LibreOffice; empty where there is none. */
export function officePython(): string {
  const isAble = (python: string) => spawnSync(python, ['-c', 'import uno']).status === 0;
  return ['python3', '/usr/bin/python3'].find(isAble) ?? '';
}

/** The paragraphs of a Word file, tables left out, after some edits in LibreOffice, for tests that need it and its Python. */
export async function editedByOffice(
  file: Uint8Array,
  edits: readonly Edit[],
): Promise<readonly ShownParagraph[]> {
  const home = await mkdtemp(join(tmpdir(), 'review-office-'));
  const path = join(home, 'report.docx');
  await writeFile(path, file);
  const script = fileURLToPath(new URL('secretary.py', import.meta.url));
  const { stdout } = await promisify(execFile)(officePython(), [script, home, path, JSON.stringify(edits)], {
    maxBuffer: 1e8,
  });
  // What the script prints.
  return JSON.parse(stdout) as readonly ShownParagraph[];
}
