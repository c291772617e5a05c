import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Remembered } from '../src/remembered.ts';
import { runs } from './support/runs.ts';

describe('what is remembered', () => {
  it('is what would be found, and is found once where little is asked for in turn', () => {
    const keys = fc.array(fc.oneof(fc.nat(5), fc.nat(1000)).map(String), { maxLength: 600 });
    fc.assert(
      fc.property(keys, (asked) => {
        const remembered = new Remembered<string>();
        const found: string[] = [];
        const find = (key: string) => {
          found.push(key);
          return key.endsWith('0') ? null : `<${key}>`;
        };
        for (const key of asked) {
          expect(remembered.get(key, find)).toBe(key.endsWith('0') ? null : `<${key}>`);
        }
        const there = found.filter((key) => !key.endsWith('0'));
        if (new Set(asked).size <= 256) expect(new Set(there).size).toBe(there.length);
      }),
      runs(300, 30),
    );
  });

  it('is no more than is of use, however much is asked for', () => {
    const remembered = new Remembered<object>();
    const first = remembered.get('0', () => ({}));
    expect(remembered.get('0', () => ({}))).toBe(first);
    for (let key = 1; key < 1000; key += 1) remembered.get(String(key), () => ({}));
    expect(remembered.get('0', () => ({}))).not.toBe(first);
  });
});
