import type { ProgramWorld } from '../intake/world.ts';
import type { Rebuild } from './rebuilt.ts';
import type { Difference, Problem, Remark, Verification } from './verification.generated.ts';

/** What a verification came to, whatever the file is called. */
export type Outcome = Omit<Verification, 'file' | 'format'>;

/** A format whose files carry the figures that they were made from. */
export type VerifiedFormat = NonNullable<Verification['format']>;

/** What a file is verified with. */
export interface VerificationContext {
  /** The program's own files; nothing else is read from it. */
  readonly world: ProgramWorld;
  /** Fonts that are at hand, by the hashes of their files. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** A campaign as it is now, to hold the file against. */
  readonly campaign?: CurrentCampaign | undefined;
  /** Makes the document once more; for who has made it before. */
  readonly rebuild?: Rebuild | undefined;
}

/** What a campaign comes to now. */
export interface CurrentCampaign {
  /** The summary's file as it would be written. */
  readonly summary: Uint8Array;
  /** What a figure is, by its name; `null` where there is no such figure. */
  readonly titleOf: (figure: string) => string | null;
}

/** Holds a file against the document that is made of what it carries. Whatever the file holds, it fails at nothing. */
export type Verifier = (file: Uint8Array, context: VerificationContext) => Promise<Outcome>;

/** Differences that are listed: of what is another document altogether, more say no more. */
const mostDifferences = 200;

const nothingElse = {
  page: null,
  place: null,
  about: null,
  figure: null,
  title: null,
  expected: null,
  found: null,
};

/** Something that differs. */
export function difference(
  code: Difference['code'],
  rest: Partial<Omit<Difference, 'code'>> = {},
): Difference {
  return { code, ...nothingElse, ...rest };
}

/** Something to be said beside. */
export function remark(
  code: Remark['code'],
  detail: string | null = null,
  page: number | null = null,
): Remark {
  return { code, page, detail };
}

const nothingFound = {
  problem: null,
  document: null,
  differences: [],
  more: 0,
  remarks: [],
  fingerprint: null,
};

/** What comes of a file that can't be verified. */
export function unreadable(code: Problem['code'], detail: string | null = null): Outcome {
  return { ...nothingFound, verdict: 'unreadable', problem: { code, detail } };
}

/** What comes of a file that was held against another one. */
export function compared(
  differences: readonly Difference[],
  { isSigned = false, ...rest }: Partial<Outcome> & { readonly isSigned?: boolean },
): Outcome {
  const verdict = differences.length > 0 ? 'different' : isSigned ? 'signed' : 'unchanged';
  return {
    ...nothingFound,
    ...rest,
    verdict,
    ...listed(differences),
  };
}

/** What comes of a file that was held against a campaign, too: that the campaign is another by now is no fault of the file. */
export function heldAgainst(outcome: Outcome, differences: readonly Difference[]): Outcome {
  if (differences.length === 0) return outcome;
  const isSound = outcome.verdict === 'unchanged' || outcome.verdict === 'signed';
  const all = listed([...outcome.differences, ...differences]);
  return {
    ...outcome,
    ...all,
    more: all.more + outcome.more,
    verdict: isSound ? 'outdated' : outcome.verdict,
  };
}

/** As many as are to be listed, in their order: what is on pages gives way to what is of the whole file. */
function listed(differences: readonly Difference[]): Pick<Outcome, 'differences' | 'more'> {
  const isOnPage = ({ code }: Difference) => code === 'text' || code === 'look';
  const ofFile = differences.filter((one) => !isOnPage(one)).slice(0, mostDifferences / 2);
  const onPages = differences.filter(isOnPage).slice(0, mostDifferences - ofFile.length);
  const kept = new Set([...ofFile, ...onPages]);
  return { differences: differences.filter((one) => kept.has(one)), more: differences.length - kept.size };
}
