import { join } from 'node:path';
import { type DraftCampaign, isToSendRollup, type Unit } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import { type Finding, hasErrors } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { defaultLimits, hostFileName } from '../intake/campaign-listing.ts';
import { readConfined } from '../intake/confined-file.ts';
import { onlyProgramKinds } from '../intake/document-kinds.ts';
import type { IntakeFile } from '../intake/intake-file.ts';
import { readFileIn } from '../intake/read-file.ts';
import type { World } from '../intake/world.ts';
import { validate } from '../validation/validate.ts';
import { type Blank, blanksIn } from './blanks.ts';
import { formPath } from './new-files.ts';

/** What is still to be filled in of a campaign that is being opened. */
export interface Unfilled {
  /** What is wrong with review.yaml and host.yaml, in the order of their lines. */
  readonly ofCampaign: readonly Finding[];
  /** Forms that lack the same, together. */
  readonly ofForms: readonly UnfilledForms[];
}

/** Forms that lack the same values. */
export interface UnfilledForms {
  /** Whose forms these are. */
  readonly units: readonly Unit[];
  /** What these units are, in the order of the campaign's kinds. */
  readonly kindNames: readonly string[];
  readonly blanks: readonly Blank[];
}

/**
 * What is still to be filled in.
 * @param file the campaign's review.yaml
 * @param world whose disk holds the campaign's other files as they will be
 */
export async function unfilledIn(
  file: IntakeFile<'campaign'>,
  campaign: DraftCampaign,
  root: string,
  world: World,
): Promise<Unfilled> {
  const units = [...campaign.units.values()].flatMap(({ value }) =>
    isToSendRollup(campaign, value) ? [] : [value],
  );
  const host = await readFileIn(world, root, hostFileName, 'host');
  // Of thousands of forms most are alike, and one of them is looked at.
  const keys: { readonly unit: Unit; readonly key: string }[] = [];
  for (const unit of units) keys.push({ unit, key: await questionsIn(formPath(unit.id), root, world) });
  const forms: { readonly same: readonly Unit[]; readonly form: IntakeFile<'submission'> }[] = [];
  for (const alike of grouped(keys, ({ key }) => key).values()) {
    const same = alike.map(({ unit }) => unit);
    const path = formPath(same[0]?.id ?? '');
    forms.push({ same, form: await readFileIn(world, root, path, 'submission') });
  }
  const submissions = forms.map(({ form }) => form);
  const folder = {
    root,
    campaign: file,
    host,
    submissions,
    rollups: [],
    unread: [],
    findings: [],
    documents: onlyProgramKinds,
  };
  const { findings } = validate(folder, { today: world.today(), allowMissing: true, eachBlank: true });
  const errors = grouped(
    findings.filter((finding) => hasErrors([finding])),
    ({ place }) => place.source,
  );
  const errorsIn = ({ source }: { readonly source: SourceText }) => errors.get(source) ?? [];
  const lacking = forms.map(({ same, form }) => ({ same, blanks: blanksIn(errorsIn(form)) }));
  const alike = grouped(
    lacking.filter(({ blanks }) => blanks.length > 0),
    ({ blanks }) => JSON.stringify(blanks),
  );
  return {
    ofCampaign: [file, host].flatMap(errorsIn),
    ofForms: [...alike.values()].map((forms) => {
      const ofThese = forms.flatMap(({ same }) => same);
      const kinds = new Set(ofThese.map(({ kind }) => kind));
      const named = [...campaign.unitKinds.values()].filter(({ value }) => kinds.has(value.id));
      return {
        units: ofThese,
        kindNames: named.map(({ value }) => value.name),
        blanks: forms[0]?.blanks ?? [],
      };
    }),
  };
}

/** What a form asks, without whose it is and last year's figures: what is equal lacks the same. */
async function questionsIn(path: string, root: string, world: World): Promise<string> {
  const confines = { folder: root, limit: defaultLimits.fileBytes };
  const { whole } = new SourceText(path, '');
  // What can't be read is like no other.
  const bytes = await readConfined(world, join(root, path), confines, whole).catch(() => null);
  if (bytes === null) return path;
  return new TextDecoder()
    .decode(bytes)
    .replace(/^(?:unit:|# Báo cáo của ).*$/gm, '')
    .replace(/^( +previous:) \d[\d.]*(?= )/gm, '$1 0');
}
