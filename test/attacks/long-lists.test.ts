import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { filesOf, validated } from '../support/memory-world.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** What some JSON holds, wherever it stands. */
function* inside(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* inside(inner);
}

const isSpread = (node: unknown) => (node as { type?: string } | null)?.type === 'SpreadElement';

it('no call of the source is given a list as its arguments: a long one is more than the stack holds', () => {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const calls = names
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .flatMap((file) => {
      const text = readFileSync(join(source, file), 'utf8');
      return [...inside(parseSync(file, text).program)]
        .filter(({ arguments: given }) => Array.isArray(given) && given.some(isSpread))
        .map(({ start, end }) => `${file}: ${text.slice(Number(start), Number(end))}`);
    });
  expect(calls).toEqual([]);
});

describe('130,000 of something in one file', () => {
  const many = (line: string) => `${line}\n`.repeat(130_000);
  const campaign = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));

  it.each([
    ['paragraphs', `narrative:\n  limitations:\n${many('    - x')}`, []],
    ['places left as in the form', `narrative:\n  limitations:\n${many('    - ...')}`, ['text-from-form']],
    ['wrong items', `narrative:\n  limitations:\n${many('    - 1')}`, ['invalid-value']],
  ])('is no bug: %s', async (_, text, codes) => {
    const name = 'submissions/phuong-an.yaml';
    const own = Buffer.concat([campaign.get(name) ?? Buffer.of(), Buffer.from(text)]);
    const { findings } = await validated(new Map([...campaign, [name, own]]));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(codes));
  });
});
