import { beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/forms/form.ts';
import { draftFileName, draftText, entriesAsked, readFormDraft } from '../../../src/forms/html/draft.ts';
import { exampleCampaign, formIn } from '../../support/example-form.ts';

let form: Form;

beforeAll(async () => {
  form = formIn(await exampleCampaign(), 'nghi-tan');
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a draft in a file', () => {
  it('reads back as it was, and its answers are what was typed', () => {
    const entries = {
      values: {
        submitted: ' 24/11/2023 ',
        'indicators.tuyen-quan.previous': '',
        'narrative.lessons': ['Một\nhai "ba" </script>', '', ' ', 'Bốn'],
      },
      awards: [{}, { form: 'giay-khen', name: '' }],
    };
    const read = readFormDraft(bytes(draftText(form, '0123abcd', entries)));
    if (read.kind !== 'draft') throw new Error(read.kind);
    expect(read.draft).toEqual({
      ...{ reviewForm: 1, host: form.host, title: form.title, unit: 'nghi-tan', year: 2023 },
      ...{ version: '0123abcd', ...entries },
    });
    const { fields, texts, awards } = read.answers;
    expect([...fields].map(([key, { value }]) => [key, value])).toEqual([
      ['submitted', { kind: 'text', text: ' 24/11/2023 ' }],
    ]);
    expect([...texts].map(([key, all]) => [key, all.map(({ value }) => value)])).toEqual([
      [
        'narrative.lessons',
        [
          { kind: 'text', text: 'Một\nhai "ba" </script>' },
          { kind: 'text', text: 'Bốn' },
        ],
      ],
    ]);
    expect(awards.map((row) => [...row.keys()])).toEqual([['form']]);
  });

  const awards = (rows: number) => Array.from({ length: rows }, () => ({ form: 'a' }));
  const sound = {
    ...{
      reviewForm: 1,
      host: '',
      title: '',
      unit: 'a',
      year: 2023,
      version: '0123abcd',
      values: {},
      awards: [],
    },
  };

  it.each([
    ['no JSON', 'unit: nghi-tan\n', 'not-json'],
    ['a list', '[]', 'no-draft'],
    ['other JSON', '{"year": 2023}', 'no-draft'],
    ['a year as text', JSON.stringify({ ...sound, year: '2023' }), 'no-draft'],
    ['a number in the place of a text', JSON.stringify({ ...sound, values: { a: 1 } }), 'no-draft'],
    ['texts within texts', JSON.stringify({ ...sound, values: { a: [['b']] } }), 'no-draft'],
    ['an award that is none', JSON.stringify({ ...sound, awards: [null] }), 'no-draft'],
    ['a version of two lines', JSON.stringify({ ...sound, version: '0123abcd\nunit: b' }), 'no-draft'],
    ['a key of two lines', JSON.stringify({ ...sound, values: { 'ratings.a: 1\nunit': 'b' } }), 'no-draft'],
    ['a key that is deep', JSON.stringify({ ...sound, values: { [`a${'.a'.repeat(5)}`]: 'b' } }), 'no-draft'],
    ['a column of awards that no id is', JSON.stringify({ ...sound, awards: [{ 'a b': 'c' }] }), 'no-draft'],
    ['a prototype', `{"__proto__":${JSON.stringify(sound)}}`, 'no-draft'],
    ['more answers than any form has', JSON.stringify({ ...sound, awards: awards(30_001) }), 'too-large'],
    ['a later shape', JSON.stringify({ ...sound, reviewForm: 2 }), 'of-later-program'],
    ['more than any form holds', `${JSON.stringify(sound)}${' '.repeat(2_000_000)}`, 'too-large'],
  ])('that is %s is refused', (_, text, kind) => {
    expect(readFormDraft(bytes(text)).kind).toBe(kind);
  });

  it('that is no UTF-8 is refused', () => {
    expect(readFormDraft(new Uint8Array([0x22, 0xff, 0x22])).kind).toBe('not-json');
  });

  it('is called as the submission is', () => {
    expect(draftFileName('don-vi-con.yaml')).toBe('don-vi-con.draft.json');
  });
});

it('a draft of another version is taken over as far as its questions are asked, and what is left out is named', () => {
  const { kept, leftOut } = entriesAsked(form, {
    values: {
      preparedBy: 'An',
      'indicators.cu.actual': '5',
      'indicators.cu-hon.actual': ' ',
      'narrative.cu': ['Một', 'Hai'],
      'narrative.lessons': ['Ba'],
      __proto__: 'x',
    },
    awards: [{ form: 'giay-khen', cu: 'y' }],
  });
  expect(kept).toEqual({
    values: { preparedBy: 'An', 'narrative.lessons': ['Ba'] },
    awards: [{ form: 'giay-khen' }],
  });
  expect(leftOut).toEqual([
    { key: 'indicators.cu.actual', text: '5' },
    { key: 'narrative.cu', text: 'Một\nHai' },
    { key: 'awards.0.cu', text: 'y' },
  ]);
});
