import type { DraftCampaign, Unit } from '../../campaign/campaign.ts';
import { grouped } from '../../campaign/grouping.ts';
import { revisionOf, unitIdOf } from '../../campaign/review.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import type { CampaignFolder } from '../../intake/campaign-folder.ts';
import { fileNameOfUnit, fileNameOfUnreadable } from '../../intake/file-names.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { nfc } from '../../vietnamese/normal-forms.ts';
import { importWarning } from './findings.ts';
import type { AttachedFile, Incoming } from './incoming.ts';
import { type NotTakenFile, notTaken } from './not-taken.ts';
import { isMarked } from './received-mark.ts';
import { submissionValues } from './submission-values.ts';

/** A submission that is to be written among the campaign's. */
export interface Taken {
  readonly source: SourceText;
  readonly unit: Unit;
  /** Its name among the submissions. */
  readonly name: string;
  readonly revision: number;
  readonly bytes: Uint8Array;
  readonly problems: Incoming['problems'];
}

/** A file that could not be read and is kept, so that its unit is known to have sent something. */
export interface Kept {
  readonly source: SourceText;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to become of files that came in. */
export interface ImportPlan {
  readonly taken: readonly Taken[];
  /** What there is already, and under which name. */
  readonly same: readonly { readonly source: SourceText; readonly name: string }[];
  readonly kept: readonly Kept[];
  /** How many are not taken. */
  readonly refused: number;
  /** What is said of the files that came in. */
  readonly findings: readonly Finding[];
}

/** A file that came in, and what it is. */
export interface Considered extends AttachedFile {
  readonly is: Incoming | NotTakenFile;
}

/** What a campaign holds before anything is imported. */
export interface Standing {
  readonly campaign: DraftCampaign;
  readonly folder: CampaignFolder;
  /** All names in the folder of submissions. */
  readonly names: readonly string[];
  /** The units of which files lie there that are not read. */
  readonly unread: ReadonlySet<string>;
}

/** What is to become of files that came in: nothing that there is is written over, and nothing is taken twice. */
export function importPlan(files: readonly Considered[], standing: Standing): ImportPlan {
  const free = new FreeNames(standing);
  const incoming: IncomingFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    if (file.is.kind === 'incoming') incoming.push({ file, is: file.is });
    else refused.push({ file, is: file.is });
  }
  const { taken, same, notTaken: left, findings } = submissionsOf(incoming, standing, free);
  const notTakenFiles = [...refused, ...left];
  const received = new Set([
    ...standing.folder.submissions.map(unitIdOf),
    ...standing.folder.rollups.map(unitIdOf),
    ...taken.map(({ unit }) => unit.id),
  ]);
  return {
    taken,
    same,
    kept: keptOf(notTakenFiles, received, standing.unread, free),
    refused: notTakenFiles.length,
    findings: [...findings, ...notTakenFiles.map((one) => findingOf(one, received))],
  };
}

interface IncomingFile {
  readonly file: AttachedFile;
  readonly is: Incoming;
}

interface RefusedFile {
  readonly file: AttachedFile;
  readonly is: NotTakenFile;
}

/** What becomes of submissions that came in; those that can be no revision are not taken. */
interface IncomingPlan extends Pick<ImportPlan, 'taken' | 'same' | 'findings'> {
  readonly notTaken: readonly RefusedFile[];
}

