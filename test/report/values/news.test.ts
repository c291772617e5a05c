import { beforeAll, describe, expect, it } from 'vitest';
import { count, type Data, level, rated } from '../../support/checked-campaign.ts';
import { documented } from '../../support/document.ts';
import { exampleDocument, exampleFiles } from '../../support/example-reports.ts';
import type { Files } from '../../support/memory-world.ts';
import { smallCampaign } from '../../support/small-campaign.ts';
import { dense, inTree } from '../../support/tables.ts';

/** What a news item about a campaign's conference says, a line for each paragraph. */
async function newsOf(files: Files): Promise<readonly string[]> {
  const { tree } = await documented(files, 'tin-bai');
  return inTree(tree).texts.filter((text) => text !== '');
}

const reviewed = 'công tác quốc phòng và an ninh năm 2023';
const fireworks =
  'cam kết không sản xuất, mua bán, tàng trữ, vận chuyển và sử dụng trái phép các loại pháo trước, trong và sau Tết Nguyên đán Giáp Thìn năm 2024 (các bên ký: Chủ tịch UBND các phường, Công an thị xã';
const agreed =
  'và các đoàn thể chính trị - xã hội thị xã đã ký chương trình phối hợp thực hiện nhiệm vụ quốc phòng và an ninh năm 2024';

/** What was published of the reference campaign: each fact as the news item says it, and as the report does. */
const facts: readonly (readonly [fact: string, inNews: string, inReport: string])[] = [
  [
    'host',
    `Thị xã Cửa Lò tổng kết ${reviewed}`,
    'Ủy ban nhân dân (UBND) thị xã Cửa Lò đã triển khai thực hiện',
  ],
  [
    'conference, years',
    `Ngày 13/12/2023, UBND thị xã Cửa Lò tổ chức Hội nghị tổng kết ${reviewed}, phương hướng, nhiệm vụ năm 2024.`,
    `Tổng kết ${reviewed}, phương hướng, nhiệm vụ năm 2024`,
  ],
  [
    'programmes reviewed',
    'Hội nghị đánh giá kết quả: công tác quốc phòng và an ninh; xây dựng cơ sở vững mạnh toàn diện, cụm an toàn làm chủ; công tác phối hợp giữa các lực lượng Công an, Quân sự, Biên phòng theo Nghị định số 03/2019/NĐ-CP; phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    'Công tác phối hợp giữa các lực lượng Công an, Quân sự, Biên phòng theo Nghị định số 03/2019/NĐ-CP',
  ],
  ['wards and clusters', ...twice('07/07 phường và 02/02 cụm an toàn làm chủ đạt vững mạnh')],
  [
    'movement',
    ...twice('Đã phân loại 07/07 phường, trong đó 04 phường xuất sắc (57,1%), 03 phường khá (42,9%)'),
  ],
  [
    'title',
    ...twice(
      'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Dân quân tự vệ - BCH quân sự phường Nghi Thủy.',
    ),
  ],
  [
    'commended by Công an tỉnh, programme 4',
    ...twice(
      'Giám đốc Công an tỉnh tặng Giấy khen cho 03 tập thể, 03 cá nhân có thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh Tổ quốc.',
    ),
  ],
  [
    'commended by UBND thị xã in all',
    ...twice('Chủ tịch UBND thị xã tặng Giấy khen cho 12 tập thể, 17 cá nhân có thành tích xuất sắc, gồm'),
  ],
  [
    'of these, programme 1',
    'gồm 07 tập thể, 12 cá nhân trong công tác quốc phòng và an ninh;',
    'Trong công tác quốc phòng và an ninh: 07 tập thể, 12 cá nhân;',
  ],
  [
    'of these, programme 3',
    '03 tập thể, 03 cá nhân trong công tác phối hợp giữa các lực lượng Công an, Quân sự, Biên phòng theo Nghị định số 03/2019/NĐ-CP;',
    'theo Nghị định số 03/2019/NĐ-CP: 03 tập thể, 03 cá nhân;',
  ],
  [
    'of these, programme 5',
    '02 tập thể, 02 cá nhân trong diễn tập chiến đấu trong khu vực phòng thủ phường.',
    'Trong diễn tập chiến đấu trong khu vực phòng thủ phường: 02 tập thể, 02 cá nhân.',
  ],
  ['commendations in all', ...twice('Tổng cộng đã khen thưởng 15 tập thể, 20 cá nhân.')],
  ['with the title', ...twice('Tính cả danh hiệu thi đua là 16 tập thể, 20 cá nhân')],
  [
    'commitments',
    `Tại hội nghị, 07/07 phường đã ký ${fireworks}).`,
    `Có 07/07 phường đã ký ${fireworks}; ngày 13`,
  ],
  [
    'cooperation programme',
    `Tại hội nghị, Đảng ủy, BCH quân sự thị xã với UBMTTQ ${agreed}.`,
    `BCH) quân sự thị xã với Ủy ban Mặt trận Tổ quốc (UBMTTQ) ${agreed} (ngày 13 tháng 12 năm 2023).`,
  ],
  [
    'the year ahead: targets',
    'Năm 2024, UBND thị xã Cửa Lò đề ra các chỉ tiêu: hoàn thành 100% chỉ tiêu tuyển chọn, gọi công dân nhập ngũ; huấn luyện dân quân tự vệ đạt từ 98% quân số trở lên; giữ vững kết quả vững mạnh ở 100% phường và cụm an toàn làm chủ; giảm số vụ phạm pháp hình sự so với năm 2023;',
    'Giữ vững kết quả vững mạnh ở 100% phường và cụm an toàn làm chủ.',
  ],
  [
    'the year ahead: tasks',
    'Các nhiệm vụ trọng tâm gồm: xây dựng nền quốc phòng toàn dân, thế trận an ninh nhân dân; nâng cao chất lượng huấn luyện, sẵn sàng chiến đấu; bảo đảm an ninh, trật tự và an toàn cho du khách; phòng, chống thiên tai, tìm kiếm cứu nạn;',
    'Xây dựng nền quốc phòng toàn dân, thế trận an ninh nhân dân.',
  ],
];

