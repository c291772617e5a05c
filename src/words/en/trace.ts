import type { TraceWords } from '../../trace/words.ts';
import { tracingWords } from '../../tracing/words.ts';

export const trace: TraceWords = {
  pageTitle: (campaign) => `Sources of figures: ${campaign}`,
  contents: 'Groups of figures',
  name: 'Name',
  value: 'Value',
  title: 'Figure',
  noValue: 'no figure',
  asTyped: 'It stands in a file as it is.',
  arithmetic: 'Arithmetic',
  parts: {
    term: 'Made of',
    dividend: 'Dividend',
    divisor: 'Divisor',
    minuend: 'Minuend',
    subtrahend: 'Subtrahend',
  },
  leftOut: 'Left out',
  moreItems: tracingWords.en.moreItems,
  whyLeftOut: tracingWords.en.whyLeftOut,
  printed: 'Printed in',
  changedSince: '(changed since it was rolled up)',
  notAtHand: '(not carried in the PDF; if you have its campaign’s folder, add --below)',
  notPrinted: 'No document prints it.',
  row: (words) => `row ${words}`,
  column: (words) => `column ${words}`,
  label: 'What it is',
  place: 'File, line, column',
  document: 'Document',
  sentence: 'Sentence or cell',
  more: (count) => `… and ${count} more; for all: add -f json, or -f html -o sources.html`,
  goOn: 'Go on with',
  count: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  found: (typed, count) =>
    count === 0
      ? `No figure is printed as “${typed}”. What was typed within texts stands in host.yaml, or in a unit’s submission.`
      : `${count === 1 ? '1 figure is' : `${count} figures are`} printed as “${typed}”:`,
  noResults:
    'The campaign has errors, so there are no results yet: only what files state can be traced. For the errors: review validate.',
  unmade: {
    errors: (kinds) => `Not searched, since the campaign has errors: ${kinds}.`,
    campaign: (kinds) => `Not searched, since review.yaml has errors: ${kinds}.`,
    templates: (kinds) => `Not searched, since their templates cannot be used: ${kinds}.`,
  },
  onlyNamed: (most) =>
    `There are more than ${most} figures, so they are only named here. To see how they were reckoned, add the beginning of a name, such as: indicators.`,
};
