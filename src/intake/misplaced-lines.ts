import type { SourceText } from '../diagnostics/source-text.ts';
import { guessed } from '../diagnostics/suggestion.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { knownContainers, knownKeys, knownTopKeys } from './schema-files.ts';
import {
  isYaml,
  lineFrom,
  linesAbove,
  placeOf,
  quotedText,
  type TypedLine,
  usualIndent,
} from './typed-lines.ts';

type Entry = TypedLine & { readonly key: string };

/** A line that stands elsewhere than its siblings, or below one that has a value already; the finding is of whichever is wrong. */
export function misplacedLine(
  source: SourceText,
  line: TypedLine,
  above: TypedLine | null,
): IntakeFinding | null {
  if (above === null || !isEntry(line)) return null;
  if (knownTopKeys().has(line.key) && line.indent === 1) return misindented(source, line, 0);
  const head = headAbove(source, line);
  // "hoa-giai:" at the margin holds what stands below it, so that the next entry seems to be wrong.
  if (head !== null && isStrayAtMargin(head)) {
    return misindented(source, head, usualIndent(source, head) ?? line.indent);
  }
  const isBelowValue = line.indent > above.indent + above.dash.length && isEntry(above) && above.value !== '';
  return isBelowValue ? belowValue(source, line, above) : ofSiblings(source, line, above);
}

/** A line that is indented below one which has a value, where the keys between them are still comments, as forms have them. */
export function commentedHead(
  source: SourceText,
  line: TypedLine,
  above: TypedLine | null,
): IntakeFinding | null {
  if (above === null || above.value === '' || line.indent === 0) return null;
  const heads = commentedHeads(source, line, above);
  const isAtMargin = knownTopKeys().has(heads.at(-1)?.key ?? '');
  const near = isAtMargin || line.indent > above.indent ? heads : [];
  const [nearest] = near.filter(({ key }) => knownContainers().has(key));
  if (nearest === undefined) return null;
  const { key: wanted, indent } = nearest;
  const further = near.slice(near.indexOf(nearest) + 1).map(({ number }) => number);
  const comment = { line: nearest.number, indent, above: further.reverse() };
  return error('yaml-without-parent', placeOf(source, line), {
    key: line.key ?? '-',
    above: above.key ?? '-',
    wanted,
    comment,
  });
}

/** A key that is still a comment. */
interface CommentedKey {
  readonly number: number;
  readonly key: string;
  /** How many spaces stand before it without the "#". */
  readonly indent: number;
}

/** The keys that a line stands below in the comments between it and the nearest line that is none, from the nearest. */
function commentedHeads(source: SourceText, line: TypedLine, above: TypedLine): CommentedKey[] {
  const heads: CommentedKey[] = [];
  let within: number | null = null;
  for (let number = line.number - 1; number > above.number && within !== 0; number -= 1) {
    const [, before = '', behind = '', dash = '', key = ''] =
      /^( *)#( *)(- +)?([a-z\d][\w-]*): *(?:#.*)?$/i.exec(source.line(number).slice(0, 300)) ?? [];
    if (key === '') continue;
    // Forms of earlier versions have a space behind the "#" of each line, which goes with it.
    const isSpaced = behind.length % 2 === 1;
    // Somebody may have deleted a space too many or too few.
    const deepest: number =
      within ?? (line.indent % 2 === 0 ? line.indent : line.indent + (isSpaced ? -1 : 1));
    const indent = before.length + behind.length + dash.length - (isSpaced ? 1 : 0);
    if (indent >= deepest) continue;
    heads.push({ number, key, indent });
    within = indent;
  }
  return heads;
}

/** @returns `null` where the line stands where it should */
export function misindented(source: SourceText, line: TypedLine, wanted: number): IntakeFinding | null {
  const found = line.indent;
  if (found === wanted) return null;
  return error('yaml-bad-indent', placeOf(source, line), { detail: '', indent: { found, wanted } });
}

function isEntry(line: TypedLine): line is Entry {
  return line.key !== null;
}

/** Whether a line at the margin has a key that stands at no margin, not even misspelt. */
function isStrayAtMargin({ indent, key, dash }: TypedLine): boolean {
  if (indent > 0 || key === null || dash !== '' || knownTopKeys().has(key)) return false;
  return guessed(key, knownTopKeys()).likely.length === 0;
}

