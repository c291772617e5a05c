import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Form, Question } from '../../src/forms/form.ts';
import type { Entries } from '../../src/forms/html/draft.ts';
import { shortDate } from '../../src/vietnamese/dates.ts';
import { example } from './run.ts';

/** What a unit of the example submitted, as a person types it into its form: "24/11/2023", "98,6". */
export async function exampleEntries(form: Form): Promise<Entries> {
  const { unit, general, ratings, indicators, awards, texts } = form;
  const submitted: unknown = parse(await readFile(`${example}/submissions/${unit.id}.yaml`, 'utf8'));
  const questions = [...general, ...[...ratings, ...indicators].flatMap((one) => one.questions)];
  const fields = typedAnswers(questions, submitted);
  const paragraphs = texts.flatMap(({ key }) => {
    const value = valueAt(submitted, key.split('.'));
    return Array.isArray(value) ? [[key, value.map(String)] as const] : [];
  });
  const rows = listAt(submitted, 'awards').flatMap((award) =>
    listAt(award, 'recipients').map((recipient) =>
      Object.fromEntries([...typedAnswers(awards, award), ...typedAnswers(awards, recipient)]),
    ),
  );
  return {
    values: Object.fromEntries<string | readonly string[]>([...fields, ...paragraphs]),
    awards: rows,
  };
}

function typedAnswers(questions: readonly Question[], data: unknown): [key: string, text: string][] {
  return questions.flatMap(({ key, input }) => {
    const value = valueAt(data, key.split('.'));
    if (value === undefined || typeof value === 'object') return [];
    const text = String(value);
    if (input.kind === 'date') return [[key, shortDate(text)]];
    return [[key, input.kind === 'number' ? text.replace('.', ',') : text]];
  });
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const list = valueAt(data, [key]);
  return Array.isArray(list) ? list : [];
}

/** What stands at a path in data; `undefined` where nothing does. */
function valueAt(data: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return data;
  if (typeof data !== 'object' || data === null) return undefined;
  return valueAt(Object.entries(data).find(([name]) => name === key)?.[1], rest);
}
