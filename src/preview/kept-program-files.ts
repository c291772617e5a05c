import { join } from 'node:path';
import { templatesFolder } from '../intake/file-names.ts';
import { isBelow, type ProgramWorld } from '../intake/world.ts';

/**
 * The same world, in which the program's own templates are looked at once: they do not change while it runs, and are many. A campaign
 * may lie in the program's folder, as the examples do.
 */
export function keptProgramFiles(world: ProgramWorld): ProgramWorld {
  const { programFolder } = world;
  const templates = join(programFolder, templatesFolder);
  const keptOnce = <T>(look: (path: string) => Promise<T>) => {
    const kept = new Map<string, Promise<T>>();
    return (path: string): Promise<T> => {
      const found = kept.get(path) ?? look(path);
      kept.set(path, found);
      return found;
    };
  };
  const kept = {
    readFile: keptOnce((path) => world.readFile(path, { within: programFolder })),
    listFolder: keptOnce((path) => world.listFolder(path, programFolder)),
    inspect: keptOnce((path) => world.inspect(path)),
    realPath: keptOnce((path) => world.realPath(path)),
  };
  const isKept = (path: string) => isBelow(path, templates);
  return {
    programFolder,
    today: () => world.today(),
    readFile: (path, opening) => (isKept(path) ? kept.readFile(path) : world.readFile(path, opening)),
    listFolder: (path, within) => (isKept(path) ? kept.listFolder(path) : world.listFolder(path, within)),
    inspect: (path) => (isKept(path) ? kept.inspect(path) : world.inspect(path)),
    realPath: (path) => (isKept(path) ? kept.realPath(path) : world.realPath(path)),
  };
}
