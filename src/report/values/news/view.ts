import type { Summary } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { atStart, periodOf } from '../../../campaign/period.ts';
import type { HostFile } from '../../../intake/schema.generated.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';
import { isDraft } from '../../draft.ts';
import { hostNameOf, placeOf } from '../../host-names.ts';
import { listedInProse } from '../../listed-in-prose.ts';
import { unitNoun } from '../../nouns.ts';
import { paragraphEnd } from '../../paragraphs.ts';
import { PrintedText, printedDate } from '../../printed.ts';
import { countInSentence } from '../../sentence-figures.ts';
import { commitmentSentences, cooperationSentences } from '../../sentences/agreements.ts';
import { awardProse } from '../../sentences/awards.ts';
import { indicatorProse, reviewedIndicators } from '../../sentences/indicator-list.ts';
import { ratingResults } from '../../sentences/ratings.ts';
import { ofCampaign, ofReceipts } from '../../sources.ts';
import { conferenceInFull, reviewOf } from '../../subject.ts';
import { titleWithin } from '../../titles.ts';
import type { ResultsContent } from '../../value-set.ts';
import { HostTexts } from '../report/host-texts.ts';

/** So many of a programme's indicators are spoken of where the campaign does not choose. */
const mostIndicators = 3;

/** So many programmes are named in one sentence. */
const mostProgrammes = 6;

/**
 * What a news item about the review may say. Nothing in it hangs on the day on which it is made: what it says of the conference
 * reads alike before and after.
 */
export function newsView({ campaign, summary, host, settings }: ResultsContent) {
  const { conference } = campaign.file;
  const period = periodOf(campaign.file);
  const narrative = host?.narrative ?? {};
  const texts = new HostTexts(campaign, summary);
  const news = {
    isDraft: isDraft(summary),
    headline: `${placeOf(campaign)} ${reviewOf(campaign)}`,
    lead: leadOf(campaign),
    topics: topicsOf(campaign),
    incomplete: incompleteSentence(campaign, summary),
    programmes: programmesOf(campaign, summary, texts, narrative, settings.highlights ?? null),
    awards: acknowledged(awardProse(campaign, summary), period.name),
    agreements: [
      ...commitmentSentences(campaign, summary, conference ?? null),
      ...cooperationSentences(campaign, summary, conference ?? null),
    ],
    outlook: {
      beginning: `${atStart(period.next)}, ${hostNameOf(campaign)}`,
      directions: directionsIn(campaign, firstParagraph(texts.printed(narrative.directions))),
      targets: listedInProse(campaign, texts.printed(narrative.targets)),
      tasks: listedInProse(
        campaign,
        texts.tasks(narrative.tasks).flatMap(({ title, text }) => title ?? text),
      ),
    },
  };
  return { news };
}

/** "Ngày 13/12/2023, UBND thị xã Cửa Lò tổ chức Hội nghị tổng kết …"; without a conference, what was reviewed. */
function leadOf(campaign: Campaign): PrintedText {
  const { conference } = campaign.file;
  const host = hostNameOf(campaign);
  const what = conferenceInFull(campaign);
  if (conference === undefined) {
    return new PrintedText([`${capitalized(host)} ${what.replace(/^Hội nghị /u, '')}`]);
  }
  return new PrintedText([
    'Ngày ',
    printedDate(shortDate(conference), conference, ofCampaign(campaign, 'conference')),
    `, ${host} tổ chức ${what}`,
  ]);
}

/** The programmes that were reviewed, in a sentence without its full stop; `null` of one, and of very many. */
function topicsOf(campaign: Campaign): string | null {
  const { programmes, conference } = campaign.file;
  const titles = programmes
    .filter(({ reviewed }) => reviewed !== false)
    .map(({ title }) => titleWithin(campaign, title));
  if (titles.length < 2 || titles.length > mostProgrammes) return null;
  const beginning = conference === undefined ? 'Các nội dung được tổng kết gồm' : 'Hội nghị đánh giá kết quả';
  return `${beginning}: ${titles.join('; ')}`;
}

/** From whom figures came, where that is not from all, in a sentence without its full stop. */
function incompleteSentence(campaign: Campaign, { completeness }: Summary): PrintedText | null {
  const { due, received, missing } = completeness;
  if (missing === 0) return null;
  return new PrintedText([
    'Số liệu được tổng hợp từ ',
    countInSentence(received, ofReceipts(completeness, 'received')),
    '/',
    countInSentence(due, ofReceipts(completeness, 'due')),
    ` ${unitNoun(campaign)} đã nộp báo cáo`,
  ]);
}

function programmesOf(
  campaign: Campaign,
  summary: Summary,
  texts: HostTexts,
  narrative: NonNullable<HostFile['narrative']>,
  highlights: readonly string[] | null,
) {
  const chosen = highlights === null ? null : new Set(highlights);
  const reviewed = reviewedIndicators(campaign, summary);
  return campaign.file.programmes
    .filter((programme) => programme.reviewed !== false)
    .map(({ id, title }) => ({
      id,
      title,
      text: firstParagraph(texts.ofProgramme(id, narrative.programmes?.[id]).paragraphs),
      sentences: [
        ...ratingResults(campaign, summary, id),
        ...indicatorProse(reviewed, id, chosen, mostIndicators),
      ],
    }))
    .filter(({ text, sentences }) => text !== null || sentences.length > 0);
}

/** The first of some paragraphs, where it is read by itself: what leads to points is not. */
function firstParagraph([first]: readonly string[]): string | null {
  return first === undefined || first.includes(paragraphEnd) || first.trimEnd().endsWith(':') ? null : first;
}

/** The host's words on what lies ahead, which say of when they are. */
function directionsIn(campaign: Campaign, text: string | null): string | null {
  const { next } = periodOf(campaign.file);
  if (text === null || text.toLocaleLowerCase('vi').includes(next)) return text;
  return `Phương hướng ${next}: ${titleWithin(campaign, text)}`;
}

/** Sentences on awards, of which the first says what they acknowledge: "Ghi nhận thành tích năm 2023, Quân khu IV tặng …". */
function acknowledged([first, ...others]: readonly PrintedText[], period: string): readonly PrintedText[] {
  if (first === undefined) return [];
  return [new PrintedText([`Ghi nhận thành tích ${period}, `, ...first.parts]), ...others];
}
