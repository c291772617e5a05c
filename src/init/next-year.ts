import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';
import { isPeriodKind } from '../campaign/period.ts';
import { modeline } from '../forms/yaml/unused-lines.ts';
import { isKindKey } from '../intake/document-kinds.ts';
import { formerKey, presentKey } from '../intake/former-shape.ts';
import { isRealDate } from '../vietnamese/dates.ts';
import { headOf } from './campaign-text.ts';

/** From which year to which. */
interface Move {
  readonly from: number;
  readonly to: number;
  /** "2024-11-30"; `null` for last year's day. */
  readonly deadline: string | null;
}

/** A stretch of the text, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Last year's review.yaml for another year, otherwise untouched: units, scales, indicators, letterhead and comments
 * stay; years in the title and the dates move on; documents' numbers and dates, which they have yet to get, are gone.
 * @param text a file without errors
 */
export function nextYearText(text: string, { from, to, deadline }: Move): string {
  const root = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error' }).contents;
  const documents = pairAt(root, presentKey)?.value;
  const settings = [
    pairAt(root, formerKey)?.value,
    ...(isMap(documents) ? documents.items : []).flatMap(({ key, value }) =>
      isScalar(key) && isKindKey(String(key.value)) ? [value] : [],
    ),
  ];
  const moved = (value: string) => shiftedYears(value, to - from);
  const movedDay = (value: string) => inCalendar(moved(value));
  const edits = [
    ...replaced(text, pairAt(root, 'year'), () => String(to)),
    ...replaced(text, pairAt(root, 'title'), moved),
    ...replaced(text, pairAt(root, 'conference'), movedDay),
    ...replaced(text, pairAt(root, 'deadline'), (value) => deadline ?? movedDay(value)),
    ...formerUnitsWithYear(text, pairAt(root, 'units')?.value, from),
    ...settings.flatMap((map) => ['number', 'date'].flatMap((key) => removed(text, pairAt(map, key)))),
  ];
  const carried = edits
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: own }) => result.slice(0, start) + own + result.slice(end), text);
  const period = pairAt(root, 'period')?.value;
  const kind = isScalar(period) ? String(period.value) : 'year';
  const head = (year: number) => headOf({ year, period: isPeriodKind(kind) ? kind : 'year' });
  const withoutModeline = carried.replace(/^# yaml-language-server:.*\r?\n/gm, '');
  return modeline('schemas/campaign.schema.json') + withoutModeline.replace(head(from), head(to));
}

function pairAt(map: unknown, key: string): Pair<Scalar, unknown> | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find(
    (item): item is Pair<Scalar, unknown> => isPair(item) && isScalar(item.key) && item.key.value === key,
  );
}

function replaced(
  text: string,
  pair: Pair<Scalar, unknown> | undefined,
  change: (value: string) => string,
): Edit[] {
  const range = valueRange(pair);
  if (range === undefined || range === null) return [];
  const [start, end] = range;
  return [{ start, end, text: change(text.slice(start, end)) }];
}

/** A key that has its lines to itself goes with them; one among others on a line is left blank there. */
function removed(text: string, pair: Pair<Scalar, unknown> | undefined): Edit[] {
  const [keyStart] = pair?.key.range ?? [];
  const valueEnd = valueRange(pair)?.[1];
  if (keyStart === undefined || valueEnd === undefined) return [];
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const [rest = ''] = /^[^\n]*\n?/.exec(text.slice(valueEnd)) ?? [];
  const isAlone = text.slice(lineStart, keyStart).trim() === '' && /^[ \t]*(?:#.*)?\r?\n?$/.test(rest);
  if (isAlone) return [{ start: lineStart, end: valueEnd + rest.length, text: '' }];
  // Within braces the comma after it goes as well.
  const comma = /^\s*,\s*/.exec(text.slice(valueEnd))?.[0].length ?? 0;
  return [{ start: keyStart, end: valueEnd + comma, text: '' }];
}

/** Units that changed last year did so in that year, also once it is over: without it, they would have changed this year. */
function formerUnitsWithYear(text: string, units: unknown, year: number): Edit[] {
  if (!isSeq(units)) return [];
  const lists = units.items.map((unit) => pairAt(unit, 'formerly')?.value);
  return lists
    .flatMap((list) => (isSeq(list) ? list.items : []))
    .flatMap((item): Edit[] => {
      const range = isScalar(item) ? item.range : valueRange(pairAt(item, 'unit'));
      if (range === null || range === undefined || pairAt(item, 'from') !== undefined) return [];
      const [start, end] = range;
      if (isScalar(item)) return [{ start, end, text: `{ unit: ${text.slice(start, end)}, from: ${year} }` }];
      const [keyStart = start] = pairAt(item, 'unit')?.key.range ?? [];
      const column = keyStart - text.lastIndexOf('\n', keyStart - 1) - 1;
      const separator = isMap(item) && item.flow === true ? ', ' : `\n${' '.repeat(column)}`;
      return [{ start: end, end, text: `${separator}from: ${year}` }];
    });
}

function valueRange(pair: Pair<Scalar, unknown> | undefined) {
  return isScalar(pair?.value) ? pair.value.range : undefined;
}

/** A date, quoted or not; where the 29th of February has moved to a year that has none, the day before. */
function inCalendar(date: string): string {
  return date.replace(/\d{4}-02-29/, (day) => (isRealDate(day) ? day : day.replace(/29$/, '28')));
}

/** The years in a text, moved on: "… năm 2023, nhiệm vụ năm 2024" → "… năm 2024, nhiệm vụ năm 2025". */
function shiftedYears(text: string, shift: number): string {
  return text.replace(/\b(?:19|20|21)\d{2}\b/g, (year) => String(Number(year) + shift));
}
