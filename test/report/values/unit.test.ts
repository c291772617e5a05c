import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/aggregation/partial-summary.ts';
import { Printed, PrintedText, textOf } from '../../../src/report/printed.ts';
import { unitView } from '../../../src/report/values/unit/view.ts';
import { count, percentage, rated, scale } from '../../support/checked-campaign.ts';
import { linesOfKind } from '../../support/document.ts';
import { type Files, validated } from '../../support/memory-world.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

/** What the sheet of a unit says. */
async function sheetOf(id: string, files: Files) {
  const { review, draft, findings } = await validated(files);
  if (review === null || draft === null) throw new Error(findings.map(({ code }) => code).join());
  const subject = { of: 'unit', id, key: id } as const;
  return unitView({ campaign: review.campaign, draft, summary: summaryOf(review), subject });
}

const text = (printed: PrintedText | Printed | string | undefined | null) =>
  printed instanceof PrintedText ? textOf(printed) : printed instanceof Printed ? printed.text : printed;

const scored = {
  ...rated(),
  scales: [
    {
      ...scale,
      maximum: 100,
      levels: scale.levels.map((level, index) => ({
        ...level,
        from: [90, 50, 0][index],
        to: [100, 90, 50][index],
      })),
    },
  ],
};
const score = (points: number) => ({ ratings: { p: { score: points } } });
const board = (scores: Readonly<Record<string, number>>) => ({
  ratings: {
    units: Object.fromEntries(
      Object.entries(scores).map(([id, points]) => [id, { p: { score: points, reason: 'Bị trừ điểm' } }]),
    ),
  },
});

