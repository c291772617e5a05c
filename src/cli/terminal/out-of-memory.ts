/** The work needs more memory than there is. */
export class OutOfMemory extends Error {}

/** Whether a thread has no memory left, or a single text, list or file is too large to be held. */
export function isOutOfMemory(failure: unknown): boolean {
  // The engine has no code for these, only words.
  return (
    failure instanceof OutOfMemory ||
    (failure instanceof RangeError &&
      /allocation failed|Invalid (?:string|array) length/.test(failure.message))
  );
}
