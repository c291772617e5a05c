import { stringify } from 'yaml';
import { cellComment } from '../diagnostics/form-cells.ts';

/** A value or a part of the file, with the cell that it came from. */
export interface Entry {
  readonly key: string;
  /** What is asked there: see `WrittenSubmission` in submission-text.ts. */
  readonly asked: string;
  readonly at: string | null;
  readonly value: string | readonly Entry[] | readonly (readonly Entry[])[] | Texts;
}

/** Paragraphs as they are written. */
export class Texts {
  readonly list: readonly { readonly text: string; readonly at: string | null }[];

  constructor(list: Texts['list']) {
    this.list = list;
  }
}

/** Whole lines, and what they are of. */
export type Lines = readonly [text: string, asked: string | null];

/** A part of the file, with an empty line before it. */
export function* sectionLines(entry: Entry): Generator<Lines> {
  yield ['\n', null];
  yield* linesOf([entry]);
}

/** Entries in block style, each with the cell that it came from behind it. */
export function* linesOf(entries: readonly Entry[], indent = ''): Generator<Lines> {
  for (const { key, asked, at, value } of entries) {
    if (typeof value === 'string') {
      yield [valueLines(`${indent}${keyText(key)}: `, value, at, `${indent}  `), asked];
      continue;
    }
    yield [`${indent}${keyText(key)}:${cellComment(at)}\n`, asked];
    const within = `${indent}  `;
    if (value instanceof Texts) {
      for (const [index, { text, at: cell }] of value.list.entries()) {
        yield [valueLines(`${within}- `, text, cell, `${within}  `), `${asked}.${index}`];
      }
      continue;
    }
    for (const one of value) {
      if (!isList(one)) {
        yield* linesOf([one], within);
        continue;
      }
      const [first, ...rest] = linesOf(one, `${within}  `);
      if (first === undefined) continue;
      yield [`${within}- ${first[0].slice(within.length + 2)}`, first[1]];
      yield* rest;
    }
  }
}

/** A key as YAML writes it, on one line. */
const keyText = (key: string) => (/\n/.test(key) ? JSON.stringify(key) : scalar(key));

const isList = (entry: Entry | readonly Entry[]): entry is readonly Entry[] => Array.isArray(entry);

/** A value behind its key or its dash; of a text of several lines, with the cell behind the mark that it begins with. */
function valueLines(start: string, value: string, at: string | null, indent: string): string {
  const [first = '', ...rest] = value.split('\n');
  const more = rest.map((one) => (one === '' ? '\n' : `${indent}${one.replace(/^ {2}/, '')}\n`));
  return `${start}${first}${cellComment(at)}\n${more.join('')}`;
}

/** A text as YAML writes it: in quotes where it would be read as something else. */
export const scalar = (text: string) => stringify(text, { lineWidth: 0, blockQuote: 'literal' }).trimEnd();
