import { describe, expect, it } from 'vitest';
import { completeCampaign } from '../../../src/campaign/campaign.ts';
import { documentOfKind } from '../../../src/campaign/documents.ts';
import { textOf } from '../../../src/report/printed.ts';
import { reminderView } from '../../../src/report/values/reminder/view.ts';
import { count } from '../../support/checked-campaign.ts';
import { type Files, validated } from '../../support/memory-world.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

/** What the letter to a unit says that is made on a day. */
async function letterTo(id: string, files: Files, today = '2023-12-05', basis?: readonly string[]) {
  const { draft, findings } = await validated(files, today);
  if (draft === null) throw new Error('The campaign can be read.');
  const campaign = completeCampaign(draft.campaign);
  const settings = documentOfKind(campaign, 'report');
  const view = reminderView({
    campaign,
    draft,
    findings,
    subject: { of: 'reminder', id, key: id },
    settings: basis === undefined ? settings : { ...settings, basis },
    today: () => today,
  });
  return { ...view, found: textOf(view.found), request: textOf(view.request) };
}

const host = { name: 'Ủy ban nhân dân huyện Thử', shortName: 'UBND huyện', locality: 'huyện Thử' };
const communes = {
  host,
  unitKinds: [{ id: 'xa', name: 'xã' }],
  units: [
    { id: 'a', name: 'xã A', kind: 'xa' },
    { id: 'b', name: 'xã B', kind: 'xa' },
  ],
};
const campaign = smallCampaign({ units: { b: {} }, review: communes });

describe('a letter that reminds a unit', () => {
  it('asks for what is missing at once when the deadline is over', async () => {
    expect(await letterTo('a', campaign)).toMatchObject({
      subject: 'V/v đôn đốc gửi báo cáo kết quả công tác năm 2023',
      addressee: 'Ủy ban nhân dân xã A',
      found:
        'Hạn gửi báo cáo kết quả công tác năm 2023 là ngày 30 tháng 11 năm 2023. Đến ngày 05 tháng 12 năm 2023, Ủy ban nhân dân huyện Thử chưa nhận được báo cáo của Ủy ban nhân dân xã A',
      request:
        'Đề nghị Ủy ban nhân dân xã A khẩn trương hoàn thành, gửi báo cáo về Ủy ban nhân dân huyện Thử ngay sau khi nhận được văn bản này để kịp tổng hợp',
      annexes: { problems: null },
    });
  });

  it('asks for it in time until the end of the last day', async () => {
    for (const today of ['2023-11-01', '2023-11-30']) {
      expect((await letterTo('a', campaign, today)).request).toContain('chậm nhất ngày 30 tháng 11 năm 2023');
    }
    expect((await letterTo('a', campaign, '2023-12-01')).request).toContain('ngay sau khi nhận được');
  });

  it('refers to the letter that asked for reports, where review.yaml names it', async () => {
    const letter = await letterTo('a', campaign, '2023-12-05', ['Công văn số 12/UBND-QP;']);
    expect(letter.found).toMatch(/^Theo Công văn số 12\/UBND-QP, hạn gửi báo cáo/);
  });

  it('holds every error of the unit’s file, with its line and what to do, and nothing of others', async () => {
    const wrong = Array.from({ length: 40 }, (_, index) => [`sai-${index}`, { actual: 1 }] as const);
    const files = smallCampaign({
      units: { a: { indicators: Object.fromEntries(wrong) }, b: { submitted: '2023-11-31' } },
      review: communes,
    });
    const letter = await letterTo('a', files);
    expect(letter.subject).toBe('V/v chỉnh sửa, gửi lại báo cáo kết quả công tác năm 2023');
    expect(letter.found).toContain('báo cáo còn 40 nội dung cần chỉnh sửa');
    const { rows = [], isWide } = letter.annexes.problems ?? {};
    expect(rows).toHaveLength(40);
    expect(isWide).toBe(true);
    expect(rows[0]).toMatchObject({ index: 1, place: 'Dòng 5' });
    expect(rows[0]?.message).toContain('sai-0');
    expect(rows.every(({ fix }) => fix !== '')).toBe(true);
  });

  it('names the cell of the form that came in, and no line', async () => {
    const text = `# Nhập từ biểu mẫu Excel a.xlsx, mẫu 0123abcd. Sau dấu # là ô trong tệp ấy.
unit: a
year: 2023
submitted: 2023-11-20
indicators:
  la: { actual: 1 }
narrative:
  limitations: 5 # Chỉ tiêu!D14
`;
    const files = new Map([...campaign, ['submissions/a.yaml', Buffer.from(text)]]);
    const places = (await letterTo('a', files)).annexes.problems?.rows.map(({ place }) => place);
    expect(places).toContain('Ô Chỉ tiêu!D14');
    expect(places?.some((place) => place.startsWith('Dòng'))).toBe(false);
  });

  it('says of which figure a line is, as the form calls it', async () => {
    const files = smallCampaign({
      units: { a: { indicators: { x: { actual: 'mười' } } }, b: {} },
      review: { ...communes, indicators: [count('x')] },
    });
    const places = (await letterTo('a', files)).annexes.problems?.rows.map(({ place }) => place);
    expect(places).toEqual(['Dòng 6 (Chỉ tiêu x)']);
  });

  it('says under which name a file came that can’t be read', async () => {
    const files = new Map([...campaign, ['submissions/a.khong-doc-duoc.Báo cáo A.docx', Buffer.from('x')]]);
    const letter = await letterTo('a', files);
    expect(letter.subject).toBe('V/v gửi lại báo cáo kết quả công tác năm 2023');
    expect(letter.found).toContain(
      'đã nhận tệp “Báo cáo A.docx” của Ủy ban nhân dân xã A. Tệp không đúng biểu mẫu',
    );
    expect(letter.request).toContain('lập báo cáo theo biểu mẫu đã được gửi');
  });
});
