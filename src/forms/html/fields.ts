import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDecimal } from '../../vietnamese/numbers.ts';
import type { Input, Question } from '../form.ts';
import { findingsId } from './page-data.ts';

/** Longer lines are written in a place of several. */
const longestLine = 300;

/** A question with its place, what may stand there, and room for what is found. @param key its own, or that of its row */
export function field({ label, input, given }: Question, key: string): Element {
  const help = helpOf(input);
  const helpId = `${key}-cach-ghi`;
  const describedBy = [...(help === null ? [] : [helpId]), findingsId(key)];
  const properties = { id: key, name: key, ariaDescribedBy: describedBy };
  const isLong = input.kind === 'line' && input.longest > longestLine;
  return h('div', { class: ['field', isLong ? 'long' : input.kind], dataKey: key }, [
    h('label', { for: key }, label),
    control(input, given ?? '', properties),
    ...(help === null ? [] : [h('p', { id: helpId, class: 'help' }, help)]),
    findingsPlace(key),
  ]);
}

/** Where is said what was found. */
export const findingsPlace = (key: string): Element => h('div', { id: findingsId(key), class: 'findings' });

/** A button that does something on the page. */
export const button = (
  action: string,
  text: string,
  properties: Readonly<Record<string, string>> = {},
): Element => h('button', { type: 'button', dataAction: action, ...properties }, text);

type ControlProperties = Readonly<{ id: string; name: string; ariaDescribedBy: string[] }>;

function control(input: Input, given: string, properties: ControlProperties): Element {
  const text = { ...properties, type: 'text', autocomplete: 'off', value: given };
  switch (input.kind) {
    case 'number':
      return h('input', { ...text, inputMode: input.isWhole ? 'numeric' : 'decimal' });
    // A browser's own field for days shows them as its language has them, month first in many.
    case 'date':
      return h('input', { ...text, placeholder: 'ngày/tháng/năm' });
    case 'choice':
      return h('select', properties, choicesOf(input.choices));
    case 'line':
      return input.longest > longestLine
        ? h('textarea', { ...properties, rows: 1, autocomplete: 'off' }, given)
        : h('input', text);
  }
}

function choicesOf(choices: Extract<Input, { kind: 'choice' }>['choices']): ElementContent[] {
  const none = h('option', { value: '' }, '(chưa chọn)');
  return [none, ...choices.map(({ id, label }) => h('option', { value: id }, label))];
}

/** What may stand in a place, where that needs to be said. */
function helpOf(input: Input): string | null {
  if (input.kind === 'date') return 'Ví dụ: 30/11/2023';
  if (input.kind !== 'number') return null;
  const { minimum, maximum, isWhole } = input;
  const kind = isWhole ? 'Số nguyên' : 'Số';
  if (maximum !== null) return `${kind} từ ${formatDecimal(minimum)} đến ${formatDecimal(maximum)}`;
  return /^-?0*(?:\.0*)?$/.test(minimum) ? kind : `${kind} từ ${formatDecimal(minimum)} trở lên`;
}
