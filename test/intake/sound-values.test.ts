import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { closelyCheckedValues, conformingValues } from '../../src/intake/conforming-values.ts';
import { isRollup } from '../../src/intake/rollup-mark.ts';
import type { SchemaName } from '../../src/intake/schema-files.ts';
import { takeSoundValues } from '../../src/intake/sound-values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { everySoMany, runs } from '../support/runs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface TypedFile {
  readonly path: string;
  readonly name: SchemaName;
  readonly text: string;
}

function filesBelow(folder: string): TypedFile[] {
  return (
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yaml') && !path.includes('templates'))
      .map((path) => ({
        path,
        name: nameOf(path),
        text: readFileSync(join(root, folder, path), 'utf8').normalize('NFC'),
      }))
      // Roll-ups are never looked at so.
      .filter(({ text }) => !isRollup(Buffer.from(text)))
  );
}

function nameOf(path: string): SchemaName {
  if (basename(path) === 'review.yaml') return 'campaign';
  if (basename(path) === 'kind.yaml') return 'document-kind';
  return basename(path) === 'host.yaml' ? 'host' : 'submission';
}

const examples = filesBelow('examples');
const fixtures = filesBelow('test/validation/fixtures');

/** What is made of a file's values by one of the two ways. */
function outcomeOf(check: typeof conformingValues, name: SchemaName, text: string) {
  const source = new SourceText('a.yaml', text);
  const { root } = parseYaml(source);
  if (root === null) return null;
  const { findings, namesLeftOut, isPartial, root: located } = check(name, source, root);
  return {
    findings: findings.map(({ place: { start, end }, ...rest }) => ({ start, end, ...rest })),
    namesLeftOut: namesLeftOut.map(({ name, place: { start, end }, path, isKey }) => ({
      name,
      start,
      end,
      path,
      isKey,
    })),
    isPartial,
    root,
    value: located?.value,
  };
}

function expectTheSame(name: SchemaName, text: string) {
  const quick = outcomeOf(conformingValues, name, text);
  expect(quick).toEqual(outcomeOf(closelyCheckedValues, name, text));
}

function isTakenQuickly(name: SchemaName, text: string): boolean {
  const source = new SourceText('a.yaml', text);
  const { root } = parseYaml(source);
  return root !== null && takeSoundValues(name, source, root) !== null;
}

it('files that are right need no closer look', () => {
  expect(examples.filter(({ name, text }) => !isTakenQuickly(name, text)).map(({ path }) => path)).toEqual(
    [],
  );
});

it('one walk finds what closer looks do, and changes the same, in every file that there is', () => {
  for (const { path, name, text } of [...examples, ...everySoMany(fixtures, 6)]) {
    const outcome = outcomeOf(conformingValues, name, text);
    expect({ path, outcome }).toEqual({ path, outcome: outcomeOf(closelyCheckedValues, name, text) });
  }
});

/** What somebody may have typed in the place of a value. */
const typed = fc.oneof(
  fc.constantFrom(
    ...'1.000 1000 0 -5 1e3 1000000000000001 0.5 007 true null ~ xã xã. Tên; a, v.v… ... 2023-12-13 2024-02-29 2023-02-29 2023-13-01 nghi-thuy Nghi-Thuy nghi_thuy collective form null [] {} form: rollup'.split(
      ' ',
    ),
    ...[
      '""',
      '" "',
      '"a\\nb"',
      '"a\\u2028b"',
      '"một \\\n hai"',
      '',
      '# không',
      '2023-12-13T00:00:00Z',
      'chữ #3 sau',
    ],
    ...[
      '[một hai, ba bốn]',
      '[một]',
      '[ Một hai, Ba bốn. ]',
      '{ a, b: 1 }',
      '{ level: tot, kha }',
      '{ from: nghi-thuy }',
    ],
    ...[
      '{ from: [a, b/1], as: Lời }',
      '{ title: T, text: [a] }',
      '{ to: A, text: [b] }',
      '{ notApplicable: vì mưa, gió }',
    ],
    ...[
      '|\n          một\n          - hai\n',
      '>\n          Một.\n          Hai.\n',
      'Câu một.\n          Câu hai.',
      'một\n          hai',
    ],
    ...[
      'x'.repeat(70),
      'chữ '.repeat(60),
      'chữ '.repeat(510),
      'tên.  ',
      '"tên "',
      "'tên,'",
      '[[7]]',
      '{ actual: 5, target: 4 }',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** The same file with some of its values, keys and lines as somebody may have typed them. */
const mistyped = fc
  .record({
    file: fc.constantFrom(...examples, ...fixtures.filter((_, index) => index % 7 === 0)),
    values: fc.array(fc.tuple(fc.nat(), typed), { maxLength: 2 }),
    edits: fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(
          '',
          ' ',
          '\n',
          ':',
          '- ',
          ' #ghi',
          ',',
          '.',
          '-',
          '  ',
          '\\',
          '"',
          '\t',
          '\u0085',
          '\r',
        ),
      ),
      { maxLength: 1 },
    ),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ file: { name, text }, values, edits, lineEnd }) => {
    let changed = text;
    for (const [at, by] of values) changed = withValue(changed, at, by);
    for (const [at, by] of edits) {
      const offset = at % (changed.length + 1);
      changed = changed.slice(0, offset) + by + changed.slice(by === '' ? offset + 1 : offset);
    }
    return { name, text: changed.replaceAll('\n', lineEnd) };
  });

function withValue(text: string, at: number, by: string): string {
  const spans: (readonly [number, number])[] = [];
  visit(parseDocument(text, { logLevel: 'silent' }), {
    Scalar: (_, { range }) => {
      if (range) spans.push([range[0], range[1]]);
    },
  });
  const [start, end] = spans[at % Math.max(1, spans.length)] ?? [0, 0];
  return text.slice(0, start) + by + text.slice(end);
}

it('one walk finds what closer looks do, and changes the same, in mistyped files', () => {
  let quickly = 0;
  fc.assert(
    fc.property(mistyped, ({ name, text }) => {
      expectTheSame(name, text);
      if (isTakenQuickly(name, text)) quickly += 1;
    }),
    runs(10_000, 60),
  );
  expect(quickly).toBeGreaterThan(0);
});
