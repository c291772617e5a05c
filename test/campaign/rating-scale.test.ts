import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Band,
  bandsOf,
  levelOf,
  levelOfScore,
  placeOfScore,
  pointsTotal,
  scaledRatings,
  scoreOf,
} from '../../src/campaign/rating-scale.ts';
import { draftOfBase } from '../support/draft.ts';

/** Levels with bands that follow each other down to 0, the best first. */
const scale = fc
  .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })
  .map((bounds): Band[] => {
    const tops = [...bounds].sort((a, b) => b - a).map((tenths) => new Big(tenths).div(10));
    return tops.map((to, index) => ({ level: `l${index}`, from: tops[index + 1] ?? new Big(0), to }));
  });

describe('a score', () => {
  it('has one level: that whose lower bound it reaches and whose upper bound it does not', () => {
    fc.assert(
      fc.property(scale, fc.integer({ min: -10, max: 1010 }), (bands, tenths) => {
        const score = new Big(tenths).div(10);
        const level = levelOfScore(bands, score);
        const maximum = bands[0]?.to ?? new Big(0);
        expect(level === null).toBe(score.lt(0) || score.gt(maximum));
        const band = bands.find((one) => one.level === level);
        if (band === undefined) return;
        expect(score.gte(band.from)).toBe(true);
        expect(score.lt(band.to) || (score.eq(maximum) && band === bands[0])).toBe(true);
      }),
    );
  });

  it('between two bands, or of a scale without bands, has none', () => {
    const band = (level: string, from: number, to: number) => ({
      level,
      from: new Big(from),
      to: new Big(to),
    });
    const bands = [band('tot', 80, 100), band('yeu', 0, 60)];
    expect(levelOfScore(bands, new Big(60))).toBeNull();
    expect(levelOfScore([], new Big(0))).toBeNull();
  });
});

describe('a rating', () => {
  const stated = '    level: tot\n    score: 85.5\n    points: { mot: 50, hai: 35.5 }\n';
  const ratingWith = async (text: string) => {
    const edits = { 'submissions/phuong-an.yaml': [[stated, text]] } as const;
    const [found] = scaledRatings(await draftOfBase(edits));
    if (found === undefined) throw new Error('There is no rating.');
    return found;
  };

  it('is scored by its score, else by its points, which add up exactly', async () => {
    const both = await ratingWith('    score: 70.10\n    points: { mot: 50, hai: 35.5 }\n');
    expect(scoreOf(both.rating)?.toFixed()).toBe('70.1');
    const points = await ratingWith('    points: { mot: 0.1, hai: 0.2 }\n');
    expect(scoreOf(points.rating)?.toFixed()).toBe('0.3');
    const level = await ratingWith('    level: kha\n');
    expect([scoreOf(level.rating), pointsTotal(level.rating)]).toEqual([null, null]);
  });

  it('is of the level that it states, else of that of its score', async () => {
    const levels = [];
    for (const text of [
      '    level: yeu\n    score: 85\n',
      '    score: 79.99\n',
      '    points: { mot: 60, hai: 20 }\n',
      '    score: 100\n',
      '    score: 101\n',
      '    reason: Chưa thẩm định\n',
    ]) {
      const { rating, scale: of } = await ratingWith(text);
      levels.push(levelOf(rating, of));
    }
    expect(levels).toEqual(['yeu', 'kha', 'tot', 'tot', null, null]);
  });

  it('shows its score where it stands', async () => {
    const at = async (text: string) => {
      const { source, start } = placeOfScore((await ratingWith(text)).rating);
      return source.text.slice(start, source.text.indexOf('\n', start));
    };
    expect(await at('    score: 70\n    points: { mot: 50 }\n')).toBe('70');
    expect(await at('    points: { mot: 50 }\n')).toBe('{ mot: 50 }');
    expect(await at('    level: kha\n')).toBe('level: kha');
  });

  it('of a programme or a scale that is not declared is passed over', async () => {
    const draft = await draftOfBase({
      'submissions/phuong-an.yaml': [['  an-ninh: { level: dat }', '  an-nin: { level: dat }']],
      'submissions/phuong-binh.yaml': [['  an-ninh: { level: dat }', '  dien-tap: { level: dat }']],
    });
    const found = [...scaledRatings(draft)].map(({ subjectId, programmeId, stage }) =>
      [subjectId, programmeId, stage].join(' '),
    );
    expect(found).toEqual([
      'phuong-an quoc-phong self',
      'phuong-binh quoc-phong self',
      'phuong-an quoc-phong final',
      'cum-1 quoc-phong final',
    ]);
  });

  it('that has half of its bands is scored by those that are whole', async () => {
    const { campaign } = await draftOfBase({
      'review.yaml': [['achieved: true, from: 60, to: 80', 'achieved: true, from: 60']],
    });
    const scales = campaign.scales.get('bon-muc');
    if (scales === undefined) throw new Error('There is no scale.');
    expect(bandsOf(scales).map(({ level }) => level)).toEqual(['tot', 'yeu']);
  });
});
