import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inputsOf } from '../../src/aggregation/inputs.ts';
import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { fingerprintOf, summaryBytes, summaryPieces } from '../../src/aggregation/summary-file.ts';
import { fingerprintOfFigures } from '../../src/documents.ts';
import { wholeOf } from '../../src/pieces.ts';
import { check } from '../../src/review.ts';
import { exampleFiles } from '../support/example-reports.ts';
import { type Files, memoryWorld, root } from '../support/memory-world.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';

const review = await reviewOf(example);
const summary = summaryOf(review);
const inputs = inputsOf(review);

it('the summary’s file has all of the summary, also of empty lists', () => {
  for (const one of [summary, { ...summary, unitTexts: [], ratings: [] }]) {
    const text = Buffer.from(summaryBytes(one, inputs)).toString();
    const { fingerprint } = JSON.parse(text);
    // In the same order, too.
    expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify({ ...one, inputs, fingerprint }));
  }
});

it('what has changed of a unit is a line of the summary’s file', () => {
  const lines = Buffer.from(summaryBytes(summary, inputs)).toString().split('\n');
  const [table] = summary.ratings;
  const [unit] = summary.completeness.units;
  for (const row of [unit, table?.subjects[0], summary.indicators[0]?.units[0], inputs[0]]) {
    expect(lines.map((line) => line.trim().replace(/,$/, ''))).toContain(JSON.stringify(row));
  }
  // Of the file's size next to nothing is indentation.
  const spaces = lines.reduce((sum, line) => sum + line.length - line.trimStart().length, 0);
  expect(spaces).toBeLessThan(lines.join('\n').length / 10);
});

it('the summary’s file comes in pieces, the same each time', () => {
  const names = Array.from({ length: 400 }, (_, index) => `phường Minh Họa ${index + 1}`);
  const [unit] = summary.completeness.units;
  if (unit === undefined) throw new Error('There is no unit.');
  const completeness = { ...summary.completeness, units: names.map((name) => ({ ...unit, name })) };
  const pieces = summaryPieces({ ...summary, completeness }, inputs);
  const sizes = [...pieces].map(({ length }) => length);
  expect(sizes.length).toBeGreaterThan(2);
  // Letters have up to three bytes.
  expect(Math.max(...sizes)).toBeLessThan(250_000);
  expect(wholeOf(pieces)).toEqual(summaryBytes({ ...summary, completeness }, inputs));
});

it('a fingerprint is found by hand from the file without its last member', () => {
  const text = Buffer.from(summaryBytes(summary, inputs)).toString();
  const without = text.replace(/,\n {2}"fingerprint": "[^"]*"/, '');
  const hash = createHash('sha256').update(without).digest('hex');
  const digits = (BigInt(`0x${hash}`) % 10n ** 24n).toString().padStart(24, '0');
  const { fingerprint } = JSON.parse(text);
  expect(fingerprint.replaceAll(' ', '')).toBe(digits);
  expect(fingerprint).toMatch(/^\d{4}(?: \d{4}){5}$/);
  expect(fingerprintOf(summary, inputs)).toBe(fingerprint);
});

async function fingerprintWith(files: Files): Promise<string | null> {
  return fingerprintOfFigures(await check(root, memoryWorld(files), { allowMissing: true }));
}

const ward = 'submissions/nghi-tan.yaml';

function withWard(change: (text: string) => string): Files {
  const files = new Map(exampleFiles());
  return files.set(ward, Buffer.from(change(String(files.get(ward)))));
}

it('a fingerprint stays the same however an editor stores a file, and changes with any word in it', async () => {
  const as = await fingerprintWith(exampleFiles());
  expect(as).not.toBeNull();
  const stored = [
    (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    (text: string) => text.normalize('NFD'),
    (text: string) => `${text}\n\n`,
  ];
  for (const change of stored) expect(await fingerprintWith(withWard(change))).toBe(as);
  expect(await fingerprintWith(withWard((text) => `${text}# đã xem\n`))).not.toBe(as);
});

it('a fingerprint changes with any figure of the summary', () => {
  const known = fingerprintOf(summary, inputs);
  fc.assert(
    fc.property(fc.nat(summary.indicators.length - 1), fc.nat(999), (index, actual) => {
      const indicators = summary.indicators.map((one, at) =>
        at === index ? { ...one, actual: `${actual}` } : one,
      );
      const isSame = summary.indicators[index]?.actual === `${actual}`;
      expect(fingerprintOf({ ...summary, indicators }, inputs) === known).toBe(isSame);
    }),
    { numRuns: 20 },
  );
});

it('a revision that was replaced is among the files that a summary names', async () => {
  const files = new Map(exampleFiles());
  const text = String(files.get(ward));
  files.set('submissions/nghi-tan-2.yaml', Buffer.from(text.replace(/^unit:.*$/m, '$&\nrevision: 2')));
  const checked = await check(root, memoryWorld(files));
  expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (checked.review === null) throw new Error('It has errors.');
  const named = inputsOf(checked.review).map(({ file }) => file);
  expect(named.slice(0, 2)).toEqual(['review.yaml', 'host.yaml']);
  expect(named).toContain(ward);
  expect(named).toContain('submissions/nghi-tan-2.yaml');
});
