import { describe, expect, it } from 'vitest';
import { documented, documentText } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const scale = {
  id: 's',
  levels: [
    { id: 'tot', label: 'tốt', achieved: true },
    { id: 'yeu', label: 'yếu', achieved: false },
  ],
};
const rules = { 'figure-far-from-last-year': 'off', 'figure-far-from-other-units': 'off' };

/** The headings of a document with their numbers. */
async function headings(files: ReturnType<typeof smallCampaign>): Promise<string[]> {
  const { blocks } = (await documented(files)).tree;
  return blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.label} ${block.text}`] : []));
}

describe('sections', () => {
  it('stand for the programmes that are reviewed, in the campaign’s order, and are left out where they say nothing', async () => {
    const files = smallCampaign({
      units: { u1: { ratings: { p: { level: 'tot' }, q: { level: 'tot' } } } },
      review: {
        scales: [scale],
        programmes: [
          { id: 'q', title: 'Công tác an ninh', rating: { scale: 's' }, reviewed: false },
          { id: 'r', title: 'Công tác dân vận' },
          { id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's' } },
        ],
      },
      host: { narrative: { limitations: ['Còn hạn chế.'], proposals: ['Đề nghị.'] } },
    });
    expect(await headings(files)).toEqual([
      'Phần thứ nhất KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023',
      'I. Kết quả thực hiện nhiệm vụ',
      '1. Công tác quốc phòng',
      'II. Đánh giá chung',
      '1. Tồn tại, hạn chế',
      'Phần thứ hai PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024',
      'I. Kiến nghị, đề xuất',
    ]);
  });

  it('cite what units wrote on the programme, each once, under their names', async () => {
    const wrote = (...paragraphs: string[]) => ({ narrative: { programmes: { p: paragraphs } } });
    const text = await documentText(
      smallCampaign({
        units: { u1: wrote('Làm tốt.', 'Rất tốt.'), u2: wrote('Cũng tốt.'), u3: {} },
        host: { narrative: { programmes: { p: { text: ['Lời chung.'], cite: ['u1', 'u3'] } } } },
      }),
    );
    expect(text).toContain('Lời chung.\nKết quả nổi bật tại thôn U1: Làm tốt. Rất tốt.\nTrên đây');
    expect(text).not.toContain('Cũng tốt.');
  });
});

describe('the closing', () => {
  it.each([
    'Trên đây là báo cáo',
    'Trên đây là báo cáo.',
    'Trên đây là báo cáo./.',
    'Trên đây là báo cáo . / .',
  ])('of "%s" ends in "./." once (NĐ 30, F16)', async (closing) => {
    const text = await documentText(smallCampaign({ units: { u1: {} }, host: { narrative: { closing } } }));
    expect(text).toContain('\nTrên đây là báo cáo./.\n');
  });
});

describe('the head of the document', () => {
  const head = (report: object) =>
    smallCampaign({
      // There is an annex where somebody has not submitted.
      units: { u1: {}, u2: null },
      review: {
        documents: {
          issuer: ['XÃ THỬ'],
          place: 'Thử',
          signature: { lines: ['CHỦ TỊCH'], name: 'X' },
          recipients: ['UBND tỉnh', 'Các thôn'],
          archive: 'VT',
          report: { symbol: 'BC-UBND', ...report },
        },
      },
    });

  it('has a number of two digits and the day in words', async () => {
    const text = await documentText(head({ number: 5, date: '2024-02-05' }));
    expect(text).toContain('\nSố: 05/BC-UBND\nThử, ngày 05 tháng 02 năm 2024\n');
    expect(text).toContain(
      '(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân xã Thử)',
    );
  });

  it('leaves room for a number and a day that are not given yet', async () => {
    const text = await documentText(head({}));
    expect(text).toMatch(/\nSố: {8,}\/BC-UBND\nThử, ngày\s{2,}tháng\s{2,}năm 2023\n/);
    expect(text).toMatch(/\(Kèm theo Báo cáo số \u00a0{6}\/BC-UBND /);
  });

  it('has recipients that end in semicolons, the archive last', async () => {
    expect(await documentText(head({}))).toContain('\nX\n- UBND tỉnh;\n- Các thôn;\n- Lưu: VT.\n');
  });
});

describe('who has submitted', () => {
  const figure = {
    id: 'a',
    name: 'Chỉ tiêu a',
    programme: 'p',
    unitOfMeasure: 'người',
    type: 'count',
    aggregation: 'sum',
  };
  const completeness = async (
    units: Parameters<typeof smallCampaign>[0]['units'],
    indicators: readonly (typeof figure & { readonly kinds?: readonly string[] })[] = [],
  ) => documentText(smallCampaign({ units, review: { rules, indicators } }));

  it('is said of nobody', async () => {
    const text = await completeness({ u1: null }, [figure]);
    expect(text).toContain(
      'Chưa có đơn vị nào nộp báo cáo; các chỉ tiêu dưới đây chưa có số liệu của đơn vị.',
    );
  });

  it('says that figures are missing only where some were due from who has not submitted', async () => {
    const reported = { indicators: { a: { actual: 5 } } };
    const head = 'còn 01 đơn vị chưa nộp: thôn U2.';
    const missing = (units: string) => `Các chỉ tiêu dưới đây chưa có số liệu của ${units} này.`;
    expect(await completeness({ u1: reported, u2: null }, [figure])).toContain(
      `${head} ${missing('đơn vị')}`,
    );
    expect(await completeness({ u1: reported, u2: null, u3: null }, [figure])).toContain(
      missing('các đơn vị'),
    );
    expect(await completeness({ u1: {}, u2: null })).toContain(`${head}\n`);
    const ofSchools = { ...figure, kinds: ['truong'] };
    expect(await completeness({ u1: {}, u2: null }, [ofSchools])).toContain(`${head}\n`);
    expect(await completeness({ u1: null })).not.toContain('chưa có số liệu');
  });

  it('praises nobody for being in time while others have not submitted', async () => {
    const text = await completeness({ u1: {}, u2: null });
    expect(text).not.toContain('không có đơn vị nộp muộn');
    expect(text).not.toContain('nỗ lực');
    expect(text).toContain('\nỦy ban nhân dân xã Thử báo cáo kết quả thực hiện nhiệm vụ năm 2023 như sau:\n');
    expect(await completeness({ u1: {} })).toContain('nỗ lực thực hiện các chỉ tiêu');
  });
});

describe('awards of one authority', () => {
  const award = (form: string, programme: string, number: string) => ({
    form,
    authority: 'ubnd',
    programme,
    decision: { number, date: '2023-11-01' },
    recipients: [{ kind: 'collective', name: `Tổ ${number}` }],
  });
  const said = async (...awards: ReturnType<typeof award>[]) =>
    documentText(
      smallCampaign({
        units: { u1: {} },
        review: {
          programmes: [
            { id: 'p', title: 'Công tác quốc phòng' },
            { id: 'q', title: 'Công tác an ninh' },
          ],
          awardForms: ['Giấy khen', 'Bằng khen'].map((name, index) => ({
            id: `f${index}`,
            name,
            class: 'commendation',
            recipients: 'both',
          })),
          authorities: [{ id: 'ubnd', name: 'UBND xã', rank: 1 }],
        },
        host: { awards },
      }),
    );

  it('are told apart by their forms where there are several', async () => {
    const text = await said(award('f0', 'p', '1/QĐ'), award('f1', 'p', '2/QĐ'));
    expect(text).toContain('- Về công tác quốc phòng (Giấy khen): 01 tập thể;');
    expect(text).toContain('- Về công tác quốc phòng (Bằng khen): 01 tập thể.');
  });

  it('of one form are told apart by programme alone', async () => {
    const text = await said(award('f0', 'p', '1/QĐ'), award('f0', 'q', '2/QĐ'));
    expect(text).toContain('- Về công tác quốc phòng: 01 tập thể;');
    expect(text).toContain('- Về công tác an ninh: 01 tập thể.');
  });
});
