import type { Summary } from '../../aggregation/summary.generated.ts';
import type { Campaign } from '../../campaign/campaign.ts';
import { periodOf } from '../../campaign/period.ts';
import type { PrintedText } from '../printed.ts';
import { titleWithin } from '../titles.ts';
import { shortcomingsOf } from './shortcomings.ts';

/** What stands under "Tồn tại, hạn chế". */
export interface Limitations {
  /** What leads to the list, without its colon; `null` where there is none. */
  readonly leadIn: string | null;
  readonly items: readonly (string | PrintedText)[];
  /** Whether the items are the program's own sentences, which have no full stop yet. */
  readonly isOffered: boolean;
}

/**
 * The limitations as the host words them; where it writes nothing of them, what the figures say.
 * @param written the host's paragraphs; `null` where it has not written of limitations
 */
export function limitationsOf(
  campaign: Campaign,
  summary: Summary,
  written: readonly string[] | null,
): Limitations {
  if (written === null) {
    const items = shortcomingsOf(campaign, summary).map(({ sentence }) => sentence);
    return { leadIn: items.length > 1 ? leadInOf(campaign) : null, items, isOffered: true };
  }
  const [first = '', ...rest] = written;
  const list = (leadIn: string | null, items: readonly string[]) => ({ leadIn, items, isOffered: false });
  if (first.trim().endsWith(':') && rest.length > 1) return list(first.trim().slice(0, -1), rest);
  // A text that leads on by itself needs no lead-in.
  return written.length < 2 || leadsOn.test(first) ? list(null, written) : list(leadInOf(campaign), written);
}

const leadsOn = /^(?:bên cạnh|mặc dù|ngoài|song|tuy|tuy nhiên|tuy vậy)(?= |,)|:\s*$/iu;

function leadInOf(campaign: Campaign): string {
  return `Bên cạnh những kết quả đạt được, ${matterOf(campaign)} còn một số tồn tại, hạn chế`;
}

/** What was reviewed: "công tác quốc phòng và an ninh" of "Tổng kết công tác quốc phòng và an ninh năm 2023, …". */
function matterOf(campaign: Campaign): string {
  const { title } = campaign.file;
  const { name } = periodOf(campaign.file);
  const [before = ''] = title.split(` ${name}`);
  const matter = before
    .replace(/^(?:báo cáo\s+)?(?:tổng kết|sơ kết|kết quả)\s+(?:thực hiện\s+)?/iu, '')
    .trim();
  const isKnown = before !== title && /^(?:công tác|phong trào|việc|nhiệm vụ|hoạt động) \S/iu.test(matter);
  return isKnown ? titleWithin(campaign, matter) : 'việc thực hiện nhiệm vụ';
}
