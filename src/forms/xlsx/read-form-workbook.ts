import Big from 'big.js';
import type { Answers, AnswerValue } from '../answers.ts';
import type { Asked } from '../version.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { FormProblem, FormReading } from './filled-form.ts';
import { type FormIdentity, identitiesIn } from './form-identity.ts';
import { FormQuestions } from './form-questions.ts';
import { type SheetKind, sheetNames } from './keys.ts';
import { contentOf } from './read-sheets.ts';
import { SheetContent } from './sheet-content.ts';
import { gridOf, type SheetGrid } from './sheet-grid.ts';

/**
 * A form as it came back: the hidden keys say what each cell answers, wherever it stands by now and whatever its sheet is
 * called. What is no answer as it stands is reported with its cell; nothing is guessed, and nothing left out without a word.
 */
export function readFormWorkbook(workbook: Workbook): FormReading {
  const identities = identitiesIn(workbook);
  const grids = workbook.sheets.flatMap((sheet) => gridOf(sheet) ?? []);
  const whose = new Set([
    ...identities.flatMap((one) => (one === null ? [] : whoseIn(one))),
    ...grids.map((one) => one.whose),
  ]);
  if (identities.length === 0 && grids.length === 0) return { kind: 'no-form' };
  if (whose.size > 1) return { kind: 'several-forms', units: [...new Set([...whose].map(unitOf))] };
  const [identity] = identities;
  if (identity === undefined || identity === null) return { kind: 'identity-lost' };
  const { unit, year, version, host, title, asked, given } = identity;
  const problems: FormProblem[] = [];
  const questions = new FormQuestions(asked);
  const contents = kindsIn(asked).map((kind) => {
    const ofKind = grids.filter((grid) => grid.kind === kind);
    if (ofKind.length > 0) return contentOfAll(ofKind, questions, given);
    const sheet = sheetNames[kind];
    const isThere = workbook.sheets.some(({ name, cells }) => name === sheet && cells.length > 0);
    problems.push({ kind: isThere ? 'keys-lost' : 'sheet-lost', at: null, of: kind, sheet });
    return new SheetContent();
  });
  const answers: Answers = {
    unit,
    year,
    version,
    fields: new Map(contents.flatMap(({ fields }) => [...fields])),
    awards: contents.flatMap(({ awards }) => awards),
    texts: new Map(contents.flatMap(({ texts }) => [...texts])),
    places: new Map(contents.flatMap(({ places }) => [...places])),
  };
  return {
    kind: 'form',
    answers,
    asked,
    host,
    title,
    unitLine: contents.find(({ unitLine }) => unitLine !== null)?.unitLine ?? null,
    isBlank:
      contents.every((content) => isBlank(content, given)) &&
      problems.every(({ kind }) => kind !== 'keys-lost'),
    problems: [...problems, ...contents.flatMap((content) => content.problems)],
  };
}

const whoseIn = ({ unit, year, version }: FormIdentity) => `${unit} ${year} ${version}`;

const unitOf = (whose: string) => whose.split(' ', 1).join('');

/** The sheets that a form has for what it asks. */
function kindsIn(asked: Asked): SheetKind[] {
  const keys = [...asked.keys()];
  const asks = (start: string) => keys.some((key) => key.startsWith(start));
  return [
    'figures',
    ...(asks('awards.') ? ['awards' as const] : []),
    ...(asks('narrative.') ? ['texts' as const] : []),
  ];
}

/** Of several sheets of a kind, as somebody keeps a copy: the one that is filled in, or the first of those that are. */
function contentOfAll(
  grids: readonly SheetGrid[],
  asked: FormQuestions,
  given: FormIdentity['given'],
): SheetContent {
  const read = grids.map((grid) => ({ grid, content: contentOf(grid, asked) }));
  const [first = read[0], ...others] = read.filter(({ content }) => !isBlank(content, given));
  if (first === undefined) return new SheetContent();
  for (const { grid, content } of others) {
    if (valuesIn(content) !== valuesIn(first.content)) {
      first.content.problems.push({ kind: 'sheet-twice', at: grid.at, other: first.grid.at });
    }
  }
  return first.content;
}

/** What a sheet holds, whatever cells it stands in. */
function valuesIn({ fields, awards, texts }: SheetContent): string {
  const all = [[...fields], awards.map((one) => [...one]), [...texts]];
  return JSON.stringify(all, (name, value: unknown) => (name === 'at' ? undefined : value));
}

/** Whether nobody has put anything in: what the form was sent with aside. */
function isBlank({ fields, awards, texts, problems }: SheetContent, given: FormIdentity['given']): boolean {
  const isUntouched = problems.every(({ kind }) => kind === 'column-lost' || kind === 'label-changed');
  const isAsSent = [...fields].every(([key, { value }]) => isSameNumber(value, given.get(key)));
  return awards.length === 0 && texts.size === 0 && isUntouched && isAsSent;
}

/** A number that a program has kept as one has lost the zeros at its end. */
function isSameNumber(value: AnswerValue, digits: string | undefined): boolean {
  if (digits === undefined) return false;
  return value.kind === 'text' ? value.text === digits : new Big(value.digits).eq(digits);
}
