import { matchKey } from '../../vietnamese/normal-forms.ts';
import type { Input } from '../form.ts';
import type { Asked } from '../version.ts';
import { parsedJson } from './form-identity.ts';

/** A question of a form that was sent. */
export interface SentQuestion {
  readonly key: string;
  readonly label: string;
  readonly input: Input['kind'];
}

/** An indicator of one. */
export interface SentIndicator {
  readonly title: string;
  readonly unitOfMeasure: string;
  /** The target that the campaign sets. */
  readonly target: string | null;
}

/** What a form asked when it was sent, by keys: as `askedIn` writes it. */
export class FormQuestions {
  readonly keys: readonly string[];
  readonly #questions = new Map<string, SentQuestion>();
  readonly #indicators = new Map<string, SentIndicator>();
  readonly #asked: Asked;
  readonly #labels = new Set<string>();

  constructor(asked: Asked) {
    this.#asked = asked;
    this.keys = [...asked.keys()];
    for (const [key, what] of asked) {
      const value = parsedJson(what);
      if (!Array.isArray(value)) {
        this.#labels.add(matchKey(what));
        continue;
      }
      const parts: readonly unknown[] = value;
      const [question, indicator] = [questionIn(key, parts), indicatorIn(parts)];
      if (question !== null) this.#questions.set(key, question);
      if (indicator !== null) this.#indicators.set(key, indicator);
      const label = question?.label ?? indicator?.title;
      if (label !== undefined) this.#labels.add(matchKey(label));
    }
  }

  question(key: string): SentQuestion | null {
    return this.#questions.get(key) ?? null;
  }

  indicator(key: string): SentIndicator | null {
    return this.#indicators.get(key) ?? null;
  }

  /** What is asked of indicators in a column, of whichever comes first. */
  column(name: string): SentQuestion | null {
    const key = this.keys.find((one) => {
      const [of, , column] = one.split('.');
      return of === 'indicators' && column === name;
    });
    return key === undefined ? null : this.question(key);
  }

  /** Whether a text is what some question of the form is called. */
  isLabel(text: string): boolean {
    return this.#labels.has(matchKey(text));
  }

  /** Of a text. `null` where there is none of this key. */
  title(key: string): string | null {
    return this.#asked.get(key) ?? null;
  }
}

function questionIn(key: string, parts: readonly unknown[]): SentQuestion | null {
  const [label, input] = parts;
  if (parts.length !== 2 || typeof label !== 'string') return null;
  if (typeof input !== 'object' || input === null || !('kind' in input)) return null;
  const kind = inputKinds.find((one) => one === input.kind);
  return kind === undefined ? null : { key, label, input: kind };
}

const inputKinds: readonly Input['kind'][] = ['number', 'choice', 'date', 'line'];

function indicatorIn(parts: readonly unknown[]): SentIndicator | null {
  const [title, , unitOfMeasure, target] = parts;
  if (parts.length !== 4 || typeof title !== 'string' || typeof unitOfMeasure !== 'string') return null;
  return { title, unitOfMeasure, target: typeof target === 'string' ? target : null };
}
