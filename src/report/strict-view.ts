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

const wrapped = new WeakMap<object, object>();

/**
 * The same view, in which a name that does not exist is an error wherever a template uses it: Handlebars' own
 * strictness lets `{{#each misspelt}}` print nothing. Inherited names do not exist.
 */
export function strictView<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  let proxy = wrapped.get(value);
  if (proxy === undefined) {
    proxy = new Proxy(value, { get: strictGet, ...readOnly });
    wrapped.set(value, proxy);
    wrapped.set(proxy, proxy);
  }
  // A proxy of a `T` is a `T`.
  return proxy as T;
}

const refused = () => false;

/** Templates read. */
const readOnly: ProxyHandler<object> = {
  set: refused,
  defineProperty: refused,
  deleteProperty: refused,
  setPrototypeOf: refused,
  preventExtensions: refused,
};

function strictGet(target: object, name: string | symbol): unknown {
  // Handlebars compares a list's items with what is around them, for which JavaScript makes primitives of objects.
  if (name === Symbol.toPrimitive) return () => '';
  if (typeof name === 'symbol') return Reflect.get(target, name);
  if (Object.hasOwn(target, name)) return strictView(Reflect.get(target, name));
  // Handlebars asks this of what it is about to print, before it makes text of it.
  if (name === 'toHTML') throw new ViewError('not-text', '');
  throw new ViewError('unknown', name);
}
