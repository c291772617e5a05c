import { escaped } from '../../diagnostics/xml.ts';

/** What may be put in some cells of a sheet. */
export interface WrittenValidation {
  /** Ranges, as "D7" or "C4:C43". */
  readonly ranges: readonly string[];
  readonly permits: Permitted;
  /** What is said when something else is put there, which is then refused. */
  readonly error: Notice;
  /** What is said when the cell is chosen; `null` for nothing. */
  readonly prompt: Notice | null;
}

/** Numbers have a point for decimals; bounds are inclusive, and `null` where there is none. */
export type Permitted =
  | { readonly kind: 'list'; readonly definedName: string }
  | { readonly kind: 'whole' | 'decimal'; readonly minimum: string; readonly maximum: string | null }
  /** From one day to another, as the numbers that spreadsheets have for days. */
  | { readonly kind: 'date'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'length'; readonly longest: number };

/** A line above, and what is said. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** Spreadsheets take a file with longer ones for a damaged one. */
const longest = { title: 32, text: 255 } as const;

/** The part of a sheet that says what may be put in its cells; empty where nothing is said. */
export function validationsXml(validations: readonly WrittenValidation[]): string {
  if (validations.length === 0) return '';
  const list = validations.map(validationXml);
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
}

function validationXml({ ranges, permits, error, prompt }: WrittenValidation): string {
  const { type, operator, formulas } = conditionOf(permits);
  const attributes = [
    `type="${type}"`,
    operator === null ? '' : ` operator="${operator}"`,
    ' allowBlank="1"',
    prompt === null ? '' : ' showInputMessage="1"',
    ' showErrorMessage="1"',
    noticeAttributes('error', error),
    prompt === null ? '' : noticeAttributes('prompt', prompt),
    ` sqref="${ranges.join(' ')}"`,
  ];
  const parts = formulas.map((formula, index) => `<formula${index + 1}>${formula}</formula${index + 1}>`);
  return `<dataValidation ${attributes.join('')}>${parts.join('')}</dataValidation>`;
}

interface Condition {
  readonly type: string;
  readonly operator: string | null;
  readonly formulas: readonly (string | number)[];
}

function conditionOf(permits: Permitted): Condition {
  switch (permits.kind) {
    case 'list':
      return { type: 'list', operator: null, formulas: [permits.definedName] };
    case 'length':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [permits.longest] };
    case 'whole':
    case 'decimal':
    case 'date': {
      const { kind: type, minimum, maximum } = permits;
      if (maximum === null) return { type, operator: 'greaterThanOrEqual', formulas: [minimum] };
      return { type, operator: 'between', formulas: [minimum, maximum] };
    }
  }
}

function noticeAttributes(kind: 'error' | 'prompt', { title, text }: Notice): string {
  return ` ${kind}Title="${escaped(shortened(title, longest.title))}" ${kind}="${escaped(shortened(text, longest.text))}"`;
}

/** Length is that of UTF-16, as spreadsheets reckon it. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
