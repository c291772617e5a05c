import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { problemOf } from '../../src/intake/yaml-problems.ts';
import { changed } from '../support/library.ts';

it.each([
  ["a: 'b", 'unclosed-quote', "'"],
  ['a: "b', 'unclosed-quote', '"'],
  ['[b', 'unclosed-bracket', ']'],
  ['{b', 'unclosed-bracket', '}'],
  ['a:\n  - [b\nc: d', 'unclosed-bracket', ']'],
  ['a: b\nc', 'missing-colon', ''],
  ['{a: b, "c" "d"}', 'missing-colon', ''],
  ['- - a\n  b: c', 'missing-dash', ''],
  ['[*a :b]', 'missing-space', ''],
  ['{a: "b"#c\n}', 'missing-space', ''],
  ['a: !x[b]', 'missing-space', ''],
] as const)('the sentence about %j is understood', (text, code, detail) => {
  const [first] = parseDocument(text, { prettyErrors: false }).errors;
  expect(first && problemOf(first), changed('yaml', 'src/intake/yaml-problems.ts')).toEqual({ code, detail });
});
