import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Files } from './memory-world.ts';
import { validCampaigns } from './valid-campaigns.ts';

type Data = Record<string, unknown>;

/** Names that indicators may have, with the unit that some count in. */
const names = [
  'Công dân nhập ngũ',
  'Số vụ phạm pháp hình sự',
  'Người được bồi dưỡng kiến thức',
  'Buổi luyện tập phòng, chống thiên tai.',
  'Tổng số hộ dân',
  'Thu nhập bình quân đầu người',
  'Dân số năm 2023',
  '100 hộ ký cam kết',
  '“Dân vận khéo”',
] as const;

/** Sentences as offices write them, well and less well. */
const sentences = [
  'Tuyển chọn, gọi công dân nhập ngũ {actual}/{target} công dân',
  'Xảy ra {actual} vụ.',
  '{actual} người được bồi dưỡng (kế hoạch {target} người)',
  'đạt {actual} (năm trước {previous});',
  'Điều tra, khám phá {actual} / {target} vụ (năm trước {previous} vụ)',
] as const;

const choice = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { freq: 2, nil: null });

const indicatorWords = fc.record({
  name: choice(names),
  unitOfMeasure: choice(['buổi', 'vụ', 'hộ', 'công dân']),
  sentence: choice(sentences),
  compared: fc.boolean(),
});

/**
 * Campaigns with names, sentences and nouns of any kind, in which figures of some indicators have not come yet. Their
 * words need not go with their figures: what is said of them has to be well formed all the same.
 */
export const wordedCampaigns: fc.Arbitrary<Files> = fc
  .record({
    files: validCampaigns,
    words: fc.array(indicatorWords, { minLength: 15, maxLength: 15 }),
    wording: choice(['cơ sở', 'đơn vị']),
    head: choice(['Chủ tịch UBND xã']),
    achievement: choice(['Hoàn thành xuất sắc nhiệm vụ.']),
    lacking: fc.array(fc.tuple(fc.nat(9), fc.nat(14)), { maxLength: 12 }),
  })
  .map(({ files, words, wording, head, achievement, lacking }) => {
    const all = new Map(files);
    const edit = (path: string, change: (data: Data) => void) => {
      const bytes = all.get(path);
      if (bytes === undefined) return;
      const data = parse(new TextDecoder().decode(bytes));
      change(data);
      all.set(path, Buffer.from(stringify(data)));
    };
    edit('review.yaml', (review) => {
      // What the schema says they are: review.yaml has just been written.
      for (const [index, indicator] of (review.indicators as Data[]).entries())
        reword(indicator, index, words[index]);
      for (const authority of review.authorities as Data[]) if (head !== null) authority.head = head;
      for (const programme of review.programmes as Data[])
        if (achievement !== null) programme.achievement = achievement;
      if (wording !== null) review.wording = { unit: wording };
      review.rules = { 'indicator-missing': 'off', 'indicator-empty': 'off' };
    });
    const submissions = [...all.keys()].filter((path) => path.startsWith('submissions/'));
    for (const [unit, index] of lacking) {
      edit(submissions[unit % Math.max(1, submissions.length)] ?? '', ({ indicators }) => {
        const given = indicators as Data;
        const id = Object.keys(given)[index];
        if (id !== undefined) delete given[id];
      });
    }
    return all;
  });

type Words = typeof indicatorWords extends fc.Arbitrary<infer T> ? T : never;

function reword(indicator: Data, index: number, words: Words | undefined): void {
  const { name = null, unitOfMeasure = null, sentence = null, compared = true } = words ?? {};
  // No two names are the same.
  if (name !== null) indicator.name = `${name}${index === 0 ? '' : ` thứ ${index}`}`;
  if (unitOfMeasure !== null && indicator.unitOfMeasure !== '%') indicator.unitOfMeasure = unitOfMeasure;
  if (sentence !== null) indicator.sentence = sentence;
  if (!compared) indicator.compared = false;
}
