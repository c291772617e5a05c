import { join } from 'node:path';
import type { DraftReview, ReceivedRollup } from '../campaign/review.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { canonicalHash } from '../intake/canonical-text.ts';
import type { IntakeFile } from '../intake/intake-file.ts';
import { readFileIn } from '../intake/read-file.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import type { Disk } from '../intake/world.ts';
import type { Trace, TracedBelow, TracedPlace } from './trace.generated.ts';

/** A file of a campaign that sent a roll-up, or of one further below, and where in it something stands. */
interface Wanted {
  /** The host whose file it is, by its id in the roll-up; empty for the one that sent it. */
  readonly host: string;
  readonly file: string;
  readonly path: readonly string[];
}

/** The folder of a campaign, and what it is called in a trace. */
export interface FolderBelow {
  readonly name: string;
  readonly root: string;
}

type AnyFile = IntakeFile<'campaign' | 'host' | 'submission'>;

/** What of a campaign's file can be read. */
type Root = Pick<Located<unknown>, 'children' | 'place'>;

/**
 * The same trace, in which what stands in roll-ups is followed into the campaigns that these were made of.
 * @param folders of these campaigns; a file is taken for what a roll-up was made of by its hash
 */
export async function withFilesBelow(
  trace: Trace,
  { rollups, supersededRollups }: Pick<DraftReview, 'rollups' | 'supersededRollups'>,
  folders: readonly FolderBelow[],
  world: Disk,
): Promise<Trace> {
  const received = new Map([...rollups, ...supersededRollups].map((one) => [one.source.path, one]));
  if (folders.length === 0 || received.size === 0) return trace;
  const files = new CampaignsBelow(folders, world);
  const below = async (places: readonly TracedPlace[]): Promise<readonly TracedBelow[]> => {
    const found: TracedBelow[] = [];
    for (const place of places) {
      const rollup = received.get(place.file);
      const wanted = rollup === undefined ? null : wantedAt(rollup, place);
      if (rollup === undefined || wanted === null) continue;
      const at = await files.find(rollup, wanted);
      if (at !== null) found.push(at);
    }
    return found;
  };
  const figures: Trace['figures'][number][] = [];
  for (const figure of trace.figures) {
    const { derivation } = figure;
    if (derivation === null) {
      figures.push(figure);
      continue;
    }
    const parts: (typeof derivation.parts)[number][] = [];
    for (const part of derivation.parts) parts.push({ ...part, below: await below(part.places) });
    figures.push({ ...figure, derivation: { ...derivation, parts } });
  }
  return { ...trace, figures };
}

/** The files of some campaigns, each read when it is first asked for. */
class CampaignsBelow {
  readonly #folders: readonly FolderBelow[];
  readonly #world: Disk;
  readonly #files = new Map<string, Promise<AnyFile | null>>();

  constructor(folders: readonly FolderBelow[], world: Disk) {
    this.#folders = folders;
    this.#world = world;
  }

