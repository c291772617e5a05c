import { Printed, PrintedText } from './printed.ts';
import type { References } from './references.ts';

/** A template asked for a value that its context does not have, or printed one that is no text. */
export class ViewError extends Error {
  readonly problem: 'unknown' | 'not-text';
  /** The name that was asked for; empty where a group of values was printed. */
  readonly field: string;

  constructor(problem: ViewError['problem'], field: string) {
    super(field);
    this.problem = problem;
    this.field = field;
  }
}

/** Shows templates a value: see `strictViews`. */
export type StrictView = <T>(value: T) => T;

/**
 * Shows templates views in which a name that does not exist is an error wherever they use it: Handlebars' own
 * strictness lets `{{#each misspelt}}` print nothing. Inherited names do not exist. Values are shown as references.
 */
export function strictViews(references: References): StrictView {
  const shown = new WeakMap<object, object>();
  const show: StrictView = (value) => {
    if (typeof value !== 'object' || value === null || references.printedOf(value) !== null) return value;
    // A proxy of a `T` is a `T`; a reference stands where a template can only print it.
    return shownAs(value) as typeof value;
  };
  const handler = {
    get: (target: object, name: string | symbol) => strictGet(target, name, show),
    ...readOnly,
  };
  const shownAs = (value: object): object => {
    if (value instanceof Printed || value instanceof PrintedText) return references.referenceTo(value);
    if (Reflect.get(value, isShown) === true) return value;
    let view = shown.get(value);
    if (view === undefined) {
      view = new Proxy(value, handler);
      shown.set(value, view);
    }
    return view;
  };
  return show;
}

/** By which a view is known: no template can name a symbol. */
const isShown = Symbol('is shown');

const refused = () => false;

/** Templates read. */
const readOnly: ProxyHandler<object> = {
  set: refused,
  defineProperty: refused,
  deleteProperty: refused,
  setPrototypeOf: refused,
  preventExtensions: refused,
};

function strictGet(target: object, name: string | symbol, show: StrictView): unknown {
  // Handlebars compares a list's items with what is around them, for which JavaScript makes primitives of objects.
  if (name === Symbol.toPrimitive) return () => '';
  if (name === isShown) return true;
  if (typeof name === 'symbol') return Reflect.get(target, name);
  if (Object.hasOwn(target, name)) return show(Reflect.get(target, name));
  // Handlebars asks this of what it is about to print, before it makes text of it.
  if (name === 'toHTML') throw new ViewError('not-text', '');
  throw new ViewError('unknown', name);
}
