import { nodeWorld } from '../../src/disk/node-world.ts';
import { build, check, type FormatName } from '../../src/review.ts';
import { sha256Of } from '../../src/sha256.ts';
import { type Rebuild, type Rebuilt, rebuilt } from '../../src/verification/rebuilt.ts';
import type { Problem, Verification } from '../../src/verification/verification.generated.ts';
import { verifyFile } from '../../src/verification/verifiers.ts';
import { exampleFiles } from './example-reports.ts';
import { type Files, memoryWorld, root } from './memory-world.ts';

/** The report of a campaign in memory as a file that carries its data. */
export async function reportFile(files: Files, format: FormatName): Promise<Uint8Array> {
  const world = memoryWorld(files);
  const built = await build(await check(root, world, { allowMissing: true }), ['report'], [format], world);
  const [file] = built.files;
  if (file === undefined) throw new Error('The campaign has errors.');
  return file.bytes;
}

let example: Promise<Uint8Array> | null = null;

/** The report of the reference campaign, made once in a process. */
export function examplePdfFile(): Promise<Uint8Array> {
  example ??= reportFile(exampleFiles(), 'pdf');
  return example;
}

/** The same, whose tree is made once. */
function withTreeKept(document: Rebuilt | Problem): Rebuilt | Problem {
  if ('code' in document) return document;
  let tree: ReturnType<Rebuilt['tree']> | null = null;
  return {
    ...document,
    tree: () => {
      tree ??= document.tree();
      return tree;
    },
  };
}

const made = new Map<string, ReturnType<Rebuild>>();

/** Makes a document once more, but each only once in a process. */
const remembered: Rebuild = (carried, format, context) => {
  const files = [...carried.files].map(([path, bytes]) => [path, sha256Of(bytes)]);
  const key = JSON.stringify([format, carried.manifest, files, [...context.fonts.keys()]]);
  const known = made.get(key) ?? rebuilt(carried, format, context).then(withTreeKept);
  made.set(key, known);
  return known;
};

/** What comes of verifying a file. */
export function verified(
  file: Uint8Array,
  fonts: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Verification> {
  return verifyFile('file', file, { world: nodeWorld(), fonts, rebuild: remembered });
}
