import { resolve } from 'node:path';
import type { Language } from '../../diagnostics/definition.ts';
import { findingWordsIn } from '../../findings.ts';
import {
  deadlineFlaw,
  emptyFlaw,
  type Flaw,
  inFull,
  isoDate,
  namesIn,
  tidy,
  yearFlaw,
} from '../../init/answers.ts';
import type { Opening } from '../../init/campaign-text.ts';
import { type Level, levelOfLocality, levels, localityIn, unitsBelow } from '../../init/localities.ts';
import { type Preset, readPresets } from '../../init/presets.ts';
import { type NamedUnit, unitsOf } from '../../init/units.ts';
import { unitsInFile } from '../../init/units-file.ts';
import type { OpeningWords } from '../../init/words.ts';
import { damageInName } from '../../intake/lost-letters-in-names.ts';
import type { Disk, ProgramWorld } from '../../intake/world.ts';
import { wordsIn } from '../../words/words.ts';
import type { Asking, WorkingFolder } from '../effects.ts';
import { CliError } from '../exit.ts';
import type { Session } from '../session.ts';
import type { Questions } from '../terminal/questions.ts';

/** What can be said on the command line of a new campaign. */
export interface OpeningOptions {
  readonly host?: string;
  readonly locality?: string;
  readonly level?: string;
  readonly year?: string;
  readonly deadline?: string;
  /** A CSV file. */
  readonly units?: string;
  /** Names. */
  readonly unit: readonly string[];
  readonly preset?: string;
}

/** Where answers come from: an option, or else whoever sits at the terminal, or else what is usual. */
interface Answers {
  /** @throws CliError where the answer that an option gives won't do */
  text(given: string | undefined, question: string, suggested: string, flaw: Flaw): Promise<string>;
  readonly ask: Questions | null;
}

/** What a new campaign needs to know: from the options; the rest is asked at the terminal, if there is one. */
export async function openingFrom(
  options: OpeningOptions,
  session: Session<ProgramWorld & WorkingFolder & Asking>,
): Promise<Opening> {
  const { effects } = session;
  const words = wordsIn(session.language).init;
  const { questions, flaws } = words;
  const presets = await readPresets(effects, effects.programFolder);
  const answers = answersFrom(effects.questions(), session.language);
  if (answers.ask === null) requireEnough(options, flaws);

  const notEmpty = emptyFlaw(flaws);
  const host = inFull(tidy(await answers.text(options.host, questions.host, '', notEmpty)));
  const locality = tidy(
    await answers.text(options.locality, questions.locality, localityIn(host) ?? host, notEmpty),
  );
  const level = await levelFrom(options.level, levelOfLocality(locality), answers.ask, words);
  const year = await answers.text(options.year, questions.year, effects.today().slice(0, 4), yearFlaw(flaws));
  const deadline = await answers.text(
    options.deadline,
    questions.deadline,
    `${year}-11-30`,
    deadlineFlaw(Number(year), flaws),
  );
  const units = await namedUnits(options, answers, session);
  const preset = await presetFrom(options.preset, presets, answers.ask, words);
  return {
    year: Number(year),
    host,
    locality,
    deadline: isoDate(deadline) ?? deadline,
    ...unitsOf(units, level === null ? undefined : unitsBelow[level]),
    preset,
  };
}

/** What is wrong with an answer whose letters were misread or lost on the way here. */
function damagedFlaw(answer: string, language: Language): string | null {
  const damage = damageInName(answer);
  return damage === null ? null : findingWordsIn(language).wordingOf(damage).message;
}

/** The year of an option, checked. */
export function yearFrom(text: string, { flaws }: OpeningWords): number {
  const flaw = yearFlaw(flaws)(text);
  if (flaw !== null) throw new CliError(flaw);
  return Number(text);
}

/** The deadline of a year's review by an option, checked, as "2024-11-30". */
export function deadlineFrom(text: string, year: number, { flaws }: OpeningWords): string {
  const flaw = deadlineFlaw(year, flaws)(text);
  if (flaw !== null) throw new CliError(`"${text}": ${flaw}`);
  return isoDate(text) ?? text;
}

function answersFrom(ask: Questions | null, language: Language): Answers {
  return {
    ask,
    text: async (given, question, suggested, flaw) => {
      const anyFlaw: Flaw = (answer) => flaw(answer) ?? damagedFlaw(answer, language);
      if (given === undefined && ask !== null) return ask.text(question, suggested, anyFlaw);
      const answer = given ?? suggested;
      const wrong = anyFlaw(answer);
      if (wrong !== null) throw new CliError(answer === '' ? wrong : `"${answer}": ${wrong}`);
      return answer;
    },
  };
}

/** Without a terminal to ask at, what has no usual answer must be given. */
function requireEnough({ host, units, unit }: OpeningOptions, flaws: OpeningWords['flaws']): void {
  const missing = [
    ...(host === undefined ? ['--host'] : []),
    ...(units === undefined && unit.length === 0 ? ['--units'] : []),
  ];
  if (missing.length > 0) throw new CliError(flaws.missing(missing.join(', ')));
}

async function namedUnits(
  options: OpeningOptions,
  { ask }: Answers,
  session: Session<Disk & WorkingFolder>,
): Promise<readonly NamedUnit[]> {
  const { questions, flaws } = wordsIn(session.language).init;
  const typed = options.unit.flatMap(namesIn);
  for (const { name } of typed) {
    const damaged = damagedFlaw(name, session.language);
    if (damaged !== null) throw new CliError(`"${name}": ${damaged}`);
  }
  if (options.units !== undefined) return [...(await unitsOfTable(options.units, session)), ...typed];
  if (typed.length > 0 || ask === null) return typed;
  const isTable = (text: string) => /\.(?:csv|tsv|txt)$/i.test(text.trim());
  const answer = await ask.text(questions.units, '', (text) =>
    isTable(text) || namesIn(text).length > 0 ? null : flaws.noUnits,
  );
  return isTable(answer) ? unitsOfTable(answer.trim(), session) : namesIn(answer);
}

/** @throws CliError where the table can't be used */
async function unitsOfTable(
  path: string,
  { effects, language }: Session<Disk & WorkingFolder>,
): Promise<readonly NamedUnit[]> {
  const absolute = resolve(effects.workingFolder, path);
  const table = await unitsInFile(absolute, path, effects, wordsIn(language).init, language);
  if ('flaw' in table) throw new CliError(table.flaw);
  return table.units;
}

/** `null` where nobody says it and the locality's name doesn't show it. */
async function levelFrom(
  given: string | undefined,
  byName: Level | null,
  ask: Questions | null,
  { questions, levelNames, flaws }: OpeningWords,
): Promise<Level | null> {
  if (given === undefined && ask === null) return byName;
  const choices = levels.map((id) => ({ id, label: levelNames[id] }));
  const id = given ?? (await ask?.choice(questions.level, byName ?? 'xa', choices));
  const level = levels.find((one) => one === id);
  if (level === undefined) throw new CliError(flaws.level(id ?? '', levels.join(', ')));
  return level;
}

async function presetFrom(
  given: string | undefined,
  presets: ReadonlyMap<string, Preset>,
  ask: Questions | null,
  { questions, flaws }: OpeningWords,
): Promise<Preset> {
  const id =
    given ??
    (ask === null ? usualPreset : await ask.choice(questions.preset, usualPreset, [...presets.values()]));
  const preset = presets.get(id);
  if (preset === undefined) throw new CliError(flaws.preset(id, [...presets.keys()].join(', ')));
  return preset;
}

/** What is reviewed where nobody says otherwise. */
const usualPreset = 'quoc-phong-an-ninh';
