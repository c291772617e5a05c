import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';

const right = `unit: an
year: 2023
submitted: 2023-11-20
preparedBy: Nguyễn Văn A
ratings:
  quoc-phong:
    level: tot
    score: 85.5
indicators:
  tin-bao:
    actual: 57 # thực hiện
    previous: 49 # năm trước
  hoa-giai:
    actual: 5
    previous: 4
awards:
  - form: giay-khen
    authority: ubnd
    programme: quoc-phong
    decision: { number: 1/QĐ-UBND, date: 2023-11-01 }
    recipients:
      - kind: individual
        name: Nguyễn Văn A
      - kind: individual
        name: Trần Thị B
narrative:
  limitations:
    - Tuyên truyền chưa sâu
    - Báo cáo còn chậm
`;

function findingsIn(text: string): readonly Finding[] {
  const source = new SourceText('submissions/a.yaml', text);
  const { root, findings } = parseYaml(source);
  return root === null ? findings : [...findings, ...conformingValues('submission', source, root).findings];
}

const edited = (from: string, to: string): string => {
  expect(right).toContain(from);
  return right.replace(from, () => to);
};

/** What a finding says is to be typed in the place of its line. */
function linesOf({ args }: Finding): readonly string[] {
  const { lines, written } = args as { lines?: readonly string[]; written?: unknown };
  if (typeof written === 'string') return [written];
  if (Array.isArray(written)) return written[0];
  return lines ?? [];
}

/** A text with the lines of a place replaced by others, indented alike. */
function rewritten(text: string, { place }: Finding, lines: readonly string[]): string {
  const typed = text.split('\n');
  const first = place.source.lineOf(place.start);
  const indent = /^ */.exec(typed[first - 1] ?? '')?.[0] ?? '';
  typed.splice(first - 1, lines.length, ...lines.map((line) => indent + line));
  return typed.join('\n');
}

