/** What a command's exit status says to scripts. */
export const exitStatus = {
  /** All is well; there may be warnings. */
  ok: 0,
  /** The submissions or the campaign have errors. */
  findings: 1,
  /** Wrong usage, or the machine failed. */
  failure: 2,
} as const;

/** One of the statuses with which the program ends. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** A failure that the user can do something about: wrong usage, or a machine that will not do its part. */
export class CliError extends Error {}
