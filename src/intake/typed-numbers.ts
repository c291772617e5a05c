import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { letterAmongDigits, numberReadings } from '../vietnamese/numbers.ts';
import { error, type IntakeFinding } from './finding-makers.ts';
import { type SchemaName, schemaAt } from './schema-files.ts';
import { type ValueNode, visitNodes } from './values.ts';

/**
 * "actual: 48,3" within braces, where YAML sees an entry named "3"; "1,234,567" holds two such, and a unit may stand
 * behind the number; `null` where it sees another.
 */
export function decimalComma({ source, start, end }: Place): IntakeFinding | null {
  const rest = source.text.slice(start, end);
  const [, before, comma = ''] =
    /(?<![\w.,])([\d.][\d.,]{0,40})([ ]{0,3},[ ]{0,3})$/.exec(
      source.text.slice(Math.max(0, start - 60), start),
    ) ?? [];
  if (before === undefined || !/^\d[\d.]*\s?(?:[%\p{L}].*)?$/su.test(rest)) return null;
  const [after = '', colon] = /^(?:,\d[\d.]*)*%?(\s*:)?/.exec(source.text.slice(end, end + 60)) ?? [];
  if (colon !== undefined) return null;
  const found = `${before},${rest}${after}`;
  const { values: readings, certain } = numberReadings(found);
  // Two facts may stand on both sides of a comma with spaces around it.
  const wanted = comma === ',' ? certain : null;
  const place = { source, start: start - before.length - comma.length, end: end + after.length };
  const fix = wanted === null ? null : { ...place, text: wanted };
  return error('decimal-comma', place, { found, wanted, readings }, fix);
}

/**
 * The numbers that a text may stand for where one is meant: "1.234,5" is 1234.5. The letter is one among its digits; "=" of
 * a formula.
 */
export function numbersIn(node: ValueNode, expected: readonly string[]) {
  const none = { readings: [], certain: null, letter: null };
  if (typeof node.data !== 'string') return none;
  const plain = node.data.normalize('NFKC').replace('\u2212', '-');
  // What a formula gives, the program that reckoned it knows.
  if (plain.trimStart().startsWith('=')) return { ...none, letter: '=' };
  const { values, certain: only } = numberReadings(plain);
  const certain = plain === node.data ? only : null;
  const letter = letterAmongDigits(plain);
  if (expected.includes('number')) return { readings: values, certain, letter };
  return expected.includes('integer')
    ? { readings: values.filter((one) => !one.includes('.')), certain, letter }
    : none;
}

/**
 * Whole numbers typed with a point, such as a report's number typed "1.000": YAML reads a 1, and the schema has
 * nothing against that.
 */
export function pointsInWholeNumbers(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  const findings: IntakeFinding[] = [];
  visitNodes(root, (node, path) => {
    if (node.kind !== 'scalar' || !Number.isInteger(node.data) || !node.typed.includes('.')) return;
    const schema = schemaAt(name, path);
    if (schema?.type !== 'integer') return;
    const { start, end } = node;
    const args = {
      problem: 'type',
      title: schema.title ?? null,
      expected: ['integer'],
      found: 'number',
      readings: [],
      letter: null,
      written: [],
      keys: [],
    } as const;
    findings.push(error('invalid-value', { source, start, end }, args));
  });
  return findings;
}
