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

const host = { name: 'Ủy ban nhân dân xã Thử', shortName: 'UBND xã', locality: 'xã Thử' };
const documents = {
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỬ'],
  place: 'Thử',
  signature: { lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn X' },
  recipients: ['UBND tỉnh'],
  archive: 'VT',
  report: { symbol: 'BC-UBND' },
};

/** The headings of a document with their numbers. */
async function headings(files: ReturnType<typeof smallCampaign>): Promise<string[]> {
  const { blocks } = (await documented(files)).tree;
  return blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.label} ${block.text}`] : []));
}

describe('sections', () => {
  it.each([
    [{ subjective: ['Bị động.'] }, ['1. Nguyên nhân chủ quan']],
    [{ objective: ['Thiên tai.'] }, ['1. Nguyên nhân khách quan']],
    [
      { objective: ['Thiên tai.'], subjective: ['Bị động.'] },
      ['1. Nguyên nhân', 'a) Nguyên nhân khách quan', 'b) Nguyên nhân chủ quan'],
    ],
  ])('have no point that stands alone: %j', async (causes, expected) => {
    const files = smallCampaign({ units: { u1: {} }, host: { narrative: { causes } } });
    expect((await headings(files)).filter((text) => text.includes('Nguyên nhân'))).toEqual(expected);
  });

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
      'Phần I KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023',
      'I. Kết quả thực hiện nhiệm vụ',
      '1. Công tác quốc phòng',
      'II. Đánh giá chung',
      '1. Tồn tại, hạn chế',
      'Phần II PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024',
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

describe('the opening', () => {
  const opening = async (review: Readonly<Record<string, unknown>>) =>
    documentText(smallCampaign({ units: { u1: {} }, review }));
  const title = 'Tổng kết công tác quốc phòng năm 2023, phương hướng, nhiệm vụ năm 2024';
  const report = (settings: object) => ({
    documents: { ...documents, report: { symbol: 'BC-UBND', ...settings } },
  });

  it('names its basis and its subject', async () => {
    const text = await opening({
      title,
      ...report({ basis: ['Kế hoạch số 85/KH-UBND', 'Công văn số 9/CV-BCH'] }),
      citations: [
        {
          type: 'Kế hoạch',
          number: '85/KH-UBND',
          date: '2023-02-05',
          issuer: 'Ủy ban nhân dân tỉnh',
          abstract: 'về tổng kết',
        },
      ],
    });
    expect(text).toContain(
      '\nThực hiện Kế hoạch số 85/KH-UBND ngày 05 tháng 02 năm 2023 của Ủy ban nhân dân (UBND) tỉnh về tổng kết; Công văn số 9/CV-BCH, Ủy ban nhân dân xã Thử báo cáo kết quả công tác quốc phòng năm 2023, phương hướng, nhiệm vụ năm 2024 như sau:\n',
    );
  });

  it.each([
    [title, 'công tác quốc phòng; kết quả và phương hướng, nhiệm vụ năm 2024 như sau:'],
    ['Tổng kết phong trào thi đua năm 2023', 'phong trào thi đua; kết quả như sau:'],
    ['Kết quả thực hiện nhiệm vụ năm 2023', 'nhiệm vụ được giao; kết quả như sau:'],
    [
      'Tổng kết công tác năm 2023, phương hướng, nhiệm vụ năm 2024',
      'nhiệm vụ được giao; kết quả và phương hướng, nhiệm vụ năm 2024 như sau:',
    ],
    [
      'Tổng kết năm 2023; phương hướng, nhiệm vụ năm 2024',
      'nhiệm vụ được giao; kết quả và phương hướng, nhiệm vụ năm 2024 như sau:',
    ],
    ['Tình hình kinh tế - xã hội năm 2023', 'nhiệm vụ được giao; kết quả như sau:'],
    ['Tổng kết công tác', 'nhiệm vụ được giao; kết quả như sau:'],
  ])('without a basis begins with the year: %s', async (one, end) => {
    expect(await opening({ title: one })).toContain(
      `\nNăm 2023, Ủy ban nhân dân (UBND) xã Thử đã triển khai thực hiện ${end}\n`,
    );
  });
});

describe('the closing', () => {
  const closing = async (review: Readonly<Record<string, unknown>>) =>
    documentText(smallCampaign({ units: { u1: {} }, review }));

  it.each([
    [{}, 'Trên đây là Báo cáo tổng kết công tác năm 2023 của UBND xã Thử./.'],
    [
      { documents: { ...documents, superior: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ ĐÀ NẴNG'] } },
      'Trên đây là Báo cáo tổng kết công tác năm 2023; UBND xã Thử kính báo cáo UBND thành phố Đà Nẵng./.',
    ],
    [
      { documents: { ...documents, superior: ['ĐẢNG BỘ TỈNH NGHỆ AN'] } },
      'Trên đây là Báo cáo tổng kết công tác năm 2023 của UBND xã Thử./.',
    ],
    [
      { title: 'Báo cáo kết quả công tác năm 2023', host: { ...host, superior: 'Tỉnh ủy Nghệ An' } },
      'Trên đây là Báo cáo kết quả công tác năm 2023; UBND xã Thử kính báo cáo Tỉnh ủy Nghệ An./.',
    ],
  ])('names the reader where it is known: %o', async (review, sentence) => {
    expect(await closing(review)).toContain(`\n${sentence}\n`);
  });

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
      // Whoever is late is told of in an annex.
      units: { u1: { submitted: '2023-12-01' } },
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

  it('leaves room for a day of the year in which the period ends', async () => {
    const files = smallCampaign({
      units: { u1: { submitted: '2024-05-20' } },
      review: {
        period: 'school-year',
        deadline: '2024-05-25',
        documents: { ...documents, report: { symbol: 'BC-THCS' } },
      },
    });
    expect(await documentText(files)).toMatch(/\nThử, ngày\s{2,}tháng\s{2,}năm 2024\n/);
  });

  it('has recipients that end in semicolons, the archive last', async () => {
    expect(await documentText(head({}))).toContain('\nX\n- UBND tỉnh;\n- Các thôn;\n- Lưu: VT.\n');
  });
});

describe('a draft', () => {
  const programmes = [{ id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's' } }];
  const rated = { ratings: { p: { level: 'tot' } } };
  const appraised = { ratings: { units: { u1: { p: { level: 'tot' } } } } };
  const isDraft = async (files: ReturnType<typeof smallCampaign>) =>
    (await documented(files)).tree.blocks.some((block) => block.kind === 'title' && block.isDraft);

  it('is what lacks a submission, a rating or an appraisal, and nothing else', async () => {
    const review = { scales: [scale], programmes };
    expect(await isDraft(smallCampaign({ units: { u1: {} } }))).toBe(false);
    expect(await isDraft(smallCampaign({ units: { u1: {}, u2: null } }))).toBe(true);
    expect(await isDraft(smallCampaign({ units: { u1: rated }, review }))).toBe(true);
    expect(await isDraft(smallCampaign({ units: { u1: rated }, review, host: appraised }))).toBe(false);
  });

  it('says so above its title', async () => {
    expect(await documentText(smallCampaign({ units: { u1: {}, u2: null } }))).toContain(
      '\nDỰ THẢO\nBÁO CÁO: Tổng kết công tác năm 2023\n',
    );
  });
});

describe('the numbers of parts', () => {
  it.each([
    [undefined, 'Phần I', 'Phần II'],
    ['ordinal', 'Phần thứ nhất', 'Phần thứ hai'],
    ['roman', 'Phần I', 'Phần II'],
  ])('are as the campaign asks for: %s', async (partNumbers, first, second) => {
    const report = { symbol: 'BC-UBND', ...(partNumbers === undefined ? {} : { partNumbers }) };
    const all = await headings(
      smallCampaign({
        units: { u1: {} },
        review: { documents: { ...documents, report } },
        host: { narrative: { situation: ['Xã miền núi.'], directions: ['Tiếp tục.'] } },
      }),
    );
    expect(all.filter((heading) => heading.startsWith('Phần'))).toEqual([
      `${first} KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023`,
      `${second} PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024`,
    ]);
  });
});

describe('the annexes', () => {
  it('are those that the campaign chooses, in its order', async () => {
    const annexes = async (names: readonly string[]) => {
      const { tree } = await documented(
        smallCampaign({
          units: { u1: { submitted: '2023-12-01', ratings: { p: { level: 'tot' } } } },
          review: {
            scales: [scale],
            programmes: [{ id: 'p', title: 'Công tác quốc phòng', rating: { scale: 's' } }],
            documents: { ...documents, report: { symbol: 'BC-UBND', annexes: names } },
          },
        }),
      );
      return tree.annexes.map(({ label, title }) => `${label}. ${title}`);
    };
    expect(await annexes(['completeness', 'ratings'])).toEqual([
      'Phụ lục I. TÌNH HÌNH NỘP BÁO CÁO NĂM 2023',
      'Phụ lục II. TỔNG HỢP XẾP LOẠI NĂM 2023',
    ]);
    expect(await annexes(['ratings', 'indicators'])).toEqual(['Phụ lục. TỔNG HỢP XẾP LOẠI NĂM 2023']);
    expect(await annexes([])).toEqual([]);
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

  it('is not said of all, in time', async () => {
    const text = await completeness({ u1: {}, u2: {} });
    expect(text).not.toContain('nộp');
    expect(text).not.toContain('Phụ lục');
  });

  it('is said of who is late, who corrected and who is missing', async () => {
    const text = await completeness({
      u1: { submitted: '2023-12-01' },
      u2: { revision: 2 },
      u3: null,
    });
    expect(text).toContain(
      '\nSố liệu được tổng hợp từ 02/03 thôn đã nộp báo cáo; còn 01 thôn chưa nộp: U3 (chi tiết tại Phụ lục kèm theo).\n',
    );
  });

  it('is said of who is late, where nobody is missing', async () => {
    const text = await completeness({ u1: { submitted: '2023-12-01' }, u2: {} });
    expect(text).toContain(
      '\nSố liệu được tổng hợp từ 02/02 thôn đã nộp báo cáo, trong đó 01 thôn nộp muộn (chi tiết tại Phụ lục kèm theo).\n',
    );
  });

  it('is said of so many that they are counted, and named in the annex alone', async () => {
    const missing = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`u${index + 2}`, null]));
    const text = await completeness({ u1: {}, ...missing });
    expect(text).toContain('còn 11 thôn chưa nộp (chi tiết tại Phụ lục kèm theo).\n');
    expect(text).toContain('| Thôn U12 |');
  });

  it('is said of nobody', async () => {
    const text = await completeness({ u1: null }, [figure]);
    expect(text).toContain(
      'Chưa có thôn nào nộp báo cáo (chi tiết tại Phụ lục II); các chỉ tiêu dưới đây chưa có số liệu của thôn.',
    );
  });

  it('says that figures are missing only where some were due from who has not submitted', async () => {
    const reported = { indicators: { a: { actual: 5 } } };
    const head = 'còn 01 thôn chưa nộp: U2 (chi tiết tại Phụ lục kèm theo).';
    const withIndicators = head.replace('kèm theo', 'II');
    const missing = (units: string) => `Các chỉ tiêu dưới đây chưa có số liệu của ${units} này.`;
    expect(await completeness({ u1: reported, u2: null }, [figure])).toContain(
      `${withIndicators} ${missing('thôn')}`,
    );
    expect(await completeness({ u1: reported, u2: null, u3: null }, [figure])).toContain(missing('các thôn'));
    expect(await completeness({ u1: {}, u2: null })).toContain(`${head}\n`);
    const ofSchools = { ...figure, kinds: ['truong'] };
    expect(await completeness({ u1: {}, u2: null }, [ofSchools])).toContain(`${head}\n`);
    expect(await completeness({ u1: null })).not.toContain('chưa có số liệu');
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
    for (const form of ['Giấy khen', 'Bằng khen'])
      expect(text).toContain(
        `\nUBND xã tặng ${form} cho 01 tập thể có thành tích xuất sắc trong công tác quốc phòng.\n`,
      );
    expect(text).toContain('\nTổng cộng đã khen thưởng 02 tập thể (chi tiết tại Phụ lục I, Phụ lục II).\n');
  });

  it('of one form are told apart by programme alone', async () => {
    const text = await said(award('f0', 'p', '1/QĐ'), award('f0', 'q', '2/QĐ'));
    expect(text).toContain(
      [
        '\nUBND xã tặng Giấy khen cho 02 tập thể có thành tích xuất sắc (chi tiết tại Phụ lục I, Phụ lục II), gồm:',
        '- Trong công tác quốc phòng: 01 tập thể;',
        '- Trong công tác an ninh: 01 tập thể.\n',
      ].join('\n'),
    );
    expect(text).not.toContain('Tổng cộng đã');
  });
});
