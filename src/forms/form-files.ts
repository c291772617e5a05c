import { join } from 'node:path';
import type { DraftCampaign, Unit } from '../campaign/campaign.ts';
import { FindingError } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { readConfined } from '../intake/confined-file.ts';
import { fileNameOfUnit } from '../intake/file-names.ts';
import { isNobodys } from '../intake/unread-files.ts';
import { type Disk, exists } from '../intake/world.ts';
import { most } from '../limits.ts';
import { type Form, formOf } from './form.ts';
import { type FormChange, formChanges } from './form-changes.ts';
import { type FormFormat, formFormats, formKinds, type WritingParts } from './form-kinds.ts';
import type { PreviousFigures } from './previous-figures.ts';
import type { StandingForm } from './standing-form.ts';
import { versionOf } from './version.ts';

/** The folder that forms lie in. */
export interface FormsFolder {
  /** An absolute path. */
  readonly path: string;
  /** A folder that no link may lead out of on the way to a file; `null` where it may lie anywhere. */
  readonly within: string | null;
  /** The names in it; none where it is not there. */
  readonly names: ReadonlySet<string>;
}

/** What becomes of one form. */
export interface FormFate {
  readonly unit: Unit;
  /** An absolute path. */
  readonly path: string;
  readonly format: FormFormat;
  /**
   * "filled-in": somebody has put something in, so that it stays as it is. "no-form", "other-unit": what lies there is not
   * the unit's form, and stays.
   */
  readonly state: 'new' | 'rewritten' | 'unchanged' | 'filled-in' | 'no-form' | 'other-unit';
  /** Whether what lies there asks something else than the campaign does now. */
  readonly isOld: boolean;
  /** What has changed since, as far as the file says what it asks. */
  readonly changes: readonly FormChange[];
  /** What is to be written; `null` where nothing is. */
  readonly bytes: Uint8Array | null;
}

/** What forms are made for, and as what. */
export interface FormsWanted {
  readonly units: readonly Unit[];
  /** Those of each unit whatever there is; others are brought up to date where they are. */
  readonly formats: readonly FormFormat[];
  readonly standing: readonly FormFormat[];
  /** Last year's figures of a unit, as far as they are known beside what its forms hold. */
  readonly previousOf: (unit: Unit) => PreviousFigures;
  readonly parts: WritingParts;
}

/** What lies in a folder of forms; nothing where there is none. @param root the campaign's folder, which forms lie in as a rule */
export async function formsFolderAt(path: string, root: string | null, disk: Disk): Promise<FormsFolder> {
  const within = root ?? undefined;
  const names = (await exists(disk, path)) ? await disk.listFolder(path, within) : [];
  return { path, within: root, names: new Set(names) };
}

/** Makes the forms of all units, one after the other, and says what is to become of each. */
export async function* formFates(
  campaign: DraftCampaign,
  folder: FormsFolder,
  wanted: FormsWanted,
  disk: Disk,
): AsyncGenerator<FormFate> {
  const { year } = campaign.root.value;
  for (const unit of wanted.units) {
    const there = await formsThere(folder, unit, disk);
    // Figures that one form holds stand in the others, too: those that init wrote, or somebody typed.
    const found = [...there.values()].flatMap(({ standing }) =>
      standing?.unit === unit.id && standing.year === year ? [...standing.previous] : [],
    );
    const form = formOf(campaign, unit, new Map([...found, ...wanted.previousOf(unit)]));
    if (form === null) continue;
    const updated = wanted.standing.filter((format) => there.has(format));
    for (const format of new Set([...wanted.formats, ...updated])) {
      const path = join(folder.path, formFileName(unit, format));
      yield { unit, path, format, ...fateOf(form, format, there.get(format) ?? null, wanted.parts) };
    }
  }
}

/** What becomes of a form in the place of what lies there. */
function fateOf(
  form: Form,
  format: FormFormat,
  there: FormThere | null,
  parts: WritingParts,
): Pick<FormFate, 'state' | 'isOld' | 'changes' | 'bytes'> {
  const kind = formKinds[format];
  const written = kind.write(form, parts);
  const left = { isOld: false, changes: [], bytes: null };
  if (there === null) return { ...left, state: 'new', bytes: written };
  const { bytes, standing } = there;
  if (bytes !== null && Buffer.from(bytes).equals(written)) return { ...left, state: 'unchanged' };
  if (standing === null) return { ...left, state: 'no-form' };
  if (standing.unit !== form.unit.id) return { ...left, state: 'other-unit' };
  const isOld = standing.version !== versionOf(form) || standing.year !== form.year;
  const changes = isOld && standing.asked !== null ? formChanges(standing.asked, kind.asked(form)) : [];
  const isKept = standing.hasAnswers;
  return { isOld, changes, state: isKept ? 'filled-in' : 'rewritten', bytes: isKept ? null : written };
}

