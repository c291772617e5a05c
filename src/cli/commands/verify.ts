import { join, resolve } from 'node:path';
import { Chalk } from 'chalk';
import { inputsOf } from '../../aggregation/inputs.ts';
import { summaryBytes } from '../../aggregation/summary-file.ts';
import { printable } from '../../diagnostics/printable.ts';
import { fingerprintOfFigures } from '../../documents.ts';
import type { Disk, ProgramWorld } from '../../intake/world.ts';
import { most } from '../../limits.ts';
import { type Checked, check } from '../../review.ts';
import { sha256Of } from '../../sha256.ts';
import { ledgerOf } from '../../tracing/ledger.ts';
import { type CurrentCampaign, unreadable, type VerificationContext } from '../../verification/outcome.ts';
import { prettyVerification } from '../../verification/pretty.ts';
import type { Verification, Verifications } from '../../verification/verification.generated.ts';
import { verifyFile } from '../../verification/verifiers.ts';
import { wordsIn } from '../../words/words.ts';
import type { ErrorOutput, Output, WorkingFolder } from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import { locateCampaign } from './campaign-targets.ts';
import { pathOfOption } from './outputs.ts';

interface VerifyOptions {
  readonly format: 'pretty' | 'json';
  readonly fonts?: string;
  readonly campaign?: string;
  readonly fingerprint?: true;
}

type VerifySession = Session<ProgramWorld & WorkingFolder & Output & ErrorOutput>;

/** `review verify`: whether files are still what the program made of the data that they carry. */
export async function verify(
  paths: readonly string[],
  { format, fonts, campaign, fingerprint }: VerifyOptions,
  session: VerifySession,
): Promise<ExitStatus> {
  const { effects, language, isColoured } = session;
  const context: VerificationContext = {
    world: effects,
    fonts: fonts === undefined ? new Map() : await fontsIn(pathOfOption('--fonts', fonts, session), session),
    campaign: campaign === undefined ? undefined : await currentCampaign(campaign, session),
  };
  if (fingerprint === true) return printFingerprints(paths, context, session);
  const verifications: Verification[] = [];
  for (const path of paths) {
    const verification = await verificationOf(path, context, session);
    verifications.push(verification);
    if (format === 'json') continue;
    const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
    effects.print(prettyVerification(verification, { words: wordsIn(language).verification, chalk }));
  }
  if (format === 'json') {
    const all: Verifications = { version: 1, files: verifications };
    effects.print(`${JSON.stringify(all, null, 2)}\n`);
  }
  return statusOf(verifications.map(({ verdict }) => verdict));
}

function statusOf(verdicts: readonly Verification['verdict'][]): ExitStatus {
  if (verdicts.includes('unreadable')) return exitStatus.failure;
  return verdicts.includes('different') || verdicts.includes('outdated')
    ? exitStatus.findings
    : exitStatus.ok;
}

/** Prints the fingerprints of files, and of campaigns as they are now, a line each; of several, each with what it is of. */
async function printFingerprints(
  paths: readonly string[],
  context: VerificationContext,
  session: VerifySession,
): Promise<ExitStatus> {
  const { effects, words } = session;
  const verdicts: Verification['verdict'][] = [];
  for (const path of paths) {
    const { fingerprint, verdict } = await fingerprinted(path, context, session);
    verdicts.push(fingerprint === null ? 'unreadable' : verdict);
    if (fingerprint === null) effects.printError(`${words.verify.noFingerprint(path)}\n`);
    else effects.print(paths.length === 1 ? `${fingerprint}\n` : `${fingerprint}  ${printable(path)}\n`);
    if (fingerprint !== null && verdict === 'different')
      effects.printError(`${words.verify.differs(path)}\n`);
  }
  return statusOf(verdicts);
}

async function fingerprinted(
  path: string,
  context: VerificationContext,
  session: VerifySession,
): Promise<Pick<Verification, 'fingerprint' | 'verdict'>> {
  const { effects } = session;
  const { kind } = await effects.inspect(resolve(effects.workingFolder, path));
  if (kind !== 'folder') return verificationOf(path, context, session);
  return {
    fingerprint: await fingerprintOfFigures(await soundCampaign(path, session)),
    verdict: 'unchanged',
  };
}

/** What came of a campaign that has no errors. */
type SoundCampaign = { readonly [Key in 'review' | 'summary']: NonNullable<Checked[Key]> };

/** A campaign as it is now, with whatever is missing. @throws CliError where it has errors */
async function soundCampaign(folder: string, session: VerifySession): Promise<SoundCampaign> {
  const { root } = await locateCampaign(folder, session);
  const { review, summary } = await check(root, session.effects, { allowMissing: true });
  if (review === null || summary === null) throw new CliError(session.words.verify.noFigures(folder));
  return { review, summary };
}

async function currentCampaign(folder: string, session: VerifySession): Promise<CurrentCampaign> {
  if (folder.trim() === '') throw new CliError(session.words.errors.missingArgument('--campaign'));
  const { review, summary } = await soundCampaign(folder, session);
  const ledger = ledgerOf(review, summary);
  return {
    summary: summaryBytes(summary, inputsOf(review)),
    titleOf: (figure) => ledger.headingNamed(figure)?.title ?? null,
  };
}

async function verificationOf(
  file: string,
  context: VerificationContext,
  { effects, words }: VerifySession,
): Promise<Verification> {
  const path = resolve(effects.workingFolder, file);
  const { kind, size } = await effects.inspect(path);
  // To read a pipe might take for ever.
  if (kind !== 'file' && kind !== 'nothing') throw new CliError(words.verify.noFile(file));
  if (size > most.mostFileBytes) return { file, format: null, ...unreadable('too-large') };
  return verifyFile(file, await effects.readFile(path), context);
}

/** Files that are looked at for fonts. */
const mostFonts = 1000;

/** How large a font may be, in bytes: those with all of Chinese have thirty million. */
const mostFontBytes = 60_000_000;

/** The files of a folder, by their hashes: which of them are fonts of a campaign, its documents say. */
async function fontsIn(
  folder: string,
  { effects, words }: Session<Disk>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if ((await effects.inspect(folder)).kind !== 'folder')
    throw new CliError(words.verify.noFontFolder(folder));
  const fonts = new Map<string, Uint8Array>();
  for (const name of [...(await effects.listFolder(folder))].sort().slice(0, mostFonts)) {
    const path = join(folder, name);
    const { kind, size } = await effects.inspect(path);
    if (kind !== 'file' || size > mostFontBytes) continue;
    const bytes = await effects.readFile(path);
    fonts.set(sha256Of(bytes), bytes);
  }
  return fonts;
}
