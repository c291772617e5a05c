import { grouped } from '../aggregation/grouping.ts';
import type { DraftCampaign, Unit } from '../campaign/campaign.ts';
import { type Finding, hasErrors } from '../diagnostics/finding.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { type IntakeFile, readFileIn } from '../intake/campaign-folder.ts';
import { hostFileName } from '../intake/campaign-listing.ts';
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
  const units = [...campaign.units.values()].map(({ value }) => value);
  const host = await readFileIn(world, root, hostFileName, 'host');
  const forms: { readonly unit: Unit; readonly form: IntakeFile<'submission'> }[] = [];
  for (const unit of units) {
    forms.push({ unit, form: await readFileIn(world, root, formPath(unit.id), 'submission') });
  }
  const submissions = forms.map(({ form }) => form);
  const folder = { root, campaign: file, host, submissions, unread: [], findings: [] };
  const { findings } = validate(folder, { today: world.today(), allowMissing: true });
  const errors = grouped(
    findings.filter((finding) => hasErrors([finding])),
    ({ place }) => place.source,
  );
  const errorsIn = ({ source }: { readonly source: SourceText }) => errors.get(source) ?? [];
  const lacking = forms.map(({ unit, form }) => ({ unit, blanks: blanksIn(errorsIn(form)) }));
  const alike = grouped(
    lacking.filter(({ blanks }) => blanks.length > 0),
    ({ blanks }) => JSON.stringify(blanks),
  );
  return {
    ofCampaign: [file, host].flatMap(errorsIn),
    ofForms: [...alike.values()].map((same) => {
      const kinds = new Set(same.map(({ unit }) => unit.kind));
      const named = [...campaign.unitKinds.values()].filter(({ value }) => kinds.has(value.id));
      return {
        units: same.map(({ unit }) => unit),
        kindNames: named.map(({ value }) => value.name),
        blanks: same[0]?.blanks ?? [],
      };
    }),
  };
}
