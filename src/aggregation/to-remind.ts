import { isFormName, unreadableNamed } from '../intake/file-names.ts';
import { isYamlName } from '../intake/unread-files.ts';
import type { Progress, UnitProgress } from './progress.ts';

/**
 * The units that have to be reminded: those that have not submitted, those of which nothing could be read, and those with
 * errors.
 */
export function toRemind({ units }: Progress): UnitProgress[] {
  return units.filter((unit) => unit.state !== 'valid' && !isForUs(unit));
}

/** The files that are for us to put where they belong, or to import, before anybody is reminded of them. */
export function filesForUs({ units }: Progress): string[] {
  return units.flatMap((unit) => (isForUs(unit) && unit.unread !== null ? [unit.unread] : []));
}

/** Whether what a unit sent may be as it should, and is not where it is read: a YAML file, or a workbook. */
function isForUs({ state, unread }: UnitProgress): boolean {
  if (state !== 'unreadable' || unread === null) return false;
  const name = nameOf(unread);
  return unreadableNamed(name) === null && (isYamlName(name) || isFormName(name));
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '');
}
