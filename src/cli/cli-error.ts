/** A failure that the user can do something about: wrong usage, or a machine that will not do its part. */
export class CliError extends Error {}
