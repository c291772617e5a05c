import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import {
  isDictionary,
  isList,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from '../../src/verification/pdf/values.ts';
import { withOtherDigit } from '../support/edited-digit.ts';
import { needs } from '../support/needs.ts';
import { rewrittenPdf, streamOf } from '../support/rewritten-pdf.ts';
import { newFolder } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import { examplePdfFile, verified } from '../support/verified.ts';

const file = await examplePdfFile();
const objects = new PdfObjects(file);
const numbers = [...objects.numbers()].filter((number) => objects.has(number));

/** How often each is tried in the tests of every day: what is found out at once, more often. */
const often: Readonly<Record<string, number>> = {
  'bytes of the file': 24,
  'the end cut off': 40,
  'bytes left out': 40,
  'bytes put in': 40,
};

/** What somebody may do to a file, or a disk: each gives another file, by a number of any size. */
const mutations: Readonly<Record<string, (pick: number, other: number) => Uint8Array>> = {
  'a digit of a page': (pick, other) => withOtherDigit(file, [1 + (pick % 13)], pick, other).file,
  'bytes of the file': (pick, other) => {
    const bytes = Uint8Array.from(file);
    const at = pick % bytes.length;
    bytes[at] = ((bytes[at] ?? 0) + 1 + (other % 255)) % 256;
    return bytes;
  },
  'the end cut off': (pick) => file.subarray(0, pick % file.length),
  'bytes left out': (pick, other) => {
    const at = pick % file.length;
    return Buffer.concat([file.subarray(0, at), file.subarray(at + 1 + (other % 1000))]);
  },
  'bytes put in': (pick, other) => {
    const at = pick % (file.length + 1);
    return Buffer.concat([
      file.subarray(0, at),
      Buffer.alloc(1 + (other % 50), other % 256),
      file.subarray(at),
    ]);
  },
  'an object gone': (pick) => {
    const gone = numbers[pick % numbers.length];
    return rewrittenPdf(file, (value, number) => (number === gone ? undefined : value));
  },
  'an object in the place of another': (pick, other) => {
    const [gone, from] = [numbers[pick % numbers.length], numbers[other % numbers.length]];
    return rewrittenPdf(file, (value, number) =>
      number === gone ? objects.resolved(new PdfReference(from ?? 1, 0)) : value,
    );
  },
  'a value within an object': (pick, other) => {
    const changed = numbers[pick % numbers.length];
    return rewrittenPdf(file, (value, number) => (number === changed ? withOtherValue(value, other) : value));
  },
  'bytes of what a stream holds': (pick, other) => {
    const streams = numbers.filter(
      (number) => objects.resolved(new PdfReference(number, 0)) instanceof PdfStream,
    );
    const changed = streams[pick % streams.length];
    return rewrittenPdf(file, (value, number, all) => {
      if (number !== changed || !(value instanceof PdfStream)) return value;
      const { bytes, packing } = all.unpacked(value);
      if (packing.length > 0 || bytes.length === 0) return value;
      const edited = Uint8Array.from(bytes);
      const at = other % edited.length;
      edited[at] = (edited[at] ?? 0) ^ (1 + (pick % 255));
      return streamOf(edited, value.dictionary);
    });
  },
};

function withOtherValue(value: PdfValue, pick: number): PdfValue {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value instanceof PdfString) return new PdfString(`${value.bytes}1`);
  if (isList(value)) {
    const at = pick % Math.max(1, value.length);
    return value.map((one, index) => (index === at ? withOtherValue(one, pick) : one));
  }
  if (isDictionary(value)) {
    const keys = [...value.keys()];
    const key = keys[pick % keys.length] ?? '';
    return new Map([...value, [key, withOtherValue(value.get(key) ?? null, pick)]]);
  }
  return null;
}

const anyNumber = fc.nat(2 ** 31 - 1);

describe('a PDF that was changed', () => {
  it.each(Object.entries(mutations))('%s: is told, and nothing crashes', async (name, mutated) => {
    await fc.assert(
      fc.asyncProperty(anyNumber, anyNumber, async (pick, other) => {
        const changed = mutated(pick, other);
        fc.pre(Buffer.compare(changed, file) !== 0);
        const { verdict, differences, problem } = await verified(changed);
        expect(['different', 'unreadable']).toContain(verdict);
        expect(differences.length > 0 || problem !== null).toBe(true);
        if (name === 'a digit of a page') expect(differences.some(({ code }) => code === 'text')).toBe(true);
      }),
      runs(200, often[name] ?? 11),
    );
  });
});

describe('a PDF that was saved again', needs('qpdf', 'mutool'), () => {
  it.each([
    ['qpdf', ['$in', '$out']],
    ['qpdf', ['--qdf', '--object-streams=disable', '$in', '$out']],
    ['qpdf', ['--linearize', '$in', '$out']],
    ['mutool', ['clean', '$in', '$out']],
    ['mutool', ['clean', '-gggg', '-z', '$in', '$out']],
    ['mutool', ['clean', '-d', '-s', '$in', '$out']],
  ] as const)('saved again by %s %s', async (program, args) => {
    const folder = await newFolder();
    for (const [name, source] of [
      ['same', file],
      ['other', withOtherDigit(file, [4], 12).file],
    ] as const) {
      const [from, to] = [join(folder, `${name}.pdf`), join(folder, `${name}-${program}.pdf`)];
      await writeFile(from, source);
      spawnSync(
        program,
        args.map((one) => one.replace('$in', from).replace('$out', to)),
      );
      const { verdict, differences } = await verified(await readFile(to));
      expect(verdict).toBe('different');
      expect(differences.some(({ code }) => code === 'saved-again')).toBe(true);
      expect(differences.some(({ code, page }) => code === 'text' && page === 4)).toBe(name === 'other');
      expect(differences.some(({ code }) => code === 'text')).toBe(name === 'other');
    }
  });
});
