/** Where what came of checks is kept from one run to the next. Nothing that goes wrong with it is said, or stands in the way. */
export interface Keeping {
  /** What tells this program from any other that might have kept something: what is kept by one is nothing to another. */
  readonly program: string;
  /** What is kept of a campaign; `null` where nothing is. @param campaign its folder */
  read(campaign: string, kind: KindKept): Uint8Array | null;
  /** Keeps it, whole or not at all. @param parts the bytes, in their order */
  write(campaign: string, kind: KindKept, parts: readonly Uint8Array[]): void;
}

/** What came of each submission by itself, of review.yaml and host.yaml, or what was found in the campaign as a whole. */
export type KindKept = 'submissions' | 'beside' | 'findings';

/** Bytes of the hash at the end of what is kept. */
export const hashLength = 32;

/** Whether a value has properties. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