function twice(text: string): [string, string] {
  return [text, text];
}

describe('the news item of the reference campaign', () => {
  let news = '';
  let report = '';
  beforeAll(async () => {
    news = dense((await newsOf(exampleFiles())).join('\n'));
    report = dense(inTree((await exampleDocument()).tree).texts.join('\n'));
  });

  it.each(facts)('says what was published, as the report does: %s', (_, inNews, inReport) => {
    expect(news).toContain(dense(inNews));
    expect(report).toContain(dense(inReport));
  });

  it('opens no abbreviation, cites no document in full and refers to no annex', () => {
    expect(news).not.toMatch(/\(UBND\)|\(BCH\)|\(UBMTTQ\)|05tháng9năm2019|Phụlục|Biểuđồ/);
    expect(report).toMatch(/\(UBND\)/);
  });

  it('speaks of the indicators that the campaign chooses', async () => {
    const files = exampleFiles({
      'review.yaml': [['  tin-bai:\n', '  tin-bai:\n    highlights: [ quy-den-on-dap-nghia ]\n']],
    });
    const text = (await newsOf(files)).join('\n');
    expect(text).toContain('Vận động Quỹ đền ơn đáp nghĩa được 287,1/276 triệu đồng');
    expect(text).not.toContain('Hòa giải thành');
  });
});

describe('the news item of other campaigns', () => {
  const host = { name: 'Ủy ban nhân dân xã Thử', shortName: 'UBND xã', locality: 'xã Thử' };
  const news = async (review: Data, ofHost: Data = {}, units = { u1: level('xs'), u2: level('kha') }) =>
    newsOf(smallCampaign({ units, review: { ...rated(), ...review }, host: ofHost }));

  it('reads without a conference, awards, clusters or a narrative', async () => {
    expect(await news({ rules: { 'appraisal-missing': 'off' } })).toEqual([
      'Xã Thử tổng kết công tác năm 2023',
      'UBND xã Thử tổng kết công tác năm 2023.',
      'Công tác quốc phòng. Đã phân loại 02/02 thôn, trong đó 01 thôn xuất sắc (50%), 01 thôn khá (50%). Kết quả trên là tự đánh giá của các thôn, chờ thẩm định.',
    ]);
  });

  it('names a host that governs no locality by itself, and a part of a year', async () => {
    const party = { name: 'Đảng ủy xã Thử', shortName: 'Đảng ủy', locality: 'xã Thử' };
    const [headline, lead] = await news({
      host: party,
      period: 'first-half',
      title: 'Sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2023, nhiệm vụ 6 tháng cuối năm 2023',
      conference: '2023-12-13',
    });
    expect([headline, lead]).toEqual([
      'Đảng ủy xã Thử sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2023',
      'Ngày 13/12/2023, Đảng ủy xã Thử tổ chức Hội nghị sơ kết công tác xây dựng Đảng 6 tháng đầu năm 2023, nhiệm vụ 6 tháng cuối năm 2023.',
    ]);
  });

  it('says that it is a draft, and from whom figures came, while some are missing', async () => {
    const { tree } = await documented(
      smallCampaign({
        units: { u1: { indicators: { a: { actual: 5 } } }, u2: null },
        review: { host, indicators: [count('a')] },
      }),
      'tin-bai',
    );
    const { texts } = inTree(tree);
    expect(tree.blocks[0]).toMatchObject({ kind: 'title', isDraft: true, type: '' });
    expect(texts.join('\n')).toContain('Số liệu được tổng hợp từ 01/02 thôn đã nộp báo cáo.');
  });

  it('lists what is too long for a sentence, and says of one target that it is one', async () => {
    const long = 'Làm việc này. Rồi làm việc khác.';
    const text = await news({}, { narrative: { targets: ['Đạt 100%.'], tasks: [long, 'Làm tốt.'] } });
    expect(text.slice(-4)).toEqual([
      'Năm 2024, UBND xã Thử đề ra chỉ tiêu: Đạt 100%.',
      'Các nhiệm vụ trọng tâm:',
      long,
      'Làm tốt.',
    ]);
  });
});
