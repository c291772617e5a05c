import { WorkbookRefusal } from '../../forms/workbook/workbook-refusal.ts';
import { programVersion } from '../../program-version.ts';
import { documentTexts } from '../../tracing/printed/printed-values.ts';
import { type CarriedData, carriedData, documentOf } from '../carried-data.ts';
import { differentWords, withFigures } from '../compared-words.ts';
import { compared, difference, type Outcome, remark, unreadable, type Verifier } from '../outcome.ts';
import { type Rebuilt, rebuilt } from '../rebuilt.ts';
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
  const carried = carriedData(found.attachments);
  if ('code' in carried) return unreadable(carried.code, carried.detail);
  const about: Partial<Outcome> = { document: documentOf(carried) };
  const made = await (context.rebuild ?? rebuilt)(carried, 'docx', context);
  if ('code' in made) {
    if (carried.differences.length === 0) return { ...unreadable(made.code, made.detail), ...about };
    return compared(carried.differences, { ...about, problem: made });
  }
  const isWhole = made.missingFonts.length === 0;
  if (isWhole && Buffer.compare(made.bytes, file) === 0)
    return compared([], { ...about, remarks: made.ownFiles.map((path) => remark('own-file', path)) });
  return differing(found, carried, made, about);
};

/** Holds a file against what it should be, which it is not. */
async function differing(
  found: WordFile,
  carried: CarriedData,
  made: Rebuilt,
  about: Partial<Outcome>,
): Promise<Outcome> {
  const expected = wordFileOf(made.bytes);
  if (expected === null) throw new Error('What the program writes is no document for Word.');
  const words = withFigures(expected.main.words, documentTexts(await made.tree()));
  const summary = expected.attachments.get(carried.manifest.summary);
  const printed = [
    ...differentWords(words, found.main.words),
    ...wordsBeside(expected, found),
    ...additionsTo(expected, found),
  ];
  const differences = [
    ...printed,
    ...carried.differences,
    ...(summary === undefined || carried.summary === null
      ? []
      : summaryDifferences(summary, carried.summary)),
    ...(found.fingerprint === expected.fingerprint
      ? []
      : [difference('metadata', { expected: expected.fingerprint, found: found.fingerprint })]),
    // Whatever else differs: it is not what the program wrote.
    ...otherwiseWritten(expected, found),
  ];
  const { program } = carried.manifest;
  const remarks = [
    ...(program === programVersion ? [] : [remark('other-version', program)]),
    ...made.missingFonts.map((path) => remark('fonts-missing', path)),
    ...(printed.length === 0 ? [remark('same-text')] : []),
  ];
  return compared(differences, { ...about, remarks });
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
