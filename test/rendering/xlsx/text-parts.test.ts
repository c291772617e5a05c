import { expect, it } from 'vitest';
import { textParts } from '../../../src/rendering/xlsx/text-parts.ts';

const width = (text: string) => text.length;

it('text is parted where a row has no more lines, and nothing of it is left out', () => {
  expect(textParts('một hai', width, 10)).toEqual([{ text: 'một hai', lines: 1 }]);
  expect(textParts('một hai ba bốn\nnăm', width, 10)).toEqual([{ text: 'một hai ba bốn\nnăm', lines: 3 }]);
  expect(textParts('', width, 10)).toEqual([{ text: '', lines: 1 }]);
  const long = Array.from({ length: 60 }, (_, index) => `từ-thứ-${index}`).join('\n');
  const parts = textParts(long, width, 12);
  expect(parts.map(({ lines }) => lines)).toEqual([25, 25, 10]);
  expect(parts.map(({ text }) => text).join('\n')).toBe(long);
});

it('a word that is wider than its column takes as many lines as it needs', () => {
  expect(textParts('x'.repeat(95), width, 10)[0]?.lines).toBeGreaterThanOrEqual(10);
  const endless = 'x'.repeat(70_000);
  const parts = textParts(endless, width, 200);
  expect(parts.every(({ text, lines }) => text.length <= 32_767 && lines <= 25)).toBe(true);
  expect(parts.map(({ text }) => text).join('')).toBe(endless);
});
