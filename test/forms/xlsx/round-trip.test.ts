import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answer, Answers } from '../../../src/forms/answers.ts';
import type { Form, Question } from '../../../src/forms/form.ts';
import { submissionText } from '../../../src/forms/submission-text.ts';
import { readWorkbook } from '../../../src/forms/workbook/read-workbook.ts';
import { formWorkbook } from '../../../src/forms/xlsx/form-workbook.ts';
import { readFormWorkbook } from '../../../src/forms/xlsx/read-form-workbook.ts';
import { EditedWorkbook } from '../../support/edited-workbook.ts';
import { campaignIn, exampleCampaign, formIn } from '../../support/example-form.ts';
import {
  cellsOf,
  filledByExcelJs,
  filledByOpenpyxl,
  type Typed,
  type TypedForm,
  typedForms,
} from '../../support/filled-form.ts';
import { needs } from '../../support/needs.ts';
import { convertedByOffice } from '../../support/office.ts';
import { runs } from '../../support/runs.ts';
import { validCampaigns } from '../../support/valid-campaigns.ts';

/** A campaign's form of a unit, and what is typed into it: made smaller, a failure would take minutes to show. */
const filledForms = validCampaigns.chain((files) => {
  const campaign = campaignIn(new TextDecoder().decode(files.get('review.yaml')));
  return fc.constantFrom(...campaign.units.keys()).chain((unit) => {
    const form = formIn(campaign, unit);
    return fc.record({ form: fc.constant(form), typed: typedForms(form) });
  });
});

function answersIn(file: Uint8Array): Answers {
  const reading = readFormWorkbook(readWorkbook(file));
  if (reading.kind !== 'form') throw new Error(`It is read as ${reading.kind}.`);
  expect(reading.problems).toEqual([]);
  return reading.answers;
}

const shown = ({ value }: Answer) => (value.kind === 'number' ? value.digits : value.text);

/** What answers say, as it was typed. */
function saidIn({ fields, awards, texts }: Answers) {
  const ofAll = (list: ReadonlyMap<string, Answer>) =>
    new Map([...list].map(([key, one]) => [key, shown(one)]));
  return {
    fields: ofAll(fields),
    awards: awards.map(ofAll),
    texts: new Map([...texts].map(([key, list]) => [key, list.map(shown)])),
  };
}

function typedIn({ fields, awards, texts }: TypedForm): ReturnType<typeof saidIn> {
  const ofAll = (list: ReadonlyMap<string, Typed>) =>
    new Map([...list].map(([key, { value }]) => [key, value]));
  return {
    fields: ofAll(fields),
    awards: awards.map(ofAll),
    texts: new Map([...texts].map(([key, list]) => [key, [...list]])),
  };
}

/** What a submission is to hold, by paths: labels as ids, of awards a row each. */
function wanted(form: Form, { fields, awards, texts }: TypedForm): Record<string, unknown> {
  const groups = [...form.ratings, ...form.indicators];
  const questions = [...form.general, ...groups.flatMap((group) => group.questions)];
  const meant = (asked: readonly Question[], key: string, { kind, value }: Typed) => {
    const input = asked.find((one) => one.key === key)?.input;
    const choice = input?.kind === 'choice' ? input.choices.find(({ label }) => label === value) : undefined;
    return choice?.id ?? (kind === 'number' ? Number(value) : value);
  };
  return Object.fromEntries([
    ...[...fields].map(([key, typed]) => [key, meant(questions, key, typed)]),
    ...awards.flatMap((row, index) =>
      [...row].map(([key, typed]) => [`awards.${index}.${key}`, meant(form.awards, key, typed)]),
    ),
    ...[...texts].map(([key, list]) => [key, list]),
  ]);
}

interface Submitted {
  readonly unit: string;
  readonly year: number;
  readonly awards?: readonly { readonly recipients: readonly object[] }[];
}

/** What the submission that is made of answers holds, in the same way: as it is written, before intake tidies it. */
function submitted(form: Form, answers: Answers): Record<string, unknown> {
  const text = submissionText(form, answers, { revision: 1, workbook: 'biểu mẫu.xlsx' });
  // What the text is, of which `wanted` has what it must hold.
  const { awards = [], unit, year, ...others } = parse(text) as Submitted;
  expect({ unit, year }).toEqual({ unit: form.unit.id, year: form.year });
  const rows = awards.flatMap(({ recipients, ...group }) =>
    recipients.map((recipient) => ({ ...group, ...recipient })),
  );
  return { ...leaves(others), ...leaves({ awards: rows }) };
}

/** The values of a tree by their paths, lists of texts whole. */
function leaves(tree: object, above = ''): Record<string, unknown> {
  const parts = Object.entries(tree).map(([name, value]: [string, unknown]): Record<string, unknown> => {
    const isLeaf =
      typeof value !== 'object' || value === null || (Array.isArray(value) && typeof value[0] === 'string');
    return isLeaf ? { [above + name]: value } : leaves(value, `${above}${name}.`);
  });
  return Object.assign({}, ...parts);
}

it('a form that a program fills in has the same values when it comes back, and when they are submitted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noShrink(filledForms), async ({ form, typed }) => {
      const sent = formWorkbook(form);
      const cells = cellsOf(typed, new EditedWorkbook(readWorkbook(sent)));
      const answers = answersIn(await filledByExcelJs(sent, cells));
      expect(saidIn(answers)).toEqual(typedIn(typed));
      expect(submitted(form, answers)).toEqual(wanted(form, typed));
    }),
    runs(60, 2),
  );
});

/** The example's form, filled in at random, always alike. */
async function filledExample() {
  const form = formIn(await exampleCampaign(), 'nghi-tan');
  const [typed] = fc.sample(typedForms(form), { numRuns: 1, seed: 20231213 });
  if (typed === undefined) throw new Error('A sample has as many values as were asked for.');
  const sent = formWorkbook(form);
  return { sent, typed, cells: cellsOf(typed, new EditedWorkbook(readWorkbook(sent))) };
}

it('openpyxl fills a form in without loss', needs('openpyxl'), async () => {
  const { sent, typed, cells } = await filledExample();
  expect(saidIn(answersIn(await filledByOpenpyxl(sent, cells)))).toEqual(typedIn(typed));
});

it('LibreOffice saves a form anew without loss', needs('soffice'), async () => {
  const { sent, typed, cells } = await filledExample();
  const [from, to] = await Promise.all(
    ['from-', 'to-'].map((name) => mkdtemp(join(tmpdir(), `review-${name}`))),
  );
  const path = join(from ?? '', 'form.xlsx');
  await writeFile(path, await filledByExcelJs(sent, cells));
  await convertedByOffice('xlsx', [path], to ?? '');
  expect(saidIn(answersIn(await readFile(join(to ?? '', 'form.xlsx'))))).toEqual(typedIn(typed));
});
