import { join } from 'node:path';
import { type DraftCampaign, isToSendRollup, type Unit } from '../../campaign/campaign.ts';
import { wrappedLines } from '../../diagnostics/columns.ts';
import { printable, typedPath } from '../../diagnostics/printable.ts';
import { errorsForForms } from '../../forms/campaign-errors.ts';
import { type FormFate, type FormsWanted, formFates, otherFiles } from '../../forms/form-files.ts';
import type { WritingParts } from '../../forms/form-kinds.ts';
import { type FormFormat, formFormats } from '../../forms/form-marks.ts';
import { type FormsFolder, formsFolderAt } from '../../forms/forms-folder.ts';
import { readFormPageParts } from '../../forms/html/form-page.ts';
import { previousFiguresOf } from '../../forms/previous-figures.ts';
import { reportLines } from '../../forms/report-lines.ts';
import { readCampaignFile } from '../../intake/campaign-folder.ts';
import { formsFolder } from '../../intake/campaign-listing.ts';
import { onlyProgramKinds } from '../../intake/document-kinds.ts';
import { submissionsFolderName } from '../../intake/file-names.ts';
import { liesIn } from '../../intake/real-path.ts';
import { isBelow, type ProgramWorld } from '../../intake/world.ts';
import { most } from '../../limits.ts';
import { validate } from '../../validation/validate.ts';
import { wordsIn } from '../../words/words.ts';
import { type FileToWrite, fileOf } from '../destinations.ts';
import type {
  ErrorOutput,
  FileWriting,
  LineWidth,
  Output,
  ReadFilesWatch,
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import type { Session } from '../session.ts';
import {
  type CampaignTarget,
  folderFrom,
  limitsFrom,
  locateCampaign,
  type SizeOptions,
  shownFolderOf,
  unknownUnit,
} from './campaign-targets.ts';
import { lastYearIn } from './last-year.ts';
import { pathOfOption, refuseChanged } from './outputs.ts';
import { reportText } from './report-text.ts';

interface FormsOptions extends SizeOptions {
  readonly format?: string;
  readonly unit: readonly string[];
  readonly out?: string;
  readonly from?: string;
  readonly check?: true;
}

type FormsEffects = ProgramWorld &
  WorkingFolder &
  ReadFilesWatch &
  FileWriting &
  Output &
  ErrorOutput &
  LineWidth;

/** `review forms`: writes what each unit is to fill in, and leaves alone what somebody has filled in. */
export async function forms(
  folder: string,
  options: FormsOptions,
  session: Session<FormsEffects>,
): Promise<ExitStatus> {
  const { effects, progress } = session;
  effects.beginReading();
  const formats = options.format === undefined ? null : chosenFormats(options.format, session);
  const target = await locateCampaign(folder, session);
  const { root } = target;
  const out = await outFolder(options.out, root, session);
  progress.begin(['reading', 'makingForms']);
  const campaign = await soundCampaign(target, options, session);
  if (campaign === null) return exitStatus.findings;
  const units = chosenUnits(options.unit, campaign, session);
  const previousOf = await lastYearsFigures(options, campaign, root, session);
  const place = await formsFolderAt(out, isBelow(out, root) ? root : null, effects);
  const wanted = {
    units,
    formats: formats ?? ['xlsx' as const],
    standing: formats ?? formFormats,
    previousOf,
    parts: await writingParts(campaign, formats, place, effects),
  };
  const isToWrite = options.check !== true;
  const fates = await progress.stage(
    'makingForms',
    () => writtenForms(formFates(campaign, place, wanted, effects), root, isToWrite, session),
    ({ length }) => session.words.outcomes.files(length),
  );
  progress.end();
  const others = units.length < campaign.units.size ? [] : await otherFiles(campaign, place, effects);
  const shown = {
    folder: folderFrom(effects.workingFolder, out),
    campaign: typedPath(folder === effects.workingFolder ? '.' : folder),
  };
  const exceptions = { others, withoutForms: units.filter((unit) => isToSendRollup(campaign, unit)) };
  for (const line of reportLines(fates, exceptions, isToWrite, shown, wordsIn(session.language).forms)) {
    effects.print(`${wrappedLines(printable(line), effects.width, '  ').join('\n')}\n`);
  }
  const isAmiss = fates.some(({ state }) => state === 'no-form' || state === 'other-unit');
  return isAmiss || (!isToWrite && fates.some(isStale)) ? exitStatus.findings : exitStatus.ok;
}

/** What became of a form, without what was written of it. */
type KnownFate = Omit<FormFate, 'bytes'>;

const isStale = ({ state, isOld }: KnownFate) => isOld || state === 'new' || state === 'rewritten';

/** So many bytes of forms are held at most, and written together: all of them or none. */
const pieceBytes = 50_000_000;

/** What becomes of each form; what is to be written is, piece by piece, while others are made. */
async function writtenForms(
  made: AsyncIterable<FormFate>,
  root: string,
  isToWrite: boolean,
  session: Session<ReadFilesWatch & FileWriting>,
): Promise<KnownFate[]> {
  const { effects } = session;
  const fates: KnownFate[] = [];
  let piece: FileToWrite[] = [];
  let size = 0;
  const writePiece = async () => {
    if (piece.length === 0) return;
    // Somebody may have filled in a form meanwhile.
    await refuseChanged(session);
    await effects.writeFiles(piece);
    effects.beginReading();
    [piece, size] = [[], 0];
  };
  for await (const { bytes, ...fate } of made) {
    fates.push(fate);
    if (bytes === null || !isToWrite) continue;
    piece.push(fileOf(root, fate.path, bytes));
    size += bytes.length;
    if (size >= pieceBytes) await writePiece();
  }
  await writePiece();
  return fates;
}

/** Last year's figures of each unit, of the campaign that --from names; none without. */
async function lastYearsFigures(
  options: FormsOptions,
  campaign: DraftCampaign,
  root: string,
  session: Session<FormsEffects>,
): Promise<FormsWanted['previousOf']> {
  if (options.from === undefined) return () => new Map();
  const { draft } = await lastYearIn(options.from, root, options, session);
  const previousOf = previousFiguresOf(campaign, draft);
  return ({ id }) => previousOf(id);
}

/** @param formats those that were asked for; `null` where those that lie there are brought up to date */
async function writingParts(
  campaign: DraftCampaign,
  formats: readonly FormFormat[] | null,
  { names }: FormsFolder,
  effects: ProgramWorld,
): Promise<WritingParts> {
  const hasPages = formats?.includes('html') ?? [...names].some((name) => /\.html$/i.test(name));
  return { campaign: campaign.root.place.source.text, page: hasPages ? await pageParts(effects) : null };
}

const pageParts = (effects: ProgramWorld) =>
  readFormPageParts((path) => effects.readFile(join(effects.programFolder, path)));

/** The campaign where its review.yaml has no errors; otherwise says which, and `null`. */
async function soundCampaign(
  target: CampaignTarget,
  options: SizeOptions,
  session: Session<ProgramWorld & WorkingFolder & ErrorOutput & LineWidth>,
): Promise<DraftCampaign | null> {
  const { effects, words, progress } = session;
  const { root } = target;
  const file = await progress.stage(
    'reading',
    () => readCampaignFile(effects, root, limitsFrom(options, words)),
    () => words.outcomes.files(1),
  );
  // Who has submitted yet is no matter of forms.
  const alone = {
    root,
    campaign: file,
    host: null,
    submissions: [],
    rollups: [],
    unread: [],
    findings: [],
    documents: onlyProgramKinds,
  };
  const { draft, findings } = validate(alone, { today: effects.today(), allowMissing: true });
  const errors = draft === null ? findings : errorsForForms(findings, draft.campaign.root);
  if (draft !== null && errors.length === 0) return draft.campaign;
  progress.end();
  const report = {
    folder: shownFolderOf(target, effects),
    files: [file.source],
    findings: errors,
  };
  const whole = { campaigns: [report], mostPerFile: most.findings };
  effects.printError(await reportText('pretty', whole, 'stderr', session));
  effects.printError(`${wordsIn(session.language).forms.nothingWritten}\n`);
  return null;
}

/** @throws CliError at an id that no unit has */
function chosenUnits(ids: readonly string[], campaign: DraftCampaign, session: Session): Unit[] {
  for (const id of ids) {
    if (campaign.units.has(id)) continue;
    throw unknownUnit(id, campaign, session);
  }
  const units = [...campaign.units.values()].map(({ value }) => value);
  return ids.length === 0 ? units : units.filter(({ id }) => ids.includes(id));
}

/** @throws CliError at a format that there is not */
function chosenFormats(list: string, { words }: Session): FormFormat[] {
  const names = list
    .split(',')
    .flatMap((name): readonly string[] => (name.trim() === 'all' ? formFormats : [name.trim()]));
  return [...new Set(names)].map((name) => {
    const format = formFormats.find((one) => one === name);
    if (format === undefined) {
      throw new CliError(words.errors.invalidChoice(name, [...formFormats, 'all'].join(', ')));
    }
    return format;
  });
}

/** @throws CliError where blank forms would be taken for submissions */
async function outFolder(
  typed: string | undefined,
  root: string,
  session: Session<ProgramWorld & WorkingFolder>,
): Promise<string> {
  if (typed === undefined) return join(root, formsFolder);
  const path = pathOfOption('--out', typed, session);
  const submissions = join(root, submissionsFolderName);
  if (path === root || path === submissions || (await liesIn(session.effects, path, submissions))) {
    throw new CliError(wordsIn(session.language).forms.amongSubmissions(typed));
  }
  return path;
}
