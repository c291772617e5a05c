import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What office-reader.py prints of a file. */
interface Read {
  readonly docx: {
    readonly headings: readonly (readonly [style: string, text: string])[];
    readonly lists: readonly (readonly [style: string, text: string])[];
    readonly captions: readonly string[];
    readonly tables: readonly (readonly [style: string, rows: number, columns: number])[];
    readonly properties: Readonly<Record<string, string>>;
  };
  readonly xlsx: {
    readonly sheets: readonly {
      readonly title: string;
      readonly rows: readonly (readonly (number | string | null)[])[];
      readonly tables: readonly {
        readonly name: string;
        readonly ref: string;
        readonly filter: string;
        readonly columns: readonly string[];
      }[];
    }[];
  };
}

const modules = { docx: 'docx', xlsx: 'openpyxl' } as const;

/** The Python that reads office files of a kind: the one that REVIEW_PYTHON names or that of every day; empty for none. */
export function readingPython(kind: keyof Read): string {
  const python = process.env.REVIEW_PYTHON ?? 'python3';
  // To import the package takes ten times as long as to look for it.
  const look = `import sys, importlib.util as u; sys.exit(u.find_spec("${modules[kind]}") is None)`;
  return spawnSync(python, ['-c', look]).status === 0 ? python : '';
}

/** What Python's packages find in some office files, in their order, for tests that need the package. */
export async function readByPython<Kind extends keyof Read>(
  kind: Kind,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Read[Kind][]> {
  const folder = await mkdtemp(join(tmpdir(), 'review-reader-'));
  const paths = [...files.keys()].map((name) => join(folder, name));
  await Promise.all([...files].map(([name, bytes]) => writeFile(join(folder, name), bytes)));
  const script = fileURLToPath(new URL('office-reader.py', import.meta.url));
  const { stdout } = await promisify(execFile)(readingPython(kind), [script, kind, ...paths], {
    maxBuffer: 1e8,
  });
  // What the script prints.
  return JSON.parse(stdout) as readonly Read[Kind][];
}
