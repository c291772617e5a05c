import { join } from 'node:path';
import type { DraftCampaign, Unit } from '../../campaign/campaign.ts';
import { wrappedLines } from '../../diagnostics/columns.ts';
import { printable, typedPath } from '../../diagnostics/printable.ts';
import { reporters } from '../../diagnostics/reporters/registry.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import { errorsForForms } from '../../forms/campaign-errors.ts';
import { type FormFate, formFates, otherFiles } from '../../forms/form-files.ts';
import { type FormFormat, formFormats } from '../../forms/form-marks.ts';
import { formsFolderAt } from '../../forms/forms-folder.ts';
import { readFormPageParts } from '../../forms/html/form-page.ts';
import { actualFigures } from '../../forms/previous-figures.ts';
import { reportLines } from '../../forms/report-lines.ts';
import { readCampaignFile } from '../../intake/campaign-folder.ts';
import { formsFolder } from '../../intake/campaign-listing.ts';
import { liesIn } from '../../intake/confined-file.ts';
import { submissionsFolderName } from '../../intake/file-names.ts';
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
} from './campaign-targets.ts';
import { lastYearIn } from './last-year.ts';
import { pathOfOption, refuseChanged } from './outputs.ts';
import { reporterOptions } from './reporter-options.ts';

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
  const { effects, progress, language } = session;
  effects.beginReading();
  const formats = options.format === undefined ? null : chosenFormats(options.format, session);
  const target = await locateCampaign(folder, session);
  const { root } = target;
  const out = await outFolder(options.out, root, session);
  progress.begin(['reading', 'makingForms']);
  const campaign = await soundCampaign(target, options, session);
  if (campaign === null) return exitStatus.findings;
  const units = chosenUnits(options.unit, campaign, session);
  const lastYear = options.from === undefined ? null : await lastYearIn(options.from, root, options, session);
  const { source } = campaign.root.place;
  const place = await formsFolderAt(out, isBelow(out, root) ? root : null, effects);
  const hasPages = formats?.includes('html') ?? [...place.names].some((name) => /\.html$/i.test(name));
  const wanted = {
    units,
    formats: formats ?? ['xlsx' as const],
    standing: formats ?? formFormats,
    previousOf: ({ id }: Unit) =>
      lastYear === null ? new Map<string, string>() : actualFigures(lastYear.draft, id),
    parts: { campaign: source.text, page: hasPages ? await pageParts(effects) : null },
  };
  const fates: Omit<FormFate, 'bytes'>[] = [];
  const isToWrite = options.check !== true;
  await progress.stage(
    'makingForms',
    async () => {
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
      for await (const { bytes, ...fate } of formFates(campaign, place, wanted, effects)) {
        fates.push(fate);
        if (bytes === null || !isToWrite) continue;
        piece.push(fileOf(root, fate.path, bytes));
        size += bytes.length;
        if (size >= pieceBytes) await writePiece();
      }
      await writePiece();
    },
    () => session.words.outcomes.files(fates.length),
  );
  progress.end();
  const others = units.length < campaign.units.size ? [] : await otherFiles(campaign, place, effects);
  const shown = {
    folder: folderFrom(effects.workingFolder, out),
    campaign: typedPath(folder === effects.workingFolder ? '.' : folder),
  };
  const words = wordsIn(language).forms;
  for (const line of reportLines(fates, others, isToWrite, shown, words)) {
    effects.print(`${wrappedLines(printable(line), effects.width, '  ').join('\n')}\n`);
  }
  const isStale = ({ state, isOld }: Pick<FormFate, 'state' | 'isOld'>) =>
    isOld || state === 'new' || state === 'rewritten';
  const isAmiss = fates.some(({ state }) => state === 'no-form' || state === 'other-unit');
  return isAmiss || (!isToWrite && fates.some(isStale)) ? exitStatus.findings : exitStatus.ok;
}

/** So many bytes of forms are held at most, and written together: all of them or none. */
const pieceBytes = 50_000_000;

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
  const alone = { root, campaign: file, host: null, submissions: [], unread: [], findings: [] };
  const { draft, findings } = validate(alone, { today: effects.today(), allowMissing: true });
  const errors = draft === null ? findings : errorsForForms(findings, draft.campaign.root);
  if (draft !== null && errors.length === 0) return draft.campaign;
  progress.end();
  const report = {
    folder: shownFolderOf(target, effects),
    files: [file.source],
    findings: errors,
  };
  const reporter = await reporters.pretty();
  const whole = { campaigns: [report], mostPerFile: most.findings };
  effects.printError(reporter(whole, reporterOptions('stderr', session)));
  effects.printError(`${wordsIn(session.language).forms.nothingWritten}\n`);
  return null;
}

/** @throws CliError at an id that no unit has */
function chosenUnits(ids: readonly string[], campaign: DraftCampaign, { words }: Session): Unit[] {
  for (const id of ids) {
    if (campaign.units.has(id)) continue;
    throw new CliError(words.status.unknownUnit(id, closest(id, campaign.units.keys())));
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
