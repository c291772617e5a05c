import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Form } from '../../src/forms/form.ts';
import type { Entries } from '../../src/forms/html/draft.ts';
import { shortDate } from '../../src/vietnamese/dates.ts';
import { example } from './run.ts';

/** What a unit of the example submitted, as a person types it into its form: "24/11/2023", "98,6". */
export async function exampleEntries({ unit, general, ratings, indicators, texts }: Form): Promise<Entries> {
  const submitted: unknown = parse(await readFile(`${example}/submissions/${unit.id}.yaml`, 'utf8'));
  const questions = [...general, ...[...ratings, ...indicators].flatMap((one) => one.questions)];
  const fields = questions.flatMap(({ key, input }) => {
    const value = valueAt(submitted, key.split('.'));
    if (value === undefined) return [];
    const text = String(value);
    const typed =
      input.kind === 'date' ? shortDate(text) : input.kind === 'number' ? text.replace('.', ',') : text;
    return [[key, typed] as const];
  });
  const paragraphs = texts.flatMap(({ key }) => {
    const value = valueAt(submitted, key.split('.'));
    return Array.isArray(value) ? [[key, value.map(String)] as const] : [];
  });
  return { values: Object.fromEntries<string | readonly string[]>([...fields, ...paragraphs]), awards: [] };
}

/** What the unit of the example submitted, as data. */
function valueAt(data: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return data;
  if (typeof data !== 'object' || data === null) return undefined;
  return valueAt(Object.entries(data).find(([name]) => name === key)?.[1], rest);
}
