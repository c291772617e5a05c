import { join } from 'node:path';
import { type DraftCampaign, isToSendRollup, type Unit } from '../campaign/campaign.ts';
import { isNobodys } from '../intake/unread-files.ts';
import type { Disk } from '../intake/world.ts';
import { type Form, formOf } from './form.ts';
import { type FormChange, formChanges } from './form-changes.ts';
import { formKinds, type WritingParts } from './form-kinds.ts';
import { type FormFormat, formFormats, formMarks } from './form-marks.ts';
import { bytesAt, type FormsFolder, formFileName, holds } from './forms-folder.ts';
import type { PreviousFigures } from './previous-figures.ts';
import type { StandingForm } from './standing-form.ts';
import { versionOf } from './version.ts';

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

/** Makes the forms of units, one after the other, and says what is to become of each; who sends a roll-up has none. */
export async function* formFates(
  campaign: DraftCampaign,
  folder: FormsFolder,
  wanted: FormsWanted,
  disk: Disk,
): AsyncGenerator<FormFate> {
  const { year } = campaign.root.value;
  for (const unit of wanted.units) {
    if (isToSendRollup(campaign, unit)) continue;
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
    if (!(await holds(folder, name, disk))) continue;
    const bytes = await bytesAt(folder, name, disk);
    there.set(format, { bytes, standing: bytes === null ? null : formKinds[format].read(bytes) });
  }
  return there;
}

/** A file among the forms that is none of those that the campaign's units have. */
export interface OtherFile {
  readonly name: string;
  /** The unit whose form it is, by its id; `null` where it is none. */
  readonly unit: string | null;
}

/** Nobody reads the names of more. */
const mostLookedInto = 1000;

/** What lies among the forms and is the form of no unit of the campaign, by its name: the first thousand. */
export async function otherFiles(
  campaign: DraftCampaign,
  folder: FormsFolder,
  disk: Disk,
): Promise<readonly OtherFile[]> {
  const units = [...campaign.units.values()].flatMap(({ value }) =>
    isToSendRollup(campaign, value) ? [] : [value],
  );
  const expected = new Set(units.flatMap((unit) => formFormats.map((format) => formFileName(unit, format))));
  const others: OtherFile[] = [];
  for (const name of [...folder.names].sort()) {
    if (expected.has(name) || isNobodys(name)) continue;
    if (others.length === mostLookedInto) break;
    const format = formFormats.find((one) => name.endsWith(`.${one}`));
    const bytes = format === undefined ? null : await bytesAt(folder, name, disk);
    const mark = format === undefined || bytes === null ? null : formMarks[format](bytes);
    others.push({ name, unit: mark?.unit ?? null });
  }
  return others;
}
