import { jsonText } from '../../diagnostics/printable.ts';
import type { WrittenSheet } from '../../rendering/xlsx/sheet-xml.ts';
import { asText } from '../../rendering/xlsx/styles.ts';
import type { DefinedName } from '../../rendering/xlsx/workbook-file.ts';
import type { Form } from '../form.ts';
import { askedIn, versionOf } from '../version.ts';
import type { FormParts } from './form-sheet.ts';
import { hiddenName, mark } from './keys.ts';

/** So much of a text stands in one cell, which has room for 32,767 characters. */
const pieceLength = 30_000;

/**
 * The sheet that nobody sees: rows that begin with what they say. "unit" and the like are followed by their value, "asked" by
 * a key and what is asked there, "given" by a key and the digits that the form holds already. Labels to choose from follow.
 */
export function hiddenSheet({ form, styles, lists }: FormParts): {
  readonly sheet: WrittenSheet;
  readonly definedNames: readonly DefinedName[];
} {
  const facts = factsOf(form);
  const rows = [...facts, ...lists.labels().map((label) => ['choice', label])];
  const style = styles.indexOf({ horizontal: 'left', numberFormat: asText });
  const sheet: WrittenSheet = {
    name: hiddenName,
    rows: rows.map((texts) => ({
      cells: texts.map((text) => ({ content: { kind: 'text', text }, style })),
      height: 16,
    })),
    widths: [100, 200, 400],
    merged: [],
    frozen: { rows: 0, columns: 0 },
    links: [],
    orientation: 'portrait',
    repeated: null,
    isHidden: true,
    protection: { insertsRows: false },
  };
  return { sheet, definedNames: lists.definedNames(facts.length + 1, 'B') };
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

/** A text as JSON, without characters that no cell can hold, in pieces that cells have room for. */
function pieces(text: string): string[] {
  const whole = jsonText(text).trimEnd();
  const list: string[] = [];
  for (let start = 0; start < whole.length; ) {
    // Nothing is parted that is one character.
    const piece = whole.slice(start, start + pieceLength).replace(/(?<=.)[\ud800-\udbff]$/, '');
    list.push(piece);
    start += piece.length;
  }
  return list;
}
