import type { Summary } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { periodOf } from '../../../campaign/period.ts';
import { longDate } from '../../../vietnamese/dates.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { chartNames } from '../../charts.ts';
import { isDraft } from '../../draft.ts';
import { hostNameOf } from '../../host-names.ts';
import { awardFigures, indicatorFigures, type KeyFigure, ratingFigures } from '../../key-figures.ts';
import { paragraphEnd } from '../../paragraphs.ts';
import { PrintedText, printedDate, textOf } from '../../printed.ts';
import { commitmentSentences, cooperationSentences } from '../../sentences/agreements.ts';
import { awardSentences } from '../../sentences/awards.ts';
import { limitationsOf } from '../../sentences/limitations.ts';
import { ofCampaign } from '../../sources.ts';
import { conferenceInFull } from '../../subject.ts';
import { shortTitleOf, titleWithin } from '../../titles.ts';
import type { ResultsContent } from '../../value-set.ts';
import { HostTexts } from '../report/host-texts.ts';

/** So many figures are shown large, those of ratings and awards among them, and so many of indicators at least. */
const figures = { most: 10, leastOfIndicators: 4, onSlide: 4 } as const;

/** So many points have room on a slide, and so many letters in all of them. */
const points = { most: 6, letters: 520 } as const;

/** What slides for the conference may say. */
export function slidesView({ campaign, summary, host, settings }: ResultsContent) {
  const narrative = host?.narrative ?? {};
  const period = periodOf(campaign.file);
  const texts = new HostTexts(campaign, summary);
  const ratings = campaign.file.programmes.flatMap(({ id }) => {
    const ofProgramme = ratingFigures(campaign, summary, id);
    return ofProgramme.length === 0
      ? []
      : [{ id, heading: headingOfRatings(campaign, id), figures: ofProgramme }];
  });
  const awards = awardFigures(summary);
  const shown = [...ratings.flatMap((one) => one.figures), ...awards].length;
  const ofIndicators = indicatorFigures(
    campaign,
    summary,
    settings.highlights ?? null,
    Math.max(figures.leastOfIndicators, figures.most - shown),
  );
  const { conference } = campaign.file;
  const slides = {
    isDraft: isDraft(summary),
    occasion: conferenceInFull(campaign),
    hostName: hostNameOf(campaign),
    placeAndDay: placeAndDay(campaign, settings.place),
    ratings,
    figures: inGroups(ofIndicators),
    charts: chartNames(campaign, summary, settings.charts),
    awards: { figures: awards, slides: onSlides(awardPoints(campaign, summary)) },
    agreements: onSlides([
      ...commitmentSentences(campaign, summary, conference ?? null),
      ...cooperationSentences(campaign, summary, conference ?? null),
    ]),
    limitations: onSlides(
      limitationsOf(
        campaign,
        summary,
        narrative.limitations === undefined ? null : texts.printed(narrative.limitations, 'limitations'),
      ).items,
    ),
    targetsHeading: `Chỉ tiêu ${period.next}`,
    targets: onSlides(texts.printed(narrative.targets)),
    tasksHeading: `Nhiệm vụ trọng tâm ${period.next}`,
    tasks: onSlides(texts.tasks(narrative.tasks).flatMap(({ title, text }) => title ?? text)),
  };
  return { slides };
}

function headingOfRatings(campaign: Campaign, programme: string): string {
  return `Kết quả xếp loại: ${titleWithin(campaign, shortTitleOf(campaign, programme))}`;
}

/** Where and when the conference is: "Cửa Lò, ngày 13 tháng 12 năm 2023"; `null` where the campaign does not say. */
function placeAndDay(campaign: Campaign, place: string): PrintedText | null {
  const { conference } = campaign.file;
  if (conference === undefined) return null;
  return new PrintedText([
    `${place}, `,
    printedDate(longDate(conference), conference, ofCampaign(campaign, 'conference')),
  ]);
}

/** Who gave what to whom, a point each; for what, points within it where there is more than one matter. */
function awardPoints(campaign: Campaign, summary: Summary): PrintedText[] {
  return awardSentences(campaign, summary).lines.map(({ sentence, items }) => {
    const inner = items.flatMap((item) => [`${paragraphEnd}+ `, ...item.parts]);
    return new PrintedText([...sentence.parts, ...(items.length === 0 ? [] : [', gồm:', ...inner])]);
  });
}

/** Figures, as many as have room on a slide each; none stands alone that need not. */
function inGroups(all: readonly KeyFigure[]): { readonly figures: readonly KeyFigure[] }[] {
  const slides = Math.ceil(all.length / figures.onSlide);
  const onEach = Math.ceil(all.length / Math.max(1, slides));
  return Array.from({ length: slides }, (_, index) => ({
    figures: all.slice(index * onEach, (index + 1) * onEach),
  }));
}

/** Points, as many as have room on a slide each. */
function onSlides(
  all: readonly (string | PrintedText)[],
): { readonly points: readonly (string | PrintedText)[] }[] {
  const slides: (string | PrintedText)[][] = [];
  let letters = 0;
  for (const point of all.map(unstopped)) {
    const length = (typeof point === 'string' ? point : textOf(point)).length;
    const last = slides.at(-1);
    if (last === undefined || last.length === points.most || letters + length > points.letters) {
      slides.push([point]);
      letters = length;
    } else {
      last.push(point);
      letters += length;
    }
  }
  return slides.map((one) => ({ points: one }));
}

/** A point without the full stop that some are typed with and others not, but where it is of several sentences. */
function unstopped(point: string | PrintedText): string | PrintedText {
  const parts = typeof point === 'string' ? [point] : point.parts;
  const last = parts.at(-1);
  const isOne = !/[.!?…]\s+\p{Lu}/u.test(typeof point === 'string' ? point : textOf(point));
  if (typeof last !== 'string' || !isOne) return point;
  return new PrintedText([...parts.slice(0, -1), withoutEndMark(last)]);
}
