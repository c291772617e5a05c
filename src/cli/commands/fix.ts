import { createTwoFilesPatch } from 'diff';
import { grouped } from '../../aggregation/grouping.ts';
import { printable, printableLines, printablePath } from '../../diagnostics/printable.ts';
import { type FixedFile, fixedFile } from '../../fixing/fixed-file.ts';
import { fileOf } from '../destinations.ts';
import type { Effects } from '../effects.ts';
import type { Session } from '../session.ts';
import { type CheckedCampaign, unreadFiles } from './checked-campaign.ts';

/** What becomes of one file. */
interface Fix extends FixedFile {
  /** As findings name it, from the working folder. */
  readonly shownPath: string;
  /** Its campaign's folder. */
  readonly root: string;
}

type Check = (session: Session) => Promise<readonly CheckedCampaign[]>;

/** What is fixed may bring more to light that can be fixed; so often it is looked for. */
const mostRounds = 5;

/** So many changes are listed; the rest are only counted. */
const changesListed = 20;

/** Writes every file that can be fixed, whole or not at all, and says what was fixed and what is left. */
export async function fixFiles(check: Check, session: Session): Promise<void> {
  const { effects, words } = session;
  const { fixes, left } = await fixesOf(check, session);
  session.progress.end();
  const files = [...fixes].map(([path, { bytes, root }]) => fileOf(root, path, bytes));
  if (files.length > 0) await effects.writeFiles(files);
  if (session.verbosity === 'quiet') return;
  const changes = changesIn(fixes);
  effects.printError(`${words.fix.done(files.length, changes.length)}\n`);
  for (const { shownPath, line, before, after } of changes.slice(0, changesListed)) {
    effects.printError(
      `  ${printablePath(shownPath)}:${line}: ${printable(`${before} → ${after || '""'}`)}\n`,
    );
  }
  if (changes.length > changesListed) effects.printError('  …\n');
  effects.printError(`${words.fix.left(left.errors, left.warnings)}\n`);
}

/** Prints what `fixFiles` would change, as a unified diff, and changes nothing. */
export async function showFixes(check: Check, session: Session): Promise<void> {
  const { effects, words } = session;
  const { fixes, left } = await fixesOf(check, session);
  session.progress.end();
  for (const { shownPath, encoding, before, after } of fixes.values()) {
    const path = printablePath(shownPath);
    for (const change of encoding) effects.printError(`${path}: ${words.fix.encoding[change]}\n`);
    const old = before.replaceAll('\r\n', '\n');
    if (old === after) continue;
    const patch = createTwoFilesPatch(path, path, old, after, '', '', { context: 1 });
    effects.printError(printableLines(patch.replace(/^Index: .*\n=+\n/, '')));
  }
  if (fixes.size === 0) effects.printError(`${words.fix.done(0, 0)}\n`);
  effects.printError(`${words.fix.left(left.errors, left.warnings)}\n`);
}

/** How many findings can’t be fixed automatically. */
interface Left {
  readonly errors: number;
  readonly warnings: number;
}

/** Every file that can be fixed by its path, checked as if what is fixed already were on disk. */
async function fixesOf(
  check: Check,
  session: Session,
): Promise<{ readonly fixes: ReadonlyMap<string, Fix>; readonly left: Left }> {
  const fixes = new Map<string, Fix>();
  const fixedWorld: Effects = {
    ...session.effects,
    readFile: async (path) => fixes.get(path)?.bytes ?? session.effects.readFile(path),
  };
  let left: Left = { errors: 0, warnings: 0 };
  for (let round = 0; round < mostRounds; round += 1) {
    const before = total(fixes);
    const all = await check({ ...session, effects: fixedWorld });
    const findings = all.flatMap(({ report }) => report.findings);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    left = { errors, warnings: findings.length - errors };
    for (const checked of all) await addFixes(checked, fixedWorld, fixes);
    if (total(fixes) === before) break;
  }
  return { fixes, left };
}

const total = (fixes: ReadonlyMap<string, Fix>) =>
  [...fixes.values()].reduce((sum, { changes }) => sum + changes.length + 1, 0);

/** Every change with the file that it is in. */
function changesIn(fixes: ReadonlyMap<string, Fix>) {
  return [...fixes.values()].flatMap(({ shownPath, changes }) =>
    changes.map((change) => ({ shownPath, ...change })),
  );
}

async function addFixes(
  { report, files, root }: CheckedCampaign,
  world: Effects,
  fixes: Map<string, Fix>,
): Promise<void> {
  const byFile = grouped(report.findings, ({ place }) => place.source);
  const unread = unreadFiles({ report });
  for (const { path, source } of files) {
    if (unread.has(source)) continue;
    const fixed = fixedFile(source.path, await world.readFile(path), byFile.get(source) ?? []);
    if (fixed === null) continue;
    const earlier = fixes.get(path);
    fixes.set(path, {
      ...fixed,
      before: earlier?.before ?? fixed.before,
      encoding: earlier?.encoding ?? fixed.encoding,
      changes: [...(earlier?.changes ?? []), ...fixed.changes],
      shownPath: report.folder + source.path,
      root,
    });
  }
}
