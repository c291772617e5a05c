import { basename, join } from 'node:path';
import { dayOfResults } from '../../campaign/documents.ts';
import { hasErrors } from '../../diagnostics/finding.ts';
import { printable } from '../../diagnostics/printable.ts';
import { idsFor } from '../../init/unit-ids.ts';
import { submissionsFolderName } from '../../intake/file-names.ts';
import { liesIn } from '../../intake/real-path.ts';
import { isRollup } from '../../intake/rollup-mark.ts';
import { isRealDate } from '../../vietnamese/dates.ts';
import type { ReadFilesWatch, ReportingEffects } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import { wholeNumber } from '../number-options.ts';
import type { Session } from '../session.ts';
import type { CheckOptions } from './asked-findings.ts';
import { printFindings } from './build-options.ts';
import { locateCampaign } from './campaign-targets.ts';
import { checkCampaign } from './checked-campaign.ts';
import { outputPath, printOrWrite } from './outputs.ts';

interface RollupOptions extends CheckOptions {
  readonly output?: string;
  readonly unit?: string;
  readonly date?: string;
  readonly revision: string;
  readonly maxFindings: string;
}

/** The highest revision that there may be: see the schema. */
const mostRevisions = 99;

/** `review rollup`: a campaign's result as what is sent to the level above. */
export async function rollup(
  folder: string,
  options: RollupOptions,
  session: Session<ReportingEffects & ReadFilesWatch>,
): Promise<ExitStatus> {
  const { words, effects, progress } = session;
  const { output, date } = options;
  const path = outputPath(output, session);
  const revision = wholeNumber(options.revision, words);
  if (revision > mostRevisions) throw new CliError(words.rollup.revisionTooHigh(mostRevisions));
  if (date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(date) && isRealDate(date)))
    throw new CliError(words.rollup.notDate(date));
  if (path !== null) await refuseOthers(path, session);
  // What was looked at there is no part of what is read now, and may be replaced.
  effects.beginReading();
  const target = await locateCampaign(folder, session);
  if (path !== null) await refuseOwnSubmissions(path, target.root, session);
  progress.begin(['reading', 'checking', 'writing']);
  const checked = await checkCampaign(target, options, session);
  if (!(await printFindings(checked, checked.findings, options, session))) return exitStatus.findings;
  const { review, summary } = checked;
  if (review === null || summary === null || hasErrors(checked.findings))
    throw new CliError(words.status.unusable);
  const { file } = review.campaign;
  const submitted = date ?? dayOfResults(review.campaign);
  if (submitted === undefined) throw new CliError(words.rollup.dateNeeded);
  const unit = options.unit ?? idsFor(file.host.locality, null)[0];
  if (unit === undefined) throw new CliError(words.rollup.unitNeeded);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(unit) || unit.length > 64)
    throw new CliError(words.rollup.notId(unit));
  const { rollupText } = await import('../../rollup/rollup-text.ts');
  const text = rollupText(review, summary, { unit, submitted, revision });
  await printOrWrite(text, checked, path, session);
  progress.end();
  if (session.verbosity !== 'quiet')
    effects.printError(`${words.rollup.made(unit, summary.completeness.due, options.unit === undefined)}\n`);
  return exitStatus.ok;
}

/** A roll-up among the submissions that it is made of would be taken for one of them. */
async function refuseOwnSubmissions(
  path: string,
  root: string,
  { effects, words }: Session<ReportingEffects>,
): Promise<void> {
  const own = join(root, submissionsFolderName);
  if (await liesIn(effects, path, own))
    throw new CliError(words.rollup.ownSubmissions(submissionsFolderName));
}

/** A roll-up is written over an earlier one, and over nothing else: a unit's submission may bear the name. */
async function refuseOthers(path: string, { effects, words }: Session<ReportingEffects>): Promise<void> {
  const { kind } = await effects.inspect(path);
  if (kind !== 'file') return;
  if (!isRollup(await effects.readFile(path)))
    throw new CliError(words.rollup.otherFile(printable(basename(path))));
}
