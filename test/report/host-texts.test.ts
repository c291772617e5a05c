import { describe, expect, it } from 'vitest';
import { documented, documentText } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

type Data = Readonly<Record<string, unknown>>;

/** Two hamlets that have written on everything, and a third that has written nothing. */
const units = {
  u1: {
    narrative: {
      programmes: { p: ['Làm tốt.', 'Rất tốt.'] },
      limitations: ['Còn chậm.', 'Còn thiếu.'],
      causes: { objective: ['Thiên tai.'], subjective: ['Bị động.'] },
      lessons: ['Phải sớm.'],
      tasks: ['Tuần tra.'],
      proposals: ['Cấp xe.'],
    },
  },
  u2: { narrative: { programmes: { p: ['Cũng tốt.'] }, limitations: ['Còn ít.'], proposals: ['Cấp máy.'] } },
  u3: {},
};

const campaign = (narrative: Data, review: Data = {}) =>
  smallCampaign({ units, review, host: { narrative } });

const textOf = async (narrative: Data) => documentText(campaign(narrative));

describe('what units wrote', () => {
  it('is not printed where the host takes nothing', async () => {
    const text = await textOf({ limitations: ['Còn hạn chế.'] });
    for (const { narrative } of [units.u1, units.u2]) {
      for (const words of narrative.limitations.concat(narrative.proposals, narrative.programmes.p)) {
        expect(text).not.toContain(words);
      }
    }
  });

  it('is taken by its theme, all of it or one paragraph, in the host’s order, without the unit’s name', async () => {
    const text = await textOf({
      limitations: [{ from: 'u2' }, 'Lời của xã.', { from: 'u1/2' }],
      causes: { objective: [{ from: 'u1' }], subjective: [{ from: 'u1' }] },
      lessons: [{ from: 'u1' }],
    });
    expect(text).toContain(
      '1. Tồn tại, hạn chế\nBên cạnh những kết quả đạt được, việc thực hiện nhiệm vụ còn một số tồn tại, hạn chế:\n- Còn ít.\n- Lời của xã.\n- Còn thiếu.\n',
    );
    expect(text).toContain('khách quan\nThiên tai.\n');
    expect(text).toContain('chủ quan\nBị động.\n');
    expect(text).toContain('Bài học kinh nghiệm\nPhải sớm.\n');
    expect(text).not.toContain('Còn chậm.');
  });

  it('is each a paragraph where all of several is taken', async () =>
    expect(await textOf({ limitations: [{ from: ['u1', 'u2'] }] })).toContain(
      '\n- Còn chậm.\n- Còn thiếu.\n- Còn ít.\n',
    ));

  it('keeps its paragraphs and points', async () => {
    const block = 'Gồm:\n- một;\n- hai.\n\nHết.';
    const ofUnit = { u1: { narrative: { limitations: [block], programmes: { p: [block, 'Nữa'] } } } };
    const host = {
      narrative: {
        programmes: { p: { cite: ['u1'] } },
        strengths: [block],
        limitations: [{ from: 'u1' }],
        tasks: [
          { title: 'Tên', text: ['Một', 'hai'] },
          { title: 'Tên khác', text: [block, 'Ba.'] },
        ],
        sections: [{ title: 'Mục riêng', after: 'situation', paragraphs: ['- một\n- hai'] }],
        closing: 'Trên đây:\n\n- báo cáo.',
      },
    };
    const text = await documentText(smallCampaign({ units: ofUnit, host }));
    const printed = 'Gồm:\n- một;\n- hai.\nHết.\n';
    expect(text).toContain(`Ưu điểm\n${printed}`);
    expect(text).toContain(`hạn chế\n${printed}`);
    expect(text).toContain(`thôn U1: ${printed}Nữa\n`);
    expect(text).toContain(`Tên. Một; hai\nTên khác. ${printed}Ba.\n`);
    expect(text).toContain('Mục riêng\n- một\n- hai\n');
    expect(text).toContain('Trên đây:\n- báo cáo./.\n');
  });

  it('is merged and worded by the host', async () =>
    expect(await textOf({ limitations: [{ from: ['u1/1', 'u2'], as: 'Còn chậm và ít.' }] })).toContain(
      'Tồn tại, hạn chế\nCòn chậm và ít.\n',
    ));

  it('bears the unit’s name where the host asks for it', async () => {
    const text = await textOf({
      limitations: [
        { from: 'u1', named: true },
        { from: ['u1', 'u2'], as: 'Gộp.', named: true },
      ],
    });
    expect(text).toContain('\n- Thôn U1: Còn chậm. Còn thiếu.\n- Thôn U1, thôn U2: Gộp.\n');
  });

  it('is taken from another part where that is named', async () => {
    const text = await textOf({
      solutions: [{ from: 'u1/tasks/1' }, { from: 'u1/p/2' }],
      situation: [{ from: 'u1/objective' }],
    });
    expect(text).toContain('Giải pháp\na) Tuần tra.\nb) Rất tốt.\n');
    expect(text).toContain('I. Đặc điểm tình hình\nThiên tai.\n');
  });

  it('is nothing where the unit has written nothing', async () =>
    expect(await textOf({ limitations: ['Một.', { from: 'u3' }, { from: 'u1/9' }] })).toContain(
      'Tồn tại, hạn chế\nMột.\nTrên đây',
    ));
});

