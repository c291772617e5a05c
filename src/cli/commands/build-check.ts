import { join } from 'node:path';
import type { BuildRecord, RecordedBuild, RecordedFile } from '../../build-record/build-record.generated.ts';
import { emptyRecord } from '../../build-record/read-record.ts';
import { type ChangesSince, changesSince, isOfCampaign } from '../../build-record/standing.ts';
import type { CheckCounts } from '../../build-record/words.ts';
import { type Finding, hasErrors, withWarningsAsErrors } from '../../diagnostics/finding.ts';
import { printable } from '../../diagnostics/printable.ts';
import { sparingIntake } from '../../intake/sparing-intake.ts';
import { type Disk, isBelow, type ProgramWorld, reasonOf } from '../../intake/world.ts';
import { digestOf } from '../../pieces.ts';
import { programVersion } from '../../program-version.ts';
import { type BuiltFile, build, type FormatName, hasSoundCampaignFile, type Timed } from '../../review.ts';
import { sha256Of } from '../../sha256.ts';
import { wordsIn } from '../../words/words.ts';
import type { ErrorOutput, LineWidth, Output, WorkingFolder } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import {
  type BuildOptions,
  buildCommand,
  findingsBefore,
  optionsOf,
  pathUp,
  printFindings,
} from './build-options.ts';
import type { CampaignTarget } from './campaign-targets.ts';
import { type CheckedCampaign, checkCampaign } from './checked-campaign.ts';
import { chosenKinds, refuseOtherFormats, refuseSameNames } from './chosen-documents.ts';
import { commandsFor, type Making, makingsOf } from './makings.ts';
import { mannerOf, recordIn } from './recorded-build.ts';

/** What is asked about. */
interface Wanted {
  /** The campaign's, as it was typed. */
  readonly folder: string;
  /** The folder that the documents are in. */
  readonly out: string;
  /** `null` where no format was named. */
  readonly chosen: readonly FormatName[] | null;
  readonly date: Date | undefined;
  readonly timed: Timed | undefined;
}

/** A document that is not as it would be. */
interface Amiss {
  readonly file: string;
  /** What makes it as it would be; `null` of one that is no longer made. */
  readonly making: Making | null;
  readonly state: 'different' | 'missing' | 'left';
  /** What it was when it was written; `null` where no record says so. */
  readonly recorded: RecordedFile | null;
  /** Of the file as it is; `null` where there is none. */
  readonly sha256: string | null;
}

type CheckSession = Session<ProgramWorld & WorkingFolder & Output & ErrorOutput & LineWidth>;

/**
 * `review build --check`: makes the documents without writing any, and prints those that would be others than the folder has.
 * Where neither formats nor kinds are named, these are the ones that the folder's record speaks of, made as they were then.
 */
export async function checkBuild(
  target: CampaignTarget,
  wanted: Wanted,
  options: BuildOptions,
  session: CheckSession,
): Promise<ExitStatus> {
  const { effects, progress, words, language, verbosity } = session;
  const { out, folder } = wanted;
  progress.begin(['reading', 'checking', 'layingOut']);
  const read = await recordIn(out, target.root, effects);
  const record = read.state === 'read' ? read.record : emptyRecord;
  const isOfRecord = options.format === undefined && options.document === undefined;
  const mayMiss = options.allowMissing === true || (isOfRecord && record.builds.some(isAllowingMissing));
  const asked = mayMiss ? { ...options, allowMissing: true as const } : options;
  const checked = await checkCampaign(target, asked, session, { intake: sparingIntake() });
  const own = isOfRecord ? ofThis(record, checked, out, target.root) : emptyRecord;
  const ofRecord = makingsOf(own, checked.draft?.campaign.kinds ?? new Map(), { ...wanted, ...options });
  const makings = ofRecord.length > 0 ? ofRecord : [usualMaking(checked, wanted, options, session)];
  const before = await findingsBefore(
    checked,
    makings.flatMap(({ kinds }) => kinds),
    effects,
  );
  const compared = hasErrors(before)
    ? noneCompared
    : await progress.stage(
        'layingOut',
        () => comparedDocuments(makings, checked, { ...wanted, record }, session),
        ({ files }) => words.outcomes.files(files.size),
      );
  const found = options.strict === true ? withWarningsAsErrors(compared.findings) : compared.findings;
  if (!(await printFindings(checked, [...before, ...found], options, session))) return exitStatus.findings;
  progress.end();
  const amiss = [...compared.amiss, ...(await leftOver(own, compared.files, out, effects))];
  await printAmiss(amiss, out, reasonsIn(session, record, changesSince(record, checked, effects)), session);
  if (verbosity === 'quiet') return amiss.length === 0 ? exitStatus.ok : exitStatus.findings;
  const said = wordsIn(language).record.check;
  if (amiss.length === 0) {
    effects.print(`${said.allSame(compared.files.size)}\n`);
    return exitStatus.ok;
  }
  const commands = isOfRecord
    ? commandsFor(
        folder,
        amiss.flatMap(({ making }) => making ?? []),
        asked,
        effects,
      )
    : [buildCommand(folder, options, effects)];
  effects.printError(`${printable(said.amiss(countsOf(amiss), commands.join('; ')))}\n`);
  return exitStatus.findings;
}

/** Documents that were made, held against those in the folder. */
interface Compared {
  readonly files: ReadonlySet<string>;
  readonly amiss: readonly Amiss[];
  readonly findings: readonly Finding[];
}

const noneCompared: Compared = { files: new Set(), amiss: [], findings: [] };

