import { WorkbookRefusal } from '../../forms/workbook/workbook-refusal.ts';
import { documentTexts } from '../../tracing/printed/printed-values.ts';
import { type CarriedData, carriedData } from '../carried-data.ts';
import { differentWords, withFigures } from '../compared-words.ts';
import { type Comparison, heldAgainstData } from '../held-against-data.ts';
import { difference, unreadable, type Verifier } from '../outcome.ts';
import type { Rebuilt } from '../rebuilt.ts';
import { summaryDifferences } from '../summary-differences.ts';
import type { Difference } from '../verification.generated.ts';
import { type WordFile, wordFileOf } from './word-file.ts';

/** Holds a document for Word against the one that is made of what it carries. */
export const verifyDocx: Verifier = async (file, context) => {
  try {
    return await verified(file, context);
  } catch (failure) {
    if (!(failure instanceof WorkbookRefusal)) throw failure;
    const code =
      failure.reason === 'encrypted' || failure.reason === 'too-large' ? failure.reason : 'damaged';
    return unreadable(code);
  }
};

/** The summary's file that a document for Word carries; `null` where it carries none. @throws WorkbookRefusal */
export function summaryOfDocx(file: Uint8Array): Uint8Array | null {
  const carried = carriedData(wordFileOf(file)?.attachments ?? new Map());
  return 'code' in carried ? null : carried.summary;
}

const verified: Verifier = async (file, context) => {
  const found = wordFileOf(file);
  if (found === null) return unreadable('unknown-format');
  return heldAgainstData(found.attachments, 'docx', context, async (made, carried) => {
    const isWhole = made.missingFonts.length === 0;
    if (isWhole && Buffer.compare(made.bytes, file) === 0) return { differences: [] };
    return comparison(found, made, carried);
  });
};

/** How a file differs from what it should be, which it is not. */
async function comparison(found: WordFile, made: Rebuilt, carried: CarriedData): Promise<Comparison> {
  const expected = wordFileOf(made.bytes);
  if (expected === null) throw new Error('What the program writes is no document for Word.');
  const words = withFigures(expected.main.words, documentTexts(await made.tree()));
  const printed = [
    ...differentWords(words, found.main.words),
    ...wordsBeside(expected, found),
    ...additionsTo(expected, found),
  ];
  return {
    differences: [
      ...printed,
      ...carried.differences,
      ...(carried.summary === null ? [] : summaryDifferences(made.summaryFile, carried.summary)),
      ...(found.fingerprint === expected.fingerprint
        ? []
        : [difference('metadata', { expected: expected.fingerprint, found: found.fingerprint })]),
      // Whatever else differs: it is not what the program wrote.
      ...otherwiseWritten(expected, found),
    ],
    hasSameText: printed.length === 0,
  };
}

/** What headers, notes and the marks of lists say that they should not, or no longer say; what stands in for drawings. */
function wordsBeside(expected: WordFile, found: WordFile): readonly Difference[] {
  const textsOf = ({ beside, labels }: WordFile) => new Set([...beside, ...labels]);
  const [before, after] = [textsOf(expected), textsOf(found)];
  // Other programs make of a drawing what they like to stand in for it: only what says something else is told.
  const { fallbacks } = expected.main;
  return [
    ...[...before]
      .filter((text) => !after.has(text))
      .map((text) => difference('text', { expected: text, found: '' })),
    ...[...after, ...found.main.fallbacks]
      .filter((text) => !before.has(text) && !fallbacks.has(text))
      .map((text) => difference('text', { expected: '', found: text })),
  ];
}

/** What was put in that may print or hide something, by kinds. */
function additionsTo(expected: WordFile, found: WordFile): readonly Difference[] {
  return [...found.oddities]
    .filter(([what, times]) => times > (expected.oddities.get(what) ?? 0))
    .map(([what]) => difference('addition', { about: what }));
}

/** Parts that are written otherwise, by who saved the file; by each part, where the file does not say that anybody has. */
function otherwiseWritten(expected: WordFile, found: WordFile): readonly Difference[] {
  const isSameFiles =
    expected.paths.length === found.paths.length && expected.paths.every((path) => found.read(path) !== null);
  if (!isSameFiles || found.program !== expected.program) {
    return [difference('saved-again', { about: found.program })];
  }
  const changed = expected.paths.filter((path) => !isSame(expected.read(path), found.read(path)));
  return changed.length === 0
    ? [difference('saved-again')]
    : changed.map((path) => difference('look', { about: path }));
}

function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one !== null && other !== null && Buffer.compare(one, other) === 0;
}
