import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Composer } from 'yaml';
import { piecesOf } from '../../src/pieces.ts';
import { type Files, filesOf, root, worldOf } from '../support/memory-world.ts';
import { example, run } from '../support/run.ts';

const composing = vi.spyOn(Composer.prototype, 'compose');

beforeEach(() => composing.mockClear());

afterAll(() => composing.mockRestore());

/** How many texts were parsed as YAML. */
const parses = () => composing.mock.calls.length;

/** Plain YAML is read without the parser, whose calls are counted: texts with a backslash are not. */
const notPlain = new TextEncoder().encode('# \\\n');

const reference: Files = new Map(
  [...filesOf(example)].map(([name, bytes]) => [name, Buffer.concat([notPlain, bytes])]),
);
const names = [...reference.keys()].sort();
const submissions = names.filter((name) => name.startsWith('submissions/'));

/**
 * Runs a command on a campaign in memory.
 * @returns how often each of its files was read, what was written, and how often a campaign was checked
 */
async function reads(args: readonly string[], files: Files = reference) {
  const world = worldOf(files);
  const reads = new Map<string, number>();
  const written = new Map<string, Uint8Array>();
  const result = await run([...args, '--verbose'], {
    ...world,
    readFile: (path) => {
      const name = path.slice(root.length + 1);
      reads.set(name, (reads.get(name) ?? 0) + 1);
      return world.readFile(path);
    },
    writeFiles: async (some) => {
      for (const { path, bytes } of some) {
        const pieces: Uint8Array[] = [];
        for await (const piece of piecesOf(bytes)) pieces.push(piece);
        written.set(path.slice(root.length + 1), Buffer.concat(pieces));
      }
    },
  });
  const checks = result.stderr.match(/^Kiểm tra: /gm)?.length ?? 0;
  return { ...result, reads, written, checks };
}

/** The reference campaign with some text replaced in some of its submissions. */
function edited(some: readonly string[], from: string | RegExp, to: string): Files {
  const decoder = new TextDecoder();
  return new Map(
    [...reference].map(([name, bytes]) => {
      const text = decoder.decode(bytes);
      return [name, some.includes(name) ? new TextEncoder().encode(text.replace(from, to)) : bytes];
    }),
  );
}

const once = (some: readonly string[]) => Object.fromEntries(some.map((name) => [name, 1]));

describe.each([
  ['validate', ['validate', root]],
  ['status', ['status', root]],
  ['format', ['format', root, '--check']],
  ['validate --fix', ['validate', root, '--fix']],
])('review %s', (_, args) => {
  it('reads each file once', async () => {
    const { status, reads: found } = await reads(args);
    expect(status).toBe(0);
    expect(Object.fromEntries(found)).toEqual(once(names));
  });
});

describe('review format', () => {
  it('parses a file that is laid out already twice, and checks nothing', async () => {
    const { checks } = await reads(['format', root, '--check']);
    expect(checks).toBe(0);
    expect(parses()).toBe(2 * names.length);
  });

  it('reads and writes what it lays out once', async () => {
    const faulty = edited(submissions, 'year: 2023', 'year:   2023');
    const { reads: found, written } = await reads(['format', root], faulty);
    expect(Object.fromEntries(found)).toEqual(once(names));
    expect([...written.keys()].sort()).toEqual(submissions);
    // As it is, laid out, and what came out: read by the program, and laid out again.
    expect(parses()).toBe(2 * (names.length - submissions.length) + 4 * submissions.length);
  });

  it('reads those files alone that it is asked about', async () => {
    const { reads: found } = await reads(['format', `${root}/submissions/nghi-thuy.yaml`]);
    expect(Object.fromEntries(found)).toEqual(once(['submissions/nghi-thuy.yaml']));
  });
});

it('review schema --campaign reads and parses review.yaml alone', async () => {
  const { status, stdout, reads: found, checks } = await reads(['schema', 'submission', '--campaign', root]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).$defs.unitId.enum).toContain('nghi-thuy');
  expect(Object.fromEntries(found)).toEqual(once(['review.yaml']));
  expect(parses()).toBe(1);
  expect(checks).toBe(0);
});

it('review validate and status parse each file once, and check once', async () => {
  for (const command of ['validate', 'status']) {
    composing.mockClear();
    const { checks } = await reads([command, root]);
    expect([command, parses(), checks]).toEqual([command, names.length, 1]);
  }
});

describe('review validate --fix', () => {
  const thuy = 'submissions/nghi-thuy.yaml';

  it('checks once and parses each file once where there is nothing to fix', async () => {
    const { checks } = await reads(['validate', root, '--fix']);
    expect([checks, parses()]).toEqual([1, names.length]);
  });

  it.each([
    ['one file', [thuy]],
    ['every submission', submissions],
  ])('checks twice where it fixes %s, and parses the others once', async (_, some) => {
    const faulty = edited(some, /submitted: (\d+)-(\d+)-(\d+)/, 'submitted: $3/$2/$1');
    const { status, written, checks } = await reads(['validate', root, '--fix'], faulty);
    expect(status).toBe(0);
    expect([...written.keys()].sort()).toEqual([...some].sort());
    for (const name of some) expect(Buffer.from(written.get(name) ?? '')).toEqual(reference.get(name));
    expect(checks).toBe(2);
    // The file as it was, to be fixed, fixed, and as it is checked then.
    expect(parses()).toBe(names.length - some.length + 4 * some.length);
  });

  it('checks twice where one fix leads to another, in a file and from review.yaml to the others', async () => {
    const decoder = new TextDecoder();
    const files = new Map(reference);
    const replaced = (name: string, from: string, to: string) => {
      const text = decoder.decode(files.get(name));
      expect(text).toContain(from);
      files.set(name, new TextEncoder().encode(text.replace(from, to)));
    };
    replaced('review.yaml', '- { id: nghi-thuy,', '- { id: Nghi Thủy,');
    replaced(thuy, 'unit: nghi-thuy', 'unit: Nghi Thủy');
    // A date within a file that was misread as a whole.
    files.set(
      thuy,
      Buffer.from(
        decoder.decode(files.get(thuy)).replace(/submitted: (\d+)-(\d+)-(\d+)/, 'submitted: $3/$2/$1'),
      ),
    );
    const misread = Buffer.from(Buffer.from(files.get(thuy) ?? '').toString('latin1'));
    const { status, written, checks } = await reads(
      ['validate', root, '--fix'],
      new Map(files).set(thuy, misread),
    );
    expect(status).toBe(0);
    expect(checks).toBe(2);
    expect([...written].map(([name, bytes]) => [name, decoder.decode(bytes)])).toEqual(
      ['review.yaml', thuy].map((name) => [name, decoder.decode(reference.get(name))]),
    );
  });

  it('says what the disk holds, and what would be left, with --fix-dry-run', async () => {
    const faulty = edited([thuy], /submitted: (\d+)-(\d+)-(\d+)/, 'submitted: $3/$2/$1');
    const { status, stdout, written, checks } = await reads(['validate', root, '--fix-dry-run'], faulty);
    expect([status, written.size, checks]).toEqual([1, 0, 2]);
    expect(stdout).toContain('nghi-thuy.yaml');
  });
});

it('review init of the next year reads each file of the last once', async () => {
  const { reads: found } = await reads(['init', '/next-year', '--from', root]);
  expect(Object.fromEntries([...found].filter(([name]) => names.includes(name)))).toMatchObject(once(names));
});
