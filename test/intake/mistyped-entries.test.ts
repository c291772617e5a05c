import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { fixedFile } from '../../src/fixing/fixed-file.ts';
import { conformingValues } from '../../src/intake/conforming-values.ts';
import { parseYaml } from '../../src/intake/yaml-text.ts';

function findingsIn(text: string) {
  const source = new SourceText('submissions/a.yaml', text);
  const { root, findings } = parseYaml(source);
  return root === null ? findings : [...findings, ...conformingValues('submission', source, root).findings];
}

const head = 'unit: an\nyear: 2023\nsubmitted: 2023-11-20\n';
const figure = (entry: string) => `${head}indicators:\n  tin-bao: ${entry}\n`;

describe('a comma within a number in braces', () => {
  it.each([
    ['1,048.3', ['1048.3']],
    ['1,234 tin', ['1234', '1.234']],
    ['48,3 triệu đồng', []],
    ['57 ,5', ['57.5']],
    ['57, 5', ['57.5']],
  ])('%s is left to a person, with its readings %j', (number, readings) => {
    expect(findingsIn(figure(`{ actual: ${number}, previous: 49 }`))).toMatchObject([
      { code: 'decimal-comma', args: { readings }, fix: null },
    ]);
  });

  it('is not seen where an entry of that name has a value', () => {
    expect(findingsIn(figure('{ actual: 57, 5: 1 }'))).toMatchObject([{ code: 'unknown-key' }]);
  });
});

describe('a key by its Vietnamese name', () => {
  it.each([
    ['Thực hiện', 'actual'],
    ['thuc hien', 'actual'],
    ['KẾ HOẠCH', 'target'],
  ])('a key typed otherwise is known: %s is %s', (typed, key) => {
    expect(findingsIn(figure(`{ ${typed}: 57 }`))).toMatchObject([
      { code: 'unknown-key', args: { suggestion: key }, fix: { text: key } },
    ]);
  });

  it('is not put beside the same key', () => {
    const [finding] = findingsIn(figure('{ actual: 57, Thực hiện: 58 }'));
    expect(finding).toMatchObject({ code: 'unknown-key', args: { suggestion: null }, fix: null });
  });

  it('stands behind each key that there is to choose from', () => {
    expect(findingsIn(figure('{ năm ngoái: 57 }'))).toMatchObject([
      { args: { known: expect.arrayContaining([{ key: 'previous', title: 'Cùng kỳ' }]) } },
    ]);
  });
});

describe('a key and its value that are not parted', () => {
  it.each([
    ['{actual:57, previous: 49}', 'space', 'actual: 57', 'actual: 57'],
    ['{ actual 57, previous: 49 }', 'colon', 'actual: 57', undefined],
  ])('%s lacks a %s', (entry, lacks, corrected, fix) => {
    const [finding] = findingsIn(figure(entry));
    expect(finding).toMatchObject({ code: 'unknown-key', args: { unparted: { lacks, entry: corrected } } });
    expect(finding?.fix?.text).toBe(fix);
  });
});

describe('a value that is not where it belongs, or is not written out', () => {
  const block = `${head}indicators:\n  tin-bao:\n    actual: 57\n    previous: 49\n`;

  it('behind the "#" is found as what is only a remark', () => {
    for (const [line, comment] of [
      ['actual: # 57', '57'],
      ['actual: # thực hiện 57', 'thực hiện 57'],
      ['actual: # thực hiện', null],
      ['actual:', null],
    ] as const) {
      const text = block.replace('actual: 57', line);
      expect(findingsIn(text)).toMatchObject([{ args: { problem: 'blank', comment } }]);
    }
  });

  it.each([
    ['28/11', '2023-11-28', null],
    ['28.11', null, null],
    ['31/2', null, null],
    ['ngày 05 tháng 12 năm 2023', '2023-12-05', '2023-12-05'],
    ['ngày 31 tháng 2 năm 2023', null, null],
    ['2023/11/28', '2023-11-28', '2023-11-28'],
    ['2023-28-11', null, null],
  ])('as the date %j is shown as the day %j that it may be', (typed, suggestion, fix) => {
    const [finding] = findingsIn(block.replace('2023-11-20', typed));
    expect(finding).toMatchObject({ args: { problem: 'date', suggestion } });
    expect(finding?.fix?.text ?? null).toBe(fix);
  });

  it.each(['……', '...', '____', '…/…/2023', '.../.../2023'])('as %j is nothing', (mark) => {
    const blank = { code: 'yaml-dash-for-nothing', args: { mark } };
    expect(findingsIn(block.replace('2023-11-20', mark))).toMatchObject([blank]);
    if (mark.includes('/')) return;
    expect(findingsIn(`${head}ratings:\n  an-ninh: { level: ${mark} }\n`)).toMatchObject([blank]);
  });

  it('as a text on the line of its key is shown as a list below that', () => {
    expect(findingsIn(`${head}narrative:\n  limitations: Còn chậm\n`)).toMatchObject([
      { args: { written: [['limitations:', '  - Còn chậm']] } },
    ]);
    expect(findingsIn(`${head}narrative:\n  limitations:\n    Còn chậm\n`)).toMatchObject([
      { args: { written: [['- Còn chậm']] } },
    ]);
  });

  it('as a text in the place of an entry with one key is shown as the value of that', () => {
    const source = new SourceText('review.yaml', 'programmes:\n  - { id: p, title: P, rating: vung-manh }\n');
    const { root } = parseYaml(source);
    const findings = root === null ? [] : conformingValues('campaign', source, root).findings;
    expect(findings).toContainEqual(
      expect.objectContaining({
        args: expect.objectContaining({ written: [['rating: { scale: vung-manh }']] }),
      }),
    );
  });

  it('is missing below an entry of one line, indented like that', () => {
    const award =
      'awards:\n  - form: a\n    authority: b\n    programme: c\n    decision:\n      number: 1/QĐ\n    recipients:\n      - kind: collective\n        name: Tổ 1\n';
    expect(findingsIn(head + award)).toMatchObject([
      { code: 'missing-key', args: { key: 'date', beside: { key: 'number', indent: 6 } } },
    ]);
    expect(findingsIn('year: 2023\nsubmitted: 2023-11-20\n')).toMatchObject([
      { code: 'missing-key', args: { key: 'unit', beside: { key: 'year', indent: 0 } } },
    ]);
  });

  it('behind a tab is shown with the spaces that others of its key have', () => {
    const more = '  hoa-giai:\n\tactual: 5\n    previous: 4\n';
    expect(findingsIn(block + more)).toMatchObject([
      { code: 'yaml-tab-indent', args: { indent: { wanted: 4 } } },
    ]);
  });
});

