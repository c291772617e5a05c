import { join } from 'node:path';
import type { Progress } from '../../aggregation/progress.ts';
import { filesForUs, toRemind } from '../../aggregation/to-remind.ts';
import { hasErrors } from '../../diagnostics/finding.ts';
import { printableLines, printablePath } from '../../diagnostics/printable.ts';
import type { Disk, ProgramWorld } from '../../intake/world.ts';
import { most } from '../../limits.ts';
import { type Built, build, checkCampaignAlone, type FormatName } from '../../review.ts';
import type { ReportingEffects } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import type { CheckedCampaign } from './checked-campaign.ts';
import { writeOutputs } from './outputs.ts';
import { reportText } from './report-text.ts';
import { shownSteps } from './shown-steps.ts';

/** What letters can be made as, by what `--format` calls it. */
const letterFormats: Readonly<Record<string, FormatName>> = { docx: 'docx', pdf: 'pdf', markdown: 'md' };

/** A rule that no letter has in it: before an annex stands another. */
const betweenLetters = '\n***\n\n';

/** What letters are printed as, and written as where nothing else is asked for. */
const [printedFormat, writtenFormat] = ['markdown', 'docx'] as const;

/**
 * As what letters are to be made.
 * @param given what `--format` says; `null` for the usual
 * @throws CliError where no letter is made so, or it can't be printed
 */
export function letterFormat(given: string | null, folder: string | null, { words }: Session): FormatName {
  const name = given ?? (folder === null ? printedFormat : writtenFormat);
  const format = Object.hasOwn(letterFormats, name) ? letterFormats[name] : undefined;
  if (format === undefined) {
    throw new CliError(words.errors.invalidChoice(name, Object.keys(letterFormats).join(', ')));
  }
  if (folder === null && name !== printedFormat) throw new CliError(words.status.folderNeeded(name));
  return format;
}

/**
 * Writes to who has not submitted, or has errors, by the kinds of document that there are for that; says to us whom nothing is
 * written to, and why.
 * @param folder where each letter is written to a file; `null` to print them
 */
export async function remind(
  progress: Progress,
  checked: CheckedCampaign,
  { format, folder }: { readonly format: FormatName; readonly folder: string | null },
  session: Session<ReportingEffects>,
): Promise<ExitStatus> {
  const { effects, words } = session;
  const forUs = filesForUs(progress);
  if (forUs.length > 0) effects.printError(`${words.status.notReminded(forUs.map(printablePath))}\n`);
  if (toRemind(progress).length === 0) {
    if (forUs.length === 0) effects.printError(`${words.status.nobodyToRemind}\n`);
    return exitStatus.ok;
  }
  const { findings, files } = await lettersOf(checked, format, session);
  if (hasErrors(findings)) {
    const report = { campaigns: [{ ...checked.report, findings }], mostPerFile: most.findings };
    effects.printError(await reportText('pretty', report, 'stderr', session));
    effects.printError(`${words.errors.nothingWritten}\n`);
    return exitStatus.findings;
  }
  if (folder === null) {
    const texts = files.map(({ bytes }) => printableLines(new TextDecoder().decode(bytes)));
    effects.print(texts.join(betweenLetters));
  } else {
    const outputs = files.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes }));
    await writeOutputs(outputs, checked, session);
  }
  return exitStatus.ok;
}

/** The letters of all kinds that there is one of for each unit to be reminded; none where review.yaml or a template has errors. */
async function lettersOf(
  checked: CheckedCampaign,
  format: FormatName,
  session: Session<ProgramWorld & Disk>,
): Promise<Built> {
  const { effects, progress } = session;
  const findings = await checkCampaignAlone(checked, effects);
  if (hasErrors(findings)) return { files: [], findings };
  const kinds = [...(checked.draft?.campaign.kinds ?? [])].filter(([, { each }]) => each === 'reminder');
  progress.begin(['layingOut']);
  const built = await build(
    checked,
    kinds.map(([name]) => name),
    [format],
    effects,
    { doStep: shownSteps(session) },
  );
  progress.end();
  return built;
}