/** What lies in the place of a form. */
interface FormThere {
  /** `null` where it can't be read. */
  readonly bytes: Uint8Array | null;
  /** `null` where it is no form. */
  readonly standing: StandingForm | null;
}

async function formsThere(
  folder: FormsFolder,
  unit: Unit,
  disk: Disk,
): Promise<ReadonlyMap<FormFormat, FormThere>> {
  const there = new Map<FormFormat, FormThere>();
  for (const format of formFormats) {
    const name = formFileName(unit, format);
    if (!folder.names.has(name)) continue;
    const bytes = await bytesAt(folder, name, disk);
    there.set(format, { bytes, standing: bytes === null ? null : formKinds[format].read(bytes) });
  }
  return there;
}

/** The name of a unit's form. */
function formFileName({ id }: Pick<Unit, 'id'>, format: FormFormat): string {
  return fileNameOfUnit(id, `.${format}`);
}

/** What a file in a folder of forms holds; `null` where it can't be read, or lies elsewhere. */
async function bytesAt({ path, within }: FormsFolder, name: string, disk: Disk): Promise<Uint8Array | null> {
  const confines = { folder: within, limit: most.mostFileBytes };
  try {
    return await readConfined(disk, join(path, name), confines, new SourceText(name, '').whole);
  } catch (reason) {
    if (reason instanceof FindingError) return null;
    throw reason;
  }
}

/** A form that asks something else than the campaign does now. */
export interface OldForm {
  readonly unit: string;
  /** Its name in the folder of forms. */
  readonly file: string;
}

/** Which forms of units ask something else than the campaign does now; of each file only so much is read as says that. */
export async function oldForms(
  campaign: DraftCampaign,
  folder: FormsFolder,
  disk: Disk,
): Promise<readonly OldForm[]> {
  if (folder.names.size === 0) return [];
  const versions = versionsOfKinds(campaign);
  const old: OldForm[] = [];
  for (const { value: unit } of campaign.units.values()) {
    for (const format of formFormats) {
      const file = formFileName(unit, format);
      if (!folder.names.has(file)) continue;
      const bytes = await bytesAt(folder, file, disk);
      const mark = bytes === null ? null : formKinds[format].mark(bytes);
      const isOld =
        mark !== null &&
        mark.unit === unit.id &&
        (mark.version !== versions(unit) || mark.year !== campaign.root.value.year);
      if (isOld) old.push({ unit: unit.id, file });
    }
  }
  return old;
}

/** The version of each unit's form: units of one kind are asked the same. */
function versionsOfKinds(campaign: DraftCampaign): (unit: Unit) => string | null {
  const versions = new Map<string, string | null>();
  return (unit) => {
    const known = versions.get(unit.kind);
    if (known !== undefined) return known;
    const form = formOf(campaign, unit, new Map());
    const version = form === null ? null : versionOf(form);
    versions.set(unit.kind, version);
    return version;
  };
}

/** A file among the forms that is none of those that the campaign's units have. */
export interface OtherFile {
  readonly name: string;
  /** The unit whose form it is, by its id; `null` where it is none. */
  readonly unit: string | null;
}

/** What lies among the forms and is the form of no unit of the campaign, by its name. */
export async function otherFiles(
  campaign: DraftCampaign,
  folder: FormsFolder,
  disk: Disk,
): Promise<readonly OtherFile[]> {
  const units = [...campaign.units.values()].map(({ value }) => value);
  const expected = new Set(units.flatMap((unit) => formFormats.map((format) => formFileName(unit, format))));
  const others: OtherFile[] = [];
  for (const name of [...folder.names].sort()) {
    if (expected.has(name) || isNobodys(name)) continue;
    const format = formFormats.find((one) => name.endsWith(`.${one}`));
    const bytes = format === undefined ? null : await bytesAt(folder, name, disk);
    const mark = format === undefined || bytes === null ? null : formKinds[format].mark(bytes);
    others.push({ name, unit: mark?.unit ?? null });
  }
  return others;
}
