import { grouped } from '../campaign/grouping.ts';
import { withoutInvisible } from '../diagnostics/characters.ts';
import { importedHead } from '../diagnostics/form-cells.ts';
import { parsedDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import { numberReadings } from '../vietnamese/numbers.ts';
import { type Answer, type Answers, typedIn } from './answers.ts';
import type { Form, Input, Question } from './form.ts';
import { type Entry, type Lines, linesOf, scalar, sectionLines, Texts } from './submission-lines.ts';
import { versionLine } from './version-line.ts';

/** What a submission says beside the answers of its form. */
export interface SubmissionHead {
  /** From 1; nothing is said of the first. */
  readonly revision: number;
  /** The name of the workbook that it came in as; `null` where its answers are of no cells. */
  readonly workbook: string | null;
}

/** A submission as it is written. */
export interface WrittenSubmission {
  readonly text: string;
  /**
   * By line, what it is of: a question, or a group of them, by its key; of several paragraphs and awards also which, from
   * 0: "narrative.lessons.1", "awards.0.decision.date". `null` where it is of none.
   */
  readonly keys: readonly (string | null)[];
}

/**
 * The submission that a filled form is, as YAML: every answer in block style, one a line. What is no answer to its
 * question stands there as it was typed, for the checks to report: nothing is guessed, and nothing left out.
 */
export function submissionText(form: Form, answers: Answers, head: SubmissionHead): string {
  return writtenSubmission(form, answers, head).text;
}

/** The same, with what each of its lines is of. */
export function writtenSubmission(
  form: Form,
  answers: Answers,
  { revision, workbook }: SubmissionHead,
): WrittenSubmission {
  const writer = new SubmissionWriter(form, answers);
  const head = [
    ['# yaml-language-server: $schema=../schemas/submission.schema.json\n', null],
    [workbook === null ? versionLine(answers.version) : importedHead(workbook, answers.version), null],
  ] as const;
  const parts = [...head, ...writer.lines(revision)];
  return {
    text: parts.map(([text]) => text).join(''),
    keys: parts.flatMap(([text, asked]) =>
      text
        .split('\n')
        .slice(1)
        .map(() => asked),
    ),
  };
}

class SubmissionWriter {
  readonly #answers: Answers;
  readonly #form: Form;
  readonly #inputs: ReadonlyMap<string, Input>;
  /** The keys of what has been written. */
  readonly #written = new Set<string>();

  constructor(form: Form, answers: Answers) {
    this.#form = form;
    this.#answers = answers;
    const groups = [...form.ratings, ...form.indicators];
    const all = [...form.general, ...groups.flatMap(({ questions }) => questions)];
    this.#inputs = new Map(all.map(({ key, input }) => [key, input]));
  }

  /** All lines; what has no place in a submission stands at their end, by its key, to be reported. */
  *lines(revision: number): Generator<Lines> {
    yield* this.#linesInPlace(revision);
    const { fields, texts } = this.#answers;
    const left = [...new Set([...fields.keys(), ...texts.keys()])].filter((key) => !this.#written.has(key));
    yield* linesOf(left.flatMap((key) => this.#entry(key, key)));
  }

  *#linesInPlace(revision: number): Generator<Lines> {
    const { unit, year, texts } = this.#answers;
    const general = this.#form.general.map(({ key }) => key);
    yield* linesOf([
      { key: 'unit', asked: 'unit', at: this.#placeOf('unit'), value: scalar(unit) },
      { key: 'year', asked: 'year', at: this.#placeOf('year'), value: String(year) },
      ...general.filter((key) => key === 'submitted').flatMap((key) => this.#entry(key, key)),
      ...(revision === 1 ? [] : [{ key: 'revision', asked: 'revision', at: null, value: String(revision) }]),
      ...general.filter((key) => key !== 'submitted').flatMap((key) => this.#entry(key, key)),
    ]);
    yield* this.#section('ratings');
    yield* this.#section('indicators');
    const awards = this.#awards();
    if (awards.length > 0) yield* sectionLines(this.#group('awards', 'awards', awards));
    const order = [...this.#form.texts.map(({ key }) => key), ...texts.keys()];
    const narrative = this.#tree('narrative', order);
    if (narrative.length > 0) yield* sectionLines(this.#group('narrative', 'narrative', narrative));
  }

  *#section(name: string): Generator<Lines> {
    const order = [...this.#inputs.keys(), ...this.#answers.fields.keys()];
    const value = this.#tree(name, order);
    if (value.length > 0) yield* sectionLines(this.#group(name, name, value));
  }

  /** What stands below a key, in the order of the form; what the form does not ask, behind it. */
  #tree(above: string, order: readonly string[]): Entry[] {
    const prefix = `${above}.`;
    const within = order.filter((key) => key.startsWith(prefix) && this.#isAnswered(key));
    const byName = grouped(within, (key) => key.slice(prefix.length).split('.', 1).join(''));
    return [...byName].flatMap(([name, keys]): Entry[] => {
      const key = prefix + name;
      if (this.#isAnswered(key)) return this.#entry(name, key);
      return [this.#group(name, key, this.#tree(key, keys))];
    });
  }

  #isAnswered(key: string): boolean {
    return this.#answers.fields.has(key) || (this.#answers.texts.get(key)?.length ?? 0) > 0;
  }

  /** Of a group that has no place of its own, the first place within is shown. */
  #group(key: string, asked: string, value: readonly Entry[] | readonly Entry[][]): Entry {
    return { key, asked, at: this.#placeOf(asked) ?? placeOfFirst(value.flat()), value };
  }

  #placeOf(key: string): string | null {
    return this.#answers.places.get(key) ?? null;
  }

  #entry(name: string, key: string): Entry[] {
    this.#written.add(key);
    const answer = this.#answers.fields.get(key);
    if (answer !== undefined) {
      const value = writtenAnswer(answer, this.#inputs.get(key) ?? null);
      return [{ key: name, asked: key, at: answer.at, value }];
    }
    const texts = this.#answers.texts.get(key) ?? [];
    if (texts.length === 0) return [];
    const list = texts.map(({ value, at }) => ({ text: scalar(typedIn(value)), at }));
    return [{ key: name, asked: key, at: this.#placeOf(key), value: new Texts(list) }];
  }

  /** Rows that follow each other and are of one decision, together. */
  #awards(): Entry[][] {
    const awards: {
      readonly asked: string;
      readonly key: string;
      readonly entries: readonly Entry[];
      readonly recipients: Entry[][];
    }[] = [];
    for (const [index, row] of this.#answers.awards.entries()) {
      const asked = `awards.${index}`;
      const entries = this.#entriesOfAward(asked, row);
      const recipient = this.#cellsOf(asked, row, columnsOfRecipient);
      const key = JSON.stringify(entries, (name, value: unknown) =>
        name === 'at' || name === 'asked' ? undefined : value,
      );
      const last = awards.at(-1);
      if (last?.key === key) last.recipients.push(recipient);
      else awards.push({ asked, key, entries, recipients: [recipient] });
    }
    return awards.map(({ asked, entries, recipients }) => {
      const value = recipients.filter((one) => one.length > 0);
      if (value.length === 0) return [...entries];
      return [...entries, { key: 'recipients', asked, at: placeOfFirst(value.flat()), value }];
    });
  }

  /** What a row says of the award, beside who received it. */
  #entriesOfAward(asked: string, row: ReadonlyMap<string, Answer>): Entry[] {
    const others = [...row.keys()].filter((column) => !columnsWithPlace.has(column));
    const entries = this.#cellsOf(asked, row, [...columnsOfAward, ...others]);
    const decision = this.#cellsOf(asked, row, columnsOfDecision);
    if (decision.length === 0) return entries;
    const value = decision.map((one) => ({ ...one, key: one.key.replace('decision.', '') }));
    const at = placeOfFirst(value);
    return [...entries, { key: 'decision', asked: `${asked}.decision`, at, value }];
  }

  #cellsOf(asked: string, row: ReadonlyMap<string, Answer>, columns: readonly string[]): Entry[] {
    return columns.flatMap((key): Entry[] => {
      const answer = row.get(key);
      const input = this.#form.awards.find((column: Question) => column.key === key)?.input ?? null;
      if (answer === undefined) return [];
      return [{ key, asked: `${asked}.${key}`, at: answer.at, value: writtenAnswer(answer, input) }];
    });
  }
}

const columnsOfAward = ['form', 'authority', 'programme'];
const columnsOfDecision = ['decision.number', 'decision.date'];
const columnsOfRecipient = ['kind', 'name', 'unit', 'position'];
const columnsWithPlace = new Set([...columnsOfAward, ...columnsOfDecision, ...columnsOfRecipient]);

const placeOfFirst = (entries: readonly Entry[]) => entries.find(({ at }) => at !== null)?.at ?? null;

/**
 * An answer as YAML writes it: by its id where it is the label of a choice, as a number or a day where it can be no other.
 */
function writtenAnswer({ value }: Answer, input: Input | null): string {
  const typed = typedIn(value);
  if (input?.kind === 'choice') {
    const chosen = input.choices.find(({ id, label }) => id === typed || matchKey(label) === matchKey(typed));
    return scalar(chosen?.id ?? typed);
  }
  const isText = input === null ? value.kind === 'text' : input.kind === 'line';
  if (isText) return scalar(typed);
  const visible = visibleIn(typed);
  // A number that a program keeps as text is one; what is none is reported as it was typed.
  const written = (value.kind === 'text' ? asWritten(visible, input) : null) ?? visible;
  return isBare(written) ? written.trim() : scalar(written);
}

/** Without what comes along from Word and web pages and nobody sees in a cell; spaces of all kinds are spaces. */
const visibleIn = (typed: string) => withoutInvisible(typed, '').replace(/\p{Zs}/gu, ' ');

/** What people type as they write it on paper, as files do: "98,4", "30/11/2023"; `null` where it may mean something else. */
function asWritten(typed: string, input: Input | null): string | null {
  if (input?.kind === 'date') return parsedDate(typed);
  if (input?.kind !== 'number') return null;
  // Excel makes 98% of what is typed so, also where the column says that all of it is percent.
  const [, figure = typed] = input.isPercentage === true ? (/^(.*?)\s?%\s*$/.exec(typed) ?? []) : [];
  return figure !== typed || typed.includes(',') ? numberReadings(figure).certain : null;
}

/** Whether a text stands in YAML as it was typed and is read as a number, a day or text: not as nothing, or as a structure. */
function isBare(typed: string): boolean {
  const text = typed.trim();
  return /^[-\d.,/ ]+$/.test(text) && /\d/.test(text) && !/^-\s|,\s|\s,/.test(text);
}
