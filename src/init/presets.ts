import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Disk } from '../intake/world.ts';

/** What a campaign reviews and how, ready to be chosen: a data file in templates/presets/. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** The report's title, with {year} and {nextYear} in the place of years. */
  readonly title: string;
  /** What units and clusters are called. */
  readonly wording: unknown;
  /** The part of review.yaml that says what is reviewed: scales, programmes, indicators, awards. */
  readonly text: string;
}

/** Every preset that comes with the program, by id. */
export async function readPresets(
  world: Pick<Disk, 'listFolder' | 'readFile'>,
  programFolder: string,
): Promise<ReadonlyMap<string, Preset>> {
  const folder = join(programFolder, 'templates', 'presets');
  const presets = new Map<string, Preset>();
  for (const name of [...(await world.listFolder(folder))].sort()) {
    const id = name.replace(/\.yaml$/, '');
    if (id === name) continue;
    const document = parseDocument(new TextDecoder().decode(await world.readFile(join(folder, name))));
    const [label, title] = [String(document.get('label')), String(document.get('title'))];
    document.commentBefore = null;
    const { wording } = document.toJS();
    for (const key of ['label', 'title', 'wording']) document.delete(key);
    presets.set(id, { id, label, title, wording, text: document.toString({ lineWidth: 0 }) });
  }
  return presets;
}
