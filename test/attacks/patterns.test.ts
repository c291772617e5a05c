import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';
import { expect, it } from 'vitest';
import { isLong } from '../support/needs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** What some JSON holds, wherever it stands. */
function* inside(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* inside(inner);
}

/** Every regular expression that the program's own source holds. */
function ofSource(): Pattern[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.ts$/.test(name) && !/generated/.test(name))
    .flatMap((file) => {
      const { program } = parseSync(file, readFileSync(join(root, 'src', file), 'utf8'));
      return [...inside(program)].flatMap(({ regex }) => {
        if (typeof regex !== 'object' || regex === null) return [];
        const { pattern, flags } = regex as { pattern: string; flags: string };
        return [{ file, source: pattern, flags }];
      });
    });
}

/** Every pattern of the schemas. */
function ofSchemas(): Pattern[] {
  return readdirSync(join(root, 'schemas')).flatMap((file) =>
    [...inside(JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')))].flatMap(({ pattern }) =>
      typeof pattern === 'string' ? [{ file, source: pattern, flags: 'u' }] : [],
    ),
  );
}

it('no regular expression takes more than linear time, whatever it is given', async () => {
  const patterns = [...ofSource(), ...ofSchemas()];
  expect(patterns.length).toBeGreaterThan(150);
  // Many are written more than once.
  const once = new Map(patterns.map((pattern) => [`/${pattern.source}/${plainFlags(pattern)}`, pattern]));
  const proven = provenBefore();
  const slow: string[] = [];
  for (const [written, pattern] of once) {
    if (proven.has(written)) continue;
    const { status } = await check(pattern.source, plainFlags(pattern), limits);
    if (status === 'safe') proven.add(written);
    else slow.push(`${pattern.file}: ${written} is ${status}`);
  }
  keepProven(proven);
  expect(slow).toEqual([]);
});

/** What proves patterns, and in which version: another may find what this one did not. */
const proverFile = fileURLToPath(import.meta.resolve('recheck/package.json'));
const { version } = JSON.parse(readFileSync(proverFile, 'utf8')) as { version: string };

/** Where the patterns stand that are proven: beside what other tools keep of their runs. */
const provenFile = join(root, 'node_modules', '.cache', `linear-patterns-${version}.json`);

/** The patterns that an earlier run proved, since a proof of all takes ten seconds; none where everything is tried. */
function provenBefore(): Set<string> {
  if (isLong) return new Set();
  try {
    return new Set(JSON.parse(readFileSync(provenFile, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

function keepProven(patterns: ReadonlySet<string>): void {
  mkdirSync(dirname(provenFile), { recursive: true });
  writeFileSync(provenFile, JSON.stringify([...patterns]));
}

/** Steps are limited, and not time, so that a busy machine finds what an idle one does; but it is to come to an end. */
const limits = {
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  timeout: 60_000,
};

/** The flags that change what a pattern matches. */
const plainFlags = ({ flags }: Pattern) => flags.replace(/[gyd]/g, '');