/** Makes documents, one making after another, so that no more than one is held. */
async function comparedDocuments(
  makings: readonly Making[],
  checked: CheckedCampaign,
  { out, record, timed }: Wanted & { readonly record: BuildRecord },
  { effects, words }: CheckSession,
): Promise<Compared> {
  const files = new Set<string>();
  const amiss: Amiss[] = [];
  const findings = new Map<string, Finding>();
  const all: Pick<BuiltFile, 'name'>[] = [];
  const pathToCampaign = pathUp(out, checked.root);
  for (const { kinds, formats, ...how } of makings) {
    const built = await build(checked, kinds, formats, effects, { ...how, pathToCampaign, timed });
    // Each making finds the same in what they share.
    for (const one of built.findings) findings.set(keyOf(one), one);
    for (const file of built.files) {
      all.push({ name: file.name });
      files.add(file.name);
      const one = await amissWith(file, how, out, record, effects);
      if (one !== null) amiss.push(one);
    }
  }
  refuseSameNames(all, words);
  return { files, amiss, findings: [...findings.values()] };
}

const keyOf = ({ code, place, args }: Finding) =>
  JSON.stringify([code, place.source.path, place.start, args]);

/** Documents that a record speaks of and that are still there, though the campaign has them no more. */
async function leftOver(
  record: BuildRecord,
  made: ReadonlySet<string>,
  out: string,
  disk: Disk,
): Promise<Amiss[]> {
  const left: Amiss[] = [];
  for (const recorded of record.files) {
    if (made.has(recorded.file)) continue;
    const sha256 = await hashAt(out, recorded.file, disk);
    if (sha256 !== null) left.push({ file: recorded.file, making: null, state: 'left', recorded, sha256 });
  }
  return left;
}

/** Prints what is amiss, a line a file, with why as far as that is known. */
async function printAmiss(
  amiss: readonly Amiss[],
  out: string,
  reasonsOf: (one: Amiss) => Promise<readonly string[]>,
  { effects, language }: CheckSession,
): Promise<void> {
  const said = wordsIn(language).record.check;
  for (const one of amiss) {
    const why = one.state === 'different' ? await reasonsOf(one) : [];
    const text = [said[one.state], ...(why.length === 0 ? [] : [why.join('; ')])].join(': ');
    effects.print(`${printable(join(out, one.file))}: ${printable(text)}\n`);
  }
}

function countsOf(amiss: readonly Amiss[]): CheckCounts {
  const count = (is: (one: Amiss) => boolean) => amiss.filter(is).length;
  return {
    different: count(({ state }) => state === 'different'),
    missing: count(({ state }) => state === 'missing'),
    left: count(({ state }) => state === 'left'),
    edited: count(isEdited),
  };
}

/** Whether it is no longer what was written. */
const isEdited = ({ state, recorded, sha256 }: Amiss) =>
  state === 'different' && recorded !== null && recorded.sha256 !== sha256;

const isAllowingMissing = ({ options }: RecordedBuild) => options.allowMissing;

/** What a record says of documents of one campaign: all that it says where it lies in the campaign's folder. */
function ofThis(record: BuildRecord, checked: CheckedCampaign, out: string, root: string): BuildRecord {
  if (isBelow(out, root)) return record;
  if (!hasSoundCampaignFile(checked)) return emptyRecord;
  const { campaign } = mannerOf(checked, optionsOf({ attachments: true }, undefined));
  const builds = new Set(record.builds.filter((one) => isOfCampaign(one, campaign)).map(({ id }) => id));
  return { ...record, files: record.files.filter(({ build }) => builds.has(build)) };
}

/** What is made where no record says what was: the same as without `--check`. */
function usualMaking(
  checked: CheckedCampaign,
  { chosen, date }: Wanted,
  { document, attachments, withSources }: BuildOptions,
  session: Session,
): Making {
  const kinds = chosenKinds(checked, document, session);
  refuseOtherFormats(checked, kinds, chosen, session);
  return {
    kinds,
    formats: chosen,
    date,
    isWithoutAttachments: !attachments,
    withSources: withSources === true,
  };
}

/** What is amiss with a document in the folder that was made now; `null` where it is the same. */
async function amissWith(
  { name, pieces, kind, format }: BuiltFile,
  how: Pick<Making, 'date' | 'isWithoutAttachments' | 'withSources'>,
  out: string,
  record: BuildRecord,
  disk: Disk,
): Promise<Amiss | null> {
  const sha256 = await hashAt(out, name, disk);
  if (sha256 === digestOf(pieces).sha256) return null;
  const recorded = record.files.find(({ file }) => file === name) ?? null;
  const making = { ...how, kinds: [kind], formats: [format] };
  return { file: name, making, state: sha256 === null ? 'missing' : 'different', recorded, sha256 };
}

/** The hash of a document; `null` where there is none. @throws the system's error where it can't be read */
async function hashAt(out: string, name: string, disk: Disk): Promise<string | null> {
  try {
    return sha256Of(await disk.readFile(join(out, name)));
  } catch (reason) {
    if (['ENOENT', 'ENOTDIR'].includes(reasonOf(reason))) return null;
    throw reason instanceof Error ? Object.assign(reason, { path: join(out, name) }) : reason;
  }
}

/** Why documents would be others, as far as the record says. */
function reasonsIn({ language }: Session, record: BuildRecord, changes: ChangesSince) {
  const { check: said, inputs: inWords } = wordsIn(language).record;
  const programs = new Map(record.builds.map(({ id, program }) => [id, program]));
  return async (one: Amiss): Promise<string[]> => {
    const { recorded } = one;
    if (recorded === null) return [];
    const inputs = await changes(recorded);
    const program = programs.get(recorded.build) ?? programVersion;
    return [
      ...(isEdited(one) ? [said.edited] : []),
      ...(inputs.length === 0 ? [] : [inWords(inputs)]),
      ...(program === programVersion ? [] : [said.program(program)]),
    ];
  };
}
