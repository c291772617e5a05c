import type { ComparisonWords } from '../../comparison/words.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import { formatDecimal } from '../../vietnamese/numbers.ts';

const bases = { final: '', self: ' (self-rated)', derived: ' (derived)', none: '' } as const;
const differences = {
  unitOfMeasure: 'unit of measure',
  type: 'type',
  aggregation: 'aggregation',
  ratio: 'ratio',
  decimals: 'decimals',
} as const;

export const comparison: ComparisonWords = {
  documentType: 'COMPARISON',
  subject: (before, after, period) => `${period === null ? '' : `${period}: `}${after} against ${before}`,
  before: 'Before',
  after: 'After',
  same: 'Nothing differs.',
  sameAsFarAsKnown: 'Nothing differs in what could be compared; not all could, see below.',
  parts: {
    units: 'Units, programmes, indicators',
    completeness: 'Completeness',
    ratings: 'Ratings',
    indicators: 'Indicators',
    awards: 'Awards',
    agreements: 'Commitments, cooperation',
    texts: 'Texts',
  },
  notCompared: 'To be noted',
  obstacle: ({ kind, subject, detail }, side) => {
    switch (kind) {
      case 'file-errors':
        return `${side}: ${subject}${detail === null ? '' : ` (${detail})`} has errors, or cannot be read, and is not compared${subject === 'host.yaml' ? ', nor are ratings, awards, commitments and the host’s texts' : ''}. See: review validate.`;
      case 'unknown-former-unit':
        return `${side}: unit ${subject} has formerly: ${detail}, which no unit of the earlier campaign has. Correct it.`;
      case 'other-host':
        return `The hosts differ: ${subject}; ${detail}.`;
      case 'other-period':
        return `The periods are not of one length: ${subject}; ${detail}. Sums cannot be compared.`;
    }
  },
  unitCounts: (before, after) => `Units: ${before} → ${after}.`,
  unitChanges: {
    added: 'New',
    gone: 'Gone',
    renamed: 'Renamed',
    merged: 'Merged',
    split: 'Split',
    regrouped: 'Regrouped',
  },
  declared: { programme: 'Programme', indicator: 'Indicator', cluster: 'Cluster' },
  declaredChanges: { added: 'new', gone: 'gone', renamed: 'renamed', members: 'other members' },
  columns: {
    change: 'Change',
    unit: 'Unit',
    cluster: 'Cluster',
    name: 'Name',
    level: 'Level',
    indicator: 'Indicator',
    unitOfMeasure: 'Unit',
    absolute: 'Change',
    relative: 'In %',
    authority: 'Authority',
    programme: 'Programme',
    form: 'Form',
    decision: 'Decision',
    agreement: 'Agreement',
    value: 'Value',
    line: 'Line',
  },
  receiptCounts: ['Due', 'Received', 'Of these late', 'Missing'],
  receipt: ({ state, revision }) =>
    state + (revision === null || revision === 1 ? '' : ` (revision ${revision})`),
  ofClusters: (title) => `${title} (clusters)`,
  ratingRows: { missing: 'Missing', notApplicable: 'Not applicable', due: 'Due' },
  ratingComparisons: {
    added: 'The earlier campaign does not rate this programme.',
    gone: 'The later campaign does not rate this programme.',
    'other-scale': 'The scales differ, so that levels are not compared.',
  },
  rated: ({ state, label, score, basis }) => {
    if (state !== 'rated') return state === 'missing' ? 'missing' : 'not applicable';
    return `${label}${score === null ? '' : `, ${formatDecimal(score)} points`}${bases[basis]}`;
  },
  verdicts: {
    better: 'better',
    worse: 'worse',
    changed: 'same level, other score or basis',
    'not-compared': 'not compared',
  },
  unchanged: (what, count) =>
    ({
      units: `${count} units as before.`,
      subjects: `${count} results as before.`,
      indicators: `${count} indicators as before.`,
      awards: `${count} awards on both sides.`,
      texts: `${count} texts as before.`,
    })[what],
  indicatorComparison: ({ comparison: how, differences: different }) => {
    const list = different.map((one) => differences[one]).join(', ');
    return {
      added: 'new indicator',
      gone: 'no longer an indicator',
      'other-measure': `not compared, differing in: ${list}`,
      compared: list === '' ? '' : `differing in: ${list}`,
    }[how];
  },
  mapped: (groups) =>
    `Note: units that were renamed, merged or split are compared together with those that they came from: ${groups.join('; ')}.`,
  target: 'target',
  comparedRow: (groups) => `over ${groups} units with figures on both sides`,
  figureStates: {
    missing: 'missing',
    'not-applicable': 'n/a',
    absent: '–',
    'not-added': 'not added up',
  },
  targetNote: (figure) => `target ${figure}`,
  previousNote: (figure) => `last year ${figure}`,
  awardRows: { titles: 'Titles', commendations: 'Commendations', total: 'Total' },
  awardCount: ({ collectives, individuals }) =>
    collectives + individuals === 0 ? '–' : `${collectives} collectives, ${individuals} individuals`,
  awardChanges: { added: 'New', gone: 'Gone', decision: 'Other decision' },
  decision: (number, date) => `${number}, ${shortDate(date)}`,
  agreements: { commitment: 'Commitment', cooperation: 'Cooperation programme' },
  agreement: ({ due, signed, date }, kind) =>
    [
      ...(kind === 'commitment' ? [`signed by ${signed} of ${due}`] : ['yes']),
      ...(date === null ? [] : [shortDate(date)]),
    ].join(', '),
  host: 'Host',
  textsNotCompared: (units) =>
    `The texts of units that were merged or split are not compared: ${units.join(', ')}.`,
  marks: 'Words added are marked {+like this+}, words gone [-like this-].',
  revisions: 'What was corrected',
  revisionSubject: (unit, from, to) => `${unit}: revision ${to} against ${from}`,
  revision: (number) => `Revision ${number}`,
};
