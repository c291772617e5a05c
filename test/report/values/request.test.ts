import { describe, expect, it } from 'vitest';
import { completeCampaign } from '../../../src/campaign/campaign.ts';
import { documentOfKind } from '../../../src/campaign/documents.ts';
import { PrintedText, textOf } from '../../../src/report/printed.ts';
import { requestView } from '../../../src/report/values/request/view.ts';
import { count, rated } from '../../support/checked-campaign.ts';
import { validated } from '../../support/memory-world.ts';
import { smallCampaign } from '../../support/small-campaign.ts';

async function letterOf(review: Readonly<Record<string, unknown>>, basis?: readonly string[]) {
  const { draft } = await validated(smallCampaign({ units: { a: null, b: null }, review }));
  if (draft === null) throw new Error('The campaign can be read.');
  const campaign = completeCampaign(draft.campaign);
  const settings = documentOfKind(campaign, 'report');
  return requestView({ campaign, settings: basis === undefined ? settings : { ...settings, basis } });
}

const text = (printed: PrintedText | string | undefined) =>
  printed instanceof PrintedText ? textOf(printed) : printed;

describe('the letter that asks units for their reports', () => {
  it('says what for, with the day of the conference where it is set', async () => {
    const letter = await letterOf({ conference: '2023-12-13' });
    expect(textOf(letter.reason)).toBe(
      'Để chuẩn bị Hội nghị tổng kết công tác năm 2023 (ngày 13 tháng 12 năm 2023)',
    );
    expect(letter.deadlineInWords.text).toBe('ngày 30 tháng 11 năm 2023');
    expect(letter.about).toBe('kết quả công tác năm 2023');
    expect(letter.texts).toContain('nhiệm vụ năm 2024');
    expect(textOf((await letterOf({})).reason)).toBe('Để phục vụ việc tổng kết công tác năm 2023');
  });

  it('goes by what the report is based on, unless it has a basis of its own', async () => {
    expect(textOf((await letterOf({}, ['Kế hoạch số 1/KH-UBND;'])).reason)).toBe(
      'Thực hiện Kế hoạch số 1/KH-UBND, để phục vụ việc tổng kết công tác năm 2023',
    );
  });

  it('asks of figures for those alone that the forms ask', async () => {
    const letter = await letterOf({
      unitKinds: [
        { id: 'thon', name: 'thôn' },
        { id: 'truong', name: 'trường' },
      ],
      units: [
        { id: 'a', name: 'thôn A', kind: 'thon' },
        { id: 'b', name: 'trường B', kind: 'truong' },
      ],
      indicators: [
        count('x', { target: 5, better: 'lower' }),
        count('y', { kinds: ['truong'] }),
        count('z', { aggregation: 'none' }),
        count('t', { type: 'percentage', aggregation: 'ratio', ratio: { numerator: 'x', denominator: 'x' } }),
      ],
    });
    const { indicators } = letter.annexes;
    expect(letter.indicatorCount.text).toBe('2');
    expect(indicators).toMatchObject({ count: 2, hasTargets: true, hasKinds: true, columnCount: 5 });
    const [group] = indicators?.groups ?? [];
    expect(group?.title).toBeNull();
    expect(group?.rows.map(({ name, target, kinds }) => [name, text(target), kinds])).toEqual([
      ['Chỉ tiêu x', 'không quá 5', 'Tất cả'],
      ['Chỉ tiêu y', '', 'Trường'],
    ]);
  });

  it('has no annex of figures where units are asked for none', async () => {
    expect((await letterOf({})).annexes).toEqual({ indicators: null, ratings: [] });
    expect(
      (await letterOf({ indicators: [count('z', { aggregation: 'none' })] })).annexes.indicators,
    ).toBeNull();
  });

  it('says of scores where each level begins and ends', async () => {
    const scale = {
      id: 's',
      maximum: 10,
      levels: [
        { id: 'tot', label: 'tốt', achieved: true, from: 7.5, to: 10 },
        { id: 'kha', label: 'khá', achieved: true, from: 0, to: 7.5 },
      ],
      criteria: [{ id: 'c', label: 'Tiêu chí', maximum: 10 }],
    };
    const [scored] = (await letterOf({ ...rated(), scales: [scale] })).annexes.ratings;
    expect(text(scored?.levels)).toBe('tốt (từ 7,5 đến 10 điểm), khá (từ 0 đến dưới 7,5 điểm)');
    expect(scored?.criteria).toHaveLength(1);
    const plain = await letterOf(rated());
    expect(text(plain.rated[0]?.levels)).toBe('xuất sắc, khá, yếu');
    expect(plain.isScored).toBe(false);
    expect(plain.annexes.ratings).toEqual([]);
  });
});
