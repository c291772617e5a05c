import { join } from 'node:path';
import { type Document, isScalar, parseDocument, visit } from 'yaml';
import { isPeriodKind, type PeriodKind } from '../campaign/period.ts';
import type { Disk } from '../intake/world.ts';
import { letterheadOfHost } from '../letterheads/letterheads.ts';
import { beginningOf, isGoverning } from './unit-kinds.ts';

/** What a campaign reviews and how, ready to be chosen: a data file in templates/presets/. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** The report's title, with {period} and {nextPeriod} in the place of their names. */
  readonly title: string;
  /** What is reviewed of a year. */
  readonly period: PeriodKind;
  /** The letterhead of whoever reviews this; `null` where the host's name says it. */
  readonly letterhead: string | null;
  /** What stands above the signature, for example; `null` where the letterhead says it. */
  readonly signature: readonly string[] | null;
  /** What units and clusters are called; `null` where they are called as usual. */
  readonly wording: unknown;
  /** The part of a host's review.yaml that says what is reviewed: scales, programmes, indicators, awards. */
  readonly textFor: (host: PresetHost) => string;
}

/** Who opens a campaign, as presets name it among the authorities that give awards. */
interface PresetHost {
  /** "UBND xã Thử". */
  readonly shortName: string;
  /** Whether it is a people's committee, whose head is its chairperson. */
  readonly isCommittee: boolean;
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
    const {
      label,
      title,
      period = 'year',
      letterhead = null,
      signature = null,
      wording = null,
    } = document.toJS();
    if (!isPeriodKind(period)) throw new Error(`${name}: there is no period "${period}".`);
    document.commentBefore = null;
    for (const key of ['label', 'title', 'period', 'letterhead', 'signature', 'wording'])
      document.delete(key);
    const textFor = (host: PresetHost) => textOf(document.clone(), host);
    presets.set(id, { id, label, title, period, letterhead, signature, wording, textFor });
  }
  return presets;
}

/** The text of a preset with the host's name where it says {host}; without what is of committees, for others. */
function textOf(preset: Document, { shortName, isCommittee }: PresetHost): string {
  visit(preset, {
    Pair: (_key, { value }) => {
      const text = isScalar(value) ? value.value : null;
      if (!isScalar(value) || typeof text !== 'string' || !/\{(?:host|committee)\}/.test(text))
        return undefined;
      if (text.includes('{committee}') && !isCommittee) return visit.REMOVE;
      value.value = text.replace(/\{(?:host|committee)\}/g, () => shortName);
      value.type = 'PLAIN';
      return undefined;
    },
  });
  return preset.toString({ lineWidth: 0 });
}

/** The id of the preset that a host uses most likely, as its name says: a school's, a Party committee's. */
export function usualPreset(host: string): string {
  if (letterheadOfHost(host) === 'huong-dan-36') return 'dang-uy';
  if (beginningOf(host)?.kind === 'trường') return 'truong-hoc';
  return isGoverning(host) ? 'quoc-phong-an-ninh' : 'co-quan';
}
