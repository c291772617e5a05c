/** Why a revision of a repository cannot be read. */
export type GitFlaw =
  /** The folder lies in no repository. */
  | 'no-repository'
  /** The repository keeps its records in a way that only newer programs know. */
  | 'unknown-storage'
  | 'unknown-revision'
  /** The beginning of several commits' names. */
  | 'ambiguous-revision'
  /** A part of the history that this copy of the repository does not hold: it was cloned without it. */
  | 'missing-object'
  /** More objects in one file than the machine is to hold in memory. */
  | 'too-large'
  | 'damaged';

/** A repository that cannot be read, or has no such revision: expected, and to be put into words. */
export class GitFailure extends Error {
  readonly flaw: GitFlaw;
  /** The revision as it was typed, or the name of an object or file. */
  readonly subject: string;

  constructor(flaw: GitFlaw, subject: string) {
    super(`${flaw}: ${subject}`);
    this.flaw = flaw;
    this.subject = subject;
  }
}
