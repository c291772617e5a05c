import { describe, expect, it } from 'vitest';
import { atStart, type PeriodKind, periodOf } from '../../src/campaign/period.ts';
import { dateWindows } from '../../src/validation/date-windows.ts';
import { documentText } from '../support/document.ts';
import { smallCampaign } from '../support/small-campaign.ts';

describe('a period', () => {
  it.each([
    [undefined, 'năm 2024', 'năm 2025', 'năm 2026', '2025'],
    [
      'first-half',
      '6 tháng đầu năm 2024',
      '6 tháng đầu năm 2025',
      '6 tháng cuối năm 2025',
      '2025-6-thang-dau-nam',
    ],
    [
      'second-half',
      '6 tháng cuối năm 2024',
      '6 tháng cuối năm 2025',
      '6 tháng đầu năm 2026',
      '2025-6-thang-cuoi-nam',
    ],
    [
      'nine-months',
      '9 tháng đầu năm 2024',
      '9 tháng đầu năm 2025',
      '3 tháng cuối năm 2025',
      '2025-9-thang-dau-nam',
    ],
    ['quarter-1', 'quý I năm 2024', 'quý I năm 2025', 'quý II năm 2025', '2025-quy-1'],
    ['quarter-4', 'quý IV năm 2024', 'quý IV năm 2025', 'quý I năm 2026', '2025-quy-4'],
    ['school-year', 'năm học 2024 - 2025', 'năm học 2025 - 2026', 'năm học 2026 - 2027', '2025-2026'],
  ] as const)(
    'has names for itself, the one before and the one after: %s',
    (period, previous, name, next, file) => {
      const described = periodOf(period === undefined ? { year: 2025 } : { year: 2025, period });
      expect([described.previous, described.name, described.next, described.inFileNames]).toEqual([
        previous,
        name,
        next,
        file,
      ]);
    },
  );

  it('begins a sentence without a digit', () => {
    const starts = ['năm 2025', '6 tháng đầu năm 2025', '9 tháng đầu năm 2025', '3 tháng cuối năm 2025'];
    expect(starts.map(atStart)).toEqual([
      'Năm 2025',
      'Sáu tháng đầu năm 2025',
      'Chín tháng đầu năm 2025',
      'Ba tháng cuối năm 2025',
    ]);
  });

  it('is what the report speaks of', async () => {
    const text = await documentText(
      smallCampaign({
        units: {
          u1: { submitted: '2023-06-10', indicators: { a: { target: 10, actual: 4, previous: 3 } } },
        },
        review: {
          period: 'first-half',
          indicators: [
            {
              id: 'a',
              name: 'Buổi tập huấn',
              programme: 'p',
              unitOfMeasure: 'buổi',
              type: 'count',
              aggregation: 'sum',
              better: 'higher',
            },
          ],
          title:
            'Sơ kết công tác quốc phòng 6 tháng đầu năm 2023, phương hướng, nhiệm vụ 6 tháng cuối năm 2023',
          deadline: '2023-06-20',
          documents: {
            issuer: ['XÃ THỬ'],
            place: 'Thử',
            signature: { lines: ['CHỦ TỊCH'], name: 'X' },
            recipients: ['UBND tỉnh'],
            archive: 'VT',
            report: { symbol: 'BC-UBND', date: '2023-06-25' },
          },
        },
        host: { narrative: { situation: ['Xã miền núi.'], directions: ['Tiếp tục.'] } },
      }),
    );
    expect(text).toContain(
      '\nSáu tháng đầu năm 2023, Ủy ban nhân dân (UBND) xã Thử đã triển khai thực hiện công tác quốc phòng; kết quả và phương hướng, nhiệm vụ 6 tháng cuối năm 2023 như sau:\n',
    );
    // Half of the year has still to come: no target is missed yet.
    expect(text).toContain(
      'Có 04/10 buổi tập huấn, đạt 40% kế hoạch, tăng 01 buổi (33,3%) so với 6 tháng đầu năm 2022',
    );
    expect(text).toContain('Phần I KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM 2023\n');
    expect(text).toContain('Phần II PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023\n');
  });
});

describe('the days of a report', () => {
  const usual = (period: PeriodKind, date: string) =>
    dateWindows(2025, period).plausibilityOf('submitted', date);

  it.each([
    ['year', '2025-11-28', '2025-04-28', '2026-05-01'],
    ['first-half', '2025-06-10', '2025-04-30', '2025-11-01'],
    ['quarter-1', '2025-03-25', '2025-01-31', '2025-08-01'],
    ['second-half', '2025-12-10', '2025-10-31', '2026-05-01'],
    ['school-year', '2026-05-28', '2026-03-31', '2026-10-01'],
  ] as const)('follow the period that is reviewed: %s', (period, day, early, late) => {
    expect([day, early, late].map((date) => usual(period, date))).toEqual(['usual', 'doubtful', 'doubtful']);
  });
});
