import { grouped } from '../campaign/grouping.ts';
import type { DraftReview } from '../campaign/review.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { CampaignFolder } from '../intake/campaign-folder.ts';
import { type IntakeFile, intakeOf } from '../intake/intake-file.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { fileValidator } from '../validation/validate.ts';
import { type FixedFile, fixedFile } from './fixed-file.ts';

/** A campaign that was read and checked, and what is to be fixed of it. */
export interface ToFix {
  readonly folder: CampaignFolder;
  readonly draft: DraftReview | null;
  /** What was found in the files that are to be fixed. */
  readonly findings: readonly Finding[];
  /** Whether a file is to be fixed. */
  readonly isAsked: (file: { readonly realPath: string }) => boolean;
  /** The bytes of the files that were read, by their paths. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** A campaign with everything fixed that can be. */
export interface FixedCampaign {
  /** What becomes of files, by their paths; a file that stays as it is has none. */
  readonly fixes: ReadonlyMap<string, FixedFile>;
  /** The campaign as if what is fixed were on disk. */
  readonly folder: CampaignFolder;
}

/** What is fixed may bring more to light in the same file that can be fixed; so often it is looked for. */
const mostRounds = 5;

/**
 * Fixes a campaign's files, each by itself until nothing more can be fixed in it: no fix rests on what other files of
 * records say. All rest on review.yaml, which is fixed first; where that changes, the others are looked at anew.
 */
export function fixedCampaign(checked: ToFix): FixedCampaign {
  const { folder, draft, isAsked, bytes } = checked;
  const fixes = new Map<string, FixedFile>();
  const found = grouped(checked.findings, ({ place }) => place.source);
  const fixIn = <Name extends SchemaName>(
    file: IntakeFile<Name>,
    name: Name,
    findingsIn: (file: IntakeFile<Name>) => readonly Finding[],
    isAsFound: boolean,
  ): IntakeFile<Name> => {
    const before = bytes.get(file.path);
    if (before === undefined || !isAsked(file)) return file;
    const findings = isAsFound ? (found.get(file.source) ?? []) : findingsIn(file);
    const { fix, after } = fixedInRounds(file, name, before, findings, findingsIn);
    if (fix !== null) fixes.set(file.path, fix);
    return after;
  };
  const validatorFor = (file: IntakeFile<'campaign'>) => fileValidator(file);
  const campaign = fixIn(folder.campaign, 'campaign', (file) => validatorFor(file).campaign(), true);
  const validator = validatorFor(campaign);
  const isSameCampaign = campaign === folder.campaign;
  // Of what a later revision replaced, nothing is found.
  const replaced = new Set((draft?.superseded ?? []).map(({ source }) => source));
  return {
    folder: {
      ...folder,
      campaign,
      host: folder.host === null ? null : fixIn(folder.host, 'host', validator.host, isSameCampaign),
      submissions: folder.submissions.map((file) =>
        replaced.has(file.source)
          ? fixIn(file, 'submission', () => [], true)
          : fixIn(file, 'submission', validator.submission, isSameCampaign),
      ),
    },
    fixes,
  };
}

/** A file fixed, and what is found in it then fixed as well, until nothing more can be. */
function fixedInRounds<Name extends SchemaName>(
  file: IntakeFile<Name>,
  name: Name,
  bytes: Uint8Array,
  findings: readonly Finding[],
  findingsIn: (file: IntakeFile<Name>) => readonly Finding[],
): { readonly fix: FixedFile | null; readonly after: IntakeFile<Name> } {
  const shownPath = file.source.path;
  let fix = fixedFile(shownPath, bytes, findings);
  let after = file;
  for (let round = 1; fix !== null; round += 1) {
    after = intakeOf({ ...after, shownPath }, name, fix.bytes);
    const more = round < mostRounds ? fixedFile(shownPath, fix.bytes, findingsIn(after)) : null;
    if (more === null) break;
    const { before, encoding, changes } = fix;
    fix = { ...more, before, encoding, changes: [...changes, ...more.changes] };
  }
  return { fix, after };
}
