import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Branch, bareLeaf, type Leaf, textLeaf, withValues } from '../../src/appraisal/host-text.ts';

const at = 'phieu.xlsx, Phụ lục!G9';

/** A tree of values as the map that is to be put in. */
function branch(tree: object): Branch {
  return new Map(
    Object.entries(tree).map(([key, value]: [string, unknown]): [string, Branch | Leaf] => {
      if (typeof value === 'object' && value !== null) return [key, branch(value)];
      return [key, typeof value === 'number' ? bareLeaf(String(value), at) : textLeaf(String(value), at)];
    }),
  );
}

const put = (text: string, tree: object, replaced: readonly string[] = []) =>
  withValues(text, branch(tree), (path) => replaced.includes(path.join('.')));

const lines = (...list: readonly string[]) => list.map((line) => `${line}\n`).join('');

describe('values that are put into a text of YAML', () => {
  it('stand behind what there is on the way to them, and nothing else changes', () => {
    const text = lines(
      '# Hồ sơ',
      'year: 2023',
      '',
      'ratings:',
      '  units:',
      '    a: # phường A',
      '      p: { level: tot } # giữ nguyên',
      "      'q':   {level: kha}",
      '',
      '# Khen thưởng',
      'awards: []',
    );
    const tree = {
      ratings: { units: { a: { r: { level: 'kha', score: 79.5 } }, b: { p: { level: 'tot' } } } },
    };
    expect(put(text, tree)).toBe(
      lines(
        '# Hồ sơ',
        'year: 2023',
        '',
        'ratings:',
        '  units:',
        '    a: # phường A',
        '      p: { level: tot } # giữ nguyên',
        "      'q':   {level: kha}",
        '      r:',
        `        level: kha # ${at}`,
        `        score: 79.5 # ${at}`,
        '    b:',
        '      p:',
        `        level: tot # ${at}`,
        '',
        '# Khen thưởng',
        'awards: []',
      ),
    );
  });

  it.each([
    [
      'a file that ends without a line end',
      'year: 2023',
      'year: 2023\n\nx:\n  y: z # phieu.xlsx, Phụ lục!G9',
    ],
    ['a key that has nothing', 'x: # ghi sau\nyear: 1\n', `x: # ghi sau\n  y: z # ${at}\nyear: 1\n`],
    ['braces', 'x: { a: 1 }\n', 'x: { a: 1, y: z }\n'],
    ['empty braces', 'x: {}\n', 'x: { y: z }\n'],
    ['braces with a comma at their end', 'x: { a: 1, }\n', 'x: { a: 1, y: z }\n'],
    ['braces over several lines', 'x: {\n  a: 1,\n  b: 2\n}\n', 'x: {\n  a: 1,\n  b: 2, y: z\n}\n'],
    [
      'a text of several lines before it',
      'x:\n  a: |\n    b\n    c\nd: 1\n',
      `x:\n  a: |\n    b\n    c\n  y: z # ${at}\nd: 1\n`,
    ],
    ['other indents', 'x:\n     a: 1\n', `x:\n     a: 1\n     y: z # ${at}\n`],
  ])('have a place in %s', (_, text, wanted) => {
    expect(put(text, { x: { y: 'z' } })).toBe(wanted);
  });

  it.each([
    ['no map', '- 1\n'],
    ['broken YAML', 'x: [\n'],
    ['a list where a map is meant', 'x: [ 1 ]\n'],
    ['what an alias calls', 'w: &w { a: 1 }\nx: *w\n'],
    ['what other parts call', 'x: &x\n  a: 1\nw: *x\n'],
  ])('are refused in %s', (_, text) => {
    expect(put(text, { x: { y: 'z' } })).toBeNull();
  });

  it('make way for others where that is meant, and comments stay', () => {
    const text = lines(
      'x:',
      '  a: { level: tot } # minh họa',
      '  b:',
      '    # vì sao',
      '    level: kha',
      `    score: 1 # ${at}`,
      '  c: 1',
    );
    expect(put(text, { x: { a: { level: 'kha' }, b: { level: 'tot' } } }, ['x.a', 'x.b'])).toBe(
      lines(
        'x:',
        '  a:',
        '    # minh họa',
        `    level: kha # ${at}`,
        '  b:',
        '    # vì sao',
        `    level: tot # ${at}`,
        '  c: 1',
      ),
    );
    expect(put('x: { a: { b: 1 }, c: 2 }\n', { x: { a: { d: 'e, f' } } }, ['x.a'])).toBe(
      'x: { a: { d: "e, f" }, c: 2 }\n',
    );
  });

  it.each(['a: b', '- a', '#', 'null', '12', '{x}', 'a\nb', '"a"', "'", 'đ: "ê", [ơ]', ' a '])(
    'hold the text %j, in block and in braces',
    (text) => {
      for (const before of ['x:\n  a: 1\n', 'x: { a: 1 }\n']) {
        expect(parse(put(before, { x: { y: text } }) ?? '')).toEqual({ x: { a: 1, y: text } });
      }
    },
  );

  it('are there, and all else is as it was, whatever a file holds', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd-1', 'true', '2023');
    const leaf = fc.oneof(fc.string({ maxLength: 12 }), fc.integer(), fc.constant(null));
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(leaf, { maxLength: 2 }),
        fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 3 }),
      ),
    }));
    const files = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 });
    const additions = fc.dictionary(fc.constantFrom('x', 'y'), fc.string({ minLength: 1, maxLength: 8 }), {
      minKeys: 1,
    });
    const styles = fc.constantFrom('block', 'flow');
    fc.assert(
      fc.property(files, additions, styles, key, (file, added, collectionStyle, below) => {
        const text = stringify(file, { collectionStyle, lineWidth: 0 });
        const after = put(text, { [below]: { new: added } });
        const there = file[below];
        const isMap = typeof there === 'object' && there !== null && !Array.isArray(there);
        const hasPlace = there === undefined || isMap || there === null;
        if (after === null) expect(hasPlace && there !== null && !text.includes('|')).toBe(false);
        else expect(parse(after)).toEqual({ ...file, [below]: { ...(isMap ? there : {}), new: added } });
      }),
      { numRuns: 60 },
    );
  });
});
