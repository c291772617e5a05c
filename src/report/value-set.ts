import type { Summary } from '../aggregation/summary.generated.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { DocumentOfKind } from '../campaign/documents.ts';
import type { DraftReview } from '../campaign/review.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { DocumentKind } from '../intake/document-kinds.ts';
import type { HostFile } from '../intake/schema.generated.ts';
import type { documentView } from './document-view.ts';
import type { Subject } from './subjects.ts';

/** What a document's view is made from, whatever has come in. */
export interface DocumentContent {
  readonly campaign: Campaign;
  /** The records as far as they can be used. */
  readonly draft: DraftReview;
  /** What is wrong with them. */
  readonly findings: readonly Finding[];
  readonly kind: DocumentKind;
  /** What the document is of, where there is one for each of something. */
  readonly subject: Subject | null;
  /** What is said for documents of this kind: number, signature, which charts. */
  readonly settings: DocumentOfKind;
  /** What stands at the document's head and foot. */
  readonly document: ReturnType<typeof documentView>;
  /** The day on which it is made, "2023-12-05": only for what is about that very day. */
  readonly today: () => string;
  /** Whether no format asks which figures of the data cells print: in a large document, to say so takes room. */
  readonly isWithoutData: boolean;
  /** What the figures are known by: "4821 0937 …"; `null` for a kind that has no results. */
  readonly fingerprint: string | null;
}

/** The same, where there is no error in what has come in. */
export interface ResultsContent extends DocumentContent {
  readonly summary: Summary;
  /** The host's own file, where there is one. */
  readonly host: Partial<HostFile> | null;
}

/**
 * A set of values that templates may use beside the common ones: each folder in values/ is one, by the folder's name, and
 * exports it as `set` from its set.ts; described.ts says what each value means. A kind of document names the sets that it
 * needs. What a set needs is to be loaded only when a document is made.
 */
export type ValueSet =
  /** Of what review.yaml says: it alone has to be without errors. Of who has sent what, and what is wrong with it. */
  | {
      readonly needs: 'campaign' | 'progress';
      readonly view: (content: DocumentContent) => Promise<object>;
    }
  /** Of figures: nothing may have an error. */
  | { readonly needs: 'results'; readonly view: (content: ResultsContent) => Promise<object> };

/** What has to be there before a document can be made. */
export type Needs = ValueSet['needs'];
