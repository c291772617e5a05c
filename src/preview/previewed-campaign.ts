import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Finding, hasErrors, sortedFindings } from '../diagnostics/finding.ts';
import type { FindingWords } from '../diagnostics/finding-words.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { exists, type ProgramWorld } from '../intake/world.ts';
import type { DocumentPart } from '../rendering/format.ts';
import { TemplateTrace } from '../report/template-trace.ts';
import {
  type BuildOptions,
  buildDocuments,
  type Checked,
  type CheckOptions,
  check,
  checkCampaignAlone,
  type FormatName,
} from '../review.ts';
import { keptIntake } from './kept-intake.ts';
import { type PartPlaces, placesOfPart } from './part-places.ts';
import { nameOfFolder, type PreviewState, shownFindings } from './preview-state.ts';
import { documentsIn, type KnownDocument, statesResults } from './previewed-documents.ts';
import { type TextPlaces, textPlacesIn } from './text-places.ts';

/** How a campaign is looked at. */
export interface PreviewOptions extends Pick<CheckOptions, 'allowMissing' | 'limits'> {
  readonly readFonts: NonNullable<BuildOptions['readFonts']>;
  readonly findingWords: FindingWords;
  /** "14:05:09". */
  readonly timeOfDay: () => string;
  /** What is said of a failure of the machine's; `null` of what is none, which is thrown. */
  readonly failureInWords: (failure: unknown) => string | null;
}

/** A campaign as it was found in one look. */
interface Look {
  readonly time: string;
  readonly checked: Checked;
  /** None where review.yaml can't be used. */
  readonly documents: readonly KnownDocument[];
  readonly textPlaces: TextPlaces;
}

/** A document's file in some format, the last that could be made. */
interface MadeFile {
  readonly look: Look;
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Changes with the bytes. */
  readonly version: string;
  /** What the file's marks stand for. */
  readonly parts: readonly DocumentPart[];
}

/** What became of making a document's file. */
export interface Making {
  /** `null` where it never could be made. */
  readonly version: string | null;
  /** When the campaign was looked at that it was made of. */
  readonly time: string;
  /** Whether the campaign's files have changed since. */
  readonly isOlder: boolean;
}

/** Work whose result nobody waits for any more. */
class Overtaken extends Error {}

/** So many looks may be given up in a row for a newer one: somebody may save without end. */
const mostGivenUp = 3;

/**
 * A campaign whose documents are looked at while its files are edited: checked anew after each change, its documents made when
 * they are asked for, each once. Where there are errors, the documents are those from before.
 */
export class PreviewedCampaign {
  readonly #root: string;
  readonly #world: ProgramWorld;
  readonly #options: PreviewOptions;
  readonly #trace = new TemplateTrace();
  readonly #intake = keptIntake();
  readonly #files = new Map<string, MadeFile>();
  /** What was found while documents were made, of the last look alone. */
  readonly #foundMaking = new Map<string, readonly Finding[]>();
  readonly #listeners = new Set<(state: PreviewState) => void>();
  #latest: Look | null = null;
  /** The last in which there was no error: what states results is made of it. */
  #sound: Look | null = null;
  /** The last in which review.yaml and the campaign's templates had none. */
  #usable: Look | null = null;
  #failure: string | null = null;
  /** What kept a document from being made, when one was last asked for: a file that another program holds. */
  #failureMaking: string | null = null;
  #looks = 0;
  /** Counts the changes that were heard of. */
  #changes = 0;
  #looking: Promise<void> | null = null;
  #work: Promise<unknown> = Promise.resolve();

  constructor(root: string, world: ProgramWorld, options: PreviewOptions) {
    this.#root = root;
    this.#world = world;
    this.#options = options;
  }

  /** Looks at the campaign again; what was begun before is given up. */
  refresh(): Promise<void> {
    this.#changes += 1;
    this.#looking ??= this.#alone(() => this.#lookUntilUnchanged());
    return this.#looking;
  }