describe('results of units', () => {
  const programmes = (words: Data) => textOf({ programmes: { p: words } });

  it('stand in a list under their names, in the host’s order', async () =>
    expect(await programmes({ text: [{ from: 'u2' }, 'Lời chung.', { from: 'u1' }] })).toContain(
      'Lời chung.\nMột số kết quả nổi bật tại các thôn:\n- Thôn U2: Cũng tốt.\n- Thôn U1: Làm tốt. Rất tốt.\n',
    ));

  it('of one unit are a sentence', async () =>
    expect(await programmes({ text: [{ from: 'u1/2' }] })).toContain(
      'Công tác quốc phòng\nKết quả nổi bật tại thôn U1: Rất tốt.\n',
    ));

  it('in the host’s words, or without the name, stand where the host has put them', async () =>
    expect(
      await programmes({
        text: [{ from: 'u1', as: 'Có nơi rất tốt.' }, 'Hai.', { from: 'u2', named: false }],
      }),
    ).toContain('\nCó nơi rất tốt.\nHai.\nCũng tốt.\n'));

  it('worded by the host and named bear the names of all that it names, whether they wrote or not', async () =>
    expect(await programmes({ text: [{ from: ['u1', 'u3'], as: 'Làm tốt.', named: true }] })).toContain(
      'Kết quả nổi bật tại thôn U1, thôn U3: Làm tốt.\n',
    ));

  it('are taken by "cite" as well, each unit once', async () =>
    expect(await programmes({ text: ['Một.'], cite: ['u2', 'u1/1'] })).toContain(
      'Một.\nMột số kết quả nổi bật tại các thôn:\n- Thôn U2: Cũng tốt.\n- Thôn U1: Làm tốt.\n',
    ));
});

describe('proposals', () => {
  it('to several bodies stand under the name of each, however often it is written', async () =>
    expect(
      await textOf({
        proposals: [
          { to: 'UBND tỉnh', text: ['Cấp kinh phí.', { from: 'u1' }] },
          { to: 'Đối với Công an tỉnh:', text: [{ from: 'u2', as: 'Cấp máy ảnh.' }] },
          'Đề nghị chung.',
          { to: 'UBND  tỉnh', text: ['Cấp đất.'] },
        ],
      }),
    ).toContain(
      [
        'I. Kiến nghị, đề xuất',
        'Đề nghị chung.',
        '1. Đối với UBND tỉnh',
        'Cấp kinh phí.',
        'Cấp xe.',
        'Cấp đất.',
        '2. Đối với Công an tỉnh',
        'Cấp máy ảnh.',
        'Trên đây',
      ].join('\n'),
    ));

  it('to one body are no numbered list', async () => {
    expect(await textOf({ proposals: [{ to: 'UBND tỉnh', text: ['Cấp kinh phí.'] }] })).toContain(
      'I. Kiến nghị, đề xuất\nĐối với UBND tỉnh: Cấp kinh phí.\n',
    );
    expect(await textOf({ proposals: [{ to: 'UBND tỉnh', text: ['Một.', 'Hai.'] }] })).toContain(
      'I. Kiến nghị, đề xuất\nĐối với UBND tỉnh:\n- Một.\n- Hai.\n',
    );
  });

  it('to a body of which none is left are left out', async () =>
    expect(await textOf({ proposals: [{ to: 'UBND tỉnh', text: [{ from: 'u3' }] }] })).not.toContain(
      'UBND tỉnh\n',
    ));
});

