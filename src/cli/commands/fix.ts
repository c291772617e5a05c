import { printable, printableLines, printablePath } from '../../diagnostics/printable.ts';
import { fixedCampaign } from '../../fixing/fixed-campaign.ts';
import type { FixedFile } from '../../fixing/fixed-file.ts';
import { withLineEndsOf } from '../../fixing/line-ends.ts';
import type { Calendar } from '../../intake/world.ts';
import { checkFolder } from '../../review.ts';
import type { CliWords } from '../cli-words.ts';
import { fileOf } from '../destinations.ts';
import type { ErrorOutput, FileWriting, WorkingFolder } from '../effects.ts';
import type { Session } from '../session.ts';
import { unifiedDiff } from '../unified-diff.ts';
import { type CheckOptions, filesIn } from './asked-findings.ts';
import type { CampaignTarget } from './campaign-targets.ts';
import { type CheckedCampaign, ofAsked } from './checked-campaign.ts';
import { shownSteps } from './shown-steps.ts';

/** What becomes of one file. */
interface Fix extends FixedFile {
  readonly path: string;
  /** As findings name it, from the working folder. */
  readonly shownPath: string;
  /** Its campaign's folder. */
  readonly root: string;
}

/** Campaigns with everything fixed that can be. */
export interface Fixed {
  readonly fixes: readonly Fix[];
  /** The campaigns, checked as if what is fixed already were on disk. */
  readonly checked: readonly CheckedCampaign[];
}

/** So many changes are listed; the rest are only counted. */
const changesListed = 20;

/**
 * Fixes, in memory, what can be fixed of campaigns that were checked, and checks what has become of them.
 * @param bytes of the files that were read, by their paths
 */
export async function fixedCampaigns(
  found: readonly { readonly target: CampaignTarget; readonly checked: CheckedCampaign }[],
  bytes: ReadonlyMap<string, Uint8Array>,
  options: CheckOptions,
  session: Session<Calendar & WorkingFolder>,
): Promise<Fixed> {
  const { effects } = session;
  const fixes: Fix[] = [];
  const all: CheckedCampaign[] = [];
  for (const { target, checked } of found) {
    const { report, root, isAsked, folder, draft, findings } = checked;
    const fixed = fixedCampaign({ folder, draft, findings, isAsked, bytes });
    if (fixed.fixes.size === 0) {
      all.push(checked);
      continue;
    }
    for (const { path, source } of filesIn(checked.folder)) {
      const fix = fixed.fixes.get(path);
      if (fix !== undefined) fixes.push({ ...fix, path, shownPath: report.folder + source.path, root });
    }
    const again = await checkFolder(fixed.folder, checked.templates, effects, {
      allowMissing: options.allowMissing === true,
      doStep: shownSteps(session),
    });
    all.push(ofAsked(again, target, isAsked, options, effects));
  }
  return { fixes, checked: all };
}

/** Writes every file that was fixed, whole or not at all, and says what was fixed and what is left. */
export async function writeFixes(fixed: Fixed, session: Session<FileWriting & ErrorOutput>): Promise<void> {
  const files = fixed.fixes.map(({ path, bytes, root }) => fileOf(root, path, bytes));
  if (files.length > 0) await session.effects.writeFiles(files);
  if (session.verbosity !== 'quiet') sayFixes(fixed, session);
}

/** Says what was fixed, and what is left. */
export function sayFixes({ fixes, checked }: Fixed, { effects, words }: Session<ErrorOutput>): void {
  const changes = fixes.flatMap(({ shownPath, changes: some }) => some.map((one) => ({ shownPath, ...one })));
  effects.printError(`${words.fix.done(fixes.length, changes.length)}\n`);
  for (const { shownPath, encoding } of fixes.slice(0, changesListed)) {
    for (const change of encoding) {
      effects.printError(`  ${printablePath(shownPath)}: ${words.fix.encoding[change]}\n`);
    }
  }
  for (const { shownPath, line, before, after } of changes.slice(0, changesListed)) {
    effects.printError(
      `  ${printablePath(shownPath)}:${line}: ${printable(`${firstOf(before)} → ${firstOf(after) || '""'}`)}\n`,
    );
  }
  if (changes.length > changesListed) effects.printError('  …\n');
  effects.printError(`${leftIn(checked, words)}\n`);
}

/** Prints what `writeFixes` would change, as a unified diff, and changes nothing. */
export function showFixes({ fixes, checked }: Fixed, { effects, words }: Session<ErrorOutput>): void {
  for (const { shownPath, encoding, before, after } of fixes) {
    const path = printablePath(shownPath);
    for (const change of encoding) effects.printError(`${path}: ${words.fix.encoding[change]}\n`);
    const [old, now] = [withLineEndsOf(before, '\n'), withLineEndsOf(after, '\n')];
    if (old === now) continue;
    effects.printError(printableLines(unifiedDiff(old, now, path)));
  }
  if (fixes.length === 0) effects.printError(`${words.fix.done(0, 0)}\n`);
  effects.printError(`${leftIn(checked, words)}\n`);
}

/** Says how many errors and how many warnings can't be fixed by machine. */
function leftIn(checked: readonly CheckedCampaign[], words: CliWords): string {
  const findings = checked.flatMap(({ report }) => report.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return words.fix.left(errors, findings.length - errors);
}

/** More of a change is not shown. */
const longestShown = 80;

/** A change of many lines by its beginning. */
function firstOf(text: string): string {
  const [line = '', ...more] = text.split('\n', 2);
  return line.length > longestShown || more.length > 0 ? `${line.slice(0, longestShown)}…` : line;
}
