import type { AppraisalWords } from '../../appraisal/words.ts';

export const appraisal: AppraisalWords = {
  columns: {
    subject: 'Unit or cluster',
    programme: 'Programme',
    self: 'Self-rating',
    before: 'Recorded',
    after: 'Board',
    reason: 'Reason',
    cell: 'Cell',
  },
  done: ({ new: added, more, replaced, same }, outcome) => {
    const counts = [
      ...(added === 0 ? [] : [`${added} new`]),
      ...(more === 0 ? [] : [`${more} with more`]),
      ...(replaced === 0 ? [] : [`${replaced} replaced`]),
    ].join(', ');
    const known = same === 0 ? '' : ` ${same} already there.`;
    switch (outcome) {
      case 'written':
        return `Results written to host.yaml: ${counts}.${known}`;
      case 'to-write':
        return `Results to be written to host.yaml: ${counts}.${known} Nothing was written.`;
      case 'nothing-to-write':
        return same === 0 ? 'There are no results to write.' : `There is nothing to write.${known}`;
      case 'refused':
        return 'Nothing was written to host.yaml: correct the errors above and try again.';
    }
  },
  next: (campaign) => {
    const of = campaign === null ? '' : ` ${campaign}`;
    return `Check: review validate${of}. Make the report: review build${of}.`;
  },
  unusable: 'review.yaml has errors, so no appraisal can be taken in yet. Run: review validate.',
  hostUnusable:
    'host.yaml has errors and cannot be read, so nothing can be put into it. Run: review validate.',
  hostAlone:
    'Nothing can be put into host.yaml without changing other things (its encoding, its line ends, or values shared by & and *). Run: review validate --fix; if that does not help, write the results by hand.',
};
