import { type DraftCampaign, isToSendRollup, type Unit } from '../campaign/campaign.ts';
import { type DraftReview, unitIdOf } from '../campaign/review.ts';
import type { Disk } from '../intake/world.ts';
import { formOf } from './form.ts';
import { formFormats, formMarks } from './form-marks.ts';
import { bytesAt, type FormsFolder, formFileName } from './forms-folder.ts';
import { versionOf } from './version.ts';
import { versionInText } from './version-line.ts';

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
  const { year } = campaign.root.value;
  const files = [...campaign.units.values()].flatMap(({ value: unit }) =>
    isToSendRollup(campaign, unit)
      ? []
      : formFormats.flatMap((format) => {
          const file = formFileName(unit, format);
          return folder.names.has(file) ? [{ unit, format, file }] : [];
        }),
  );
  const old: OldForm[] = [];
  for (let first = 0; first < files.length; first += filesReadAtOnce) {
    const batch = files.slice(first, first + filesReadAtOnce);
    const read = await Promise.all(batch.map(({ file }) => bytesAt(folder, file, disk)));
    for (const [index, { unit, format, file }] of batch.entries()) {
      const bytes = read[index] ?? null;
      const mark = bytes === null ? null : formMarks[format](bytes);
      const isOld = mark?.unit === unit.id && (mark.version !== versions(unit) || mark.year !== year);
      if (isOld) old.push({ unit: unit.id, file });
    }
  }
  return old;
}

const filesReadAtOnce = 16;

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

/** The units whose submission that counts was filled in on a form that asks something else, as far as it says so. */
export function submittedOnOldForms({ campaign, submissions }: DraftReview): readonly Unit[] {
  const versions = versionsOfKinds(campaign);
  return submissions.flatMap((submission) => {
    const unit = campaign.units.get(unitIdOf(submission))?.value;
    const version = versionInText(submission.source.text);
    return unit === undefined || version === null || version === versions(unit) ? [] : [unit];
  });
}