function submissionsOf(incoming: readonly IncomingFile[], standing: Standing, free: FreeNames): IncomingPlan {
  const taken: Taken[] = [];
  const same: { source: SourceText; name: string }[] = [];
  const refused: RefusedFile[] = [];
  const findings: Finding[] = [];
  const { submissions, rollups } = standing.folder;
  const recorded = grouped<Recorded, string>([...submissions, ...rollups], unitIdOf);
  for (const [unit, ofUnit] of grouped(incoming, ({ is }) => is.unit.id)) {
    const record = new UnitRecord(recorded.get(unit) ?? []);
    let before: IncomingFile | null = null;
    for (const one of [...ofUnit].sort(inOrder)) {
      const { is } = one;
      const { source } = one.file;
      const earlier = record.sameAs(is);
      if (earlier !== null) {
        same.push({ source, name: earlier.name });
        addAll(findings, record.outdated(earlier, source));
        continue;
      }
      const revision = record.next(is.revision);
      const bytes = is.bytesAs(revision);
      if (bytes === null) {
        const detail = String(revision);
        refused.push({
          ...one,
          is: notTaken(source, is.isSealed ? 'rollup-revision' : 'no-place-for-revision', is.unit, detail),
        });
        continue;
      }
      addAll(findings, [...is.warnings, ...record.earlierDate(is, source)]);
      if (before !== null) addAll(findings, orderUnknown(before, one));
      before = one;
      const name = free.ofSubmission(unit, revision, is.ending);
      record.add(is, name, revision);
      taken.push({ source, unit: is.unit, name, revision, bytes, problems: is.problems });
    }
  }
  return { taken, same, notTaken: refused, findings };
}

/** Of each unit of which nothing else is there, a file that could not be read. @param received the units with submissions */
function keptOf(
  files: readonly RefusedFile[],
  received: ReadonlySet<string>,
  unread: ReadonlySet<string>,
  free: FreeNames,
): Kept[] {
  const isThere = new Set([...received, ...unread]);
  const kept: Kept[] = [];
  for (const { file, is } of files) {
    const unit = is.unit?.id ?? null;
    if (unit === null || isThere.has(unit) || file.bytes.length === 0) continue;
    isThere.add(unit);
    kept.push({ source: file.source, name: free.ofUnreadable(unit, file.named), bytes: file.bytes });
  }
  return kept;
}

/** What is said of a file that is not taken; beside a submission, a file of another kind is no fault. */
function findingOf({ is }: RefusedFile, received: ReadonlySet<string>): Finding {
  const isBeside = is.unit !== null && received.has(is.unit.id) && is.isOtherKind;
  return isBeside ? { ...is.finding, severity: 'warning' } : is.finding;
}

/** One by one: a long list as arguments is more than the stack holds. */
function addAll(findings: Finding[], more: readonly Finding[]): void {
  for (const one of more) findings.push(one);
}

/** A warning where nothing but their names says which of two files is the later one. */
function orderUnknown(before: IncomingFile, { file, is }: IncomingFile): Finding[] {
  if (before.is.submitted !== is.submitted || before.is.revision !== is.revision) return [];
  const args = { unit: is.unit.name, earlier: before.file.named, later: file.named };
  return [importWarning('import-order-by-name', file.source.whole, args)];
}