describe('a number where none is meant', () => {
  it('is shown as the date that it may be', () => {
    expect(findingsIn('unit: an\nyear: 2023\nsubmitted: 20231127\n')).toMatchObject([
      { args: { problem: 'date', suggestion: '2023-11-27' }, fix: { text: '2023-11-27' } },
    ]);
    expect(findingsIn('unit: an\nyear: 2023\nsubmitted: 20231327\n')).toMatchObject([
      { args: { problem: 'date', suggestion: null }, fix: null },
    ]);
  });

  it('is left to the rules that list the ids', () => {
    expect(findingsIn(`${head}ratings:\n  quoc-phong: { level: 1 }\n`)).toEqual([]);
  });
});

describe('a no-break space where YAML needs a plain one', () => {
  const right = `${head}ratings:\n  quoc-phong:\n    level: kha\n    score: 70\nindicators:\n  tin-bao: { actual: 57, previous: 49 }\n`;

  it.each([
    ['behind a key', right.replace('unit: ', 'unit:\u00a0')],
    ['behind keys in braces', right.replace('actual: 57, previous: ', 'actual:\u00a057, previous:\u00a0')],
    ['before a key', right.replace('  tin-bao', '\u00a0\u00a0tin-bao')],
    ['before several', right.replace(/^ {4}/gm, '\u00a0 \u00a0 ')],
  ])('%s is named and replaced', (_, text) => {
    const findings = findingsIn(text);
    expect(findings.map(({ code, args }) => ({ code, args }))).toContainEqual({
      code: 'invisible-character',
      args: expect.objectContaining({ codePoint: 'U+00A0', kind: 'space', isFixable: true }),
    });
    expect(fixedFile('submissions/a.yaml', new TextEncoder().encode(text), findings)?.after).toBe(right);
  });

  it('on many lines is one finding, which is fixed at once', () => {
    const more = `${right}narrative:\n  programmes:\n    quoc-phong:\n      - Một\n`;
    const text = more.replaceAll('  ', '\u00a0\u00a0');
    const findings = findingsIn(text);
    expect(findings).toMatchObject([{ code: 'invisible-character', args: { lines: 7 } }]);
    expect(fixedFile('submissions/a.yaml', new TextEncoder().encode(text), findings)?.after).toBe(more);
  });

  it('is nothing in a text', () => {
    expect(
      findingsIn(`${head}narrative:\n  lessons:\n    - Nghị quyết số\u00a012 về:\u00a0an ninh\n`),
    ).toEqual([]);
  });
});

describe('entries in the place of a word', () => {
  it('are refused as any other word is', () => {
    const award = (kind: string) =>
      `${head}awards:\n  - form: giay-khen\n    authority: ubnd\n    programme: an-ninh\n    decision: { number: 1/QĐ, date: 2023-11-20 }\n    recipients:\n      - { kind: ${kind}, name: An }\n`;
    for (const kind of ['{ a: b }', '[{ a: b }]', '[a, { b: c }]', '[]']) {
      expect(findingsIn(award(kind))).toMatchObject([
        { args: { problem: 'choice', suggestion: null }, fix: null },
      ]);
    }
    expect(findingsIn(award('[individual]'))).toMatchObject([
      { args: { problem: 'choice', suggestion: 'individual' }, fix: { text: 'individual' } },
    ]);
  });

  it('are refused where an id is declared, beside one that would be free', () => {
    const text = 'year: 2023\nunitKinds:\n  - { id: { a: b }, name: xã }\n  - { id: Phường, name: phường }\n';
    const source = new SourceText('review.yaml', text);
    const { root } = parseYaml(source);
    const findings = root === null ? [] : conformingValues('campaign', source, root).findings;
    expect(findings.filter(({ code }) => code === 'invalid-value')).toMatchObject([
      { args: { problem: 'type' } },
      { args: { problem: 'id', suggestion: 'phuong' } },
    ]);
  });
});
