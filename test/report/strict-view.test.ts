import { describe, expect, it } from 'vitest';
import { References } from '../../src/report/references.ts';
import { strictViews, ViewError } from '../../src/report/strict-view.ts';

const strictView = strictViews(new References());

const view = strictView({ name: 'x', host: { name: 'y', empty: '' }, units: [{ name: 'a' }], nothing: null });

/** Asks for a name as Handlebars does, of whatever type the value is said to have. */
const ask = (value: object, name: string | symbol) => Reflect.get(value, name);

describe('a view that is strict', () => {
  it('has what is in it, at any depth', () => {
    expect([view.name, view.host.name, view.host.empty, view.units[0]?.name, view.nothing]).toEqual([
      'x',
      'y',
      '',
      'a',
      null,
    ]);
    expect(view.units).toHaveLength(1);
    expect(Array.isArray(view.units)).toBe(true);
  });

  it.each(['nmae', 'constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])(
    'refuses %s, at any depth',
    (name) => {
      for (const value of [view, view.host, view.units[0] ?? {}]) {
        expect(() => ask(value, name)).toThrow(expect.objectContaining({ problem: 'unknown', field: name }));
        expect(() => ask(value, name)).toThrow(ViewError);
      }
    },
  );

  it('refuses to be printed as a whole', () => {
    expect(() => ask(view.host, 'toHTML')).toThrow(
      expect.objectContaining({ problem: 'not-text', field: '' }),
    );
  });

  it('is one and the same wherever it is asked for, and of itself', () => {
    expect(view.host).toBe(view.host);
    expect(strictView(view.host)).toBe(view.host);
    for (const value of ['text', 3, null, undefined, true]) expect(strictView(value)).toBe(value);
  });

  it('is only read', () => {
    expect(Reflect.set(view, 'name', 'z')).toBe(false);
    expect(Reflect.defineProperty(view.host, 'name', { value: 'z' })).toBe(false);
    expect(Reflect.deleteProperty(view.host, 'name')).toBe(false);
    expect(Reflect.setPrototypeOf(view, null)).toBe(false);
    expect(Reflect.preventExtensions(view)).toBe(false);
    expect(Reflect.set(view.units, 0, { name: 'z' })).toBe(false);
    expect([view.name, view.host.name, view.units[0]?.name]).toEqual(['x', 'y', 'a']);
  });
});
