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
import { type AttachedFile, type Incoming, type NotTakenFile, notTaken } from './incoming.ts';
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
  const taken: Taken[] = [];
  const same: { source: SourceText; name: string }[] = [];
  const findings: Finding[] = [];
  const notTakenFiles: { readonly file: AttachedFile; readonly is: NotTakenFile }[] = [];
  const incoming = files.flatMap((file) => {
    if (file.is.kind === 'incoming') return [{ file, is: file.is }];
    notTakenFiles.push({ file, is: file.is });
    return [];
  });
  for (const [unit, ofUnit] of grouped(incoming, ({ is }) => is.unit.id)) {
    const record = new UnitRecord(unit, standing.folder);
    let before: { readonly file: AttachedFile; readonly is: Incoming } | null = null;
    for (const { file, is } of [...ofUnit].sort(inOrder)) {
      const known = record.sameAs(is);
      if (known !== null) {
        same.push({ source: file.source, name: known.name });
        addAll(findings, record.outdated(known, file.source));
        continue;
      }
      const revision = record.next(is.revision);
      const bytes = is.bytesAs(revision);
      if (bytes === null) {
        const detail = String(revision);
        notTakenFiles.push({ file, is: notTaken(file.source, 'no-place-for-revision', is.unit, detail) });
        continue;
      }
      addAll(findings, [...is.warnings, ...record.earlierDate(is, file.source)]);
      if (before !== null) addAll(findings, orderUnknown(before, { file, is }));
      before = { file, is };
      const name = free.ofSubmission(unit, revision);
      record.add(is, name, revision);
      taken.push({ source: file.source, unit: is.unit, name, revision, bytes, problems: is.problems });
    }
  }
  const received = new Set([
    ...standing.folder.submissions.map(unitIdOf),
    ...taken.map(({ unit }) => unit.id),
  ]);
  const kept: Kept[] = [];
  const known = new Set(standing.unread);
  for (const { file, is } of notTakenFiles) {
    const unit = is.unit?.id ?? null;
    const isBeside = unit !== null && received.has(unit) && is.isOtherKind;
    findings.push(isBeside ? { ...is.finding, severity: 'warning' } : is.finding);
    const isToKeep = unit !== null && !received.has(unit) && !known.has(unit) && file.bytes.length > 0;
    if (!isToKeep) continue;
    known.add(unit);
    kept.push({ source: file.source, name: free.ofUnreadable(unit, file.named), bytes: file.bytes });
  }
  return { taken, same, kept, refused: notTakenFiles.length, findings };
}

/** One by one: a long list as arguments is more than the stack holds. */
function addAll(findings: Finding[], more: readonly Finding[]): void {
  for (const one of more) findings.push(one);
}

/** A warning where nothing but their names says which of two files is the later one. */
function orderUnknown(
  before: { readonly file: AttachedFile; readonly is: Incoming },
  { file, is }: { readonly file: AttachedFile; readonly is: Incoming },
): Finding[] {
  if (before.is.submitted !== is.submitted || before.is.revision !== is.revision) return [];
  const args = { unit: is.unit.name, earlier: before.file.named, later: file.named };
  return [importWarning('import-order-by-name', file.source.whole, args)];
}

/** The first first: by the day of submission, then by the revision stated, then by name. */
function inOrder(a: { file: AttachedFile; is: Incoming }, b: { file: AttachedFile; is: Incoming }): number {
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

/** What there is of a unit, and what comes to it. */
class UnitRecord {
  readonly #entries: Entry[];

  constructor(unit: string, { submissions }: CampaignFolder) {
    this.#entries = submissions
      .filter((one) => unitIdOf(one) === unit)
      .map((one) => ({
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
    this.#taken = new Set(names.map(known));
    this.#units = new Set([...campaign.units.keys()].map((id) => known(fileNameOfUnit(id))));
  }

  ofSubmission(unit: string, revision: number): string {
    const first = revision === 1 ? ['.yaml'] : [];
    return this.#firstFree(function* () {
      for (const ending of [...first, `-ban-${revision}.yaml`]) yield fileNameOfUnit(unit, ending);
      for (let more = 2; ; more += 1) yield fileNameOfUnit(unit, `-ban-${revision}-${more}.yaml`);
    }, fileNameOfUnit(unit));
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
      const isOthers = this.#units.has(known(name)) && name !== mine;
      if (isOthers || this.#taken.has(known(name))) continue;
      this.#taken.add(known(name));
      return name;
    }
    throw new Error('There are names without end.');
  }
}

/** Disks may ignore capitals and normal forms. */
const known = (name: string) => nfc(name).toLowerCase();
