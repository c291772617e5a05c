import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrintedText, textOf } from '../../../src/report/printed.ts';
import { awardSentences } from '../../../src/report/sentences/awards.ts';
import {
  indicatorProse,
  indicatorSentences,
  reviewedIndicators,
} from '../../../src/report/sentences/indicator-list.ts';
import { limitationsOf } from '../../../src/report/sentences/limitations.ts';
import { ratingResults, ratingSentences } from '../../../src/report/sentences/ratings.ts';
import type { Files } from '../../support/memory-world.ts';
import { runs } from '../../support/runs.ts';
import { summarized } from '../../support/summarized.ts';
import { wordedCampaigns } from '../../support/worded-campaigns.ts';

/** What no sentence of a report may have, each with what finds it. */
const faults: Readonly<Record<string, (sentence: string) => boolean>> = {
  'begins with a digit or a small letter': (text) => !/^[\p{Lu}“"(]/u.test(text),
  'ends in punctuation': (text) => /[.,;:/ ]$/.test(text),
  'has punctuation or spaces twice': (text) =>
    / {2}|[.,;:]\s*[,;:]|\.\.|\s[.,;:)]|\(\s|\(\)|\)\s*\(/.test(text.replaceAll('…', '')),
  'has a count of nothing with a zero before it': (text) => /(?<![\d.,])00/.test(text),
  'says "đều" of less than two': (text) =>
    /đều/.test(text) && !/(?:0[2-9]|[1-9]\d+)(?:\/\d+ [^,]+, | [^()]+ \()đều/.test(text),
  'says 100% of what is not whole': (text) =>
    [...text.matchAll(/ (\d[\d.,]*)\/(\d[\d.,]*) [^;]*?(?:đạt|bằng) 100%/g)].some(([, a, b]) => a !== b),
  'holds a place for a figure': (text) => /[{}]/.test(text),
  'leads in to one thing': (text) => /các chỉ tiêu: [^;]+$/.test(text),
  'says a number twice': (text) => {
    // Names may have numbers of their own.
    if (text.startsWith('Chưa có số liệu')) return false;
    // What a change is in percent, and a share, may be what another one is.
    const plain = text.replace(/\((?!không|chỉ tiêu)[^()]*\)/g, '').replace(/“[^”]*”/g, '');
    const numbers = plain.match(/\d[\d.,]*(?:\/\d[\d.,]*)?(?:%| [^\d,;.:()]+)?/g) ?? [];
    return new Set(numbers.map((number) => number.trim())).size < numbers.length;
  },
};

/** Everything that is said of a campaign's figures, list by list. */
async function saidOf(files: Files) {
  const { review, summary } = await summarized(files);
  const { campaign } = review;
  const reviewed = reviewedIndicators(campaign, summary);
  const texts = (list: readonly PrintedText[]) => list.map(textOf);
  const { lines, totals } = awardSentences(campaign, summary);
  const limitations = limitationsOf(campaign, summary, null);
  const indicators = campaign.file.programmes.map(({ id }) => indicatorSentences(reviewed, id));
  return {
    sentences: [
      ...indicators.flatMap(({ sentences }) => texts(sentences)),
      ...campaign.file.programmes.flatMap(({ id }) => texts(indicatorProse(reviewed, id, null, 9))),
      ...campaign.file.programmes.flatMap(({ id }) => texts(ratingResults(campaign, summary, id))),
      ...campaign.file.programmes.flatMap(({ id }) => texts(ratingSentences(campaign, summary, id))),
      ...texts(lines.map(({ sentence }) => sentence)),
      ...texts(totals),
      ...limitations.items.map((item) => (typeof item === 'string' ? item : textOf(item))),
      ...indicators.flatMap(({ note }) =>
        note === null ? [] : [`Kết quả thực hiện các chỉ tiêu (${textOf(note)})`],
      ),
    ],
    /** How many things each lead-in leads to. */
    lists: [
      ...indicators.filter(({ isList }) => isList).map(({ sentences }) => sentences.length),
      ...lines.filter(({ items }) => items.length > 0).map(({ items }) => items.length),
      ...(limitations.leadIn === null ? [] : [limitations.items.length]),
    ],
  };
}

const faultsIn = (sentence: string) =>
  Object.entries(faults).flatMap(([fault, isFound]) => (isFound(sentence) ? [`${fault}: ${sentence}`] : []));

describe('the language of a report', () => {
  it('is sound whatever names, sentences and figures a campaign has', async () => {
    await fc.assert(
      fc.asyncProperty(wordedCampaigns, async (files) => {
        const { sentences, lists } = await saidOf(files);
        expect(sentences.flatMap(faultsIn)).toEqual([]);
        expect(lists.filter((length) => length < 2)).toEqual([]);
      }),
      { ...runs(300, 3), endOnFailure: true },
    );
  });

  it.each([
    '64/64 người, đạt 100% kế hoạch',
    'công dân nhập ngũ 64 người',
    'Công dân nhập ngũ 64 người.',
    'Công dân nhập ngũ  64 người',
    'Công dân nhập ngũ 64 người , giảm',
    'Tỷ lệ (5%) (7%)',
    'Đã phân loại 00/05 thôn',
    'Đã phân loại 01/05 thôn, đều đạt tốt',
    'Gọi nhập ngũ 63/64 người, đạt 100% kế hoạch',
    'Gọi nhập ngũ {actual} người',
    'Chưa có số liệu về các chỉ tiêu: dân số',
    'Tỷ lệ huấn luyện đạt 98%, đạt chỉ tiêu 98%',
  ])('would not be, as here: %s', (sentence) => {
    expect(faultsIn(sentence)).not.toEqual([]);
  });
});
