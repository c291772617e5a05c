import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { remembered } from '../../src/vietnamese/remembered.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

it.each(['Công an phường', 'Cong an phuong'])('a name is remembered without its file: %s', (name) => {
  const lengthOfName = remembered(({ length }: string) => length, 60);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let file = 0; file < 200; file += 1) {
    const text = `${'x'.repeat(100_000)} ${name} ${file}`;
    expect(lengthOfName(text.slice(100_001))).toBe(text.length - 100_001);
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
});

it('a text that was seen before is not asked about again', () => {
  const asked: string[] = [];
  const inCapitals = remembered((text: string) => {
    asked.push(text);
    return text.toUpperCase();
  }, 10);
  expect(['xã', 'xã', 'công an xã', 'công an xã', 'dài hơn thế', 'dài hơn thế'].map(inCapitals)).toEqual([
    'XÃ',
    'XÃ',
    'CÔNG AN XÃ',
    'CÔNG AN XÃ',
    'DÀI HƠN THẾ',
    'DÀI HƠN THẾ',
  ]);
  expect(asked).toEqual(['xã', 'công an xã', 'dài hơn thế', 'dài hơn thế']);
});
