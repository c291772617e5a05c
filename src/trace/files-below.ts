import type { DraftReview, ReceivedRollup } from '../campaign/review.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { canonicalHash } from '../intake/canonical-text.ts';
import type { IntakeFile } from '../intake/intake-file.ts';
import { readFileIn } from '../intake/read-file.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import type { Disk } from '../intake/world.ts';
import type { Trace, TracedBelow, TracedPart, TracedPlace } from './trace.generated.ts';

/** A file of a campaign that sent a roll-up, or of one further below, and where in it something stands. */
interface Wanted {
  /** The host whose file it is, by its id in the roll-up; empty for the one that sent it. */
  readonly host: string;
  readonly file: string;
  readonly path: readonly string[];
  /** An indicator's figures in the roll-up, where it is one: the host in between may have had another id for it than the file has. */
  readonly figures?: Figures | undefined;
}

/** What is copied from a file as it is. */
interface Figures {
  readonly actual?: unknown;
  readonly previous?: unknown;
}

/** The folder of a campaign, and what it is called in a trace. */
export interface FolderBelow {
  readonly name: string;
  /** The PDF in that folder that carries the campaign; `null` where the campaign is the folder's own. */
  readonly pdf: string | null;
  readonly root: string;
  readonly disk: Disk;
}

/** Where campaigns below are looked for. */
export interface WhereBelow {
  /** Folders of these campaigns; a file is taken for what a roll-up was made of by its hash. */
  readonly folders: readonly FolderBelow[];
  /** The campaign that a PDF carries which stands for a roll-up, by the PDF's path; `null` for what is none. */
  readonly carriedIn: (path: string) => Promise<FolderBelow | null>;
  /** The campaigns that PDFs in one of the folders carry, each opened when it is asked for. */
  readonly pdfsIn: (folder: FolderBelow) => AsyncIterable<FolderBelow>;
}

type AnyFile = IntakeFile<'campaign' | 'host' | 'submission'>;

/** A line and a column of a roll-up, from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** What of a campaign's file can be read. */
type Root = Pick<Located<unknown>, 'children' | 'place'>;

/**
 * The same trace, in which what stands in roll-ups is followed into the campaigns that these were made of.
 */
export async function withFilesBelow(
  trace: Trace,
  { rollups, supersededRollups }: Pick<DraftReview, 'rollups' | 'supersededRollups'>,
  where: WhereBelow,
): Promise<Trace> {
  const received = new Map([...rollups, ...supersededRollups].map((one) => [one.source.path, one]));
  if (received.size === 0) return trace;
  const files = new CampaignsBelow(where);
  const followed = async <Item extends Followed>(item: Item): Promise<Item> => {
    const places: TracedPlace[] = [];
    const below: TracedBelow[] = [];
    for (const place of item.places) {
      const { file, line, column } = place;
      const rollup = received.get(file);
      if (rollup === undefined || line === null || column === null) {
        places.push(place);
        continue;
      }
      const wanted = wantedAt(rollup, { line, column });
      const at = wanted === null ? null : await files.find(rollup, wanted);
      if (at !== null) below.push(at);
      // Lines of a text that was made here and lies nowhere lead nobody to anything.
      const isMade = (await files.carriedFor(rollup)) !== null;
      places.push(isMade ? { file, line: null, column: null } : place);
    }
    return { ...item, places, below };
  };
  const figures: Trace['figures'][number][] = [];
  for (const figure of trace.figures) {
    const { derivation } = figure;
    if (derivation === null) {
      figures.push(figure);
      continue;
    }
    const parts = await inTurn(derivation.parts, followed);
    const leftOut = await inTurn(derivation.leftOut, followed);
    figures.push({ ...figure, derivation: { ...derivation, parts, leftOut } });
  }
  return { ...trace, figures };
}

type Followed = Pick<TracedPart, 'places' | 'below'>;

/** Each item followed after the one before. */
async function inTurn<Item>(
  items: readonly Item[],
  follow: (item: Item) => Promise<Item>,
): Promise<readonly Item[]> {
  const followed: Item[] = [];
  for (const item of items) followed.push(await follow(item));
  return followed;
}

/** The files of some campaigns, each read when it is first asked for. */
class CampaignsBelow {
  readonly #where: WhereBelow;
  readonly #carried = new Map<ReceivedRollup, Promise<FolderBelow | null>>();
  readonly #files = new Map<FolderBelow, Map<string, Promise<AnyFile | null>>>();
  readonly #opened = new Map<
    FolderBelow,
    { readonly found: FolderBelow[]; readonly rest: AsyncIterator<FolderBelow> }
  >();

  constructor(where: WhereBelow) {
    this.#where = where;
  }

  /** The campaign that was sent along with a roll-up, in a PDF. */
  carriedFor(rollup: ReceivedRollup): Promise<FolderBelow | null> {
    let carried = this.#carried.get(rollup);
    if (carried === undefined) {
      carried = this.#where.carriedIn(rollup.source.path);
      this.#carried.set(rollup, carried);
    }
    return carried;
  }

