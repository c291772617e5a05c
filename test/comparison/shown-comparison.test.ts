import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/comparison/comparison.generated.ts';
import { documentOfComparison } from '../../src/comparison/document.ts';
import { prettyPage } from '../../src/comparison/pretty.ts';
import { shownComparison } from '../../src/comparison/shown-comparison.ts';
import { signedFigure } from '../../src/comparison/shown-figures.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { renderMarkdown } from '../../src/rendering/markdown/render-markdown.ts';
import { wordsIn } from '../../src/words/words.ts';
import { compared, year2024 } from '../support/compared.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const indicators = [
  {
    id: 's',
    name: 'Vụ hòa giải',
    programme: 'p',
    unitOfMeasure: 'vụ',
    type: 'count',
    aggregation: 'sum',
    better: 'higher',
  },
];
const figures = (value: number, limitations: string) => ({
  indicators: { s: { actual: value } },
  narrative: { limitations: [limitations] },
});

/** Two years: two units that become one, one that stays. */
const years = compared(
  smallCampaign({
    units: {
      a: figures(1000, 'Còn chậm.'),
      b: figures(200, 'Còn thiếu.'),
      c: figures(5, 'Việc nắm tình hình còn chậm.'),
    },
    review: { indicators },
  }),
  year2024(
    smallCampaign({
      units: { n: figures(1250, 'Mới.'), c: figures(4, 'Việc nắm tình hình còn rất chậm.') },
      review: {
        indicators,
        units: [
          { id: 'n', name: 'thôn N', kind: 'thon', formerly: ['a', 'b'] },
          { id: 'c', name: 'thôn C', kind: 'thon' },
        ],
      },
    }),
  ),
);

const page = (comparison: Comparison, language: 'vi' | 'en' = 'vi') =>
  shownComparison(comparison, wordsIn(language).comparison);

describe('a comparison', () => {
  it('reads on a terminal as tables, with figures as Vietnamese writes them', async () => {
    const text = prettyPage(page(await years), { chalk: new Chalk({ level: 0 }), width: 140 });
    expect(text).toContain('BẢNG SO SÁNH: Năm 2024 (ky-b) so với năm 2023 (ky-a)\n');
    expect(text).toMatch(/Sáp nhập +thôn A \(a\), thôn B \(b\) +thôn N \(n\)/);
    expect(text).toContain('được ghép với đơn vị cũ rồi mới so sánh: thôn N = thôn A + thôn B.');
    expect(text).toMatch(/Vụ hòa giải +vụ +1\.205 +1\.254 +\+49 +\+4,1\n/);
    expect(text).toMatch(/Thôn N \(Thôn A, Thôn B\) +1\.200 +1\.250 +\+50 +\+4,2\n/);
    expect(text).toMatch(/Thôn C +5 +4 +-1 +-20,0\n/);
    expect(text).toContain('    Việc nắm tình hình còn {+rất+} chậm.\n');
    expect(text).toContain('Không so lời văn của đơn vị sáp nhập, chia tách: thôn N.');
  });

  it('is green for the better and red for the worse where there are colours', async () => {
    const text = prettyPage(page(await years), { chalk: new Chalk({ level: 1 }), width: 140 });
    const lineOf = (name: string) => text.split('\n').find((line) => line.includes(name));
    expect(lineOf('Thôn N (')).toMatch(/^ {2}.\[32mThôn N /);
    expect(lineOf('Thôn C ')).toMatch(/^ {2}.\[31mThôn C /);
    expect(text).toContain('\u001b[32m{+\u001b[39m\u001b[32mrất\u001b[39m\u001b[32m+}\u001b[39m');
  });

  it('is a document whose parts are numbered, for every format of documents', async () => {
    const tree = documentOfComparison(page(await years), letterheadOf().style);
    expect(tree.blocks[0]).toEqual({
      kind: 'title',
      type: 'BẢNG SO SÁNH',
      abstract: 'Năm 2024 (ky-b) so với năm 2023 (ky-a)',
      isDraft: false,
    });
    const headings = tree.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.label} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      'I. Đơn vị, nội dung, chỉ tiêu',
      'II. Tình hình nộp báo cáo',
      'III. Chỉ tiêu',
      'IV. Lời văn',
    ]);
    expect(renderMarkdown(tree)).toContain('| Vụ hòa giải | vụ | 1.205 | 1.254 | +49 | +4,1 |');
  });

  it('says that nothing differs, in either language', async () => {
    const files = smallCampaign({ units: { a: figures(1, 'Còn chậm.') }, review: { indicators } });
    const same = await compared(files, files);
    for (const [language, sentence] of [
      ['vi', 'Không có gì khác nhau.'],
      ['en', 'Nothing differs.'],
    ] as const) {
      expect(page(same, language)).toMatchObject({ lines: [sentence], parts: [] });
    }
  });

  it('says that nothing differs only of what could be compared, where that is not all', async () => {
    const files = smallCampaign({ units: { a: figures(1, 'Còn chậm.') }, review: { indicators } });
    const broken = new Map([...files, ['host.yaml', Buffer.from('year: 1923\n')]]);
    const { lines, parts } = page(await compared(files, broken), 'vi');
    expect(lines).toEqual([expect.stringMatching(/so sánh được.*chưa so sánh được/)]);
    expect(parts).toHaveLength(1);
  });

  it('speaks English as well', async () => {
    const text = prettyPage(page(await years, 'en'), { chalk: new Chalk({ level: 0 }), width: 140 });
    expect(text).toMatch(/^COMPARISON: /);
    expect(text).toContain('Merged');
  });
});

it.each([
  ['1.5', '+1,5'],
  ['-1234', '-1.234'],
  ['0', '0'],
  ['-0.0', '0,0'],
  [null, '–'],
])('shows the change %s as %s', (digits, shown) => expect(signedFigure(digits)).toBe(shown));
