import { attribute, choiceOf, type Element, misplaced, wrongAttribute } from './html-nodes.ts';
import type { Field, Input } from './tree.ts';

/** Ids, and paths of them, joined by dots: so are rows and columns found in a file that comes back. */
const key = /^[A-Za-z0-9-]{1,64}(?:\.[A-Za-z0-9-]{1,64}){0,5}$/;

/** No cell of a spreadsheet holds a longer text. */
const longestLine = 32_767;

/** What a template's `<td input="level">` in a `<tr key="…">` asks for; `null` where it asks for nothing. */
export function fieldOf(element: Element, row: Element): Field | null {
  const column = attribute(element, 'input');
  if (column === null) return null;
  const ofRow = attribute(row, 'key') ?? '';
  if (!key.test(ofRow)) throw wrongAttribute(row, 'key', ofRow, 'a-z, 0-9, "-", "."');
  if (!key.test(column)) throw wrongAttribute(element, 'input', column, 'a-z, 0-9, "-", "."');
  // One cell over several rows would answer for each of them.
  if (attribute(element, 'rowspan') !== null) throw misplaced(element);
  return { row: ofRow, column, basis: attribute(row, 'basis') ?? '', input: inputOf(element) };
}

function inputOf(element: Element): Input {
  const kind = choiceOf(element, 'type', ['line', 'number', 'choice', 'date'], 'line');
  switch (kind) {
    case 'number': {
      const maximum = attribute(element, 'maximum') ?? '';
      if (!/^(?:\d{1,15}(?:\.\d{1,10})?)?$/.test(maximum))
        throw wrongAttribute(element, 'maximum', maximum, '0 ≤ …');
      return { kind, minimum: '0', maximum: maximum === '' ? null : maximum, isWhole: false };
    }
    case 'choice': {
      const lines = (attribute(element, 'choices') ?? '').split('\n').map((line) => line.trim());
      const labels = [...new Set(lines.filter((line) => line !== ''))];
      return { kind, choices: labels.map((label) => ({ label })) };
    }
    case 'date':
      return { kind };
    case 'line':
      return { kind, longest: longestLine };
  }
}
