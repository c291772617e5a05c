import { join } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import type { FileOf } from './conforming-values.ts';
import { documentKind, type KindsRead, onlyProgramKinds, programKinds } from './document-kinds.ts';
import { templatesFolder } from './file-names.ts';
import { readFileIn } from './read-file.ts';
import { liesIn } from './real-path.ts';
import type { DocumentKindFile } from './schema.generated.ts';
import { type Disk, exists } from './world.ts';

/** What says of a folder of templates that it is a kind of document, and which. */
export const kindFileName = 'kind.yaml';

/**
 * The kinds of document that there are for a campaign: the program's, and those of its own folder of templates that have a
 * kind.yaml. One that has the name of a program's is that, but for what it says otherwise.
 */
export async function readDocumentKinds(world: Disk, root: string): Promise<KindsRead> {
  const folder = join(root, templatesFolder);
  // What is wrong with where templates lie is reported with them.
  if (!(await exists(world, folder)) || !(await liesIn(world, folder, root))) return onlyProgramKinds;
  const names = await world.listFolder(folder, root).catch(() => []);
  const kinds = new Map(programKinds);
  const files = new Map<string, FileOf<'document-kind'>>();
  const findings: Finding[] = [];
  for (const name of [...names].sort()) {
    if (name.startsWith('.') || !(await exists(world, join(folder, name, kindFileName)))) continue;
    const known = programKinds.get(name);
    const file = await readFileIn(world, root, `${templatesFolder}/${name}/${kindFileName}`, 'document-kind');
    for (const one of file.findings) {
      // What it leaves out is the program's.
      if (known === undefined || one.code !== 'missing-key') findings.push(one);
    }
    const says = file.root?.value ?? {};
    if (file.root !== null) files.set(name, file.root);
    const whole = known === undefined ? wholeFile(name, says) : { ...known.file, ...says };
    kinds.set(name, documentKind(name, whole));
  }
  return { kinds, files, findings };
}

/** What a kind.yaml says, where that is enough; what it lacks has been reported. */
function wholeFile(name: string, says: Partial<DocumentKindFile>): DocumentKindFile {
  return { title: name, name, values: [], ...says };
}
