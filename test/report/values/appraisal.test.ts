import { expect, it } from 'vitest';
import { recordsOf } from '../../../src/documents.ts';
import { PrintedText, textOf } from '../../../src/report/printed.ts';
import { appraisalView } from '../../../src/report/values/appraisal/view.ts';
import { check } from '../../../src/review.ts';
import { memoryWorld, root } from '../../support/memory-world.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

const shown = (value: unknown) => (value instanceof PrintedText ? textOf(value) : value);

it('the board sees what each unit says of itself, how far it has come, and what was noticed', async () => {
  const files = smallCampaign({
    units: {
      a: {
        submitted: '2023-12-05',
        ratings: { p: { level: 'dat', score: 80.5, reason: 'Rõ ràng.' } },
        indicators: { i: { target: 10, actual: 8 } },
      },
      b: null,
      c: { ratings: { p: { notApplicable: 'mới thành lập' } } },
      d: { ratings: { p: { level: 'dat', score: 10 } } },
    },
    host: {
      ratings: {
        units: {
          a: {
            p: { level: 'chua-dat', reason: 'Thiếu hồ sơ', decision: { number: '1/QĐ', date: '2023-12-01' } },
          },
        },
      },
    },
    review: {
      scales: [
        {
          id: 's',
          levels: [
            { id: 'dat', label: 'đạt', achieved: true, from: 50, to: 100 },
            { id: 'chua-dat', label: 'chưa đạt', achieved: false, from: 0, to: 50 },
          ],
        },
      ],
      clusters: [{ id: 'cum', name: 'cụm một', members: ['a', 'b'] }],
      programmes: [{ id: 'p', title: 'Công tác', rating: { scale: 's', clusters: { rule: 'stated' } } }],
      indicators: [
        {
          id: 'i',
          name: 'Hòa giải',
          programme: 'p',
          unitOfMeasure: 'vụ',
          type: 'count',
          aggregation: 'sum',
          better: 'higher',
        },
      ],
    },
  });
  const checked = await check(root, memoryWorld(files), { allowMissing: true });
  const view = appraisalView({ ...recordsOf(checked), findings: checked.findings });
  const [programme] = view.appraised;
  expect(programme?.units.map(({ selfLevel, remarks }) => [selfLevel, shown(remarks)])).toEqual([
    ['đạt', 'Giải trình: Rõ ràng; nộp muộn; chưa đạt chỉ tiêu “Hòa giải”: 08 vụ, kế hoạch 10 vụ.'],
    ['–', 'Chưa gửi báo cáo.'],
    ['–', expect.stringMatching(/^Không áp dụng: mới thành lập/)],
    [
      'đạt',
      expect.stringMatching(
        /^Báo cáo còn lỗi, .+; Điểm 10 thuộc mức "chưa đạt", không phải mức "đạt" đã ghi/,
      ),
    ],
  ]);
  expect(programme?.units[0]).toMatchObject({
    key: 'ratings.units.a.p',
    basis: '{"level":"dat","score":"80.5"}',
    level: 'chưa đạt',
    reason: 'Thiếu hồ sơ',
  });
  expect(programme?.clusters.map(({ members }) => shown(members))).toEqual([
    'Thôn A: chưa đạt; thôn B: chưa có.',
  ]);
  expect(programme?.decision).toMatchObject({ key: 'decision.p', number: '1/QĐ' });
  expect(programme?.levels.map(textOf)).toEqual([
    'đạt (từ 50 đến 100 điểm)',
    'chưa đạt (từ 0 đến dưới 50 điểm)',
  ]);
  expect(view.waiting.map((one) => one.split(' (')[0])).toEqual(['thôn A', 'thôn B', 'thôn D']);
});
