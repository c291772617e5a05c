import { most } from '../../limits.ts';
import { matchKey } from '../../vietnamese/normal-forms.ts';
import { type Answer, type Answers, answerCount, plainKey } from '../answers.ts';
import type { Form } from '../form.ts';

/** What has been put in the places of a form, as typed; of a choice, its id. What was left blank is not in it. */
export interface Entries {
  /** By the keys of questions; of texts, paragraphs in order. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  /** Each by the keys of its columns. */
  readonly awards: readonly Readonly<Record<string, string>>[];
}

/** A page's form as it was put aside, to be gone on with on another machine, or handed in as it is. */
export interface FormDraft extends Entries {
  /** The shape of this file. */
  readonly reviewForm: 1;
  readonly host: string;
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  readonly version: string;
}

/** What a file was found to be that was taken for a draft. */
export type DraftRead =
  | { readonly kind: 'draft'; readonly draft: FormDraft; readonly answers: Answers }
  /** No text of JSON; JSON that is no draft; a draft of a later program; one larger than any form. */
  | { readonly kind: 'not-json' | 'no-draft' | 'of-later-program' | 'too-large' };

/** A form with every place full is far smaller. */
const mostBytes = 2_000_000;

/** What a draft is called: by the name that the unit's submission has. @param submission "nghi-tan.yaml" */
export const draftFileName = (submission: string): string =>
  `${submission.replace(/\.ya?ml$/, '')}.draft.json`;

/** The draft that a file holds. Nothing of it is trusted: what is none of a draft's shape is refused. */
export function readFormDraft(bytes: Uint8Array): DraftRead {
  if (bytes.length > mostBytes) return { kind: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'not-json' };
  }
  if (!isObject(data) || typeof data.reviewForm !== 'number') return { kind: 'no-draft' };
  if (data.reviewForm > 1) return { kind: 'of-later-program' };
  const draft = draftOf(data);
  if (draft === null) return { kind: 'no-draft' };
  const answers = answersOf(draft, draft);
  return answerCount(answers) > most.formAnswers ? { kind: 'too-large' } : { kind: 'draft', draft, answers };
}

/** Whose a form, or a draft, is, as one text: equal for those of one unit in one campaign, whatever version they are of. */
export function whoseForm({
  host,
  title,
  year,
  unit,
}: Pick<FormDraft, 'host' | 'title' | 'year' | 'unit'>): string {
  return JSON.stringify([matchKey(host), matchKey(title), year, unit]);
}

/** A draft as a file, in lines that can be read. */
export function draftText(form: Form, version: string, { values, awards }: Entries): string {
  const { host, title, unit, year } = form;
  const draft: FormDraft = { reviewForm: 1, host, title, unit: unit.id, year, version, values, awards };
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** The answers in a form's entries; paragraphs and awards of which nothing was typed are none. */
export function answersOf(
  { unit, year, version }: Pick<FormDraft, 'unit' | 'year' | 'version'>,
  { values, awards }: Entries,
): Answers {
  const fields = new Map<string, Answer>();
  const texts = new Map<string, readonly Answer[]>();
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === 'string') {
      if (isTyped(value)) fields.set(key, answer(value));
    } else {
      const typed = value.filter(isTyped);
      if (typed.length > 0) texts.set(key, typed.map(answer));
    }
  }
  const rows = awards.map((row) => Object.entries(row).filter(([, text]) => isTyped(text)));
  return {
    ...{ unit, year, version, fields, texts },
    awards: rows.flatMap((row) =>
      row.length === 0 ? [] : [new Map(row.map(([key, text]) => [key, answer(text)]))],
    ),
    places: new Map(),
  };
}

/** What of some entries a form asks, and the keys of what it does not ask. */
export function entriesAsked(form: Form, { values, awards }: Entries) {
  const groups = [...form.ratings, ...form.indicators].flatMap(({ questions }) => questions);
  const asked = new Set([...form.general, ...groups].map(({ key }) => key));
  const texts = new Set(form.texts.map(({ key }) => key));
  const columns = new Set(form.awards.map(({ key }) => key));
  const isAsked = (key: string, value: string | readonly string[]) =>
    typeof value === 'string' ? asked.has(key) : texts.has(key);
  const all = Object.entries(values);
  const rows = awards.map((row) => Object.entries(row));
  const leftOut = [
    ...all.filter(([key, value]) => !isAsked(key, value) && [value].flat().some(isTyped)),
    ...rows.flatMap((row, index) =>
      row
        .filter(([key]) => !columns.has(key))
        .map(([key, text]) => [`awards.${index}.${key}`, text] as const),
    ),
  ];
  const kept: Entries = {
    values: Object.fromEntries(all.filter(([key, value]) => isAsked(key, value))),
    awards: rows.map((row) => Object.fromEntries(row.filter(([key]) => columns.has(key)))),
  };
  return { kept, leftOut: leftOut.map(([key, value]) => ({ key, text: [value].flat().join('\n') })) };
}

function draftOf(data: Readonly<Record<string, unknown>>): FormDraft | null {
  const { host, title, unit, year, version, values, awards } = data;
  const isNamed = typeof host === 'string' && typeof title === 'string' && isVersion(version);
  if (!isNamed || typeof unit !== 'string' || !Number.isInteger(year) || typeof year !== 'number')
    return null;
  if (!isRecordOf(values, isTextOrTexts) || !isListOf(awards, isRow)) return null;
  return { reviewForm: 1, host, title, unit, year, version, values, awards };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is none would come into a submission's first lines as it is. */
const isVersion = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}$/.test(value);

const isText = (value: unknown): value is string => typeof value === 'string';

function isListOf<Item>(value: unknown, is: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(is);
}

function isRecordOf<Value>(
  value: unknown,
  is: (one: unknown) => one is Value,
): value is Readonly<Record<string, Value>> {
  return isObject(value) && Object.entries(value).every(([key, one]) => plainKey.test(key) && is(one));
}

const isTextOrTexts = (value: unknown): value is string | readonly string[] =>
  isText(value) || isListOf(value, isText);

const isRow = (value: unknown): value is Readonly<Record<string, string>> => isRecordOf(value, isText);

const isTyped = (text: string) => text.trim() !== '';

const answer = (text: string): Answer => ({ value: { kind: 'text', text }, at: null });
