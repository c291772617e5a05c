import type { Summary } from '../../../aggregation/summary.generated.ts';
import type { Campaign, Programme } from '../../../campaign/campaign.ts';
import type { HostFile } from '../../../intake/schema.generated.ts';
import type { CompletenessFigure } from '../../../tracing/figure-names.ts';
import { shortDate } from '../../../vietnamese/dates.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { chartNames } from '../../charts.ts';
import { isDraft } from '../../draft.ts';
import { indicatorView } from '../../figures.ts';
import { clusterNoun, hostNoun, listOfNames, placedName, unitNoun } from '../../nouns.ts';
import { inParagraphs } from '../../paragraphs.ts';
import { printedCount, printedDate } from '../../printed.ts';
import { commitmentSentences, cooperationSentences } from '../../sentences/agreements.ts';
import { awardSentences } from '../../sentences/awards.ts';
import { indicatorSentences, reviewedIndicators } from '../../sentences/indicator-list.ts';
import { limitationsOf } from '../../sentences/limitations.ts';
import { ratingSentences } from '../../sentences/ratings.ts';
import { ofCampaign, ofReceipts, ofSenders, sourceAt } from '../../sources.ts';
import type { ResultsContent } from '../../value-set.ts';
import { annexesView } from './annexes/annexes.ts';
import { HostTexts } from './host-texts.ts';
import { closingSentence, openingSentence } from './opening.ts';

type Narrative = NonNullable<HostFile['narrative']>;

/**
 * All that a report's template may say, ready to print: described for template writers in values.ts, from
 * which their manual, templates/README.md, is generated. Every field is present, empty or `null` where there is nothing, so that a template that
 * misspells one fails instead of printing nothing.
 */
export function reportView({ campaign, summary, host, settings, isWithoutData }: ResultsContent) {
  const narrative = host?.narrative ?? {};
  const texts = new HostTexts(campaign, summary);
  const sections = texts.sections(narrative.sections);
  const completeness = completenessView(campaign, summary);
  const nouns = { unit: unitNoun(campaign), cluster: clusterNoun(campaign) };
  return {
    isDraft: isDraft(summary),
    opening: openingSentence(campaign, settings),
    closing: closingSentence(campaign, settings),
    completeness,
    narrative: {
      ...narrativeView(narrative, texts),
      limitations: limitationsOf(
        campaign,
        summary,
        narrative.limitations === undefined ? null : texts.printed(narrative.limitations, 'limitations'),
      ),
    },
    sections: sections.standard,
    programmes: programmeViews(campaign, summary).map((programme) => {
      const { paragraphs, cited, noun } = texts.ofProgramme(
        programme.id,
        narrative.programmes?.[programme.id],
      );
      return {
        ...programme,
        text: paragraphs,
        cited,
        isOneCited: cited.length === 1,
        citedNoun: noun,
        sections: sections.behind(programme.id),
      };
    }),
    awards: awardSentences(campaign, summary),
    commitments: commitmentSentences(campaign, summary),
    cooperation: cooperationSentences(campaign, summary),
    charts: chartNames(campaign, summary, settings.charts),
    annexes: annexesView(campaign, summary, {
      nouns,
      deadline: completeness.deadline,
      isWithoutData,
      isDrilledDown: settings.drillDown === true,
    }),
  };
}

function narrativeView(narrative: Narrative, texts: HostTexts) {
  const proposals = texts.proposals(narrative.proposals);
  return {
    opening: texts.printed(narrative.opening),
    situation: texts.printed(narrative.situation),
    emulation: texts.printed(narrative.emulation),
    strengths: texts.printed(narrative.strengths),
    objectiveCauses: texts.printed(narrative.causes?.objective, 'objective-causes'),
    subjectiveCauses: texts.printed(narrative.causes?.subjective, 'subjective-causes'),
    lessons: texts.printed(narrative.lessons, 'lessons'),
    directions: texts.printed(narrative.directions),
    targets: texts.printed(narrative.targets),
    tasks: texts.tasks(narrative.tasks),
    solutions: texts.printed(narrative.solutions),
    proposals: proposals.general,
    addressedProposals: proposals.addressed.map((one) => ({
      ...one,
      isOnly: proposals.addressed.length === 1,
      isShort: one.paragraphs.length === 1,
    })),
    // The template ends the body with "./." (NĐ 30, F16).
    closing:
      narrative.closing === undefined
        ? null
        : inParagraphs(withoutEndMark(narrative.closing).replace(/(?<!\.)\.+$/, '')),
  };
}

