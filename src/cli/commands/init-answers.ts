import { resolve } from 'node:path';
import type { Language } from '../../diagnostics/definition.ts';
import { messageOf } from '../../diagnostics/finding-words.ts';
import { findingWordsIn } from '../../findings.ts';
import {
  deadlineFlaw,
  type Flaw,
  isoDate,
  nameFlaw,
  namesBySemicolons,
  openNameFlaw,
  openNamesFlaw,
  usualDates,
  yearFlaw,
} from '../../init/answers.ts';
import type { Opening } from '../../init/campaign-text.ts';
import { hostInFull, withFullLocalities } from '../../init/full-names.ts';
import type { Guess } from '../../init/guesses.ts';
import { namesIn, repeatedName, tidy } from '../../init/listed-names.ts';
import {
  levels as allLevels,
  hasDistricts,
  type Level,
  levelOfLocality,
  levelsIn,
  localityOfHost,
  unitsBelow,
} from '../../init/localities.ts';
import { type Preset, readPresets, usualPreset } from '../../init/presets.ts';
import { isGoverning } from '../../init/unit-kinds.ts';
import { type NamedUnit, unitsOf } from '../../init/units.ts';
import { type UnitsFile, unitsInFile } from '../../init/units-file.ts';
import type { OpeningWords } from '../../init/words.ts';
import { withoutStrays } from '../../intake/invisible-characters.ts';
import { damageInName } from '../../intake/lost-letters-in-names.ts';
import type { Disk, ProgramWorld } from '../../intake/world.ts';
import { most } from '../../limits.ts';
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
  readonly signer?: string;
  /** Names. */
  readonly recipient: readonly string[];
}

/** Where answers come from: an option, or else whoever sits at the terminal, or else what is usual. */
interface Answers {
  /** @throws CliError where the answer that an option gives won't do */
  text(given: string | undefined, question: string, suggested: string, flaw: Flaw): Promise<string>;
  readonly ask: Questions | null;
}

/** What opens a campaign, and what of it nobody has said. */
export interface Answered {
  readonly opening: Opening;
  readonly guesses: readonly Guess[];
}

/** What a new campaign needs to know: from the options; the rest is asked at the terminal, if there is one. */
export async function openingFrom(
  options: OpeningOptions,
  session: Session<ProgramWorld & WorkingFolder & Asking>,
): Promise<Answered> {
  const { effects } = session;
  const words = wordsIn(session.language).init;
  const { questions, flaws } = words;
  const presets = await readPresets(effects, effects.programFolder);
  const answers = answersFrom(effects.questions(), session.language);
  if (answers.ask === null) requireEnough(options, flaws);

  const guesses: Guess[] = [];
  const inFull = (typed: string, name: string) => {
    if (typed !== name) guesses.push({ about: 'full-name', typed, name });
    return name;
  };
  /** Notes what nobody was asked about, and no option says. */
  const noted = (given: string | undefined, guess: Guess) => {
    if (given === undefined && answers.ask === null) guesses.push(guess);
  };
  const typedHost = tidy(await answers.text(options.host, questions.host, '', nameFlaw('host', flaws)));
  const host = inFull(typedHost, hostInFull(typedHost));
  const found = localityOfHost(host);
  // Without a terminal, what the name does not say stays blank.
  const isOpen = options.locality === undefined && answers.ask === null && found === null;
  const typedLocality = isOpen
    ? null
    : tidy(
        await answers.text(options.locality, questions.locality, found ?? '', nameFlaw('locality', flaws)),
      );
  const locality = typedLocality === null ? null : inFull(typedLocality, withFullLocalities(typedLocality));
  noted(options.locality, { about: 'locality', locality });
  const thisYear = effects.today().slice(0, 4);
  // The level is asked before the year, and mostly of the year that it is.
  const presumed = Number(options.year ?? thisYear) || Number(thisYear);
  const byName = locality === null ? null : levelOfLocality(locality, presumed);
  const level = await levelFrom(
    options.level,
    byName ?? (isGoverning(host) ? null : 'khac'),
    presumed,
    answers.ask,
    words,
  );
  if (level !== null) noted(options.level, { about: 'level', level });
  const preset = await presetFrom(options.preset, usualPreset(host), presets, answers.ask, words);
  const suggested = usualDates(preset.period, effects.today());
  const year = Number(await answers.text(options.year, questions.year, suggested.year, yearFlaw(flaws)));
  noted(options.year, { about: 'year', year });
  if (level === 'huyen' && !hasDistricts(year))
    guesses.push({ about: 'district', locality: locality ?? host });
  const deadline = await answers.text(
    options.deadline,
    questions.deadline,
    suggested.deadlineOf(year),
    deadlineFlaw(year, flaws),
  );
  const day = isoDate(deadline) ?? deadline;
  noted(options.deadline, { about: 'deadline', deadline: day });
  const { units: named, notes } = await namedUnits(options, answers, session);
  noted(options.preset, { about: 'preset', label: preset.label });
  const units = unitsOf(named, level === null ? undefined : unitsBelow[level], locality);
  const signer = tidy(
    await answers.text(options.signer, questions.signer, '', openNameFlaw('signer', flaws)),
  );
  const recipients = await answers.text(
    options.recipient.length === 0 ? undefined : options.recipient.join(';'),
    questions.recipients,
    '',
    openNamesFlaw('recipient', flaws),
  );
  return {
    opening: {
      year,
      host,
      locality,
      deadline: day,
      units: units.units,
      unitKinds: units.unitKinds,
      preset,
      signer: signer === '' ? null : signer,
      recipients: namesBySemicolons(recipients),
    },
    guesses: [...guesses, ...notes, ...units.guesses],
  };
}

