import { type HiddenSheet, hiddenSheet, pieces } from '../../rendering/xlsx/hidden-sheet.ts';
import type { Form } from '../form.ts';
import { askedIn, versionOf } from '../version.ts';
import type { FormParts } from './form-sheet.ts';
import { mark } from './keys.ts';

/**
 * The sheet that nobody sees: rows that begin with what they say. "unit" and the like are followed by their value, "asked" by
 * a key and what is asked there, "given" by a key and the digits that the form holds already. Labels to choose from follow.
 */
export function identitySheet({ form, styles, lists }: FormParts): HiddenSheet {
  return hiddenSheet(factsOf(form), lists, styles);
}

function factsOf(form: Form): string[][] {
  const { unit, year, host, title, general, ratings, indicators } = form;
  const questions = [...general, ...[...ratings, ...indicators].flatMap((group) => group.questions)];
  return [
    [mark, 'identity'],
    ['unit', unit.id],
    ['year', String(year)],
    ['version', versionOf(form)],
    ['host', ...pieces(host)],
    ['title', ...pieces(title)],
    ...[...askedIn(form)].map(([key, what]) => ['asked', key, ...pieces(what)]),
    ...questions.flatMap(({ key, given }) => (given === null ? [] : [['given', key, given]])),
  ];
}
