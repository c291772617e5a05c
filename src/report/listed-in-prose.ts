import type { Campaign } from '../campaign/campaign.ts';
import { withoutEndMark } from '../vietnamese/end-marks.ts';
import type { Described } from './described-values.ts';
import { paragraphEnd } from './paragraphs.ts';
import { titleWithin } from './titles.ts';

/** Texts that follow a lead-in: in the sentence that it begins, or, where they are too long for one, below it. */
export interface Listed {
  /** Without its full stop; `null` where the texts are too long, or there are none. */
  readonly inSentence: string | null;
  /** The texts as they were written; none where they stand in the sentence. */
  readonly items: readonly string[];
  /** Whether there is but one. */
  readonly isOne: boolean;
}

/** So many texts, of so many letters each, are read as one sentence. */
const most = { items: 8, letters: 200 } as const;

/**
 * Texts that the host wrote each by itself, as one sentence goes on with them: "hoàn thành 100% chỉ tiêu …; huấn luyện …".
 * Longer ones, and those of several sentences or paragraphs, are left as they are.
 */
export function listedInProse(campaign: Campaign, texts: readonly string[]): Listed {
  const areShort = texts.every(
    (text) => text.length <= most.letters && !text.includes(paragraphEnd) && !/[.!?:]["”]?\s/u.test(text),
  );
  const isOne = texts.length === 1;
  if (texts.length === 0 || texts.length > most.items || !areShort) {
    return { inSentence: null, items: texts, isOne };
  }
  return {
    inSentence: texts.map((text) => titleWithin(campaign, withoutEndMark(text))).join('; '),
    items: [],
    isOne,
  };
}

/** What each of them means to who writes templates. */
export const listedValues: Described<Listed> = {
  inSentence: 'các mục nối thành một câu, không có dấu chấm cuối; trống nếu quá dài, hoặc không có mục nào',
  items: 'danh sách mục như đã viết; trống nếu đã nối thành câu',
  isOne: 'chỉ có một mục',
};