describe('a unit’s sheet', () => {
  it('says when the unit sent its report, and whether in time', async () => {
    const files = smallCampaign({ units: { a: { submitted: '2023-12-02' }, b: {} } });
    expect(text((await sheetOf('a', files)).received)).toBe(
      'Thôn A gửi báo cáo ngày 02 tháng 12 năm 2023, sau hạn (hạn gửi: ngày 30 tháng 11 năm 2023)',
    );
    expect(text((await sheetOf('b', files)).received)).toContain('ngày 20 tháng 11 năm 2023, trong hạn');
  });

  it('has the self-rating beside the appraisal, with its reason and a place that is shared', async () => {
    const files = smallCampaign({
      units: { a: score(95), b: score(80), c: score(80) },
      review: scored,
      host: board({ a: 85, b: 85, c: 60 }),
    });
    const [row] = (await sheetOf('a', files)).results?.rows ?? [];
    expect([row?.self, row?.final, row?.rank, row?.reason].map(text)).toEqual([
      'Xuất sắc (95 điểm)',
      'Khá (85 điểm)',
      '1/3 (đồng hạng)',
      'Bị trừ điểm',
    ]);
    expect(text((await sheetOf('c', files)).results?.rows[0]?.rank)).toBe('3/3');
  });

  it('gives no place without scores, and none as long as somebody is to be appraised', async () => {
    const level = { ratings: { p: { level: 'kha', reason: 'lý do' } } };
    const levels = smallCampaign({
      units: { a: level, b: level },
      review: rated(),
      host: { ratings: { units: { a: { p: { level: 'kha' } }, b: { p: { level: 'kha' } } } } },
    });
    expect((await sheetOf('a', levels)).results).toMatchObject({ hasRanks: false });
    const provisional = smallCampaign({
      units: { a: score(95), b: score(80) },
      review: scored,
      host: board({ a: 85 }),
    });
    expect((await sheetOf('a', provisional)).results).toMatchObject({ hasRanks: false });
    expect((await sheetOf('b', provisional)).results).toMatchObject({ isProvisional: true });
  });

  it('prints figures as the annex does, and says why some are none', async () => {
    const files = smallCampaign({
      units: {
        a: {
          indicators: {
            x: { actual: 5, target: 4, previous: 3 },
            y: { actual: 98.5 },
            z: { notApplicable: 'Thôn không có trường.' },
          },
        },
        b: { indicators: { x: { actual: 1, target: 1 }, y: { actual: 97 }, z: { actual: 1 } } },
      },
      review: { indicators: [count('x'), percentage('y', { target: 98 }), count('z')] },
    });
    const { figures, leftOut } = await sheetOf('a', files);
    expect(
      figures?.rows.map(({ target, actual, previous, change }) =>
        [target, actual, previous, change].map(text),
      ),
    ).toEqual([
      ['4', '5', '3', '+2'],
      ['98', '98,5', '', ''],
      ['', 'KAD', '', ''],
    ]);
    expect(leftOut.map(text)).toEqual(['Không áp dụng chỉ tiêu “Chỉ tiêu z”: Thôn không có trường']);
  });

  it('shows what a later revision changed and why, and that the earlier one is not in the figures', async () => {
    const files = smallCampaign({
      units: { a: { indicators: { x: { actual: 1234.5 } }, narrative: { limitations: ['Một.'] } } },
      review: { indicators: [count('x', { type: 'amount' })] },
    });
    const later = smallCampaign({
      units: {
        a: {
          submitted: '2023-11-25',
          revision: 2,
          correctionReason: 'Cộng sót.',
          indicators: { x: { actual: 1300 } },
          narrative: { limitations: ['Một.', 'Hai.'] },
        },
      },
    });
    const second = later.get('submissions/a.yaml') ?? new Uint8Array();
    const both = new Map([...files, ['submissions/a-ban-2.yaml', second]]);
    const { corrections, leftOut } = await sheetOf('a', both);
    // The number of a revision is no count: it is written as where the earlier one is spoken of.
    expect(await linesOfKind(both, 'phieu-don-vi')).toContain(
      'Bản thứ 2 được điều chỉnh với lý do: Cộng sót.',
    );
    expect(corrections?.reasons).toMatchObject([{ revision: { text: '2' }, reason: 'Cộng sót' }]);
    expect(corrections?.rows.map(({ label, before, after }) => [label, text(before), text(after)])).toEqual([
      ['Chỉ tiêu x, Thực hiện', '1.234,5', '1.300'],
      ['Tồn tại, hạn chế', '', 'Sửa lời văn'],
    ]);
    expect(leftOut.map(text)).toEqual([
      'Bản thứ 1 (gửi ngày 20/11/2023) không tính, vì đã có bản thứ 2 (gửi ngày 25/11/2023)',
    ]);
  });

  it('has the unit’s awards alone, and says which several files state', async () => {
    const award = (name: string, more: object) => ({
      form: 'gk',
      authority: 'xa',
      programme: 'p',
      decision: { number: '1/QĐ', date: '2023-11-10' },
      recipients: [{ kind: 'collective', name, ...more }],
    });
    const files = smallCampaign({
      units: { a: { awards: [award('Tổ tự quản', {})] }, b: {} },
      review: {
        awardForms: [{ id: 'gk', name: 'Giấy khen', class: 'commendation', recipients: 'both' }],
        authorities: [{ id: 'xa', name: 'UBND xã', head: 'Chủ tịch UBND xã', rank: 1 }],
      },
      host: {
        awards: [
          award('Tổ tự quản', { unit: 'a' }),
          { ...award('đội B', { unit: 'b' }), decision: { number: '2/QĐ', date: '2023-11-11' } },
        ],
      },
    });
    const { awards, leftOut } = await sheetOf('a', files);
    expect(
      awards?.groups.map(({ award, giver, decision, recipients }) => [
        award,
        giver,
        text(decision),
        recipients,
      ]),
    ).toEqual([
      ['Giấy khen', 'Chủ tịch UBND xã', '01/QĐ ngày 10/11/2023', [{ name: 'Tổ tự quản', place: 'Thôn A' }]],
    ]);
    expect(leftOut.map(text)).toEqual([
      'Có 01 khen thưởng ghi ở nhiều tệp, mỗi khen thưởng tính một lần: Tổ tự quản',
    ]);
    const own = (await sheetOf('b', files)).awards?.groups ?? [];
    expect(own.map(({ recipients }) => recipients.map(({ name }) => name))).toEqual([['Đội B']]);
  });
});
