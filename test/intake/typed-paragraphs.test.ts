import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import type { SchemaName } from '../../src/intake/schema-files.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';

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
