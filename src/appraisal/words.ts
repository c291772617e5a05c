import type { StatedRating } from './settled-rating.ts';

/** What `review appraise` says beside its findings, in one language. */
export interface AppraisalWords {
  readonly columns: {
    readonly subject: string;
    readonly programme: string;
    readonly self: string;
    readonly before: string;
    readonly after: string;
    readonly reason: string;
    readonly cell: string;
  };
  /** How many ratings there are of each state. */
  readonly done: (
    counts: Readonly<Record<StatedRating['state'], number>>,
    outcome: 'written' | 'to-write' | 'nothing-to-write' | 'refused',
  ) => string;
  readonly next: (campaign: string | null) => string;
  /** The campaign file has errors, so that nobody knows what is rated. */
  readonly unusable: string;
  /** host.yaml can't be read, so that nothing can be put into it. */
  readonly hostUnusable: string;
  /** It can be read, but nothing can be put into it without changing other things. */
  readonly hostAlone: string;
}
