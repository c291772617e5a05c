import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';

/** What is found in the narrative of a host's file, and what is left of it. */
function read(narrative: string) {
  const source = new SourceText('host.yaml', `year: 2023\nnarrative:\n${narrative}`);
  const { root } = parseYaml(source);
  if (root === null) throw new Error('not YAML');
  const { findings, root: kept } = conformingValues('host', source, root);
  const found = findings.map(({ code, args, place }) => ({ code, args, line: source.lineOf(place.start) }));
  return { found, kept: kept?.value.narrative };
}

describe('a paragraph of the host', () => {
  it.each([
    '  limitations: [ Một., { from: a }, { from: a/2, named: true }, { from: [ a, b/1 ], as: Hai. } ]\n',
    '  tasks:\n    - Một.\n    - { title: Hai, text: [ Ba., { from: a } ] }\n    - title: Bốn\n    - from: a/tasks\n',
    '  proposals:\n    - Một.\n    - { to: UBND tỉnh, text: [ Hai., { from: a } ] }\n    - { from: a }\n',
  ])('is a text, a text of a unit, or stands in a group: %s', (narrative) =>
    expect(read(narrative).found).toEqual([]),
  );

  it('with a colon is a text that wants quotes, as everywhere', () =>
    expect(read('  limitations:\n    - Năm 2023: còn chậm\n    - Tổ: còn ít\n').found).toMatchObject([
      { code: 'yaml-colon-in-text', line: 4, args: { lines: ['- "Năm 2023: còn chậm"'] } },
      { code: 'yaml-colon-in-text', line: 5 },
    ]));

  it.each([
    ['{ form: a }', 'form'],
    ['{ fromm: a, as: Một. }', 'fromm'],
  ])('%s has a key that is misspelt', (item, key) =>
    expect(read(`  limitations:\n    - ${item}\n`).found).toMatchObject([
      { code: 'unknown-key', line: 4, args: { key } },
    ]),
  );

  it.each([
    ['limitations', '{ as: Một. }', 'from'],
    ['tasks', '{ text: [ Một. ] }', 'title'],
    ['proposals', '{ to: UBND tỉnh }', 'text'],
    ['proposals', '{ text: [ Một. ] }', 'to'],
  ])('in %s as %s lacks the key that says what it is', (list, item, key) =>
    expect(read(`  ${list}:\n    - ${item}\n`).found).toMatchObject([
      { code: 'missing-key', line: 4, args: { key } },
    ]),
  );

  it('that is refused is left out, and the others stay', () =>
    expect(
      read('  limitations: [ Một., { from: a, a: b }, 5, { from: [] }, { from: "" }, Hai. ]\n'),
    ).toMatchObject({
      kept: { limitations: ['Một.', { from: 'a' }, 'Hai.'] },
      found: [
        { code: 'unknown-key' },
        { code: 'invalid-value' },
        { code: 'invalid-value' },
        { code: 'invalid-value' },
      ],
    }));

  it('torn at its commas within braces is put back together', () =>
    expect(read('  limitations: [ { from: a, as: Còn chậm, còn thiếu. } ]\n').found).toMatchObject([
      { code: 'text-torn', args: { lines: ['as: "Còn chậm, còn thiếu."'] } },
    ]));

  it('that seems to go on behind a "#" is doubted in each list', () => {
    for (const list of ['situation', 'tasks', 'proposals']) {
      expect(read(`  ${list}:\n    - Sửa đường số #3\n`).found).toMatchObject([
        { code: 'yaml-hash-in-text', line: 4 },
      ]);
    }
  });

  it('that brackets tear at its commas is found in each list', () => {
    for (const list of ['limitations', 'tasks', 'proposals']) {
      expect(read(`  ${list}: [ Đề nghị hỗ trợ kinh phí, trang bị xuồng. ]\n`).found).toMatchObject([
        { code: 'text-torn', line: 3 },
      ]);
    }
  });

  it('in a group without its dash is shown with it', () =>
    expect(read('  tasks:\n    title: Một\n').found).toMatchObject([
      { code: 'invalid-value', args: { written: [['- title: Một']] } },
    ]));

  it('of several units without brackets is refused, and shown', () =>
    expect(read('  limitations: [ { from: a, b } ]\n').found).toMatchObject([
      { code: 'unknown-key', args: { key: 'b' } },
    ]));

  it('in a list below the name of a body is shown in a group', () => {
    expect(read('  proposals:\n    UBND tỉnh:\n      - Một.\n').found).toMatchObject([
      { code: 'invalid-value', args: { written: [['- to: UBND tỉnh', '  text:', '    - …']] } },
    ]);
    expect(read('  proposals:\n    - UBND tỉnh:\n        - Một.\n').found).toMatchObject([
      { code: 'unknown-key', line: 4, args: { key: 'UBND tỉnh' } },
    ]);
  });
});
