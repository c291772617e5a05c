import { readdirSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CallExpression, type NewExpression, parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { base, baseCampaign } from '../support/base-campaign.ts';
import { filesOf, validated } from '../support/memory-world.ts';
import { needs } from '../support/needs.ts';
import { ended, nodeAndProgram } from '../support/program.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

it('no call of the source is given a list as its arguments: a long one is more than the stack holds', () => {
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const calls = names
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .flatMap((file) => spreadingCalls(file, readFileSync(join(source, file), 'utf8')));
  expect(calls).toEqual([]);
});

/** The calls in a file's text that are given the members of a list, whatever stands beside it. */
function spreadingCalls(file: string, text: string): string[] {
  const calls: string[] = [];
  const look = ({ arguments: given, start, end }: CallExpression | NewExpression) => {
    if (given.some(({ type }) => type === 'SpreadElement')) calls.push(`${file}: ${text.slice(start, end)}`);
  };
  new Visitor({ CallExpression: look, NewExpression: look }).visit(parseSync(file, text).program);
  return calls;
}

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