/** Who has sent what is theirs as a whole; `null` where nobody has to. */
function sendersView(campaign: Campaign, summary: Summary) {
  const { groups } = summary;
  const receipts = groups.flatMap(({ receipt }) => receipt ?? []);
  if (receipts.length === 0) return null;
  const missing = receipts.filter(({ state }) => state === 'missing');
  const place = new Map(campaign.declared.units.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: { readonly unit: string }) => place.get(unit.split('/')[0] ?? '') ?? 0;
  const received = receipts.length - missing.length;
  const late = receipts.filter((receipt) => receipt.late).length;
  // Groups stand by the areas that they are in.
  const inOrder = [...missing].sort((a, b) => placeOf(a) - placeOf(b));
  const ofUnitsDue = sourceAt(campaign.root.placeAt('units'));
  const count = (what: CompletenessFigure, number: number) => {
    const { figure, sources } = ofSenders(summary, what);
    return printedCount(number, { figure, sources: [ofUnitsDue, ...sources] });
  };
  return {
    noun: hostNoun(campaign, groups),
    due: count('due', receipts.length),
    received: count('received', received),
    missing: count('missing', missing.length),
    late: count('late', late),
    areAllLate: late === received,
    isOneReceived: received === 1,
    isAll: missing.length === 0,
    isOneMissing: missing.length === 1,
    missingNames: listOfNames(inOrder.map(({ name }) => name)) ?? '',
  };
}

function completenessView(campaign: Campaign, summary: Summary) {
  const { completeness, indicators } = summary;
  const { deadline, due, received, late, missing } = completeness;
  const ofUnitsDue = sourceAt(campaign.root.placeAt('units'));
  const ofMissing = ofReceipts(completeness, 'missing');
  const noun = unitNoun(campaign);
  const missingUnits = completeness.units.filter(({ state }) => state === 'missing');
  const isMissing = new Set(missingUnits.map(({ unit }) => unit));
  return {
    deadline: printedDate(shortDate(deadline), deadline, ofCampaign(campaign, 'deadline')),
    due: printedCount(due, { ...ofReceipts(completeness, 'due'), sources: [ofUnitsDue] }),
    received: printedCount(received, ofReceipts(completeness, 'received')),
    late: printedCount(late, ofReceipts(completeness, 'late')),
    missing: printedCount(missing, {
      ...ofMissing,
      sources: [ofUnitsDue, ...ofMissing.sources],
    }),
    senders: sendersView(campaign, summary),
    isAll: missing === 0,
    isOne: received === 1,
    isOneMissing: missing === 1,
    /** Whether figures were due from units that have not submitted. */
    isMissingInFigures: indicators.some(({ units }) => units.some(({ unit }) => isMissing.has(unit))),
    // Longer lists are the annex's.
    missingNames:
      listOfNames(missingUnits.map(({ unit: id, name }) => placedName(campaign, noun, { id, name }))) ?? '',
  };
}

function programmeViews(campaign: Campaign, summary: Summary) {
  const reviewed = reviewedIndicators(campaign, summary);
  return campaign.file.programmes.filter(isReportable).map(({ id, title }) => {
    return {
      id,
      title,
      ratings: ratingSentences(campaign, summary, id),
      indicators: summary.indicators
        .filter((one) => one.programme === id && (one.actual !== null || one.missing > 0))
        .map(indicatorView),
      indicatorSentences: indicatorSentences(reviewed, id),
    };
  });
}

/** Whether a programme has a section of its own in the report. */
function isReportable(programme: Programme): boolean {
  return programme.reviewed !== false;
}