  /** Is given the state now, once there was a look, and whenever it changes. @returns what ends it */
  onState(listener: (state: PreviewState) => void): () => void {
    this.#listeners.add(listener);
    if (this.#looks > 0) listener(this.#state());
    return () => this.#listeners.delete(listener);
  }

  /** Makes a document's file, unless it is made already. `null` where the campaign's files have changed meanwhile. */
  async make(id: string, format: FormatName): Promise<Making | null> {
    const changes = this.#changes;
    const isNeeded = () => changes === this.#changes;
    try {
      const made = await this.#alone(() => this.#made(id, format, isNeeded));
      this.#failMaking(null);
      return made;
    } catch (reason) {
      if (reason instanceof Overtaken) return null;
      const failure = this.#options.failureInWords(reason);
      if (failure === null) throw reason;
      this.#failMaking(failure);
      return null;
    }
  }

  /** A document's file, the last that could be made. */
  file(id: string, format: FormatName): Pick<MadeFile, 'bytes' | 'name'> | null {
    return this.#files.get(keyOf(id, format)) ?? null;
  }

  /** Where a part of a document's web page came from; `null` where the page has none of the number. */
  async places(id: string, part: number): Promise<PartPlaces | null> {
    const file = this.#files.get(keyOf(id, 'html'));
    const found = file?.parts[part];
    if (file === undefined || found === undefined) return null;
    const { checked, textPlaces } = file.look;
    return placesOfPart(found, {
      folder: checked.folder,
      textPlaces,
      templateFile: (source) => this.#templateFile(source),
    });
  }

  /** Does some work when all before it is done. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  async #lookUntilUnchanged(): Promise<void> {
    for (let givenUp = 0; ; givenUp += 1) {
      const changes = this.#changes;
      const isNeeded = () => changes === this.#changes || givenUp >= mostGivenUp;
      try {
        const checked = await this.#checked(isNeeded);
        await this.#take(checked);
      } catch (reason) {
        if (reason instanceof Overtaken) continue;
        const failure = this.#options.failureInWords(reason);
        if (failure === null) throw reason;
        this.#fail(failure);
      }
      if (changes !== this.#changes) continue;
      // What changes from here on is for the next one.
      this.#looking = null;
      return;
    }
  }

  #checked(isNeeded: () => boolean): Promise<Checked> {
    const { allowMissing = false, limits } = this.#options;
    return check(this.#root, this.#world, {
      allowMissing,
      intake: this.#intake,
      ...(limits === undefined ? {} : { limits }),
      doStep: async (_, work) => {
        await giveUpUnless(isNeeded);
        return work();
      },
    });
  }

  async #take(checked: Checked): Promise<void> {
    const isSound = !hasErrors(checked.findings);
    const isUsable = isSound || !hasErrors(await checkCampaignAlone(checked, this.#world));
    this.#looks += 1;
    this.#failure = null;
    this.#failureMaking = null;
    this.#foundMaking.clear();
    const look: Look = {
      time: this.#options.timeOfDay(),
      checked,
      documents: isUsable ? documentsIn(checked) : [],
      textPlaces: textPlacesIn(checked.folder),
    };
    this.#latest = look;
    if (isSound) this.#sound = look;
    if (isUsable) this.#usable = look;
    this.#announce();
  }

  #fail(failure: string): void {
    this.#looks += 1;
    this.#failure = failure;
    this.#announce();
  }

  /** Is said once: whoever hears of it asks for the document again. */
  #failMaking(failure: string | null): void {
    if (failure === this.#failureMaking) return;
    this.#failureMaking = failure;
    this.#announce();
  }

  #announce(): void {
    const state = this.#state();
    for (const listener of this.#listeners) listener(state);
  }

  #state(): PreviewState {
    const { findingWords } = this.#options;
    const { findings: found = [], folder } = this.#latest?.checked ?? {};
    const findings = sortedFindings([...found, ...[...this.#foundMaking.values()].flat()]);
    const files =
      folder === undefined ? [] : [folder.campaign, folder.host, ...folder.submissions, ...folder.rollups];
    const paths = new Map(files.flatMap((file) => (file === null ? [] : [[file.source, file.path]])));
    const isTemplate = ({ path }: SourceText) => path.startsWith('templates/');
    const pathOf = (source: SourceText) =>
      paths.get(source) ?? (isTemplate(source) ? join(this.#root, source.path) : null);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return {
      look: this.#looks,
      campaign: nameOfFolder(this.#root),
      failure: this.#failure ?? this.#failureMaking,
      documents: (this.#usable?.documents ?? []).map(({ document, ...shown }) => shown),
      findings: shownFindings(findings, findingWords, pathOf),
      errors,
      warnings: findings.length - errors,
    };
  }

  async #made(id: string, format: FormatName, isNeeded: () => boolean): Promise<Making> {
    if (!isNeeded()) throw new Overtaken();
    const known = this.#usable?.documents.find((one) => one.id === id);
    const look = known === undefined || statesResults(known) ? this.#sound : this.#usable;
    const document = look?.documents.find((one) => one.id === id);
    if (look !== null && document?.formats.includes(format) && this.#isToBeMade(look, id, format)) {
      await this.#make(look, document, format, isNeeded);
    }
    const file = this.#files.get(keyOf(id, format));
    if (file === undefined) return { version: null, time: '', isOlder: false };
    const isOlder = file.look !== this.#latest || this.#failure !== null;
    return { version: file.version, time: file.look.time, isOlder };
  }

  #isToBeMade(look: Look, id: string, format: FormatName): boolean {
    const key = keyOf(id, format);
    return this.#files.get(key)?.look !== look && !this.#foundMaking.has(key);
  }

  async #make(
    look: Look,
    { id, document }: KnownDocument,
    format: FormatName,
    isNeeded: () => boolean,
  ): Promise<void> {
    const key = keyOf(id, format);
    const parts: DocumentPart[] = [];
    const { files, findings } = await buildDocuments(look.checked, [document], [format], this.#world, {
      readFonts: this.#options.readFonts,
      tracing: {
        templates: this.#trace,
        markPart: (part) => {
          parts.push(part);
          return String(parts.length - 1);
        },
      },
      timed: async (_, work) => {
        await giveUpUnless(isNeeded);
        return work();
      },
    });
    const [file] = files;
    if (file !== undefined) {
      const version = createHash('sha256').update(file.bytes).digest('base64url').slice(0, 16);
      this.#files.set(key, { look, ...file, version, parts });
    }
    if (findings.length === 0) return;
    this.#foundMaking.set(key, findings);
    this.#announce();
  }

  async #templateFile(source: SourceText) {
    const path = join(this.#root, source.path);
    if (await exists(this.#world, path)) return { path, isOfProgram: false };
    return { path: join(this.#world.programFolder, source.path), isOfProgram: true };
  }
}

const keyOf = (id: string, format: FormatName) => `${format} ${id}`;

/** Lets other work have its turn, such as hearing of a change. @throws Overtaken where the work is not needed any more */
async function giveUpUnless(isNeeded: () => boolean): Promise<void> {
  await setImmediate();
  if (!isNeeded()) throw new Overtaken();
}
