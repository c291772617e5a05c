import { importedVersion } from '../diagnostics/form-cells.ts';

const versionHead = '# Mẫu: ';

/** The comment by which a form, and what was filled in on it, says which version it is. */
export const versionLine = (version: string): string => `${versionHead}${version}\n`;

/** The version of the form that a text in YAML was filled in on; `null` where it says none. */
export function versionInText(text: string): string | null {
  const head = text.slice(0, reachOfVersion);
  return /^# Mẫu: ([0-9a-f]{8})\r?$/m.exec(head)?.[1] ?? importedVersion(head);
}

/** The version stands below the name of the unit. */
const reachOfVersion = 2000;