  /** Where something stands below; `null` where that is not at hand, nor could be expected to be. */
  async find(rollup: ReceivedRollup, { host, file, path, figures }: Wanted): Promise<TracedBelow | null> {
    const { root } = rollup;
    const carried = await this.carriedFor(rollup);
    const inputs = (root?.value.inputs ?? []).filter((one) => (one.host ?? '') === host);
    const hashOf = (name: string) => inputs.find((one) => one.file === name)?.sha256;
    const wanted = hashOf(file);
    if (wanted === undefined) return null;
    let changed: TracedBelow | null = null;
    for await (const folder of this.#candidates(carried)) {
      const found = await this.#file(folder, file);
      if (found === null || found.root === null) continue;
      const isSame = canonicalHash(found.source.text) === wanted;
      // Files of one name lie in every campaign: what was changed is known by what lies beside it.
      if (!isSame && (changed !== null || !(await this.#isOf(folder, hashOf)))) continue;
      const at = isSame ? placeInSame(found.root, path, figures) : placeOf(found.root, path);
      if (at === null) continue;
      const isCarried = folder === carried;
      const { name, pdf } = folder;
      const place = { folder: name, pdf, isCarried, host, file, ...at, isChanged: !isSame };
      if (isSame) return place;
      changed = place;
    }
    if (changed !== null || carried === null) return changed;
    const nowhere = { folder: null, pdf: null, isCarried: false, line: null, column: null, isChanged: false };
    return { ...nowhere, host, file };
  }

  /** Where a file may lie: what came with the roll-up, the folders, and then what PDFs in these carry. */
  async *#candidates(carried: FolderBelow | null): AsyncGenerator<FolderBelow> {
    if (carried !== null) yield carried;
    yield* this.#where.folders;
    for (const folder of this.#where.folders) yield* this.#pdfsIn(folder);
  }

  /** The campaigns that PDFs in a folder carry, each opened once. */
  async *#pdfsIn(folder: FolderBelow): AsyncGenerator<FolderBelow> {
    const opened = this.#opened.get(folder) ?? {
      found: [],
      rest: this.#where.pdfsIn(folder)[Symbol.asyncIterator](),
    };
    this.#opened.set(folder, opened);
    for (let index = 0; ; index += 1) {
      if (opened.found[index] === undefined) {
        const next = await opened.rest.next();
        if (next.done === true) return;
        opened.found.push(next.value);
      }
      const one = opened.found[index];
      if (one !== undefined) yield one;
    }
  }

  /** Whether a folder holds the campaign of some host: its review.yaml, or its host.yaml, is what the roll-up was made of. */
  async #isOf(folder: FolderBelow, hashOf: (file: string) => string | undefined): Promise<boolean> {
    for (const name of ['review.yaml', 'host.yaml']) {
      const found = await this.#file(folder, name);
      if (found !== null && canonicalHash(found.source.text) === hashOf(name)) return true;
    }
    return false;
  }

  #file(folder: FolderBelow, file: string): Promise<AnyFile | null> {
    const files = this.#files.get(folder) ?? new Map<string, Promise<AnyFile | null>>();
    this.#files.set(folder, files);
    let read = files.get(file);
    if (read === undefined) {
      read = readFileIn(folder.disk, folder.root, file, schemas[file] ?? 'submission').catch(() => null);
      files.set(file, read);
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
function placeOf(root: Root, path: readonly string[]): Position | null {
  let at = root;
  for (const key of path) {
    const child = at.children().find((one) => one.key === key)?.child;
    if (child === undefined) return null;
    at = child;
  }
  const { source, start } = at.place;
  return source.position(start);
}

/**
 * Where a value stands in the very file that it was copied from: by its own id, or the one indicator that has its figures; else
 * where the file says whose it is.
 */
function placeInSame(root: Root, path: readonly string[], figures: Figures | undefined): Position | null {
  const at = figures === undefined ? placeOf(root, path) : placeOfFigure(root, path, figures);
  return at ?? placeOf(root, ['unit']) ?? placeOf(root, ['year']);
}

function placeOfFigure(
  root: Root,
  [part, id, ...path]: readonly string[],
  figures: Figures,
): Position | null {
  const all =
    root
      .children()
      .find(({ key }) => key === part)
      ?.child.children() ?? [];
  const alike = all.filter(({ child }) => isOf(child, figures));
  const one = alike.find(({ key }) => key === id) ?? (alike.length === 1 ? alike[0] : undefined);
  return one === undefined ? null : placeOf(one.child, path);
}

/** Whether figures of a file are those of a roll-up, as far as either has them. */
function isOf({ value }: Located<unknown>, figures: Figures): boolean {
  const these: Figures = typeof value === 'object' && value !== null ? value : {};
  return these.actual === figures.actual && these.previous === figures.previous;
}

/** What was copied to a place of a roll-up; `null` where that was made, and stands nowhere below as it is. */
function wantedAt({ root }: ReceivedRollup, at: Position): Wanted | null {
  if (root === null) return null;
  const [part, ...path] = pathAt(root, at);
  if (part === 'indicators') {
    const figures = root.value.indicators?.[path[0] ?? ''];
    return { host: '', file: 'host.yaml', path: ['indicators', ...path], figures };
  }
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
      const host = itemsOf(root.get('hosts'))[index]?.value;
      if (host === undefined || within[0] !== 'indicators') return null;
      return { host: host.id, file: 'host.yaml', path: within, figures: host.indicators?.[within[1] ?? ''] };
    }
    default:
      return null;
  }
}

function wantedOfUnit(
  { id, file, indicators }: RollupFile['units'][number],
  [part = '', ...path]: readonly string[],
): Wanted | null {
  const [host, own] = parted(id);
  switch (part) {
    case 'appraised':
      return { host, file: 'host.yaml', path: ['ratings', 'units', own, ...path] };
    case 'indicators':
      return file === undefined
        ? null
        : { host, file, path: [part, ...path], figures: indicators?.[path[0] ?? ''] };
    case 'ratings':
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
function isBefore({ line, column }: Position, source: SourceText, offset: number): boolean {
  const other = source.lineOf(offset);
  return line < other || (line === other && column < source.position(offset).column);
}

function isBehind({ line, column }: Position, source: SourceText, offset: number): boolean {
  const other = source.lineOf(offset);
  return line > other || (line === other && column > source.position(offset).column);
}

/** The keys that lead to the innermost value at a place of a file. */
function pathAt(root: Root, at: Position): string[] {
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
