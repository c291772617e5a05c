import { shortDate } from '../vietnamese/dates.ts';
import { formatDecimal } from '../vietnamese/numbers.ts';
import type { Form, Input, Question } from './form.ts';

/** What values are called that no form has a place of their own for. */
export interface LabelWords {
  /** Which paragraph of a text. */
  readonly paragraph: (number: number) => string;
  /** Which award, and, where it is of one of its recipients, which. */
  readonly award: (number: number, recipient: number | null) => string;
}

/** A value of a submission as its form asks for it. */
export interface LabelledValue {
  /** "Vụ mâu thuẫn được hòa giải thành, Thực hiện". */
  readonly label: string;
  readonly input: Input | null;
}

/** What a form calls the values of a submission, by their paths ("indicators.hoa-giai.actual"). */
export function valueLabels(form: Form, words: LabelWords): (path: string) => LabelledValue {
  const labels = new Map<string, LabelledValue>();
  const add = (group: string | null, { key, label, input }: Question) =>
    labels.set(key, { label: group === null ? label : `${group}, ${label}`, input });
  for (const question of form.general) add(null, question);
  for (const { key, title, questions } of [...form.ratings, ...form.indicators]) {
    labels.set(key, { label: title, input: null });
    for (const question of questions) add(title, question);
  }
  const texts = new Map(form.texts.map(({ key, title }) => [key, title]));
  const columns = new Map(form.awards.map((column) => [column.key, column]));
  return (path) => {
    const known = labels.get(path);
    if (known !== undefined) return known;
    const [, text = '', paragraph] = /^(.+)\.(\d+)$/.exec(path) ?? [];
    const title = texts.get(text);
    if (title !== undefined) {
      return { label: `${title}, ${words.paragraph(Number(paragraph) + 1)}`, input: null };
    }
    const [, group, recipient, column = ''] =
      /^awards\.(\d+)\.(?:recipients\.(\d+)\.)?(.+)$/.exec(path) ?? [];
    const asked = columns.get(column);
    if (asked === undefined) return { label: path, input: null };
    const award = words.award(Number(group) + 1, recipient === undefined ? null : Number(recipient) + 1);
    return { label: `${award}, ${asked.label}`, input: asked.input };
  };
}

/** A value as people read it: the label of what was chosen, a figure with a comma, a day. @param typed as in the file */
export function shownValue(typed: string, input: Input | null): string {
  switch (input?.kind) {
    case 'choice':
      return input.choices.find(({ id }) => id === typed)?.label ?? typed;
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(typed) ? formatDecimal(typed) : typed;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(typed) ? shortDate(typed) : typed;
    default:
      return typed;
  }
}
