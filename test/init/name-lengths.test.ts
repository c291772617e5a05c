import { expect, it } from 'vitest';
import { nameFlaw } from '../../src/init/answers.ts';
import { wordsIn } from '../../src/words/words.ts';

const { flaws } = wordsIn('vi').init;

it.each([
  ['host', 150],
  ['locality', 100],
  ['unit', 200],
] as const)('the name of a %s may have %i characters, as review.yaml has room for', (what, limit) => {
  const flaw = nameFlaw(what, flaws);
  expect(flaw('ệ'.repeat(limit))).toBeNull();
  expect(flaw('ệ'.repeat(limit).normalize('NFD'))).toBeNull();
  expect(flaw('ệ'.repeat(limit + 1))).toBe(flaws.tooLong(limit));
  expect(flaw(' ')).toBe(flaws.empty);
});
