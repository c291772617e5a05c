import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/diagnostics/reporters/pretty.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { fixedFile } from '../../src/fixing/fixed-file.ts';
import { decode } from '../../src/intake/bytes.ts';
import { processorSeconds } from '../support/growth.ts';
import { type Files, filesOf, revalidating } from '../support/memory-world.ts';
import { example } from '../support/run.ts';
import { times } from '../support/runs.ts';
import { plainlyRead } from '../support/yaml-readers.ts';

/** `npm run fuzz` tries many, CI some, and the tests of every day a few. */
const cases = process.env.npm_lifecycle_event === 'fuzz' ? 6000 : times(500, 250, 30);
const options = { numRuns: cases };

const name = 'submissions/nghi-thuy.yaml';
const whole = filesOf(example);
// The campaign and one submission: what the others hold does not matter here, and takes time.
const files: Files = new Map(
  [...whole].filter(([path]) => !path.startsWith('submissions/') || path === name),
);
const original = Buffer.from(files.get(name) ?? []);
// All but the one file is read once.
const validated = await revalidating(files);

/** Checks the campaign with other bytes in one file, as `review validate --fix-dry-run` would. */
async function survives(bytes: Uint8Array): Promise<void> {
  const start = processorSeconds();
  const { findings } = await validated(name, bytes);
  plainlyRead(decode(name, bytes).source.text);
  const own = findings.filter(({ place }) => place.source.path === name);
  const campaigns = [
    { folder: '', files: [...files.keys()].map((path) => new SourceText(path, '')), findings },
  ];
  const text = pretty(
    { campaigns, mostPerFile: 100 },
    {
      words: findingWordsIn('vi'),
      chalk: new Chalk({ level: 0 }),
      width: 80,
      programVersion: '',
      isQuiet: false,
    },
  );
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  // A fix may make others possible, such as spaces at the ends of lines of what is YAML now; `--fix` goes on until none is.
  let fixed = fixedFile(name, bytes, own);
  for (let again = 0; again < 2 && fixed !== null; again += 1) fixed = fixedFile(name, fixed.bytes, []);
  expect(fixed).toBeNull();
  expect(processorSeconds() - start).toBeLessThan(2);
}

const fragments = fc.constantFrom(
  ...[
    '\ufeff',
    '\0',
    '\u001b[2J',
    '\u202e',
    '\u200b',
    '\u034f',
    '\u115f',
    '\u2800',
    '\u3164',
    '\ufe0f',
    '❤️',
    '\u{e0041}',
    '\u{e01ef}',
    '\ufffc',
    '“',
    '”',
    '–',
    '：',
    '\t',
    '\r\n',
    '\r',
    '\u0085',
    '\u2028',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '&a ',
    '*a',
    '!!binary ',
    '!x ',
    '<<: ',
    '? ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '#',
    '`',
    '@',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    '- ',
    ',',
    '__proto__: ',
    'constructor: ',
    '0x1f',
    '1e999',
    '.nan',
    '-0',
    '9'.repeat(400),
  ],
  ...[
    '[['.repeat(60),
    '- '.repeat(60),
    ' '.repeat(90),
    'a: &a [*a, *a]\n',
    '···',
    '« ½ »',
    '·©°',
    '3'.repeat(40),
    '# review-ignore x\n',
    '\ud83d',
    'ề'.normalize('NFD'),
  ],
);

describe('no file brings the program down', () => {
  it('whatever bytes are changed', async () => {
    const edit = fc.record({
      at: fc.nat(original.length),
      remove: fc.nat(40),
      insert: fc.uint8Array({ maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        let bytes: Uint8Array = original;
        for (const { at, remove, insert } of edits) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        }
        await survives(bytes);
      }),
      options,
    );
  }, 3_600_000);

  it('whatever stands in the text', async () => {
    const edit = fc.record({ at: fc.nat(original.length), remove: fc.nat(20), insert: fragments });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let text = original.toString('utf8');
        for (const { at, remove, insert } of edits)
          text = text.slice(0, at) + insert + text.slice(at + remove);
        await survives(Buffer.from(text, 'utf8'));
      }),
      options,
    );
  }, 3_600_000);
});
