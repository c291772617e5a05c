import type { Place, SourceText } from '../diagnostics/source-text.ts';

/** A mark that an editor's autocorrection put where YAML wants a plain one. */
interface SmartMark {
  readonly place: Place;
  readonly found: string;
  /** What it should be, in quotes of its own. */
  readonly wanted: string;
}

const colon = '":"';
const dash = '"- "';
const quote = "'\"'";

/** A key with a full-width or otherwise special colon behind it: "unit：nghi-thuy". */
const colonAfterKey = /^\s*(?:- )?[\w-]+\s*([：﹕︰ː])/;
/** An item of a list that begins with a long dash or a bullet. */
const dashBeforeItem = /^\s*([–—−•·●▪])\s/;
/** A value in curly or angled quotes. */
const quotedValue = /(?:^|:\s|-\s|[[{,]\s*)([“”„‟«»‘’])/;

/** Lines that people type are shorter; those of machines have no such marks. */
const lookedAt = 2000;

/** The first smart mark that stands where a plain one is meant on some line, or `null`. */
export function smartMarkOn(source: SourceText, line: number): SmartMark | null {
  const text = source.line(line).slice(0, lookedAt);
  for (const [pattern, wanted] of [
    [colonAfterKey, colon],
    [dashBeforeItem, dash],
    [quotedValue, quote],
  ] as const) {
    const match = pattern.exec(text);
    const found = match?.[1];
    if (match === null || found === undefined) continue;
    const start = source.placeOfLine(line).start + match.index + match[0].lastIndexOf(found);
    return { place: { source, start, end: start + found.length }, found, wanted };
  }
  return null;
}
