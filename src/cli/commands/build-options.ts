import { relative, resolve, sep } from 'node:path';
import type { Manner } from '../../build-record/written-record.ts';
import { type Finding, hasErrors } from '../../diagnostics/finding.ts';
import { typedPath } from '../../diagnostics/printable.ts';
import type { DocumentKindName } from '../../intake/document-kinds.ts';
import type { Calendar } from '../../intake/world.ts';
import { checkCampaignAlone } from '../../review.ts';
import type { ErrorOutput, LineWidth, WorkingFolder } from '../effects.ts';
import { wholeNumber } from '../number-options.ts';
import type { Session } from '../session.ts';
import type { CheckOptions } from './asked-findings.ts';
import type { CheckedCampaign } from './checked-campaign.ts';
import { isOnResults } from './chosen-documents.ts';
import { reportText } from './report-text.ts';

/** What `review build` can be asked for. */
export interface BuildOptions extends CheckOptions {
  readonly out?: string;
  readonly format?: string;
  readonly document?: string;
  readonly maxFindings: string;
  readonly withSources?: true;
  /** Commander's name of `--no-attachments`. */
  readonly attachments: boolean;
  readonly timings?: true;
  readonly check?: true;
}

/** What of the options makes documents others, as records have it. */
export function optionsOf(
  {
    allowMissing,
    attachments,
    withSources,
  }: Pick<BuildOptions, 'allowMissing' | 'attachments' | 'withSources'>,
  date: Date | undefined,
): Manner['options'] {
  return {
    allowMissing: allowMissing === true,
    attachments,
    ...(withSources === true ? { withSources } : {}),
    date: date?.toISOString() ?? null,
  };
}

/** What is typed of the options. */
type CommandOptions = {
  readonly [Key in 'format' | 'out' | 'document' | 'attachments' | 'allowMissing' | 'withSources']?:
    | BuildOptions[Key]
    | undefined;
};

/** The command that makes documents of a campaign with these options. */
export function buildCommand(
  folder: string,
  { format, out, document, attachments, allowMissing, withSources }: CommandOptions,
  effects: WorkingFolder,
): string {
  return [
    'review build',
    ...(isWorkingFolder(folder, effects) ? [] : [typedPath(folder)]),
    ...(format === undefined ? [] : [`-f ${format}`]),
    ...(out === undefined ? [] : ['-o', typedPath(out)]),
    ...(document === undefined ? [] : ['--document', document]),
    ...(withSources === true ? ['--with-sources'] : []),
    ...(attachments === false ? ['--no-attachments'] : []),
    ...(allowMissing === true ? ['--allow-missing'] : []),
  ].join(' ');
}

/** Whether a folder that was typed is the one that is worked in. */
export const isWorkingFolder = (folder: string, { workingFolder }: WorkingFolder): boolean =>
  resolve(workingFolder, folder) === resolve(workingFolder);

/** How a folder is reached from one that lies in it: "../.."; `null` from elsewhere, which no file is to tell. */
export function pathUp(from: string, to: string): string | null {
  const path = relative(from, to);
  return /^(?:\.\.(?:[/\\]\.\.)*)?$/.test(path) ? path.split(sep).join('/') : null;
}

/** What was found that has to do with documents of some kinds: what units sent may be missing, or wrong, where letters say so to them. */
export async function findingsBefore(
  checked: CheckedCampaign,
  kinds: readonly DocumentKindName[],
  calendar: Calendar,
): Promise<readonly Finding[]> {
  const isOfResults = kinds.some((name) => isOnResults(checked, name));
  return isOfResults ? checked.report.findings : checkCampaignAlone(checked, calendar);
}

/** Prints what was found; where there are errors, also that nothing is made. @returns whether there are none */
export async function printFindings(
  { report }: CheckedCampaign,
  findings: readonly Finding[],
  { maxFindings }: Pick<BuildOptions, 'maxFindings'>,
  session: Session<ErrorOutput & LineWidth>,
): Promise<boolean> {
  const { effects, words, progress } = session;
  if (findings.length > 0) {
    progress.end();
    const whole = {
      campaigns: [{ ...report, findings }],
      mostPerFile: wholeNumber(maxFindings, words),
    };
    effects.printError(await reportText('pretty', whole, 'stderr', session));
  }
  if (!hasErrors(findings)) return true;
  effects.printError(`${words.errors.nothingWritten}\n`);
  return false;
}
