import { readdirSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { base, baseCampaign } from '../support/base-campaign.ts';
import { filesOf, validated } from '../support/memory-world.ts';
import { needs } from '../support/needs.ts';
import { ended, nodeAndProgram } from '../support/program.ts';

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

/** Of one submission: a list of so many times the same line. */
const listOf = (line: string, count: number) => `${`    - ${line}\n`.repeat(count)}`;

describe('130,000 of something in one file', needs('REVIEW_FAULTS=all'), () => {
  const campaign = filesOf(base);

  it.each([
    ['paragraphs', 'x', []],
    ['places left as in the form', '...', ['text-from-form']],
    ['wrong items', '1', ['invalid-value']],
  ])('is no bug: %s', async (_, line, codes) => {
    const name = 'submissions/phuong-an.yaml';
    const text = `narrative:\n  limitations:\n${listOf(line, 130_000)}`;
    const own = Buffer.concat([campaign.get(name) ?? Buffer.of(), Buffer.from(text)]);
    const { findings } = await validated(new Map([...campaign, [name, own]]));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(codes));
  });
});

it(
  '30,000 of something are no bug where the stack holds a fifth of what it usually does',
  needs('REVIEW_FAULTS=all'),
  async () => {
    const campaign = await baseCampaign();
    const texts = {
      'phuong-an': `narrative:
  limitations:
${listOf('x', 30_000)}  proposals:
${listOf('...', 30_000)}`,
      'phuong-binh': `narrative:
  limitations:
${listOf('1', 30_000)}`,
    };
    for (const [unit, text] of Object.entries(texts)) {
      await appendFile(join(campaign, 'submissions', `${unit}.yaml`), text);
    }
    // In kilobytes: a call then takes 25,000 arguments, and no more.
    const small = nodeAndProgram('--stack-size=200');
    const { stdout, stderr } = await ended([...small, 'validate', campaign, '-f', 'json']);
    expect(stderr).toBe('');
    const codes = JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
    expect(new Set(codes)).toEqual(new Set(['text-from-form', 'invalid-value']));
  },
);
