import { describe, expect, it } from 'vitest';
import { linesOfFigure } from '../../../src/document/key-figure.ts';
import type { Block, DocumentTree, KeyFigure, Run } from '../../../src/document/tree.ts';
import type { Value } from '../../../src/report/printed.ts';
import { count, level, rated } from '../../support/checked-campaign.ts';
import { documented } from '../../support/document.ts';
import { exampleDocument, exampleFiles, exampleTree } from '../../support/example-reports.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

const kind = 'de-cuong-trinh-chieu';
const slidesOfExample = async () => (await exampleTree(kind)).sheets;

const words = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const isFigure = (block: Block): block is KeyFigure => block.kind === 'key-figure';
const figuresIn = (sheets: DocumentTree['sheets']) =>
  sheets
    .flatMap(({ blocks }) => blocks.filter(isFigure))
    .map((one) =>
      linesOfFigure(one)
        .map(({ runs }) => words(runs))
        .join(' | '),
    );

/** All values that a document prints, as machines read them. */
function valuesIn({
  blocks,
  sheets,
  annexes,
}: Pick<DocumentTree, 'blocks' | 'sheets' | 'annexes'>): Set<string> {
  const values = new Set<string>();
  const add = (runs: readonly Run[]) => {
    for (const { value } of runs.flatMap((run) => run.values ?? [])) values.add(key(value));
  };
  for (const block of [...blocks, ...[...sheets, ...annexes].flatMap((part) => part.blocks)]) {
    if ('runs' in block) add(block.runs);
    if (block.kind === 'key-figure') for (const { runs } of linesOfFigure(block)) add(runs);
    if (block.kind === 'table')
      for (const { value } of block.body.flat()) if (value !== null) values.add(key(value));
  }
  return values;
}
const key = (value: Value) => (value.kind === 'date' ? value.date : value.digits.replace(/\.0+$/, ''));

describe('the slides of the reference campaign', () => {
  it('show what was rated, then figures with targets of each programme in turn, then awards: ten at most', async () => {
    const sheets = await slidesOfExample();
    expect(figuresIn(sheets)).toEqual([
      '07/07 | phường đạt vững mạnh',
      '02/02 | cụm an toàn làm chủ đạt vững mạnh',
      '04/07 | phường xuất sắc | 57,1%',
      '03/07 | phường khá | 42,9%',
      '64 người | Công dân nhập ngũ | đạt 100% chỉ tiêu',
      '23 | Mô hình “dân vận khéo”, tự quản về an ninh, trật tự | vượt 15% kế hoạch',
      '87 | Buổi giao ban, trao đổi thông tin | vượt 3,6% kế hoạch',
      '88,4% | Tỷ lệ điều tra, khám phá án | vượt 3,4 điểm phần trăm so với chỉ tiêu (85%)',
      '16 | tập thể được khen thưởng | tính cả danh hiệu thi đua',
      '20 | cá nhân được khen thưởng',
    ]);
    expect(sheets.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'chart'))).toHaveLength(2);
  });

  it('begin with the conference, end with thanks, and go by headings', async () => {
    const sheets = await slidesOfExample();
    const headings = sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'line' && block.isHeading ? words(block.runs) : [])),
    );
    expect(headings).toEqual([
      'Hội nghị tổng kết công tác quốc phòng và an ninh năm 2023, phương hướng, nhiệm vụ năm 2024',
      'Kết quả xếp loại: cơ sở vững mạnh toàn diện',
      'Kết quả xếp loại: phong trào toàn dân bảo vệ an ninh Tổ quốc',
      'Một số chỉ tiêu chính',
      'Thi đua, khen thưởng',
      'Thi đua, khen thưởng',
      'Thi đua, khen thưởng',
      'Ký cam kết, chương trình phối hợp',
      'Tồn tại, hạn chế',
      'Chỉ tiêu năm 2024',
      'Nhiệm vụ trọng tâm năm 2024',
      'Trân trọng cảm ơn!',
    ]);
  });

  it('show the indicators and the charts that the campaign chooses, in its order', async () => {
    const settings = '  de-cuong-trinh-chieu: { highlights: [ tin-bao, tuyen-quan ], charts: [] }\n';
    const files = exampleFiles({ 'review.yaml': [['  report:\n', `${settings}  report:\n`]] });
    const { sheets } = (await documented(files, kind)).tree;
    expect(figuresIn(sheets).slice(4, -2)).toEqual([
      '289 | Tin báo của quần chúng có giá trị',
      '64 người | Công dân nhập ngũ | đạt 100% chỉ tiêu',
    ]);
    expect(sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'))).toBe(false);
  });

  it.each(['de-cuong-trinh-chieu', 'tin-bai'])('every figure of %s stands in the report', async (name) => {
    const tree = await exampleTree(name);
    const report = valuesIn((await exampleDocument()).tree);
    const values = [...valuesIn(tree)];
    expect(values.length).toBeGreaterThan(15);
    expect(values.filter((value) => !report.has(value))).toEqual([]);
  });
});

describe('the slides of other campaigns', () => {
  it('leave out what there is nothing of, and offer what the figures say of limitations', async () => {
    const { tree } = await documented(
      smallCampaign({
        units: {
          u1: { ...level('xs'), indicators: { a: { actual: 5, target: 4 } } },
          u2: { ...level('yeu'), indicators: { a: { actual: 3, target: 6 } } },
        },
        review: {
          ...rated(),
          indicators: [count('a', { better: 'higher' })],
          rules: { 'appraisal-missing': 'off' },
        },
      }),
      kind,
    );
    const texts = tree.sheets.map(({ blocks }) =>
      blocks.flatMap((block) => ('runs' in block ? words(block.runs) : [])),
    );
    expect(texts).toEqual([
      ['DỰ THẢO', 'UBND xã Thử', 'Hội nghị tổng kết công tác năm 2023'],
      ['Kết quả xếp loại: công tác quốc phòng'],
      ['Một số chỉ tiêu chính'],
      [
        'Tồn tại, hạn chế',
        'Trong công tác quốc phòng, còn 01 thôn chưa đạt: U2 (yếu, do lý do)',
        'Chỉ tiêu a 08/10 người, chỉ đạt 80% kế hoạch',
      ],
      ['Trân trọng cảm ơn!'],
    ]);
  });

  it('part many points, and keep those of one matter together', async () => {
    const limitations = Array.from({ length: 9 }, (_, index) => `Hạn chế thứ ${index + 1}.`);
    const { tree } = await documented(
      smallCampaign({
        units: { u1: {} },
        host: {
          narrative: {
            limitations: [...limitations, 'Hai câu. Đây là câu sau.', `Rất ${'dài '.repeat(150)}`],
          },
        },
      }),
      kind,
    );
    const shown = tree.sheets.flatMap(({ blocks }) =>
      blocks.map((block) => ('runs' in block ? words(block.runs) : '')),
    );
    expect(shown).toContain('Hạn chế thứ 9');
    expect(shown).toContain('Hai câu. Đây là câu sau.');
    const points = tree.sheets.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph').length);
    expect(points.filter((length) => length > 0)).toEqual([6, 4, 1]);
  });
});