/** The nearest line above that is indented less. */
function headAbove(source: SourceText, line: TypedLine): TypedLine | null {
  for (const one of linesAbove(source, line.number)) {
    if (one.indent < line.indent) return one;
  }
  return null;
}

/** A line that is indented below one which has a value already. */
function belowValue(source: SourceText, line: Entry, above: Entry): IntakeFinding | null {
  // Below "year: 2023" no depth is right but the margin.
  const isBelowText = above.indent === 0 && !knownContainers().has(above.key) && line.dash === '';
  const isOfMargin = !isBelowText || knownTopKeys().has(line.key) || usualIndent(source, line) === 0;
  const found = isOfMargin
    ? (unusual(source, above) ?? unusual(source, line) ?? atOddIndent(source, line, above))
    : null;
  if (found !== null) return found;
  if (isBelowText) {
    const args = { key: line.key, above: above.key, wanted: parentOf(source, line), comment: null };
    return error('yaml-without-parent', placeOf(source, line), args);
  }
  const isFigureOrRating = ofOneThing.test(line.key);
  if (isFigureOrRating && ofOneThing.test(above.key)) return misindented(source, above, line.indent);
  // A comma would tear the reason in braces.
  const text = /[,{}[\]]/.test(above.value) ? quotedText(above.value) : above.value;
  const reason = `${above.key}: { notApplicable: ${text} }`;
  return error('yaml-value-and-entries', placeOf(source, above), {
    key: above.key,
    value: above.value,
    line: isFigureOrRating && isYaml(reason) ? reason : null,
  });
}

/** What is said of an indicator, or of a rating. */
const ofOneThing = /^(?:target|actual|previous|level|score|points)$/;

/** What a line belongs below at the margin, going by the one below it. */
function parentOf(source: SourceText, line: Entry): string | null {
  const below = lineFrom(source, source.placeOfLine(line.number + 1).start);
  const inner = line.value === '' && below.indent > line.indent ? (below.key ?? '') : line.value;
  if (/^(?:\{ *)?(?:target|actual|previous)\b/.test(inner)) return 'indicators';
  return /^(?:\{ *)?(?:level|score|points)\b/.test(inner) ? 'ratings' : null;
}

/** A line that is not where others of its key are, or where the lines above are. */
function ofSiblings(source: SourceText, line: TypedLine, above: TypedLine): IntakeFinding | null {
  // What is aligned with the line above is not what is wrong.
  if (above.dash === '' && above.indent === line.indent) return null;
  const found = unusual(source, line) ?? (above.dash === '' ? unusual(source, above) : null);
  if (found !== null) return found;
  const isFirstBelow = isEntry(above) && above.value === '' && line.indent > above.indent + above.dash.length;
  if (isFirstBelow) return line.indent % 2 === 1 ? misindented(source, line, above.indent + 2) : null;
  if (above.indent % 2 === 1 && line.indent % 2 === 0) return misindented(source, above, line.indent);
  const [near] = [...linesAbove(source, line.number)]
    .slice(0, 20)
    .map(({ indent }) => indent)
    .filter((indent) => indent !== line.indent)
    .sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent));
  return line.indent % 2 === 1 && near !== undefined ? misindented(source, line, near) : null;
}

/** A line whose key stands in another column on most others. */
function unusual(source: SourceText, line: TypedLine): IntakeFinding | null {
  const isAtMargin = line.indent === 0 && line.key !== null && knownTopKeys().has(line.key);
  // An id stands at several depths: of ratings, and of texts.
  const isKnown = knownKeys().has(line.key ?? '');
  const usual = isAtMargin || !isKnown ? null : usualIndent(source, line);
  return usual === null ? null : misindented(source, line, usual - line.dash.length);
}

function atOddIndent(source: SourceText, line: TypedLine, above: TypedLine): IntakeFinding | null {
  if (above.indent % 2 === 1 && line.indent % 2 === 0) return misindented(source, above, line.indent);
  return line.indent % 2 === 1 ? misindented(source, line, above.indent + above.dash.length) : null;
}
