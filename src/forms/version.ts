import { createHash } from 'node:crypto';
import type { Form, Question } from './form.ts';

/** What a form asks: by keys, each with all that decides how it is to be answered. Equal forms have equal ones. */
export type Asked = ReadonlyMap<string, string>;

/** What a form asks, without whose it is and what it holds already. */
export function askedIn(form: Form): Asked {
  const asked = new Map<string, string>();
  const add = (prefix: string, { key, label, input }: Question) =>
    asked.set(`${prefix}${key}`, JSON.stringify([label, input]));
  for (const one of form.general) add('', one);
  for (const { key, title, questions } of form.ratings) {
    asked.set(key, title);
    for (const one of questions) add('', one);
  }
  for (const { key, title, programme, unitOfMeasure, target, questions } of form.indicators) {
    asked.set(key, JSON.stringify([title, programme.label, unitOfMeasure, target]));
    for (const one of questions) add('', one);
  }
  for (const one of form.awards) add('awards.', one);
  for (const { key, title } of form.texts) asked.set(key, title);
  return asked;
}

/** The version of a form, by which one that asks something else is known: eight hexadecimal digits. */
export function versionOf(form: Form): string {
  return createHash('sha256')
    .update(JSON.stringify([...askedIn(form)]))
    .digest('hex')
    .slice(0, 8);
}

/** What differs between what two forms ask, by keys. */
export interface FormChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What a later form asks otherwise than an earlier one. */
export function changesBetween(earlier: Asked, later: Asked): FormChanges {
  return {
    added: [...later.keys()].filter((key) => !earlier.has(key)),
    removed: [...earlier.keys()].filter((key) => !later.has(key)),
    changed: [...later].flatMap(([key, what]) =>
      earlier.has(key) && earlier.get(key) !== what ? [key] : [],
    ),
  };
}
