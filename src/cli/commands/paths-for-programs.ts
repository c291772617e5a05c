import type { PathsForPrograms } from '../../diagnostics/report.ts';
import { namesOnDisk } from '../../intake/names-on-disk.ts';
import { realPathOf } from '../../intake/real-path.ts';
import { repositoryAbove } from '../../intake/repository.ts';
import type { Disk } from '../../intake/world.ts';
import type { Environment, WorkingFolder } from '../effects.ts';
import type { AskedFindings } from './asked-findings.ts';
import { folderFrom } from './campaign-targets.ts';

/** Where services say that they have put a repository. */
const checkoutVariables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/** How programs find the files of a campaign that was checked. */
export async function pathsForPrograms(
  { root, folder }: Pick<AskedFindings, 'root' | 'folder'>,
  effects: Disk & WorkingFolder & Environment,
): Promise<PathsForPrograms> {
  const checkouts = checkoutVariables.flatMap((name) => effects.environment[name] || []);
  const repository = await repositoryAbove(effects, root, checkouts);
  const fromWorkingFolder = folderFrom(effects.workingFolder, root);
  return {
    folder: fromWorkingFolder,
    repositoryFolder:
      repository === null ? fromWorkingFolder : folderFrom(repository, await realPathOf(effects, root)),
    names: namesOnDisk(folder),
  };
}