/** The first first: by the day of submission, then by the revision stated, then by name. */
function inOrder(a: IncomingFile, b: IncomingFile): number {
  const [dayA, dayB] = [a.is.submitted ?? '', b.is.submitted ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (a.is.revision !== b.is.revision) return a.is.revision - b.is.revision;
  return compareNames(a.file.named, b.file.named);
}

/** "báo cáo.xlsx", "báo cáo (1).xlsx", "báo cáo (10).xlsx", as who saved them one after another would say. */
function compareNames(a: string, b: string): number {
  const stem = (name: string) => name.replace(/\.[^./]*$/, '');
  return byNumbers.compare(stem(a), stem(b)) || (a < b ? -1 : 1);
}

const byNumbers = new Intl.Collator('vi', { numeric: true });

/** A submission that there is, or that is to be written. */
interface Entry {
  readonly name: string;
  readonly text: string | null;
  readonly digest: string | null;
  readonly values: string | null;
  readonly revision: number;
  readonly submitted: string | null;
}

interface SameEntry extends Entry {
  /** Whether it came from the same file. */
  readonly isFile: boolean;
}

type Recorded = (CampaignFolder['submissions'] | CampaignFolder['rollups'])[number];

/** What there is of a unit, and what comes to it. */
class UnitRecord {
  readonly #entries: Entry[];

  constructor(submissions: readonly Recorded[]) {
    this.#entries = submissions.map((one) => ({
      name: one.source.path,
      text: one.source.text,
      digest: null,
      values: submissionValues(one.source.text),
      revision: revisionOf(one),
      submitted: one.root?.value.submitted ?? null,
    }));
  }

  /** What there is already that is the same: the very file, else the latest with the same values; `null` where there is none. */
  sameAs({ digest, values }: Incoming): SameEntry | null {
    const isFile = (one: Entry) => one.digest === digest || (one.text !== null && isMarked(one.text, digest));
    const file = this.#entries.find(isFile);
    if (file !== undefined) return { ...file, isFile: true };
    const [latest] = this.#entries
      .filter((one) => values !== null && one.values === values)
      .sort((one, other) => other.revision - one.revision);
    return latest === undefined ? null : { ...latest, isFile: false };
  }

  /** A warning where another file says again what a later revision has replaced: perhaps the unit wants it back. */
  outdated({ isFile, revision, name }: SameEntry, source: SourceText): Finding[] {
    const latest = this.next(1) - 1;
    if (isFile || revision === latest) return [];
    return [importWarning('import-same-as-earlier', source.whole, { name, revision, latest })];
  }

  /** The revision that comes next, where one says which it is. */
  next(stated: number): number {
    return this.#entries.reduce((next, { revision }) => Math.max(next, revision + 1), stated);
  }

  /** A warning where what comes last was submitted before what there is. */
  earlierDate({ submitted }: Incoming, source: SourceText): Finding[] {
    const latest = this.#entries
      .flatMap((one) => one.submitted ?? [])
      .sort()
      .at(-1);
    if (submitted === null || latest === undefined || submitted >= latest) return [];
    const args = { submitted: shortDate(submitted), recorded: shortDate(latest) };
    return [importWarning('import-earlier-date', source.whole, args)];
  }

  add({ digest, values, submitted }: Incoming, name: string, revision: number): void {
    this.#entries.push({ name: `submissions/${name}`, text: null, digest, values, revision, submitted });
  }
}

/** Names that no file among the submissions has. */
class FreeNames {
  readonly #taken: Set<string>;
  readonly #units: ReadonlySet<string>;

  constructor({ names, campaign }: Standing) {
    this.#taken = new Set(names.map(asDisksCompare));
    this.#units = new Set([...campaign.units.keys()].map((id) => asDisksCompare(fileNameOfUnit(id))));
  }

  ofSubmission(unit: string, revision: number, format: Incoming['ending']): string {
    const first = revision === 1 ? [format] : [];
    return this.#firstFree(
      function* () {
        for (const ending of [...first, `-ban-${revision}${format}`]) yield fileNameOfUnit(unit, ending);
        for (let more = 2; ; more += 1) yield fileNameOfUnit(unit, `-ban-${revision}-${more}${format}`);
      },
      fileNameOfUnit(unit, format),
    );
  }

  ofUnreadable(unit: string, named: string): string {
    return this.#firstFree(function* () {
      for (let attempt = 1; ; attempt += 1) {
        yield fileNameOfUnreadable(unit, named.replace(/^.*\//, ''), attempt);
      }
    }, '');
  }

  /** @param mine the name that is the unit's, which others may not have */
  #firstFree(candidates: () => Generator<string>, mine: string): string {
    for (const name of candidates()) {
      const isOthers = this.#units.has(asDisksCompare(name)) && name !== mine;
      if (isOthers || this.#taken.has(asDisksCompare(name))) continue;
      this.#taken.add(asDisksCompare(name));
      return name;
    }
    throw new Error('There are names without end.');
  }
}

/** Disks may ignore capitals and normal forms. */
const asDisksCompare = (name: string) => nfc(name).toLowerCase();