/** What is wrong with an answer whose letters were misread or lost on the way here, or are not seen. */
function damagedFlaw(answer: string, language: Language): string | null {
  const words = findingWordsIn(language);
  const damage = damageInName(answer);
  if (damage !== null) return words.wordingOf(damage).message;
  const stray = withoutStrays(answer).left;
  return stray === null ? null : messageOf(stray, words);
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

/** Units as they were named, and what was made of the table that they were in. */
interface NamedUnits {
  readonly units: readonly NamedUnit[];
  readonly notes: readonly Guess[];
}

/** @throws CliError where options name units that won't do */
async function namedUnits(
  options: OpeningOptions,
  { ask }: Answers,
  session: Session<Disk & WorkingFolder>,
): Promise<NamedUnits> {
  const { flaws, questions } = wordsIn(session.language).init;
  const typed = options.unit.flatMap((text) => namesIn(text).names);
  const table = options.units === undefined ? null : await unitsOfTable(options.units, session);
  if (table !== null && 'flaw' in table) throw new CliError(table.flaw);
  const given = {
    units: [...(table?.units ?? []), ...typed],
    notes: (table?.notes ?? []).map((note) => ({ about: 'table', path: options.units ?? '', note }) as const),
  };
  if (options.unit.length > 0 && typed.length === 0) throw new CliError(flaws.noUnits);
  const flaw = flawOfNames(typed, session.language) ?? flawOfNames(given.units, session.language);
  if (flaw !== null) throw new CliError(flaw);
  if (given.units.length > 0 || ask === null) return given;
  const read = async (answer: string): Promise<NamedUnits | { readonly flaw: string }> => {
    const path = answer.trim();
    if (isTable(path)) {
      const answered = await unitsOfTable(path, session);
      if ('flaw' in answered) return answered;
      const flaw = flawOfNames(answered.units, session.language);
      if (flaw !== null) return { flaw };
      return { units: answered.units, notes: answered.notes.map((note) => ({ about: 'table', path, note })) };
    }
    const { names, isClear } = namesIn(answer);
    if (names.length === 0) return { flaw: flaws.noUnits };
    const wrong = isClear ? flawOfNames(names, session.language) : flaws.semicolons;
    return wrong === null ? { units: names, notes: [] } : { flaw: wrong };
  };
  const flawIn = (answered: NamedUnits | { readonly flaw: string }) =>
    'flaw' in answered ? answered.flaw : null;
  const answered = await read(await ask.text(questions.units, '', async (one) => flawIn(await read(one))));
  if ('flaw' in answered) throw new CliError(answered.flaw);
  return answered;
}

const isTable = (text: string) => /\.(?:csv|tsv|txt|xlsx?|xlsm|ods|docx?|pdf)$/i.test(text);

/** What is wrong with names that were typed. */
function flawOfNames(units: readonly NamedUnit[], language: Language): string | null {
  if (units.length > most.units) {
    return wordsIn(language).init.flaws.tooManyUnits(units.length, most.units);
  }
  for (const { name } of units) {
    const flaw = damagedFlaw(name, language) ?? nameFlaw('unit', wordsIn(language).init.flaws)(name);
    if (flaw !== null) return `"${name}": ${flaw}`;
  }
  const repeated = repeatedName(units);
  return repeated === null ? null : wordsIn(language).init.flaws.repeated(repeated);
}

function unitsOfTable(
  path: string,
  { effects, language }: Session<Disk & WorkingFolder>,
): Promise<UnitsFile> {
  const absolute = resolve(effects.workingFolder, path);
  return unitsInFile(absolute, path, effects, wordsIn(language).init, language);
}

/** `null` where nobody says it and the host's name doesn't show it. */
async function levelFrom(
  given: string | undefined,
  byName: Level | null,
  year: number,
  ask: Questions | null,
  { questions, levelNames, flaws }: OpeningWords,
): Promise<Level | null> {
  if (given === undefined && ask === null) return byName;
  // A host whose name says that it is of a district was one, whatever the year.
  const levels = allLevels.filter(
    (id) => levelsIn(year).includes(id) || (id === byName && given === undefined),
  );
  const choices = levels.map((id) => ({ id, label: levelNames[id] }));
  const suggested = levels.find((one) => one === byName) ?? 'xa';
  const id = given ?? (await ask?.choice(questions.level, suggested, choices));
  const level = levels.find((one) => one === id);
  if (level !== undefined) return level;
  throw new CliError(id === 'huyen' ? flaws.noDistricts : flaws.level(id ?? '', levels.join(', ')));
}

async function presetFrom(
  given: string | undefined,
  usual: string,
  presets: ReadonlyMap<string, Preset>,
  ask: Questions | null,
  { questions, flaws }: OpeningWords,
): Promise<Preset> {
  const id =
    given ?? (ask === null ? usual : await ask.choice(questions.preset, usual, [...presets.values()]));
  const preset = presets.get(id);
  if (preset === undefined) throw new CliError(flaws.preset(id, [...presets.keys()].join(', ')));
  return preset;
}