describe('a line typed as in a letter', () => {
  it('is not found in what is right', () => {
    expect(findingsIn(right)).toEqual([]);
    const commented = right
      .replace('chưa sâu', 'chưa sâu # chú thích')
      .replace('còn chậm', 'còn chậm #review-ignore text-copied: như năm trước');
    expect(findingsIn(commented)).toEqual([]);
  });

  it('is not found where a key at the margin is misspelt', () => {
    const text = edited(
      'ratings:\n  quoc-phong:\n    level: tot\n    score: 85.5\nindicators',
      'ratings:\nindicator',
    );
    expect(
      findingsIn(text)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['invalid-value', 'unknown-key']);
  });

  it.each([
    ['- Báo cáo còn chậm', '+ Báo cáo còn chậm', 'yaml-item-mark', 29],
    ['- Báo cáo còn chậm', '* Báo cáo còn chậm', 'yaml-item-mark', 29],
    ['- Báo cáo còn chậm', '-Báo cáo còn chậm', 'yaml-item-mark', 29],
    ['- Báo cáo còn chậm', '2. Báo cáo còn chậm', 'yaml-item-mark', 29],
    ['- Báo cáo còn chậm', '• Báo cáo còn chậm', 'smart-punctuation', 29],
    ['- Báo cáo còn chậm', '– Báo cáo còn chậm', 'smart-punctuation', 29],
    ['- Báo cáo còn chậm', 'Báo cáo còn chậm', 'yaml-missing-dash', 29],
    ['- Báo cáo còn chậm', 'Báo cáo: còn chậm', 'yaml-missing-dash', 29],
    ['- Báo cáo còn chậm', '- "Báo cáo" còn chậm', 'yaml-quotes-in-text', 29],
    ['- Báo cáo còn chậm', "- 'Báo cáo' còn chậm", 'yaml-quotes-in-text', 29],
    ['- Báo cáo còn chậm', '- [Báo cáo] còn chậm', 'yaml-quotes-in-text', 29],
    ['- Báo cáo còn chậm', '- Báo cáo: còn chậm', 'yaml-colon-in-text', 29],
    ['- Báo cáo còn chậm', '- Báo cáo: tháng: còn chậm', 'yaml-colon-in-text', 29],
    ['- Báo cáo còn chậm', '- *Báo cáo còn chậm', 'yaml-bad-character', 29],
    ['- Báo cáo còn chậm', '- > 50% còn chậm', 'yaml-bad-character', 29],
    ['- Báo cáo còn chậm', '- ? Báo cáo còn chậm', 'yaml-bad-character', 29],
    ['- Báo cáo còn chậm', '- @Báo cáo còn chậm', 'yaml-bad-character', 29],
    ['preparedBy: Nguyễn Văn A', 'preparedBy: Nguyễn Văn A: Chủ tịch', 'yaml-colon-in-text', 4],
    ['preparedBy: Nguyễn Văn A', 'preparedBy: "Nguyễn Văn A", Chủ tịch', 'yaml-quotes-in-text', 4],
    ['preparedBy: Nguyễn Văn A', 'preparedBy: “Nguyễn Văn A: Chủ tịch”', 'smart-punctuation', 4],
    ['preparedBy: Nguyễn Văn A', 'preparedBy: "Nguyễn Văn A: Chủ tịch”', 'smart-punctuation', 4],
    ['unit: an', 'unit：an', 'smart-punctuation', 1],
    ['year: 2023', 'year:2023', 'yaml-missing-space', 2],
    ['actual: 5\n', 'actual:5\n', 'yaml-missing-space', 14],
    ['actual: 5\n', 'actual 5\n', 'yaml-missing-colon', 14],
    ['hoa-giai:\n', 'hoa-giai\n', 'yaml-missing-colon', 13],
    ['ratings:\n', 'ratings\n', 'yaml-missing-colon', 5],
    [
      '- kind: individual\n        name: Trần',
      'kind: individual\n        name: Trần',
      'yaml-missing-dash',
      24,
    ],
    [
      'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
      'decision: number: 1/QĐ-UBND, date: 2023-11-01',
      'yaml-braces',
      20,
    ],
    [
      'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
      'decision: (number: 1/QĐ-UBND; date: 2023-11-01)',
      'yaml-braces',
      20,
    ],
    [
      'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
      'decision: { number: 1/QĐ-UBND date: 2023-11-01 }',
      'yaml-braces',
      20,
    ],
    [
      'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
      'decision: ｛ number: 1/QĐ-UBND， date: 2023-11-01 ｝',
      'smart-punctuation',
      20,
    ],
    [
      'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
      'decision: Số 1/QĐ-UBND ngày 01/11/2023',
      'invalid-value',
      20,
    ],
    [
      'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
      'decision: 1/QĐ-UBND ngày 1 tháng 11 năm 2023',
      'invalid-value',
      20,
    ],
    [
      'tin-bao:\n    actual: 57 # thực hiện\n    previous: 49 # năm trước',
      'tin-bao: 57',
      'invalid-value',
      10,
    ],
    ['quoc-phong:\n    level: tot\n    score: 85.5', 'quoc-phong: tot', 'invalid-value', 6],
    [
      '    - Tuyên truyền chưa sâu\n    - Báo cáo còn chậm',
      '    + Tuyên truyền chưa sâu\n    + Báo cáo còn chậm',
      'invalid-value',
      28,
    ],
    [
      '    - Tuyên truyền chưa sâu\n    - Báo cáo còn chậm',
      '    Tuyên truyền: chưa sâu',
      'invalid-value',
      28,
    ],
  ])('%j as %j is found as %s, and what the message says is right', (from, to, code, line) => {
    const text = edited(from, to);
    const [finding, ...others] = findingsIn(text);
    expect([finding?.code, finding?.place.source.lineOf(finding.place.start)]).toEqual([code, line]);
    expect(others).toEqual([]);
    if (finding === undefined) return;
    const lines = linesOf(finding);
    expect(lines).not.toEqual([]);
    expect(findingsIn(rewritten(text, finding, lines))).toEqual([]);
  });

  it('that has no parent is given the one that it belongs below', () => {
    const twice = edited('  limitations:', '  programmes:\n    quoc-phong:\n      - Tốt\n  limitations:');
    for (const [text, wanted] of [
      [twice.replace('ratings:\n', ''), 'ratings'],
      [
        right.replace('ratings:\n  quoc-phong:\n    level: tot\n    score: 85.5\nindicators:\n', ''),
        'indicators',
      ],
    ] as const) {
      expect(findingsIn(text)).toMatchObject([
        { code: 'yaml-without-parent', args: { wanted, comment: null } },
      ]);
    }
  });

  it('that stands a step to the left is found with each such line, and with nothing else', () => {
    const text = edited('    actual: 5\n    previous: 4\n', '  actual: 5\n  previous: 4\n');
    expect(findingsIn(text)).toMatchObject([
      { code: 'yaml-bad-indent', args: { indent: { found: 2, wanted: 4 } } },
      { code: 'yaml-bad-indent', args: { indent: { found: 2, wanted: 4 } } },
    ]);
  });

  it('that repeats several keys above is one finding, which knows an item of a list', () => {
    expect(findingsIn(edited('  hoa-giai:\n', ''))).toMatchObject([
      { args: { keys: ['actual', 'previous'], isItem: false } },
    ]);
    const item = edited(
      '      - kind: individual\n        name: Trần',
      '        kind: individual\n        name: Trần',
    );
    expect(findingsIn(item)).toMatchObject([{ args: { keys: ['kind', 'name'], isItem: true } }]);
  });

  it.each([
    ['    actual: 5\n', '   actual: 5\n', 14, 4],
    ['    actual: 5\n', '     actual: 5\n', 14, 4],
    ['    actual: 5\n', 'actual: 5\n', 14, 4],
    ['    actual: 57 #', '   actual: 57 #', 11, 4],
    ['    previous: 4\n', '     previous: 4\n', 15, 4],
    ['  tin-bao:', 'tin-bao:', 10, 2],
    ['    authority', '   authority', 18, 4],
    ['    authority', '  authority', 18, 4],
    ['narrative:', ' narrative:', 26, 0],
  ])('%j as %j is found where it is indented otherwise', (from, to, line, wanted) => {
    const [finding, ...others] = findingsIn(edited(from, to));
    expect([finding?.code, finding?.place.source.lineOf(finding.place.start)]).toEqual([
      'yaml-bad-indent',
      line,
    ]);
    expect(finding?.args).toMatchObject({ indent: { wanted } });
    expect(others).toEqual([]);
  });

  it.each([
    ['actual: 57 # thực hiện', 'actual: - # thực hiện', 'yaml-dash-for-nothing', 11],
    ['actual: 57 # thực hiện', 'actual: –', 'yaml-dash-for-nothing', 11],
    ['actual: 57 # thực hiện', 'actual: ?', 'yaml-dash-for-nothing', 11],
    ['actual: 57 # thực hiện', 'actual: …', 'yaml-dash-for-nothing', 11],
    ['actual: 57 # thực hiện', 'actual: Không', 'yaml-dash-for-nothing', 11],
    ['  hoa-giai:\n', '  hoa-giai: Không có\n', 'yaml-value-and-entries', 13],
    ['ratings:\n', '', 'yaml-without-parent', 5],
    ['    recipients:\n', '#     recipients:\n', 'yaml-without-parent', 22],
    ['awards:\n', '\n# Khen thưởng, nếu có.\n# awards:\n', 'yaml-without-parent', 19],
    ['narrative:\n', '# narrative:\n', 'yaml-without-parent', 27],
    [
      '    decision: { number: 1/QĐ-UBND, date: 2023-11-01 }\n',
      '#     decision:\n      number: 1/QĐ-UBND\n      date: 2023-11-01\n',
      'yaml-without-parent',
      21,
    ],
    ['    previous: 4\n', '  previous: 4\n', 'yaml-bad-indent', 15],
    ['    level: tot\n', '  level: tot\n', 'yaml-bad-indent', 7],
    ['  hoa-giai:\n', '', 'yaml-duplicate-key', 13],
    [
      '      - kind: individual\n        name: Trần',
      '        kind: individual\n        name: Trần',
      'yaml-duplicate-key',
      24,
    ],
    ['    - Báo cáo còn chậm', '=======', 'merge-conflict', 29],
    ['ratings:\n', 'Tự chấm, tự xếp loại\nratings:\n', 'yaml-stray-text', 5],
    ['unit: an', 'BÁO CÁO\nunit: an', 'yaml-stray-text', 1],
    ['    - Báo cáo còn chậm\n', '    - Báo cáo còn chậm\n\nNGƯỜI LẬP\n', 'yaml-stray-text', 31],
    ['    - Báo cáo còn chậm\n', '    - Báo cáo còn chậm\n-----------\n', 'yaml-stray-text', 30],
    ['indicators:\n', '', 'yaml-entries-misplaced', 9],
    ['Báo cáo còn chậm', 'Đường số #3 còn tối', 'yaml-hash-in-text', 29],
  ])('%j as %j is found as %s', (from, to, code, line) => {
    const [finding, ...others] = findingsIn(edited(from, to));
    expect([finding?.code, finding?.place.source.lineOf(finding.place.start)]).toEqual([code, line]);
    expect(others).toEqual([]);
  });
});