  /** Where something stands below; `null` where that is not at hand. */
  async find({ root }: ReceivedRollup, { host, file, path }: Wanted): Promise<TracedBelow | null> {
    const inputs = (root?.value.inputs ?? []).filter((one) => (one.host ?? '') === host);
    const hashOf = (name: string) => inputs.find((one) => one.file === name)?.sha256;
    const wanted = hashOf(file);
    if (wanted === undefined) return null;
    let changed: TracedBelow | null = null;
    for (const folder of this.#folders) {
      const found = await this.#file(folder, file);
      if (found === null || found.root === null) continue;
      const isSame = canonicalHash(found.source.text) === wanted;
      // Files of one name lie in every campaign: what was changed is known by what lies beside it.
      if (!isSame && (changed !== null || !(await this.#isOf(folder, hashOf)))) continue;
      const at = placeOf(found.root, path);
      if (at === null) continue;
      const place = { folder: folder.name, file, ...at, isChanged: !isSame };
      if (isSame) return place;
      changed = place;
    }
    return changed;
  }

  /** Whether a folder holds the campaign of some host: its review.yaml, or its host.yaml, is what the roll-up was made of. */
  async #isOf(folder: FolderBelow, hashOf: (file: string) => string | undefined): Promise<boolean> {
    for (const name of ['review.yaml', 'host.yaml']) {
      const found = await this.#file(folder, name);
      if (found !== null && canonicalHash(found.source.text) === hashOf(name)) return true;
    }
    return false;
  }

  #file({ root }: FolderBelow, file: string): Promise<AnyFile | null> {
    const key = join(root, file);
    let read = this.#files.get(key);
    if (read === undefined) {
      read = readFileIn(this.#world, root, file, schemas[file] ?? 'submission').catch(() => null);
      this.#files.set(key, read);
    }
    return read;
  }
}

/** The schemas of a campaign's files that are no submissions. */
const schemas: Readonly<Record<string, 'campaign' | 'host'>> = {
  'review.yaml': 'campaign',
  'host.yaml': 'host',
};

/** Where a value stands by the keys that lead to it; `null` where it is not there. */
function placeOf(
  root: Root,
  path: readonly string[],
): { readonly line: number; readonly column: number } | null {
  let at = root;
  for (const key of path) {
    const child = at.children().find((one) => one.key === key)?.child;
    if (child === undefined) return null;
    at = child;
  }
  const { source, start } = at.place;
  return source.position(start);
}

/** What was copied to a place of a roll-up; `null` where that was made, and stands nowhere below as it is. */
function wantedAt({ root }: ReceivedRollup, at: TracedPlace): Wanted | null {
  if (root === null) return null;
  const [part, ...path] = pathAt(root, at);
  if (part === 'indicators') return { host: '', file: 'host.yaml', path: ['indicators', ...path] };
  const index = Number(path[0]);
  const within = path.slice(1);
  switch (part) {
    case 'units': {
      const unit = itemsOf(root.get('units'))[index]?.value;
      return unit === undefined ? null : wantedOfUnit(unit, within);
    }
    case 'clusters': {
      const id = itemsOf(root.get('clusters'))[index]?.value.id;
      if (id === undefined || within[0] !== 'ratings') return null;
      const [host, own] = parted(id);
      return { host, file: 'host.yaml', path: ['ratings', 'clusters', own, ...within.slice(1)] };
    }
    case 'hosts': {
      const host = itemsOf(root.get('hosts'))[index]?.value.id;
      if (host === undefined || within[0] !== 'indicators') return null;
      return { host, file: 'host.yaml', path: within };
    }
    default:
      return null;
  }
}

function wantedOfUnit(
  { id, file }: { readonly id: string; readonly file?: string },
  [part = '', ...path]: readonly string[],
): Wanted | null {
  const [host, own] = parted(id);
  switch (part) {
    case 'appraised':
      return { host, file: 'host.yaml', path: ['ratings', 'units', own, ...path] };
    case 'ratings':
    case 'indicators':
      return file === undefined ? null : { host, file, path: [part, ...path] };
    case 'received':
      return file === undefined
        ? null
        : { host, file, path: [path[1] === 'submitted' ? 'submitted' : 'unit'] };
    default:
      return null;
  }
}

/** The host of a unit or a cluster, and its own id there: "cua-lo" and "nghi-thuy" of "cua-lo/nghi-thuy". */
function parted(id: string): readonly [host: string, own: string] {
  const at = id.lastIndexOf('/');
  return at === -1 ? ['', id] : [id.slice(0, at), id.slice(at + 1)];
}

/** Whether a place stands before another of its file, or behind it; columns are counted only where that is on the same line. */
function isBefore({ line, column }: TracedPlace, source: SourceText, offset: number): boolean {
  const other = source.lineOf(offset);
  return line < other || (line === other && column < source.position(offset).column);
}

function isBehind({ line, column }: TracedPlace, source: SourceText, offset: number): boolean {
  const other = source.lineOf(offset);
  return line > other || (line === other && column > source.position(offset).column);
}

/** The keys that lead to the innermost value at a place of a file. */
function pathAt(root: Root, at: TracedPlace): string[] {
  const path: string[] = [];
  let inner: Root | undefined = root;
  while (inner !== undefined) {
    const found: { readonly key: string; readonly child: Root } | undefined = inner
      .children()
      .find(
        ({ keyPlace: { source, start }, child }) =>
          !isBefore(at, source, Math.min(start, child.place.start)) && !isBehind(at, source, child.place.end),
      );
    if (found !== undefined) path.push(found.key);
    inner = found?.child;
  }
  return path;
}
