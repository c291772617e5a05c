import type { StatusWords } from '../../status/words.ts';

export const status: StatusWords = {
  title: (year, deadline) => `Submissions of ${year ?? '…'}${deadline === null ? '' : `, due ${deadline}`}`,
  counts: ({ due, received, valid, unreadable, late, missing }) =>
    `${received}/${due} received: ${valid} valid, ${received - valid - unreadable} with errors${unreadable === 0 ? '' : `, ${unreadable} unreadable`}; ${late} late; ${missing} missing.`,
  columns: {
    number: '#',
    unit: 'Unit',
    state: 'State',
    submitted: 'Received',
    errors: 'Errors',
    warnings: 'Warnings',
    revisions: 'Rev.',
    below: 'Units below',
  },
  states: { valid: 'valid', invalid: 'errors', unreadable: 'received, unreadable', missing: 'missing' },
  rollupMissing: 'roll-up missing',
  late: 'late',
  unreadFiles: (files) => `Not read: ${files.join(', ')} (see: review validate).`,
  selfRating: 'self-rated',
  noRating: 'not rated',
  ratingStates: { 'not-due': 'not due', 'not-applicable': 'not applicable' },
  date: (date) => date ?? '–',
  changes: (unit, from, to) => `${unit}: revision ${to} against revision ${from}`,
  noEarlier: (unit) => `${unit} has no earlier revision.`,
  reason: (reason) => `Reason: ${reason}`,
  paragraph: (number) => `paragraph ${number}`,
  award: (number, recipient) => `award ${number}${recipient === null ? '' : `, recipient ${recipient}`}`,
  same: 'There is no difference.',
};