describe('tasks', () => {
  it('have a name and text, or are plain paragraphs', async () =>
    expect(
      await textOf({
        tasks: [
          { title: 'Giữ vững an ninh.', text: ['Tuần tra đêm.', { from: 'u1' }] },
          'Làm tốt công tác dân vận.',
          { title: 'Cứu nạn' },
          { from: 'u1', as: 'Tuần tra ngày.' },
        ],
      }),
    ).toMatch(
      /\nGiữ vững an ninh\. Tuần tra đêm\. Tuần tra\. ?\nLàm tốt công tác dân vận\. ?\nCứu nạn ?\nTuần tra ngày\. ?\n/,
    ));
});

describe('sections of the host', () => {
  const paragraphs = ['Đoạn của mục riêng.'];
  const section = (after: string, title = `Sau ${after}`) => ({ title, after, paragraphs });

  it('stand behind those that they name, and numbers follow', async () => {
    const names = [
      'situation',
      'results',
      'emulation',
      'assessment',
      'directions',
      'targets',
      'tasks',
      'proposals',
    ];
    const { blocks } = (
      await documented(
        campaign({
          situation: ['Một.'],
          limitations: ['Hai.'],
          directions: ['Ba.'],
          tasks: ['Bốn.'],
          proposals: ['Năm.'],
          programmes: { p: { text: ['Sáu.'] } },
          sections: [...names.map((name) => section(name)), section('p'), section('results', 'Mục nữa')],
        }),
      )
    ).tree;
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.label} ${block.text}`] : [],
    );
    expect(headings).toEqual([
      'Phần I KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2023',
      'I. Đặc điểm tình hình',
      'II. Sau situation',
      'III. Kết quả thực hiện nhiệm vụ',
      '1. Công tác quốc phòng',
      '2. Sau p',
      'IV. Sau results',
      'V. Mục nữa',
      'VI. Sau emulation',
      'VII. Đánh giá chung',
      '1. Tồn tại, hạn chế',
      'VIII. Sau assessment',
      'Phần II PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024',
      'I. Phương hướng',
      'II. Sau directions',
      'III. Sau targets',
      'IV. Nhiệm vụ, giải pháp',
      '1. Nhiệm vụ',
      'V. Sau tasks',
      'VI. Kiến nghị, đề xuất',
      'VII. Sau proposals',
    ]);
  });

  it('hold the host’s paragraphs and what it takes of units’ texts', async () => {
    const text = await textOf({
      sections: [{ title: 'Tuyên truyền', after: 'results', paragraphs: ['Một.', { from: 'u1/lessons' }] }],
    });
    expect(text).toContain('I. Tuyên truyền\nMột.\nPhải sớm.\n');
  });
});

it('the summary says which texts the host has taken, where, and how it words them', async () => {
  const { summary } = await documented(
    campaign({ limitations: [{ from: ['u1/2', 'u2'], as: 'Gộp.' }], programmes: { p: { cite: ['u1'] } } }),
  );
  const at = { file: 'host.yaml', line: expect.any(Number), column: expect.any(Number) };
  const limitation = { list: 'limitations', theme: 'limitations', programme: null, wording: 'Gộp.' };
  expect(summary.picks).toEqual([
    { ...limitation, unit: 'u1', paragraph: 2, sources: [at] },
    { ...limitation, unit: 'u2', paragraph: null, sources: [at] },
    {
      list: 'programmes.p.cite',
      unit: 'u1',
      theme: 'results',
      programme: 'p',
      paragraph: null,
      wording: null,
      sources: [at],
    },
  ]);
});
