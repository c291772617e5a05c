import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import type { SchemaName } from '../../src/intake/schema-files.ts';
import { takeParagraphs } from '../../src/intake/typed-paragraphs.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';
import { runs } from '../support/runs.ts';

function read(text: string, name: SchemaName = 'host') {
  const source = new SourceText('a.yaml', text);
  const { root } = parseYaml(source);
  if (root === null) throw new Error('no YAML');
  const { findings, root: located } = conformingValues(name, source, root);
  const found = findings.map(({ code, place }) => `${code} ${source.text.slice(place.start, place.end)}`);
  // What a test asks of it, the schema has.
  const value = located?.value as { readonly narrative: Record<string, unknown> } | undefined;
  return { found, narrative: value?.narrative ?? {} };
}

const strengths = (item: string) =>
  read(`year: 2023\nnarrative:\n  strengths:\n    - ${item.split('\n').join('\n      ')}\n`);

describe('a paragraph of a list that is typed in several lines', () => {
  const lines = ['Ưu điểm gồm:', '- Ý thứ nhất', 'viết tiếp;', '- Ý thứ hai.', '', 'Đoạn "sau" dòng trống.'];
  const expected = 'Ưu điểm gồm:\n- Ý thứ nhất viết tiếp;\n- Ý thứ hai.\nĐoạn "sau" dòng trống.';

  it.each([
    ['|', `|\n${lines.join('\n')}`],
    ['|-', `|- # chú thích\n${lines.join('\n')}\n`],
    ['>', `>\n${lines.join('\n')}`],
    ['>+', `>+\n${lines.join('\n')}\n\n`],
    ['“', `'${lines.join('\n')}'`],
    ['plain', lines.join('\n').replace('gồm:', 'gồm,')],
    ['\\n', `"${lines.join('\\n').replaceAll(/"(?=sau)|(?<=sau)"/g, '\\"')}"`],
  ])('keeps its paragraphs and points whichever way it is quoted: %s', (_, item) => {
    const { narrative, found } = strengths(item);
    expect(found).toEqual([]);
    expect(narrative.strengths).toEqual([expected.replace('gồm:', item.includes('gồm,') ? 'gồm,' : 'gồm:')]);
  });

  it.each([
    ['with escapes within its quotes', '"Gồm \\"hai\\" ý:\n- m\\u1ed9t;\n- hai."'],
    ['with escaped and other line ends', '"Gồm \\"hai\\" ý:\\n- một;\n- hai."'],
    ['with the line ends of old Macs', '"Gồm \\"hai\\" ý:\\r- một;\\r- hai."'],
    ['with those of word processors', '|\nGồm "hai" ý:\u2028- một;\u000b- hai.'],
  ])('keeps them %s', (_, item) => {
    expect(strengths(item).narrative.strengths).toEqual(['Gồm "hai" ý:\n- một;\n- hai.']);
  });

  it('is one line where an escaped line end joins two', () => {
    expect(strengths('"Gồm hai \\\ný."').narrative.strengths).toEqual(['Gồm hai ý.']);
  });

  it('does so with the line ends of Windows', () => {
    const text = `year: 2023\nnarrative:\n  strengths:\n    - |\n      ${lines.join('\n      ')}\n`;
    expect(read(text.replaceAll('\n', '\r\n')).narrative.strengths).toEqual([expected]);
  });

  it('is asked about where a line may begin a paragraph or go on', () => {
    const { found, narrative } = strengths('|\nCâu một.\nCâu hai.\nvà nữa.');
    expect(found).toEqual(['line-end-unclear Câu hai.']);
    expect(narrative.strengths).toEqual(['Câu một.\nCâu hai. và nữa.']);
  });
});

it('wordings, the closing, tasks and proposals keep theirs, too', () => {
  const block = '|\n        Một:\n\n        - hai';
  const { narrative } = read(
    `year: 2023\nnarrative:\n  closing: ${block}\n  lessons:\n    - from: u1\n      as: ${block}\n  tasks:\n    - title: T\n      text:\n      - ${block}\n  proposals:\n    - to: UBND\n      text:\n      - ${block}\n`,
  );
  const text = 'Một:\n- hai';
  expect(narrative).toMatchObject({
    closing: text,
    lessons: [{ as: text }],
    tasks: [{ text: [text] }],
    proposals: [{ text: [text] }],
  });
});

it.each([
  [
    'of which no part runs into the next',
    ['Còn hai việc', '', '- Tuyển quân', '- Huấn luyện', '  chưa đủ.'],
    'Còn hai việc; Tuyển quân; Huấn luyện chưa đủ.',
  ],
  [
    'that keeps a dash between two numbers',
    ['Giai đoạn 2020', '- 2025 chưa đạt.'],
    'Giai đoạn 2020 - 2025 chưa đạt.',
  ],
])('what stands within a sentence is one line, %s', (_, lines, expected) => {
  const reason = lines.map((line) => `\n      ${line}`).join('');
  const text = `unit: u1\nyear: 2023\nsubmitted: 2023-11-20\nratings:\n  p:\n    level: tot\n    reason: |${reason}\n`;
  const source = new SourceText('a.yaml', text);
  const { root } = parseYaml(source);
  if (root === null) throw new Error('no YAML');
  const { root: located } = conformingValues('submission', source, root);
  expect(located?.value.ratings?.p?.reason).toBe(expected);
});

/** Lines of words among which are such as begin sentences, points and numbers, and such as end them. */
const typedLine = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'cán bộ viên chức địa phương đã thực hiện'.split(' ')) },
      fc.constantFrom(
        ..."Công An 07 21,1% 7. a) ii) đ. – + o § * Ø “Đội ngũ” viên; gồm, xong. 2) (3) 2.1. đ/c ... 12/12 ''".split(
          ' ',
        ),
        ...['rồi ', 'kể:', 'x:', '', '-', '\u00a0', '\\', '\t'],
      ),
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((words) => words.join(' '));
const typedText = fc
  .record({
    lines: fc.array(typedLine, { minLength: 1, maxLength: 5 }),
    indents: fc.array(fc.constantFrom('    ', '    ', '      '), { minLength: 5, maxLength: 5 }),
    quotes: fc.constantFrom('', '"', "'"),
    key: fc.constantFrom('correctionReason: ', 'preparedBy: ', 'narrative:\n  tasks:\n    - '),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ lines, indents, quotes, key, lineEnd }) =>
    `${key}${quotes}${lines.map((line, index) => (index === 0 ? line : `  ${indents[index]}${line}`)).join('\n')}${quotes}\n`.replaceAll(
      '\n',
      lineEnd,
    ),
  );

/** A file's values and what is found in its paragraphs; where the file has a tab, all are looked at closely. */
function taken(text: string) {
  const source = new SourceText('a.yaml', text);
  const { root } = parseYaml(source);
  const findings = root === null ? [] : takeParagraphs('submission', source, root);
  return {
    root,
    findings: findings.map(({ code, place: { start, end }, args }) => ({ code, start, end, args })),
  };
}

it('what is seen to be one paragraph is none that a closer look would change', () => {
  let unchanged = 0;
  fc.assert(
    fc.property(typedText, (text) => {
      const quick = taken(`#-\n${text}`);
      expect(quick).toEqual(taken(`#\t\n${text}`));
      const untouched = parseYaml(new SourceText('a.yaml', `#-\n${text}`)).root;
      if (untouched !== null && JSON.stringify(untouched) === JSON.stringify(quick.root)) unchanged += 1;
    }),
    runs(100_000, 800),
  );
  expect(unchanged).toBeGreaterThan(0);
});