describe('braces that hold values without their keys', () => {
  it('are found once, with what they are to hold', () => {
    const text = edited(
      'decision: { number: 1/QĐ-UBND, date: 2023-11-01 }',
      'decision: { 1/QĐ-UBND, 2023-11-01 }',
    );
    expect(findingsIn(text)).toMatchObject([
      { code: 'invalid-value', args: { written: [['decision: { number: 1/QĐ-UBND, date: 2023-11-01 }']] } },
    ]);
  });
});

describe('a text in the place of a list', () => {
  it('of several lines without marks may be one item or several', () => {
    const text = edited(
      '    - Tuyên truyền chưa sâu\n    - Báo cáo còn chậm',
      '    Tuyên truyền chưa sâu\n    Báo cáo còn chậm',
    );
    expect(findingsIn(text)).toMatchObject([
      {
        args: {
          written: [
            ['- Tuyên truyền chưa sâu', '- Báo cáo còn chậm'],
            ['- Tuyên truyền chưa sâu Báo cáo còn chậm'],
          ],
        },
      },
    ]);
  });
});

describe('entries that have lost their indentation', () => {
  it('are one finding, where it begins', () => {
    const [finding, ...others] = findingsIn(
      right.slice(0, right.indexOf('awards')).replaceAll(/^ +/gm, ''),
    ).filter(({ code }) => code !== 'yaml-duplicate-key');
    expect(finding).toMatchObject({
      code: 'yaml-entries-misplaced',
      args: { key: 'quoc-phong', below: 'ratings', wanted: null },
    });
    expect(others).toEqual([]);
  });
});
